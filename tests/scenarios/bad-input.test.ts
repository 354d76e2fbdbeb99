/** Whatever is handed in: a clear message with the file and a remedy, never a stack trace, and the others go on. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { emptyFolder, hasStackTrace, type Ran, ROOT, run } from '../support/run-cli.js';

const REGULATION = readFileSync(join(ROOT, 'corpus/voorbeelden/afstemming/05-meerdrecht.md'), 'utf8');

async function judge(name: string, content: string | Uint8Array): Promise<Ran> {
  const file = join(emptyFolder(), name);
  writeFileSync(file, content);
  return run(['toets', file]);
}

function pdfOf(
  write: (document: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument(options);
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    write(document);
    document.end();
  });
}

const LAUGHS = `<?xml version="1.0"?>
<!DOCTYPE regeling [
  <!ENTITY a "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa">
  <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
  <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
  <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
]>
<regeling><al>&d;</al></regeling>`;

describe('a text without line breaks', () => {
  it('is refused, with what to do, where no articles can be counted', async () => {
    const ran = await judge(
      'geplakt.txt',
      REGULATION.replace(/artikel \d+/gi, 'regel')
        .replace(/\b\d+\.\d+/g, '')
        .replace(/\s+/g, ' '),
    );
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('geplakt.txt: deze tekst heeft geen regeleinden');
    expect(ran.stderr).toContain('Toets het oorspronkelijke bestand');
    expect(hasStackTrace(ran)).toBe(false);
  });

  it('is not a text with long paragraphs', async () => {
    const ran = await judge('lang.txt', REGULATION.replace(/\n(?!\n|#|\d|[a-z]\.|-)/g, ' '));
    expect(ran.code).toBe(0);
  });
});

describe('files that cannot be judged', () => {
  it.each<readonly [string, string, string | Uint8Array, RegExp]>([
    ['an empty file', 'leeg.txt', '', /leeg/],
    ['only white space', 'wit.md', ' \n\n\t\n', /leeg/],
    [
      'binary junk',
      'rommel.bin',
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
      /rommel\.bin/,
    ],
    ['a truncated PDF', 'half.pdf', '%PDF-1.4\n1 0 obj\n<< /Type /Catalog', /half\.pdf/],
    ['a zip that is no DOCX', 'geen.docx', 'PK\u0003\u0004 en dan niets', /geen\.docx/],
    ['truncated XML', 'half.xml', '<?xml version="1.0"?><regeling><artikel><kop>Artikel 1', /half\.xml/],
    ['malformed XML', 'fout.xml', '<?xml version="1.0"?><regeling><al>a</regeling></al>', /fout\.xml/],
    ['an entity bomb', 'bom.xml', LAUGHS, /bom\.xml/],
  ])('%s', async (_, name, content, message) => {
    const ran = await judge(name, content);
    expect(ran.code).toBe(2);
    expect(`${ran.stdout}${ran.stderr}`).toMatch(message);
    expect(hasStackTrace(ran)).toBe(false);
  });

  it('a missing file', async () => {
    const ran = await run(['toets', 'bestaat-niet.pdf']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('bestaat-niet.pdf');
    expect(hasStackTrace(ran)).toBe(false);
  });

  it('a folder without readable files', async () => {
    const ran = await run(['toets', emptyFolder()]);
    expect(ran.code).toBe(2);
    expect(hasStackTrace(ran)).toBe(false);
  });

  it('an encrypted PDF', async () => {
    const bytes = await pdfOf((document) => document.text(REGULATION), { userPassword: 'geheim' });
    const ran = await judge('slot.pdf', bytes);
    expect(ran.code).toBe(2);
    expect(`${ran.stdout}${ran.stderr}`).toMatch(/wachtwoord|versleuteld|beveiligd/);
    expect(hasStackTrace(ran)).toBe(false);
  });

  it('a scan without text', async () => {
    const bytes = await pdfOf((document) => document.rect(50, 50, 300, 400).fill('#cccccc'));
    const ran = await judge('scan.pdf', bytes);
    expect(ran.code).toBe(2);
    expect(`${ran.stdout}${ran.stderr}`).toMatch(/OCR/);
  });

  it('an external entity is never read', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'geheim.txt'), 'GEHEIM-WOORD');
    const file = join(folder, 'buiten.xml');
    writeFileSync(
      file,
      `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY g SYSTEM "geheim.txt">]><regeling><al>&g;</al></regeling>`,
    );
    const ran = await run(['toets', file, '--json']);
    expect(`${ran.stdout}${ran.stderr}`).not.toContain('GEHEIM-WOORD');
    expect(hasStackTrace(ran)).toBe(false);
  });
});

describe('files that are odd and can be judged', () => {
  it('the wrong extension', async () => {
    const ran = await judge('regeling.pdf', REGULATION);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('beoordeelde punten');
  });

  it('windows-1252', async () => {
    const bytes = Buffer.from(REGULATION.replace(/[‐-‽€]/g, ' '), 'latin1');
    const ran = await judge('oud.txt', bytes);
    expect(ran.code).toBe(0);
    expect(ran.stdout).not.toContain('\ufffd');
  });

  it('invalid UTF-8 in the middle', async () => {
    const bytes = Buffer.concat([
      Buffer.from(REGULATION),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28]),
      Buffer.from('\n'),
    ]);
    const ran = await judge('stuk.md', bytes);
    expect(ran.code).toBe(0);
    expect(hasStackTrace(ran)).toBe(false);
  });

  it('a file name with odd characters', async () => {
    const folder = emptyFolder();
    const file = join(folder, "regeling 'café' & <b> #1 ☂.md");
    writeFileSync(file, REGULATION);
    const out = join(folder, 'uit');
    const ran = await run(['toets', file, '--uit', out, '--formaat', 'html,json']);
    expect(ran.code).toBe(0);
    expect(hasStackTrace(ran)).toBe(false);
  });

  it('HTML with script: escaped in the report', async () => {
    const folder = emptyFolder();
    const file = join(folder, 'pagina.md');
    writeFileSync(file, REGULATION.replace('### Artikel 1', '<script>alert(1)</script>\n\n### Artikel 1'));
    const ran = await run(['toets', file, '--uit', join(folder, 'uit'), '--formaat', 'html']);
    expect(ran.code).toBe(0);
    expect(readFileSync(join(folder, 'uit/pagina.html'), 'utf8')).not.toContain('<script>alert(1)');
  });

  it('fifty megabytes of text, in bounded time', async () => {
    const line =
      'Het college beslist binnen acht weken na ontvangst van de aanvraag over de parkeervergunning. ';
    const ran = await judge('groot.txt', line.repeat(Math.ceil((50 * 1024 * 1024) / line.length)));
    expect([0, 2]).toContain(ran.code);
    expect(hasStackTrace(ran)).toBe(false);
  }, 60_000);

  it('a reader that stops reading', async () => {
    const folder = emptyFolder();
    for (let index = 0; index < 5; index += 1) writeFileSync(join(folder, `r${index}.md`), REGULATION);
    const ran = await run(['toets', folder], { closeStdout: true });
    expect(hasStackTrace(ran)).toBe(false);
  });

  it('a folder in a folder', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'diep'));
    writeFileSync(join(folder, 'diep/regeling.md'), REGULATION);
    const ran = await run(['toets', folder]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('regeling');
  });
});
