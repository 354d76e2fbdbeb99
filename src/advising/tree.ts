/** Finding one's way in the tree of a regulation: what is changed as a whole, what is read as one rule, what is an article. */
import type { Provision } from '../regulation/model.js';

/** Parts that are struck as a whole: half an item of a list has no meaning. */
const WHOLE: ReadonlySet<Provision['kind']> = new Set(['onderdeel', 'tabelrij', 'begrip']);
const UNITS: ReadonlySet<Provision['kind']> = new Set(['artikel', 'paragraaf', 'subparagraaf']);
const NO_RULES: ReadonlySet<Provision['kind']> = new Set(['toelichting', 'bijlage', 'buiten']);

/** Every node that holds the offset, outermost first. */
function pathTo(root: Provision, offset: number): readonly Provision[] {
  const inside = root.children.find(({ span }) => span.start <= offset && offset < span.end);
  return inside === undefined ? [root] : [root, ...pathTo(inside, offset)];
}

/** The item of a list, row or definition around the offset; null where it stands in running text. */
export function wholeAround(root: Provision, offset: number): Provision | null {
  return pathTo(root, offset).findLast(({ kind }) => WHOLE.has(kind)) ?? null;
}

/** The numbered paragraph or article around an offset: what is read as one rule. */
export function memberAround(root: Provision, offset: number): Provision | null {
  return pathTo(root, offset).findLast(({ kind }) => kind === 'lid' || UNITS.has(kind)) ?? null;
}

/** The article around an offset. */
export function unitAround(root: Provision, offset: number): Provision | null {
  return pathTo(root, offset).findLast(({ kind }) => UNITS.has(kind)) ?? null;
}

/** All articles, or numbered paragraphs where there are none, in the order of the text; the explanation is none. */
export function unitsIn(provision: Provision): readonly Provision[] {
  if (NO_RULES.has(provision.kind)) return [];
  const holdsUnit = provision.children.some(({ kind }) => UNITS.has(kind));
  return UNITS.has(provision.kind) && !holdsUnit ? [provision] : provision.children.flatMap(unitsIn);
}
