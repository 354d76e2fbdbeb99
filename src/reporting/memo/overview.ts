/** The parts of a memo that go over all points: what moved, the table, where a person must look, what is met. */
import type { Evidence, Finding, RunResult } from '../../results/schema.js';
import type { ProposalView } from '../html/advice-view.js';
import type { Block } from './blocks.js';
import type { MemoInput } from './content.js';

const DIRECTIONS = { beter: 'vooruit', slechter: 'achteruit', anders: 'anders', gelijk: 'gelijk' } as const;

/** "3, 6 en 7" */
export function enumerated(items: readonly (string | number)[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
}

/** A place, with the source where there are several and the page where there is one. */
export function placeIn(
  { sources }: RunResult,
  { place, page, source }: Pick<Evidence, 'place' | 'page' | 'source'>,
): string {
  const several = sources.filter(({ used }) => used).length > 1;
  const from = several ? `, in ${sources[source]?.title ?? sources[source]?.file ?? ''}` : '';
  return `${place}${from}${page === null ? '' : `, bladzijde ${page}`}`;
}

function places(result: RunResult, { evidence }: Finding): string {
  const all = [...new Set(evidence.map((one) => placeIn(result, { ...one, page: null })))];
  const shown = all.slice(0, 3).join('; ');
  return all.length > 3 ? `${shown} en meer` : shown === '' ? 'niet gevonden' : shown;
}

/** Wording in a sentence, for a point without a section of its own. */
function wordingIn(proposal: ProposalView | undefined): string {
  return proposal === undefined ? '' : ` Tekstvoorstel (${proposal.where}): “${proposal.text}”`;
}

export function movesSection({ moves, words }: MemoInput): readonly Block[] {
  if (moves.length === 0) return [];
  const moved = moves.filter(({ direction }) => direction !== 'gelijk');
  return [
    { kind: 'kop', level: 1, text: 'Wat deze tekst verandert' },
    {
      kind: 'alinea',
      text:
        moved.length === 0
          ? 'Tegenover de eerdere tekst verschuift geen van de veertien punten.'
          : 'Tegenover de eerdere tekst verschuiven deze punten:',
    },
    ...(moved.length === 0
      ? []
      : ([
          {
            kind: 'tabel',
            head: ['Punt', 'Eerst', 'Nu', 'Waarom'],
            rows: moved.map(({ point, title, before, after, direction, reasonAfter }) => [
              { text: `${point}. ${title} (${DIRECTIONS[direction]})`, strong: true },
              { text: words.oordelen[before].woord },
              { text: words.oordelen[after].woord },
              { text: reasonAfter },
            ]),
            widths: [26, 16, 16, 42],
          },
        ] as const)),
  ];
}

export function overviewSection({ result, words }: MemoInput): readonly Block[] {
  return [
    { kind: 'kop', level: 1, text: 'De veertien punten' },
    {
      kind: 'tabel',
      head: ['Punt', 'Oordeel', 'Waar het staat'],
      rows: result.findings.map((finding) => [
        { text: `${finding.point}. ${finding.title}` },
        {
          text: `${words.oordelen[finding.verdict].woord}${finding.needsReview ? ' (controle)' : ''}`,
          strong: true,
        },
        { text: places(result, finding) },
      ]),
      widths: [42, 22, 36],
    },
  ];
}

/** @param open points that have a section of their own, where their review stands */
export function reviewSection({ result }: MemoInput, open: readonly Finding[]): readonly Block[] {
  const items = result.findings
    .filter((finding) => finding.review.length > 0 && !open.includes(finding))
    .map(({ point, title, review }) => `${point}. ${title}: ${review.join(' ')}`);
  return items.length === 0
    ? []
    : [
        { kind: 'kop', level: 1, text: 'Waar nog iemand naar moet kijken' },
        { kind: 'lijst', numbered: false, items },
      ];
}

/** @param proposals wording by point number */
export function metSection(
  { result }: MemoInput,
  proposals: ReadonlyMap<number, ProposalView>,
): readonly Block[] {
  const met = result.findings.filter(({ verdict }) => verdict === 'voldoet');
  const unknown = result.findings.filter(({ verdict }) => verdict === 'niet-beoordeelbaar');
  return [
    ...(met.length === 0
      ? []
      : ([
          { kind: 'kop', level: 1, text: 'Wat al voldoet' },
          {
            kind: 'lijst',
            numbered: false,
            items: met.map(
              (finding) =>
                `${finding.point}. ${finding.title}: ${finding.reason} (${places(result, finding)})`,
            ),
          },
        ] as const)),
    ...(unknown.length === 0
      ? []
      : ([
          { kind: 'kop', level: 1, text: 'Wat uit deze stukken niet te zeggen is' },
          {
            kind: 'lijst',
            numbered: false,
            items: unknown.map(
              ({ point, title, reason, advice }) =>
                `${point}. ${title}: ${reason}${advice === null ? '' : ` ${advice}`}${wordingIn(proposals.get(point))}`,
            ),
          },
        ] as const)),
  ];
}
