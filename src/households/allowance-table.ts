/** The table of the kinderopvangtoeslag of one year: which share is paid at which income, and up to which price. */

type CareForm = 'dagopvang' | 'bso' | 'gastouder';

interface Band {
  /** Toetsingsinkomen in whole euros, both ends included; null: and higher. */
  readonly from: number;
  readonly to: number | null;
  /** Percents of the costs that are paid, 0 to 100. */
  readonly first: number;
  readonly next: number;
}

export interface AllowanceTable {
  readonly year: number;
  readonly source: string;
  readonly bands: readonly Band[];
  /** Highest price per hour that counts, in euros. */
  readonly prices: Readonly<Record<CareForm, number>>;
}

interface Care {
  readonly opvang: CareForm;
  readonly 'uren-per-maand': number;
}

const FORMS: readonly CareForm[] = ['dagopvang', 'bso', 'gastouder'];
const COLUMNS = 'soort;vanaf;tot_en_met;eerste_kind;volgend_kind;uurprijs;jaar;bron';

/** Dutch notation: "11,23", "56412". @returns null for anything else */
function numberIn(cell: string): number | null {
  return /^\d+(?:,\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : null;
}

function bandProblems(bands: readonly (Band & { readonly line: number })[]): readonly string[] {
  const [first] = bands;
  if (first === undefined) return ['de tabel heeft geen enkele inkomensgroep'];
  const problems = first.from === 0 ? [] : [`regel ${first.line}: de eerste inkomensgroep begint niet bij 0`];
  for (const [index, band] of bands.entries()) {
    const next = bands[index + 1];
    if (band.first > 100 || band.next > 100)
      problems.push(`regel ${band.line}: een percentage is meer dan 100`);
    if (band.to !== null && band.to < band.from)
      problems.push(`regel ${band.line}: tot_en_met is lager dan vanaf`);
    if (next === undefined) {
      if (band.to !== null)
        problems.push(`regel ${band.line}: de laatste inkomensgroep moet open zijn: laat tot_en_met leeg`);
    } else {
      if (band.to === null || next.from !== band.to + 1)
        problems.push(`regel ${next.line}: deze inkomensgroep sluit niet aan op die ervoor`);
      if (next.first > band.first || next.next > band.next)
        problems.push(`regel ${next.line}: een percentage stijgt bij een hoger inkomen`);
    }
  }
  return problems;
}

/**
 * @param csv columns `soort;vanaf;tot_en_met;eerste_kind;volgend_kind;uurprijs;jaar;bron`, decimal comma
 * @param fail throws; gets every problem as a sentence in Dutch with its line
 */
export function parseAllowanceTable(
  csv: string,
  fail: (problems: readonly string[]) => never,
): AllowanceTable {
  const [header = '', ...lines] = csv.replace(/^\ufeff/, '').split(/\r?\n/);
  if (header !== COLUMNS) fail([`regel 1: de kolommen zijn niet ${COLUMNS}`]);
  const problems: string[] = [];
  const bands: (Band & { line: number })[] = [];
  const prices = new Map<CareForm, number>();
  const years = new Set<number>();
  const sources = new Set<string>();
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const line = index + 2;
    const [kind = '', from = '', to = '', first = '', next = '', price = '', year = '', source = ''] =
      text.split(';');
    years.add(numberIn(year) ?? 0);
    if (source.trim() === '') problems.push(`regel ${line}: de bron ontbreekt`);
    sources.add(source.trim());
    const form = FORMS.find((one) => one === kind);
    if (form !== undefined) {
      const value = numberIn(price);
      if (value === null) problems.push(`regel ${line}: "${price}" is geen uurprijs`);
      else if (prices.has(form)) problems.push(`regel ${line}: ${form} staat er meer dan eens`);
      else prices.set(form, value);
      continue;
    }
    const band = { from: numberIn(from), first: numberIn(first), next: numberIn(next) };
    const until = to === '' ? null : numberIn(to);
    if (kind !== 'inkomen') problems.push(`regel ${line}: soort "${kind}" bestaat niet`);
    else if (band.from === null || band.first === null || band.next === null || (to !== '' && until === null))
      problems.push(`regel ${line}: vanaf, tot_en_met, eerste_kind en volgend_kind moeten getallen zijn`);
    else bands.push({ from: band.from, to: until, first: band.first, next: band.next, line });
  }
  const [year = 0] = years;
  if (years.size !== 1 || year < 2000)
    problems.push('elke regel moet hetzelfde jaar hebben, in vier cijfers');
  for (const form of FORMS) if (!prices.has(form)) problems.push(`de uurprijs van ${form} ontbreekt`);
  // A table that cannot be read has gaps of its own: say only what is wrong first.
  if (problems.length === 0) problems.push(...bandProblems(bands));
  if (problems.length > 0) fail(problems);
  const price = (form: CareForm): number => prices.get(form) ?? 0;
  return {
    year,
    source: [...sources].join('; '),
    bands: bands.map(({ line: _, ...band }) => band),
    prices: { dagopvang: price('dagopvang'), bso: price('bso'), gastouder: price('gastouder') },
  };
}

function inCents(euros: number): number {
  return Math.round(euros * 100) / 100;
}

/** What the care costs a month at the highest price that counts, in euros. */
function costsOf({ prices }: AllowanceTable, care: Care): number {
  return prices[care.opvang] * care['uren-per-maand'];
}

/**
 * What parents pay a month by the table, in euros: the part of the costs that the toeslag would not pay, at the highest
 * price that counts. The child with most hours counts as the first (Besluit kinderopvangtoeslag, article 3).
 */
export function byTable(table: AllowanceTable, income: number, children: readonly Care[]): number {
  const whole = Math.floor(income);
  const band = table.bands.find(({ from, to }) => from <= whole && (to === null || whole <= to));
  if (band === undefined) throw new Error(`no band for an income of ${income}`);
  const first = [...children].sort((a, b) => b['uren-per-maand'] - a['uren-per-maand'])[0];
  return inCents(
    children.reduce(
      (sum, child) => sum + costsOf(table, child) * (1 - (child === first ? band.first : band.next) / 100),
      0,
    ),
  );
}

/** A fixed share of the costs, in euros a month. @param percent 0 to 100 */
export function byShare(table: AllowanceTable, percent: number, children: readonly Care[]): number {
  return inCents(children.reduce((sum, child) => sum + (costsOf(table, child) * percent) / 100, 0));
}
