/** Completes the metadata of a format with what the text itself says. */
import type { Municipality, Regulation, RegulationMetadata, Sourced } from '../../regulation/model.js';
import { datesFromText } from './dates.js';
import { draftOf } from './draft.js';
import { cvdrOf, publicationOf } from './identifiers.js';
import { instrumentOf, organOf } from './instrument.js';
import { languageOf } from './language.js';
import { legalBasesOf } from './legal-bases.js';
import { linesOf } from './lines.js';
import { municipalityByName, municipalityOf } from './municipality.js';
import type { Register } from './register.js';
import { citationTitle, titleFromText } from './titles.js';

export { loadRegister, type Register } from './register.js';
export { statusOn } from './status.js';

/** UTF-16 units at the top of a text in which copied pages keep their status lines and numbers. */
const HEAD = 3000;

function municipalityFromFormat(known: Sourced<Municipality>, register: Register): Sourced<Municipality> {
  if (known.value.code !== null) return known;
  return {
    value: municipalityByName(known.value.nameInText ?? known.value.name, register),
    from: known.from,
  };
}

/**
 * What the format says wins; what it does not say is read from the text, each with where it was found.
 * @param register plain data, see `loadRegister`
 */
export function completeMetadata(regulation: Regulation, register: Register): RegulationMetadata {
  const known = regulation.metadata;
  const lines = linesOf(regulation);
  const head = regulation.text.slice(0, HEAD);
  const { file } = regulation.source;
  const byFormat = known.title !== null && !known.title.from.startsWith('tekst');
  const title = byFormat ? known.title : (titleFromText(regulation, lines) ?? known.title);
  const cited = known.citationTitle ?? citationTitle(lines);
  const legalBases = known.legalBases.length > 0 ? known.legalBases : legalBasesOf(lines);
  const dates = datesFromText(lines, head, known.dates);
  return {
    title,
    citationTitle: cited,
    municipality:
      known.municipality === null
        ? municipalityOf(lines, [title, cited], file, register)
        : municipalityFromFormat(known.municipality, register),
    instrument: known.instrument ?? instrumentOf([title, cited], lines, legalBases),
    organ: known.organ ?? organOf(lines),
    dates,
    cvdr: known.cvdr ?? cvdrOf(head, file),
    publication: known.publication ?? publicationOf(head, file),
    legalBases,
    draft: known.draft ?? draftOf(lines, head, file, dates.adopted),
    language: known.language ?? languageOf(regulation.text),
  };
}
