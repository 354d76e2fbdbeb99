/** How far the power to depart reaches (point 8): all rules, or only those that the clause names or leaves. */
import type { Passage, Reading } from '../../context/reading.js';
import type { Statement } from '../../context/statements.js';
import { mainClause } from '../shared/clause-parts.js';
import { ARTICLES_OF, FROM_ARTICLE, ONLY_PART, OPENING_OR_CLOSING, WHOLE } from './words.js';

export type Reach = 'volledig' | 'beperkt' | 'uitgesloten';

/** One rule among the rules: an article, a term, a height, a limit. */
export const TOPIC =
  /\b(?:artikel(?:en)? \d|lid \d|(?:eerste|tweede|derde|vierde|vijfde|zesde) lid|onder(?:deel)? [a-z]\b|(?:maximum|maximale |toekennings|aanvraag|beslis)?(?:duur|termijn\w*)|periode|tijdsduur|looptijd|hoogte|omvang|aantal|bedrag\w*|percentage\w*|(?:de|die|een|deze) (?:eis|voorwaarde|vereiste)|\w*grens|\w*grenzen|leeftijd\w*|(?:eigen |ouder)?bijdrage|maxim\w+|inkomens\w+|vermogens\w+|uurprijs|uurtarief|dagdelen|uren)\b/;
/** Articles that are named as a ground and not as what is left. */
const AS_GROUND =
  /\b(?:op grond van|ingevolge|krachtens|overeenkomstig|met toepassing van|bedoeld in|als in|genoemd in|met inachtneming van|onverminderd) (?:het )?(?:\w+ )?(?:artikel(?:en)? [\d:.,]+[a-z]?(?: en [\d:.,]+)?|(?:eerste|tweede|derde) lid)/g;
const OF_OTHER_LAW =
  /\bartikel(?:en)? [\d:.,]+[a-z]?(?:,? (?:eerste|tweede) lid,?)? (?:van de )?(?:\w+ )?(?:awb|wet|algemene|asv)\b/g;
/** "de in deze regels genoemde termijnen": the rules only say where the terms stand. */
const WHERE_IT_STANDS =
  /\bin (?:deze|dit|de|het) (?:\w+ )?\w+ (?:genoemde|gestelde|opgenomen|bepaalde|vermelde|bedoelde|neergelegde|voorgeschreven)(?= (?!bepaling|regel|voorschrift|artikel))/g;
const EXCEPT =
  /\b(?:met uitzondering van|met uitsluiting van|behalve(?! (?:als|wanneer|indien)\b[^.]*\b(?:schrijnend|onredelijk|onbillijk|onevenredig|oneerlijk|onrechtvaardig)\w*)|behoudens|uitgezonderd|niet zijnde|zij het niet|(?:maar|doch|echter|evenwel|wel) niet (?=van|voor|op)|anders dan(?= (?:de )?(?:artikel|bepaling)))\b([^.]*)/;
/** "Artikel 1 en artikel 17 uitgezonderd": the exception stands before the word. */
const EXCEPTED_BEFORE =
  /\b((?:artikel(?:en)?|hoofdstuk(?:ken)?|paragra(?:af|fen)) [^,;]{1,50}?) (?:uitgezonderd|daargelaten|uitgesloten|niet inbegrepen)(?=\s*,|\s+(?:kan|kunnen|mag|mogen|in|van)\b)/;
/** An exception that leaves the rules whole: other law, or the cases. */
const LEAVES_WHOLE =
  /^\s*(?:voor ?zover|wanneer|als|indien)?[^.]{0,40}\b(?:wet|wetten|wettelijk\w*|hogere regel\w*|dwingend\w*|awb)\b/;
const BACK = /\b(?:daarvan|ervan|hiervan|daar|er|die|deze|hem|haar)\b/;

/** Under "Intrekking" alone: old rules lapse, and no grant is withdrawn. */
const OLD_RULES_GO =
  /\b(?:verordening|beleidsregels?|regeling|regels|besluit)\b[^.]{0,80}\b(?:vervallen|vervalt|ingetrokken)\b/;

/** "met dien verstande dat de inkomensgrens altijd geldt": a proviso that keeps one rule. */
const PROVISO =
  /\b(?:met dien verstande dat|onder handhaving van|met behoud van|(?:maar|doch|echter|mits)\b(?=[^.]*\b(?:altijd|onverkort|gehandhaafd|niet|in stand|blij(?:ft|ven)|steeds)\b))(.*)$/;

/** Whether all provisions that words refer to are definitions or closing articles. */
function onlyFraming(passages: readonly Passage[]): boolean {
  return (
    passages.length > 0 &&
    passages.every(
      ({ headings, text }) =>
        OPENING_OR_CLOSING.test((headings.at(-1) ?? '').toLowerCase()) ||
        OLD_RULES_GO.test(text.toLowerCase()),
    )
  );
}

/** Passages of the articles that words name: "artikel 1", "de artikelen 1 en 16 tot en met 18". */
function articlesIn(reading: Reading, words: string): readonly Passage[] {
  const named = new Set<string>();
  for (const [, first = '', last] of words.matchAll(
    /(\d+[a-z]?(?:[,:]\d+)*)(?: (?:tot en met|t\/m) (\d+))?/g,
  )) {
    named.add(first.replace(',', '.'));
    for (let number = Number(first) + 1; number <= Number(last); number += 1) named.add(String(number));
  }
  // A note repeats the numbers of the articles it explains: the first of a number is the article.
  const first = new Map<string, object>();
  for (const { article } of reading.binding) {
    const number = article?.number ?? '';
    if (article !== null && named.has(number) && !first.has(number)) first.set(number, article);
  }
  return reading.binding.filter(
    ({ article }) => article !== null && first.get(article.number ?? '') === article,
  );
}

/** A chapter in a wider instrument: ours, another, or none is named. */
export function chapterIn(reading: Reading, words: string): 'ons' | 'ander' | null {
  const named = [
    ...words.matchAll(/\b(?:hoofdstuk(?:ken)?|paragraaf|afdeling|titel|deel) ([\divx]+|[a-z])\b/g),
  ];
  if (named.length === 0 || reading.smi.own) return null;
  const ours = reading.smi.provisions.map(({ number }) => number?.toLowerCase());
  return named.some(([, number]) => ours.includes(number)) ? 'ons' : 'ander';
}

/** "Dit geldt niet voor artikel 1": only definitions or closing articles are taken out, which takes nothing away. */
export function takesOnlyFraming(reading: Reading, words: string): boolean {
  return onlyFraming(articlesIn(reading, words.replace(/\b(?:eerste|tweede|derde|vorige) lid\b/g, ' ')));
}

/** What an exception leaves of the power. */
function afterException(reading: Reading, words: string): Reach {
  const chapter = chapterIn(reading, words);
  if (chapter !== null) return chapter === 'ons' ? 'uitgesloten' : 'volledig';
  if (LEAVES_WHOLE.test(words)) return 'volledig';
  const articles = articlesIn(reading, words);
  if (articles.length > 0) return onlyFraming(articles) ? 'volledig' : 'beperkt';
  return OPENING_OR_CLOSING.test(words) && !TOPIC.test(words.replace(/\bartikel(?:en)? [\d ,en]+/g, ' '))
    ? 'volledig'
    : 'beperkt';
}

/** Only one rule is what the clause departs from. */
function onlyOneRule(words: string, before: string): boolean {
  const plain = (text: string): string =>
    text
      .replace(OF_OTHER_LAW, ' ')
      .replace(AS_GROUND, ' ')
      .replace(ARTICLES_OF, (match) => match.replace(/ van (?:deze|dit|de) \w+( regels)?$/, ''))
      .replace(WHERE_IT_STANDS, ' ');
  const main = plain(mainClause(words));
  if (WHOLE.test(main)) return false;
  if (TOPIC.test(main)) return true;
  const around = plain(`${before} ${words}`);
  return (
    BACK.test(main) && TOPIC.test(around) && !WHOLE.test(around) && !/\b(?:regels|bepalingen)\b/.test(around)
  );
}

/** The part of the rules that a clause reaches; null where it is about another provision. */
export function reachOf(reading: Reading, { words, span, passage, before }: Statement): Reach | null {
  const excepted = EXCEPTED_BEFORE.exec(words)?.[1];
  if (excepted !== undefined) return afterException(reading, excepted);
  const exception = EXCEPT.exec(words.replace(/,? voor ?zover .*$/, ' '));
  if (exception !== null) return afterException(reading, exception[1] ?? '');
  if (TOPIC.test(PROVISO.exec(words)?.[1] ?? '') || ONLY_PART.test(words)) return 'beperkt';
  const whole = WHOLE.test(words.replace(ARTICLES_OF, ' '));
  const named = reading.referred(span).filter(({ provision }) => provision !== passage.provision);
  if (named.length === 0)
    return (!whole && FROM_ARTICLE.test(words)) || onlyOneRule(words, before) ? 'beperkt' : 'volledig';
  if (named.every(({ scope }) => scope === 'ander')) return null;
  // "kan van de artikelen 8 en 9 afwijken": limited to those, unless they are the regulation or the SMI chapter.
  const chapter = named.some(({ provision }) =>
    reading.smi.provisions.some((smi) => smi.span.start === provision.span.start),
  );
  const all = reading.binding.filter(
    ({ scope, section }) => scope === 'smi' && section === 'regeling',
  ).length;
  const share = named.filter(({ scope }) => scope === 'smi').length / Math.max(1, all);
  return whole || chapter || share >= 0.8 ? 'volledig' : 'beperkt';
}
