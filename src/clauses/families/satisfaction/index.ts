/**
 * Family `satisfaction` (point 14): whether parents are asked about SMI, or the rules are evaluated without them. A
 * report on numbers and spending is no evaluation, and neither is a talk with providers about invoices.
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import { type Statement, statementsOf } from '../../context/statements.js';
import type { Family } from '../../family.js';
import type { Doubt, Fact, FamilyReading, Rejected } from '../../model.js';
import { looksBackOnTheRules } from './looks-back.js';
import { answeredBelow, asksFewQuestions, ofTheRules, withoutCouncils } from './passing.js';
import {
  AFTERWARDS,
  ASKED,
  BEYOND_MONEY,
  BY_PROVIDER,
  EVALUATED,
  EVALUATES,
  FILL_IN,
  HEARD,
  INPUT,
  LEANS_BACK,
  MANY_FAMILIES,
  MONEY,
  NOT_ASKED,
  NOT_THE_RULES,
  OF_BEFORE,
  ONE_FAMILY,
  ONLY_FIGURES,
  OPINION,
  OTHER_PROVISION,
  OURS,
  PARENTS,
  PAST,
  RULES,
  SAID,
  SPOKEN_TO,
  SURVEYS_THAT,
  TRIED,
  VIEWS,
  WORKING,
} from './words.js';

const NAMES_PARENTS = new RegExp(`\\b${PARENTS}\\b`);
const SAYS_EVALUATES = new RegExp(EVALUATES);
const NAMES_RULES = new RegExp(`\\b${RULES}\\b`);

interface Weighed {
  readonly asked: readonly Statement[];
  readonly evaluated: readonly Statement[];
  readonly rejected: readonly Rejected[];
}

/** "De uitkomsten van dit onderzoek" is about what the sentence before it asked. */
const REFERS_BACK =
  /\b(?:dit|deze|dat|die) (?:\w+ ){0,2}\w*(?:onderzoek|enquete|peiling|vragenlijst|uitkomsten|resultaten)\b/;

/** The next sentence may bring ours in: "Ouders met SMI doen daarin mee". */
function isAboutOther({ words, rule, before, after }: Statement): boolean {
  if (OURS.test(rule) || OURS.test(after)) return false;
  return (
    OTHER_PROVISION.test(rule) ||
    (REFERS_BACK.test(words) && OTHER_PROVISION.test(before) && !OURS.test(before))
  );
}

function isAsked(statement: Statement): boolean {
  const { words, rule, before, passage } = statement;
  // An evaluation of the rules in which those who use them are heard.
  const evaluates = /\bevalu|\bherijk/.test(words) && EVALUATED.some((pattern) => pattern.test(words));
  if (evaluates && (HEARD.test(words) || INPUT.test(words)) && !ONE_FAMILY.test(words)) return true;
  if (/\bevalu|\bherijk/.test(statement.heading) && HEARD.test(words) && !ONE_FAMILY.test(words)) return true;
  // "Bij de evaluatie van de regeling spreken wij met ouders die haar hebben gebruikt."
  if (
    /\bevalu/.test(words) &&
    HEARD.test(words) &&
    (MANY_FAMILIES.test(words) ||
      (EVALUATED.some((pattern) => pattern.test(words)) && !ONE_FAMILY.test(words))) &&
    !OTHER_PROVISION.test(words)
  )
    return true;
  const asks = ASKED.some((pattern) => pattern.test(words)) || FILL_IN.test(words);
  const leans =
    (SPOKEN_TO.test(before) && SAID.test(words)) ||
    (VIEWS.test(before) && SURVEYS_THAT.test(words)) ||
    (/\?\s*$/.test(before) &&
      LEANS_BACK.test(words) &&
      ASKED.some((pattern) => pattern.test(`${before.replace(/[.?!]/g, ',')} ${words}`)));
  if (asksFewQuestions(statement) || answeredBelow(statement)) return !isAboutOther(statement);
  if (!asks && !leans) return false;
  if (FILL_IN.test(words) && !AFTERWARDS.test(`${statement.headings} ${before} ${words}`)) return false;
  if (NOT_ASKED.test(withoutCouncils(words)) || BY_PROVIDER.test(words) || TRIED.test(`${before} ${words}`))
    return false;
  const named =
    /vragenlijst|wat (?:zij|ze|ouders|jullie|u|je|gezinnen|deze ouders) (?:er ?)?van\b|tevredenheid\w*onderzoek|ervaringsonderzoek|klanttevreden\w*|clientervaring\w*|tevredenheid\b|enquete/.test(
      words,
    );
  const parents = NAMES_PARENTS.test(`${before} ${rule}`);
  if (!named && (!parents || (ONE_FAMILY.test(words) && !MANY_FAMILIES.test(words)))) return false;
  if (isAboutOther(statement)) return false;
  return !(OTHER_PROVISION.test(rule) && passage.scope !== 'smi');
}

/** "... een voorziening op grond van hoofdstuk 3 of 4": those who use another provision are asked. */
function ofOtherChapters(reading: Reading, statement: Statement): boolean {
  const named = reading.referred(statement.span);
  return named.length > 0 && named.every(({ scope }) => scope === 'ander');
}

function weigh(reading: Reading, statements: readonly Statement[]): Weighed {
  const asked: Statement[] = [];
  const evaluated: Statement[] = [];
  const rejected: Rejected[] = [];
  for (const statement of statements) {
    const { words, heading, passage } = statement;
    const headed = /\bevalu|\bherijk|\bterugblik|\bterugkijk|\bwerkt\b/.test(heading);
    if (passage.provision.kind === 'begrip') continue;
    if (isAsked(statement) && !ofOtherChapters(reading, statement)) {
      asked.push(statement);
      continue;
    }
    if (ASKED.some((pattern) => pattern.test(words)) && /tevreden|clientervaring/.test(words)) {
      rejected.push({ span: statement.span, code: 'andere-ervaring' });
      continue;
    }
    if (!/\?\s*$/.test(words) && looksBackOnTheRules(statement) && !OTHER_PROVISION.test(words)) {
      evaluated.push(statement);
      continue;
    }
    const besides = PAST.test(words) || (MONEY.test(words) && !BEYOND_MONEY.test(words));
    if (besides && !ASKED.some((pattern) => pattern.test(words))) continue;
    const looks =
      EVALUATED.some((pattern) => pattern.test(words)) ||
      (OF_BEFORE.test(words) && SAYS_EVALUATES.test(words) && NAMES_RULES.test(statement.before)) ||
      (headed && SAYS_EVALUATES.test(words)) ||
      (/\bevaluatie\b/.test(words) && NAMES_RULES.test(statement.before) && !ONE_FAMILY.test(words));
    if (!looks || /\?\s*$/.test(words)) continue;
    if (
      NOT_THE_RULES.test(words) &&
      !ofTheRules(words) &&
      !/\b(?:deze|dit) (?:beleidsregels?|verordening|(?:subsidie)?regeling|nadere regels|hoofdstuk)\b[^.;]{0,80}\b(?:evalu|ge-?evalu)|\bevalu\w*[^.;]{0,40}\b(?:deze|dit|de) (?:beleidsregels?|verordening|(?:subsidie)?regeling|nadere regels)\b/.test(
        words,
      )
    ) {
      if (/\bevalu/.test(words)) rejected.push({ span: statement.span, code: 'andere-evaluatie' });
    } else if (!WORKING.test(words)) {
      if (ONLY_FIGURES.test(words) && /\bverslag|\brapport/.test(words))
        rejected.push({ span: statement.span, code: 'alleen-cijfers' });
    } else evaluated.push(statement);
  }
  return { asked, evaluated, rejected };
}

function fact(name: string, evidence: readonly Span[], review: readonly string[]): Fact {
  const found = evidence.length > 0;
  return { name, value: found, ground: found ? 'expliciet' : 'afwezigheid', evidence, review };
}

/** Words of a survey that was not read as one: about SMI, or on a page that is about nothing else. */
const TRACE = new RegExp(`\\b(?:${OPINION}|onderzoek\\w*|panel\\w*|klankbord\\w*)\\b`);
const OF_THE_SITE = /\b(?:site|website|webpagina|pagina|formulier(?:en)? (?:duidelijk|begrijpelijk)|balie)\b/;

function missedSurvey(reading: Reading): readonly Doubt[] {
  const kind = reading.regulation.source.kind ?? 'regeling';
  if (kind !== 'webpagina' && kind !== 'formulier') return [];
  const traced = statementsOf(reading, reading.binding).some(({ words, rule, before, after, passage }) => {
    const around = `${before} ${rule} ${after}`;
    return (
      passage.provision.kind !== 'veld' &&
      TRACE.test(words) &&
      NAMES_PARENTS.test(words) &&
      OURS.test(around) &&
      ![NOT_ASKED, BY_PROVIDER, ONE_FAMILY, OTHER_PROVISION, OF_THE_SITE].some((other) => other.test(around))
    );
  });
  return traced ? [{ code: 'ervaring-niet-herkend', value: true }] : [];
}

function readSatisfaction(reading: Reading): FamilyReading {
  const binding = weigh(reading, statementsOf(reading, reading.binding));
  const notes = weigh(reading, statementsOf(reading, reading.notes));
  const asked = binding.asked.length > 0 ? binding.asked : notes.asked;
  const evaluated = binding.evaluated;
  const general = asked.length > 0 && asked.every(({ passage }) => passage.scope !== 'smi');
  const review = [
    ...(asked.length > 0 && binding.asked.length === 0 ? ['ervaring-alleen-toelichting'] : []),
    ...(general && binding.asked.length > 0 ? ['ervaring-hele-regeling'] : []),
  ];
  return {
    family: 'satisfaction',
    facts: [
      {
        ...fact(
          'oudersGevraagd',
          asked.map(({ span }) => span),
          review,
        ),
        doubts: asked.length > 0 ? [] : missedSurvey(reading),
      },
      fact(
        'regelsGeevalueerd',
        evaluated.map(({ span }) => span),
        [],
      ),
    ],
    rejected: binding.rejected,
    searched: {
      words: ['tevredenheid, ervaring, enquête, vragenlijst', 'evaluatie, werking van de regeling'],
      provisions: [],
    },
  };
}

export const satisfaction: Family = {
  name: 'satisfaction',
  facts: [
    {
      name: 'oudersGevraagd',
      of: { type: 'waar-onwaar' },
      meaning: 'Of ouders naar hun tevredenheid of ervaring met SMI worden gevraagd.',
    },
    {
      name: 'regelsGeevalueerd',
      of: { type: 'waar-onwaar' },
      meaning: 'Of de regeling of haar werking wordt geëvalueerd.',
    },
  ],
  read: readSatisfaction,
};
