/** What a memo for the college or the council says: the points, the quotations they rest on, and proposed wording. */
import type { PointMove } from '../../comparing/points.js';
import type { Regulation } from '../../regulation/model.js';
import type { Finding, RunResult } from '../../results/schema.js';
import { type ProposalView, proposalsFor } from '../html/advice-view.js';
import type { NormText } from '../html/view-model.js';
import { formatNumber, type Words } from '../html/words.js';
import type { Block, Memo } from './blocks.js';
import { enumerated, metSection, movesSection, overviewSection, placeIn, reviewSection } from './overview.js';
import { accountSection, householdSection } from './rest.js';

export interface MemoInput {
  readonly result: RunResult;
  readonly texts: readonly Regulation[];
  readonly words: Words;
  readonly norm: NormText;
  /** Against the text in force; empty where the text stands alone. */
  readonly moves: readonly PointMove[];
}

const WORST_FIRST: readonly Finding['verdict'][] = ['voldoet-niet', 'ontbreekt', 'voldoet-deels'];

function notMet({ findings }: RunResult): readonly Finding[] {
  return findings
    .filter(({ verdict }) => WORST_FIRST.includes(verdict))
    .toSorted((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict) || a.point - b.point);
}

function titleOf({ document }: RunResult): string {
  return document.citationTitle?.value ?? document.title?.value ?? document.file;
}

function addressed({ result }: MemoInput): Block {
  const rows = [
    ['Aan', '[het college van burgemeester en wethouders / de gemeenteraad]'],
    ['Van', '[naam en afdeling]'],
    ['Datum', '[datum]'],
    ['Onderwerp', `${titleOf(result)} en de landelijke basislijn SMI`],
  ];
  return {
    kind: 'tabel',
    head: [],
    rows: rows.map(([name = '', value = '']) => [{ text: name, strong: true }, { text: value }]),
    widths: [18, 82],
  };
}

function scoreSentence({ score }: RunResult): string | null {
  if (score === null) return null;
  const bounds =
    score.low === score.high
      ? ''
      : ` Bij een of meer punten moet nog iemand kijken; de uitkomst ligt tussen ${formatNumber(score.low)} en ${formatNumber(score.high)}.`;
  return `De tekst haalt ${formatNumber(score.points)} van de ${formatNumber(score.judged)} punten die te beoordelen zijn.${bounds}`;
}

function pointsInWords(points: readonly number[]): string {
  return `${points.length === 1 ? 'punt' : 'de punten'} ${enumerated(points)}`;
}

function essence(input: MemoInput, open: readonly Finding[]): readonly Block[] {
  const { result } = input;
  const score = scoreSentence(result);
  const unmet =
    open.length === 0
      ? 'Er zijn geen punten waaraan de tekst niet voldoet.'
      : `Aan ${pointsInWords(open.map(({ point }) => point).toSorted((a, b) => a - b))} voldoet de tekst niet, of maar deels.`;
  return [
    { kind: 'kop', level: 1, text: 'Kern' },
    {
      kind: 'alinea',
      text: 'De landelijke basislijn zegt in veertien punten wat elke gemeente ten minste biedt aan gezinnen die kinderopvang nodig hebben op sociaal-medische indicatie (SMI).',
    },
    { kind: 'alinea', text: [score, unmet].filter((one) => one !== null).join(' ') },
    { kind: 'lijst', numbered: false, items: result.summary },
  ];
}

function decision(open: readonly Finding[], proposals: ReadonlyMap<number, ProposalView>): readonly Block[] {
  const worded = open.filter(({ point }) => proposals.has(point)).map(({ point }) => point);
  const others = open.filter(({ point }) => !proposals.has(point)).map(({ point }) => point);
  const sorted = (points: readonly number[]) => pointsInWords(points.toSorted((a, b) => a - b));
  const items = [
    'Kennis te nemen van de uitkomst van deze toets.',
    ...(worded.length === 0
      ? []
      : [`De tekst aan te passen op ${sorted(worded)}, met de tekstvoorstellen in dit memo als voorzet.`]),
    ...(others.length === 0 ? [] : [`Te besluiten wat er gebeurt met ${sorted(others)}.`]),
  ];
  return [
    { kind: 'kop', level: 1, text: 'Gevraagd besluit' },
    { kind: 'alinea', text: 'Voorzet, om aan te passen. Gevraagd wordt:' },
    { kind: 'lijst', numbered: true, items },
  ];
}

function proposalBlocks({ text, heading, where, struck, mentions }: ProposalView): readonly Block[] {
  const gone = struck.map(({ quote, place, touches }) => {
    const rests = touches === null ? '' : ` Daarop rust ook ${touches}.`;
    return `“${quote}” (${place}).${rests}`;
  });
  return [
    { kind: 'alinea', label: 'Tekstvoorstel', text: `${where.charAt(0).toUpperCase()}${where.slice(1)}:` },
    { kind: 'voorstel', text, heading },
    ...(gone.length === 0
      ? []
      : ([
          { kind: 'alinea', text: 'Daarvoor vervalt:' },
          { kind: 'lijst', numbered: false, items: gone },
        ] as const)),
    ...(mentions === null
      ? []
      : ([
          {
            kind: 'alinea',
            text: `Elders in de tekst wordt hiernaar verwezen: ${mentions}. Kijk of dat nog klopt.`,
          },
        ] as const)),
  ];
}

function openPoint(input: MemoInput, finding: Finding, proposal: ProposalView | undefined): readonly Block[] {
  const { words, norm, result } = input;
  const asked = norm.asked.get(finding.point);
  return [
    {
      kind: 'kop',
      level: 2,
      text: `${finding.point}. ${finding.title}: ${words.oordelen[finding.verdict].woord.toLowerCase()}`,
    },
    ...(asked === undefined
      ? []
      : ([{ kind: 'alinea', label: 'De basislijn vraagt', text: asked }] as const)),
    { kind: 'alinea', label: 'De toets', text: finding.reason },
    ...finding.evidence.map(
      (evidence): Block => ({ kind: 'citaat', text: evidence.quote, place: placeIn(result, evidence) }),
    ),
    ...finding.review.map((sentence): Block => ({ kind: 'alinea', label: 'Controle nodig', text: sentence })),
    ...(finding.advice === null
      ? []
      : ([{ kind: 'alinea', label: 'Wat te doen', text: finding.advice }] as const)),
    ...(proposal === undefined ? [] : proposalBlocks(proposal)),
  ];
}

export function memoOf(input: MemoInput): Memo {
  const { result, texts, norm } = input;
  const title = `Memo: ${titleOf(result)} en de basislijn SMI`;
  const start: readonly Block[] = [{ kind: 'titel', text: title }, addressed(input)];
  if (result.outcome !== 'getoetst')
    return {
      title,
      blocks: [...start, { kind: 'alinea', text: result.explanation ?? '' }, ...accountSection(input)],
    };
  const proposals = proposalsFor(result, texts[0], norm.provisions);
  const open = notMet(result);
  const status = input.words.statussen[result.document.status]?.bericht;
  return {
    title,
    blocks: [
      ...start,
      ...(status === undefined ? [] : ([{ kind: 'alinea', label: 'Let op', text: status }] as const)),
      ...essence(input, open),
      ...decision(open, proposals),
      ...movesSection(input),
      ...overviewSection(input),
      ...(open.length === 0 ? [] : ([{ kind: 'kop', level: 1, text: 'Wat moet veranderen' }] as const)),
      ...open.flatMap((finding) => openPoint(input, finding, proposals.get(finding.point))),
      ...reviewSection(input, open),
      ...metSection(input, proposals),
      ...householdSection(input),
      ...accountSection(input),
    ],
  };
}
