/** How complete and how fresh the data are: without this no share of the country can be read. */
import type { MonitorData, MunicipalityState, MunicipalityStatus } from './model.js';

export const STATUSES: readonly MunicipalityStatus[] = [
  'getoetst',
  'geen-geldende-regeling',
  'geen-regeling-gevonden',
  'niet-gelezen',
  'niet-gezocht',
];

export interface Health {
  readonly all: number;
  readonly byStatus: Readonly<Record<MunicipalityStatus, number>>;
  /** Findings on points that count, of all judged municipalities. */
  readonly findings: number;
  /** Of those: a person must still look. */
  readonly open: number;
  /** Of those: a person has looked. */
  readonly looked: number;
  /** Findings to which the municipality answered. */
  readonly answered: number;
  /** Judged municipalities with a page for parents, and with a form. */
  readonly withPage: number;
  readonly withForm: number;
  /** Judged municipalities whose text does not say whether it holds. */
  readonly unsureWhetherItHolds: number;
  /** Judged municipalities whose deciding text took effect in the five years before the round. */
  readonly fresh: number;
  /** Municipalities of which it is known what was searched. */
  readonly searched: number;
  /** Day from which the text that decides holds; how many per year, oldest first; null where the text does not say. */
  readonly years: readonly { readonly year: string | null; readonly municipalities: number }[];
}

function dayOf({ result }: MunicipalityState): string | null {
  const dates = result?.document.dates;
  return (dates?.inForce ?? dates?.adopted ?? dates?.published)?.value ?? null;
}

function yearOf(state: MunicipalityState): string | null {
  return dayOf(state)?.slice(0, 4) ?? null;
}

const FRESH = 5;

/** Years without a regulation count as well: a gap must be seen as one. */
function withGaps(years: ReadonlyMap<string | null, number>): Health['years'] {
  const known = [...years.keys()].flatMap((year) => (year === null ? [] : [Number(year)]));
  const first = Math.min(...known);
  const all =
    known.length === 0
      ? []
      : Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => String(first + index));
  const unknown = years.get(null);
  return [
    ...all.map((year) => ({ year, municipalities: years.get(year) ?? 0 })),
    ...(unknown === undefined ? [] : [{ year: null, municipalities: unknown }]),
  ];
}

export function healthOf({ municipalities, rounds }: Pick<MonitorData, 'municipalities' | 'rounds'>): Health {
  const byStatus = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
    MunicipalityStatus,
    number
  >;
  for (const { status } of municipalities) byStatus[status] += 1;
  const judged = municipalities.filter(({ status }) => status === 'getoetst');
  const findings = judged.flatMap((state) => state.findings.filter(({ finding }) => finding.counts));
  const has = (kind: 'webpagina' | 'formulier'): number =>
    judged.filter(({ result }) => result?.sources.some((source) => source.used && source.kind === kind))
      .length;
  const [year = '0000', ...day] = (rounds.at(-1)?.date ?? '').split('-');
  const since = [String(Number(year) - FRESH).padStart(4, '0'), ...day].join('-');
  const years = new Map<string | null, number>();
  for (const state of judged) years.set(yearOf(state), (years.get(yearOf(state)) ?? 0) + 1);
  return {
    all: municipalities.length,
    byStatus,
    findings: findings.length,
    open: findings.filter(({ open }) => open).length,
    looked: findings.filter(({ human }) => human !== null).length,
    answered: findings.filter(({ reaction }) => reaction !== null).length,
    withPage: has('webpagina'),
    withForm: has('formulier'),
    unsureWhetherItHolds: judged.filter(({ result }) => result?.document.status === 'onbekend').length,
    fresh: judged.filter((state) => (dayOf(state) ?? '') >= since).length,
    searched: municipalities.filter(({ trail }) => trail !== null).length,
    years: withGaps(years),
  };
}
