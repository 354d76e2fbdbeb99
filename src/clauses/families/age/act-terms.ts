/**
 * Adoption of the terms of the Wet kinderopvang for kind or kinderopvang: the act's childcare ends where secondary
 * school begins, so a text without an age of its own has that one (codebook, point 4). A reference to the register,
 * to the providers or to the parents of the act is no such adoption.
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import { foldKeeping, type Statement } from '../../context/statements.js';

const ACT = '(?:wet kinderopvang(?: en kwaliteitseisen peuterspeelzalen)?|wko|wkkp|wk\\b)';
const IN_THE_SENSE =
  '(?:(?:zo)?als (?:bedoeld|omschreven|gedefinieerd|genoemd)|bedoeld|omschreven|gedefinieerd|(?:hetgeen|wat|datgene wat) (?:daar|hier)?(?:onder )?(?:in \\S+ )?(?:wordt |is |dient te worden )?(?:verstaan|bepaald|begrepen|omschreven)|in de zin|volgens|overeenkomstig|conform|zoals)';

/** "de wet" is the act where the text defines it so. */
function actNames(reading: Reading): string {
  const own = reading.definitions
    .filter(({ text }) => /^\s*(?:de )?wet kinderopvang/i.test(text))
    .map(({ term }) =>
      foldKeeping(term)
        .trim()
        .replace(/^(?:de|het) /, ''),
    )
    .filter((term) => term.length > 0 && term.length < 30)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (/\b(?:de|die) wet: (?:de )?wet kinderopvang/i.test(reading.regulation.text)) own.push('wet');
  return `(?:${[ACT, ...own.map((term) => `(?:de |die )?${term}\\b`)].join('|')})`;
}

/** Finds the statements by which the text takes over the act's terms. */
export function readActTerms(reading: Reading, binding: readonly Statement[]): readonly Span[] {
  const act = actNames(reading);
  const termOf = /^(?:de |het |een )?(?:kind(?:eren)?|kinderopvang|opvang|kinderopvangvoorziening)\b/;
  const meaning = new RegExp(
    `^(?:\\S+: ?)?(?:(?:de |het |een )?(?:kind(?:eren)?|kinderopvang|opvang|vorm van (?:kinder)?opvang)?,? ?(?:of \\w+ )?)?${IN_THE_SENSE}\\b(?![^.;]{0,120}\\bregister)[^.;]{0,80}\\b${act}`,
  );
  const within = new RegExp(
    `(?<!\\bregister\\b[^.;]{0,30})\\b(?:kinderopvang|een kind|het kind|kinderen),? ${IN_THE_SENSE}\\b(?![^.;]{0,60}\\bregister)[^.;]{0,60}\\b${act}`,
  );
  const sameMeaning = new RegExp(
    `\\b(?:begrip|begrippen|woorden|termen|definities|begripsbepalingen|begripsomschrijvingen)\\b[^;]{0,240}\\b(?:betekenis|inhoud|omschrijving|verstaan|gebruikt|van toepassing|aangesloten|sluit(?:en)?|gelden|worden gehanteerd|zin)\\b[^;]{0,160}\\b${act}|\\b(?:begrippen|definities|begripsbepalingen|begripsomschrijvingen)\\b[^;]{0,60}\\b${act}[^;]{0,60}\\b(?:van (?:overeenkomstige )?toepassing|gelden|overgenomen|gehanteerd)|\\b${act}[^;]{0,160}\\b(?:begrip|begrippen|begripsbepalingen|begripsomschrijvingen|definities)\\b[^;]{0,120}\\b(?:van (?:overeenkomstige )?toepassing|gelden|aangehouden|gehanteerd|overgenomen|aangesloten)`,
  );
  /** "Voor 'kind' en 'kinderopvang' sluit het bestuur aan bij de omschrijving in artikel 1.1 van de Wet kinderopvang." */
  const listed = new RegExp(
    `\\b(?:kind|kinderen|kinderopvang)\\b[^;]{0,200}\\b(?:omschrijving\\w*|definitie\\w*|betekenis|begripsbepaling\\w*)\\b[^;]{0,80}\\b${act}`,
  );
  const children = /\b(?:kind|kinderen|kinderopvang)\b/;
  // "De begrippen ouder en partner hebben de betekenis ...": only the words that are named are taken over.
  const specific =
    /\b(?:begrippen|begrip|woorden|termen) (?!die\b|in\b|uit\b|van\b|welke\b|dezelfde\b|de\b|hebben\b|niet\b|zoals\b)(?:\S+,? ){0,12}?(?:hebben|heeft|wordt|worden|sluit|sluiten)\b/;
  const applied = new RegExp(
    `\\b(?:regels|bepalingen|omschrijving\\w*) (?:van|uit|in) (?:de )?${act}[^;]{0,80}\\b(?:kind|kinderopvang)\\b[^;]{0,60}\\bvan (?:overeenkomstige )?toepassing`,
  );
  const named = new RegExp(act);
  return binding.flatMap((statement) => {
    const { words, rule, passage, span } = statement;
    if (!named.test(rule)) return [];
    const term = foldKeeping(passage.provision.term ?? '').trim();
    if (termOf.test(term) && (meaning.test(words.trimStart()) || within.test(words))) return [span];
    if (
      sameMeaning.test(rule) &&
      named.test(words) &&
      (children.test(words.replace(new RegExp(ACT, 'g'), ' ')) || !specific.test(words))
    )
      return [span];
    if (term === '' && (within.test(words) || applied.test(words) || listed.test(words))) return [span];
    return [];
  });
}
