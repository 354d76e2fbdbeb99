/** Families through made facts: a text of one sentence, so that a test looks at one step of the decision. */
import { FACT_SPECS } from '../../src/clauses/index.js';
import type { FactValue, FamilyReading } from '../../src/clauses/model.js';
import { familiesThrough } from '../../src/households/answers.js';
import { loadHouseholds } from '../../src/households/load.js';
import type { Family } from '../../src/households/model.js';
import type { HouseholdAnswer } from '../../src/results/households.js';
import { regulationOf } from '../support/judged.js';

export const DATA = loadHouseholds('corpus/gezinnen', FACT_SPECS);

/** A regulation that lets everybody in, says everything, and asks for nothing. */
const GENEROUS: Readonly<Record<string, FactValue>> = {
  doelgroepKot: 'geregeld',
  doelgroepGronden: 'sociaal-en-medisch',
  doelgroepUitsluiting: 'geen',
  doelgroepPersoonUitgesloten: 'geen',
  doelgroepVernauwing: 'geen',
  leeftijdSoort: 'einde-basisschool',
  leeftijdBovengrens: null,
  leeftijdVanaf: 0,
  leeftijdBso: null,
  opvangvormen: 'dagopvang-en-bso',
  opvangvormUitgesloten: false,
  inkomensrol: 'expliciet-geen',
  vermogensrol: 'expliciet-geen',
  inkomenstoetsNorm: null,
  bijstandVanRechtswege: false,
  eigenBijdrage: 'kot-tabel',
  eigenBijdrageAandeel: null,
  eigenBijdrageVrijstelling: false,
  eigenBijdrageOpslag: false,
  eigenBijdrageTweedeRegel: false,
  draagkrachtErnaast: false,
  inkomensjaar: 'actueel',
  inkomensbron: 'actueel',
  inkomenscorrectie: 'geen',
  inkomenTelt: 'toegang-of-bijdrage',
  termijnMaanden: 12,
  termijnSoort: 'standaard',
  omvangPerWeek: 4,
  omvangEenheid: 'dagen',
  omvangSoort: 'standaard',
  omvangInDagen: 4,
  verlenging: 'onbeperkt',
  verlengingMaanden: null,
  hardheidsclausule: 'volledig',
};

/** What a text says other than the generous one: values, and in `review` the codes for a person to look at. */
interface Differs {
  readonly values?: Readonly<Record<string, FactValue>>;
  readonly review?: readonly string[];
  /** The passage that carries every fact; limits are read from it. */
  readonly passage?: string;
}

export function familyNamed(id: string, changed: Partial<Family> = {}): Family {
  const family = DATA.families.find((one) => one.id === id);
  if (family === undefined) throw new Error(`no family ${id}`);
  return { ...family, ...changed };
}

/** @returns the answers by question */
export function through(
  { values = {}, review = [], passage = 'Het college regelt dit.' }: Differs,
  family: Family = familyNamed('psychisch'),
): Readonly<Record<HouseholdAnswer['question'], HouseholdAnswer>> {
  const text = regulationOf(`# Verordening kinderopvang Voorbeeldstad\n\n### Artikel 1\n\n${passage}\n`);
  const start = text.text.indexOf(passage);
  const facts = Object.entries({ ...GENEROUS, ...values }).map(([name, value]) => ({
    name,
    value,
    ground: 'expliciet' as const,
    evidence: [{ start, end: start + passage.length }],
    review: review.includes(name) ? ['een-code'] : [],
  }));
  const readings: readonly FamilyReading[] = [
    { family: 'gemaakt', facts, rejected: [], searched: { words: [], provisions: [] } },
  ];
  const [outcome] = familiesThrough(readings, [text], { ...DATA, families: [family] });
  if (outcome === undefined) throw new Error('no outcome');
  return Object.fromEntries(outcome.answers.map((answer) => [answer.question, answer])) as Record<
    HouseholdAnswer['question'],
    HouseholdAnswer
  >;
}
