/** An explicit limit to what is needed: in the articles on the application, on privacy, or wherever asking is limited. */
import type { Reading } from '../../context/reading.js';
import { type Statement, statementsOf } from '../../context/statements.js';
import { asksToGive } from './asking.js';

/** The text binds itself to what is needed, whatever the list says. */
const LIMIT =
  /\b(?:geen|niet|niets)\b[^.;]{0,40}\b(?:gegevens|stukken|papieren|zaken|informatie|bewijs\w*|wat)\b[^.;]{0,20}\b(?:die|dat|waar\w*)?\b[^.;]{0,60}\bniet\b[^.;]{0,20}\b(?:nodig|gebruik\w*|van belang|toe doen|noodzakelijk)\b|\b(?:geen|niet|niets)\b[^.;]{0,160}\b(?:kan|kunnen) worden gemist\b|\b(?:geen|niet|niets)\b[^.;]{0,160}\bgemist kan|\bbeperk\w*\b[^.;]{0,60}\btot\b[^.;]{0,120}\b(?:nodig|noodzakelijk\w*|vereist|onmisbaar|onontbeerlijk)\b|\b(?:niet|geen|niets|nooit)\b[^.;]{0,30}\bmeer\b[^.;]{0,60}\bdan\b[^.;]{0,80}\b(?:nodig|noodzakelijk\w*|vereist|onmisbaar|onontbeerlijk)\b|\b(?:meer|verder)\b[^.;]{0,30}\b(?:niet|niets)\b[^.;]{0,30}\bdan\b[^.;]{0,60}\b(?:nodig|noodzakelijk)\b|\b(?:niet meer|geen (?:andere|verdere|verdergaande|overbodige)|uitsluitend|alleen|slechts|enkel|beperkt (?:zich )?tot|niet verder)\b[^.;]{0,120}\b(?:nodig|noodzakelijk|noodzakelijke|kan worden beslist|kunnen beslissen|zonder welke|vereist|benodigd\w*|strikt)\b|\b(?:strikt|absoluut) (?:nodig|noodzakelijk\w*)|\bdataminimalisatie|\bminimale gegevensverwerking|\bniet meer (?:gegevens|papieren|stukken|op|dan)\b[^.;]{0,60}\b(?:nodig|noodzakelijk)|\bgegevens\b[^.;]{0,60}\bdie niet nodig zijn\b[^.;]{0,60}\b(?:niet|geen)\b/;
/** The limit speaks of asking, and of the data of the applicant. */
const LIMIT_OBJECT =
  /\b(?:gegevens|papieren|stukken|bescheiden|documenten|informatie|uitvraag|lever(?:t|en)|inlevert|verstrekken|vast te leggen|vastgelegd|vra(?:agt|gen)|vraagt\b[^.;]{0,20}\bop|gevraagd|opgevraagd|verlang(?:d|t|en)|verstrekt|overgelegd|verzamel\w*|verwerk\w*|bewijsstuk\w*)\b/;
const NOT_A_LIMIT =
  /\bbewaard?\b|\bbewaren\b|\bopgeslagen\b|\bmedische gegevens (?:worden|alleen)\b|\bgedeeld\b|\bingezien\b|\baan derden\b|\btoegankelijk\b|\buren\b|\bopvang\b[^.;]{0,30}\bnodig\b(?![^.;]*\bgegevens)/;
/** The sentence itself is about asking, under whatever heading. */
const ABOUT_ASKING =
  /\b(?:uitvraag|(?:op)?gevraagd|opvra\w+|verwerkt|verzameld|verlangd|verlangt|vra(?:agt|gen)|verstrek\w+|overgelegd|vast te leggen|vastgelegd)\b/;

export function limitsIn(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(
    ({ words }) => LIMIT.test(words) && LIMIT_OBJECT.test(words) && !NOT_A_LIMIT.test(words),
  );
}

/** @param asked sentences of the articles on the application */
export function limitsOf(reading: Reading, asked: readonly Statement[]): readonly Statement[] {
  const binding = statementsOf(reading, reading.binding).filter(
    ({ passage }) => passage.section === 'regeling',
  );
  const privacy = binding.filter(({ heading }) => /\bprivacy|\bgegevens|\bpersoonsgegevens/.test(heading));
  // Wherever it stands: "Wij vragen alleen wat nodig is om te beslissen."
  const anywhere = binding.filter(({ words }) => ABOUT_ASKING.test(words) || asksToGive(words));
  const found = [...limitsIn(asked), ...limitsIn(privacy), ...limitsIn(anywhere)];
  return [...new Map(found.map((one) => [one.span.start, one])).values()];
}
