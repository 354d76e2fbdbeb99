import { describe, expect, it } from 'vitest';
import { mendCopiedLists } from '../../src/reading/copied-lists.js';

describe('mendCopiedLists', () => {
  it('takes the bullet before a marker of the list away', () => {
    expect(mendCopiedLists(' • 2. De aanvraag bevat:')).toBe(' 2. De aanvraag bevat:');
  });
  it('brings a marker and the text below it together', () => {
    expect(mendCopiedLists('   • a.\n\n    naam en adres;\n\n   • b.\n\n    het contract;')).toBe(
      '   a. naam en adres;\n\n   b. het contract;',
    );
  });
  it('leaves plain bullets, and a marker before the next article, as they are', () => {
    const text = '• naam\n• adres\n\n • a.\n\nArtikel 5 Duur';
    expect(mendCopiedLists(text)).toBe(text);
  });
});
