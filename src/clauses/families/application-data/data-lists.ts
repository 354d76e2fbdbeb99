/**
 * Lists that show by their items that they say what comes with an application, whatever verb stands in their head:
 * "De aanvraag houdt in:", "Daarin staat:", "Bij de aanvraag gaan:". What the items are is the sign; the head only must
 * not be about somebody else's act, or about another moment.
 */
import { foldKeeping, type Statement } from '../../context/statements.js';
import { BESIDE_APPLICATION, HEADING, isOtherMoment, PAPERS_COLUMN } from './articles.js';
import { asksToGive, endOfGiving } from './asking.js';

/** Papers and data as they are named at the beginning of an item. */
const DATUM =
  '(?:(?:voor|achter|roep)?na(?:am|men)\\b|voorletters|(?:woon|e-?mail)?adres\\w*|woonplaats|postcode|bsn\\b|(?:burgerservice|sofi|rekening|telefoon|registratie|klant)-?nummers?\\b|nummers?\\b|geboorte(?:datum|data|akte)|leeftijd|personalia|(?:persoons|contact|identiteits|inkomens|n\\.?a\\.?w\\.?-?)?gegevens\\b|telefoon|e-?mail\\b|iban\\b|(?:hand|dag)tekening|ondertekening|identi(?:teit|ficatie)\\w*|legitimatie\\w*|paspoort|rijbewijs|id\\b|(?:foto)?kopie\\w*|afschrift\\w*|\\w*(?:bank|giro|rekening)\\w*afschrift\\w*|uittreksel|bewijs\\w*|(?:\\w+-?)?verklaring(?:en)?\\b|verwij\\w+|\\w*brief\\b|(?:smi-|medische |sociaal-medische )?indicatie\\w*|(?:smi-?)?advies\\b|offerte\\w*|\\w*contract\\w*|\\w*overeenkomst\\w*|plaatsings\\w+|\\w*op(?:gave|gaaf)\\b|overzicht\\w*|(?:loon|uitkerings|inkomens)?-?(?:specificatie|stro|bewij)\\w*|loon\\b|jaaropgave\\w*|\\w*aanslag\\w*|aangifte|\\w*inkomen\\b|(?:gezins)?samenstelling|omschrijving|beschrijving|toelichting|motivering|\\breden(?:en)?\\b|formulier|aanvraagformulier|beschikking|\\w*dossier\\w*|\\w*(?:verslag|rapport)\\w*|polis\\w*|\\w*pas\\b|\\w*akte\\b|machtiging|toestemming|schatting|raming|\\w*foto\\b|spaargeld|vermogen|kenteken\\w*|gewenste|aantal (?:uren|dagen|dagdelen)|uurprijs|uurtarief|ingangsdatum|begindatum|bescheiden|stukken|papieren|documenten|(?:gegeven|informatie)\\b)';
/** The words before it: articles, numbers, adjectives of papers. */
const BEFORE =
  '(?:(?:een|de|het|uw|je|jouw|zijn|haar|hun|diens|alle|beide|van|per|nog|ook|en|of|zo nodig|eventuele?|actuele?|recente?|geldige?|gedagtekende?|gewaarmerkte?|schriftelijke?|volledige?|ingevulde?|ondertekende?|korte?|laatste?|meest|nieuwe?|definitieve?|gezamenlijke?|verwachte?|gewenste?|medische?|sociale?|persoonlijke?|voorlopige?|huidige|bruto|netto|zogenoemde|desgewenst|indien van toepassing:?|voor zover van toepassing:?|bij [^,;]{3,40}:|alleen [^,;:]{3,60}:|\\d+|\\w{1,2}[.)]) )*';
const NAMES_DATUM = new RegExp(`^\\s*(?:[-*•]\\s*)?(?:\\d+ \\| )?${BEFORE}${DATUM}`);
/** "wie u bent", "waarom opvang nodig is", "welke opvang u wilt". */
const ASKED_CLAUSE =
  /^\s*(?:[-*•]\s*)?(?:in [^:]{3,30}: )?(?:wie|waarom|welke|waar|hoeveel|om welk|voor welk|wanneer|hoe lang|vanaf wanneer)\b/;

/** Who acts is the municipality, an adviser or a provider; or what is made out is a decision, advice or report. */
const OTHER_HEAD =
  /\b(?:beoordeel\w*|beslis\w*|besluit\w*|beschikking\w*|toets\w*|onderzoekt|houdt[^:]{0,40}\brekening|weegt|wijst|afgewezen|geweigerd|eindigt|beeindigd|ingetrokken|vervalt|adviseert|advies|indicatie (?:bevat|vermeldt)|rapport\w*|(?:ingediend|gedaan) door (?!inzending|(?:over|voor)legging|toezending|het|middel)|aanvragen door|begripp\w*|verstaan|bedoeld met|betekent|vergoed(?:t|en|ing)? (?:wordt|worden)|(?:uit)?betaald|meldt|melden|doorgegeven|gemeld|door te geven|bewaard|bewaren|delen|deelt|gedeeld|wijziging\w*|verander\w*|verleng\w*|afloop|factu\w+|declaratie\w*|houder|aanbieder|kindercentrum|adviseur|jeugdarts|ggd)\b/;

/** The head speaks of the application, or of what comes with it. */
const ABOUT_APPLICATION = new RegExp(
  `${BESIDE_APPLICATION.source}|\\baanvra(?:ag|gen|ge)\\b|\\bverzoek\\b|\\b(?:bewijs)?stukken\\b|\\bbescheiden\\b|\\bpapieren\\b|\\bvan (?:u|je|jou|de ouder)\\b[^:]{0,30}\\b(?:krijg\\w*|ontvang\\w*|wil\\w*|verwacht\\w*|vraagt|vragen)\\b`,
);

interface Group {
  readonly head: string;
  readonly before: string;
  readonly heading: string;
  readonly items: Statement[];
}

function isItem({ passage }: Statement): boolean {
  return ['onderdeel', 'lid', 'tabelrij'].includes(passage.provision.kind);
}

/** Consecutive items under one head: the lead-in of the list, or a paragraph or question right before it. */
function groupsIn(statements: readonly Statement[]): readonly Group[] {
  const groups: Group[] = [];
  let open = null as Group | null;
  let opener: Statement | null = null;
  for (const statement of statements) {
    const { passage, words, heading } = statement;
    // Under a chapter or an annex without articles the headings are the place.
    const here = passage.article ?? statement.headings;
    if (opener !== null && (opener.passage.article ?? opener.headings) !== here) opener = null;
    const tableHead = passage.provision.kind === 'tabelrij' && PAPERS_COLUMN.test(words);
    const isOpener = tableHead || (/[:?]\s*$/.test(words) && !/^\s*\S+\s*:\s*$/.test(words));
    const head: string = passage.leadIn === '' ? (opener?.words ?? '') : foldKeeping(passage.leadIn);
    if (isOpener) {
      opener = statement;
      open = null;
    } else if (isItem(statement) && (head !== '' || passage.provision.kind === 'onderdeel')) {
      const last: Statement | undefined = open?.items.at(-1);
      // A second sentence of one item is no item of its own.
      const same = last?.passage.provision === passage.provision;
      if (open?.head === head && last?.passage.provision.kind === passage.provision.kind) {
        if (!same) open.items.push(statement);
      } else {
        const before: string = opener?.before ?? '';
        open = { head, before, heading, items: [statement] };
        groups.push(open);
      }
    } else {
      opener = null;
      open = null;
    }
  }
  return groups;
}

/** Most items name a paper or a datum. */
const SHARE = 0.6;
/** Of a list without a head nearly all do, and they are not few. */
const SHARE_BARE = 0.75;
const FEWEST_BARE = 3;

function saysWhatIsAsked({ head, before, heading, items }: Group): boolean {
  if (head === '') {
    const papers = items.filter(({ words }) => NAMES_DATUM.test(words));
    return items.length >= FEWEST_BARE && papers.length >= items.length * SHARE_BARE;
  }
  if (
    items.length < 2 ||
    !(HEADING.test(heading) || ABOUT_APPLICATION.test(head) || PAPERS_COLUMN.test(head) || asksToGive(head))
  )
    return false;
  if (OTHER_HEAD.test(head) || isOtherMoment(head)) return false;
  // "De ouder krijgt een besluit. Daarin staan:"
  if (/^\s*(?:daarin|hierin|die|deze|dit|dat|zij|het)\b/.test(head) && OTHER_HEAD.test(before)) return false;
  const named = items.filter(({ words }) => NAMES_DATUM.test(words) || ASKED_CLAUSE.test(words));
  return named.length >= items.length * SHARE;
}

/** The items of lists of papers and data, known by what they name. */
export function dataItems(statements: readonly Statement[]): ReadonlySet<Statement> {
  return new Set(
    groupsIn(statements)
      .filter(saysWhatIsAsked)
      .flatMap(({ items }) => items),
  );
}

/** Verbs by which a running sentence says what belongs to an application. */
const BELONGS =
  /\b(?:deel uit|omvat(?:ten)?|bevat(?:ten)?|behelst|bestaat uit|compleet|volledig|(?:op)?gevraagd|vra(?:agt|gen)|verlangt|verlangd|beschikt|nodig|weten|hoort|horen|behoort|behoren|zit|zitten|staat|staan|gaat|gaan|aanlevert|aangeleverd|levert|leveren|neemt|nemen|legt|vastgelegd|noteert|volstaa\w*|voldoende)\b/;
const DENIES = /\b(?:niet|geen|nooit|evenmin)\b(?! (?:andere|meer|verdere|overige)\b)/;
/** Income now beside income then: a correction, and no list of papers. */
const COMPARES = /\binkomen\b[^.;]{0,80}\b(?:lager|hoger|gedaald|gestegen|gewijzigd)\b/;
/** "Het besluit waaruit blijkt dat geen recht bestaat": what is denied there is not the giving. */
const SUBORDINATE = /\b(?:dat|waar\w+|die|als|indien)\b.*$/;
const NOT_ASKED =
  /\b(?:niet|nooit|evenmin)\b[^.;,]{0,30}\b(?:gevraagd|verlangd|nodig|vereist|over te leggen|overgelegd)\b/;
const EACH_DATUM = new RegExp(`(?<![\\w-])${DATUM}`, 'g');
/** Fewer may be any sentence that happens to name a paper. */
const FEWEST = 3;
/** Where the parent gives them, two papers by their own name are enough. */
const FEWEST_GIVEN = 2;
const EACH_PAPER =
  /\b(?:offerte|prijsopgave|\w*contract|\w*overeenkomst|\w*verklaring|loon\w+|salaris\w+|\w*specificatie|jaaropgave|legitimatie\w*|identiteits\w+|paspoort|\w*afschrift\w*|verwijs\w+|verwijzing)\b/g;

/** The sentence before asks for data: "De ouder verstrekt de gegevens die ... noodzakelijk zijn. Het gaat om ..." */
const GIVES_DATA =
  /\b(?:ouders?|aanvragers?|belanghebbende|u|je)\b[^.;]{0,30}\b(?:verstrek\w*|geeft|geven|lever\w*|overleg\w*)\b[^.;]{0,40}\b(?:gegevens|stukken|papieren|bescheiden|documenten|informatie)\b|\bniet (?:ge|op)vra(?:agd|gen)\b|\b(?:niet|meer)\b[^.;]{0,40}\b(?:gevraagd|verlangd)\b/;
/** "Een aanvraag is compleet met het formulier, de verwijsbrief en de offerte.", "Opgevraagd worden: de naam, ..." */
export function enumeratesData({ words, heading, before }: Statement): boolean {
  const asks = asksToGive(words);
  if (!(asks || BELONGS.test(words)) || NOT_ASKED.test(words)) return false;
  if (!(asks || HEADING.test(heading) || ABOUT_APPLICATION.test(words))) return false;
  if (isOtherMoment(words) || /\?\s*$/.test(words)) return false;
  if (COMPARES.test(words)) return false;
  const data = [...words.matchAll(EACH_DATUM)];
  // The form itself, and "opgave van", only carry the data.
  const kinds = new Set(data.map(([word]) => word).filter((word) => !/^(?:\w*formulier|opgave)$/.test(word)))
    .size;
  const at = data[0]?.index ?? 0;
  const given = endOfGiving(words);
  // What follows "overlegt de ouder" is what is given, also where it is a decision or an advice.
  const head = words.slice(0, given === 0 ? at : Math.min(at, given));
  const denied = DENIES.test(words.slice(0, at).replace(SUBORDINATE, ' '));
  const enough = kinds >= FEWEST || (given > 0 && (words.match(EACH_PAPER)?.length ?? 0) >= FEWEST_GIVEN);
  if (!enough || OTHER_HEAD.test(head) || denied) return false;
  return !(
    /^\s*(?:daarin|hierin|die|deze|dit|dat|zij|het)\b/.test(words) &&
    OTHER_HEAD.test(before) &&
    !GIVES_DATA.test(before)
  );
}
