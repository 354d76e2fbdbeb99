/** One row per municipality and point, with and without a verdict: what is not judged is never silently missing. */
import type { MonitorData } from '../model.js';
import { findingOn } from '../uptake.js';
import {
  MUNICIPALITY,
  NAME,
  OF_MUNICIPALITY,
  OF_POINT,
  POINT,
  STATUS_VALUES,
  VERDICT_VALUES,
} from './columns.js';
import type { Column, Table } from './model.js';

/** Characters that a cell of Excel holds. A longer quotation is cut, and says so. */
const LONGEST = 32_000;
const CUT = ' […ingekort]';

const COLUMNS: readonly Column[] = [
  MUNICIPALITY,
  NAME,
  POINT,
  {
    name: 'onderwerp',
    title: 'Onderwerp',
    type: 'tekst',
    description: 'Korte naam van het punt.',
    source: 'norm',
    required: true,
  },
  {
    name: 'stand',
    title: 'Stand',
    type: 'tekst',
    description: 'Of er iets is getoetst. Alleen bij getoetst is er een oordeel.',
    values: STATUS_VALUES,
    source: 'monitor',
    required: true,
  },
  {
    name: 'oordeel',
    title: 'Oordeel dat telt',
    type: 'tekst',
    description:
      'Het oordeel van een mens waar dat er is en nog geldt, anders dat van het programma. Leeg: niets getoetst.',
    values: VERDICT_VALUES,
    source: 'codeboek, paragraaf 3',
  },
  {
    name: 'oordeel_programma',
    title: 'Oordeel van het programma',
    type: 'tekst',
    description: 'Wat het programma vond.',
    values: VERDICT_VALUES,
    source: 'codeboek, paragraaf 3',
  },
  {
    name: 'oordeel_mens',
    title: 'Oordeel van een mens',
    type: 'tekst',
    description: 'Wat een mens vond, als dat er is en de tekst sindsdien gelijk bleef.',
    values: VERDICT_VALUES,
    source: 'corpus/oordelen',
  },
  {
    name: 'rol',
    title: 'Rol',
    type: 'tekst',
    description: 'In welke rol die mens keek.',
    source: 'corpus/oordelen',
  },
  {
    name: 'datum_mens',
    title: 'Datum van dat oordeel',
    type: 'datum',
    description: 'Wanneer die mens keek.',
    source: 'corpus/oordelen',
  },
  {
    name: 'reden_mens',
    title: 'Reden van die mens',
    type: 'tekst',
    description: 'Waarom die mens zo oordeelde.',
    source: 'corpus/oordelen',
  },
  {
    name: 'reactie',
    title: 'Reactie van de gemeente',
    type: 'tekst',
    description: 'Wat de gemeente antwoordde, zolang dat geldt. Verandert niets aan het oordeel.',
    source: 'corpus/reacties',
  },
  {
    name: 'reden',
    title: 'Reden van het programma',
    type: 'tekst',
    description: 'Waarom het programma zo oordeelde, in een of twee zinnen.',
    source: 'resultaat: reason',
  },
  {
    name: 'grond',
    title: 'Grond',
    type: 'tekst',
    description: 'Waarop het oordeel van het programma rust.',
    values: [
      { code: 'expliciet', meaning: 'het staat er met zoveel woorden' },
      { code: 'indirect', meaning: 'het volgt uit een definitie, een verwijzing of meer bepalingen samen' },
      { code: 'afwezigheid', meaning: 'er is niets gevonden dat dit anders maakt' },
    ],
    source: 'codeboek, paragraaf 2',
  },
  {
    name: 'oorzaak',
    title: 'Oorzaak',
    type: 'tekst',
    description: 'Naam van de regel van de norm die besliste.',
    source: 'norm',
  },
  {
    name: 'controle_nodig',
    title: 'Controle nodig',
    type: 'ja/nee',
    description: 'Of een mens nog moet kijken.',
    source: 'codeboek, paragraaf 2',
  },
  {
    name: 'telt_mee',
    title: 'Telt mee',
    type: 'ja/nee',
    description: 'Of het punt meetelt in de score in deze editie van de norm.',
    source: 'norm',
    required: true,
  },
  {
    name: 'sinds',
    title: 'Hetzelfde sinds',
    type: 'datum',
    description: 'Eerste ronde van de onafgebroken rij met dit oordeel van het programma.',
    source: 'rondes',
  },
  {
    name: 'vindplaats',
    title: 'Vindplaats',
    type: 'tekst',
    description: 'Plaats van het citaat in de tekst.',
    source: 'resultaat: evidence.place',
  },
  {
    name: 'citaat',
    title: 'Citaat',
    type: 'tekst',
    description: `Letterlijk citaat waarop het oordeel rust. Langer dan ${LONGEST.toLocaleString('nl-NL')} tekens wordt ingekort; dat staat er dan bij.`,
    source: 'resultaat: evidence.quote',
  },
  {
    name: 'bron',
    title: 'Bron',
    type: 'tekst',
    description: 'Naam van het bestand waaruit het citaat komt.',
    source: 'resultaat: sources',
  },
  {
    name: 'bron_controlecode',
    title: 'Controlecode van de bron',
    type: 'tekst',
    description: 'SHA-256 van dat bestand.',
    source: 'resultaat: sources',
  },
  {
    name: 'pagina',
    title: 'Pagina',
    type: 'tekst',
    description: 'Vast adres in de monitor, vanaf de map van de monitor.',
    source: 'monitor',
    required: true,
  },
];

function cut(text: string | undefined): string | null {
  if (text === undefined) return null;
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}${CUT}`;
}

export function verdictsTable({ municipalities, points }: MonitorData): Table {
  return {
    name: 'oordelen',
    title: 'Oordelen per gemeente en punt',
    description: 'Een rij per gemeente en punt in de nieuwste ronde, ook waar niets is getoetst.',
    columns: COLUMNS,
    primaryKey: ['gemeentecode', 'punt'],
    foreignKeys: [OF_MUNICIPALITY, OF_POINT],
    rows: municipalities.flatMap((state) =>
      points.map(({ number, short, counts }) => {
        const found = findingOn(state, number);
        const finding = found?.finding;
        const [evidence] = finding?.evidence ?? [];
        const source = evidence === undefined ? undefined : state.result?.sources[evidence.source];
        const { code, name } = state.municipality;
        return [
          code,
          name,
          number,
          short,
          state.status,
          found?.verdict ?? null,
          finding?.verdict ?? null,
          found?.human?.verdict ?? null,
          found?.human?.role ?? null,
          found?.human?.date ?? null,
          cut(found?.human?.reason),
          cut(found?.reaction?.text),
          cut(finding?.reason),
          finding?.ground ?? null,
          finding?.cause ?? null,
          found?.open ?? null,
          counts,
          found?.since ?? null,
          evidence?.place ?? null,
          cut(evidence?.quote),
          source?.file ?? null,
          source?.sha256 ?? null,
          `gemeenten/${code}.html#punt-${number}`,
        ];
      }),
    ),
  };
}
