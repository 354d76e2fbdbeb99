/** Family `hardship` (point 8): whether the college may depart from the regulation when applying it is unfair. */
import type { Span } from '../../../regulation/model.js';
import type { Passage, Reading } from '../../context/reading.js';
import { type Statement, statementsOf } from '../../context/statements.js';
import type { Family } from '../../family.js';
import type { Fact, FamilyReading, Rejected } from '../../model.js';
import {
  APPLYING_IS_UNFAIR,
  ARTICLES_OF,
  AWB,
  BARRED,
  BARRED_BY_MODAL,
  BEYOND_ONE_RULE,
  DECIDES,
  DEPARTS,
  EXCEPT,
  FROM_ADVICE,
  FROM_ARTICLE,
  FROM_OTHER,
  HARDSHIP_HEADING,
  OF_OTHER_THINGS,
  ONLY_PART,
  OPENING_OR_CLOSING,
  POWER,
  STRETCHES_ONE_RULE,
  TAKEN_AWAY,
  UNFAIR,
  UNFORESEEN,
  WHOLE,
} from './words.js';

type Kind = 'volledig' | 'beperkt' | 'onvoorzien' | 'uitgesloten';

interface Clause {
  readonly kind: Kind;
  readonly span: Span;
  /** The words fit the clause only with the heading or only in part: a person must look. */
  readonly doubtful: boolean;
}

/** Article 4:84 Awb as a power that is used, and not only named. */
const AWB_POWER =
  /\bbevoegd\w*|\b(?:op grond van|met toepassing van|overeenkomstig|krachtens|bedoeld in|als in)\b[^.]{0,30}\b4[:.]84|\bgebruik\b|\btoepass\w*|\btoepas(?:t|sen)\b|\bis van (?:overeenkomstige )?toepassing/;
/** Says outright that there is no such clause. */
const BARS_OUTRIGHT = /\bhardheidsclausule\b|\buitzonderingen?\b/;

/** Whether all provisions that words refer to are definitions or closing articles. */
function onlyFraming(passages: readonly Passage[]): boolean {
  return (
    passages.length > 0 &&
    passages.every(({ headings }) => OPENING_OR_CLOSING.test((headings.at(-1) ?? '').toLowerCase()))
  );
}

/** Passages of the articles that words name: "artikel 1", "de artikelen 1 en 16 tot en met 18". */
function articlesIn(reading: Reading, words: string): readonly Passage[] {
  const named = new Set<string>();
  for (const [, first = '', last] of words.matchAll(
    /(\d+[a-z]?(?:[,:]\d+)*)(?: (?:tot en met|t\/m) (\d+))?/g,
  )) {
    named.add(first.replace(',', '.'));
    for (let number = Number(first) + 1; number <= Number(last); number += 1) named.add(String(number));
  }
  return reading.binding.filter(({ article }) => named.has(article?.number ?? ''));
}

/** The part of the rules that a clause reaches: all of them, or only what it names. */
function reachOf(reading: Reading, { words, span, passage }: Statement): 'volledig' | 'beperkt' | null {
  const exception = EXCEPT.exec(words);
  if (exception?.index !== undefined) {
    return onlyFraming(articlesIn(reading, exception[0])) ? 'volledig' : 'beperkt';
  }
  if (ONLY_PART.test(words)) return 'beperkt';
  const whole = WHOLE.test(words.replace(ARTICLES_OF, ' '));
  const named = reading.referred(span).filter(({ provision }) => provision !== passage.provision);
  if (named.length === 0) return !whole && FROM_ARTICLE.test(words) ? 'beperkt' : 'volledig';
  if (named.every(({ scope }) => scope === 'ander')) return null;
  // "kan van de artikelen 8 en 9 afwijken": limited to those, unless they are the regulation or the SMI chapter.
  const chapter = named.some(({ provision }) =>
    reading.smi.provisions.some((smi) => smi.span.start === provision.span.start),
  );
  const all = reading.binding.filter(
    ({ scope, section }) => scope === 'smi' && section === 'regeling',
  ).length;
  const share = named.filter(({ scope }) => scope === 'smi').length / Math.max(1, all);
  return whole || chapter || share >= 0.8 ? 'volledig' : 'beperkt';
}

function kindOf(reading: Reading, statement: Statement): Clause | null {
  const { words, rule, before, after, heading, span } = statement;
  const clause = (kind: Kind, doubtful = false): Clause => ({ kind, span, doubtful });
  if (HARDSHIP_HEADING.test(heading) && TAKEN_AWAY.test(words) && !DEPARTS.test(words))
    return clause('uitgesloten');
  if (HARDSHIP_HEADING.test(heading) && heading.endsWith('?') && /^\s*nee\b/.test(words))
    return clause('uitgesloten');
  const around = `${before} ${words} ${after} ${rule}`;
  // "Van de duur niet; van de overige bepalingen wel": the power reaches only so far.
  const parts = words.split(/;\s*/);
  const barredParts = parts.filter((part) => BARRED_BY_MODAL.test(part));
  if (
    barredParts.length > 0 &&
    parts.some((part) => !BARRED_BY_MODAL.test(part) && !BARRED.test(part) && DEPARTS.test(part))
  )
    return clause('beperkt');
  if (BARRED_BY_MODAL.test(words) || (BARRED.test(words) && !/\bkan\b|\bkunnen\b|\bmag\b/.test(words)))
    return (DEPARTS.test(words) || BARS_OUTRIGHT.test(words)) && !FROM_OTHER.test(words)
      ? clause('uitgesloten')
      : null;
  const unforeseen = UNFORESEEN.test(rule) && DECIDES.test(words);
  const headed = HARDSHIP_HEADING.test(heading);
  if (FROM_ADVICE.test(words) || /^\s*in afwijking van/.test(words)) return null;
  if ((!headed && OF_OTHER_THINGS.test(words)) || /\bmandaat\b|^\s*besluit(?:en)? tot\b/.test(words))
    return null;
  if (AWB.test(words) && (DEPARTS.test(words) || AWB_POWER.test(words))) return clause('volledig');
  const departs = DEPARTS.test(words);
  const reasoned = APPLYING_IS_UNFAIR.test(`${before} ${words}`) && POWER.test(words);
  if (unforeseen && !departs && !(reasoned && !/\bredelijkheid\b/.test(words))) return clause('onvoorzien');
  if (!departs && !reasoned) {
    if (BEYOND_ONE_RULE.test(words) && UNFAIR.test(words)) return clause('beperkt', !headed);
    // Under such a heading a sentence on special cases is meant as the clause, in whatever words.
    if (!headed || !UNFAIR.test(around) || !POWER.test(words)) return null;
    return STRETCHES_ONE_RULE.test(words) ? clause('beperkt') : clause('volledig', true);
  }
  if (!headed && !UNFAIR.test(around) && !AWB.test(around)) return null;
  const reach = reachOf(reading, statement);
  return reach === null ? null : clause(reach);
}

function read(reading: Reading): FamilyReading {
  const clauses: Clause[] = [];
  const rejected: Rejected[] = [];
  for (const statement of statementsOf(reading, reading.binding)) {
    const clause = kindOf(reading, statement);
    if (clause !== null) clauses.push(clause);
    else if (FROM_ADVICE.test(statement.words))
      rejected.push({ span: statement.span, code: 'afwijken-van-advies' });
    else if (/\bin afwijking van\b/.test(statement.words))
      rejected.push({ span: statement.span, code: 'andere-regel' });
  }
  const inNotes = statementsOf(reading, reading.notes).filter(({ words }) =>
    /\bhardheidsclausule|\b4[:.]84\b/.test(words),
  );
  const sure = clauses.filter(({ doubtful }) => !doubtful);
  const deciding = sure.length > 0 ? sure : clauses;
  const of = (kind: Kind): readonly Span[] =>
    deciding.filter((clause) => clause.kind === kind).map(({ span }) => span);
  const best = (['volledig', 'beperkt', 'onvoorzien', 'uitgesloten'] as const).find(
    (kind) => of(kind).length > 0,
  );
  // "Van artikel 5 wordt niet afgeweken" beside a full clause: the power reaches only so far.
  const barred = of('uitgesloten').filter(({ start, end }) =>
    /\b(?:artikel|paragraaf|hoofdstuk|bepaal|lid|duur|termijn|hoogte|omvang|maxim|inkomen|leeftijd|bijdrage)\w*\b|\bonder \d|\b(?:overige|andere|de rest)\b/i.test(
      reading.regulation.text.slice(start, end),
    ),
  );
  const barredPart = best === 'volledig' && barred.length > 0;
  const value = best === undefined || best === 'uitgesloten' ? 'geen' : barredPart ? 'beperkt' : best;
  const review =
    value === 'geen' && best === undefined && inNotes.length > 0
      ? ['alleen-toelichting']
      : sure.length === 0 && clauses.length > 0
        ? ['onzekere-clausule']
        : [];
  const fact = (name: string, content: Fact['value'], spans: readonly Span[]): Fact => ({
    name,
    value: content,
    ground: spans.length === 0 ? 'afwezigheid' : 'expliciet',
    evidence: spans,
    review,
  });
  return {
    family: 'hardship',
    facts: [
      fact(
        'hardheidsclausule',
        value,
        best === undefined ? [] : [...of(best), ...(barredPart ? barred : [])],
      ),
      fact('hardheidUitgesloten', best === 'uitgesloten', best === 'uitgesloten' ? of('uitgesloten') : []),
      fact(
        'hardheidInToelichting',
        inNotes.length > 0,
        inNotes.map(({ span }) => span),
      ),
    ],
    rejected,
    searched: {
      words: [
        'afwijken',
        'hardheid',
        'onbillijk',
        'onredelijk',
        'onevenredig',
        'bijzondere gevallen',
        'buiten toepassing',
        'niet voorziet',
        '4:84',
      ],
      provisions: [],
    },
  };
}

export const hardship: Family = {
  name: 'hardship',
  facts: [
    {
      name: 'hardheidsclausule',
      of: { type: 'keuze', values: ['volledig', 'onvoorzien', 'beperkt', 'geen'] },
      meaning:
        'Of het college mag afwijken als toepassing onredelijk uitpakt, en hoe ver die bevoegdheid reikt',
    },
    { name: 'hardheidUitgesloten', of: { type: 'waar-onwaar' }, meaning: 'Of de tekst afwijken uitsluit' },
    {
      name: 'hardheidInToelichting',
      of: { type: 'waar-onwaar' },
      meaning: 'Of alleen de toelichting van afwijken spreekt',
    },
  ],
  read,
};
