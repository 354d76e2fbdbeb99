/** The facts of family `means-test` and the words it looks for. */
import type { FactSpec } from '../../model.js';

export const MEANS_TEST_FACTS: readonly FactSpec[] = [
  {
    name: 'inkomensrol',
    of: {
      type: 'keuze',
      values: [
        'weigering',
        'niets-boven-inkomen',
        'alleen-bijstand',
        'subgroep',
        'onderzoek',
        'hoogte-draagkracht',
        'alleen-hoogte',
        'expliciet-geen',
        'geen',
      ],
    },
    meaning:
      'Wat inkomen met de toegang doet: weigeren, boven een bedrag niets betalen, alleen mensen met bijstand toelaten, alleen een deel van de groep toetsen, in het onderzoek meekijken, via draagkracht de hoogte bepalen, alleen de hoogte bepalen, uitdrukkelijk niets, of niets gevonden.',
  },
  {
    name: 'vermogensrol',
    of: {
      type: 'keuze',
      values: ['weigering', 'subgroep', 'onderzoek', 'hoogte-draagkracht', 'expliciet-geen', 'geen'],
    },
    meaning:
      'Wat vermogen (bezit, spaargeld) met de toegang doet: weigeren, alleen een deel van de groep toetsen, in het onderzoek meekijken, via draagkracht de hoogte bepalen, uitdrukkelijk niets, of niets gevonden.',
  },
  {
    name: 'bijstandVanRechtswege',
    of: { type: 'waar-onwaar' },
    meaning:
      'Of SMI als bijzondere bijstand wordt verleend zonder een woord over middelen: dan telt de draagkracht volgens de wet mee.',
  },
  {
    name: 'inkomenstoets',
    of: { type: 'waar-onwaar' },
    meaning: 'Of inkomen voor iemand een voorwaarde of weigeringsgrond is.',
  },
  {
    name: 'vermogenstoets',
    of: { type: 'waar-onwaar' },
    meaning: 'Of vermogen voor iemand een voorwaarde of weigeringsgrond is.',
  },
  {
    name: 'inkomenstoetsNorm',
    of: { type: 'tekst' },
    nullable: true,
    meaning: 'De inkomensgrens in de woorden van de regeling.',
  },
];

export const SEARCHED_WORDS: readonly string[] = [
  'inkomen, verdienen, minima',
  'vermogen, spaargeld, bezittingen, eigen middelen',
  'bijstandsnorm, minimumloon, sociaal minimum, bedragen',
  'draagkracht, inkomenstoets, vermogenstoets',
  'uitkering, bijstand',
];
