/**
 * Groups for whom alone a rule on means may be written: a form of care, more care, a later period, one of the grounds, a
 * kind of parent, a kind of child (codebook, point 5: "a test for a subgroup only"). Family types are none: every family
 * is of one type.
 */

const PERSON =
  '(?:zelfstandige\\w*|ondernemer\\w*|zzp\\w*|(?:eigen|een|zijn|haar|uw|hun) (?:bedrijf|onderneming|zaak|praktijk)|bedrijf of (?:zelfstandig )?beroep|zelfstandig beroep|directeur-grootaandeelhouder\\w*|dga\\b|student\\w*|studiefinanciering|studeer\\w*|studerende\\w*|opleiding volg\\w*|(?<!niet )werkende ouders|tweeverdieners|beide(?:n)? (?:ouders )?(?:betaald )?werk\\w*|werken beide\\w*|co-?ouder\\w*|pleegouders?|pleegkind\\w*|grootouders?|statushouder\\w*|arbeidsmigrant\\w*|huiseigenar\\w*|(?:eigenaar|eigenaren) van een (?:koop)?woning)';
const FORM =
  '(?:(?:buitenschoolse|naschoolse|voorschoolse|gastouder)(?: ?opvang)?|\\bbso\\b|opvang (?:voor en )?na school(?:tijd)?|na school(?:tijd)?|vakantieopvang|opvang in (?:de )?(?:school)?vakanties?|flexibele opvang|opvang in de (?:avond|nacht|vakantie)\\w*)';
const MORE =
  '(?:meer dan (?:\\w+ ){1,3}(?:dagen|dagdelen|uren|uur)|(?:extra|aanvullende|meer) (?:dagen|dagdelen|uren|opvang)|(?:een|de|elke|iedere|die) (?:derde|vierde|vijfde|volgende|extra)(?: (?:of|en|en elke|en iedere) (?:derde|vierde|vijfde|volgende))? (?:dag|dagdeel|opvangdag)|uitbreiding|uren boven|boven (?:de )?(?:\\w+ ){1,2}(?:dagen|dagdelen|uren)|(?:drie|vier|vijf|3|4|5) (?:opvang)?dagen per week)';
const LATER =
  '(?:verlenging|verlengd\\w*|voortzetting|voortgezet\\w*|vervolg\\w*|(?:tweede|volgende|opvolgende|aansluitende|latere) (?:\\w+ )?(?:periode|termijn|indicatie|toekenning|half ?jaar|jaar|aanvraag|tijdvak)|na (?:afloop van )?(?:de |het |een )?(?:eerste )?(?:\\w+ maanden|half ?jaar|jaar|termijn|periode)|vanaf de (?:\\w+e) maand|langer dan (?:\\w+ ){1,2}(?:maanden|half ?jaar|jaar))';
const CHILD =
  '(?:(?:derde|vierde) en volgende|tweede en volgende|(?:tweede|derde) kind|schoolgaande? kind\\w*|schoolkind\\w*|(?:oudere?|jongere?) kinderen|kind(?:eren)? (?:die|dat) (?:al |reeds )?(?:naar school|op school|onderwijs|de basisschool)\\b|kind(?:eren)? (?:van|boven|vanaf) (?:de )?(?:4|vier) jaar)';
const PARTIAL =
  '(?:gedeeltelijk\\w* (?:recht|kinderopvangtoeslag)|(?:uren|opvang|kosten) (?:boven|naast|buiten) (?:de |het )?(?:recht op )?(?:kinderopvang)?toeslag|(?:voor )?een deel (?:van (?:de |hun |zijn )?(?:\\w+ )?)?(?:kinderopvang)?toeslag|(?:die|wie|ouders? met) [^.;,]{0,50}\\b(?:recht op )?kinderopvangtoeslag (?:krijg\\w*|ontvang\\w*|heeft|hebben|geniet\\w*)|overige uren|extra uren)';
const ONE_GROUND =
  '(?:(?:uitsluitend |alleen |louter )?(?:sociale?|medische?) (?:indicatie|noodzaak|gronden?|redenen?|problem\\w+|problematiek|omstandigheden|aanvra\\w+)(?: alleen)?)';
const GROUP = `(?:${PERSON}|${FORM}|${MORE}|${LATER}|${CHILD}|${PARTIAL})`;

const NAMED = new RegExp(
  [
    // "Voor zelfstandigen geldt", "bij een tweede periode", "bent u zzp'er"
    `\\b(?:voor|bij|op|ten aanzien van|in geval van|aan|met|is de (?:ouder|aanvrager)|bent u|ben je)\\b[^.;]{0,70}\\b${GROUP}`,
    // The clause before the first comma or question mark opens with the case.
    `^[^a-z]*(?:\\d+[.,] )?(?:(?:alleen|slechts|uitsluitend|enkel|ook) )?(?:van|aan|de|een|wie|heeft|drijft|hebt|heb|als|indien|wanneer|is|gaat|werken|werkt|volgt|studeert|betreft|vraagt|zit|komt|duurt|loopt|gaat het om|het gaat om|het betreft|na|vanaf|elke|zodra)\\b[^.;,?]{0,60}\\b${GROUP}`,
    `^[^a-z]*(?:${LATER}|${MORE}|${FORM})\\b`,
    `\\b(?:zij|ouders?|gezin(?:nen)?|aanvragers?|degene|wie) (?:die|dat) [^.;,]{0,40}\\b${PERSON}`,
  ].join('|'),
);
const GROUND = new RegExp(`\\b(?:voor|bij|op|uit|wegens|vanwege)\\b[^.;]{0,30}\\b${ONE_GROUND}`);
const HEADED = new RegExp(GROUP);

/** Both forms of care, or both grounds: everybody again. */
const BOTH_FORMS = /\b(?:kinder)?dagopvang\b/;
const OF_FORM = new RegExp(`\\b${FORM}`);
const REST = new RegExp(`${PERSON}|${MORE}|${LATER}|${CHILD}|${PARTIAL}`);

function bothForms(words: string): boolean {
  return BOTH_FORMS.test(words) && OF_FORM.test(words) && !REST.test(words);
}

function namesOneGround(words: string): boolean {
  if (!GROUND.test(words)) return false;
  return !(/\bsocia(?:al|le)/.test(words) && /\bmedisch/.test(words));
}

/** Whether the words speak of a part of the group only ("voor zelfstandigen geldt ..."). */
export function namesSubgroup(words: string): boolean {
  return (NAMED.test(words) && !bothForms(words)) || namesOneGround(words);
}

const KIND = new RegExp(
  `\\b(?:voor|bij|op|ten aanzien van|van|is de (?:ouder|aanvrager)|bent u|ben je)\\b[^.;]{0,70}\\b(?:${PERSON}|${FORM})|^[^a-z]*(?:\\d+[.,] )?(?:van|aan|de|een|wie|heeft|drijft|hebt|heb|als|indien|wanneer|is)\\b[^.;,]{0,50}\\b(?:${PERSON}|${FORM})`,
);

/** Whether the words speak of one kind of parent or of care only: another income may hold for them. */
export function namesKindOfParent(words: string): boolean {
  return KIND.test(words) && !bothForms(words);
}

/** Whether a heading names a part of the group ("Ondernemers", "Tweede halfjaar"). */
export function headsSubgroup(heading: string): boolean {
  return HEADED.test(heading) && !bothForms(heading);
}
