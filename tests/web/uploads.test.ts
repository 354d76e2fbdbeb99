import { describe, expect, it } from 'vitest';
import { webSettings } from '../../src/web/settings.js';
import { dateOf, kindOf, pasted, SendError, safeName } from '../../src/web/uploads.js';

describe('names of files', () => {
  it.each([
    ['regeling.docx', 'regeling.docx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\beleid 2026.pdf', 'beleid 2026.pdf'],
    ['..', 'bestand'],
    ['', 'bestand'],
    ['<img src=x onerror=alert(1)>.pdf', 'img src=x onerror=alert(1).pdf'],
    ['a\u0000b\u202egpj.exe', 'abgpj.exe'],
    ['één ding.xml', 'één ding.xml'],
  ])('%j becomes %j', (given, plain) => expect(safeName(given)).toBe(plain));
  it('keeps the end of a long one, with its extension', () => {
    expect(safeName(`${'a'.repeat(500)}.pdf`)).toMatch(/^a+\.pdf$/);
    expect(safeName(`${'a'.repeat(500)}.pdf`).length).toBe(120);
  });
});

describe('fields of the form', () => {
  it.each([
    ['2027-01-01', '2027-01-01'],
    ['1-1-2027', '2027-01-01'],
    ['', '2026-11-24'],
    ['  ', '2026-11-24'],
  ])('date %j is %j', (given, iso) => expect(dateOf(given, '2026-11-24')).toBe(iso));
  it.each(['2026-02-30', 'morgen', '31-4-2026', '20260101'])('%j is no date', (given) => {
    expect(() => dateOf(given, '2026-11-24')).toThrow(/geen datum/);
  });
  it('knows the kinds of sources', () => {
    expect(kindOf('formulier')).toBe('formulier');
    expect(kindOf('')).toBeNull();
    expect(() => kindOf('brief')).toThrow(SendError);
  });
  it('takes pasted text as a file, and nothing as nothing', () => {
    const { grenzen } = webSettings({ grenzen: { tekstTekens: 20 } });
    expect(pasted('  \n', 'a.txt', grenzen)).toBeNull();
    expect(new TextDecoder().decode(pasted('één', 'a.txt', grenzen)?.bytes)).toBe('één');
    expect(() => pasted('x'.repeat(21), 'a.txt', grenzen)).toThrow(/te lang/);
  });
});
