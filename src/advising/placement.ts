/** Where the wording of a model provision goes in a text: in the place of what makes way, or as a new article where it belongs. */
import type { Provision, Regulation } from '../regulation/model.js';
import { placeOf } from '../regulation/places.js';
import { headingMarks } from '../regulation/plain-text.js';
import type { RunResult } from '../results/schema.js';
import type { ModelProvision, Placement, Struck } from './model.js';
import { unitsIn, wholeAround } from './tree.js';

/** Headings of the articles at the end, before which a new one comes when there is no better place. */
const CLOSING = /inwerkingtreding|citeertitel|slot|overgang|intrekking|aanhaling|naam van deze/;
/** Causes that say that the text is about more than SMI: then a new article must come in the part about SMI. */
const WIDER: ReadonlySet<string> = new Set(['bredere-regeling', 'bijzondere-bijstand']);

/** The part about SMI of a text that is about more: the chapter where most of the quotations stand. */
function partOnSubject({ root }: Regulation, { findings }: RunResult): Provision {
  if (!findings.some(({ cause }) => WIDER.has(cause))) return root;
  const starts = findings.flatMap(({ evidence }) =>
    evidence.filter(({ source }) => source === 0).map(({ start }) => start),
  );
  const chapters = root.children.filter((child) => unitsIn(child).some((unit) => unit !== child));
  const counted = chapters.map((chapter) => ({
    chapter,
    count: starts.filter((start) => chapter.span.start <= start && start < chapter.span.end).length,
  }));
  const [most, next] = counted.toSorted((a, b) => b.count - a.count);
  return most !== undefined && most.count > (next?.count ?? 0) ? most.chapter : root;
}

function unitAfter(provision: ModelProvision, units: readonly Provision[]): Provision | null {
  const headed = units.filter(({ heading }) => heading !== null);
  for (const word of provision.after) {
    const found = headed.find(({ heading }) => heading?.toLowerCase().includes(word));
    if (found !== undefined) return found;
  }
  const closing = units.findIndex(({ heading }) => CLOSING.test(heading?.toLowerCase() ?? ''));
  return (closing > 0 ? units[closing - 1] : units.at(-1)) ?? null;
}

/** "5a", or "5b" where that one is taken. */
function lettered(number: string, taken: ReadonlySet<string>): string {
  const free = [...'abcdefghijklmnopqrstuvwxyz'].find((letter) => !taken.has(`${number}${letter}`));
  return `${number}${free ?? 'a'}`;
}

/** "#### Artikel 5a. Duur en omvang", in the manner of the article before it. */
function headingFor(
  provision: ModelProvision,
  after: Provision | null,
  regulation: Regulation,
  taken: ReadonlySet<string>,
): string {
  if (after === null || after.headingSpan === null || after.number === null) return `#### ${provision.title}`;
  const line = regulation.text.slice(after.headingSpan.start, after.headingSpan.end);
  const at = line.indexOf(after.number);
  const label = at < 0 ? '' : line.slice(0, at);
  return `${headingMarks(after.kind)}${label}${lettered(after.number, taken)}. ${provision.title}`;
}

/** "4.8" at the end of a row of paragraphs, "4.5a" within it; null where paragraphs have headings. */
function numberFor(
  after: Provision | null,
  units: readonly Provision[],
  given: readonly string[],
): string | null {
  if (after === null || after.headingSpan !== null || after.number === null) return null;
  const [, before = '', last] = /^(.*\.)(\d+)$/.exec(after.number) ?? [];
  const within = units.some(({ number }) => number === `${before}${Number(last) + 1}`);
  if (last === undefined || within) return lettered(after.number, new Set(given));
  let next = Number(last) + 1;
  while (given.includes(`${before}${next}`)) next += 1;
  return `${before}${next}`;
}

/**
 * @param struck the passages that make way
 * @param given numbers that other advice already gave to new articles
 */
export function placementOf(
  provision: ModelProvision,
  struck: readonly Struck[],
  regulation: Regulation,
  result: RunResult,
  given: readonly string[],
): Placement {
  const [first] = struck;
  if (first !== undefined && wholeAround(regulation.root, first.start) === null)
    return { kind: 'in-plaats-van', place: first.place, offset: first.start, heading: null, number: null };
  const units = unitsIn(regulation.root);
  const around =
    first === undefined
      ? undefined
      : units.find(({ span }) => span.start <= first.start && first.start < span.end);
  const after = around ?? unitAfter(provision, unitsIn(partOnSubject(regulation, result)));
  const taken = new Set([...units.flatMap(({ number }) => number ?? []), ...given]);
  const number = numberFor(after, units, given);
  return {
    kind: 'nieuw-artikel',
    place: after === null ? null : placeOf(regulation, after),
    offset: after?.span.end ?? regulation.text.length,
    heading: number === null ? headingFor(provision, after, regulation, taken) : null,
    number,
  };
}
