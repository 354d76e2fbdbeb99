/** Figures per point, per round and point, and every verdict of every round. */
import type { MonitorData } from '../model.js';
import { uptakeOf, VERDICTS } from '../uptake.js';
import {
  MUNICIPALITY,
  OF_MUNICIPALITY,
  OF_POINT,
  POINT,
  ROUND,
  VERDICT_MEANINGS,
  VERDICT_VALUES,
} from './columns.js';
import type { Column, Table } from './model.js';

function share(name: string, title: string, description: string): Column {
  return {
    name,
    title,
    type: 'getal',
    description: `${description} Van 0 tot 1, vier decimalen.`,
    source: 'monitor',
  };
}

const COUNTS: readonly Column[] = VERDICTS.map((verdict) => ({
  name: `aantal_${verdict.replaceAll('-', '_')}`,
  title: `Aantal ${verdict.replaceAll('-', ' ')}`,
  type: 'geheel getal',
  description: `Gemeenten met het oordeel ${verdict}: ${VERDICT_MEANINGS[verdict]}.`,
  unit: 'gemeenten',
  source: 'monitor',
  required: true,
}));
const WITHOUT: Column = {
  name: 'aantal_zonder_oordeel',
  title: 'Aantal zonder oordeel',
  type: 'geheel getal',
  description: 'Gemeenten waarvan niets is getoetst.',
  unit: 'gemeenten',
  source: 'monitor',
  required: true,
};

/** Four decimals: more says nothing about 342 municipalities. */
function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 10_000) / 10_000;
}

export function pointsTable(data: MonitorData): Table {
  return {
    name: 'punten',
    title: 'Punten van de basislijn',
    description:
      'Een rij per punt, met de verdeling over alle gemeenten in de nieuwste ronde. Oordelen van mensen tellen.',
    columns: [
      POINT,
      {
        name: 'onderwerp',
        title: 'Onderwerp',
        type: 'tekst',
        description: 'Korte naam.',
        source: 'norm',
        required: true,
      },
      {
        name: 'titel',
        title: 'Titel',
        type: 'tekst',
        description: 'Volledige naam.',
        source: 'norm',
        required: true,
      },
      {
        name: 'telt_mee',
        title: 'Telt mee',
        type: 'ja/nee',
        description: 'Of het punt meetelt in de score.',
        source: 'norm',
        required: true,
      },
      ...COUNTS,
      WITHOUT,
      share(
        'deel_voldoet',
        'Deel dat voldoet',
        'Van de gemeenten met een oordeel dat iets zegt (voldoet, deels, niet, ontbreekt).',
      ),
      share('deel_ten_minste', 'Ten minste', 'Van alle gemeenten, als wie geen oordeel heeft niet voldoet.'),
      share('deel_ten_hoogste', 'Ten hoogste', 'Van alle gemeenten, als wie geen oordeel heeft wel voldoet.'),
      share(
        'deel_voldoet_inwoners',
        'Deel dat voldoet, naar inwoners',
        'Zoals deel_voldoet, gewogen naar inwoners.',
      ),
      share(
        'betrouwbaarheid',
        'Betrouwbaarheid',
        'Deel van de proefteksten waarbij het programma op dit punt gelijk had.',
      ),
      share('betrouwbaarheid_laag', 'Ondergrens', 'Ondergrens van het 95%-interval.'),
      share('betrouwbaarheid_hoog', 'Bovengrens', 'Bovengrens van het 95%-interval.'),
      {
        name: 'proefteksten',
        title: 'Proefteksten',
        type: 'geheel getal',
        description: 'Aantal teksten waarop de betrouwbaarheid is gemeten.',
        unit: 'teksten',
        source: 'docs/methode.md',
      },
    ],
    primaryKey: ['punt'],
    foreignKeys: [],
    rows: data.points.map(({ number, short, title, counts }) => {
      const uptake = uptakeOf(data.municipalities, number);
      const measured = data.reliability.get(number);
      return [
        number,
        short,
        title,
        counts,
        ...VERDICTS.map((verdict) => uptake.counts[verdict]),
        uptake.without,
        rounded(uptake.met),
        rounded(uptake.atLeast),
        rounded(uptake.atMost),
        rounded(uptakeOf(data.municipalities, number, 'inwoners').met),
        rounded(measured?.accuracy ?? null),
        rounded(measured?.low ?? null),
        rounded(measured?.high ?? null),
        measured?.texts ?? null,
      ];
    }),
  };
}

export function roundsTable(data: MonitorData): Table {
  const all = data.municipalities.length;
  return {
    name: 'rondes',
    title: 'Rondes',
    description: 'Een rij per ronde en punt, met de oordelen van het programma.',
    columns: [
      ROUND,
      POINT,
      {
        name: 'norm_editie',
        title: 'Editie van de norm',
        type: 'tekst',
        description: 'Editie waaraan is getoetst.',
        source: 'ronde',
        required: true,
      },
      {
        name: 'norm_controlecode',
        title: 'Controlecode van de norm',
        type: 'tekst',
        description: 'SHA-256 over alle regels van de norm.',
        source: 'ronde',
        required: true,
      },
      {
        name: 'programma',
        title: 'Versie van het programma',
        type: 'tekst',
        description: 'Versie waarmee is getoetst.',
        source: 'ronde',
        required: true,
      },
      ...COUNTS,
      WITHOUT,
    ],
    primaryKey: ['ronde', 'punt'],
    foreignKeys: [OF_POINT],
    rows: data.rounds.flatMap(({ date, edition, normHash, toolVersion, states }) =>
      data.points.map(({ number }) => {
        const verdicts = [...states.values()].flatMap((state) => state.findings.get(number)?.verdict ?? []);
        return [
          date,
          number,
          edition,
          normHash,
          toolVersion,
          ...VERDICTS.map((verdict) => verdicts.filter((one) => one === verdict).length),
          all - verdicts.length,
        ];
      }),
    ),
  };
}

export function historyTable(data: MonitorData): Table {
  const known = new Set(data.municipalities.map(({ municipality }) => municipality.code));
  const points = new Set(data.points.map(({ number }) => number));
  return {
    name: 'verloop',
    title: 'Verloop',
    description: 'Een rij per ronde, gemeente en punt waarop het programma een oordeel gaf.',
    columns: [
      ROUND,
      MUNICIPALITY,
      POINT,
      {
        name: 'oordeel',
        title: 'Oordeel',
        type: 'tekst',
        description: 'Oordeel van het programma in die ronde.',
        values: VERDICT_VALUES,
        source: 'codeboek, paragraaf 3',
        required: true,
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
        description: 'Of het programma om een mens vroeg.',
        source: 'codeboek, paragraaf 2',
        required: true,
      },
    ],
    primaryKey: ['ronde', 'gemeentecode', 'punt'],
    foreignKeys: [OF_MUNICIPALITY, OF_POINT],
    rows: data.rounds.flatMap(({ date, states }) =>
      [...states]
        .filter(([code]) => known.has(code))
        .toSorted(([a], [b]) => a.localeCompare(b))
        .flatMap(([code, { findings }]) =>
          [...findings]
            .filter(([point]) => points.has(point))
            .map(([point, { verdict, cause, needsReview }]) => [
              date,
              code,
              point,
              verdict,
              cause === '' ? null : cause,
              needsReview,
            ]),
        ),
    ),
  };
}
