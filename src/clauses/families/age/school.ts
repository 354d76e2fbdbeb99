/** How a text names the start and the end of primary school: folded words, one expression each. */
const SCHOOL =
  '(?:basisschool|basisonderwijs|primair onderwijs|lagere school|speciaal basisonderwijs|basisschooltijd|basisschoolperiode)';
const SECONDARY =
  '(?:voortgezet onderwijs|(?:het )?vo\\b|middelbare school|middelbare\\b(?! leeftijd)|middelbaar onderwijs|brugklas|voortgezette onderwijs)';
/** The end of primary school, in its many wordings. */
export const END_OF_SCHOOL = new RegExp(
  [
    '\\b(?:tot en met|t\\/m|tot|in|uit|einde?|laatste jaar)?\\s?(?:en met )?groep (?:8|acht)\\b',
    `\\b(?:einde?|afloop|afronding|beeindig\\w+|slot|verlaten)(?: \\w+){0,3} ${SCHOOL}`,
    `\\b${SCHOOL}\\b[^.;]{0,40}\\b(?:doorlopen|verlaat|verlaten|verliet|afgerond|afrondt|voltooi\\w*|af is|afmaakt|afgemaakt|doorloopt|beeindig\\w*|eindigt|afsluit)`,
    `\\blaatste (?:groep|klas|jaar|leerjaar) (?:van )?(?:de |het )?${SCHOOL}`,
    `\\b(?:tot|totdat|aanvang|begin|start|eerste dag|nog niet|nog geen|voordat|overgang|overstap|moment|maand waarin|maand waarop|dag waarop|zodra|eindigt|stopt|vervalt)\\b[^.;]{0,100}\\b${SECONDARY}`,
    `\\b${SECONDARY}[^.;]{0,40}\\b(?:begint|aanvangt|start|gaat volgen|aanvang neemt)`,
    `\\b(?:zolang|nog)\\b(?! niet)[^.;,]{0,40}\\b(?:(?:op|naar) (?:de |een )?(?:basisschool|lagere school) (?:zit(?:ten)?|gaa[tn])|(?:${SCHOOL}) (?:volg(?:t|en)|bezoek(?:t|en))|leerling (?:is|zijn)? ?(?:van|op) (?:de |een )?basisschool)`,
    '\\bbasisschool(?:leeftijd)? of jonger\\b',
    '\\bbasisschoolleeftijd\\b|\\bbasisschool-leeftijd\\b|\\bprimaire schoolleeftijd\\b',
    `\\b(?:tot en met|t\\/m|tot aan|tot) (?:het |de )?${SCHOOL}\\b(?![^.;]{0,25}\\b(?:gaat|begint|start|bezoekt|toegelaten|kan|mag|instroom))`,
  ].join('|'),
  'g',
);
/** The start of primary school: four years old. */
export const START_OF_SCHOOL = new RegExp(
  `\\b(?:tot|totdat|nog niet|voordat)\\b[^.;,]{0,40}\\b(?:(?:naar|op) (?:de |een )?(?:basisschool|school) (?:gaa[tn]|begint|start|zit(?:ten)?|kan)|(?:het )?basisonderwijs (?:gaa[tn]|begint|bezoekt|instroomt|start|volg(?:t|en))|leerplichtig|start (?:van|op|in) (?:de |het )(?:basisschool|basisonderwijs)|${SCHOOL} (?:begint|start|bezoekt|bezoeken))`,
  'g',
);
/** Age of school entry, in years; fixed by law (article 39 of the Wet op het primair onderwijs). */
export const SCHOOL_ENTRY = 4;
