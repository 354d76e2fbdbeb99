/** Groups of municipalities that figures are given for: size, the four big cities, province. */
import type { Municipality, MunicipalityState } from './model.js';

export interface Group {
  /** Stable name in addresses and data: "inwoners-tot-50000". */
  readonly code: string;
  readonly title: string;
  readonly kind: 'grootte' | 'g4' | 'provincie';
  readonly members: readonly MunicipalityState[];
}

/** The four biggest cities, by code: Amsterdam, Rotterdam, Den Haag, Utrecht. */
const G4: ReadonlySet<string> = new Set(['GM0363', 'GM0599', 'GM0518', 'GM0344']);

/** Classes of the earlier studies: under 50,000, 50,000 to 100,000, 100,000 and more inhabitants. */
const SIZES = [
  { code: 'inwoners-tot-50000', title: 'minder dan 50.000 inwoners', from: 0, to: 50_000 },
  { code: 'inwoners-50000-100000', title: '50.000 tot 100.000 inwoners', from: 50_000, to: 100_000 },
  {
    code: 'inwoners-vanaf-100000',
    title: '100.000 of meer inwoners',
    from: 100_000,
    to: Number.POSITIVE_INFINITY,
  },
] as const;

export type SizeCode = (typeof SIZES)[number]['code'];

export function sizeOf({ inhabitants }: Municipality): SizeCode {
  return SIZES.find(({ from, to }) => inhabitants >= from && inhabitants < to)?.code ?? SIZES[0].code;
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Groups with members only, sizes first, then the four big cities, then provinces by name. */
export function groupsOf(states: readonly MunicipalityState[]): readonly Group[] {
  const provinces = [...new Set(states.map(({ municipality }) => municipality.province))]
    .filter((province) => province !== '')
    .toSorted((a, b) => a.localeCompare(b, 'nl'));
  const groups: readonly Group[] = [
    ...SIZES.map(
      ({ code, title }): Group => ({
        code,
        title,
        kind: 'grootte',
        members: states.filter(({ municipality }) => sizeOf(municipality) === code),
      }),
    ),
    {
      code: 'g4',
      title: 'de vier grote steden',
      kind: 'g4',
      members: states.filter(({ municipality }) => G4.has(municipality.code)),
    },
    ...provinces.map(
      (province): Group => ({
        code: `provincie-${slug(province)}`,
        title: province,
        kind: 'provincie',
        members: states.filter(({ municipality }) => municipality.province === province),
      }),
    ),
  ];
  return groups.filter(({ members }) => members.length > 0);
}

/**
 * Municipalities to set one beside: of the same size class, those of the own province first, then the nearest in
 * inhabitants.
 */
export function peersOf(
  state: MunicipalityState,
  all: readonly MunicipalityState[],
  most: number,
): readonly MunicipalityState[] {
  const { municipality: own } = state;
  const distance = ({ municipality }: MunicipalityState): number =>
    Math.abs(municipality.inhabitants - own.inhabitants);
  return all
    .filter(({ municipality }) => municipality.code !== own.code && sizeOf(municipality) === sizeOf(own))
    .toSorted((a, b) => {
      const near =
        Number(b.municipality.province === own.province) - Number(a.municipality.province === own.province);
      return near !== 0 ? near : distance(a) - distance(b);
    })
    .slice(0, most);
}
