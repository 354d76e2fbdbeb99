/** The articles on access that were read when nothing was found in them: what an absence rests on. */
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import { ACCESS, refusesIn } from './income-words.js';

const DOORS: ReadonlySet<string> = new Set(['doelgroep', 'voorwaarden', 'weigering']);
const OTHER_DOORS = /\bintrek|\bterugvorder|\bbeeindig|\baanvraag|\bindien/;

/** First statements of the articles on who is let in and who is refused, at most `most`. Pure. */
export function accessStatements(statements: readonly Statement[], most = 4): readonly Statement[] {
  const articles = new Set<unknown>();
  const first = (candidates: readonly Statement[]): readonly Statement[] =>
    candidates.filter(({ passage }) => {
      const article = passage.article ?? passage.provision;
      if (articles.has(article)) return false;
      articles.add(article);
      return true;
    });
  const regulation = statements.filter(
    ({ passage }) =>
      passage.section === 'regeling' && passage.provision.kind !== 'begrip' && passage.scope === 'smi',
  );
  const byHeading = first(
    regulation.filter(
      ({ heading }) =>
        heading !== '' && headingRoles(heading).some((role) => DOORS.has(role)) && !OTHER_DOORS.test(heading),
    ),
  );
  if (byHeading.length >= 2) return byHeading.slice(0, most);
  const byWords = first(
    regulation.filter(
      ({ words, passage }) =>
        (passage.roles.has('doelgroep') || passage.roles.has('weigering')) &&
        (ACCESS.test(words) || refusesIn(words)),
    ),
  );
  return [...byHeading, ...byWords].slice(0, most);
}
