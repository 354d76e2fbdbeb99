/** What an application form asks: its fields, the papers it wants, and the consents it has parents give. */
import type { Reading } from '../../context/reading.js';
import { type Statement, statementsOf } from '../../context/statements.js';
import { ASKS, ATTACHES } from './articles.js';
import type { Requested, Requests } from './requests.js';

/** Headings over papers that come with the form. */
const PAPERS =
  /\bmee\b|\bmee ?(?:te )?stu\w+|\bbewijs\w*|\bbijlage\w*|\bstukken\b|\bdocumenten\b|\bpapieren\b|\bbescheiden\b|\btoevoeg\w*|\bbij te voegen|\bbijvoeg\w*|\bupload\w*|\bchecklist\b|\bkopie\w*|\bwat (?:hebben (?:wij|we)|heeft u|moet u)\b[^?]{0,40}\bnodig\b|\bopsturen\b|\binlever\w*|\baanlever\w*/;
/** The municipality's own part of the form. */
const OFFICE =
  /\bin te vullen door (?:de gemeente|het loket|de consulent|afdeling)|\b(?:alleen )?voor (?:intern gebruik|gebruik door de gemeente|kantoorgebruik)|\bdoor de gemeente in te vullen|\bruimte voor de gemeente|\bontvangstdatum\b|\bzaaknummer\b/;
const CONSENT = /\btoestemming\b|\bmachtig(?:t|ing|en)?\b|\bgaat akkoord\b|\bga (?:ermee|er mee) akkoord\b/;
/** "Wij controleren ...", "U krijgt bericht": what happens with it, and no question. */
const EXPLAINS = /\b(?:wij|we|de gemeente) (?:bewaren|verwerken|gebruiken|vragen|controleren|delen|nemen)\b/;

function isPapers({ heading, passage, headings }: Statement): boolean {
  return (
    PAPERS.test(heading) ||
    (passage.leadIn !== '' && PAPERS.test(passage.leadIn.toLowerCase())) ||
    PAPERS.test(headings.split(' / ').at(-1) ?? '')
  );
}

function requested(statement: Statement, field: boolean): Requested {
  const { words, rule, span, heading } = statement;
  return { words, rule, span, inline: false, field, heading };
}

/** @param running items of running sentences, read as in a regulation */
export function formRequests(
  reading: Reading,
  running: (statement: Statement) => readonly Requested[],
): Requests {
  const statements = statementsOf(reading, reading.binding);
  const asked = statements.filter(({ words, headings }) => !OFFICE.test(words) && !OFFICE.test(headings));
  let opener = '';
  const items = asked.flatMap((statement): readonly Requested[] => {
    const { words, passage } = statement;
    const { kind } = passage.provision;
    if (kind === 'veld') {
      // What consent is given for may stand in the sentence before it.
      const { before } = statement;
      const asked = requested(statement, true);
      return [CONSENT.test(words) && before !== '' ? { ...asked, words: `${before} ${words}` } : asked];
    }
    if (CONSENT.test(words) && !/\bhandtekening\b/.test(words) && !EXPLAINS.test(words))
      return /\b(?:mijn|ik|wij|ondergetekende\w*)\b/.test(words) ? [requested(statement, true)] : [];
    if (kind === 'onderdeel' || kind === 'tabelrij') {
      const listed =
        isPapers(statement) || ATTACHES.test(opener) || (ASKS.test(opener) && PAPERS.test(opener));
      return listed ? [requested(statement, false)] : [];
    }
    opener = words;
    return running(statement);
  });
  return { items, statements: asked, read: [] };
}
