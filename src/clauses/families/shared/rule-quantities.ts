/** Quantities of a statement, read with the head of the list it stands in. */
import { type Quantity, quantities } from '../../../language/quantities.js';
import type { Statement } from '../../context/statements.js';

/** Further from the start of an item than this, the head of the list no longer governs a number. */
const NEAR = 40;

/**
 * The quantities in `statement.words`, offsets in those words. "ten hoogste: a. twee dagen; b. ...": the bound and the
 * rate that the head of a list gives hold for the item too, where the item has none of its own.
 */
export function quantitiesOf({ words, rule }: Statement): readonly Quantity[] {
  const own = quantities(words.replace(/:(?= )/g, ' '));
  const shift = rule.length - words.length;
  if (shift === 0) return own;
  const whole = quantities(rule.replace(/:(?= )/g, ' '));
  return own.map((quantity) => {
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
