/** Family `hardship` (point 8): whether the college may depart from the regulation when applying it is unfair. */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import { type Statement, statementsOf } from '../../context/statements.js';
import type { Family } from '../../family.js';
import type { Fact, FamilyReading, Rejected } from '../../model.js';
import { DEPARTS, isBarred } from './acts.js';
import { UNFAIR, UNFORESEEN } from './circumstances.js';
import { type Clause, type Kind, kindOf } from './kinds.js';
import { chapterIn, TOPIC, takesOnlyFraming } from './reach.js';
import { FROM_ADVICE, HARDSHIP_HEADING, OF_OTHER_THINGS } from './words.js';

const articleOf = ({ passage }: Statement): object => passage.article ?? passage.provision;

/** Under such a heading the act and the circumstance may stand in items of a list or in sentences of their own. */
function scatteredIn(statements: readonly Statement[]): readonly Clause[] {
  const byArticle = new Map<object, Statement[]>();
  for (const statement of statements) {
    if (!HARDSHIP_HEADING.test(statement.heading)) continue;
    byArticle.set(articleOf(statement), [...(byArticle.get(articleOf(statement)) ?? []), statement]);
  }
  return [...byArticle.values()].flatMap((own) => {
    const together = own.map(({ words }) => words).join(' ; ');
    const act = own.find(({ words }) => DEPARTS.test(words) && !isBarred(words) && !FROM_ADVICE.test(words));
    if (
      act === undefined ||
      !UNFAIR.test(together) ||
      UNFORESEEN.test(act.rule) ||
      OF_OTHER_THINGS.test(act.rule)
    )
      return [];
    return [{ kind: 'volledig' as const, statement: act, doubtful: false }];
  });
}

/** Says of what the power does not reach; beside a clause it limits the clause instead of excluding it. */
const OTHERS = /\b(?:overige|andere|de rest)\b/;
const LIMITS = /\b(?:overige|andere|de rest)\b|\bparagraaf\b|\bbepaal\w*\b|\bonder \d|\blid\b|\bartikel/;
/** "Het eerste lid geldt niet voor: ..." in the article of the clause itself, the rule of an item included. */
const TAKES_BACK =
  /\b(?:eerste|tweede|vorige|voorgaande) lid\b|\blid 1\b|\b(?:deze|die) (?:bevoegdheid|mogelijkheid|bepaling)\b|\bdit (?:artikel|geldt|is)\b|\bdat (?:geldt|kan)\b|\bhardheidsclausule\b|\b(?:de|deze) clausule\b|\bafwijk\w*|\bafgeweken\b/;
const NOT_FOR =
  /\b(?:geldt|gelden|is|zijn|kan|mag|strekt|ziet|wordt|worden)\b[^.]{0,60}\b(?:niet|geen)\b[^.]{0,60}\b(?:voor|op|van|tot|bij)\b/;
const STAYS =
  /\b(?:blij(?:ft|ven)|geldt|gelden)\b[^.]{0,40}\b(?:altijd|onverkort|ongewijzigd|in alle gevallen|onveranderd|ook dan)\b/;

/** "De hoogte is daarvan uitgezonderd." */
const EXEMPTED =
  /\b(?:daarvan|hiervan|ervan)\b[^.]{0,20}\buitgezonderd\b|\b(?:is|zijn|blij(?:ft|ven))\b[^.]{0,30}\b(?:uitgezonderd|buiten deze bevoegdheid)\b/;

/** Later statements in the article of a full clause that take a part of the rules out of its reach. */
function takenBack(
  reading: Reading,
  statements: readonly Statement[],
  full: readonly Clause[],
): readonly Span[] {
  const articles = new Set(full.map(({ statement }) => articleOf(statement)));
  const clauses = new Set(full.map(({ statement }) => statement));
  return statements
    .filter((statement) => articles.has(articleOf(statement)) && !clauses.has(statement))
    .filter(
      ({ rule, words }) =>
        !takesOnlyFraming(reading, words) &&
        ((TOPIC.test(rule.replace(/\b(?:eerste|vorige|voorgaande|tweede) lid\b/g, ' ')) &&
          TAKES_BACK.test(rule) &&
          NOT_FOR.test(rule)) ||
          (TOPIC.test(rule) &&
            (STAYS.test(rule) || (EXEMPTED.test(rule) && !/\bmandaat\b|\bbevoegdheden\b/.test(rule))))),
    )
    .map(({ span }) => span);
}

interface Weighed {
  readonly kind: Kind | null;
  readonly spans: readonly Span[];
  readonly doubtful: boolean;
}

/** Which of the clauses decides, and the words that show it. */
function weigh(reading: Reading, statements: readonly Statement[], clauses: readonly Clause[]): Weighed {
  const sure = clauses.filter(({ doubtful }) => !doubtful);
  const deciding = sure.length > 0 ? sure : clauses;
  const doubtful = sure.length === 0 && clauses.length > 0;
  const of = (kind: Kind): readonly Clause[] => deciding.filter((clause) => clause.kind === kind);
  const spansOf = (some: readonly Clause[]): readonly Span[] => some.map(({ statement }) => statement.span);
  const barred = of('uitgesloten');
  // In a wider instrument its SMI chapter may shut the general clause out.
  const ours = barred.filter(
    ({ statement }) =>
      (!reading.smi.own && chapterIn(reading, statement.words) === 'ons') ||
      (!reading.smi.own &&
        statement.passage.scope === 'smi' &&
        of('volledig').every((clause) => clause.statement.passage.scope !== 'smi') &&
        !TOPIC.test(statement.rule.replace(/\bartikel \d\w*/, ' ')) &&
        !OTHERS.test(statement.rule)),
  );
  if (ours.length > 0) return { kind: 'uitgesloten', spans: spansOf(ours), doubtful };
  const best = (['volledig', 'beperkt', 'onvoorzien', 'uitgesloten'] as const).find(
    (kind) => of(kind).length > 0,
  );
  if (best === undefined) return { kind: null, spans: [], doubtful };
  if (best !== 'volledig') return { kind: best, spans: spansOf(of(best)), doubtful };
  // "Van artikel 5 wordt niet afgeweken" beside a full clause: the power reaches only so far.
  const limits = [
    ...spansOf(barred.filter(({ statement: { rule } }) => TOPIC.test(rule) || LIMITS.test(rule))),
    ...takenBack(reading, statements, of('volledig')),
  ];
  return {
    kind: limits.length > 0 ? 'beperkt' : 'volledig',
    spans: [...spansOf(of('volledig')), ...limits],
    doubtful,
  };
}

function read(reading: Reading): FamilyReading {
  const rejected: Rejected[] = [];
  const statements = statementsOf(reading, reading.binding);
  const found: Clause[] = [];
  for (const statement of statements) {
    const clause = kindOf(reading, statement);
    if (clause !== null) found.push(clause);
    else if (FROM_ADVICE.test(statement.words))
      rejected.push({ span: statement.span, code: 'afwijken-van-advies' });
    else if (/\bin afwijking van\b/.test(statement.words))
      rejected.push({ span: statement.span, code: 'andere-regel' });
  }
  const clauses = found.length > 0 ? found : scatteredIn(statements);
  const inNotes = statementsOf(reading, reading.notes).filter(({ words }) =>
    /\bhardheidsclausule|\b4[:.]84\b/.test(words),
  );
  const { kind, spans, doubtful } = weigh(reading, statements, clauses);
  const value = kind === null || kind === 'uitgesloten' ? 'geen' : kind;
  const review =
    kind === null && inNotes.length > 0 ? ['alleen-toelichting'] : doubtful ? ['onzekere-clausule'] : [];
  const fact = (name: string, content: Fact['value'], evidence: readonly Span[]): Fact => ({
    name,
    value: content,
    ground: evidence.length === 0 ? 'afwezigheid' : 'expliciet',
    evidence,
    review,
  });
  return {
    family: 'hardship',
    facts: [
      fact('hardheidsclausule', value, spans),
      fact('hardheidUitgesloten', kind === 'uitgesloten', kind === 'uitgesloten' ? spans : []),
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
