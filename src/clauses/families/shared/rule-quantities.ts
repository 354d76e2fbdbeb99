/** Quantities of a statement, read with the head of the list it stands in. */
import { type Quantity, quantities } from '../../../language/quantities.js';
import type { Statement } from '../../context/statements.js';

/** Further from the start of an item than this, the head of the list no longer governs a number. */
const NEAR = 40;
/** Units that can say the same volume. */
const SAME: ReadonlySet<string> = new Set(['dag', 'dagdeel', 'uur']);

/**
 * The quantities in `statement.words`, offsets in those words. "ten hoogste: a. twee dagen; b. ...": the bound and the
 * rate that the head of a list gives hold for the item too, where the item has none of its own.
 */
export function quantitiesOf(statement: Statement): readonly Quantity[] {
  return shared(statement.words, boundByHead(statement));
}

/** "ten hoogste 2 dagen of 4 dagdelen per week": said twice, under one bound and one rate. */
function shared(words: string, found: readonly Quantity[]): readonly Quantity[] {
  const joined = (left: Quantity | undefined, right: Quantity | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    left.unit !== right.unit &&
    /^\s*(?:,|\(|=)?\s*(?:of|oftewel|ofwel|dan wel|te weten|dat is|dit is|is|zijnde|gelijk aan|=)?\s*(?:wel )?$/.test(
      words.slice(left.end, right.start),
    ) &&
    SAME.has(left.unit) &&
    SAME.has(right.unit);
  return found.map((quantity, at) => {
    const [before, after] = [found[at - 1], found[at + 1]];
    const rate =
      quantity.rate ??
      (joined(quantity, after) && after?.rate !== 'dag'
        ? (after?.rate ?? null)
        : parallelRate(words, quantity, found.slice(at + 1)));
    const bound =
      quantity.bound === 'exact' && (joined(before, quantity) || goesOnWith(words, before, quantity))
        ? (before?.bound ?? 'exact')
        : quantity.bound;
    return { ...quantity, rate, bound };
  });
}

/** "een maximum van tien uur per dag en van drie dagen per week": one bound for both. */
function goesOnWith(words: string, before: Quantity | undefined, quantity: Quantity): boolean {
  return (
    before !== undefined &&
    SAME.has(before.unit) &&
    SAME.has(quantity.unit) &&
    /^(?: per [a-z]+)? en van $/.test(words.slice(before.end, quantity.start))
  );
}

/** "voor jonge kinderen twee dagen en voor schoolkinderen drie middagen per week": the rate stands once, at the end. */
function parallelRate(words: string, quantity: Quantity, later: readonly Quantity[]): Quantity['rate'] {
  if (!SAME.has(quantity.unit)) return null;
  const next = later.find(({ unit }) => SAME.has(unit));
  if (next === undefined || next.rate === null || next.unit === 'uur') return null;
  const between = words.slice(quantity.end, next.start);
  return /^,? (?:en|of|terwijl) (?:voor|bij) [^.;]{0,70}$/.test(between) ? next.rate : null;
}

/** "Vergoedt per week de kosten van: a. ...": the head of a list gives the rate of all its items. */
function rateOfHead(head: string): Quantity['rate'] {
  if (!head.trimEnd().endsWith(':') || quantities(head).some(({ unit }) => SAME.has(unit))) return null;
  const rate = /\b(?:per|elke|iedere) (?:kalender)?(week|maand)\b|\b(wekelijks|maandelijks)\b/.exec(head);
  if (rate === null) return null;
  return rate[1] === 'maand' || rate[2] === 'maandelijks' ? 'maand' : 'week';
}

function boundByHead({ words, rule }: Statement): readonly Quantity[] {
  const own = quantities(words.replace(/:(?= )/g, ' '));
  const shift = rule.length - words.length;
  if (shift === 0) return own;
  const whole = quantities(rule.replace(/:(?= )/g, ' '));
  const headRate = rateOfHead(rule.slice(0, shift));
  return own.map((found) => {
    const quantity =
      found.rate === null && SAME.has(found.unit) && headRate !== null ? { ...found, rate: headRate } : found;
    if (quantity.start > NEAR) return quantity;
    const inRule = whole.find(({ start }) => start === quantity.start + shift);
    if (inRule === undefined) return quantity;
    return {
      ...quantity,
      bound: quantity.bound === 'exact' ? inRule.bound : quantity.bound,
      rate: quantity.rate ?? inRule.rate,
    };
  });
}
