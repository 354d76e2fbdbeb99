/** Family `extension` (point 7): whether the grant can go on when problems last. */
import type { Span } from '../../../regulation/model.js';
import type { Passage, Reading } from '../../context/reading.js';
import type { Statement } from '../../context/statements.js';
import type { Family } from '../../family.js';
import type { Fact, FamilyReading, Rejected } from '../../model.js';
import { offerStatements } from '../shared/offer-statements.js';
import { type Extension, extensionIn } from './kinds.js';
import { monthsOfExtension } from './length.js';
import { asksOn, namesGoingOn, speaksOfGoingOn } from './topic.js';

interface Found {
  readonly kind: Extension;
  readonly presupposed: boolean;
  readonly byDefault: boolean;
  readonly months: number | null;
  readonly span: Span;
  /** A new grant only after some time without any. */
  readonly waits: boolean;
  /** Said for SMI itself, not in the general part of a wider instrument. */
  readonly own: boolean;
}

/** What the widest possibility is decides; an exclusion counts only where nothing allows. */
const WIDEST: readonly Extension[] = [
  'onbeperkt',
  'meermalig-begrensd',
  'eenmalig',
  'overbrugging',
  'alleen-hardheid',
  'uitgesloten',
];

/** Words of a clause by which the rules may be left, whatever its heading. */
const HARDSHIP_WORDS = /\b(?:bijzondere?|schrijnend\w*|onredelijk\w*|onbillijk\w*|uitzonderlijk\w*)\b/i;

/** "... kan eerst worden ingewilligd wanneer drie maanden zijn verlopen": a gap in which the problems last. */
const WAITS =
  /\b(?:eerst|pas|niet eerder dan)\b[^.]{0,80}\b(?:maand(?:en)?|weken|ja(?:ar|ren))\b[^.]{0,50}\b(?:na\b(?! (?:ontvangst|indiening))|verlopen|verstreken|voorbij|geleden)|\bwacht(?:tijd|periode|termijn)\b/;

/** A year or more without any: no answer to problems that last. */
const LONG_WAIT =
  /\b(?:pas|eerst|niet eerder dan|nadat|na)\b[^.]{0,60}\b(?:(?:1[2-9]|2\d|3\d|twaalf|achttien|vierentwintig) maanden|(?:een|1|twee|2|drie|3|vijf) jaar|ja(?:ar|ren))\b/;

/** Opens with a word that points back to the sentence before. */
const LEANS = /^\s*(?:dan|in dat geval|dat|die|deze|dit|daarvoor|daarbij)\b/;

const LIMITED: ReadonlySet<Extension> = new Set([
  'meermalig-begrensd',
  'eenmalig',
  'overbrugging',
  'alleen-hardheid',
]);

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

function read(reading: Reading): FamilyReading {
  const found: Found[] = [];
  const rejected: Rejected[] = [];
  for (const group of byPassage(offerStatements(reading))) {
    const relevant = group.filter(({ words, rule, headings, before }) =>
      speaksOfGoingOn(words, rule, headings, before),
    );
    for (const { words, span } of group) {
      if (
        (namesGoingOn(words) || /\bverda(?:ag|gen)/.test(words)) &&
        !relevant.some((statement) => statement.span.start === span.start)
      ) {
        rejected.push({ span, code: 'andere-termijn' });
      }
    }
    const [first] = relevant;
    if (first === undefined || first.passage.roles.has('overgang')) continue;
    // From the first relevant sentence on: what follows limits or explains it.
    // "Dan loopt zij door tot die dag" leans on the sentence before.
    const at = group.indexOf(first);
    const from = at > 0 && LEANS.test(first.words) ? at - 1 : at;
    const question =
      asksOn(first.headings) && group[0] === first ? `${first.heading.replace(/\?/g, '.')} ` : '';
    const words =
      question +
      group
        .slice(from)
        .map((statement) =>
          statement.words
            .replace(/[?!]/g, '.')
            .replace(/, dan\b/g, '; dan')
            .replace(/ \(\d+\)/g, '')
            .replace(/ \| /g, ': '),
        )
        .join(' ');
    const own = first.passage.roles.has('hardheid') && /\bafwijk|\bafwijking|\bhardheid/.test(first.headings);
    const said = extensionIn(
      words,
      own || refersToHardship(reading, first.passage),
      `${first.heading} ${first.rule} ${words}`,
    );
    if (said === null) continue;
    const waits = WAITS.test(words);
    const kind = waits && said.kind === 'onbeperkt' && LONG_WAIT.test(words) ? 'uitgesloten' : said.kind;
    const last = group.at(-1) ?? first;
    const span = {
      start: first.span.start,
      end:
        relevant.length > 1
          ? (relevant.at(-1) ?? first).span.end
          : group.length > from + 1 && words.length < 500
            ? last.span.end
            : first.span.end,
    };
    found.push({
      ...said,
      kind,
      months: monthsOfExtension(words),
      waits,
      span,
      own: first.passage.scope === 'smi',
    });
  }
  // What a rule says goes before what another rule takes for granted.
  const rules = found.filter(({ presupposed }) => !presupposed);
  const ownRules = rules.filter(({ own }) => own);
  const stated = [ownRules, rules, found].find((some) => some.length > 0) ?? [];
  // "kan worden verlengd" in one place is limited by "eenmaal, met zes weken" in another.
  const limits = stated.filter(({ kind }) => LIMITED.has(kind));
  const deciding =
    limits.length > 0 ? stated.filter(({ kind, byDefault }) => !(kind === 'onbeperkt' && byDefault)) : stated;
  const kind = WIDEST.find((candidate) => deciding.some((other) => other.kind === candidate)) ?? null;
  const sure = found.filter((other) => other.kind === kind && !other.presupposed);
  const chosen = sure.length > 0 ? sure : found.filter((other) => other.kind === kind);
  const contradicts =
    found.some((other) => other.kind === 'uitgesloten') &&
    (kind === 'onbeperkt' || kind === 'eenmalig' || kind === 'meermalig-begrensd');
  const others = contradicts ? found.filter((other) => other.kind === 'uitgesloten') : [];
  const evidence = [...chosen, ...others].map(({ span }) => span);
  const review = [
    ...(contradicts && !neighbours(reading, chosen, others) ? ['tegenspraak'] : []),
    ...(rules.length === 0 && found.length > 0 ? ['voorondersteld'] : []),
    ...(kind !== 'uitgesloten' && chosen.some(({ waits }) => waits) ? ['wachttijd'] : []),
  ];
  const fact = (name: string, value: Fact['value']): Fact => ({
    name,
    value,
    ground: evidence.length === 0 ? 'afwezigheid' : 'expliciet',
    evidence,
    review,
  });
  const months = chosen.map((one) => one.months).filter((length) => length !== null);
  return {
    family: 'extension',
    facts: [
      fact('verlenging', kind ?? 'ongeregeld'),
      fact('verlengingMaanden', kind === 'onbeperkt' || months.length === 0 ? null : Math.max(...months)),
    ],
    rejected,
    searched: {
      words: [
        'verlengen',
        'verlenging',
        'voortzetten',
        'opnieuw aanvragen',
        'nieuwe indicatie',
        'zolang',
        'langer',
        'overbruggen',
        'na afloop',
      ],
      provisions: [],
    },
  };
}

/** "Eenmaal verlengen kan. Daarna niet meer." in one article is a limit, not a contradiction. */
function neighbours(reading: Reading, chosen: readonly Found[], others: readonly Found[]): boolean {
  const unit = ({ span }: Found) =>
    reading.passages.find((passage) => passage.span.start <= span.start && span.start < passage.span.end)
      ?.article?.id;
  return chosen.some((one) => others.some((other) => unit(one) === unit(other)));
}

export const extension: Family = {
  name: 'extension',
  facts: [
    {
      name: 'verlenging',
      of: {
        type: 'keuze',
        values: [
          'onbeperkt',
          'eenmalig',
          'meermalig-begrensd',
          'alleen-hardheid',
          'overbrugging',
          'uitgesloten',
          'ongeregeld',
        ],
      },
      meaning: 'Of en hoe de vergoeding na de eerste termijn kan doorlopen',
    },
    {
      name: 'verlengingMaanden',
      of: { type: 'getal', unit: 'maanden' },
      nullable: true,
      meaning: 'Hoe lang een verlenging ten hoogste duurt, waar de tekst dat zegt',
    },
  ],
  read,
};
