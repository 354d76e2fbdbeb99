/** Starts judging a dossier and keeps its state up to date, so that pages can show the course of it. */
import { comparisonBar, reportBar } from './bars.js';
import type { AppContext } from './context.js';
import { sha256Of } from './hash.js';
import type { Session } from './sessions.js';
import { SendError } from './uploads.js';
import type { Compared, Dossier, SentFile } from './work/messages.js';
import { WorkError } from './work/pool.js';

async function work({ pool }: AppContext, session: Session): Promise<void> {
  const { dossier, before, id } = session;
  const base = `/toets/${id}`;
  const judged = await pool.judgeAndReport(dossier, reportBar(base, before !== null), (progress) => {
    if (session.state.kind === 'bezig') session.state = { kind: 'bezig', progress };
  });
  let comparison: Compared | null = null;
  if (before !== null && judged.texts > 0) {
    // The page and the form stay as they are: only the regulation is another.
    const beside = dossier.files.filter(({ bytes }) => judged.practice.includes(sha256Of(bytes)));
    const old = await pool.judge({ ...dossier, files: [before, ...beside] });
    if (old.texts > 0) comparison = await pool.compare(old, judged, comparisonBar(base));
  }
  session.state = { kind: 'klaar', judged, comparison };
}

/**
 * @param before the text in force that this one is set against
 * @param origin the session whose text was changed into this one
 * @throws SendError when there is nothing to judge
 */
export function startWork(
  app: AppContext,
  dossier: Dossier,
  before: SentFile | null,
  origin: string | null = null,
): Session {
  if (dossier.files.length === 0)
    throw new SendError('Er is geen tekst. Kies een bestand of plak de tekst van de regeling.');
  const session = app.sessions.add(dossier, before, origin);
  session.done = work(app, session)
    .catch((error: unknown) => {
      session.state = { kind: 'mislukt', code: error instanceof WorkError ? error.code : 'fout' };
    })
    .finally(() => app.sessions.sweep());
  return session;
}
