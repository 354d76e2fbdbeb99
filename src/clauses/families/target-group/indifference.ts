/**
 * Sentences that name a benefit or a facility to say that it makes no difference: "of de ouder toeslag ontvangt, is niet van
 * belang", "ook ouders met toeslag komen in aanmerking", "staat niet in de weg aan een vergoeding".
 */

const NO_MATTER =
  '(?:maakt\\b[^.;]{0,40}\\b(?:niet|geen|niets)\\b[^.;]{0,20}\\b(?:uit|verschil)\\b|niet van (?:belang|invloed|betekenis)\\b|zonder (?:belang|betekenis)\\b|geen (?:rol|voorwaarde|vereiste|eis|belang|beletsel|belemmering|bezwaar|invloed)\\b|doet\\b[^.;]{0,15}\\bniet (?:ter zake|toe)\\b|niet in de weg\\b|geen (?:reden|grond) (?:om|voor|tot)\\b[^.;]{0,40}\\b(?:weiger\\w*|af ?te ?wijzen|afwijzing)|niet tegengeworpen\\b)';

/**
 * Whether a folded sentence names what `name` finds only to say that it does not matter. Made once for all sentences of a text.
 * @param name source of an expression
 */
export function indifferenceTo(name: string): (words: string) => boolean {
  const ways = [
    // "Het hebben van recht op toeslag staat niet in de weg"
    `${name}[^.;]{0,80}\\b${NO_MATTER}`,
    // "Niet van belang is of de ouder toeslag krijgt", "ongeacht of recht op toeslag bestaat"
    `\\b(?:${NO_MATTER}|ongeacht|onafhankelijk van|al dan niet|met of zonder)\\b[^.;,]{0,50}${name}`,
    // "De ouder heeft geen toeslag nodig om in aanmerking te komen"
    `\\b(?:geen|niet)\\b[^.;]{0,20}${name}[^.;]{0,20}\\bnodig (?:om|voor)\\b`,
    // "Ook ouders met toeslag komen in aanmerking"
    `^(?:\\S+ )?ook\\b(?! (?:geen|niet|als|indien|wanneer)\\b)(?:(?!\\b(?:geen|niet|zonder)\\b)[^.;,]){0,60}${name}(?:(?!\\b(?:geen|niet|zonder|maar|alleen|slechts|overige|resterende|andere)\\b)[^.;])*[.;]?$`,
  ].map((source) => new RegExp(source));
  const named = new RegExp(name);
  return (words) => named.test(words) && ways.some((way) => way.test(words));
}
