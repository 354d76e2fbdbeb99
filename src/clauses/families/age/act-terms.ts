/**
 * Adoption of the terms of the Wet kinderopvang for kind or kinderopvang: the act's childcare ends where secondary
 * school begins, so a text without an age of its own has that one (codebook, point 4). A reference to the register,
 * to the providers or to the parents of the act is no such adoption.
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import { foldKeeping, type Statement } from '../../context/statements.js';

const ACT = '(?:wet kinderopvang(?: en kwaliteitseisen peuterspeelzalen)?|wko|wkkp|wk\\b|w,k,o)';
const IN_THE_SENSE =
  '(?:(?:zo)?als (?:bedoeld|omschreven|gedefinieerd|genoemd|bepaald)|bedoeld|genoemd|omschreven|gedefinieerd|(?:hetgeen|wat|datgene wat|dat wat) (?:daar|hier)?(?:onder )?(?:in \\S+ |de \\S+ )?(?:wordt |is |dient te worden |er ?onder |daar ?onder )?(?:verstaan|verstaat|bepaald|bepaalt|begrepen|omschreven|omschrijft|noemt)|in de zin|in de betekenis|naar de omschrijving|volgens|overeenkomstig|conform|zoals)';
/** What a text takes over: words and their meanings. */
const MEANING =
  /\b(?:begrip(?:pen)?|woord(?:en)?|term(?:en)?|definitie[s]?|begripsbepaling\w*|begripsomschrijving\w*|omschrijving\w*|betekenis|uitdrukking\w*|terminologie)\b/;
/** That it takes them over. */
const TAKES_OVER =
  /\b(?:betekenis|inhoud|omschreven|omschrijving\w*|verstaan|verstaat|gebruikt|gebruiken|van (?:overeenkomstige )?toepassing|aangesloten|sluit\w*|aansluit\w*|geld(?:t|en|end)|gehanteerd|hanteren|overgenomen|neemt\b|nemen\b|zin\b|aangehouden|gevolgd|volgt|volgen|dezelfde|hetzelfde|gelijk)\b/;
/** "In afwijking van de Wet kinderopvang": a meaning of its own. */
const DEPARTS = /\b(?:in afwijking van|anders dan|niet in de zin|ruimer dan|beperkter dan|afwijkend)\b/;

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
  if (
    /\b(?:de |die )?wet(?:”|"|')?(?::| =|,) ?(?:de )?wet kinderopvang|wet kinderopvang \((?:hierna|verder)[^)]{0,20}\bwet\b/i.test(
      reading.regulation.text,
    )
  )
    own.push('wet');
  return `(?:${[ACT, ...own.map((term) => `(?:de |die )?${term}\\b`)].join('|')})`;
}

/** "De begrippen ouder en partner hebben de betekenis ...": only the words that are named are taken over. */
const SPECIFIC =
  /\b(?:begrippen|begrip|woorden|termen) (?!die\b|in\b|uit\b|van\b|welke\b|dezelfde\b|de\b|hebben\b|niet\b|zoals\b|hier\b|en\b)(?:\S+,? ){1,12}?(?:hebben|heeft|wordt|worden|sluit|sluiten|geldt|gelden)\b/;
const CHILDREN = /\b(?:kind|kinderen|kinderopvang)\b/;

/** Finds the statements by which the text takes over the act's terms. */
export function readActTerms(reading: Reading, binding: readonly Statement[]): readonly Span[] {
  const act = actNames(reading);
  const named = new RegExp(`\\b${act}`);
  const termOf =
    /^(?:de |het |een )?(?:kind(?:eren)?|kinderopvang|opvang|kinderopvangvoorziening|vormen? van (?:kinder)?opvang)\b/;
  const meaning = new RegExp(
    `^(?:\\S+: ?)?(?:(?:de |het |een )?(?:kind(?:eren)?|kinderopvang|opvang|vorm van (?:kinder)?opvang)?,? ?(?:of \\w+ )?)?${IN_THE_SENSE}\\b(?:(?!\\bregister)[^.;]){0,80}\\b${act}`,
  );
  const within = new RegExp(
    `(?<!\\bregister\\b[^.;]{0,30})\\b(?:kinderopvang|een kind|het kind|kinderen|opvangvormen),? (?:die |dat |waarop |welke )?${IN_THE_SENSE}\\b(?:(?!\\bregister)[^.;]){0,60}\\b${act}`,
  );
  /** "Wat de Wet kinderopvang onder kinderopvang verstaat, geldt ook hier." */
  const whatTheAct = new RegExp(
    `\\b(?:wat|hetgeen|datgene)\\b[^.;]{0,60}\\b${act}[^.;]{0,40}\\b(?:onder|met|over) (?:een |het )?(?:kind|kinderen|kinderopvang)\\b|\\b(?:wat|hoe)\\b[^.;]{0,20}\\b(?:kind|kinderopvang)\\b[^.;]{0,30}\\b(?:staat|volgt|blijkt|is te vinden|is omschreven)\\b[^.;]{0,40}\\b${act}|\\bkinderopvang(?: \\w+){0,6} (?:betekent|is|heeft)\\b[^.;]{0,60}\\b(?:hetzelfde|dezelfde|wat)\\b[^.;]{0,60}\\b${act}`,
  );
  /** "Onder kind en kinderopvang wordt verstaan: hetgeen de wet daaronder verstaat." */
  const whatIsMeant = new RegExp(
    `\\b(?:kind|kinderen|kinderopvang)\\b[^;]{0,120}\\b(?:hetgeen|wat|datgene|hetzelfde|dezelfde)\\b[^;]{0,80}\\b${act}`,
  );
  /** In a definition of several words at once: "hetgeen daaronder in artikel 1.1 van de wet wordt verstaan". */
  const asTheAct = new RegExp(`^(?:hetgeen|wat|datgene)\\b(?:(?!\\bregister)[^.;]){0,60}\\b${act}`);
  /** "de vormen van opvang, genoemd in artikel 1.1 van de wet". */
  const forms = new RegExp(
    `\\b(?:vorm|vormen|soorten) (?:van )?(?:kinder)?opvang,? ${IN_THE_SENSE}\\b[^.;]{0,60}\\b${act}`,
  );
  const same = new RegExp(
    `\\b(?:bedoel\\w*|versta\\w*|beteken\\w*)\\b[^.;]{0,40}\\b(?:hetzelfde|dezelfde|gelijk|wat|zoals|niets anders)\\b[^.;]{0,30}\\b${act}`,
  );
  const applied = new RegExp(
    `\\b(?:regels|bepalingen|omschrijving\\w*) (?:van|uit|in) (?:de )?${act}[^;]{0,80}\\b(?:kind|kinderopvang)\\b[^;]{0,60}\\bvan (?:overeenkomstige )?toepassing`,
  );
  /** "Artikel 1.1 van de wet is van overeenkomstige toepassing." */
  const definingArticle = new RegExp(
    `\\bartikel 1[,.:]1\\b[^;]{0,40}\\b${act}[^;]{0,60}\\b(?:van (?:overeenkomstige )?toepassing|geld(?:t|en)|gevolgd)`,
  );
  /** "Voor 'kind' en 'kinderopvang' sluit het bestuur aan bij de omschrijving in artikel 1.1 van de Wet kinderopvang." */
  const listed = new RegExp(
    `\\b(?:kind|kinderen|kinderopvang)\\b[^;]{0,200}\\b(?:omschrijving\\w*|definitie\\w*|betekenis|begripsbepaling\\w*|aangesloten|aansluit\\w*)\\b[^;]{0,80}\\b${act}`,
  );
  return binding.flatMap((statement) => {
    const { words, rule, passage, span } = statement;
    if (!named.test(rule) || DEPARTS.test(words)) return [];
    const inItem = /^(?:[a-z\d]{1,2}[.)°] )?([a-z ]{4,40}):/.exec(words)?.[1];
    const term = foldKeeping(passage.provision.term ?? inItem ?? '').trim();
    const text = inItem === undefined ? words : words.slice(words.indexOf(':') + 1);
    if (
      termOf.test(term) &&
      (meaning.test(text.trimStart()) ||
        asTheAct.test(text.trimStart()) ||
        within.test(words) ||
        forms.test(words))
    )
      return [span];
    const rest = words.replace(new RegExp(ACT, 'g'), ' ');
    if (
      named.test(words) &&
      MEANING.test(rest) &&
      TAKES_OVER.test(rest) &&
      !/\bregister\b/.test(rest) &&
      (term === '' || termOf.test(term)) &&
      (CHILDREN.test(rest) || !SPECIFIC.test(words))
    )
      return [span];
    if (
      term === '' &&
      (within.test(words) ||
        forms.test(words) ||
        definingArticle.test(words) ||
        (same.test(words) && CHILDREN.test(rest)) ||
        (/\bversta(?:an|at)\b/.test(words) && whatIsMeant.test(words) && !/\bregister\b/.test(words)) ||
        applied.test(words) ||
        listed.test(words) ||
        whatTheAct.test(words))
    )
      return [span];
    return [];
  });
}
