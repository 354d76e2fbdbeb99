/** Family `term` (point 6): for how long the first grant runs. */
import { numberValue } from '../../../language/numerals.js';
import { inMonths, type Quantity } from '../../../language/quantities.js';
import type { Span } from '../../../regulation/model.js';
import type { Statement } from '../../context/statements.js';
import type { Family } from '../../family.js';
import type { Fact, FamilyReading, Rejected } from '../../model.js';
import { offerStatements } from '../shared/offer-statements.js';
import { quantitiesOf } from '../shared/rule-quantities.js';
import { isTableRow } from '../shared/table-rows.js';
import { isTransitional } from '../shared/transition.js';
import { calendarMonths, isOfGrant } from './calendar.js';
import { weigh } from './contexts.js';
import { isStopgap } from './elsewhere.js';

type Kind = 'minimum' | 'standaard' | 'maximum' | 'maatwerk' | 'ongeregeld';

interface Candidate {
  readonly months: number;
  readonly kind: Kind;
  readonly weight: number;
  readonly span: Span;
  /** The headings above the table it stands in; null outside a table. */
  readonly table: string | null;
}

/** Below this weight a length of time is not trusted to be the term. */
const ENOUGH = 3;
/** A candidate this much weaker than the best does not contradict it. */
const CLOSE = 1;
/** From this weight on (words of granting and of duration) a length contradicts whatever else is said. */
const STRONG = 5;

/** "drie periodes van vier weken", "twee keer drie maanden": the lengths add up. */
const TIMES =
  /\b([a-z]+|\d+)\s+(?:aaneengesloten |opeenvolgende )?(?:keer|maal|periode[sn]?|termijnen|tijdvakken|blokken)\s+(?:van\s+)?(?:telkens\s+|steeds\s+|elk\s+)?$/;
const CALENDAR_YEAR =
  /\b(?:toegekend|verleend|verstrekt)\b[^.;]{0,20}\b(?:voor|over) het (?:lopende )?(?:kalender|school)jaar\b|\b(?:resterende|overige|rest van het) (?:deel|gedeelte|maanden|schooljaar|kalenderjaar)?[^.;]{0,12}(?:\b(?:kalender|school)?jaar\b)|\b(?:tot(?: en met)?|uiterlijk|voor|(?:verder|langer|later) (?:door )?dan)\b[^.;]{0,40}\b(?:het einde van (?:het|dat|ieder) (?:lopende )?(?:kalender|school)jaar|31 (?:december|juli)|oudejaarsdag|het lopende (?:kalender|school)jaar|(?:laatste )?dag (?:van het schooljaar|voor de zomervakantie))|\bper (?:kalender|school)jaar\b[^.;]{0,40}\b(?:toegekend|verleend|verstrekt)|\b(?:toegekend|verleend|verstrekt)\b[^.;]{0,40}\bper (?:kalender|school)jaar\b/;
/** "Toegekend per kwartaal", not "betaald per kwartaal". */
const PER_PERIOD =
  /\b(?:toegekend|toekennen|verleend|verlenen|verstrekt|geindiceerd|indiceert|indicatie|toekenning)\b[^.;]{0,40}\bper (kwartaal|half ?(?:kalender|school)?jaar|semester|trimester|jaar)\b(?! (?:betaald|uitbetaald))|\bper (kwartaal|half ?(?:kalender|school)?jaar|semester|trimester|jaar)\b[^.;]{0,25}\b(?:toegekend|verleend|verstrekt|geindiceerd)/;
const PERIOD_MONTHS: Readonly<Record<string, number>> = { kwartaal: 3, trimester: 4, jaar: 12 };
/** "1040 uur per jaar": a rate, not a length. */
const YEARLY_VOLUME =
  /\b(?:uur|uren|opvanguren|dagen|dagdelen|euro)\b[^.;]{0,40}\bper jaar\b|\bper jaar\b[^.;]{0,40}\b(?:uur|uren|opvanguren|dagen|dagdelen|euro)\b/;
/** Headings below which a decision on length or amount can only be about the grant. */
const OFFER_HEADING = /\bduur\b|\bomvang\b|\bhoe ?lang|\bhoe ?veel|\bperiode\b|\btermijn\b|\bmaatwerk\b/;
const CASE_BY_CASE =
  /\bzo ?lang(?: en zo ?veel)?(?: als)?\b[^.]{0,60}\b(?:advies|indicatie|plan|nodig|(?:\w*situatie|gezin) (?:dat )?(?:vraagt|vergt|nodig))|\bgeen (?:vaste?|standaard|maximale?) (?:duur|termijn|periode|looptijd)\b|\bonbeperkte? (?:geldig|tijd|duur)\b|\bonbepaalde (?:tijd|duur)\b|\bvolg(?:t|en)\b[^.]{0,60}\b(?:duur|periode|termijn)\b[^.]{0,60}\b(?:advies|indicatie|plan)|\btijd en hoeveelheid\b[^.]{0,60}\b(?:afgestemd|advies|bepaald|vastgesteld|nodig)|\b(?:duur|lengte|hoe ?lang|periode|termijn|looptijd|hoeveel maanden|aantal maanden|einddatum|geldigheidsduur|tijdvak)\b[^.]{0,110}\b(?:per geval|van geval tot geval|per gezin|bepaalt|bepaald|bepalen|beslist|beslissen|staat in|staan in|vastgesteld|stelt .{0,40}vast|vast te stellen|afhankelijk|hangt af|past bij|passend|verschil\w*|loopt (?:[a-z]+ ){0,5}uiteen|gelijk aan (?:die|de duur) van|aangesloten bij|naar gelang|geen (?:vaste|vast|maximum|maximale|bovengrens|grens)|maximum stellen|afgestemd|stemt .{0,40}af|volgt uit|volgens|maatwerk|individue\w+|geadviseerd|in overleg|in de indicatie|in het advies|in de beschikking)\b|\b(?:per geval|van geval tot geval|maatwerk|advies|indicatie)\b[^.]{0,80}\b(?:duur|hoe ?lang|hoeveel maanden|periode)\b/;
const DECIDED_TOGETHER =
  /\b(?:bepaalt|bepalen|bepaald|stelt|stellen|vastgesteld|adviseert|beslist|besluit|spreekt|spreken|kiest|bekijkt|maatwerk)\b[^.]{0,90}\b(?:duur|hoe ?lang|looptijd|periode|termijn|hoeveel maanden|einddatum)\b/;
const AS_LONG_AS =
  /\bzo ?lang(?: als)?\b[^.]{0,120}\b(?:nodig|noodzakelijk|duurt|duren|geldt|gelden|van kracht|voortdu\w+|bestaa\w*|aanwezig|situatie|omstandigheden|problemen|problematiek|indicatie)\b|\bvoor de duur van de (?:situatie|problematiek|problemen|indicatie|behandeling|noodzaak)/;
/** "Zolang de verlening duurt, wordt niets gevraagd": says nothing of how long that is. */
const RUNS_ITSELF =
  /\bzo ?lang(?: als)? (?:de|het|deze|dit|een|zijn|uw|haar) (?:[a-z-]*(?:verlening|vergoeding|tegemoetkoming|subsidie|opvang|toekenning|bijdrage|bijstand|plaatsing|plaats|voorziening)|smi)\b[^.,]{0,20}\b(?:duurt|loopt|geldt|wordt|doorloopt)\b/;
const OF_GRANT =
  /\bbekostig|\bbesluit geldt\b|\bbeschikking geldt\b|\baantal uren\b|\bopvang|\bvergoed|\btegemoet|\bsubsidie|\bbijstand|\bindicatie|\bbijdrage|\btoegek|\btoeken|\bverle|\bverstre|\bsmi\b|\bkrijg/;
const PROCEDURAL =
  /\bbeslis(?:termijn|sing)|\bbeslist\b[^.]{0,30}\bbinnen\b|\bbezwaar|\bbewaar|\bbetaling|\bterugvorder|\bwet bescherming|\bpersoonsgegevens|\bna afloop van\b|\bbinnen (?:die|deze) termijn\b|\bgeacht\b|\bmandaat|\bbesluiten nemen\b|\bdraagkracht|\b\w*plafond/;

/** Also for terms in days ("90 dagen"), where they are long enough to be one. */
function monthsOf(value: number, unit: Quantity['unit']): number | null {
  if (unit === 'dag') return value >= 28 ? Math.round(value / 30.4) : null;
  return inMonths(value, unit);
}

function tableOf(statement: Statement): string | null {
  return isTableRow(statement) ? statement.headings : null;
}

function candidateOf(statement: Statement, quantity: Quantity, weight: number): Candidate | null {
  // "6 tot 12 maanden": six is what a family can count on, unless all of it is a maximum.
  const range = quantity.upTo !== null && quantity.bound !== 'maximum';
  const times = TIMES.exec(statement.words.slice(0, quantity.start))?.[1];
  const repeated = times === undefined ? 1 : (numberValue(times) ?? 1);
  const months = monthsOf(
    (range ? quantity.value : (quantity.upTo ?? quantity.value)) * repeated,
    quantity.unit,
  );
  if (months === null || months <= 0) return null;
  const kind: Kind = range ? 'minimum' : quantity.bound === 'exact' ? 'standaard' : quantity.bound;
  return { months, kind, weight, span: statement.span, table: tableOf(statement) };
}

/** "ten minste zes maanden en ten hoogste een jaar": what is granted at least decides (codebook, point 6). */
function choose(candidates: readonly Candidate[]): Candidate | null {
  const best = candidates.reduce<Candidate | null>(
    (found, candidate) => (found === null || candidate.weight > found.weight ? candidate : found),
    null,
  );
  if (best === null) return null;
  const beside = candidates.find(
    ({ kind, span }) => kind === 'minimum' && span.start === best.span.start && span.end === best.span.end,
  );
  if (beside !== undefined || best.table === null) return beside ?? best;
  // A row per situation: what the shortest row gives is what a family can count on.
  return candidates
    .filter(({ table, weight }) => table === best.table && weight >= ENOUGH)
    .reduce((least, row) => (row.months < least.months ? row : least), best);
}

/** The answer to "Hoe lang?" that leaves it to the talk. */
const OPEN_ANSWER =
  /\bspre(?:ek|ken)\w*\b[^.]{0,40}\baf\b|\bzo ?lang als\b|\bverschilt\b|\bhangt\b[^.]{0,30}\baf\b|\b(?:bepalen|bekijken|beslissen) (?:we|wij|jullie)\b/;

function caseByCase(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter((statement) => isOpen(statement) && !isTransitional(statement));
}

function isOpen({ words, rule, heading }: Statement): boolean {
  return (
    (CASE_BY_CASE.test(words) ||
      DECIDED_TOGETHER.test(words) ||
      (AS_LONG_AS.test(words) && !RUNS_ITSELF.test(words)) ||
      (/\bhoe ?lang\b[^/]*\?/.test(heading) && OPEN_ANSWER.test(words))) &&
    (OFFER_HEADING.test(heading) ||
      OF_GRANT.test(`${rule} ${heading} ${words.replace(/\b(?:looptijd|[a-z]*duur)\b/, ' toegekend ')}`)) &&
    !PROCEDURAL.test(`${heading} ${words}`) &&
    !isStopgap(words)
  );
}

function facts(
  months: number | null,
  kind: Kind,
  evidence: readonly Span[],
  review: readonly string[],
  defined: boolean,
): readonly Fact[] {
  const ground = kind === 'ongeregeld' ? 'afwezigheid' : defined ? 'indirect' : 'expliciet';
  return [
    { name: 'termijnMaanden', value: months, ground, evidence, review },
    { name: 'termijnSoort', value: kind, ground, evidence, review },
  ];
}

function read(reading: Parameters<Family['read']>[0]): FamilyReading {
  const statements = offerStatements(reading);
  const rejected: Rejected[] = [];
  const candidates: Candidate[] = [];
  for (const statement of statements) {
    for (const quantity of quantitiesOf(statement)) {
      if (quantity.rate !== null || monthsOf(quantity.value, quantity.unit) === null) continue;
      const weighed = weigh(statement, quantity);
      const span = { start: statement.span.start + quantity.start, end: statement.span.start + quantity.end };
      if (weighed.rejected !== null) {
        rejected.push({ span: statement.span, code: weighed.rejected });
        continue;
      }
      const candidate = weighed.weight >= ENOUGH ? candidateOf(statement, quantity, weighed.weight) : null;
      if (candidate !== null && span.end > span.start) candidates.push(candidate);
    }
    if (
      CALENDAR_YEAR.test(statement.words) &&
      OF_GRANT.test(statement.rule) &&
      !PROCEDURAL.test(statement.words) &&
      !isTransitional(statement)
    ) {
      candidates.push({
        months: calendarMonths(statement.words) ?? 12,
        kind: 'maximum',
        weight: 4,
        span: statement.span,
        table: tableOf(statement),
      });
    }
  }
  for (const statement of statements) {
    const match = PER_PERIOD.exec(statement.words);
    if (match === null || PROCEDURAL.test(statement.words) || YEARLY_VOLUME.test(statement.words)) continue;
    const months = PERIOD_MONTHS[match[1] ?? match[2] ?? ''] ?? 6;
    candidates.push({ months, kind: 'standaard', weight: 4, span: statement.span, table: null });
  }
  for (const statement of statements) {
    if (CALENDAR_YEAR.test(statement.words) || !OF_GRANT.test(statement.rule)) continue;
    const months = isOfGrant(statement.words) ? calendarMonths(statement.words) : null;
    if (months === null || PROCEDURAL.test(statement.words) || isTransitional(statement)) continue;
    candidates.push({
      months,
      kind: 'standaard',
      weight: 4,
      span: statement.span,
      table: tableOf(statement),
    });
  }
  const searched = {
    words: ['maanden', 'weken', 'jaar', 'half jaar', 'kalenderjaar', 'duur', 'termijn', 'periode', 'zolang'],
    provisions: [],
  };
  const chosen = choose(candidates);
  if (chosen !== null) {
    const inDefinitions = ({ start }: Span): boolean =>
      reading.definitions.some(({ span }) => span.start <= start && start < span.end);
    const rivals = candidates.filter(
      ({ weight, months, kind, table, span }) =>
        (weight >= chosen.weight - CLOSE || weight >= STRONG) &&
        months !== chosen.months &&
        kind !== 'minimum' &&
        chosen.kind !== 'minimum' &&
        // What a word means gives way to what a rule grants.
        (inDefinitions(chosen.span) || !inDefinitions(span)) &&
        // Rows of one table: the shortest decides, and that is no doubt.
        (chosen.table === null || table !== chosen.table),
    );
    const evidence = [chosen.span, ...rivals.map(({ span }) => span)];
    const defined = reading.definitions.some(
      ({ span }) => span.start <= chosen.span.start && chosen.span.end <= span.end,
    );
    return {
      family: 'term',
      facts: facts(
        chosen.months,
        chosen.kind,
        evidence,
        rivals.length > 0 ? ['twee-termijnen'] : [],
        defined,
      ),
      rejected: dedupe(rejected),
      searched,
    };
  }
  const cases = caseByCase(statements);
  const kind: Kind = cases.length > 0 ? 'maatwerk' : 'ongeregeld';
  return {
    family: 'term',
    facts: facts(
      null,
      kind,
      cases.slice(0, 2).map(({ span }) => span),
      [],
      false,
    ),
    rejected: dedupe(rejected),
    searched,
  };
}

function dedupe(rejected: readonly Rejected[]): readonly Rejected[] {
  const seen = new Set<string>();
  return rejected.filter(({ span, code }) => {
    const key = `${span.start}-${code}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export const term: Family = {
  name: 'term',
  facts: [
    {
      name: 'termijnMaanden',
      of: { type: 'getal', unit: 'maanden' },
      nullable: true,
      meaning: 'Duur van de eerste toekenning in maanden',
    },
    {
      name: 'termijnSoort',
      of: { type: 'keuze', values: ['minimum', 'standaard', 'maximum', 'maatwerk', 'ongeregeld'] },
      meaning:
        'Of die duur een minimum, een vaste regel of een maximum is, per geval wordt bepaald, of niet is geregeld',
    },
  ],
  read,
};
