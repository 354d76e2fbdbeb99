/** One dossier to one RunResult: the rules read together, pages and forms beside them. */
import { buildReading } from '../clauses/context/build.js';
import type { RulesAtHand } from '../clauses/context/reading.js';
import { foldKeeping } from '../clauses/context/statements.js';
import { readFamilies } from '../clauses/index.js';
import type { FamilyReading } from '../clauses/model.js';
import { readElements } from '../clauses/practice/elements/index.js';
import { buildPageReading } from '../clauses/practice/page-reading.js';
import { pageReadability } from '../clauses/practice/readability.js';
import { familiesThrough } from '../households/answers.js';
import { assess, notSmi } from '../judging/assess.js';
import { evidenceFor } from '../regulation/evidence.js';
import type { SourceKind, Span } from '../regulation/model.js';
import type { Evidence, Finding, Practice, ResultSource, RunResult } from '../results/schema.js';
import { secondReader } from '../second-look/index.js';
import { lookAgain } from '../second-look/look.js';
import { askedView } from './asked.js';
import { combine, type SourceReadings } from './combine.js';
import { type Contradiction, contradictionsBetween } from './contradictions.js';
import type { DossierCircumstances, DossierSource, ReadSource } from './model.js';
import { type Placed, placeSources } from './order.js';
import { readOther } from './other-papers.js';
import { signsOfAge } from './outdated.js';

type Read = ReadSource & SourceReadings;

/** What a full dossier has. */
const WANTED: readonly SourceKind[] = ['regeling', 'webpagina', 'formulier'];
const DIFFERS = 'pagina-wijkt-af';

function quote(source: number, from: DossierSource, span: Span): Evidence {
  return { ...evidenceFor(from.regulation, span), source };
}

/** Rules are read twice where there are more: first each by itself, then each with what the others say. */
function readRules(used: readonly Placed[]): readonly Read[] {
  const alone = used.flatMap(({ source: from }, source): readonly Read[] => {
    if (from.kind !== 'regeling' || from.subject === null) return [];
    const reading = buildReading(from.regulation, from.subject);
    return [{ source, from, reading, readings: readFamilies(reading) }];
  });
  if (alone.length < 2) return alone;
  return alone.map((one) => ({
    ...one,
    // The newest of the others is the last to be set, so that it decides.
    readings: readFamilies(
      one.reading,
      alone
        .filter((other) => other !== one)
        .toReversed()
        .flatMap(({ readings }) => readings),
    ),
  }));
}

function rulesAtHand(rules: readonly Read[], combined: readonly FamilyReading[]): RulesAtHand | null {
  if (rules.length === 0) return null;
  return {
    facts: new Map(combined.flatMap(({ facts }) => facts.map(({ name, value }) => [name, value]))),
    words: rules
      .flatMap(({ reading }) => reading.binding)
      .map(({ text }) => foldKeeping(text))
      .join(' '),
  };
}

function readPractice(used: readonly Placed[], rules: RulesAtHand | null): readonly Read[] {
  return used.flatMap(({ source: from }, source): readonly Read[] => {
    if (from.kind !== 'webpagina' && from.kind !== 'formulier') return [];
    const page = buildPageReading(from.regulation);
    const reading = rules === null ? page : { ...page, rules };
    return [{ source, from, reading, readings: readFamilies(reading) }];
  });
}

/** Papers of another kind, for what parents are asked. */
function readOthers(used: readonly Placed[]): readonly SourceReadings[] {
  return used.flatMap(({ source: from }, source): readonly SourceReadings[] => {
    const other = readOther(from);
    return other === null ? [] : [{ source, readings: other.readings }];
  });
}

function pageView({ source, from, reading }: Read, referenceDate: string): Practice['pages'][number] {
  const { hardest, level, jargon, ...measured } = pageReadability(reading);
  return {
    source,
    elements: readElements(reading).map((element) => ({
      ...element,
      missing: element.missing as Practice['pages'][number]['elements'][number]['missing'],
      evidence: element.evidence.map((span) => quote(source, from, span)),
    })),
    readability: {
      level,
      readable: measured.readable,
      ease: rounded(measured.ease),
      words: measured.words,
      wordsPerSentence: rounded(measured.wordsPerSentence),
      lettersPerWord: rounded(measured.lettersPerWord),
      longSentences: rounded(measured.longSentences, 2),
      passive: rounded(measured.passive, 2),
      nominalPer100: rounded(measured.nominalPer100),
      jargonPer100: rounded(measured.jargonPer100),
      jargon: [...jargon],
      hardest: hardest.map((span) => quote(source, from, span)),
    },
    outdated: [...signsOfAge(foldKeeping(from.regulation.text), referenceDate)],
  };
}

function rounded(value: number, decimals = 1): number {
  return Number(value.toFixed(decimals));
}

interface Differences {
  readonly view: Practice['contradictions'];
  readonly found: readonly Contradiction[];
}

function differences(
  pages: readonly Read[],
  rules: readonly Read[],
  combined: readonly FamilyReading[],
): Differences {
  if (rules.length === 0) return { view: [], found: [] };
  const all = new Map([...rules, ...pages].map((read) => [read.source, read.from]));
  const found = pages
    .filter(({ from }) => from.kind === 'webpagina')
    .flatMap(({ source, readings }) =>
      contradictionsBetween(readings, combined).map((contradiction) => ({ source, contradiction })),
    );
  const first = (source: number, spans: readonly Span[]): Evidence | null => {
    const [span] = spans;
    const from = all.get(source);
    return span === undefined || from === undefined ? null : quote(source, from, span);
  };
  return {
    found: found.map(({ contradiction }) => contradiction),
    view: found.map(({ source, contradiction: { fact, page, rules: ruled } }) => ({
      fact,
      page: { value: page.value, evidence: first(source, page.evidence) },
      rules: { value: ruled.value, evidence: first(ruled.evidence[0]?.source ?? 0, ruled.evidence) },
    })),
  };
}

/** Where the page and the rules differ, the finding on the information goes to a person. */
function withDifferences(
  readings: readonly FamilyReading[],
  found: readonly Contradiction[],
): readonly FamilyReading[] {
  if (found.length === 0) return readings;
  return readings.map((reading) =>
    reading.family !== 'information'
      ? reading
      : {
          ...reading,
          facts: reading.facts.map((fact) =>
            fact.name === 'informatieElementen' ? { ...fact, review: [...fact.review, DIFFERS] } : fact,
          ),
        },
  );
}

function sourceView({ source, used, remark }: Placed): Omit<ResultSource, 'settled'> {
  const { regulation, kind, why, status, date } = source;
  const { file, sha256, format } = regulation.source;
  return {
    kind,
    kindWhy: why,
    file,
    sha256,
    format,
    title: regulation.metadata.title?.value ?? null,
    status,
    date,
    used,
    remark,
  };
}

function nothingOnSmi(sources: readonly DossierSource[], circumstances: DossierCircumstances): RunResult {
  const [first] = sources;
  if (first === undefined) throw new Error('an empty dossier');
  const what =
    first.kind === 'webpagina'
      ? 'Dit is een webpagina die niet over SMI gaat.'
      : first.kind === 'formulier'
        ? 'Dit is een formulier dat niet over SMI gaat.'
        : (first.seems ?? 'Dit lijkt een ander stuk.');
  const result = notSmi(first.regulation, `Geen SMI-regeling gevonden. ${what}`, first.status, circumstances);
  return {
    ...result,
    sources: placeSources(sources).map((placed) => ({ ...sourceView(placed), settled: [] })),
  };
}

/**
 * @param sources everything at hand of one municipality, in any order; at least one
 */
export function assessDossier(
  sources: readonly DossierSource[],
  circumstances: DossierCircumstances,
): RunResult {
  const placed = placeSources(sources);
  const used = placed.filter((one) => one.used);
  if (used.length === 0) return nothingOnSmi(sources, circumstances);
  const rules = readRules(used);
  const ruled = combine(rules, []);
  const practice = readPractice(used, rulesAtHand(rules, ruled));
  const { view, found } = differences(practice, rules, ruled);
  const readings = withDifferences(combine(rules, [...practice, ...readOthers(used)]), found);
  const pages = practice.filter(({ from }) => from.kind === 'webpagina');
  const kinds = new Set(used.map(({ source }) => source.kind));
  const views = pages.map((page) => pageView(page, circumstances.referenceDate));
  const texts = used.map(({ source }) => source.regulation);
  // One regulation: of several, no single text decides all points.
  const [only, ...others] = rules;
  const doubts = circumstances.checks.norm['controles-bij-twijfel'];
  const again =
    only === undefined || others.length > 0
      ? {}
      : {
          lookAgain: (findings: readonly Finding[]) =>
            lookAgain(only.reading, findings, secondReader(), {
              otherVerdict: doubts['tweede-blik-oordeel'] ?? '',
              unused: doubts['tweede-blik-passage'] ?? '',
            }),
        };
  const quoted = (source: number, span: Span): Evidence =>
    quote(source, (used[source] as Placed).source, span);
  const result = assess(
    {
      ...again,
      texts,
      status: used[0]?.source.status ?? 'onbekend',
      readings,
      sources: placed.map(sourceView),
      missing: WANTED.filter((kind) => !kinds.has(kind)),
      practice:
        practice.length === 0
          ? null
          : { pages: views, asked: askedView(practice, rules, ruled, quoted), contradictions: view },
      warnings: [
        ...used.slice(1).flatMap(({ source }) => source.regulation.warnings),
        ...views.flatMap(({ outdated }) =>
          outdated.length === 0
            ? []
            : [`De webpagina lijkt verouderd: ${outdated.join('; ')}. Kijk of de pagina nog geldt.`],
        ),
      ],
    },
    circumstances,
  );
  const { households } = circumstances;
  // Families go through the rules: what a page tells parents is no rule.
  return rules.length === 0 || households === undefined
    ? result
    : { ...result, households: familiesThrough(ruled, texts, households) };
}
