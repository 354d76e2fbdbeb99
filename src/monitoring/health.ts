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
  /** Day from which the text that decides holds; how many per year, oldest first; null where the text does not say. */
  readonly years: readonly { readonly year: string | null; readonly municipalities: number }[];
}

function yearOf({ result }: MunicipalityState): string | null {
  const dates = result?.document.dates;
  return (dates?.inForce ?? dates?.adopted ?? dates?.published)?.value.slice(0, 4) ?? null;
}

export function healthOf({ municipalities }: Pick<MonitorData, 'municipalities'>): Health {
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
    years: [...years]
      .map(([year, count]) => ({ year, municipalities: count }))
      .toSorted((a, b) => (a.year ?? '9999').localeCompare(b.year ?? '9999')),
  };
}
