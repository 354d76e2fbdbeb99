import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildRegulation } from '../../src/reading/structure/build.js';
import { readText } from '../../src/reading/text.js';
import { indexOf } from '../../src/regulation/index-of.js';
import { placeKeyOf, placeOf } from '../../src/regulation/places.js';

const CORPUS = '../shared/corpus-dev/';
const present = existsSync(CORPUS);

function read(text: string) {
  return buildRegulation({ file: 'proef.md', sha256: '', format: 'tekst' }, readText(text));
}

describe('places', () => {
  it('names an item of a lid as Dutch law does', () => {
    const regulation = read(
      '# Regeling\n\n## Artikel 4 Duur\n\n1. Eerst.\n2. Het gaat om:\n   a. dit;\n   b. dat.\n',
    );
    const item = indexOf(regulation).provisionAt(regulation.text.indexOf('dat.'));
    expect(placeKeyOf(regulation, item)).toBe('art 4 lid 2 onder b');
    expect(placeOf(regulation, item)).toBe('artikel 4, tweede lid, onder b');
  });

  it.each([
    [
      'counts headings that have no number',
      '## Waarom?\n\nDaarom.\n\n## Voor wie?\n\nVoor u.\n',
      'Voor u',
      'par 2',
    ],
    ['gives a heading below a number that number', '## 4 Duur\n\n### Hoe lang?\n\nEven.\n', 'Even', 'par 4'],
    [
      'counts a heading below a heading with the outer one',
      '## Eén\n\nA.\n\n## Twee\n\n### Drie\n\nB.\n',
      'B.',
      'par 2',
    ],
  ])('%s', (_what, text, words, place) => {
    const regulation = read(`# Regeling\n\n${text}`);
    const found = indexOf(regulation).provisionAt(regulation.text.indexOf(words));
    expect(placeKeyOf(regulation, found)).toBe(place);
  });
});

describe.skipIf(!present)(`places in the labels (skipped where ${CORPUS} is absent)`, () => {
  const files = present ? readdirSync(CORPUS).filter((file) => file.endsWith('.md')) : [];
  it.each(files)('%s has every place that its labels name', (file) => {
    const regulation = read(readFileSync(`${CORPUS}${file}`, 'utf8'));
    const labels = JSON.parse(readFileSync(`${CORPUS}${file.replace('.md', '.labels.json')}`, 'utf8')) as {
      verdicts: Record<string, { evidence: string[] }>;
    };
    const keys = new Set(indexOf(regulation).all.map((provision) => placeKeyOf(regulation, provision)));
    const named = Object.values(labels.verdicts).flatMap(({ evidence }) => evidence);
    expect(named.filter((place) => !keys.has(place))).toEqual([]);
  });
});
