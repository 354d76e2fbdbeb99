/**
 * How a category looks: a fill, and a sign or pattern that says the same without colour.
 *
 * The verdicts keep the order of hues and the signs of the reports (`templates/styles/rapport.css`): green, amber, red,
 * grey; full, half, cross, ring, dash, question mark. On large surfaces the green is bluer and the red brighter than in
 * the reports, and the amber lighter, as in the palette of M. Okabe and K. Ito ("Color Universal Design", 2008), because
 * dark green and dark red are alike to who sees no red or green. A test measures the distances with the simulation of
 * G.M. Machado and others (2009), and the contrast by WCAG 2.2.
 */
import type { Verdict } from '../../results/schema.js';

export type Sign = 'geen' | 'half' | 'kruis' | 'ring' | 'streep' | 'vraag' | 'arcering' | 'stip' | 'strepen';

export interface Mark {
  readonly fill: string;
  /** Colour of the sign; at least 3 : 1 against the fill. */
  readonly ink: string;
  /** Colour of the outline; at least 3 : 1 against white. */
  readonly edge: string;
  readonly sign: Sign;
}

export interface Category {
  readonly code: string;
  /** What people read: "Voldoet deels". */
  readonly label: string;
  readonly mark: Mark;
}

export const NOT_JUDGED = 'niet-beoordeeld';
/** A verdict, or that there is none. */
export type Outcome = Verdict | typeof NOT_JUDGED;

/** Best first; what counts neither way last. */
export const OUTCOMES: readonly Outcome[] = [
  'voldoet',
  'voldoet-deels',
  'voldoet-niet',
  'ontbreekt',
  'niet-van-toepassing',
  'niet-beoordeelbaar',
  NOT_JUDGED,
];

export const MARKS: Readonly<Record<Outcome, Mark>> = {
  voldoet: { fill: '#006b5b', ink: '#ffffff', edge: '#006b5b', sign: 'geen' },
  'voldoet-deels': { fill: '#fbd786', ink: '#7a5200', edge: '#7a5200', sign: 'half' },
  'voldoet-niet': { fill: '#c8371f', ink: '#ffffff', edge: '#c8371f', sign: 'kruis' },
  ontbreekt: { fill: '#f2b5a7', ink: '#7d1015', edge: '#a3191f', sign: 'ring' },
  'niet-van-toepassing': { fill: '#e3e8ed', ink: '#4a5866', edge: '#4a5866', sign: 'streep' },
  'niet-beoordeelbaar': { fill: '#aebbc7', ink: '#1b2530', edge: '#4a5866', sign: 'vraag' },
  'niet-beoordeeld': { fill: '#ffffff', ink: '#6b7885', edge: '#6b7885', sign: 'arcering' },
};

/** What people read. The first six are those of `templates/woorden.yaml`; a test keeps them the same. */
const LABELS: Readonly<Record<Outcome, string>> = {
  voldoet: 'Voldoet',
  'voldoet-deels': 'Voldoet deels',
  'voldoet-niet': 'Voldoet niet',
  ontbreekt: 'Ontbreekt',
  'niet-van-toepassing': 'Niet van toepassing',
  'niet-beoordeelbaar': 'Niet te beoordelen',
  'niet-beoordeeld': 'Niet beoordeeld',
};

export const OUTCOME_CATEGORIES: readonly Category[] = OUTCOMES.map((code) => ({
  code,
  label: LABELS[code],
  mark: MARKS[code],
}));

/** Steps from little to much for a map of a figure (a score, a term): light to dark, with a sign each. At most five. */
export const STEP_MARKS: readonly Mark[] = [
  { fill: '#eaf1f8', ink: '#154273', edge: '#4a6d94', sign: 'ring' },
  { fill: '#bfd5ea', ink: '#154273', edge: '#4a6d94', sign: 'stip' },
  { fill: '#87aed4', ink: '#0d2b4d', edge: '#2f5d8f', sign: 'streep' },
  { fill: '#3f78b3', ink: '#ffffff', edge: '#2f5d8f', sign: 'strepen' },
  { fill: '#123761', ink: '#ffffff', edge: '#123761', sign: 'geen' },
];

/** Plain bars and dots. */
export const PLAIN: Mark = { fill: '#3f78b3', ink: '#ffffff', edge: '#2f5d8f', sign: 'geen' };
