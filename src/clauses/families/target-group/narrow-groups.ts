/**
 * Groups that are narrower than point 3 allows, as patterns on folded text: who is let in, and who is shut out.
 */

export type Narrowing =
  | 'geen'
  | 'bijstand'
  | 'alleenstaande-ouder'
  | 'werkende-ouder'
  | 'jonge-ouder'
  | 'minima'
  | 'jeugdhulp'
  | 'niet-werkend'
  | 'andere-uitkering'
  | 'andere-groep';

const PERSON =
  '(?:ouders?|gezin(?:nen)?|alleenstaanden?|aanvragers?|belanghebbenden?|inwoners?|personen|persoon|huishoudens?|moeders?|klant(?:en)?|client(?:en)?|verzorgers?|je|u|jij|hij|zij)';
const BENEFIT =
  '(?:in de bijstand (?:zit\\w*|leeft|leven)|(?:algemene |aanvullende )?bijstand(?!snorm|snivea|splicht)\\b(?! (?:verzoek\\w*|vra?a?g\\w*|aanvra\\w*|aan te vragen|wordt|kan|kunnen|is verleend|te verlenen|in de kosten|voor)\\b)|bijstandsuitkering|bijstands(?:gezin|ouder|klant|huishouden)\\w*|(?:\\w+ )?uitkering(?: op grond van| ingevolge| krachtens| in het kader van)(?: de)? (?:participatiewet|pw|wet werk en bijstand|wwb|ioaw|wij|algemene bijstandswet|abw|gemeente)|uitkering \\(?(?:participatiewet|pw|ioaw|wwb)|uitkering van (?:de|onze|deze) gemeente|uitkering voor levensonderhoud|(?:een|de|zo.n|periodieke|gemeentelijke) uitkering|(?:participatiewet|wwb|pw|ioaw)-?uitkering)';
const ONLY = '\\b(?:uitsluitend|alleen|slechts|enkel|louter|enkel en alleen)\\b';
const WORKS =
  '(?:(?:ten minste \\w+ uur per week )?(?:betaald(?:e)? (?:werk|arbeid|baan)|arbeid verricht|arbeid|werkt\\b|in loondienst|in dienstbetrekking|een baan|werkzaam is)|werk heeft|werkende\\b|het inkomen verdient|de kost verdient)';

/** A parent without a partner, in the words of several ages. */
const LONE =
  '(?:alleenstaande? (?:ouders?|moeders?|vaders?|verzorgers?|is\\b|zijn\\b|bent\\b)|een-?oudergezin(?:nen)?|ongehuwde (?:\\w+ ){0,6}?(?:ouder|moeder|vader)s?|zonder (?:partner|levensgezel|echtgenoot|echtgenote|medeopvoeder)\\b(?! (?:die|of die|is een))|geen partner (?:heeft|hebben|hebt)\\b(?! die\\b)|(?:heeft|hebben|hebt) geen partner\\b|(?:voert|voeren) geen gezamenlijke huishouding|er (?:\\w+ )?alleen voor staa[nt]?|\\b(?:de|een) alleenstaande(?=,| die\\b| met (?:een|zijn|haar) )|als enige\\b[^.;]{0,30}\\b(?:zorgt|opvoedt|verzorgt)|alleen (?:het gezag|de zorg|voor [^.;]{0,30} zorgt)|alleen (?:opvoed\\w*))';
/** Parents who are with two. */
const PAIR =
  '(?:(?:woont|wonen|leeft|leven) (?:de ouder|de aanvrager|u|je|ouders) samen\\b|gezinnen met twee (?:ouders|volwassenen)|twee (?:ouders|volwassenen|verzorgers) (?:die|welke)\\b[^.;]{0,30}\\b(?:samen|woont|wonen)|tweeoudergezin\\w*|gehuwden?|(?:wie|ouders? die|aanvrager die|u|je|de ouder|de aanvrager)\\b[^.;]{0,40}\\b(?:gehuwd|getrouwd|samenwoont?|samenwonen|een partner heeft|een partner hebt|een partner)|samenwonend\\w*|(?:ouders?|wie|gezin) met een partner|paren|echtparen|gezamenlijke huishouding)';
/** "met een partner die voor het kind kan zorgen": only the help of that partner comes first. */
const WHO_CAN_CARE =
  '(?<!ook )\\b(?:die|welke|en deze|waarvan)\\b[^.;]{0,40}\\b(?:kan|kunnen|in staat|beschikbaar|thuis|overneemt|zorgt)\\b';
const NO_RIGHT =
  '\\b(?:geen (?:recht|aanspraak|vergoeding|tegemoetkoming|subsidie|bijdrage|bijstand|plaats|indicatie)|niet (?:bestemd|bedoeld|open) voor|niet in aanmerking|uitgesloten (?:zijn|is|worden|wordt))\\b';

/** One of the parents, or the other one. */
const ONE_OF =
  '(?:(?:een|ene|minste een|minstens een) van (?:de |beide )?(?:ouders|partners|verzorgers|volwassenen|hen|beiden)|(?:een|ene|beide|andere|niet-zieke|gezonde) (?:ouders?|partners?|verzorgers?|volwassene)|(?:waarin|waarbij) de een(?:e)?)';
const AT_WORK =
  '(?:betaald(?:e)? (?:werk|arbeid) (?:verricht|verrichten|heeft|hebben|doet)|(?:werkt|werken)(?!\\b[^.;]{0,80}\\b(?:mee|aan|samen|toe)\\b)|arbeid verricht|(?:verricht|heeft|is)\\b[^.;]{0,40}\\b(?:arbeid|betaald werk|betaalde baan|loondienst|dienstbetrekking)|een baan heeft|in loondienst is|werkzaam is)';

/** Persons by whom a text means all parents. */
const EVERYBODY =
  '(?:verzorgers|opvoeders|aanvragers|belanghebbenden|rechthebbenden|pleeg|stief|gezaghebbenden|inwoners)';

/** Behind the group: it is shut out. */
const SHUT =
  '[^.;]{0,140}\\b(?:niet\\b[^.;]{0,40}\\b(?:aanmerking|onder|voor(?! (?:het|een|uw|je|jouw|de|zijn|haar|hun) )|terecht|aanvragen|krijgen|mogelijk|bestemd|bedoeld)\\b|behoort niet tot|behoren niet tot|geen\\b (?:\\w+ ){0,2}(?:beroep|recht|gebruik|aanspraak|tegemoetkoming|vergoeding|bijdrage|subsidie|bijstand|opvang|toegang)\\b(?![^.;]{0,25}toeslag)|(?:vallen|valt)\\b[^.;]{0,30}\\b(?:niet|buiten)\\b|uitgesloten|uitgezonderd|verstoken|(?:wordt|worden)\\b[^.;]{0,20}\\b(?:afgewezen|geweigerd))';

export interface GroupPattern {
  readonly value: Exclude<Narrowing, 'geen'>;
  /** Tested on the rule: a condition or the group itself. */
  readonly let_in: RegExp;
  /** Tested on an item of a list of conditions in telegram style. */
  readonly bare?: RegExp;
  /** Tested on the sentence: the others are shut out in so many words. */
  readonly shut_out?: RegExp;
}

export const GROUPS: readonly GroupPattern[] = [
  {
    value: 'bijstand',
    bare: /^(?:\w+ )?(?:bijstand|bijstandsuitkering|uitkering (?:\()?(?:pw|participatiewet))\b/,
    let_in: new RegExp(
      `\\b${PERSON}\\b[^.;]{0,80}\\b(?:die|met|dat|welke|waarvan)\\b[^.;:]{0,60}(?:: )?[^.;]{0,40}\\b${BENEFIT}|\\b(?:ontvangt|ontvangen|heeft|hebt|geniet)\\b[^.;]{0,40}\\b${BENEFIT}|\\b${BENEFIT}[^.;]{0,60}\\b(?:ontvangt|ontvangen|heeft|hebt|geniet|krijgt)\\b|\\b(?:u|je|ouders?|aanvrager|gezin)\\b[^.;]{0,40}\\bin de bijstand (?:zit|zitten|leeft|leven)\\b|\\b(?:bijstands|uitkerings)(?:gerechtigd|ontvanger|gezin|ouder|klant|huishouden)\\w*`,
    ),
    shut_out: new RegExp(
      `\\b(?:${PERSON}|wie|degene)\\b[^.;]{0,40}\\b(?:zonder|geen)\\b[^.;]{0,40}\\b(?:${BENEFIT}|uitkering|bijstand)\\b${SHUT}`,
    ),
  },
  {
    value: 'alleenstaande-ouder',
    let_in: new RegExp(`\\b${LONE}`),
    bare: /^(?:alleenstaand\w*|eenouder\w*)/,
    shut_out: new RegExp(
      `\\b${PAIR}(?![^.;]{0,60}${WHO_CAN_CARE})${SHUT}|${NO_RIGHT}[^.;]{0,60}\\b${PAIR}(?![^.;]{0,60}${WHO_CAN_CARE})`,
    ),
  },
  {
    value: 'werkende-ouder',
    let_in: new RegExp(
      [
        `\\bvan wie (?:de )?(?:er )?(?:ene|een|een van beiden)\\b[^.;]{0,60}\\b${WORKS}`,
        `\\b${ONE_OF}\\b[^.;]{0,60}\\b${WORKS}`,
        `\\bwaarvan\\b[^.;]{0,40}\\b${WORKS}`,
        `${ONLY}[^.;]{0,60}\\bwerkende (?:ouders?|gezinnen|alleenstaande)`,
        '\\b(?:bestemd|bedoeld|is er) voor werkende\\b',
        '\\bmet een werkende (?:partner|echtgeno\\w+|ouder)\\b',
        `\\b(?:de )?(?:ouder|aanvrager|partner|belanghebbende|ouders|u|je)\\b[^.;:]{0,60}(?:: )?[^.;]{0,40}\\b${AT_WORK}\\b`,
      ].join('|'),
    ),
    shut_out: new RegExp(
      `\\b(?:niet-werkende? (?:ouders?|gezinnen)|gezinnen waarin (?:geen (?:van (?:de|beide)|der) ouders[^.;]{0,40}|niemand |beide ouders niet )werk\\w*|ouders? (?:die niet werk\\w*|zonder (?:betaald )?werk|zonder baan)|gezinnen (?:zonder|die geen|waarin geen)[^.;]{0,30}(?:inkomen uit arbeid|werk|baan|arbeid)|ouders? zonder inkomen uit (?:arbeid|werk))\\b${SHUT}|${NO_RIGHT}[^.;]{0,60}\\bgezinnen waarin (?:niemand|geen van (?:de|beide) ouders) (?:werkt|arbeid verricht)`,
    ),
  },
  {
    value: 'niet-werkend',
    let_in: new RegExp(`${ONLY}[^.;]{0,60}\\b(?:niet-?werkende|werkloze|werkzoekende) (?:ouders?|gezinnen)`),
    // "Werkende ouders hebben recht op toeslag en komen niet in aanmerking" is the rule on the KOT.
    shut_out: new RegExp(
      `^(?![^.;]*(?<!\\b(?:geen|niet)\\b[^.;]{0,25})toeslag)[^.;]*(?<!niet-)\\b(?:werkende ouders|ouders die werken)\\b${SHUT}`,
    ),
  },
  {
    value: 'andere-uitkering',
    let_in: new RegExp(
      `${ONLY}[^.;]{0,80}\\b(?:arbeidsongeschiktheidsuitkering|wia|wao|wajong|ziektewet\\w*|ww-uitkering|werkloosheidsuitkering|wia-uitkering|wajong-uitkering)\\b|\\b(?:aanvrager|ouder|partner|belanghebbende)\\b[^.;]{0,60}\\b(?:ontvangt|heeft|geniet) (?:een )?(?:ww|wia|wao|wajong|ziektewet)-?uitkering\\b`,
    ),
  },
  {
    value: 'andere-groep',
    let_in: new RegExp(
      `(?:${ONLY}[^.;]{0,30}|\\b(?:bestemd|bedoeld|is er|zijn er|staat open) )voor (?:de |een )?(?!${EVERYBODY})\\w+(?:houders|lingen|gangers|zorgers|denten|ranten|komers|plichtigen|moeders|vaders)\\b|(?:${ONLY}|\\b(?:beperkt|voorbehouden) (?:tot|aan)\\b|\\bkomt toe aan\\b|\\bdoelgroep(?: bestaat uit| is| zijn| wordt gevormd door|:))[^.;]{0,60}\\b(?:statushouders?|nieuwkomers?|vluchteling(?:en)?|inburger\\w*|student(?:en)?|studerende ouders|mantelzorgers|moeders|vaders|slachtoffers|grote gezinnen|tweeoudergezinnen|gezinnen met (?:drie|vier|meer dan|ten minste))\\b`,
    ),
  },
  {
    value: 'jonge-ouder',
    let_in:
      /\btienermoeders?\b|\btienerouders?\b|\bjonge (?:moeders?|ouders?)\b|\b(?:ouders?|moeders?|aanvrager|belanghebbende)\b[^.;:]{0,40}(?:: )?[^.;]{0,30}\b(?:jonger (?:is |zijn )?dan (?:18|20|21|23|25|27|achttien|twintig|eenentwintig|drieentwintig|zevenentwintig)|nog geen (?:18|20|21|23|25|27)|tot (?:18|21|23|27) jaar)/,
  },
  {
    value: 'minima',
    let_in: new RegExp(
      `(?:${ONLY}|\\bbestemd voor\\b|\\bbedoeld voor\\b|\\bdoelgroep\\b|\\bis er voor\\b)[^.;]{0,60}\\b(?:de minima|minima\\b|minimahuishoudens|gezinnen met een minimuminkomen|huishoudens met een minimuminkomen|inwoners met een minimuminkomen)`,
    ),
  },
  {
    value: 'jeugdhulp',
    let_in: new RegExp(
      `${ONLY}[^.;]{0,100}\\b(?:gezin(?:nen)?|ouders?|kind(?:eren)?|jeugdigen?)\\b[^.;]{0,80}\\b(?:jeugdhulp|jeugdzorg|jeugdwet|jeugdbescherming|onder toezicht|ondertoezichtstelling)\\b[^.;]{0,40}\\b(?:ontvang\\w*|heeft|hebben|krijgen|krijgt|staan|staat|loopt|gesteld)|\\b(?:gezin|ouders?|kind(?:eren)?|aanvrager)\\b[^.;]{0,20}\\b(?:ontvang\\w*|heeft|krijg\\w*) (?:al|reeds) (?:jeugdhulp|jeugdzorg)\\b|\\b(?:gezin(?:nen)?|ouders?|kind(?:eren)?)\\b[^.;]{0,40}\\b(?:reeds|al)\\b[^.;]{0,30}\\b(?:jeugdhulp|jeugdzorg)\\b[^.;]{0,30}\\b(?:ontvang\\w*|heeft|krijg\\w*)`,
    ),
    shut_out: new RegExp(
      `\\b(?:gezinnen|ouders|kinderen) zonder (?:jeugdhulp|jeugdzorg|indicatie voor jeugd\\w+)\\b${SHUT}`,
    ),
  },
];
