/**
 * Family `income-year` (point 11): which income counts, and whether a change in it is followed. Only where income
 * matters at all: for access (family means-test) or for what parents pay (family contribution).
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import { foldKeeping, type Statement, statementsOf } from '../../context/statements.js';
import type { Family } from '../../family.js';
import type { Fact, FactValue, FamilyReading } from '../../model.js';
import { namesKindOfParent } from '../shared/groups.js';
import { mentionsIncome } from '../shared/income-words.js';
import { joinAnswers } from '../shared/questions.js';
import { rulesOf } from '../shared/rules.js';
import { type Base, type BaseRule, basesIn } from './base.js';
import { type Correction, correctionsIn } from './correction.js';
import { INCOME_YEAR_FACTS, SEARCHED_WORDS } from './specs.js';
import { unplacedYears } from './unplaced.js';

type Need = 'toegang-of-bijdrage' | 'onderzoek' | 'bijstand' | 'geen';
type CorrectionFound = 'altijd' | 'alleen-lager' | 'drempel-of-verzoek' | 'geen';

const ACCESS: ReadonlySet<FactValue> = new Set([
  'weigering',
  'niets-boven-inkomen',
  'subgroep',
  'hoogte-draagkracht',
  'alleen-hoogte',
]);
const BY_INCOME: ReadonlySet<FactValue> = new Set([
  'kot-tabel',
  'vng-tabel',
  'bijstand-draagkracht',
  'eigen-tabel',
]);

function factValue(earlier: ReadonlyMap<string, FamilyReading>, family: string, name: string): FactValue {
  return earlier.get(family)?.facts.find((fact) => fact.name === name)?.value ?? null;
}

/** What income matters for, by the families read before this one. */
function needOf(earlier: ReadonlyMap<string, FamilyReading>): Need {
  const role = factValue(earlier, 'means-test', 'inkomensrol');
  const pays = factValue(earlier, 'contribution', 'eigenBijdrage');
  const exempt = factValue(earlier, 'contribution', 'eigenBijdrageVrijstelling') === true;
  if (ACCESS.has(role) || BY_INCOME.has(pays) || exempt) return 'toegang-of-bijdrage';
  if (role === 'onderzoek') return 'onderzoek';
  const byLaw = factValue(earlier, 'means-test', 'bijstandVanRechtswege') === true;
  return byLaw || role === 'alleen-bijstand' ? 'bijstand' : 'geen';
}

const COUNTS =
  /\b(?:uitgegaan|gaat uit|gaan uit|bepalend|doorslaggevend|peil\w*|gerekend|rekenen|berekend|in aanmerking genomen|maatgevend|geldt|gelden|telt|vastgesteld|bepaald|inkomen (?:is|=))/;

const ORDER: readonly Base[] = ['recent', 'eerder', 'actueel'];

/** The rule to start from: of rules before papers; the newest known or an earlier year before a correction to now. */
function chooseBase(rules: readonly BaseRule[], corrections: readonly Correction[]): readonly BaseRule[] {
  const correcting = new Set(corrections.map(({ statement }) => statement));
  const starting = rules.filter(({ statement, base }) => base !== 'actueel' || !correcting.has(statement));
  const main = starting.filter(({ statement }) => !namesKindOfParent(statement.words));
  const pool = [main, starting, rules].find((some) => some.length > 0) ?? [];
  const governing = pool.filter(({ fromPapers }) => !fromPapers);
  const from = governing.length > 0 ? governing : pool;
  const found = ORDER.map((base) => from.filter((rule) => rule.base === base)).find(
    (some) => some.length > 0,
  );
  return found ?? [];
}

function correctionFound(corrections: readonly Correction[]): CorrectionFound {
  const kinds = new Set(corrections.map(({ kind }) => kind));
  if (kinds.has('drempel-of-verzoek')) return 'drempel-of-verzoek';
  if (kinds.has('uitgesloten') && kinds.size === 1) return 'geen';
  if (kinds.has('altijd')) return 'altijd';
  return kinds.has('alleen-lager') ? 'alleen-lager' : 'geen';
}

function yearOf(base: Base | null, correction: CorrectionFound): string {
  if (base === null) return 'ongeregeld';
  if (base === 'actueel') return 'actueel';
  // Always corrected to the present: the starting year no longer matters (codebook, point 11).
  if (correction === 'altijd' || (base === 'recent' && correction !== 'geen')) return 'recent-met-correctie';
  return correction === 'geen' ? 'eerder' : 'eerder-met-correctie';
}

function spansOf(statements: readonly Statement[]): readonly Span[] {
  const seen = new Set<number>();
  return statements
    .map(({ span }) => span)
    .filter(({ start }) => !seen.has(start) && seen.add(start))
    .slice(0, 4);
}

function fact(
  name: string,
  value: FactValue,
  evidence: readonly Span[],
  review: readonly string[] = [],
): Fact {
  return { name, value, ground: evidence.length > 0 ? 'expliciet' : 'afwezigheid', evidence, review };
}

/** Whether the inquiry is into income by name, not only into "own means". */
function asksIncome(reading: Reading, earlier: ReadonlyMap<string, FamilyReading>): boolean {
  const role = earlier.get('means-test')?.facts.find(({ name }) => name === 'inkomensrol');
  return (role?.evidence ?? []).some(({ start, end }) =>
    mentionsIncome(foldKeeping(reading.regulation.text.slice(start, end))),
  );
}

/** Words for a time that texts define themselves: "peiljaar: het tweede kalenderjaar voor ...", "toetsjaar". */
function definedTimes(reading: Reading): RegExp | null {
  const terms = reading.definitions
    .map(({ term }) =>
      foldKeeping(term)
        .replace(/[^a-z ]/g, '')
        .replace(/^(?:de|het|een) /, '')
        .trim(),
    )
    .filter((term) => /^(?!kalender)\w+(?:jaar|maand|datum|periode|moment)$/.test(term));
  return terms.length === 0 ? null : new RegExp(`\\b(?:${[...new Set(terms)].join('|')})\\b`, 'g');
}

/** The statement with the meaning of such a word after it, where the text gives one. */
function withDefinedTime(reading: Reading, times: RegExp, statement: Statement): Statement {
  const { kind, term } = statement.passage.provision;
  if (kind === 'begrip' && foldKeeping(term ?? '').search(times) !== -1) return statement;
  const meanings = [...new Set(statement.words.match(times) ?? [])].flatMap((term) => {
    const meaning = reading.define(term);
    return meaning === null || meaning.span.start === statement.passage.span.start
      ? []
      : [foldKeeping(meaning.text).replace(/[.;]\s*$/, '')];
  });
  if (meanings.length === 0) return statement;
  const words = `${statement.words.replace(times, '').replace(/[.;]\s*$/, '')} (${meanings.join(', ')})`;
  return { ...statement, words, rule: `${statement.rule} (${meanings.join(', ')})` };
}

/** "Het inkomen van 2024", where the text itself is of a later year: an earlier year. */
const OF_YEAR = /(\binkom\w*[^.;\d]{0,30}\b(?:van|over|in|uit) )(?:het (?:\w+)?jaar )?(20\d\d)\b/g;

function latestYear({ regulation }: Reading): number {
  return Math.max(0, ...[...regulation.text.matchAll(/\b20[0-4]\d\b/g)].map(([year]) => Number(year)));
}

function withNamedYear(latest: number, statement: Statement): Statement {
  const earlier = (words: string): string =>
    words.replace(OF_YEAR, (all, before: string, year: string) =>
      Number(year) < latest ? `${before}een vorig jaar` : all,
    );
  const words = earlier(statement.words);
  return words === statement.words ? statement : { ...statement, words, rule: earlier(statement.rule) };
}

function readIncomeYear(reading: Reading, earlier: ReadonlyMap<string, FamilyReading>): FamilyReading {
  const times = definedTimes(reading);
  const all = rulesOf(reading);
  const latest = latestYear(reading);
  const statements = all
    .map((statement) => withNamedYear(latest, statement))
    .map((statement) => (times === null ? statement : withDefinedTime(reading, times, statement)));
  const need = needOf(earlier);
  const rules = basesIn(statements);
  const articles = new Set(
    rules.filter(({ fromPapers }) => !fromPapers).map(({ statement }) => statement.passage.article),
  );
  const passages = new Set(
    rules.filter(({ fromPapers }) => !fromPapers).map(({ statement }) => statement.passage),
  );
  const corrections = correctionsIn(
    statements.filter(({ passage }) => passage.provision.kind !== 'tabelrij'),
    ({ passage, heading }) =>
      passages.has(passage) ||
      (passage.article !== null && articles.has(passage.article) && mentionsIncome(heading)),
  );
  const chosen = chooseBase(rules, corrections);
  const base = chosen[0]?.base ?? null;
  const correction = base === null ? 'geen' : correctionFound(corrections);
  // A rule on which income counts says that income counts, also where no rule was read that uses it.
  const ruled = chosen.some(({ fromPapers, statement }) => !fromPapers && COUNTS.test(statement.words));
  const unexplained = need !== 'toegang-of-bijdrage' && need !== 'onderzoek' && ruled;
  // Own means in general, looked at in an inquiry, name no income.
  const inquired = need === 'onderzoek' && (base !== null || asksIncome(reading, earlier));
  const applies = need === 'toegang-of-bijdrage' || inquired || unexplained;
  const year = applies ? yearOf(base, correction) : 'nvt';
  const evidence = applies ? spansOf([...chosen, ...corrections].map(({ statement }) => statement)) : [];
  const fromPapers = chosen.length > 0 && chosen.every((rule) => rule.fromPapers);
  const bases = new Set(
    rules
      .filter((rule) => !rule.fromPapers && !namesKindOfParent(rule.statement.words))
      .map((rule) => rule.base),
  );
  const kinds = new Set(corrections.map(({ kind }) => kind));
  const review = [
    ...(need === 'onderzoek' ? ['inkomen-alleen-onderzoek'] : []),
    ...(need === 'bijstand' && !unexplained ? ['inkomen-alleen-wet'] : []),
    ...(unexplained ? ['inkomen-gebruik-onbekend'] : []),
    ...(applies && fromPapers ? ['alleen-stukken'] : []),
    ...(applies && bases.has('eerder') && bases.has('actueel') && corrections.length === 0
      ? ['twee-inkomens']
      : []),
    // Beside a threshold or a request, what is left uncorrected is only the rest of the rule.
    ...(applies && kinds.has('uitgesloten') && kinds.has('altijd') && kinds.size === 2 && base !== 'actueel'
      ? ['correctie-tegenstrijdig']
      : []),
  ];
  const unplaced = applies && base === null ? unplacedYears(statements) : [];
  if (unplaced.length > 0) review.push('inkomensjaar-niet-geduid');
  const noted = basesIn(joinAnswers(statementsOf(reading, reading.notes)));
  const noteOnly = applies && base === null && noted.length > 0 ? ['toelichting-noemt-inkomen'] : [];
  return {
    family: 'income-year',
    facts: [
      {
        ...fact('inkomensjaar', year, evidence, [...review, ...noteOnly]),
        ground: evidence.length === 0 ? 'afwezigheid' : fromPapers ? 'indirect' : 'expliciet',
      },
      fact(
        'inkomensbron',
        applies && base !== null ? base : 'geen',
        applies ? spansOf(chosen.map(({ statement }) => statement)) : [],
      ),
      fact(
        'inkomenscorrectie',
        applies ? correction : 'geen',
        applies ? spansOf(corrections.map(({ statement }) => statement)) : [],
      ),
      fact('inkomenTelt', need, []),
    ],
    rejected: applies
      ? unplaced.map(({ span }) => ({ span, code: 'inkomensjaar-niet-geduid' }))
      : chosen.map(({ statement }) => ({ span: statement.span, code: 'inkomen-zonder-gevolg' })),
    searched: { words: SEARCHED_WORDS, provisions: [] },
  };
}

export const incomeYear: Family = {
  name: 'income-year',
  facts: INCOME_YEAR_FACTS,
  after: ['means-test', 'contribution'],
  read: readIncomeYear,
};
