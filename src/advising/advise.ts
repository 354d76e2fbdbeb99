/** For each point that is not met: the model provision, the passages that must make way, and the place where it goes. */
import type { Provision, Regulation } from '../regulation/model.js';
import { placeOf } from '../regulation/places.js';
import { headingMarks } from '../regulation/plain-text.js';
import type { Evidence, Finding, RunResult } from '../results/schema.js';
import type { Advice, ModelProvision, Placement, Struck } from './model.js';

const NOT_MET: ReadonlySet<Finding['verdict']> = new Set(['voldoet-deels', 'voldoet-niet', 'ontbreekt']);
/** Parts that are struck as a whole: half an item of a list has no meaning. */
const WHOLE: ReadonlySet<Provision['kind']> = new Set(['onderdeel', 'tabelrij', 'begrip']);
const UNITS: ReadonlySet<Provision['kind']> = new Set(['artikel', 'paragraaf', 'subparagraaf']);
/** Headings of the articles at the end, before which a new one comes when there is no better place. */
const CLOSING = /inwerkingtreding|citeertitel|slot|overgang|intrekking|aanhaling|naam van deze/;

/** Every node that holds the offset, outermost first. */
function pathTo(root: Provision, offset: number): readonly Provision[] {
  const inside = root.children.find(({ span }) => span.start <= offset && offset < span.end);
  return inside === undefined ? [root] : [root, ...pathTo(inside, offset)];
}

/** Other points that quote the same words: striking them here may move those. */
function othersOn(
  { start, end }: { start: number; end: number },
  point: number,
  result: RunResult,
): readonly number[] {
  return result.findings
    .filter((finding) => finding.point !== point)
    .filter(({ evidence }) => evidence.some((one) => one.source === 0 && one.start < end && one.end > start))
    .map((finding) => finding.point);
}

function struckBy(evidence: Evidence, finding: Finding, result: RunResult, regulation: Regulation): Struck {
  const path = pathTo(regulation.root, evidence.start);
  const whole = path.findLast(({ kind }) => WHOLE.has(kind));
  const { start, end } = whole?.span ?? evidence;
  const quote = regulation.text.slice(start, end).trim();
  return {
    place: evidence.place,
    quote,
    start,
    end,
    others: othersOn({ start, end }, finding.point, result),
  };
}

/** All articles, or numbered paragraphs where there are none, in the order of the text; the explanation is none. */
function unitsOf(regulation: Regulation): readonly Provision[] {
  const walk = (provision: Provision): readonly Provision[] => {
    if (provision.kind === 'toelichting' || provision.kind === 'bijlage' || provision.kind === 'buiten')
      return [];
    return UNITS.has(provision.kind) && !provision.children.some(({ kind }) => UNITS.has(kind))
      ? [provision]
      : provision.children.flatMap(walk);
  };
  return walk(regulation.root);
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

/** "#### Artikel 5a. Duur en omvang", in the manner of the article before it. */
function headingFor(provision: ModelProvision, after: Provision | null, regulation: Regulation): string {
  if (after === null || after.headingSpan === null || after.number === null) return `#### ${provision.title}`;
  const line = regulation.text.slice(after.headingSpan.start, after.headingSpan.end);
  const at = line.indexOf(after.number);
  const label = at < 0 ? '' : line.slice(0, at);
  return `${headingMarks(after.kind)}${label}${after.number}a. ${provision.title}`;
}

function placementOf(
  provision: ModelProvision,
  struck: readonly Struck[],
  regulation: Regulation,
): Placement {
  const [first] = struck;
  if (first !== undefined) {
    const path = pathTo(regulation.root, first.start);
    if (!path.some(({ kind }) => WHOLE.has(kind)))
      return { kind: 'in-plaats-van', place: first.place, offset: first.start, heading: null };
  }
  const units = unitsOf(regulation);
  const around =
    first === undefined
      ? null
      : (units.find(({ span }) => span.start <= first.start && first.start < span.end) ?? null);
  const after = around ?? unitAfter(provision, units);
  return {
    kind: 'nieuw-artikel',
    place: after === null ? null : placeOf(regulation, after),
    offset: after?.span.end ?? regulation.text.length,
    heading: headingFor(provision, after, regulation),
  };
}

/**
 * @param regulation the text that decides: the first source of the result
 * @returns one piece of advice for each point that is not met and has a model provision for its cause, in order of the points
 */
export function adviseOn(
  result: RunResult,
  regulation: Regulation,
  provisions: ReadonlyMap<number, ModelProvision>,
): readonly Advice[] {
  return result.findings.flatMap((finding): readonly Advice[] => {
    const provision = provisions.get(finding.point);
    const manner = provision?.manners.get(finding.cause);
    if (provision === undefined || manner === undefined || !NOT_MET.has(finding.verdict)) return [];
    const own = finding.evidence.filter(({ source }) => source === 0);
    const all = manner === 'vervangen' ? own.map((one) => struckBy(one, finding, result, regulation)) : [];
    const struck = all.filter(
      (one, index) => !all.slice(0, index).some(({ start, end }) => start <= one.start && one.end <= end),
    );
    return [
      {
        point: finding.point,
        title: finding.title,
        verdict: finding.verdict,
        cause: finding.cause,
        missing: finding.advice ?? finding.reason,
        provision,
        placement: placementOf(provision, struck, regulation),
        struck,
      },
    ];
  });
}
