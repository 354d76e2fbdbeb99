/** The course of a piece of work, as the user sees it: which steps are done, which is going on. */
import type { State } from './sessions.js';

export interface Step {
  readonly code: string;
  readonly name: string;
  readonly state: 'klaar' | 'bezig' | 'wacht';
}

/** @param files how many files were sent */
export function courseOf(state: State, files: number): readonly Step[] {
  const progress = state.kind === 'bezig' ? state.progress : null;
  const order = ['lezen', 'oordelen', 'rapport'] as const;
  const now = state.kind !== 'bezig' ? order.length : progress === null ? -1 : order.indexOf(progress.step);
  const reading =
    progress?.step === 'lezen' && files > 1
      ? `Lezen: bestand ${progress.number} van ${progress.of}, ${progress.name}`
      : files > 1
        ? `Lezen: ${files} bestanden`
        : 'Lezen';
  const names = { lezen: reading, oordelen: 'Veertien punten beoordelen', rapport: 'Rapport maken' };
  const steps = order.map((code, index): Step => {
    const state = index < now ? 'klaar' : index === now ? 'bezig' : 'wacht';
    return { code, name: names[code], state };
  });
  return [{ code: 'wachten', name: 'Ontvangen', state: now < 0 ? 'bezig' : 'klaar' }, ...steps];
}
