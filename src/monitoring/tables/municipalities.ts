/** One row per municipality of the register, and one per municipality and fact of its regulation. */
import { sizeOf } from '../groups.js';
import type { MonitorData } from '../model.js';
import { scoreOf } from '../scores.js';
import { MUNICIPALITY, NAME, OF_MUNICIPALITY, STATUS_VALUES } from './columns.js';
import type { Column, Table } from './model.js';

const OWN: readonly Column[] = [
  MUNICIPALITY,
  NAME,
  {
    name: 'provincie',
    title: 'Provincie',
    type: 'tekst',
    description: 'Provincie.',
    source: 'register van gemeenten',
  },
  {
    name: 'inwoners',
    title: 'Inwoners',
    type: 'geheel getal',
    description: 'Aantal inwoners.',
    unit: 'inwoners',
    source: 'register van gemeenten',
    required: true,
  },
  {
    name: 'grootteklasse',
    title: 'Grootteklasse',
    type: 'tekst',
    description: 'Klasse van de eerdere onderzoeken.',
    values: [
      { code: 'inwoners-tot-50000', meaning: 'minder dan 50.000 inwoners' },
      { code: 'inwoners-50000-100000', meaning: '50.000 tot 100.000 inwoners' },
      { code: 'inwoners-vanaf-100000', meaning: '100.000 of meer inwoners' },
    ],
    source: 'Significant 2020',
    required: true,
  },
  {
    name: 'stand',
    title: 'Stand',
    type: 'tekst',
    description: 'Waar de gemeente staat in de nieuwste ronde.',
    values: STATUS_VALUES,
    source: 'monitor',
    required: true,
  },
  {
    name: 'score',
    title: 'Score',
    type: 'getal',
    description: 'Som over de punten die tellen: voldoet 1, voldoet deels 0,5.',
    unit: 'punten',
    source: 'codeboek, paragraaf 2',
  },
  {
    name: 'beoordeeld',
    title: 'Beoordeelde punten',
    type: 'geheel getal',
    description: 'Noemer van de score.',
    unit: 'punten',
    source: 'codeboek, paragraaf 2',
  },
  {
    name: 'score_laag',
    title: 'Laagste score',
    type: 'getal',
    description: 'Als alles wat een mens nog moet bekijken tegenvalt.',
    unit: 'punten',
    source: 'monitor',
  },
  {
    name: 'score_hoog',
    title: 'Hoogste score',
    type: 'getal',
    description: 'Als alles wat een mens nog moet bekijken meevalt.',
    unit: 'punten',
    source: 'monitor',
  },
  {
    name: 'te_controleren',
    title: 'Te controleren',
    type: 'geheel getal',
    description: 'Aantal oordelen waar een mens nog naar moet kijken.',
    unit: 'oordelen',
    source: 'monitor',
  },
  {
    name: 'titel',
    title: 'Titel',
    type: 'tekst',
    description: 'Titel van de tekst die beslist.',
    source: 'resultaat: document.title',
  },
  {
    name: 'geldt_vanaf',
    title: 'Geldt vanaf',
    type: 'datum',
    description: 'Dag van inwerkingtreding van die tekst.',
    source: 'resultaat: document.dates',
  },
  {
    name: 'cvdr',
    title: 'CVDR-nummer',
    type: 'tekst',
    description: 'Nummer in de regelingenbank, met de versie.',
    source: 'resultaat: document.cvdr',
  },
  {
    name: 'bronnen',
    title: 'Gelezen bronnen',
    type: 'geheel getal',
    description: 'Aantal bronnen dat is gebruikt.',
    unit: 'bronnen',
    source: 'resultaat: sources',
  },
];

/** A date as the text gives it may be only a year; only whole dates stand in the table. */
function day(value: string | undefined): string | null {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

export function municipalitiesTable(data: MonitorData): Table {
  return {
    name: 'gemeenten',
    title: 'Gemeenten',
    description: 'Een rij per gemeente van het register.',
    columns: OWN,
    primaryKey: ['gemeentecode'],
    foreignKeys: [],
    rows: data.municipalities.map((state) => {
      const { municipality, status, result, findings } = state;
      const score = scoreOf(state, data);
      const document = status === 'getoetst' ? result?.document : undefined;
      return [
        municipality.code,
        municipality.name,
        municipality.province === '' ? null : municipality.province,
        municipality.inhabitants,
        sizeOf(municipality),
        status,
        score?.points ?? null,
        score?.judged ?? null,
        score?.low ?? null,
        score?.high ?? null,
        findings.length === 0 ? null : findings.filter(({ open }) => open).length,
        document?.title?.value ?? null,
        day(document?.dates.inForce?.value),
        document?.cvdr?.value ?? null,
        result === null ? null : result.sources.filter(({ used }) => used).length,
      ];
    }),
  };
}

const FACTS: readonly Column[] = [
  MUNICIPALITY,
  {
    name: 'kenmerk',
    title: 'Kenmerk',
    type: 'tekst',
    description: 'Naam van het kenmerk.',
    source: 'codeboek, paragraaf 4',
    required: true,
  },
  {
    name: 'betekenis',
    title: 'Betekenis',
    type: 'tekst',
    description: 'Wat het kenmerk zegt.',
    source: 'codeboek, paragraaf 4',
    required: true,
  },
  {
    name: 'tekst',
    title: 'Waarde als tekst',
    type: 'tekst',
    description: 'De waarde, als die een code of woorden is.',
    source: 'resultaat: kenmerken',
  },
  {
    name: 'getal',
    title: 'Waarde als getal',
    type: 'getal',
    description: 'De waarde, als die een getal is.',
    source: 'resultaat: kenmerken',
  },
  {
    name: 'ja_nee',
    title: 'Waarde als ja of nee',
    type: 'ja/nee',
    description: 'De waarde, als die ja of nee is.',
    source: 'resultaat: kenmerken',
  },
];

/** Facts of regulations that were judged; a fact that the text does not settle has three empty values. */
export function factsTable({ municipalities, facts }: MonitorData): Table {
  const meanings = new Map(facts.map(({ key, meaning, values }) => [key, { meaning, values }]));
  const names = [...meanings].map(([code, { meaning }]) => ({ code, meaning }));
  return {
    name: 'kenmerken',
    title: 'Kenmerken van regelingen',
    description:
      'Een rij per gemeente en kenmerk. Precies één van de drie waarden is gevuld; geen enkele: de tekst zegt het niet.',
    columns: FACTS.map((column) => (column.name === 'kenmerk' ? { ...column, values: names } : column)),
    primaryKey: ['gemeentecode', 'kenmerk'],
    foreignKeys: [OF_MUNICIPALITY],
    rows: municipalities.flatMap(({ municipality, status, result }) =>
      status !== 'getoetst' || result === null
        ? []
        : Object.entries(result.kenmerken)
            .filter(([key]) => meanings.has(key))
            .map(([key, value]) => [
              municipality.code,
              key,
              meanings.get(key)?.meaning ?? '',
              typeof value === 'string' ? value : null,
              typeof value === 'number' ? value : null,
              typeof value === 'boolean' ? value : null,
            ]),
    ),
  };
}
