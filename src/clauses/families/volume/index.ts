/** Family `volume` (point 6): how much care a week the first grant covers. */
import { type Quantity, quantities } from '../../../language/quantities.js';
import type { Span } from '../../../regulation/model.js';
import type { Statement } from '../../context/statements.js';
import type { Family } from '../../family.js';
import type { Fact, FamilyReading, Rejected } from '../../model.js';
import { offerStatements } from '../shared/offer-statements.js';
import { quantitiesOf } from '../shared/rule-quantities.js';
import { isTableRow } from '../shared/table-rows.js';
import { weighVolume } from './contexts.js';
import { shareOfWeek } from './shares.js';

type Kind = 'minimum' | 'standaard' | 'maximum' | 'maatwerk' | 'ongeregeld';
type CareUnit = 'dagen' | 'dagdelen' | 'uren';

interface Candidate {
  /** Per week, in `unit`. */
  readonly value: number;
  readonly unit: CareUnit;
  readonly kind: Kind;
  readonly weight: number;
  /** Care after school has its own volume; day care decides where both stand (codebook, point 6). */
  readonly afterSchool: boolean;
  readonly span: Span;
  /** The headings above the table it stands in; null outside a table. */
  readonly table: string | null;
}

const ENOUGH = 3;
const CLOSE = 1;
const UNITS: Readonly<Record<string, CareUnit>> = { dag: 'dagen', dagdeel: 'dagdelen', uur: 'uren' };
/** A day is two dagdelen or ten hours of day care (codebook, point 6). */
const PER_DAY: Readonly<Record<CareUnit, number>> = { dagen: 1, dagdelen: 2, uren: 10 };

/** A week holds no more than this; a larger number is something else. */
const MOST: Readonly<Record<CareUnit, number>> = { dagen: 7, dagdelen: 14, uren: 70 };

/** "het aantal dagen per week bedraagt ten minste twee": the unit stands before the number. */
const COUNT_FIRST =
  /\b(?:aantal|getal)(?: der| van de)? (?:[a-z]+ )?(dagen|dagdelen|uren)\b([^.;]{0,40}?\b(?:per|in enige|in elke|in iedere|in de) week)?[^.;]{0,90}?\b(?:is|bedraagt|beloopt|belopen|bedragen|gesteld op|vastgesteld op|beperkt tot|overtreft)\s+((?:ten minste|minimaal|minstens|ten hoogste|maximaal|hoogstens|hooguit|(?:niet|nooit) (?:meer|hoger|groter) dan|(?:niet|nooit) (?:minder|lager|kleiner) dan)\s+)?([a-z]+|\d+)\b(?:\s*\(\d+\))?(?=\s*[.,;]|\s*$|\s+per week)/;
const MORE_IF_NEEDED =
  /\bof (?:voor )?meer\b|\bmeer (?:dagen|dagdelen|uren)\b[^.]{0,60}\b(?:als|indien|wanneer|mogelijk|nodig)/;
const CASE_BY_CASE =
  /\bzo ?veel (?:(?:uren|uur|dagen|dagdelen|opvang)\b[^.]{0,60}\b(?:advies|indicatie|\w*plan|nodig)|als\b[^.]{0,60}\b(?:advies|indicatie|plan|nodig|noodzakelijk|vraagt|vergt|\w*situatie))|\b(?:uren|dagen|dagdelen)\b[^.]{0,30}\bvolg(?:t|en) uit\b|\btijd en hoeveelheid\b[^.]{0,60}\b(?:afgestemd|advies|bepaald|vastgesteld|nodig)|\b(?:aantal|hoeveel(?:heid)?(?! (?:de|het|een|uw)? ?(?:tegemoetkoming|vergoeding|subsidie|bijdrage|geld|budget))|omvang|welke)\b[^.]{0,40}\b(?:uren|uur|dagen|dagdelen|kinderopvang|opvang\w*|tegemoetkoming|vergoeding|indicatie)\b[^.]{0,150}\b(?:indicatie\w*|advies\w*|geadviseerd\w*|adviseert|per geval|van geval tot geval|bepaal\w*|bepalen|beslist|vastgesteld|stelt .{0,40}vast|afgestemd|stemt .{0,30}af|nodig|noodzakelijk|in samenspraak|in overleg|maatwerk|individue\w*|afhankelijk|hangt af|verschil\w*|aangesloten bij|beslissen|staat in|gezinsplan|ondersteuningsplan|beschikking|besluit)\b|\b(?:per geval|van geval tot geval|indicatie|advies|adviseur|arts|plan)\b[^.]{0,110}\b(?:hoeveel|aantal|omvang|welke omvang)\b[^.]{0,40}\b(?:uren|uur|dagen|dagdelen|opvang)\b|\bvoor de(?:ze)? (?:dagen|dagdelen|uren) (?:die|waarop|waarvoor)\b[^.]{0,60}\b(?:nodig|noodzakelijk|indicatie|advies)/;
const DECIDED_TOGETHER =
  /\b(?:bepaalt|bepalen|bepaald|stelt|stellen|vastgesteld|adviseert|beslist|besluit|spreekt|spreken|kiest|bekijkt|maatwerk)\b[^.]{0,90}\b(?:omvang|hoeveel|aantal (?:dagen|dagdelen|uren|uur)|welke dagen)\b/;
const OF_CARE =
  /\bbekostig|\bdagdelen\b|\bcollege\b|\bgemeente\b|\bopgevangen|\bopvang|\bvergoed|\btegemoet|\bsubsidie|\bbijstand|\bindicatie|\bbijdrage|\btoegek|\btoeken|\bverle|\bverstre|\bsmi\b|\bkrijg/;
/** The answer to "Hoeveel?" that leaves it to the talk. */
const OPEN_ANSWER =
  /\bspre(?:ek|ken)\w*\b[^.]{0,40}\baf\b|\bzo ?veel als\b|\bverschilt\b|\bhangt\b[^.]{0,30}\baf\b|\b(?:bepalen|bekijken|beslissen) (?:we|wij|jullie)\b/;
/** Headings below which a decision on amounts can only be about the care. */
const OFFER_HEADING = /\bduur\b|\bomvang\b|\bhoe ?veel|\baantal\b|\bmaatwerk\b/;
const PROCEDURAL =
  /\b(?:kinderopvangtoeslag|(?<!\w)toeslag\b|\bkot\b|na afloop van|geld\b|plafond|\bplaatsen\b[^.;]{0,40}\b(?:ingekocht|inkop\w*|inkoopt|beschikbaar)|wachtlijst|mandaat|aanvraag bevat|overgelegd|factu|declar|bewaar|persoonsgegevens|bezwaar)/;

function perWeek(quantity: Quantity): number | null {
  const value = quantity.upTo ?? quantity.value;
  if (quantity.rate === 'maand') return Math.round((value * 12) / 52);
  if (quantity.rate === 'jaar') return Math.round(value / 52);
  return quantity.rate === 'week' || quantity.rate === null ? value : null;
}

function tableOf(statement: Statement): string | null {
  return isTableRow(statement) ? statement.headings : null;
}

function candidateOf(
  statement: Statement,
  quantity: Quantity,
  weight: number,
  afterSchool: boolean,
): Candidate | null {
  const named = UNITS[quantity.unit];
  const afternoon = afterSchool && /\bmiddag/.test(statement.words.slice(quantity.start, quantity.end));
  // An afternoon is a whole day of care after school, where days count as days (codebook, point 6).
  const unit = named === 'dagdelen' && afternoon ? 'dagen' : named;
  const range = quantity.upTo !== null && quantity.bound !== 'maximum';
  const value = perWeek(range ? { ...quantity, upTo: null } : quantity);
  if (unit === undefined || value === null || value <= 0 || value > MOST[unit]) return null;
  const softened = MORE_IF_NEEDED.test(statement.words.slice(quantity.end));
  // "2 tot 3 dagen": two is what a family can count on.
  const bound = range ? 'minimum' : quantity.upTo !== null ? 'maximum' : quantity.bound;
  const kind: Kind = bound === 'exact' || (softened && bound === 'maximum') ? 'standaard' : bound;
  return { value, unit, kind, weight, afterSchool, span: statement.span, table: tableOf(statement) };
}

function countFirst(statement: Statement): Candidate | null {
  const match = COUNT_FIRST.exec(statement.words);
  const unit = match?.[1] as CareUnit | undefined;
  if (match === null || unit === undefined) return null;
  const [quantity] = quantities(`${match[3] ?? ''}${match[4] ?? ''} ${unit}`);
  if (quantity === undefined || !OF_CARE.test(`${statement.rule} ${statement.heading}`)) return null;
  const kind: Kind = quantity.bound === 'exact' ? 'standaard' : quantity.bound;
  return {
    value: quantity.value,
    unit,
    kind,
    weight: 6,
    afterSchool: false,
    span: statement.span,
    table: tableOf(statement),
  };
}

function inDays({ value, unit }: Candidate): number {
  return value / PER_DAY[unit];
}

/** Day care before after-school care; what is given at least before what is given at most. */
function choose(candidates: readonly Candidate[]): Candidate | null {
  const pool = candidates.some(({ afterSchool }) => !afterSchool)
    ? candidates.filter(({ afterSchool }) => !afterSchool)
    : candidates;
  const best = pool.reduce<Candidate | null>(
    (found, candidate) => (found === null || candidate.weight > found.weight ? candidate : found),
    null,
  );
  if (best === null) return null;
  const least = pool.find(
    ({ kind, span, weight }) => kind === 'minimum' && span.start === best.span.start && weight >= ENOUGH,
  );
  if (least !== undefined || best.table === null) return least ?? best;
  // A row per situation: what the smallest row gives is what a family can count on.
  return pool
    .filter(({ table, weight }) => table === best.table && weight >= ENOUGH)
    .reduce((smallest, row) => (inDays(row) < inDays(smallest) ? row : smallest), best);
}

function facts(
  chosen: Candidate | null,
  kind: Kind,
  evidence: readonly Span[],
  review: readonly string[],
): readonly Fact[] {
  const ground = kind === 'ongeregeld' ? 'afwezigheid' : 'expliciet';
  const fact = (name: string, value: Fact['value']): Fact => ({ name, value, ground, evidence, review });
  return [
    fact('omvangPerWeek', chosen?.value ?? null),
    fact('omvangEenheid', chosen?.unit ?? null),
    fact('omvangSoort', kind),
    fact('omvangInDagen', chosen === null ? null : inDays(chosen)),
  ];
}

function read(reading: Parameters<Family['read']>[0]): FamilyReading {
  const statements = offerStatements(reading);
  const rejected: Rejected[] = [];
  const candidates: Candidate[] = [];
  const shares = new Set<Candidate>();
  for (const statement of statements) {
    const first = countFirst(statement);
    if (first !== null) candidates.push(first);
    const share = shareOfWeek(statement.words);
    if (share !== null && OF_CARE.test(statement.rule)) {
      const { weight, rejected: reason, afterSchool } = weighVolume(statement, share);
      const candidate =
        reason === null && weight >= ENOUGH ? candidateOf(statement, share, weight, afterSchool) : null;
      if (candidate !== null) {
        candidates.push(candidate);
        shares.add(candidate);
      }
    }
    for (const quantity of quantitiesOf(statement)) {
      if (UNITS[quantity.unit] === undefined) continue;
      const { weight, rejected: reason, afterSchool } = weighVolume(statement, quantity);
      if (reason !== null) {
        if (!rejected.some(({ span, code }) => span.start === statement.span.start && code === reason))
          rejected.push({ span: statement.span, code: reason });
        continue;
      }
      const candidate = weight >= ENOUGH ? candidateOf(statement, quantity, weight, afterSchool) : null;
      if (candidate !== null) candidates.push(candidate);
    }
  }
  const searched = {
    words: ['dagen', 'dagdelen', 'uren', 'per week', 'per maand', 'omvang', 'aantal'],
    provisions: [],
  };
  const chosen = choose(candidates);
  if (chosen !== null) {
    const inDefinitions = ({ start }: Span): boolean =>
      reading.definitions.some(({ span }) => span.start <= start && start < span.end);
    const rivals = candidates.filter(
      (candidate) =>
        candidate.weight >= chosen.weight - CLOSE &&
        candidate.afterSchool === chosen.afterSchool &&
        chosen.kind !== 'minimum' &&
        candidate.kind !== 'minimum' &&
        // What a word means gives way to what a rule grants.
        (inDefinitions(chosen.span) || !inDefinitions(candidate.span)) &&
        // Rows of one table: the smallest decides, and that is no doubt.
        (chosen.table === null || candidate.table !== chosen.table) &&
        inDays(candidate) !== inDays(chosen) &&
        candidate.span.start !== chosen.span.start,
    );
    const evidence = [chosen.span, ...rivals.map(({ span }) => span)];
    return {
      family: 'volume',
      facts: facts(chosen, chosen.kind, evidence, [
        ...(rivals.length > 0 ? ['twee-omvangen'] : []),
        ...(shares.has(chosen) ? ['omvang-als-deel'] : []),
      ]),
      rejected,
      searched,
    };
  }
  const cases = statements.filter(
    ({ words, rule, heading }) =>
      (CASE_BY_CASE.test(words) ||
        DECIDED_TOGETHER.test(words) ||
        (/\bhoe ?veel\b[^/]*\?/.test(heading) && OPEN_ANSWER.test(words))) &&
      (OFFER_HEADING.test(heading) || OF_CARE.test(`${rule} ${heading}`)) &&
      !PROCEDURAL.test(words),
  );
  const kind: Kind = cases.length > 0 ? 'maatwerk' : 'ongeregeld';
  return {
    family: 'volume',
    facts: facts(
      null,
      kind,
      cases.slice(0, 2).map(({ span }) => span),
      [],
    ),
    rejected,
    searched,
  };
}

export const volume: Family = {
  name: 'volume',
  facts: [
    {
      name: 'omvangPerWeek',
      of: { type: 'getal', unit: 'omvangEenheid per week' },
      nullable: true,
      meaning: 'Omvang van de opvang per week, in de eenheid ernaast',
    },
    {
      name: 'omvangEenheid',
      of: { type: 'keuze', values: ['dagen', 'dagdelen', 'uren'] },
      nullable: true,
      meaning: 'Eenheid van die omvang',
    },
    {
      name: 'omvangSoort',
      of: { type: 'keuze', values: ['minimum', 'standaard', 'maximum', 'maatwerk', 'ongeregeld'] },
      meaning:
        'Of die omvang een minimum, een vaste regel of een maximum is, per geval wordt bepaald, of niet is geregeld',
    },
    {
      name: 'omvangInDagen',
      of: { type: 'getal', unit: 'dagen per week' },
      nullable: true,
      meaning: 'Dezelfde omvang in dagen: 2 dagdelen of 10 uur is een dag',
    },
  ],
  read,
};
