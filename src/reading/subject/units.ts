/** The parts of a regulation that can be about a subject of their own: chapters, and articles below them. */
import { isRulingAnnex } from '../../regulation/annexes.js';
import type { Provision, Regulation } from '../../regulation/model.js';
import { ELSEWHERE, fold, OTHER_SUBJECT, SMI_NAME } from './words.js';

const CONTAINERS: ReadonlySet<string> = new Set([
  'boek',
  'deel',
  'hoofdstuk',
  'afdeling',
  'paragraaf',
  'subparagraaf',
]);
const FRAME: ReadonlySet<string> = new Set(['titel', 'aanhef', 'slot', 'toelichting', 'buiten', 'noot']);

/** A chapter, an article, or articles that share the first part of their number ("3.1", "3.2") without a chapter. */
export interface Unit {
  readonly provisions: readonly Provision[];
  readonly heading: string;
  readonly children: readonly Unit[];
}

export function isRuling(provision: Provision): boolean {
  return (
    !FRAME.has(provision.kind) &&
    (provision.kind !== 'bijlage' || isRulingAnnex(provision)) &&
    !provision.repealed
  );
}

function isUnit(provision: Provision): boolean {
  return (
    isRuling(provision) &&
    (CONTAINERS.has(provision.kind) || provision.kind === 'bijlage' || provision.kind === 'artikel')
  );
}

function prefixOf(number: string | null): string | null {
  return /^(\d+|[IVX]+)[.:]\d/.exec(number ?? '')?.[1] ?? null;
}

/** Units among siblings; flat numbers such as 3.1 to 3.8 are one unit where the siblings have several prefixes. */
export function unitsOf(siblings: readonly Provision[]): readonly Unit[] {
  const provisions = siblings.filter(isUnit);
  const prefixes = new Set(provisions.map(({ number }) => prefixOf(number)));
  const flat = prefixes.size > 1 && !prefixes.has(null) && provisions.length > prefixes.size;
  if (!flat) return provisions.map(unitFrom);
  return [...prefixes].map((prefix) => {
    const group = provisions.filter(({ number }) => prefixOf(number) === prefix);
    return { provisions: group, heading: '', children: group.map(unitFrom) };
  });
}

function unitFrom(provision: Provision): Unit {
  return {
    provisions: [provision],
    heading: fold(provision.heading ?? ''),
    children: unitsOf(provision.children),
  };
}

export function textOf(regulation: Regulation, provisions: readonly Provision[]): string {
  return provisions.map(({ span }) => regulation.text.slice(span.start, span.end)).join('\n');
}

/** Sentences and list items of a unit, folded, with the head of the list before each item. */
export function rulesOf(regulation: Regulation, provisions: readonly Provision[]): readonly string[] {
  const rules: string[] = [];
  const visit = (provision: Provision, head: string): void => {
    if (provision.repealed || FRAME.has(provision.kind)) return;
    const body =
      provision.body === null ? '' : regulation.text.slice(provision.body.start, provision.body.end);
    const own = fold(provision.term === null ? body : `${provision.term}: ${body}`);
    for (const sentence of own.split(/(?<=[^\d ]\w*[.;])\s+/)) {
      if (sentence.trim() !== '') rules.push(head === '' ? sentence : `${head} ${sentence}`);
    }
    const below = own === '' || !/:\s*$/.test(own) ? head : `${head} ${own}`.trim();
    for (const child of provision.children) visit(child, below);
  };
  for (const provision of provisions) visit(provision, '');
  return rules;
}

/** A heading about another facility than SMI. */
export function isOther(heading: string): boolean {
  return OTHER_SUBJECT.test(heading) && !SMI_NAME.test(heading);
}

/** Rules that speak for themselves, references to SMI elsewhere left out. */
export function ownRules(rules: readonly string[]): readonly string[] {
  return rules.filter((rule) => !(SMI_NAME.test(rule) && ELSEWHERE.test(rule)));
}
