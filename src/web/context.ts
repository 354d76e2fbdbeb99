/** What every route needs, gathered once when the app starts. */
import type { Pages } from './pages.js';
import type { Sessions } from './sessions.js';
import type { WebSettings } from './settings.js';
import type { Pool } from './work/pool.js';

export interface AppContext {
  readonly settings: WebSettings;
  readonly pages: Pages;
  readonly pool: Pool;
  readonly sessions: Sessions;
  /** Path of Chromium; null where there is none, and then there is no PDF. */
  readonly chromium: string | null;
  /** Names of the municipalities of today, for the list in the form. */
  readonly municipalities: readonly string[];
  /** `YYYY-MM-DD` of today. */
  readonly today: () => string;
  readonly version: string;
  readonly edition: string;
}
