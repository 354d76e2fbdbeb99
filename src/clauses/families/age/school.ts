/** How a text names the start and the end of primary school: folded words, one expression each. */
const SCHOOL =
  '(?:basisschool|basisonderwijs|primair onderwijs|lagere school|speciaal basisonderwijs|basisschooltijd|basisschoolperiode)';
const SECONDARY =
  '(?:voortgezet onderwijs|middelbare ?schoolleeftijd|(?:het )?vo\\b|middelbare school|middelbare\\b(?! leeftijd)|middelbaar onderwijs|brugklas|voortgezette onderwijs|vervolgonderwijs)';
const ON = '(?:op|naar) (?:de |een )?(?:basisschool|lagere school)';
const ATTENDS = `(?:${ON} (?:zit(?:ten)?|gaa[tn])|(?:${SCHOOL}) (?:volg(?:t|en)|bezoek(?:t|en)|geniet(?:en)?)|onderwijs (?:volg(?:t|en)|geniet(?:en)?) (?:aan|op) (?:de |een )?(?:basisschool|lagere school)|leerling (?:is|zijn)? ?(?:van|op) (?:de |een )?basisschool|basisschoolleerling)`;
const NOT_YET =
  '(?:te jong|te klein|jonger|nog niet|nog geen|(?:nog )?niet schoolgaand|nog thuis|daaraan nog niet toe|nog geen vier|nog moet)';

/** The end of primary school, in its many wordings. */
export const END_OF_SCHOOL = new RegExp(
  [
    '\\bgroep(?:en)? (?:1|een) (?:tot en met|tot|t\\/m|-) (?:groep )?(?:8|acht)\\b',
    '\\b(?:tot en met|t\\/m|tot|in|uit|na|einde?|laatste jaar)?\\s?(?:en met )?(?:de )?groep (?:8|acht)\\b',
    '\\beinde? (?:van de )?bs\\b',
    '\\bachtste (?:groep|klas|leerjaar)\\b',
    `\\b(?:einde?|afloop|afronding|beeindig\\w+|slot|verlaten|uitstroom)(?: \\w+){0,3} ${SCHOOL}`,
    `\\b${SCHOOL}\\b[^.;]{0,40}\\b(?:doorlopen|verlaat|verlaten|verliet|afgerond|afrondt|voltooi\\w*|af (?:is|zijn)|af ?gaa[tn]|afmaakt|afgemaakt|doorloopt|beeindig\\w*|eindigt|afsluit|achter zich|klaar)`,
    `\\blaatste (?:groep|klas|jaar|leerjaar) (?:van )?(?:de |het )?${SCHOOL}`,
    `\\b(?:tot|totdat|aanvang|begin|start|eerste dag|nog niet|nog geen|niet|geen|voordat|overgang|overstap|moment|maand waarin|maand waarop|dag waarop|zodra|eindigt|stopt|vervalt)\\b(?:(?! tot )[^.;]){0,100}\\b${SECONDARY}`,
    `\\b${SECONDARY}[^.;]{0,40}\\b(?:begint|aanvangt|start|gaat volgen|aanvang neemt|stopt|eindigt|vervalt|houdt\\b[^.;]{0,20}\\bop\\b|geen (?:recht|opvang|plaats|vergoeding|aanspraak)|niet meer)`,
    `\\bna (?:de |het )?${SCHOOL}\\b(?=[^.;]{0,40}\\b(?:geen|niet|stopt|eindigt|vervalt)\\b)`,
    `\\b${SECONDARY}\\b[^.;]{0,60}\\b(?:nog )?niet\\b[^.;]{0,20}\\bbereik`,
    // "basisonderwijs volgt of daarvoor te jong is", "nog niet naar school gaat of de basisschool bezoekt"
    `\\b${ATTENDS}\\b[^.;]{0,40}\\b(?:of|dan wel|en)\\b[^.;]{0,40}\\b${NOT_YET}`,
    `\\b${NOT_YET}\\b[^.;]{0,50}\\b(?:of|dan wel|en)\\b[^.;]{0,40}\\b${ATTENDS}`,
    `\\b(?:zolang|nog|alle)\\b(?:(?!\\b(?:niet|geen)\\b)[^.;,]){0,60}\\b${ATTENDS}`,
    `\\b(?:zit|gaat|zitten|gaan)\\b[^.;,]{0,20}\\bnog ${ON}`,
    `\\b(?:niet (?:meer|langer)|(?<!nog )geen)\\b[^.;,]{0,20}\\b${ATTENDS}`,
    '\\bvan (?:de )?(?:basisschool|lagere school) (?:af\\b|weg\\b|gaa[tn]\\b|gegaan\\b|vertrek\\w*)',
    '\\bbasisschool(?:leeftijd)? of jonger\\b|\\bop (?:de |een )?basisschool\\b[^.;]{0,20}\\b(?:en|of)\\b[^.;]{0,15}\\b(?:jonger\\w*|kleiner\\w*|daaronder)\\b',
    '\\bbasisschoolleeftijd\\b|\\bbasisschool-leeftijd\\b|\\bprimaire schoolleeftijd\\b|\\bleeftijd van (?:de |het )?(?:basisschool|basisonderwijs)\\b',
    `\\b(?:tot en met|t\\/m|tot aan|tot) (?:het |de )?${SCHOOL}\\b(?![^.;]{0,25}\\b(?:gaat|begint|start|bezoekt|toegelaten|kan|mag|instroom))`,
  ].join('|'),
  'g',
);

const STARTS =
  '(?:gaa[tn]|begint|start|zit(?:ten)?|kan|mag|bezoekt|bezoeken|instroomt|volg(?:t|en)|toegelaten)';
/** The start of primary school: four years old. */
export const START_OF_SCHOOL = new RegExp(
  [
    `\\b(?:tot|totdat|nog niet|nog geen|voordat|niet)\\b[^.;,]{0,45}?\\b(?:(?:naar|op) (?:de |een )?(?:basisschool|school) ${STARTS}|(?:het )?basisonderwijs ${STARTS}|leerplichtige?\\b|start (?:van|op|in) (?:de |het )(?:basisschool|basisonderwijs)|${SCHOOL} (?:begint|start|bezoekt|bezoeken)|school (?:gaat|gaan|bezoekt))`,
    // "die de basisschool nog niet bezoeken": the school before the denial; a volume behind it
    // divides the children and ends nothing
    `\\b(?:de |een |het )?(?:basisschool|school|basisonderwijs|lagere school) nog (?:altijd )?niet (?:bezoek\\w*|bezocht\\w*|volg\\w*|mag|mogen|kan|kunnen)(?![^.;]{0,60}\\b(?:uren|uur|dagdelen|dagen|per (?:kalender)?(?:week|maand))\\b)`,
    '\\bleerplichtige leeftijd\\b[^.;]{0,20}\\bniet\\b',
    '\\b(?:stopt|eindigt|vervalt|houdt op)\\b[^.;]{0,40}\\b(?:leerplichtig|(?:naar|op) (?:de )?(?:basis)?school (?:gaat|komt|zit))\\b',
    '\\btot (?:aan )?(?:de |zijn |haar |hun )?(?:eerste schooldag|schoolgang|schoolgaande leeftijd|leerplichtige leeftijd|leerplicht)\\b',
    '\\bniet[- ]schoolgaande? kind(?:eren)?|\\bvoorschoolse (?:leeftijd|kinderen)\\b',
  ].join('|'),
  'g',
);

/** Children who are at primary school: says something of the age only where they are shut out. */
export const AT_SCHOOL = new RegExp(
  `\\b(?<!(?:niet|geen|niet-)[ -])(?:kind(?:eren)? (?:al |reeds )?schoolgaand (?:is|zijn)|schoolgaande? (?:kind(?:eren)?|jeugd\\w*)|schoolkind(?:eren)?|basisschoolkind(?:eren)?|basisschoolleerling\\w*|leerplichtige? kind(?:eren)?|kind(?:eren)? (?:(?:dat|die) )?(?:al |reeds |wel )?(?:${ATTENDS}|(?:naar|op) school (?:zit(?:ten)?|gaa[tn])|de (?:basis)?school bezoek(?:t|en)))`,
  'g',
);

/** Children at secondary school: the end of primary school where they are shut out. */
export const AT_SECONDARY = new RegExp(
  `\\b(?:op|naar) (?:het |een |de )?${SECONDARY}[^.;,]{0,15} (?:zit(?:ten)?|gaa[tn])\\b`,
  'g',
);

/** Age of school entry, in years; fixed by law (article 39 of the Wet op het primair onderwijs). */
export const SCHOOL_ENTRY = 4;
