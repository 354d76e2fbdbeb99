import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareProvisions } from '../../src/comparing/provisions.js';
import { PARTS, regulationWith } from '../metamorphic/base.js';
import { regulationOf } from '../support/judged.js';
import { emptyFolder, run } from '../support/run-cli.js';

const BASE = regulationOf(regulationWith());

function changesTo(text: string) {
  return compareProvisions(BASE, regulationOf(text)).filter(({ change }) => change !== 'gelijk');
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
