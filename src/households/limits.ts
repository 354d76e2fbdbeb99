/** Reads a limit on income or savings from the words of a regulation, and compares a family with it. */
import type { Income } from './model.js';

/** `onduidelijk`: the words do not settle on which side the family is. */
export type Side = 'onder' | 'boven' | 'onduidelijk';

export type IncomeLimit =
  | { readonly of: 'bijstandsnorm' | 'minimumloon'; readonly percent: number }
  | { readonly euros: number; readonly per: 'maand' | 'jaar'; readonly income: 'bruto' | 'netto' | null };

const PERCENT = /(\d+(?:,\d+)?)\s*(?:%|procent)/gi;
const EUROS = /€\s*(\d[\d.]*\d|\d)(?:,(?:\d{2}|-))?|\(?(\d{1,3}(?:\.\d{3})+|\d{4,})\)?\s*euro\b/gi;
const ASSISTANCE = /bijstandsnorm|\b(?:wwb|participatiewet|bijstand)-?norm/i;
const MINIMUM_WAGE = /minimumloon/i;
const PER_MONTH = /per maand|maandelijks|maandinkomen|netto-?maand/i;
const PER_YEAR = /per jaar|jaarinkomen|verzamelinkomen|toetsing?s?inkomen|toetsinkomen/i;
const GROSS = /\bbruto|verzamelinkomen|toetsing?s?inkomen|toetsinkomen/i;
const NET = /\bnetto/i;
/** Without "per month" or "per year": above this an amount can only be of a year, below the other only of a month. */
const SURELY_A_YEAR = 12_000;
const SURELY_A_MONTH = 6_000;
/** The limit of the assistance law on assets, by its article or by its name. */
const ASSISTANCE_ASSETS =
  /art(?:ikel|\.)\s*34\b|vermogensgrens[^.;]{0,60}(?:bijstand|participatiewet|\bwwb)/i;

function percentsIn(text: string): readonly number[] {
  return [...new Set([...text.matchAll(PERCENT)].map(([, digits = '']) => Number(digits.replace(',', '.'))))];
}

function eurosIn(text: string): readonly number[] {
  return [
    ...new Set(
      [...text.matchAll(EUROS)].map(([, sign, word]) => Number((sign ?? word ?? '').replaceAll('.', ''))),
    ),
  ];
}

function periodOf(text: string, euros: number): 'maand' | 'jaar' | null {
  const month = PER_MONTH.test(text);
  const year = PER_YEAR.test(text);
  if (month !== year) return month ? 'maand' : 'jaar';
  if (month) return null;
  if (euros >= SURELY_A_YEAR) return 'jaar';
  return euros <= SURELY_A_MONTH ? 'maand' : null;
}

/** One limit in one text; `null` where there is none, `several` where it is not clear which. */
function limitIn(text: string): IncomeLimit | 'several' | null {
  const percents = percentsIn(text);
  const amounts = eurosIn(text);
  const assistance = ASSISTANCE.test(text);
  const wage = MINIMUM_WAGE.test(text);
  const [percent] = percents;
  const [euros] = amounts;
  if (percent === undefined && euros === undefined) return null;
  if (percents.length + amounts.length > 1) return 'several';
  if (percent !== undefined)
    return assistance === wage ? null : { of: assistance ? 'bijstandsnorm' : 'minimumloon', percent };
  if (euros === undefined) return null;
  const per = periodOf(text, euros);
  const gross = GROSS.test(text);
  const net = NET.test(text);
  return per === null ? null : { euros, per, income: gross === net ? null : gross ? 'bruto' : 'netto' };
}

/**
 * @param texts the limit in the words of the regulation, best first, then the passages that carry it
 * @returns null where no text gives exactly one limit that can be compared with
 */
export function readIncomeLimit(texts: readonly string[]): IncomeLimit | null {
  for (const text of texts) {
    const limit = limitIn(text);
    if (limit === 'several') return null;
    if (limit !== null) return limit;
  }
  return null;
}

function side(value: number, limit: number): Side {
  return value > limit ? 'boven' : 'onder';
}

/** An amount of which the text does not say gross or net counts only where both are on the same side. */
export function sideOfIncome(limit: IncomeLimit, income: Income): Side {
  if ('of' in limit)
    return side(
      limit.of === 'bijstandsnorm' ? income['procent-bijstandsnorm'] : income['procent-minimumloon'],
      limit.percent,
    );
  const perYear = limit.per === 'jaar' ? limit.euros : limit.euros * 12;
  const gross = side(income.toetsingsinkomen, perYear);
  const net = side(income['netto-per-maand'] * 12, perYear);
  if (limit.income === 'bruto') return gross;
  if (limit.income === 'netto') return net;
  return gross === net ? gross : 'onduidelijk';
}

/**
 * @param texts the passages that carry the limit on savings
 * @param overAssistance whether the savings are above the limit of the assistance law
 */
export function sideOfSavings(texts: readonly string[], savings: number, overAssistance: boolean): Side {
  const [text] = texts;
  if (text === undefined) return 'onduidelijk';
  const amounts = eurosIn(text);
  if (ASSISTANCE_ASSETS.test(text) && amounts.length === 0) return overAssistance ? 'boven' : 'onder';
  // A passage may name other amounts too; on one side of all of them is on one side of the limit.
  const sides = new Set(amounts.map((limit) => side(savings, limit)));
  const [only] = sides;
  return only === undefined || sides.size > 1 ? 'onduidelijk' : only;
}
