/**
 * Words for the grounds: what is wrong with body or mind, what is wrong in the family, and the child's development.
 * Single words that tell enough, and pairs of a class of places (family, home, relations) with a class of troubles, so
 * that a trouble named in other words is seen too. Patterns on folded text.
 */

/** More adjectives between the first and the noun: "sociale, financiele of medische problemen". */
const ADJECTIVES = '(?:(?:,| en| of| dan wel| en/of| en of| alsmede)? [a-z-]+e(?:,(?= ))?){0,4}?';
const MEDICAL_NOUN =
  '(?:grond|reden|oorza|omstandig|problem|situatie|toestand|noodza|indicatie|aard|factor|klacht|kant|gebied|urgentie|aandoening)';
/** Medical grounds, of a parent or a child. Not: medical advice, data, confidentiality, day-care centres. */
export const MEDICAL = new RegExp(
  [
    `\\bmedische?${ADJECTIVES} ${MEDICAL_NOUN}`,
    '\\bziek(?:e|te|tes|ten|elijk\\w*)?\\b(?! ?kosten)',
    '\\baandoening',
    '\\bhandicap',
    '\\b(?:een|of|en|enige|ernstige|met|hun|zijn) beperking(?:en)?\\b(?! (?:van|in|tot))',
    '\\bbeperking(?:en)? (?:van|bij) (?:de |een |het |zijn |haar |uw )?(?:ouder|kind|partner|aanvrager|gezinslid|verzorger)',
    '\\bstoornis',
    '\\blichamelijk',
    '\\bzintuig',
    '\\bverstandelijk',
    '\\bpsychi(?:sch|atri)',
    '\\bgeestelijke? (?:gezond|aandoen|beperk|ziek|gebrek|klacht|problem)',
    '\\bgezondheid(?:s(?!zorg|raad|dienst|centr)\\w*)?\\b',
    '\\bgezondheidsproblem',
    '\\b(?:kwaal|kwalen|krankheid|gebrek\\w*)\\b(?= (?:van|naar|aan) (?:lichaam|geest|lijf|ziel)|[^.;]{0,20}$|,| of)',
    '\\b(?:van|naar|aan) (?:lichaam|geest|lijf)\\b|\\bgeestelijke?\\b(?! (?:gezondheidszorg|verzorg))',
    '\\bsomatisch|\\bzwakzinnig|\\bdrankzucht|\\balcohol|\\bzielszie|\\bkrankzinnig|\\bzenuw\\w*',
    '\\buitgeput|\\boverspannen\\b|\\bopgebrand|\\binvalid|\\bgebrekkig|\\bhulpbehoevend|\\bbedlegerig',
    '\\bzwangerschap|\\bbevalling|\\bkraambed|\\bpostnata|\\bmiskraam',
    '\\bongeval|\\bongeluk\\b|\\bletsel|\\bherstel(?:t|lende|len)?\\b (?:van|na)\\b|\\bbehandeld wordt\\b|\\bin behandeling (?:is|zijn|bent|bij)\\b',
    '\\bdepressie\\w*|\\bdepressief|\\bpsychose|\\btrauma|\\bautis|\\bkanker|\\bdementie|\\bangst(?:en|stoorn)|\\bggz\\b',
    '\\b(?:ziek|beperkt|verslaafd|gehandicapt)(?:,| of| en|$)|\\bniet (?:goed|lekker) in (?:je|uw|hun|zijn|haar) vel',
    '\\b(?:lichaam\\w*|lijf|hoofd|gestel|zenuwen)\\b[^.;,]{0,30}\\b(?:klacht|ziek|gebrek|stoorn|zwak|lijd|beperk)',
    '\\boperatie\\b',
    '\\bfysieke?\\b|\\bmentale?\\b',
    '\\b(?:ouder|moeder|vader|partner|kind|gezinslid)\\b[^.;]{0,40}\\b(?:wordt|is|moet worden) opgenomen\\b(?! in (?:het|een) register)|\\bopname in een\\b|\\bovers?pannen (?:ouder|moeder|vader)',
    '\\bziekenhuis',
    '\\brevalid',
    '\\bverslav',
    '\\bverslaafd',
    '\\bdepressie',
    '\\bburn-?out',
    '\\bchronisch',
    '\\barbeidsongeschikt',
    '\\bmedische?\\b(?! (?:advi|gegeven|dossier|kinder|dagverbl|deskund|verklar|informatie|onderzoek|keuring|beroeps|geheim|specialis|stukken|behandelaar|team))',
  ].join('|'),
);

/** Where people live together ... */
const HOME =
  '(?:gezin\\w*|huisgezin|huishouden|thuis\\w*|huiselijk\\w*|huis\\b|relaties?|relationeel|verhoudingen|leefomstandigheden|leefsituatie|woon\\w+|wonen|opvoed\\w*|huwelijk|ouderschap|familie|ouders onderling|omgeving)';
/** ... and what may go wrong there. */
const TROUBLE =
  '(?:problem\\w*|(?:grote|veel|ernstige|zware|bijzondere) zorgen|zorgwekkend\\w*|zorgelijk\\w*|beschadig\\w*|zorgen (?:over|om|in|thuis)|spanning\\w*|onder druk|moeilijk\\w*|verstoord\\w*|verstoring|ontwricht\\w*|ontregel\\w*|\\w*crisis\\w*|\\w*nood\\b|noodsituatie\\w*|onrust\\w*|conflict\\w*|ruzie\\w*|twist\\w*|onmin|strijd|vast ?loop\\w*|loopt vast|vastgelopen|spaak|onveilig\\w*|niet veilig|\\bde? ?klem|\\bde? ?knel|mis ?gaat|mis is|loopt mis|balans|evenwicht|draagkracht|draaglast|ingrijpend\\w*|gebeurtenis\\w*|klap\\b|ellende|stress\\w*|uit elkaar|narigheid|tegenslag\\w*|overbelast\\w*|overhoop|aan de hand|niet goed|niet lekker|moeite|zwaar|zware|geweld\\w*|verwaarloo?z\\w*|druk (?:staat|staan)|wankel\\w*|instabiel\\w*|chaos|verlies|wegval\\w*|\\w*breuk|erg(?:s|e)?\\b|iets ergs|nare?\\b|toestand|uit de hand|loopt uit|geldzorgen|armoede|belasting van|omstandigheden)';
const BETWEEN = '[^.;]{0,50}?';

const SOCIAL_NOUN =
  '(?:grond|reden|omstandig|problem|situatie|nood|indicatie|factor|aard|oorza|moeilijk|kant|belast|sfeer|vlak|gebied|terrein)';
/** Social grounds: the circumstances and relations of the family, not the health of its members. */
export const SOCIAL = new RegExp(
  [
    `\\b(?:sociale?|maatschappelijke?|relationele?|psychosociale?)${ADJECTIVES} ${SOCIAL_NOUN}`,
    `\\b${HOME}(?! ?(?:vervangend|arts|plan|coach|begeleid|team))${BETWEEN}\\b${TROUBLE}`,
    `\\b${TROUBLE}${BETWEEN}\\b${HOME}(?!plan|coach|team|arts)`,
    '\\b(?:gezins|relatie|opvoed\\w*|huwelijks|thuis|woon|familie|echt)[a-z-]*(?:crisis|problem\\w*|nood|breuk|conflict\\w*|spanning\\w*|stress|geweld|situaties?)\\b|\\bspanning(?:en)?\\b|\\bverslechterde verhouding',
    '\\b(?:of|en)(?: door| wegens)? (?:andere|overige) (?:bijzondere |dringende |persoonlijke |zwaarwegende )?(?:omstandigheden|redenen|oorzaken)\\b',
    '\\b(?:relationele|sociale|maatschappelijke|huiselijke) (?:sfeer|kring)\\b|\\bvrouwenopvang|\\bblijf-van-mijn|\\bgeldnood|\\bgeldzorgen|\\bgeldproblem|\\bruzie|\\bconflict(?:en)?\\b(?! (?:van|met de) (?:belang|wet))|\\bhuisuitzetting|\\bgewelddadig|\\bnoodtoestand|\\bnoodsituatie',
    '\\bverlies van (?:een )?(?:naaste|dierbare|partner|ouder|woning|werk|baan)|\\bdierbare|\\bweduw(?:e|naar)\\b|\\bverlaten\\b[^.;]{0,20}\\bpartner',
    '\\bpsychosocia',
    '\\bsociaal moeilijk',
    '\\bsituatie thuis\\b',
    '\\bcrisis',
    '\\bgeweld\\b',
    '\\b(?:echt|vecht)?scheiding\\b',
    '\\bschuld(?:en|enproblem\\w*|hulp\\w*)\\b',
    '\\bfinanciele (?:problem|zorgen|nood|moeilijk)',
    '\\bgescheiden\\b|\\buit huis\\b|\\biemand\\b[^.;]{0,20}\\bverloren',
    '\\bdakloos|\\bthuisloos|\\bdakloze',
    '\\bdetentie|\\bgevangen',
    '\\bverwaarloz|\\bmishandel',
    '\\bonveilig',
    '\\bopvoedings?(?:problem|moeilijk|onmacht|nood|verlegen|situatie|klimaat|vraag|vragen|vaardig)',
    '\\bopvoed(?:problem|situatie|klimaat|moeilijk|onmacht)',
    '\\b(?:problem\\w*|zorgen|moeilijkheden) (?:in|met|bij|over|rond)(?: de)? opvoed',
    '\\boverbelast|\\boverspannen gezin',
    '\\bontwricht|\\bontregel|\\bontwrichting',
    '\\brelatieproblem|\\bproblemen in de relatie',
    '\\bmantelzorg',
    '\\brouw\\b|\\boverlijden|\\bsterfgeval|\\bwegvallen van',
    '\\buithuis(?:plaats|zett)',
    '\\b(?:thuis|gezins|leef|woon)(?:situatie|omstandighe\\w*)',
    '\\bgezinsproblem|\\bproblemen in (?:het|je|uw|hun) gezin|\\bproblemen thuis',
    '\\bmulti-?problem',
    '\\bproblemen[^.;]{0,40}huisvesting',
    '\\bsociaal isolement',
    '\\barmoede\\b|\\bverlies (?:van|in)\\b|\\b(?:huis|woning) uit\\b|\\bontruiming',
    '\\bvluchteling|\\basielzoek',
    '\\bthuis (?:even )?(?:moeilijk|niet goed)',
    '\\b(?:spanning\\w*|stress) (?:in|binnen) (?:het|uw|je) gezin',
    '\\bsociaal-emotionele',
    '\\bstabiliteit van het gezin',
    '\\bsocia(?:le|al)\\b(?![ -](?:team|wijkteam|domein|dienst|verzeker|raad|netwerk|zaken|zekerheid|fiscaal|recherche|loket|werk|plein|contract|activering))',
    '\\brelaties?\\b|\\bopvoeding\\b[^.;]{0,40}\\b(?:druk|zorgen|nood|vast)|\\b(?:problem\\w*|zorgen|moeilijkheden|spanning\\w*) (?:thuis|in het gezin|binnen het gezin)\\b|\\bthuis\\b[^.;]{0,30}\\b(?:problemen|niet veilig|aan de hand|speelt)',
  ].join('|'),
);

/** The development of the child as a ground of its own (the second limb of the text of the Wet kinderopvang). */
export const CHILD_DEVELOPMENT =
  /\b(?:kind|kinderen|jeugdige)\b[^.;]{0,60}\b(?:in de knel|in het gedrang|te weinig (?:prikkels|aandacht)|te veel spanning|achterop|achterraakt|tekort (?:wordt|worden) gedaan|niet veilig op)|\b(?:goede|gezonde?|evenwichtige|veilige|optimale)[^.;]{0,40}\b(?:ontwikkeling|ontplooiing)|\bontwikkeling\w* (?:en \w+ )?van (?:het|de|een|uw|je|jouw|zijn|hun)(?: \w+)? ?(?:kind|jeugdige)|\bontwikkelings?(?:achterstand|stoornis|problem|kans|bedreig|belang|risico|vertraging)|\b(?:kind|kinderen|jeugdige)\b[^.;]{0,120}\b(?:ontwikkel|ontplooi|achterblij|achterstand)|\bontwikkeling\b[^.;]{0,60}\bkind/;

/** "sociaal-medisch" and its many spellings (drafting patterns, section 3), followed by what is meant with it. */
export const COMBINED =
  /\bsocia(?:al|le)[ -]*(?:(?:en\/of|en|of|\/|dan wel)[ -]*)?(?:medisch|medicati)|\bmedisch(?:e)?[ -]*(?:(?:en\/of|en|of|\/|dan wel)[ -]*)?socia|\bsocialemedisch|\bsmi\b|\bksmi\b/;
/** The same as a ground in words: "sociaal-medische problematiek", "op sociale of medische gronden". */
export const COMBINED_GROUND =
  /\b(?:socia(?:al|le)[ -]*(?:(?:en\/of|en|of|\/|dan wel)[ -]*)?medische?|medische?[ -]*(?:(?:en\/of|en|of|\/|dan wel)[ -]*)?(?:sociale?|maatschappelijke?)|maatschappelijke? (?:en\/of|en|of|dan wel) medische?)[ -]*(?:grond|reden|problem|omstandig|situatie|factor|noodza|basis|aard|klacht|oorza)/;

/** Social grounds in general words; a single example ("schulden") that is shut out leaves the rest. */
export const GENERAL_SOCIAL =
  /\b(?:sociale?|maatschappelijke?|relationele?)\b[^.;]{0,40}\b(?:aard|problem|grond|reden|omstandig|situatie|oorza)/;
