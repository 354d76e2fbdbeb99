/** Element 6 of point 13: how to apply, and with what. */
import type { Statement } from '../../context/statements.js';

const ROUTE =
  /\b(?:gee(?:f|ft) (?:u |je )?zich op\b|dien(?:t|en)? (?:\w+ ){0,4}in\b|samen met (?:u|jou|je|jullie)\b|(?:kan|alleen|volledig) (?:online|digitaal)\b|telefoontje\b|belletje\b|qr-code\b|klik\b|terugstu\w+|(?:aan)?melden\b|aanmelding\b|mailen\b|bellen\b|invullen\b|langskomen\b|binnenlopen\b|afgeven\b|verzend\w*|neemt? contact\b|contact op\b|contact opnemen\b|via (?:de|het|een|onze|uw|je|mijn)\b|geef(?:t)?\b[^.?]{0,40}\baf\b|breng(?:t)?\b[^.?]{0,40}\b(?:naar|langs|bij)\b|(?:digitale?|e-) ?loket\b|doorloop\b|ophalen\b|bij (?:het|de) (?:\w*loket|balie|\w*team|gemeente|werkplein|stadhuis|gemeentehuis|cjg)\b|ga(?:at)? (?:naar|langs|eerst naar)\b|loop(?:t)?\b[^.?]{0,20}\b(?:binnen|langs)\b|kom(?:t)? langs\b|mail(?:t)?\b|app(?:t)?\b|schrijf(?:t)?\b|bericht\b|bel(?:t)?\b|geef(?:t)? (?:je|u) op\b|opgeven bij\b|per post\b|postbus\b|kom(?:t)? naar\b|inloop\w*|spreekuur\w*|log(?:t)? in\b|upload\w*|vul(?:t|len)?\b[^.?]{0,60}\bin\b|download\w*|lever(?:t)?\b[^.?]{0,40}\bin\b|inleveren|ingeleverd|stuur(?:t)?\b[^.?]{0,80}\b(?:op|naar|mee|toe)\b|opsturen|verstuur\w*|digid\b|online\b[^.?]{0,30}\baan|aanvraagformulier|\w*formulier|praat(?:t)?\b|bespreek(?:t)?\b|inloggen|retour\b|ingediend|indienen|schriftelijk\b|meld(?:t)?\b[^.?]{0,40}\b(?:aan|bij)\b|aanmelden|vraag(?:t)? (?:u|je|het|dit|smi|de)\b[^.?]{0,80}\b(?:aan|bij|via|met|door)\b|aanvragen (?:via|bij|met|door|kan|doet)|aan te vragen|vraag\b[^.?]{0,40}\baan\b|maak(?:t)?\b[^.?]{0,30}\bafspraak|(?:dat|dit) (?:doet|doe|regelt|regel|kunt|kan) (?:u|je|jij)?\b[^.?]{0,20}\b(?:bij|via)\b|gericht (?:aan|tot)\b|plan(?:t|nen)?\b[^.?]{0,30}\b(?:gesprek|afspraak)\b|ondertekent?\b[^.?]{0,40}\baanvra\w+|\b(?:regel\w*|start\w*|begin\w*|doet|doen)\b[^.?]{0,40}\baanvraag\b|gesprek\b[^.?]{0,60}\b(?:aanvra\w+|formulier|papieren)|bel(?:t)?\b[^.?]{0,60}\b(?:aanvra\w+|afspraak)|aanvraag\b[^.?]{0,40}\b(?:doet|doen|via|bij|indienen|starten))/;
/** Says by itself that it is about applying. */
const STRONG =
  /\bgee(?:f|ft) (?:u |je )?zich op\b|\b(?!contact|klacht)\w+formulier\b|\bvraagt?\b[^.?]{0,50}\baan\b|\b(?:het|uw|een|je) verzoek\b|\bmeld\w*\b[^.?]{0,40}\b(?:bij|via)\b|\baanvra|\baanmeld|\b(?:zich|u|je)\b[^.?]{0,20}\bmelden\b|\bmeldt\b[^.?]{0,30}\baan\b|\bformulier|\bafspraak\b|\bgeef(?:t)? (?:je|u) op\b|\bdigid\b/;
const PAPERS =
  /\b(?:paspoort|identiteitskaart|id|id-bewijs|verwijz\w+|brief\b[^.?]{0,20}\bvan|loonstro\w+|jaaropgave\w*|\w*specificatie\w*|\w*overeenkomst|\w*brief|bijlagen?|kopie|bewijs\w*|loonstro\w+|inkomensgegevens|offerte|contract|verklaring|indicatie|bewijzen|prijsopgave|identiteitsbewijs|bankafschrift\w*|bescheiden|papieren|gegevens|documenten|stukken)\b/;
/** How to apply for something else, to object, or to report a change. */
const OTHER =
  /\bmeldt?\b[^.?]{0,30}\baan bij (?:het|een|de) (?:kinderdagverblijf|(?:kinder)?opvang|bso|gastouder)|^(?:de|het|onze|ons) (?:beslissing|besluit|beschikking)\b|\b(?:wij|we) (?:bellen|mailen)\b[^.?]{0,10}\b(?:u|je|jou)\b|\b(?:aanvra\w+|verzoek|indienen|gesprek)\b[^.?]{0,40}\b(?:kost|gratis|kosteloos)\b|^(?:de|het|uw|je) (?:opvang|kinderopvang|kinderdagverblijf|houder|gastouder|kinderopvangorganisatie)\b[^.?]{0,30}\b(?:meldt|stuurt|geeft|levert|vult)\b|\bneemt?\b[^.?]{0,20}\bcontact met (?:u|je|jou)\b(?![^.?]*\b(?:formulier|aanvra\w+)\b)|\bop tijd\b(?![^.?]*\b(?:via|bij|met|formulier)\b)|\bbevestig\w*\b[^.?]{0,40}\baanvra\w+|\bontvangstbevestiging\b|\baan bij (?:de )?(?:dienst toeslagen|belastingdienst|uwv|svb)\b|\b(?:ontvangt?|krijgt?|hoort?) (?:u|je)\b[^.?]{0,40}\b(?:bericht|brief|besluit|beslissing|antwoord)\b|\b(?:u|je) (?:ontvangt?|krijgt?|hoort?)\b[^.?]{0,40}\b(?:bericht|besluit|beslissing|antwoord)\b|\bwil(?:t|len)? verlengen\b|\b(?:kinderopvangtoeslag|toeslag)\b[^.?]{0,60}\b(?:aan|aanvragen|belastingdienst|dienst toeslagen)\b|\bbezwaar\w*|\bklacht\w*|\bwijziging\w*|\bverleng\w*\b[^.?]{0,30}\baan(?:vra\w+)?\b|\b(?:de gemeente|het college|wij|we|de consulent)\b[^.?]{0,20}\badvies\b[^.?]{0,20}\baan(?:vragen)?\b/;
const HEADING =
  /\bja, ik\b|\bik wil\b|\bweg naar\b|\bstart\w*|\binlever\w*|\bin te leveren\b|\beerste stap\b|\b(?:stukken|papieren|documenten|bewijsstukken)\b|\baanleveren\b|\blever\w*|\bzo (?:pak|doe|vraag|regel|kom|krijg|meld)\w*|\bhoe (?:kom|krijg|pak|vraag|regel|meld)\w*|\bmeld\w*|\baanvra(?!ger)|\bbegin\w*|\bstart\w*|\bdoen\b|\bregel(?:en|t|\w* (?:ik|u|je))\b|\baan de slag\b|\bwerkwijze\b|\baanpak\b|\bzo (?:werkt|gaat|zit)\b|\bstap\b|\bvra(?:ag|agt|gen)\b[^?]{0,30}\baan\b|\baanmeld|\bprocedure\b|\bhoe werkt\b|\bmeedoen\b|\bindien\w*|\bopgeven\b|\bwil ik\b|\binteresse\b|\bgebruik maken\b|\bregelen\b|\bstappen\b|\bwat moet (?:u|ik|je) doen\b|\bmee\b|\bnodig\b/;

/** Papers that go with it say how to apply, wherever they stand. */
const HANDS_IN =
  /\b(?:neemt?\b[^.?]{0,60}\bmee|meenemen|meebrengen|brengt?\b[^.?]{0,60}\bmee|stuurt?\b[^.?]{0,60}\b(?:mee|op|in)|meesturen|terugstu\w+|upload\w*|voegt?\b[^.?]{0,60}\b(?:bij|toe)|bijvoegen|toevoegen|bijlagen?|erbij (?:doen|voegen)|(?:doe|voeg|leg)(?:t)?\b[^.?]{0,60}\b(?:erbij|bij)|bij de hand|onder overlegging|overhandig\w*|aanleveren)\b/;
const OTHER_HEADING =
  /\bbesluit\w*|\bbeslis\w*|\bbezwaar\w*|\bklacht\w*|\bwijzig\w*|\bverleng\w*|\bfactu\w+|\bbetaling\b/;

/** Under such a heading it is told how to go on, not how to begin. */
const EXTENSION = /\bverleng\w*|\bopnieuw\b/;

/** How it stands with an application that is already there. */
const PENDING =
  /\blopende aanvra|\bhoe (?:het|staat het|ver)\b[^?]{0,20}\bmet (?:uw|je|de|mijn) aanvra|\b(?:status|stand van zaken|voortgang) van (?:uw|je|de|mijn) aanvra|\bal (?:een )?aanvraag (?:gedaan|ingediend)|\bal aangevraagd\b/;

const TYPICAL =
  /\b(?:kopie|loonstro\w+|salarisstro\w+|offerte|paspoort|identiteits\w+|id-bewijs|legitimatie\w*|jaaropgave\w*|bankafschrift\w*|verwijsbrief|inkomens(?:gegevens|verklaring|opgave)|contract)\b/;

/** A way to the municipality and papers of an application in one section are an application, whatever its heading. */
function sectionsOfApplying(statements: readonly Statement[]): ReadonlySet<string> {
  const below = statements.filter(
    ({ headings, heading, words }) =>
      headings.includes(' / ') && !OTHER_HEADING.test(heading) && !OTHER.test(words),
  );
  const withPapers = new Set(
    below.filter(({ words }) => TYPICAL.test(words)).map(({ headings }) => headings),
  );
  return new Set(
    below
      .filter(({ headings, words }) => withPapers.has(headings) && ROUTE.test(words))
      .map(({ headings }) => headings),
  );
}

/** Asking a question is no applying: "stel je vraag aan de gezinscoach"; nor is walking in "zonder afspraak". */
const QUESTION =
  /\b(?:stel(?:t|len)?|heb(?:t|ben)?|heeft)\b[^.?]{0,20}\bvra(?:ag|gen)\b[^.?]{0,10}\baan\b|\b(?:ook )?zonder (?:een )?afspraak\b|\bvra(?:ag|gen)\b[^.?]{0,60}\bstelt? (?:u|je|jij)\b[^.?]{0,20}\baan\b/g;

export function saysHowToApply(told: readonly Statement[]): readonly Statement[] {
  const statements = told.map((statement) => ({
    ...statement,
    words: statement.words.replaceAll(QUESTION, ' '),
  }));
  const sections = sectionsOfApplying(statements);
  return statements.filter(
    ({ words, heading, headings, rule }) =>
      !OTHER.test(words) &&
      !PENDING.test(words) &&
      !PENDING.test(heading) &&
      !(EXTENSION.test(heading) && !/\baanvra/.test(heading)) &&
      ((ROUTE.test(words) && (HEADING.test(heading) || STRONG.test(words))) ||
        (sections.has(headings) && (ROUTE.test(words) || TYPICAL.test(words))) ||
        (HANDS_IN.test(words) && PAPERS.test(words) && !OTHER_HEADING.test(heading)) ||
        (HEADING.test(heading) && PAPERS.test(words) && ROUTE.test(rule))),
  );
}

/** Papers by their own name: "de stukken uit de bijlage" says not which. */
const BY_NAME =
  /\b(?:prijsopgave|bewijs(?:stuk|jes?|zen)?\b|verklaring|\w*brief|\w*overeenkomst|\w*specificatie\w*|indicatie van|advies van|bsn|burgerservicenummer|rekeningnummer|inkomen\b)/;

/** Whether the page names anything that goes with an application, beside the way to it. */
export function namesPapers(statements: readonly Statement[]): boolean {
  return statements.some(
    ({ words, heading }) =>
      (TYPICAL.test(words) || (HANDS_IN.test(words) && BY_NAME.test(words))) && !OTHER_HEADING.test(heading),
  );
}
