/**
 * How a verdict looks in a picture: a colour, and a mark that says the same without colour. Blue and orange of the palette of Okabe
 * and Ito (2008), which people with any common colour blindness tell apart; light and dark also differ in grey.
 */
import type { Verdict } from '../../results/schema.js';

/** A verdict, or none: nothing found, not read, not searched. */
export type Mark = Verdict | 'geen-oordeel';

export interface MarkStyle {
  readonly fill: string;
  readonly line: string;
  /** Path in a square of 20 by 20; empty for none. */
  readonly path: string;
  /** Colour of the path. */
  readonly ink: string;
}

export const MARKS: Readonly<Record<Mark, MarkStyle>> = {
  voldoet: { fill: '#0b5d8f', line: '#0b5d8f', path: 'M5 10.5l3.5 3.5L15 6.5', ink: '#fff' },
  'voldoet-deels': { fill: '#9ccbe6', line: '#2f6f96', path: 'M5 10h10', ink: '#123c56' },
  'voldoet-niet': { fill: '#d55e00', line: '#a84a00', path: 'M6 6l8 8M14 6l-8 8', ink: '#fff' },
  ontbreekt: { fill: '#fbe3cf', line: '#b85300', path: 'M10 5.5a4.5 4.5 0 1 0 .01 0z', ink: '#8a3d00' },
  'niet-van-toepassing': { fill: '#dfe4e9', line: '#7b8794', path: 'M8 10h4', ink: '#4a5866' },
  'niet-beoordeelbaar': {
    fill: '#f1f3f5',
    line: '#7b8794',
    path: 'M7.5 8a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.6M10 14.2v.3',
    ink: '#4a5866',
  },
  'geen-oordeel': { fill: '#fff', line: '#9aa5b1', path: 'M4 16L16 4', ink: '#c3cbd3' },
};

/** In the order of bars and legends. */
export const MARK_ORDER: readonly Mark[] = [
  'voldoet',
  'voldoet-deels',
  'voldoet-niet',
  'ontbreekt',
  'niet-van-toepassing',
  'niet-beoordeelbaar',
  'geen-oordeel',
];
