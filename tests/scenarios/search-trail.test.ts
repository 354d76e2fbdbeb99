/** A harvested folder as it is judged: the search trail in every report, and a report where nothing was found. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runResultSchema } from '../../src/results/schema.js';
import type { Trail } from '../../src/results/trail.js';
import { emptyFolder, ROOT, run } from '../support/run-cli.js';

const TEXT = join(ROOT, 'corpus/voorbeelden/afstemming/116-oosterwaard.md');
const QUESTION = {
  naam: 'sociaal-medische-indicatie',
  vraag: 'cql.allIndexes adj "sociaal medische indicatie"',
  treffers: 214,
  opmerkingen: [],
};
const LAPSED = {
  id: 'CVDR900012_3',
  titel: 'Beleidsregel opvang <Voorbeeldstad> 2011',
  organisatie: 'Voorbeeldstad',
  besluit: 'vervallen' as const,
  reden: 'is vervallen op 2019-01-01',
  vragen: ['sociaal-medische-indicatie'],
  inwerkingtreding: '2011-01-01',
  uitwerkingtreding: '2019-01-01',
  gewijzigd: null,
};

function harvested(trails: readonly Trail[], withText: readonly string[] = []): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, '.oogst/sporen'), { recursive: true });
  for (const trail of trails)
    writeFileSync(join(folder, '.oogst/sporen', `${trail.code}.json`), JSON.stringify(trail));
  for (const code of withText) {
    mkdirSync(join(folder, code, '900001'), { recursive: true });
    copyFileSync(TEXT, join(folder, code, '900001/bron.md'));
  }
  return folder;
}

function trail(code: string, name: string, found: Trail['gevonden'] = []): Trail {
  return {
    gemeente: name,
    code,
    peildatum: '2026-11-01',
    volledig: true,
    vragen: [QUESTION],
    gevonden: found,
    bekendgemaakt: [],
  };
}

describe('toets on a harvested folder', () => {
  it('reports the municipality where nothing was found, with what was asked and left', async () => {
    const folder = harvested(
      [trail('GM9998', 'Voorbeeldstad', [LAPSED]), trail('GM9999', 'Stilbergen')],
      ['GM9998'],
    );
    const out = emptyFolder();
    const ran = await run(['toets', folder, '--uit', out]);
    expect(ran.stdout).toContain(
      '1 getoetst, 0 geen SMI-regeling, 1 zonder gevonden regeling, 0 niet gelukt',
    );
    expect(ran.code).toBe(0);
    const nothing = runResultSchema.parse(JSON.parse(readFileSync(join(out, 'GM9999.json'), 'utf8')));
    expect(nothing.outcome).toBe('niets-gevonden');
    expect(nothing.document.municipality?.value.code).toBe('GM9999');
    expect(nothing.explanation).toContain('er is geen tekst gevonden');
    const page = readFileSync(join(out, 'GM9999.html'), 'utf8');
    expect(page).toContain('Gemeente Stilbergen');
    expect(page).toContain('sociaal medische indicatie');
    expect(page).not.toContain('Controlecode bestand');
    const judged = runResultSchema.parse(JSON.parse(readFileSync(join(out, 'GM9998.json'), 'utf8')));
    expect(judged.outcome).toBe('getoetst');
    expect(judged.search?.gevonden[0]?.id).toBe('CVDR900012_3');
    const report = readFileSync(join(out, 'GM9998.html'), 'utf8');
    expect(report).toContain('Beleidsregel opvang &lt;Voorbeeldstad&gt; 2011');
    expect(report).toContain('is vervallen op 1 januari 2019');
    expect(report).toContain('https://lokaleregelgeving.overheid.nl/CVDR900012/3');
  });

  it('shows what was announced in the Gemeenteblad and is not consolidated yet', async () => {
    const announced = {
      id: 'gmb-2026-200',
      titel: 'Verordening kinderopvang <SMI> Stilbergen',
      organisatie: 'Stilbergen',
      datum: '2026-10-01',
      pagina: 'https://zoek.officielebekendmakingen.nl/gmb-2026-200.html',
      reden: 'de tekst gaat over SMI',
    };
    const folder = harvested([{ ...trail('GM9999', 'Stilbergen'), bekendgemaakt: [announced] }]);
    const out = emptyFolder();
    const ran = await run(['toets', folder, '--uit', out]);
    expect(ran.code).toBe(0);
    const page = readFileSync(join(out, 'GM9999.html'), 'utf8');
    expect(page).toContain('Bekendgemaakt, nog niet in de regelingenbank');
    expect(page).toContain('Verordening kinderopvang &lt;SMI&gt; Stilbergen');
    expect(page).toContain('1 oktober 2026');
    const result = runResultSchema.parse(JSON.parse(readFileSync(join(out, 'GM9999.json'), 'utf8')));
    expect(result.explanation).toContain('In het Gemeenteblad is wel een tekst bekendgemaakt');
  });

  it('works where nothing at all was found, and says so when the harvest is not done', async () => {
    const folder = harvested([{ ...trail('GM9999', 'Stilbergen', [LAPSED]), volledig: false }]);
    const ran = await run(['toets', folder]);
    expect(ran.code).toBe(0);
    const said = ran.stdout.replace(/\s+/g, ' ');
    expect(said).toContain('er is 1 tekst gevonden, en geen daarvan geeft nu regels over SMI');
    expect(said).toContain('De oogst is nog niet af');
  });

  it('names a trail that cannot be read, and judges the rest', async () => {
    const folder = harvested([trail('GM9998', 'Voorbeeldstad')], ['GM9998']);
    writeFileSync(join(folder, '.oogst/sporen/GM9999.json'), '{"gemeente": ');
    const ran = await run(['toets', folder]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('GM9999.json: dit zoekspoor is niet te lezen');
    expect(ran.stdout).toContain('beoordeelde punten');
  });
});
