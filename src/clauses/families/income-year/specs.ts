/** The facts of family `income-year` and the words it looks for. */
import type { FactSpec } from '../../model.js';

export const INCOME_YEAR_FACTS: readonly FactSpec[] = [
  {
    name: 'inkomensjaar',
    of: {
      type: 'keuze',
      values: ['actueel', 'recent-met-correctie', 'eerder-met-correctie', 'eerder', 'ongeregeld', 'nvt'],
    },
    meaning: 'Welk inkomen telt, en of een verandering daarin meetelt.',
  },
  {
    name: 'inkomensbron',
    of: { type: 'keuze', values: ['actueel', 'recent', 'eerder', 'geen'] },
    meaning:
      'Van welk inkomen de regeling uitgaat: dat van nu, de nieuwste bekende gegevens, een eerder jaar, of niet gezegd.',
  },
  {
    name: 'inkomenscorrectie',
    of: { type: 'keuze', values: ['altijd', 'alleen-lager', 'drempel-of-verzoek', 'geen'] },
    meaning:
      'Of een afwijkend inkomen van nu meetelt: altijd, alleen als het lager is, alleen boven een drempel of op verzoek, of niet.',
  },
  {
    name: 'inkomenTelt',
    of: { type: 'keuze', values: ['toegang-of-bijdrage', 'onderzoek', 'bijstand', 'geen'] },
    meaning:
      'Waarvoor inkomen van belang is: de toegang of wat ouders betalen, alleen het onderzoek, alleen de wet op de bijzondere bijstand, of niets.',
  },
];

export const SEARCHED_WORDS: readonly string[] = [
  'inkomen, toetsingsinkomen, verzamelinkomen',
  'kalenderjaar, voorgaand jaar, t-1, t-2, definitieve aanslag',
  'loonstroken, specificaties, schatting, lopend jaar, ten tijde van de aanvraag',
  'wijziging, daling, afwijking van het inkomen',
];
