/** The Chromium of this machine. Tests that need it say that they are skipped where it is absent. */
import { CHROMIUM_VARIABLE, findChromium } from '../../src/web/chromium.js';

export const CHROMIUM = findChromium(process.env);

/** Part of the name of every suite here, so that a reader of the log sees why it did not run. */
export const NEEDS =
  CHROMIUM === null
    ? `skipped: no Chromium found (install it, or set ${CHROMIUM_VARIABLE} to its path)`
    : 'in headless Chromium';
