/** What reports say of the norm itself: what each point asks, and wording that would meet it. */
import { loadProvisions } from '../advising/load.js';
import type { Checks } from '../judging/load.js';
import type { NormText } from '../reporting/html/view-model.js';
import { CHECKS_FOLDER } from './root.js';

/** @param referenceDate `YYYY-MM-DD`: model provisions carry the values of the norm on that day */
export function normTextOf(checks: Checks, referenceDate: string): NormText {
  return {
    since: checks.norm.vanaf,
    asked: new Map(checks.points.map(({ punt, gevraagd }) => [punt, gevraagd.trim()])),
    provisions: loadProvisions(CHECKS_FOLDER, checks, referenceDate),
  };
}
