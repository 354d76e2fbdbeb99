/** Starts judging a dossier and keeps its state up to date, so that pages can show the course of it. */
import type { AppContext } from './context.js';
import type { Session } from './sessions.js';
import { SendError } from './uploads.js';
import type { Compared, Dossier, SentFile } from './work/messages.js';
import { WorkError } from './work/pool.js';

async function work({ pool }: AppContext, session: Session): Promise<void> {
  const { dossier, before, id } = session;
  const bar = { base: `/toets/${id}`, comparison: before !== null };
  const judged = await pool.judgeAndReport(dossier, bar, (progress) => {
    if (session.state.kind === 'bezig') session.state = { kind: 'bezig', progress };
  });
  let comparison: Compared | null = null;
  if (before !== null && judged.texts > 0) {
    const old = await pool.judge({ ...dossier, files: [before] });
    if (old.texts > 0) comparison = await pool.compare(old, judged);
  }
  session.state = { kind: 'klaar', judged, comparison };
}

/**
 * @param before the text in force that this one is set against
 * @throws SendError when there is nothing to judge
 */
export function startWork(app: AppContext, dossier: Dossier, before: SentFile | null): Session {
  if (dossier.files.length === 0)
    throw new SendError('Er is geen tekst. Kies een bestand of plak de tekst van de regeling.');
  const session = app.sessions.add(dossier, before);
  session.done = work(app, session)
    .catch((error: unknown) => {
      session.state = { kind: 'mislukt', code: error instanceof WorkError ? error.code : 'fout' };
    })
    .finally(() => app.sessions.sweep());
  return session;
}
