/** Pictures as the pages show them: drawn for a screen and for a telephone; the styles show the one that can be read. */
import type { PictureWidth } from '../pictures/svg.js';

export function inBothWidths(draw: (width: PictureWidth) => string): string {
  return `${draw('breed')}${draw('smal')}`;
}
