/** Finds what is asked with the application, item by item: lists, annexes and running sentences. */
import type { Span } from '../../../regulation/model.js';
import type { Passage, Reading } from '../../context/reading.js';
import { foldKeeping, type Statement, statementsOf } from '../../context/statements.js';
import {
  ASKS,
  ATTACHES,
  annexPassages,
  applicationPassages,
  BESIDE_APPLICATION,
  candidatePassages,
  HEADING,
  isOtherMoment,
  ownHeading,
  PAPERS_COLUMN,
} from './articles.js';
import { asksToGive } from './asking.js';
import { dataItems, enumeratesData } from './data-lists.js';
import { formRequests } from './form.js';
import { isBlanketConsent, isNegated, namesIntrusive } from './items.js';
import { asksBeyondNeed } from './open-ends.js';
import {
  asksInHead,
  asksOnPage,
  isPaper,
  listedUnder,
  listsOfPapers,
  pageStatements,
  rowsOfPapers,
} from './page.js';

const LISTED = /:\s*$/;
/** Parts of a list after a colon; parts of a running sentence. */
const LIST_SEPARATOR = /;|,(?! (?:waar|die|dat|met|bij|als|zoals|mits|indien|of|dan wel))/g;
const PROSE_SEPARATOR = /,| en (?=(?:een|de|het|uw|je|zijn|haar|bewijs\w*|kopie\w*|alle) )/g;

/** "Opsturen naar: team Jeugd, Antwoordnummer 200": an address and no list. */
const SENT_TO =
  /\b(?:(?:op)?sturen|stuurt?|zenden|zend|retour\w*|inleveren|afgeven) (?:naar|aan|bij)\b[^:;.]{0,10}:/;
const ASKING_HEADING =
  /\bstuur\w*|\bmee\b|\binlever\w*|\bnodig\b|\bstukken\b|\bpapieren\b|\bbijlagen\b|\bbewijsstuk\w*/;
const PAPERS_HEADING =
  /\b(?:wij|we)\b[^?]{0,10}\bvan (?:u|je|jou)\b[^?]{0,10}\b(?:vragen|nodig|willen)\b|\bover te leggen\b|\bbij te voegen\b|\bin te dienen (?:stukken|gegevens)|\bstuurt?\b[^?]{0,20}\bmee\b|\b(?:hebt|heeft|heb|hebben)\b[^?]{0,30}\bnodig\b|\bbewijsstuk\w*|\bbijlagen\b|\bmee ?(?:te )?(?:sturen|nemen|leveren)\b|\bstukken\b|\bpapieren\b|\bin te leveren\b|\binleveren\b|\bmeenemen\b|\bmeesturen\b|\bleg(?:t)?\b[^?]{0,20}\bklaar\b|\bklaar ?(?:leggen|houden|zetten|liggen)\b|\b(?:bij de|bij) hand\b|\bchecklist\b|\bdocumenten\b|\bbescheiden\b|\bbewijzen\b|\bbewijsmateriaal\b|\bhoor(?:t|en) (?:er )?bij\b[^?]{0,20}\b(?:aanvra\w+|formulier)|\berbij\b|\bupload\w*|\bwelke gegevens\b|\b(?:vragen|willen) (?:wij|we)\b[^?]{0,20}\bvan (?:u|je|jou)\b|\bneem(?:t)?\b[^?]{0,20}\bmee\b|^nodig\b|\bnodig (?:voor|bij)\b[^?]{0,20}\b(?:aanvra\w+|gesprek)|\btoevoegen\b|\bvoeg(?:t)?\b[^?]{0,20}\btoe\b|\baan(?: te)? ?leveren\b|\bbenodig\w+|\b(?:hebben|willen) (?:wij|we) (?:van (?:u|je|jou) )?nodig\b/;
const NOUN_FIRST =
  /^(?:een|de|het|uw|je|jouw|kopie\w*|bewijs\w*|offerte|contract|brief|verklaring\w*|inkomens\w*|loonstro\w*)\b(?![^.;]{0,60}\b(?:beslist|kan|moet|wordt|worden)\b)/;

/** Who records or tells something himself asks nothing of the parent. */
const TELLS =
  '(?:legt?|leggen|vermeldt?|vermelden|verstrekt|verstrekken|zendt|zenden|stuurt|sturen|geeft|geven|deelt|delen|toont|tonen|bevat|bevatten|behelst|houdt in|bestaat uit|levert|neemt|staan|staat)';
const OTHERS =
  '(?:college|gemeente|burgemeester en wethouders|dagelijks bestuur|[a-z-]*team|[a-z-]*loket|[a-z-]*consulent|adviseur|[a-z-]*arts|ggd|[a-z-]*werker|[a-z-]*coach|[a-z-]*medewerker|houder|kindercentrum|aanbieder|[a-z-]*commissie|[a-z-]*verpleegkundige|belastingdienst|sociale dienst|adviesinstantie|[a-z-]*toegang|organisatie|uitvoerder|verwijzer|indicatieorgaan)';
const MADE_OUT =
  '(?:beslissing|besluit|beschikking|toekenning|[a-z-]*advies|verslag|bevestiging|[a-z-]*plan|rapport|rapportage|bericht|brief|[a-z-]*verklaring|indicatie)';
const DONE_BY_OTHERS =
  /\b(?:wordt|worden) door (?!(?:de|een) (?:ouder|aanvrager|verzoeker|belanghebbende))[^.;,]{3,40}\b(?:aangeleverd|verstrekt|toegezonden|(?:toe)?gestuurd|overgelegd|ingediend|opgevraagd)\b/;
const SAID_BY_OTHERS = new RegExp(
  `^\\s*(?:(?:het|de|een|dit|deze) )?(?:${OTHERS}|${MADE_OUT})\\b(?:(?!\\b(?:vra|verzoek|verlang))[^.;:]){0,120}\\b${TELLS}\\b`,
);
/** What is made out says what was found, also where it names data. */
const RECORDED = new RegExp(`^\\s*(?:(?:het|de|een|dit|deze) )?${MADE_OUT}\\b`);
const RECORDS = new RegExp(`${RECORDED.source}[^.;:]{0,60}\\b${TELLS}\\b`);
const POINTS_BACK = new RegExp(
  `^\\s*(?:zij|het|die|deze|dit|dat|daarin|hierin)\\b[^.;:]{0,30}\\b${TELLS}\\b`,
);

/** "Het team legt zijn bevindingen vast", "De beslissing ... Zij vermeldt de naam van het kind". */
function isSaidByOthers(statement: Statement): boolean {
  const { words, before } = statement;
  if (DONE_BY_OTHERS.test(words)) return true;
  if (SAID_BY_OTHERS.test(words)) return !enumeratesData(statement) || RECORDED.test(words);
  return POINTS_BACK.test(words) && new RegExp(`^[^.;]{0,60}\\b${MADE_OUT}\\b`).test(before);
}

/** "Als opvang nodig is om:" opens a list of reasons. */
const FOR_CARE = /\bopvang\b[^.;:]{0,20}\bnodig\b[^.;:]{0,30}:\s*$/;

export interface Requested {
  /** Words of the item, folded. */
  readonly words: string;
  /** The words with the head of the list before them, folded. */
  readonly rule: string;
  readonly span: Span;
  /** Part of a running sentence, not an item of a list. */
  readonly inline: boolean;
  /** A field of a form, and the heading it stands under, folded: what is asked there is told by both. */
  readonly field?: boolean;
  readonly heading?: string;
}

export interface Requests {
  readonly items: readonly Requested[];
  /** Sentences of the articles read, for closings, limits and open ends. */
  readonly statements: readonly Statement[];
  /** Ids of the articles and annexes read. */
  readonly read: readonly string[];
}

/** Parts of one sentence: "overgelegd: een bewijs; het contract; en de opgave". */
function inlineParts(statement: Statement): readonly Requested[] {
  const colon = statement.words.search(/:\s/);
  const from = colon === -1 ? 0 : colon + 1;
  const separator = colon === -1 ? PROSE_SEPARATOR : LIST_SEPARATOR;
  const parts: Requested[] = [];
  let start = from;
  // "Stuur geen afschriften, verslagen of polissen": what is denied of the first is denied of the rest.
  let denied = false;
  const push = (end: number): void => {
    const words = statement.words.slice(start, end);
    const lead = words.length - words.trimStart().length;
    denied =
      colon === -1 &&
      (denied ? !/\b(?:wel|maar)\b/.test(words) : /\bgeen\b(?! \w+ (?:dan|meer))/.test(words));
    if (words.trim().length > 3) {
      parts.push({
        words: denied ? `geen ${words.trim()}` : words.trim(),
        rule: statement.words,
        span: { start: statement.span.start + start + lead, end: statement.span.start + end },
        inline: colon === -1,
      });
    }
  };
  for (const match of statement.words.slice(from).matchAll(separator)) {
    push(from + match.index);
    start = from + match.index + match[0].length;
  }
  push(statement.words.length);
  return parts;
}

/** Under another heading the head itself must speak of the application, or of what is handed in. */
function isAboutApplication(passage: Passage, head: string): boolean {
  return (
    HEADING.test(ownHeading(passage)) ||
    passage.section === 'bijlage' ||
    BESIDE_APPLICATION.test(head) ||
    /\b(?:ouders?|aanvragers?|verzoekers?|u|je|wij|we|volgende|stukken|gegevens|bescheiden|bewijs\w*|papieren)\b/.test(
      head,
    )
  );
}

function itemsOf(statement: Statement, inPapersTable = false): readonly Requested[] {
  const { passage, words, rule, span } = statement;
  const inAnnex = passage.section === 'bijlage';
  const { kind } = passage.provision;
  const whole: Requested = { words, rule, span, inline: false };
  // Numbered items right after "... legt over:" are read as leden by the structure.
  const listItem =
    kind === 'onderdeel' || kind === 'tabelrij' || (kind === 'lid' && LISTED.test(passage.leadIn));
  if (inAnnex && (listItem || kind === 'lid')) return LISTED.test(words) ? [] : [whole];
  // "Wat stuurt u mee?" with numbered answers: the heading is the head of the list.
  if (
    kind === 'lid' &&
    passage.leadIn === '' &&
    ASKING_HEADING.test(statement.heading) &&
    NOUN_FIRST.test(words)
  )
    return [whole];
  // A list right under "Bewijsstukken" needs no head.
  if (PAPERS_COLUMN.test(words) && kind === 'tabelrij') return [];
  if (listItem && passage.leadIn === '' && (PAPERS_HEADING.test(statement.heading) || inPapersTable))
    return [whole];
  if (listItem && passage.leadIn !== '') {
    const head = foldKeeping(passage.leadIn);
    const asks =
      (ATTACHES.test(head) && isAboutApplication(passage, head)) ||
      (ASKS.test(head) && HEADING.test(ownHeading(passage)));
    return asks && !FOR_CARE.test(head) && !isOtherMoment(head) && !RECORDS.test(head) ? [whole] : [];
  }
  if (isBlanketConsent(words) && !inAnnex) return [whole];
  if (LISTED.test(words) || SENT_TO.test(words) || isOtherMoment(words)) return [];
  if (asksBeyondNeed(words)) return [whole];
  if (asksIntrusive(statement)) return inlineParts(statement);
  if (isSaidByOthers(statement)) return [];
  if (enumeratesData(statement)) return inlineParts(statement);
  if (!ATTACHES.test(words)) return [];
  const about =
    BESIDE_APPLICATION.test(words) ||
    /\baanvra(?!ger)/.test(words) ||
    HEADING.test(statement.heading) ||
    inAnnex;
  return about ? inlineParts(statement) : [];
}

/** "De aanvraag wordt ondersteund door ...": the application itself brings it. */
const BRINGS =
  /\b(?:aanvraag|verzoek|melding|formulier)\b[^.;:]{0,30}\b(?:ondersteund|gestaafd|onderbouwd|vergezeld|voorzien|begeleid|aangevuld)\b/;

/** Whoever sends it then: the municipality asked for it. */
const ASKED_FOR = /\bop verzoek van (?:het college|de gemeente|burgemeester en wethouders)\b/;

/** One intrusive paper is enough: bank statements or a medical file are asked of the parent, whatever stands around. */
function asksIntrusive(statement: Statement): boolean {
  const { words, passage } = statement;
  return (
    passage.provision.kind !== 'begrip' &&
    namesIntrusive(words) &&
    (ASKED_FOR.test(words) || BRINGS.test(words) || (asksToGive(words) && !isSaidByOthers(statement))) &&
    !isNegated(words) &&
    !/\?\s*$/.test(words)
  );
}

/** A sentence that by itself asks for data, in an article that may have any heading or none. */
function isRunningRequest(statement: Statement): boolean {
  const { words, passage } = statement;
  if (passage.provision.kind === 'onderdeel' || isOtherMoment(words)) return false;
  if (asksIntrusive(statement) || isBlanketConsent(words)) return true;
  return enumeratesData(statement) && !isSaidByOthers(statement);
}

/** Fewer fields on a page are a search box or a question about the page. */
const FEWEST_FIELDS = 5;

/** A form, or a page for parents with the form on it. */
function hasForm({ regulation, binding }: Reading): boolean {
  const fields = binding.filter(({ provision }) => provision.kind === 'veld').length;
  return regulation.source.kind === 'formulier' || fields >= FEWEST_FIELDS;
}

function isEntry({ passage }: Statement): boolean {
  return passage.provision.kind === 'onderdeel' || passage.provision.kind === 'tabelrij';
}

/** Papers in running sentences of a page, beside what is read as in a regulation. */
function pageItems(reading: Reading, read: Requests): Requests {
  // Entries of lists are papers by where they stand; parts of sentences only by their own words.
  const found: Requests = {
    ...read,
    items: read.items.filter(
      ({ words, span }) =>
        isPaper(words) ||
        read.statements.some(
          (one) => one.span.start === span.start && one.span.end === span.end && isEntry(one),
        ),
    ),
  };
  const known = new Set(found.items.map(({ span }) => span.start));
  const taken = (span: Span): boolean =>
    found.items.some((item) => item.span.start >= span.start && item.span.end <= span.end);
  const statements = pageStatements(reading);
  const listed = new Set([...listsOfPapers(statements), ...rowsOfPapers(statements)]);
  const papersIn = (statement: Statement): readonly Requested[] =>
    inlineParts(statement).filter(({ words }) => isPaper(words));
  const more = statements.flatMap((statement): readonly Requested[] => {
    if (known.has(statement.span.start) || taken(statement.span) || LISTED.test(statement.words)) return [];
    const { kind } = statement.passage.provision;
    if (kind === 'onderdeel' || kind === 'tabelrij') {
      const { words, rule, span, passage } = statement;
      if (listedUnder(statement, PAPERS_HEADING) || listed.has(statement))
        return [{ words, rule, span, inline: false }];
      if (passage.leadIn === '') return asksOnPage(statement) ? papersIn(statement) : [];
      return asksInHead(passage.leadIn) ? [{ words, rule, span, inline: false }] : [];
    }
    return asksOnPage(statement) ? papersIn(statement) : [];
  });
  if (more.length === 0) return found;
  const beside = statements.filter(
    ({ span }) => !found.statements.some((one) => one.span.start === span.start),
  );
  return {
    ...found,
    items: [...found.items, ...more],
    statements: [...found.statements, ...beside],
  };
}

export function readRequests(reading: Reading): Requests {
  if (hasForm(reading)) return formRequests(reading, (statement) => itemsOf(statement));
  const candidates = candidatePassages(reading);
  const told = statementsOf(reading, candidates);
  const listed = [...dataItems(told)];
  const running = told.filter((statement) => isRunningRequest(statement));
  const listing = [...listed, ...running].map(({ passage }) => passage);
  const passages = [...applicationPassages(candidates, listing), ...annexPassages(reading)];
  const statements = statementsOf(reading, passages);
  const read = [...new Set(passages.map(({ article, provision }) => (article ?? provision).id))];
  const placeOf = ({ article, provision }: Passage): object => article ?? provision;
  const tables = new Set(
    statements
      .filter(({ words, passage }) => passage.provision.kind === 'tabelrij' && PAPERS_COLUMN.test(words))
      .map(({ passage }) => placeOf(passage)),
  );
  const known = new Set([...listed, ...dataItems(statements)].map(({ span }) => span.start));
  const items = statements.flatMap((statement) => {
    const found = itemsOf(
      statement,
      statement.passage.provision.kind === 'tabelrij' && tables.has(placeOf(statement.passage)),
    );
    const { words, rule, span } = statement;
    return found.length === 0 && known.has(span.start) ? [{ words, rule, span, inline: false }] : found;
  });
  const found: Requests = { items, statements, read };
  return reading.regulation.source.kind === 'webpagina' ? pageItems(reading, found) : found;
}
