/** A piece of work to its outcomes: files that belong together are judged together. */
import type { DossierCircumstances } from '../dossier/model.js';
import { assessTogether, type Outcome, type ReadFile, readFileAsSource } from './assess-file.js';
import { isOneMunicipality, type Work } from './dossiers.js';

/** The outcomes of one piece of work: one of a dossier, or one of each file when it turns out to be none. */
export async function outcomesOf(
  work: Work,
  circumstances: DossierCircumstances,
): Promise<readonly Outcome[]> {
  const read: ReadFile[] = [];
  for (const { file, given } of work.members) read.push(await readFileAsSource(file, circumstances, given));
  const apart = work.how === 'alleen' || (work.how === 'misschien' && !isOneMunicipality(work.file, read));
  if (!apart) return [assessTogether(work.file, read, work.municipality, circumstances)];
  return read.map((one) =>
    'outcome' in one ? one.outcome : assessTogether(one.file, [one], null, circumstances),
  );
}
