/** For each point that is not met: the model provision, the passages that must make way, and the place where it goes. */
import type { Regulation } from '../regulation/model.js';
import type { Evidence, Finding, RunResult } from '../results/schema.js';
import { mentionsOf } from './mentions.js';
import type { Advice, Manner, ModelProvision, Struck } from './model.js';
import { placementOf } from './placement.js';
import { memberAround, wholeAround } from './tree.js';

/** A point that cannot be judged is no failure, but where a provision names its cause, wording would settle it. */
const OPEN: ReadonlySet<Finding['verdict']> = new Set([
  'voldoet-deels',
  'voldoet-niet',
  'ontbreekt',
  'niet-beoordeelbaar',
]);

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
  const { start, end } = wholeAround(regulation.root, evidence.start)?.span ?? evidence;
  const quote = regulation.text.slice(start, end).trim();
  return {
    place: evidence.place,
    quote,
    start,
    end,
    others: othersOn({ start, end }, finding.point, result),
  };
}

/**
 * The passages that make way. The first quotation of a finding is the one that decides; what stands beside it in the same
 * paragraph goes with it. Others only show why, and striking them would take away rules that nobody asked about.
 */
function struckFor(
  manner: Manner,
  finding: Finding,
  result: RunResult,
  regulation: Regulation,
): readonly Struck[] {
  const own = finding.evidence.filter(({ source }) => source === 0);
  const [first] = own;
  if (manner === 'toevoegen' || first === undefined) return [];
  const { root } = regulation;
  const member = memberAround(root, first.start);
  const chosen =
    manner === 'vervangen-alles'
      ? own
      : own.filter((one) => one === first || (member !== null && memberAround(root, one.start) === member));
  const all = chosen.map((one) => struckBy(one, finding, result, regulation));
  return all.filter(
    (one, index) => !all.slice(0, index).some(({ start, end }) => start <= one.start && one.end <= end),
  );
}

/** "5a" in "#### Artikel 5a. Duur en omvang". */
function numberIn(heading: string | null): string | null {
  return /(\d[\w.:]*[a-z])\. /.exec(heading ?? '')?.[1] ?? null;
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
  const given: string[] = [];
  return result.findings.flatMap((finding): readonly Advice[] => {
    const provision = provisions.get(finding.point);
    const manner = provision?.manners.get(finding.cause);
    if (provision === undefined || manner === undefined || !OPEN.has(finding.verdict)) return [];
    // What must make way stands in the page or the form: words in this text do not take it away there.
    const elsewhere = finding.evidence.some(({ source }) => result.sources[source]?.kind !== 'regeling');
    if (manner !== 'toevoegen' && elsewhere) return [];
    const struck = struckFor(manner, finding, result, regulation);
    const placement = placementOf(provision, struck, regulation, result, given);
    const number = placement.number ?? numberIn(placement.heading);
    if (number !== null) given.push(number);
    return [
      {
        point: finding.point,
        title: finding.title,
        verdict: finding.verdict,
        cause: finding.cause,
        missing: finding.advice ?? finding.reason,
        provision,
        placement,
        struck,
        mentions: mentionsOf(
          regulation,
          struck.map(({ start }) => start),
        ),
      },
    ];
  });
}
