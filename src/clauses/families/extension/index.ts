/** Family `extension` (point 7): whether the grant can go on when problems last. */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import type { Statement } from '../../context/statements.js';
import type { Family } from '../../family.js';
import type { Fact, FamilyReading } from '../../model.js';
import { type Extension, extensionIn } from './kinds.js';
import { monthsOfExtension } from './length.js';
import { endsWithNeed } from './need-end.js';
import { type RuleText, ruleTexts } from './rules.js';

interface Found {
  readonly kind: Extension;
  readonly presupposed: boolean;
  readonly byDefault: boolean;
  readonly months: number | null;
  readonly span: Span;
  /** A new grant only after some time without any. */
  readonly waits: boolean;
  /** No more than a total over all grants. */
  readonly total: boolean;
  /** Said for SMI itself, not in the general part of a wider instrument. */
  readonly own: boolean;
  /** Id of the article it stands in; null where there is none. */
  readonly article: string | null;
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

/** "... kan eerst worden ingewilligd wanneer drie maanden zijn verlopen": a gap in which the problems last. */
const WAITS =
  /\b(?:eerst|pas|niet eerder dan)\b[^.]{0,80}\b(?:maand(?:en)?|weken|ja(?:ar|ren))\b[^.]{0,50}\b(?:na\b(?! (?:ontvangst|indiening))|verlopen|verstreken|voorbij|geleden|later)|\bwacht(?:tijd|periode|termijn)\b/;

/** A year or more without any: no answer to problems that last. */
const LONG_WAIT =
  /\b(?:pas|eerst|niet eerder dan|nadat|na)\b[^.]{0,60}\b(?:(?:1[2-9]|2\d|3\d|twaalf|achttien|vierentwintig) maanden|(?:een|1|twee|2|drie|3|vijf) jaar|ja(?:ar|ren))\b/;

const LIMITED: ReadonlySet<Extension> = new Set([
  'meermalig-begrensd',
  'eenmalig',
  'overbrugging',
  'alleen-hardheid',
]);

/** Words that in a sentence on the grant are hardly about anything else than a next stretch of it. */
const PLAINLY_ON =
  /\b(?:daarna (?:houdt|stopt|is het)|aansluitend|langer (?:nodig|duur\w*)|na afloop van (?:de|deze|die) (?:\w*periode|termijn|toekenning|indicatie)|na (?:deze|die) (?:\w*periode|termijn|(?:\w+ )?maanden)|opnieuw|nogmaals|nog eens|andermaal|wederom|hervat\w*|verleng\w*|vervolg|nog (?:steeds|altijd)|(?:tweede|derde|volgende|nieuwe) (?:keer|maal|periode|termijn|toekenning|indicatie|vergoeding|subsidie|beschikking)|(?:een|twee|drie) ?(?:keer|maal) (?:toegekend|verleend|verstrekt|per (?:gezin|kind)))\b/;
const ON_THE_GRANT =
  /\b(?:vergoeding|tegemoetkoming|subsidie|bijstand|\w*opvang|toekenning|indicatie|voorziening)\b/;
const ON_ELSE =
  /\b(?:eigen bijdrage|ouderbijdrage|inkomens?\w*|(?:be|uit|ge)?reken\w*|gerekend|berekend|tarie\w*|uurprij\w*|plan|gesprek\w*|factu\w*|dossiers?|verslag|overzicht|betaal\w*|terugvorder\w*)\b/;

/** A rule that is plainly about a next stretch, but of which no reader can tell whether it allows or denies it. */
function unplaced({ words }: RuleText): boolean {
  return PLAINLY_ON.test(words) && ON_THE_GRANT.test(words) && !ON_ELSE.test(words);
}

function foundIn({ first, words, rule, throughHardship, span }: RuleText, only: boolean): Found | null {
  const said = extensionIn(words, throughHardship, rule, only);
  if (said === null) return null;
  const waits = WAITS.test(words);
  return {
    ...said,
    kind: waits && said.kind === 'onbeperkt' && LONG_WAIT.test(words) ? 'uitgesloten' : said.kind,
    months: monthsOfExtension(words),
    waits,
    span,
    own: first.passage.scope === 'smi',
    article: first.passage.article?.id ?? null,
  };
}

/** What all rules say; in an article that shuts going on out, what another lid allows is the only exception. */
function foundInAll(rules: readonly RuleText[]): readonly Found[] {
  const read = rules.flatMap((rule) => {
    const found = foundIn(rule, false);
    return found === null ? [] : [{ rule, found }];
  });
  const shut = new Set(read.flatMap(({ found }) => (found.kind === 'uitgesloten' ? [found.article] : [])));
  return read.map(({ rule, found }) =>
    found.kind !== 'uitgesloten' && found.article !== null && shut.has(found.article)
      ? (foundIn(rule, true) ?? found)
      : found,
  );
}

/** "In totaal niet langer dan vier jaar" in one place is the limit of "kan opnieuw" in another. */
function withinTotal(found: readonly Found[]): readonly Found[] {
  if (!found.some(({ total }) => total)) return found;
  const goesOn = found.some(({ kind, presupposed }) => kind !== 'uitgesloten' && !presupposed);
  if (!goesOn) return found;
  return found
    .filter(({ total }) => !total)
    .map((one) =>
      one.kind === 'onbeperkt' ? { ...one, kind: 'meermalig-begrensd', byDefault: false } : one,
    );
}

/** Whether the text sets a term, that an end with the need would only cut short. */
function limited(term: FamilyReading | undefined): boolean {
  return term?.facts.some(({ name, value }) => name === 'termijnMaanden' && value !== null) ?? false;
}

function untilNeed({ passage, span }: Statement): Found {
  return {
    kind: 'onbeperkt',
    presupposed: false,
    byDefault: false,
    months: null,
    span,
    waits: false,
    total: false,
    own: passage.scope === 'smi',
    article: passage.article?.id ?? null,
  };
}

function read(reading: Reading, earlier: ReadonlyMap<string, FamilyReading>): FamilyReading {
  const { rules: texts, rejected } = ruleTexts(reading);
  const said = withinTotal(foundInAll(texts));
  const found = said.length > 0 || limited(earlier.get('term')) ? said : endsWithNeed(reading).map(untilNeed);
  // What a rule says goes before what another rule takes for granted.
  const rules = found.filter(({ presupposed }) => !presupposed);
  const ownRules = rules.filter(({ own }) => own);
  const all = [ownRules, rules, found].find((some) => some.length > 0) ?? [];
  // A new grant after a pause counts only where nothing else is said.
  const atOnce = all.filter(({ waits, kind }) => !waits || kind === 'uitgesloten');
  const stated = atOnce.length > 0 ? atOnce : all;
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
    ...(contradicts && !neighbours(chosen, others) ? ['tegenspraak'] : []),
    ...(rules.length === 0 && said.length > 0 ? ['voorondersteld'] : []),
    ...(said.length === 0 && found.length > 0 ? ['einde-met-noodzaak'] : []),
    ...(found.length === 0 && texts.some(unplaced) ? ['niet-geplaatst'] : []),
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
function neighbours(chosen: readonly Found[], others: readonly Found[]): boolean {
  return chosen.some((one) => others.some((other) => one.article === other.article));
}

export const extension: Family = {
  name: 'extension',
  after: ['term'],
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
