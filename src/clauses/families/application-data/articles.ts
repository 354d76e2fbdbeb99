/** Which articles and annexes say what comes with an application. */
import { indexOf } from '../../../regulation/index-of.js';
import type { Provision } from '../../../regulation/model.js';
import type { Passage, Reading } from '../../context/reading.js';
import { foldKeeping } from '../../context/statements.js';

/** Headings of articles about the application and its papers. */
export const HEADING =
  /\bstuurt?\b[^?]{0,12}\bmee\b|\blevert?\b[^?]{0,20}\bin\b|\binleveren\b|\bnodig\b[^?]{0,20}\baanvraag|^(?:het )?verzoek\b|\baanvra(?!ger)|\bindien(?:en|ing)|\baanmeld|\bgegevens\b|\bpapieren|\bbewijsstuk|\bstukken|\bbescheiden|\bdocument|\bformulier|\bover te leggen|\bmee ?(?:ge)?stuu?r\w*|\bovergelegd|\bingeleverd|\bbijgevoegd|\bnodig (?:hebben|heb)|\bprocedure|\bregel(?:t|en)? (?:u|je|ik) (?:het|dit|dat)|\bzo (?:werkt|regel|vraag)|\bstappen\b|\bwil ik\b|\bhoe vra|\bvraagt u\b|\bmelding|\btoegang\b|\binformatie bij/;
/** Headings of articles in which papers are asked for another purpose. */
const ELSEWHERE =
  /\bverleng|\bheronderzoek|\bbetaling|\buitbetal|\bdeclar|\bfactu|\bvaststelling van de subsidie|\binlichting|\bmededeling|\bwijziging|\bbewaar|\bprivacy|\bpersoonsgegevens|\bterugvorder|\bverantwoord|\bbegrip|\bdefinitie|\bcontrole|\bmeldplicht|\bevalu|\bwoorden\b|\badvies\b(?! en aanvraag)|^(?:medische |sociaal-medische |smi-?)?indicatie|\bdraagkracht|\bherzien|\bintrek|\bbeeindig|\beinde\b|\bweiger|\bafwijz/;
/** Verbs by which papers or data come with an application: enough for a list under any heading. */
export const ATTACHES =
  /\b(?:(?:wij|we) vragen (?:je |u )?alleen|legt|leggen|overlegt|overleggen|overgelegd|over te leggen|onder (?:gelijktijdige )?overlegging|gelijktijdige overlegging|leg(?:t)?\b[^.;]{0,30}\bklaar|bij de hand|gereed|onder bijvoeging|onder toevoeging|upload(?:t|en)?|voegt?|voegen|bijgevoegd|gevoegd|toegevoegd|bij te voegen|bijvoegen|bijsluiten|bijgesloten|meesturen|meegestuurd|meenemen|meeleveren|opsturen|aanleveren|verstrekt|verstrekken|bevat|bevatten|vermeldt|mee ?(?:te )?(?:sturen|gestuurd|leveren|nemen)|stuur(?:t|en)?\b[^.;]{0,160}\bmee|(?:u|je) stuurt?\b[^.;]{0,40}\b(?:ons|de gemeente|op)|stuurt?\b[^.;]{0,20}\b(?:ons|de gemeente)|geef(?:t)? (?:je|u) (?:aan )?(?:ons|de gemeente)|(?:je|u) geeft (?:aan )?(?:ons|de gemeente)|neem(?:t|en)?\b[^.;]{0,160}\bmee|nodig(?=\s*:)|nodig hebben|(?:wij|we) willen van (?:u|je)|willen (?:wij|we) van (?:u|je)|vult\b[^.;]{0,30}\bin\b|behelst|legt\b[^.;]{0,30}\bvast|hebben (?:wij|we)\b[^.;]{0,30}\bnodig|(?:wij|we) hebben\b[^.;]{0,60}\bnodig|nodig van|lever(?:t|en)\b[^.;]{0,160}\b(?:in|aan)\b|aan te leveren|aangeleverd|ingeleverd|in te leveren|inleveren|toont|tonen|overhandigt|doet u|doe je|bestaat uit|vergezeld van|voorzien (?:te )?(?:zijn )?van|voorzien zijn van|vereist|geeft\b[^.;]{0,60}\bop\b|opgeeft|zendt|zenden|vult de (?:ouder|aanvrager) in|vult\b[^.;]{0,40}\bin\b)\b/;
/** Verbs that ask, in the head of a list under a heading about the application. */
export const ASKS =
  /\b(?:vraagt|vragen|gevraagd|verlangt|verlangd|opgevraagd|nodig|opgave|blijken|omvat|bestaan uit|gaat vergezeld|aan de hand van|invullen|ingevuld|bijlagen?|vermeld|stukken|gegevens|bescheiden|papieren|documenten)\b/;
/** Papers that come later or from others: at an extension, with an invoice, after a change. */
const OTHER_MOMENT =
  /\b(?:geeft|geven)\b[^.;]{0,120}\bdoor\W*$|\bdoorgegeven\b|\b(?:op verzoek|desgevraagd)\b[^.;]{0,20}\bbinnen\b|\bverleng\w*|\bfactu\w+|\bdeclarati\w+|\bwijziging\w*|\bafloop\b|\bheronderzoek|\b(?:houder|aanbieder|kindercentrum|ggd|adviseur|jeugdarts|opvangorganisatie)\b[^.;]{0,30}\b(?:verstrekt|legt|levert|vermeldt|stuurt|zendt|geeft)\b|\b(?:het|de) (?:advies|besluit|verslag|plan|contract|indicatie|beschikking|rapport) (?:bevat|vermeldt)|\b(?:adviseur|ggd|jeugdarts) om advies|\bvoorgelegd\b|\bbeschikking (?:bevat|vermeldt)|\bonvolledig\w*|\bontbre\w+|\bnieuwe (?:verklaring|indicatie|verwijzing)\b|\baangevuld\b|\baan te vullen/;
/** The act of the sentence: what stands before a colon, where a list follows in the same sentence. */
const ACT = /^[^:]*(?=:\s)/;

/** Whether what is handed in comes at another moment than the application, or from another than the parent. */
export function isOtherMoment(words: string): boolean {
  return OTHER_MOMENT.test(ACT.exec(words)?.[0] ?? words);
}

export const BESIDE_APPLICATION =
  /\b(?:bij|met|op|in|voor) (?:de|het|een|zijn|haar|uw|je|die|elke|iedere|dit|deze) (?:\w+ )?(?:aanvraag\w*|(?:aanvraag)?formulier|verzoek|aanmelding|melding)\b|\b(?:het|de|een|deze) (?:aanvraag|melding|verzoek) (?:bevat|behelst|gaat|wordt|geschiedt|vermeldt|moet|dient)|\bom (?:te kunnen )?(?:beslissen|aan te vragen)|\bformulier\b/;
/** Annexes with papers and data, not tables of contributions. */
const ANNEX =
  /\bgegevens\b|\bstukken\b|\bbescheiden\b|\bpapieren\b|\bbewijsstuk\w*|\bdocumenten\b|\baanvraag\b|\baanvraagformulier|\bchecklist|\bin te leveren|\bover te leggen/;
/** The head of a table that lists papers or data, with or without a column of numbers before it. */
export const PAPERS_COLUMN =
  /^\s*(?:(?:nr|nummer|no)?[.,]? ?\| )?(?:welk\w* |wat |in te leveren |gevraagde? )?(?:stuk\w*|papier\w*|document\w*|bescheid\w*|gegeven\w*|bewijs\w*|bijlagen?|(?:hebben (?:wij|we)|heeft u|hebt u|heb je)\b[^|]{0,20}\bnodig|(?:stuurt u |mee te )\w+)\b[^|]{0,30}\|/;
const NO_ANNEX = /\brekenvoorbeeld|\btabel\b|\btarie|\bbijdrage\b|\bpercentage|\bfunctionaris|\bmandaat/;

export function ownHeading(passage: Passage): string {
  return foldKeeping(passage.headings.at(-1) ?? '');
}

function belongs(passage: Passage): boolean {
  if (passage.provision.kind === 'begrip') return false;
  const own = ownHeading(passage);
  return !ELSEWHERE.test(own) || /\bgegevens bij|\baanvra(?!ger)/.test(own);
}

/** Opens, by itself, an article about what comes with the application. */
function opensApplication(passage: Passage): boolean {
  if (HEADING.test(ownHeading(passage))) return true;
  const words = passage.full.toLowerCase();
  if (isOtherMoment(words)) return false;
  const beside = BESIDE_APPLICATION.test(words);
  if (ATTACHES.test(words) && (beside || /\b(?:dit|volgende|daarbij|hierbij)\b[^.;]*:/.test(words)))
    return true;
  return (
    beside &&
    /\bgegevens|\bvraagt\b[^.;]{0,30}\bop\b|\bopvra\w+|\bopgevraagd|\bstukken|\bpapieren|\bbescheiden/.test(
      words,
    )
  );
}

/** In a wider instrument: the provider applies for a subsidy of its own. */
const PROVIDER_APPLIES =
  /^\s*(?:\d+\.? )?(?:de|een|iedere|elke) (?:aanbieder|houder|instelling|kinderopvangorganisatie|rechtspersoon)\b[^.;]{0,60}\b(?:vraagt|dient)\b[^.;]{0,60}\b(?:subsidie|aanvraag)\b/;

/** Articles on what providers hand in for a subsidy of their own. */
function articlesOfProviders(passages: readonly Passage[]): ReadonlySet<Provision> {
  return new Set(
    passages.flatMap(({ article, text }) =>
      article !== null && PROVIDER_APPLIES.test(foldKeeping(text)) ? [article] : [],
    ),
  );
}

/** Passages in which papers for an application may be asked. */
export function candidatePassages(reading: Reading): readonly Passage[] {
  const found = reading.binding.filter((passage) => passage.section === 'regeling' && belongs(passage));
  const others = articlesOfProviders(found);
  return found.filter(
    ({ article, text }) => article === null || !others.has(article) || /\bouders?\b/i.test(text),
  );
}

/**
 * Passages of the articles about the application, in text order.
 * @param listing passages of lists that are known to say what comes with an application
 */
export function applicationPassages(
  candidates: readonly Passage[],
  listing: readonly Passage[],
): readonly Passage[] {
  const units = new Set(
    [...candidates.filter(opensApplication), ...listing].map(
      ({ article, provision }) => article ?? provision,
    ),
  );
  return candidates.filter(({ article, provision }) => units.has(article ?? provision));
}

/** Passages of annexes that list papers or data. */
export function annexPassages(reading: Reading): readonly Passage[] {
  const index = indexOf(reading.regulation);
  const annexes = reading.binding.filter(({ section }) => section === 'bijlage');
  const top = (passage: Passage): Provision =>
    [passage.provision, ...index.ancestorsOf(passage.provision)].find(({ kind }) => kind === 'bijlage') ??
    passage.provision;
  const wanted = new Set<Provision>();
  for (const annex of new Set(annexes.map(top))) {
    const first = annexes.filter((passage) => top(passage) === annex).slice(0, 2);
    const opening =
      `${annex.heading ?? ''} ${first.map(({ text, leadIn }) => `${leadIn} ${text}`).join(' ')}`.toLowerCase();
    const table = first.some(({ text }) => PAPERS_COLUMN.test(foldKeeping(text)));
    if ((ANNEX.test(opening) || table) && !NO_ANNEX.test((annex.heading ?? '').toLowerCase()))
      wanted.add(annex);
  }
  return annexes.filter((passage) => wanted.has(top(passage)));
}
