/**
 * Reads the sources of a dossier together: one set of facts, each with the source it rests on. Per subject the newest
 * text that regulates it decides; an older one fills in what the newest leaves out, and a difference goes to review.
 */
import { countedElements } from '../clauses/families/information.js';
import { speaks } from '../clauses/index.js';
import type { Fact, FamilyReading, SourcedSpan } from '../clauses/model.js';

/** The readings of one source. */
export interface SourceReadings {
  /** Index among the sources. */
  readonly source: number;
  readonly readings: readonly FamilyReading[];
}

const DIFFER = 'bronnen-verschillen';
/** Families about practice: pages and forms settle them together with the rules. */
const PRACTICE: ReadonlySet<string> = new Set(['application-data', 'information', 'satisfaction']);
/** Free wording and values that follow from others: a difference in them alone is none. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['inkomenstoetsNorm', 'gegevensGroepen', 'omvangInDagen']);

/** Marks every span of a reading with its source. */
function tagged({ source, readings }: SourceReadings): readonly FamilyReading[] {
  const tag = (span: SourcedSpan): SourcedSpan => ({ start: span.start, end: span.end, source });
  return readings.map((reading) => ({
    ...reading,
    source,
    facts: reading.facts.map((fact) => ({ ...fact, evidence: fact.evidence.map(tag) })),
    rejected: reading.rejected.map((rejected) => ({ ...rejected, span: tag(rejected.span) })),
  }));
}

function isSaid({ ground, evidence }: Fact): boolean {
  return ground !== 'afwezigheid' && evidence.length > 0;
}

/** The newest text decides; where an older one says otherwise, both are quoted and a person must look. */
function decide(inOrder: readonly FamilyReading[]): FamilyReading {
  const speaking = inOrder.filter(speaks);
  const [newest = inOrder[0], ...older] = speaking;
  if (newest === undefined) throw new Error('no reading to decide on');
  if (older.length === 0) return newest;
  const facts = newest.facts.map((fact) => {
    const others = older.flatMap((reading) => reading.facts.filter(({ name }) => name === fact.name));
    const different = others.filter(
      (other) => isSaid(other) && isSaid(fact) && other.value !== fact.value && !NOT_COMPARED.has(fact.name),
    );
    if (different.length === 0) return fact;
    return {
      ...fact,
      evidence: [
        ...fact.evidence.slice(0, 3),
        ...different.flatMap(({ evidence }) => evidence.slice(0, 1)),
        ...fact.evidence.slice(3),
      ],
      review: [...fact.review, DIFFER],
    };
  });
  return { ...newest, facts, rejected: [...newest.rejected, ...older.flatMap(({ rejected }) => rejected)] };
}

/** Families whose facts stand apart: one text may hold the group and another what comes first. */
const FACT_BY_FACT: ReadonlySet<string> = new Set(['target-group', 'recovery']);

/** Of each fact the newest that says it outright, else the newest from which it follows. */
function decideFacts(inOrder: readonly FamilyReading[]): FamilyReading {
  const [first] = inOrder;
  if (first === undefined) throw new Error('no reading to decide on');
  const facts = first.facts.map(({ name }, at) => {
    const all = inOrder.flatMap((reading) => reading.facts.filter((fact) => fact.name === name));
    const said = all.filter(isSaid);
    const chosen = said.find(({ ground }) => ground === 'expliciet') ?? said[0] ?? all[0];
    const other = said.find(
      (fact) => chosen !== undefined && fact.value !== chosen.value && fact.ground === chosen.ground,
    );
    if (chosen === undefined) return first.facts[at] as Fact;
    return other === undefined
      ? chosen
      : {
          ...chosen,
          evidence: [...chosen.evidence.slice(0, 3), ...other.evidence.slice(0, 1)],
          review: [...chosen.review, DIFFER],
        };
  });
  return { ...first, facts, rejected: inOrder.flatMap(({ rejected }) => rejected) };
}

/** An instrument of its own settles point 1, whatever newer text names SMI as well. */
function ownFirst(inOrder: readonly FamilyReading[]): readonly FamilyReading[] {
  const owns = ({ facts }: FamilyReading): boolean =>
    facts.some(({ name, value }) => name === 'eigenInstrument' && value === true);
  const [own] = inOrder.filter(owns);
  return own === undefined ? inOrder : [own];
}

/** One of the seven elements of a page. */
const ELEMENT = /^informatieElement\d$/;

function joinedFact(name: string, facts: readonly Fact[]): Fact {
  const [first] = facts;
  if (first === undefined) throw new Error(`no fact ${name}`);
  const known = facts.filter(({ value }) => value !== null);
  const review = [...new Set(facts.flatMap((fact) => fact.review))];
  /** The facts that hold a value, with their evidence, strongest source first. */
  const holding = (value: Fact['value']): Fact => {
    const own = facts.filter((fact) => fact.value === value);
    // Doubt about an element on one page ends where another page has it outright.
    const settled = ELEMENT.test(name) && own.some((fact) => fact.review.length === 0);
    const evidence = own.flatMap((fact) => fact.evidence);
    return {
      name,
      value,
      ground: own.find(({ ground }) => ground !== 'afwezigheid')?.ground ?? 'afwezigheid',
      evidence,
      review: settled
        ? []
        : name === 'gegevensLijst' || ELEMENT.test(name)
          ? [...new Set(own.flatMap((fact) => fact.review))]
          : review,
    };
  };
  if (name === 'gegevensLijst') {
    const best = ['open-eind', 'gesloten', 'alleen-formulier', 'geen'].find((value) =>
      facts.some((fact) => fact.value === value),
    );
    return holding(best ?? 'geen');
  }
  // Readable only where every page is.
  if (name === 'informatieLeesbaar')
    return holding(known.length === 0 ? null : !known.some(({ value }) => value === false));
  if (facts.some(({ value }) => typeof value === 'boolean'))
    return holding(known.some(({ value }) => value === true) ? true : (known[0]?.value ?? null));
  const numbers = known.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (numbers.length > 0) {
    // The same paper asked in two places is one paper: the longest list counts, and all of them are quoted.
    const most = holding(Math.max(...numbers));
    return {
      ...most,
      evidence: [...new Set([...most.evidence, ...known.flatMap(({ evidence }) => evidence)])],
    };
  }
  const texts = [
    ...new Set(known.flatMap(({ value }) => (typeof value === 'string' ? value.split(', ') : []))),
  ];
  return {
    ...first,
    value: texts.length === 0 ? null : texts.join(', '),
    evidence: facts.flatMap(({ evidence }) => evidence),
    ground: facts.some(isSaid) ? 'expliciet' : 'afwezigheid',
    review,
  };
}

/** Elements that stand on any of the pages count once each. */
function countElements(facts: readonly Fact[]): readonly Fact[] {
  const elements = facts.filter(({ name }) => ELEMENT.test(name));
  return facts.map((fact) =>
    fact.name === 'informatieElementen' && fact.value !== null
      ? {
          ...countedElements(
            fact,
            elements.map(({ value, review }) => ({ there: value === true, codes: review })),
          ),
          evidence: elements.flatMap(({ value, evidence }) => (value === true ? evidence.slice(0, 1) : [])),
        }
      : fact,
  );
}

function join(readings: readonly FamilyReading[]): FamilyReading {
  const [first] = readings;
  if (first === undefined) throw new Error('no reading to join');
  if (readings.length === 1) return first;
  const facts = first.facts.map(({ name }) =>
    joinedFact(
      name,
      readings.flatMap((reading) => reading.facts.filter((fact) => fact.name === name)),
    ),
  );
  const said = readings.find(speaks) ?? first;
  return {
    ...first,
    facts: countElements(facts),
    rejected: readings.flatMap(({ rejected }) => rejected),
    searched: said.searched,
    ...(said.source === undefined ? {} : { source: said.source }),
  };
}

/**
 * @param rules the readings of the rules, newest first
 * @param practice the readings of pages and forms
 */
export function combine(
  rules: readonly SourceReadings[],
  practice: readonly SourceReadings[],
): readonly FamilyReading[] {
  const ruled = rules.map(tagged);
  const practised = practice.map(tagged);
  const names = [
    ...new Set([...ruled, ...practised].flatMap((readings) => readings.map(({ family }) => family))),
  ];
  return names.flatMap((name) => {
    const of = (all: readonly (readonly FamilyReading[])[]): readonly FamilyReading[] =>
      all.flatMap((readings) => readings.filter(({ family }) => family === name));
    if (PRACTICE.has(name)) return [join([...of(ruled), ...of(practised)])];
    const inOrder = of(ruled);
    if (inOrder.length === 0) return [];
    if (FACT_BY_FACT.has(name) && inOrder.length > 1) return [decideFacts(inOrder)];
    return [decide(name === 'instrument' ? ownFirst(inOrder) : inOrder)];
  });
}
