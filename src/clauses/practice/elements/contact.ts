/** Element 7 of point 13: whom to ask about SMI: a desk, team, person or number that is named for it. */
import type { Statement } from '../../context/statements.js';

const REACH =
  /\bis er\b[^.?]{0,20}\b(?:voor|om)\b|\bbericht (?:aan|naar)\b|\bverstrek\w*|\bverkrijg\w*|\binloop\w*|\bhelp(?:t|en)\b[^.?]{0,20}\b(?:u|je|verder)\b|\bstaa[nt]\b[^.?]{0,20}\bklaar\b|\b0\d{1,3}[ -]?\d{2,3}[ -]?\d{2}[ -]?\d{2}\b|\bapp(?:t|en)?\b|\b(?:0\d{2,3}[ -–]+\d[\d ]{4,}|14 ?0\d{2,3}|06[ -]?\d{8}|\+31)|\b[\w,.-]+@[\w,.-]+|\btelefoon\w*|\btel\b|\bbel(?:t|len)?\b|\bmail(?:t|en)?\b|\be-?mail\w*|\bcontact\b|\bloop(?:t)?\b[^.?]{0,20}\bbinnen\b|\blangs\w*|\bchat\b|\bspreekuur\b|(?<!\b(?:kind|opvang)\b[^.?]{0,30})\bterecht\b|\bwenden tot\b|\bcontactformulier\b/;
/** A telephone number or an e-mail address as such. */
const NUMBER = /\b0\d{1,3}\)?[ -–]*\d[\d ]{4,}|\b06[ -]?\d[\d ]{7,}|\b14 ?0\d{2,3}\b|[\w,.-]+@[\w,.-]+/;
const PHONE = /\d[\d -]{6,}/;
/** The number of the whole municipality is named for nothing. */
const SWITCHBOARD = /\b14 ?0\d{2,3}\b/g;
const DESK =
  /\b(?:(?:sociaal|zorg|werk) ?plein|raadslieden|sociaal werk\w*|opbouwwerk\w*|\w*werker|cluster|\w*regisseur|\w*adviseur|\w*functionaris|vakgroep|bureau|unit|\w*manager|praktijkondersteuner|coordinator|vrijwilligers?|\w+centrum|maatschappelijk werk\w*|\w*consulent\w*|\w*begeleider\w*|\w*ondersteuner|(?<!\bdigitale? )loket|team|wijkteam|gebiedsteam|sociaal team|balie|punt|consulent\w*|medewerker\w*|contactpersoon|afdeling|cjg|centrum voor jeugd|opvoedpunt|jeugdpunt|gezinsloket|(?!(?:gemeente|stad|raad|zieken|provincie|t)huis\b)\w+(?:loket|punt|team|winkel|balie|plein|huis|coach|desk|wijzer)|klantcontactcentrum|kcc|jeugdverpleegkundige|consultatiebureau|ggd|jgz|opvoedlijn|servicepunt|dienst|huis van (?:het|de) \w+|steunpunt)\b/;
const QUESTIONS =
  /(?<!\badvies )\bvra(?:ag|gen)\b(?! om\b)|\b(?:iets|meer)\b[^.?]{0,20}\b(?:weten|informatie|uitleg)\b|\bhulp (?:nodig|bij)\b|\bkom(?:t)? (?:u|je) er niet uit\b|\binlichtingen\b|\btwijfel\w*|\bweten of\b|\bonduidelijkhe\w+|\b(?:nadere|verdere) (?:informatie|uitleg)\b|\boverleggen\b|\badvies nodig\b|\bcontact\b|\bterecht\b/;
const HEADING =
  /\bcontact\b|\bvra(?:gen|ag)\b(?!t)|\bmeer (?:weten|informatie)\b|\binlichtingen\b|\bhulp\b|\bterecht\b|\boverleg\w*|\btwijfel\w*|\b(?:meer|nog|iets|wil\w*)\b[^?]{0,20}\bweten\b|\bbereik\w*|\baanspreekpunt|\bsamen kijken|\bonduidelijk\b|\bniet uit\b|\blukt het niet\b|\buitleg\b/;
/** Calling for something else: to report a change, to object, at the tax office. */
const OTHER =
  /\bneemt?\b[^.?]{0,20}\bcontact met (?:u|je|jou)\b|\bal uw (?:andere )?vragen aan de gemeente\b|\bnodigt?\b[^.?]{0,40}\buit\b|\b(?:vraagt|vragen)\b[^.?]{0,30}\bom advies\b|\bom advies vragen\b|\bbelastingtelefoon\b|\bdienst toeslagen\b|\bbezwaar\w*|\bklacht\w*|\bwij (?:bellen|nemen contact)|\bbellen (?:wij|we) u|\bneemt? (?:de|een|onze)\b[^.?]{0,60}\bcontact met u\b|\bnemen (?:wij|we) contact\b|\bopeningstijden\b|\bsluiten\b/;
/** "Contactpersoon voor de SMI is ...": named for it. */
const NAMED =
  /\b(?:contactpersoon|aanspreekpunt|vraagbaak)\b[^.?]{0,40}\b(?:smi|is|zijn)\b|\bsmi-(?:consulent|medewerker|coach|loket|team|coordinator|adviseur|contact|punt)\w*/;
const PARTS_OF_FORM = /\bhandtekening\b/;

/** Turning to somebody: "Vraag ernaar bij het wijkteam", "Bespreek het met de gezinscoach". */
const TURN =
  /\b(?:vraag(?:t)?\b[^.?]{0,30}\b(?:bij|aan) (?:de|het|uw|je|jouw|een|onze|ons)|vra(?:ag|gen)\b[^.?]{0,60}\bstelt? (?:u|je)|leg(?:t|gen)\b[^.?]{0,30}\buit|geeft? antwoord|(?:vindt|vind|treft) (?:u |je )?(?:ze|hen|haar|hem|ons)\b[^.?]{0,20}\b(?:bij|in|op)|(?:kan|kunnen) (?:u|je)\b[^.?]{0,20}\bhelpen|zoek(?:t|en)\b[^.?]{0,20}\buit|weet alles|weten (?:er )?alles|wenden tot|bespreek\b|^bespreekt\b|\b(?:u|je|jij) bespreekt\b|overleg(?:t)?\b|praat(?:t)?\b|afspraak\b|stap(?:t)? (?:naar|binnen)|klop(?:t)?\b[^.?]{0,20}\baan|loop(?:t)?\b[^.?]{0,20}\bbinnen|kom(?:t)?\b[^.?]{0,20}\blangs|ga(?:at)? (?:langs|naar)|help(?:t|en) (?:u|je)|denk(?:t|en)\b[^.?]{0,20}\bmee)\b/;
/** Where a thing is sent or handed in is no place to ask. */
const HANDED_IN =
  /\b(?:formulier|papieren|stukken|documenten)\b[^.?]{0,60}\b(?:naar|in|bij|aan|op)\b|\b(?:stuur|lever|mail)(?:t)?\b[^.?]{0,40}\b(?:formulier|papieren|stukken|documenten|op)\b|\blever(?:t)?\b[^.?]{0,20}\bin\b/;

/** A heading that asks who is there to talk to: the desk or person below it is the answer, in whatever words. */
const TALK_HEADING =
  /\bspreekuur\b|\binloop\w*|\bwie (?:kan (?:ik|u|je|mij|me|jou|ons)|bel|app|vraag)\b|\baanspreekpunt\b|\bcontact\w*|\bprat(?:en|er)\b|\bspreken\b|\boverleg\w*|\bsparren\b|\bterecht\b|\binlichtingen\b|\b(?:nog|een|meer|heb\w*) vra(?:ag|gen)\b|^vragen\b|\/ vragen\b|\bwie helpt\b|\bonduidelijk\b|\bniet uit\b|\blukt het niet\b|\buitleg\b|\bmeer weten\b|\bbij wie\b|\bmet wie\b|\bhulp (?:nodig|bij)\b/;

export function saysContact(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(({ words, heading, before, after }) => {
    if (OTHER.test(words) || /\bbezwaar\b|\bklacht/.test(before) || PARTS_OF_FORM.test(words)) return false;
    // A number or address of a desk that is named on the page for SMI says whom to ask, whatever it is given for.
    if (NUMBER.test(words) && DESK.test(words) && (PHONE.test(words) || !HANDED_IN.test(words))) return true;
    // The site around the page is gone: a number that is left is given on the page itself, for its subject.
    if (NUMBER.test(words.replace(SWITCHBOARD, ' ')) && !HANDED_IN.test(words) && !OTHER.test(heading))
      return true;
    if (TURN.test(words) && DESK.test(words) && !HANDED_IN.test(words) && !OTHER.test(heading)) return true;
    if (
      NAMED.test(words) &&
      (/\bbereik\w*/.test(after) || REACH.test(`${words} ${after}`) || TURN.test(words))
    )
      return true;
    if (TALK_HEADING.test(heading) && DESK.test(words) && !HANDED_IN.test(words)) return true;
    const asks = QUESTIONS.test(words) || QUESTIONS.test(before) || HEADING.test(heading);
    return (
      REACH.test(words) &&
      asks &&
      (DESK.test(words) || HEADING.test(heading) || /\bsmi\b|\d{5,}|\d[ -]\d{2}/.test(words))
    );
  });
}
