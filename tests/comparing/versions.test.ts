import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProvisions } from '../../src/comparing/provisions.js';
import { PARTS, regulationWith } from '../metamorphic/base.js';
import { regulationOf } from '../support/judged.js';
import { emptyFolder, run } from '../support/run-cli.js';

const BASE = regulationOf(regulationWith());

function changesTo(text: string) {
  return compareProvisions(BASE, regulationOf(text)).filter(({ change }) => change !== 'gelijk');
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('two versions', () => {
  it('that are the same have no differences', () => {
    expect(changesTo(regulationWith())).toEqual([]);
  });

  it('show the words that went and came', () => {
    const [change, ...rest] = changesTo(regulationWith({ aanbod: PARTS.aanbod.replace('zes', 'twaalf') }));
    expect(rest).toEqual([]);
    expect(change).toMatchObject({ place: 'artikel 5', change: 'gewijzigd', placeBefore: null });
    expect(change?.pieces.filter(({ kind }) => kind !== 'gelijk')).toEqual([
      { kind: 'weg', text: 'zes' },
      { kind: 'erbij', text: 'twaalf' },
    ]);
  });

  it('show a sentence that was rewritten as one piece that went and one that came', () => {
    const [change] = changesTo(
      regulationWith({
        hardheid: PARTS.hardheid.replace(
          /\n\n.*$/s,
          '\n\nLeidt de regeling voor een gezin tot een onredelijke uitkomst, dan mag de gemeente het anders doen.\n',
        ),
      }),
    );
    expect(change?.pieces.filter(({ kind }) => kind === 'weg')).toHaveLength(1);
    expect(change?.pieces.filter(({ kind }) => kind === 'erbij')).toHaveLength(1);
  });

  it('lose no word of either text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 8 }), (edits) => {
        const words = PARTS.aanbod.split(' ');
        for (const [at, from, add] of edits) {
          const index = 4 + (at % (words.length - 4));
          words.splice(index, add ? 0 : 1, words[4 + (from % (words.length - 4))] ?? '');
        }
        const after = words.join(' ');
        const young = regulationOf(regulationWith({ aanbod: after }));
        for (const pair of compareProvisions(BASE, young)) {
          const of = (left: string) =>
            pair.pieces
              .filter(({ kind }) => kind === 'gelijk' || kind === left)
              .map(({ text }) => text)
              .join('');
          if (pair.change === 'gewijzigd') {
            expect(normal(BASE.text)).toContain(normal(of('weg')));
            expect(normal(young.text)).toContain(normal(of('erbij')));
          }
        }
      }),
      { numRuns: 40, seed: 20261123 },
    );
  });

  it('know an article that only got another number', () => {
    const moved = changesTo(
      regulationWith({ leeftijd: null, hardheid: PARTS.hardheid.replace('Artikel 9', 'Artikel 3') }),
    );
    expect(moved.map(({ change, place, placeBefore }) => [change, place, placeBefore])).toEqual([
      ['vervallen', 'artikel 3', null],
      ['gewijzigd', 'artikel 3', 'artikel 9'],
    ]);
  });

  it('name what is new and what is gone', () => {
    const added = changesTo(
      regulationWith({}, '### Artikel 91 Evaluatie\n\nHet college evalueert de regels elke twee jaar.'),
    );
    expect(added.map(({ change, place }) => [change, place])).toEqual([['nieuw', 'artikel 91']]);
    expect(changesTo(regulationWith({ hardheid: null })).map(({ change, place }) => [change, place])).toEqual(
      [['vervallen', 'artikel 9']],
    );
  });
});

describe('basislijn vergelijk', () => {
  it('says which points move, and writes a page', async () => {
    const folder = emptyFolder();
    const [before, after, page] = ['oud.md', 'nieuw.md', 'verschil.html'].map((name) => join(folder, name));
    writeFileSync(before as string, regulationWith());
    writeFileSync(
      after as string,
      regulationWith({ aanbod: PARTS.aanbod.replace('zes', 'drie'), hardheid: null }),
    );
    const ran = await run(['vergelijk', before as string, after as string, '--html', page as string]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('[-zes-]{+drie+}');
    expect(ran.stdout).toMatch(/↓ {2}6 Basisaanbod: voldoet → voldoet-niet/);
    expect(ran.stdout).toMatch(/↓ {2}8 Hardheidsclausule: voldoet → ontbreekt/);
    expect(ran.stdout).not.toMatch(/ 7 Verlenging/);
  });

  it('with a file that cannot be read says why', async () => {
    const ran = await run(['vergelijk', 'weg.md', 'ook-weg.md']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/weg\.md/);
  });
});
