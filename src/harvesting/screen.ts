/**
 * A quick first reader over the bytes of a text: whether it may hold a passage on SMI. It misses no passage and lets
 * few others through; the reader itself decides afterwards. It looks at words only, without building anything.
 */

/** Marks inside a word or a line: what stands on both sides belongs together. */
const INLINE =
  /<\/?(?:[\w-]+:)?(?:vet|cursief|nadruk|onderstreept|sup|sub|inf|extref|intref|b|i|u|em|strong|span|a|ins|nieuwetekst)(?:\s[^>]*)?>/gi;

/** A character by its number; a blank for a number that is none. */
function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** Marks, comments and entities go; what is left is folded to plain lower case. */
function plain(xml: string): string {
  return xml
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(INLINE, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => character(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&([a-z])(?:uml|acute|grave|circ|tilde|cedil);/gi, '$1')
    .replace(/&(?:shy|zwj|zwnj);/gi, '')
    .replace(/&[a-z]+;/gi, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‐‑–—]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ');
}

/** Names of the scheme: enough by themselves. */
const NAME =
  /\bk?smi\b|\bs\. ?m\. ?i\b|\bsoc(?:iaal|iale|\.)?[ -]{0,2}(?:(?:en\/of|en|of|\/|dan wel|c\.q\.|als|,)[ -]{0,2})?medis|\bmedisch[a-z]*[ -]{0,2}(?:(?:en\/of|en|of|\/|dan wel|c\.q\.|als|,)[ -]{0,2})?soci|\bgeindiceerde (?:kinder)?opvang|\bsociale? medicatie|\b(?:vangnet|nood|respijt)[ -]?(?:kinder)?opvang/;
/** Childcare, in any form. */
const CHILDCARE =
  /kinder-?\s?opvang|dagverblij[fv]|kindercentr|dagopvang|(?:buiten|na|voor)schoolse opvang|peuter(?:opvang|speelz|groep)|creche|\bbso\b|gastouder|\bkind(?:eren|je|s)?\b[^.]{0,100}\bopvang|\bopvang[^.]{0,100}\bkind|\bpeuters?\b[^.]{0,60}\bopvang|\bopvang[^.]{0,60}\bpeuter|\bouders?\b[^.]{0,60}\bopvang|\bopvang[^.]{0,60}\bouder|\bopgevangen\b|\bopvang(?:plaats|uren|aanbieder|organisatie|voorziening|kosten)/g;
/** Why a family would need it, other than work. */
const REASON =
  /\bziek(?:te|en)?\b|\bgezondheidsred|\bbeperking|\bhandicap|\bmedisch|\bsociale? (?:problem|omstandig|grond|reden|indicatie|nood|situatie)|\bproblematiek|\bproblemen (?:thuis|in het gezin)|\boverbelast|\bcrisis|\bontwikkeling van het kind|\bgezonde? (?:en goede )?ontwikkeling|\bgoede en gezonde|\bversla(?:v|af)|\bpsychi|\blichamelijk|\bthuissituatie|\bontlast|\bherstel(?:len|t|lende)?\b|\bbehandel|\bhulpverlen|\bmantelzorg|\bgezinsplan|\bjeugdarts|\bggd\b|\b(?:gebieds|wijk|buurt|jeugd|gezins|toegangs)-?team|\bconsultatiebureau|\bcjg\b|\b(?:tegemoetkoming|bijdrage|vergoeding)\b[^.]{0,60}\b(?:kinder)?opvang\b|\b(?:zorg|verzorging|opvoeding)\b[^.]{0,30}\bkind|\bniet (?:goed |volledig |zelf )?(?:in staat|aankan|kunnen zorgen)|\bgeen (?:recht|aanspraak)\b[^.]{0,30}\b(?:kinderopvang)?toeslag|\bgezinssituatie|\bnoodzakelijk\b[^.]{0,40}\bopvang/;
/** UTF-16 units around a mention of childcare in which the reason is looked for. */
const NEAR = 1200;

/** @param text bytes of a text as a string: XML, HTML or plain */
export function mayHoldSmi(text: string): boolean {
  const words = plain(text);
  if (NAME.test(words)) return true;
  for (const match of words.matchAll(CHILDCARE)) {
    const around = words.slice(Math.max(0, match.index - NEAR), match.index + NEAR);
    if (REASON.test(around)) return true;
  }
  return false;
}
