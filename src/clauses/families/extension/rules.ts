/** The rules on going on: which sentences of a provision belong together, and what a lawyer reads around them. */
import type { Span } from '../../../regulation/model.js';
import type { Passage, Reading } from '../../context/reading.js';
import { foldKeeping, type Statement } from '../../context/statements.js';
import type { Rejected } from '../../model.js';
import { offerStatements } from '../shared/offer-statements.js';
import { answersHeading, asksOn, goesOnAboutOther, namesGoingOn, speaksOfGoingOn } from './topic.js';

export interface RuleText {
  readonly first: Statement;
  /** The sentences from the first that matters on, folded and joined. */
  readonly words: string;
  /** Heading, head of the list and words. */
  readonly rule: string;
  /** Whether the words refer to the hardship clause, or are it. */
  readonly throughHardship: boolean;
  readonly span: Span;
}

/** Words of a clause by which the rules may be left, whatever its heading. */
const HARDSHIP_WORDS = /\b(?:bijzondere?|schrijnend\w*|onredelijk\w*|onbillijk\w*|uitzonderlijk\w*)\b/i;

/** Opens with a word that points back to the sentence before. */
const LEANS = /^\s*(?:dan|in dat geval|dat|die|deze|dit|daarvoor|daarbij)\b/;

/** Up to this length a rule is quoted to the end of its passage. */
const SHORT_RULE = 500;

/** The statements of one passage belong together: the second sentence often sets the limit of the first. */
function byPassage(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups = new Map<Passage, Statement[]>();
  let head: Statement | null = null;
  for (const statement of statements) {
    const { passage } = statement;
    if (passage.provision.kind !== 'onderdeel') head = opensList(statement) ? statement : null;
    // What stands in a list below "Verlengd wordt:" is part of that rule.
    const group = head === null ? passage : head.passage;
    groups.set(group, [...(groups.get(group) ?? []), statement]);
  }
  return [...groups.values()];
}

/** A head that speaks of going on and leaves the rest to the items below it. */
function opensList({ words, rule, headings, before, passage }: Statement): boolean {
  return (
    passage.text.trimEnd().endsWith(':') &&
    (speaksOfGoingOn(words, rule, headings, before) || /^(?:vervolg|daarna|nadien|verlenging)\b/.test(words))
  );
}

function refersToHardship(reading: Reading, passage: Passage): boolean {
  // "behalve wanneer 5.4 daartoe aanleiding geeft": prose is referred to by its bare number.
  const numbers = new Set(passage.text.match(/\b\d{1,2}\.\d{1,2}\b/g) ?? []);
  const named = reading.binding.filter(({ provision }) => numbers.has(provision.number ?? ''));
  return [...reading.referred(passage.span), ...named].some(({ roles, text, provision }) => {
    if (provision === passage.provision) return false;
    return (
      (roles.has('hardheid') || HARDSHIP_WORDS.test(text)) &&
      /\bafwijk|\baf te wijken|\bafgeweken|\bbuiten toepassing|\banders (?:beslissen|besluiten)|\bonbillijk|\bschrijnend|\bonredelijk|\bonevenredig/i.test(
        text,
      )
    );
  });
}

/** Leaving a rule that is named by its number. */
const DEPARTS = /\b(?:afgeweken|afwijk(?:en|t))\b|\bwij(?:kt|ken)\b[^.;]{0,60}\baf\b/;

/** "Van het tweede lid kan alleen worden afgeweken als ...", where that lid sets the term. */
function departsFromTerm(reading: Reading, { words, headings, passage, span }: Statement): boolean {
  if (!DEPARTS.test(words) || /\bhardheid|\bafwijk/.test(headings)) return false;
  return reading
    .referred(span)
    .some(
      ({ roles, text, provision }) =>
        provision !== passage.provision &&
        roles.has('duur') &&
        !roles.has('hardheid') &&
        !roles.has('besluit-termijn') &&
        /\b(?:weken|maand|maanden|jaar)\b/i.test(text),
    );
}

/** Words of the group from one statement on, in the shape that the patterns expect. */
function joined(group: readonly Statement[], from: number): string {
  return group
    .slice(from)
    .filter(
      ({ words, rule, headings, before }, at) => at === 0 || !goesOnAboutOther(words, rule, headings, before),
    )
    .map(({ words }) =>
      words
        .replace(/[?!]/g, '.')
        .replace(/, dan\b/g, '; dan')
        .replace(/ \(\d+\)/g, '')
        .replace(/ \| /g, ': '),
    )
    .join(' ');
}

function ruleText(
  reading: Reading,
  group: readonly Statement[],
  relevant: readonly Statement[],
): RuleText | null {
  const [first] = relevant;
  if (first === undefined || first.passage.roles.has('overgang')) return null;
  // From the first relevant sentence on: what follows limits or explains it.
  // "Dan loopt zij door tot die dag" leans on the sentence before.
  const at = group.indexOf(first);
  const from = at > 0 && LEANS.test(first.words) ? at - 1 : at;
  const question = asksOn(first.headings) && at === 0 ? `${first.heading.replace(/\?/g, '.')} ` : '';
  const noun = answersHeading(first.words, first.headings) ? `${first.heading}: ` : '';
  const words = question + noun + joined(group, from);
  const own = first.passage.roles.has('hardheid') && /\bafwijk|\bafwijking|\bhardheid/.test(first.headings);
  const last = group.at(-1) ?? first;
  const quoted =
    relevant.length > 1
      ? (relevant.at(-1) ?? first)
      : group.length > from + 1 && words.length < SHORT_RULE
        ? last
        : first;
  return {
    first,
    words,
    rule: `${first.heading} ${first.rule} ${words}`,
    throughHardship: own || refersToHardship(reading, first.passage),
    span: { start: first.span.start, end: quoted.span.end },
  };
}

/** A chapter on the care for all toddlers in a wider instrument. */
const OTHER_CARE = /\b(?:peuter(?:aanbod|opvang|speel\w*|plaats\w*)|voorschoolse?|vve)\b/;
const OWN_CARE = /\bsmi\b|\bsocia(?:al|le)\b|\bmedisch\w*/;

function ofOtherCare({ passage, headings, rule }: Statement): boolean {
  return passage.scope !== 'smi' && OTHER_CARE.test(headings) && !OWN_CARE.test(`${headings} ${rule}`);
}

/** A lid that opens with "deze termijn" leans on the lid before it. */
const LEANS_ON_LID = /\b(?:deze|die|dit|dat) (?:termijn|tijd|weken|periode|duur|tijdvak)\b/;

/** "De termijn in het tweede lid": what that lid is about decides which term this is. */
const NAMES_LID = /\b(?:termijn|tijd|periode|weken)\b[^.;]{0,30}\b(?:\w+(?:de|ste)|\d+e?) lid\b|\blid \d+\b/;

/** The words of the one lid of the same article that the words name; null where they name none. */
function namedLid(reading: Reading, { words, span, passage }: Statement): string | null {
  if (passage.article === null || !NAMES_LID.test(words)) return null;
  const named = reading
    .referred(span)
    .filter((other) => other !== passage && other.article === passage.article);
  return named.length === 0 ? null : foldKeeping(named.map(({ text }) => text).join(' '));
}

/** "één vervolgbeschikking": the accent that folding takes away makes the article a number. */
const ONE = /(?<![a-z])(?:éé|eé|ée)n\s+(?=(?:verleng|vervolg|hernieuw|herindic|voortzet|nieuwe))/i;

/** The statements with what is said in the lid before, and with a stressed "één" written out. */
function spokenStatements(reading: Reading): readonly Statement[] {
  let last: Statement | null = null;
  return offerStatements(reading).map((statement) => {
    const previous: Statement | null = last;
    last = statement;
    const raw = reading.regulation.text.slice(statement.span.start, statement.span.end).normalize('NFC');
    const words = ONE.test(raw)
      ? statement.words.replace(
          /\been (?=(?:verleng|vervolg|hernieuw|herindic|voortzet|nieuwe))/g,
          'een enkele ',
        )
      : statement.words;
    const leans =
      statement.before === '' &&
      previous !== null &&
      previous.passage.article !== null &&
      previous.passage.article === statement.passage.article &&
      LEANS_ON_LID.test(words);
    const lid = statement.before === '' ? namedLid(reading, statement) : null;
    if (words === statement.words && !leans && lid === null) return statement;
    const before = lid ?? (leans && previous !== null ? previous.words : statement.before);
    return { ...statement, words, before };
  });
}

/** The rules on going on, and the sentences that name another term. */
export function ruleTexts(reading: Reading): {
  readonly rules: readonly RuleText[];
  readonly rejected: readonly Rejected[];
} {
  const rejected: Rejected[] = [];
  const rules = byPassage(spokenStatements(reading)).flatMap((group) => {
    const relevant = group.filter(
      (statement) =>
        !ofOtherCare(statement) &&
        (speaksOfGoingOn(statement.words, statement.rule, statement.headings, statement.before) ||
          departsFromTerm(reading, statement)),
    );
    const passed = group.filter(
      ({ words, span }) =>
        (namesGoingOn(words) || /\bverda(?:ag|gen)/.test(words)) &&
        !relevant.some((statement) => statement.span.start === span.start),
    );
    rejected.push(...passed.map(({ span }) => ({ span, code: 'andere-termijn' })));
    return ruleText(reading, group, relevant) ?? [];
  });
  return { rules, rejected };
}
