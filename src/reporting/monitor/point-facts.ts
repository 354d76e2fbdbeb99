/** What municipalities offer on a point: every fact of it, counted, with the norm in the picture. */
import { distributionOf, type FactCount, quartersOf } from '../../monitoring/facts.js';
import type { MonitorData, MonitoredPoint } from '../../monitoring/model.js';
import { formatFeature, formatNumber, type Words } from '../html/words.js';
import { categoricalDistribution, type NumericInput, numericDistribution } from '../pictures/distribution.js';

/** Values of a fact beyond this number are told together. */
const VALUES = 15;

/** A fact that is said in several units, and the one in which all of them can be compared. */
const COMPARED: Readonly<
  Record<
    string,
    {
      readonly limit: string;
      readonly unit: string;
      readonly in: Readonly<Record<string, number>>;
      readonly note: string;
    }
  >
> = {
  omvangPerWeek: {
    limit: 'omvangInDagen',
    unit: 'dagen per week',
    in: { dagen: 1, dagdelen: 2, uren: 10 },
    note: 'Omgerekend naar dagen per week en naar beneden afgerond op halve dagen. Een dag is hier twee dagdelen of tien uur, zoals in de basislijn. In de tabel staat wat de regelingen zelf zeggen.',
  },
};

/** "2 dagen" where another fact holds the unit. */
function valueWords(
  words: Words,
  key: string,
  value: string | number | boolean,
  unit: string | null,
): string {
  const names = unit === null ? undefined : words.eenheden[unit];
  return typeof value === 'number' && names !== undefined
    ? `${formatNumber(value)} ${value === 1 ? names[0] : names[1]}`
    : formatFeature(words, key, value);
}

/** What the norm asks of a fact that is a number, from the parameters of the point. */
function normOf({ limits }: MonitoredPoint, key: string): NumericInput['norm'] {
  const limit = limits.find(({ fact }) => fact === key);
  return limit === undefined
    ? null
    : { value: limit.value, label: `ten minste ${formatNumber(limit.value)} ${limit.unit}` };
}

interface Row {
  readonly value: FactCount['value'];
  readonly label: string;
  readonly count: number;
  readonly unknown: boolean;
}

/** The most frequent values in their own order, the others together, and what is not said always apart. */
function shownRows(rows: readonly Row[]): readonly Omit<Row, 'value'>[] {
  const known = rows.filter(({ unknown }) => !unknown);
  if (isFreeText(rows))
    return [
      {
        label: 'staat in de regeling',
        count: known.reduce((sum, { count }) => sum + count, 0),
        unknown: false,
      },
      ...rows.filter(({ unknown }) => unknown),
    ];
  const kept = new Set(known.toSorted((a, b) => b.count - a.count).slice(0, VALUES));
  const rest = known.filter((row) => !kept.has(row));
  const others = {
    label: 'andere waarden',
    count: rest.reduce((sum, { count }) => sum + count, 0),
    unknown: false,
  };
  return [
    ...known.filter((row) => kept.has(row)),
    ...(rest.length === 0 ? [] : [others]),
    ...rows.filter(({ unknown }) => unknown),
  ];
}

/** Words of the text itself, that hardly ever are the same: how many say something is all that can be counted. */
const FREE = { values: 8, most: 2 } as const;

function isFreeText(rows: readonly Row[]): boolean {
  const known = rows.filter(({ unknown }) => !unknown);
  return known.length > FREE.values && known.every(({ count }) => count <= FREE.most);
}

/** Numbers in one unit; null where a unit cannot be turned into it. */
function comparable(
  counts: readonly FactCount[],
  units: Readonly<Record<string, number>>,
): readonly { value: number; count: number }[] | null {
  const sums = new Map<number, number>();
  for (const { value, unit, municipalities } of counts) {
    if (typeof value !== 'number') continue;
    const factor = units[unit ?? ''];
    if (factor === undefined) return null;
    // Down: what is just under the norm must not seem to meet it.
    const same = Math.floor((value / factor) * 2) / 2;
    sums.set(same, (sums.get(same) ?? 0) + municipalities);
  }
  return [...sums].map(([value, count]) => ({ value, count }));
}

function middleWords(quarters: readonly [number, number, number], unit: string): string {
  const [low, middle, high] = quarters.map(formatNumber);
  const named = unit === '' ? '' : ` ${unit}`;
  return low === high
    ? `De meeste gemeenten die een getal noemen, hebben ${middle}${named}.`
    : `De helft van de gemeenten die een getal noemen, zit tussen ${low} en ${high}${named}; de middelste heeft ${middle}${named}.`;
}

export function factsOf(data: MonitorData, point: MonitoredPoint, words: Words) {
  const units = new Set(Object.values(words.kenmerken).map(({ maat }) => maat));
  return Object.entries(words.kenmerken)
    .filter(([key, word]) => word.punt === point.number && !units.has(key))
    .flatMap(([key, word]) => {
      const distribution = distributionOf(data.municipalities, key, word.maat ?? null);
      if (distribution.judged === 0) return [];
      const quarters = quartersOf(distribution);
      const compared = COMPARED[key];
      const numbers = compared === undefined ? null : comparable(distribution.counts, compared.in);
      const rows = distribution.counts.map(
        ({ value, unit, municipalities }): Row => ({
          value,
          label: value === null ? (word.leeg ?? 'niet gezegd') : valueWords(words, key, value, unit),
          count: municipalities,
          unknown: value === null,
        }),
      );
      const without = rows.filter(({ value }) => typeof value !== 'number');
      const frame = {
        title: word.naam,
        description: `${word.naam} in ${distribution.judged} regelingen. Dezelfde cijfers staan in de tabel eronder.`,
      };
      // Side by side in columns, so always in the width of a telephone.
      const shape = { ...frame, id: `feit-${key}`, width: 'smal' as const };
      const picture =
        compared !== undefined && numbers !== null && numbers.length > 0
          ? numericDistribution({
              ...shape,
              unit: compared.unit,
              norm: normOf(point, compared.limit),
              values: numbers,
              without,
            })
          : quarters === null
            ? categoricalDistribution({ ...shape, values: shownRows(rows) })
            : numericDistribution({
                ...shape,
                unit: word.eenheid?.[1] ?? '',
                norm: normOf(point, key),
                values: rows.flatMap(({ value, count }) =>
                  typeof value === 'number' ? [{ value, count }] : [],
                ),
                without,
              });
      const notes = [
        ...(quarters === null ? [] : [middleWords(quarters, word.eenheid?.[1] ?? '')]),
        ...(compared !== undefined && numbers !== null && numbers.length > 0 ? [compared.note] : []),
      ];
      return [
        { name: word.naam, picture, rows: rows.map(({ label, count }) => ({ value: label, count })), notes },
      ];
    });
}
