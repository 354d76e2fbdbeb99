/** Family `age` (point 4): for children of which age the rules are, said in years, by school, or by the act's terms. */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import { type Statement, statementsOf } from '../../context/statements.js';
import type { Family } from '../../family.js';
import type { Fact, FactValue, Ground, Rejected } from '../../model.js';
import { joinAnswers } from '../shared/questions.js';
import { readActTerms } from './act-terms.js';
import { type AgeBound, ageBoundsOf } from './bounds.js';
import { readCareForms } from './care-forms.js';
import { type Clause, combine } from './combine.js';
import { boundOfThoseLetIn } from './denial.js';
import { groupAges } from './groups.js';
import { isPartial } from './partial.js';
import { isAboutAccess, subjectOf } from './subject.js';
import { readTableRows } from './table.js';

/** Headings that name a child, and no toddlers' playgroup. */
const CHILD_IN_HEADING = /^(?!.*\b(?:peuter|vve)).*\b(?:kind|kinderen|jeugdigen?|leeftijd)\b/;

interface Collected {
  readonly clauses: readonly Clause[];
  readonly rejected: readonly Rejected[];
}

/** An age under which children are let in, where the groups or the heading say so. */
function ofChild(bound: AgeBound, span: Span): Clause {
  return { ...bound, subject: 'kind', access: true, divides: false, partial: false, span };
}

function collect(statements: readonly Statement[]): Collected {
  const clauses: Clause[] = [];
  const rejected: Rejected[] = [];
  const groups = groupAges(statements);
  for (const bound of groups?.bounds ?? [])
    clauses.push(ofChild(bound, groups?.statement.span ?? { start: 0, end: 0 }));
  const headed = new Set<string>();
  for (const statement of statements) {
    if (statement === groups?.definition) continue;
    // "Voor kinderen van 0 tot en met 12 jaar": the age may stand above the article only.
    if (!headed.has(statement.headings) && CHILD_IN_HEADING.test(statement.heading)) {
      headed.add(statement.headings);
      for (const bound of ageBoundsOf(statement.heading)) {
        if (bound.group || bound.to === null) continue;
        clauses.push(ofChild(bound, statement.span));
      }
    }
    const all = ageBoundsOf(statement.words);
    const atSchool = all.some((one) => one.group && boundOfThoseLetIn(statement, one) === null);
    for (const said of all) {
      const bound = boundOfThoseLetIn(statement, said);
      if (bound === null) continue;
      const subject = subjectOf(statement, bound);
      if (subject === 'geen-leeftijd') continue;
      if (subject === 'ander') rejected.push({ span: statement.span, code: 'leeftijd-van-ander' });
      else
        clauses.push({
          ...bound,
          subject,
          access: isAboutAccess(statement),
          divides: atSchool,
          partial: isPartial(statement, said),
          span: statement.span,
        });
    }
  }
  return { clauses, rejected };
}

export const age: Family = {
  name: 'age',
  facts: [
    {
      name: 'leeftijdTot',
      of: { type: 'tekst' },
      meaning:
        'Tot welke leeftijd de regeling geldt: "einde-basisschool", een getal (bovengrens in jaren, exclusief), "wko" (de begrippen van de Wet kinderopvang) of "ongeregeld".',
    },
    {
      name: 'leeftijdSoort',
      of: { type: 'keuze', values: ['einde-basisschool', 'getal', 'opvangvormen', 'wko', 'ongeregeld'] },
      meaning: 'Hoe de bovengrens is bepaald.',
    },
    {
      name: 'leeftijdBovengrens',
      of: { type: 'getal', unit: 'jaar' },
      nullable: true,
      meaning: 'Bovengrens in jaren, exclusief ("tot en met 12" is 13); leeg als er geen getal is.',
    },
    {
      name: 'leeftijdVanaf',
      of: { type: 'getal', unit: 'jaar' },
      meaning: 'Vanaf welke leeftijd de regeling geldt, in jaren; 0 als er geen ondergrens is.',
    },
    {
      name: 'leeftijdBso',
      of: { type: 'getal', unit: 'jaar' },
      nullable: true,
      meaning: 'Eigen bovengrens voor buitenschoolse opvang in jaren, exclusief; leeg als die er niet is.',
    },
    {
      name: 'opvangvormen',
      of: { type: 'keuze', values: ['dagopvang-en-bso', 'alleen-dagopvang', 'alleen-bso', 'ongenoemd'] },
      meaning: 'Welke vormen van opvang de regeling noemt.',
    },
    {
      name: 'opvangvormUitgesloten',
      of: { type: 'waar-onwaar' },
      meaning: 'Of de regeling een van beide opvangvormen met zoveel woorden uitsluit.',
    },
  ],
  read: (reading: Reading) => {
    const binding = readTableRows(joinAnswers(statementsOf(reading, reading.binding)));
    const own = collect(binding);
    const inNote = collect(statementsOf(reading, reading.notes));
    const forms = readCareForms(binding);
    const adopted = readActTerms(reading, binding);
    const result = combine(own.clauses, inNote.clauses, forms.value, adopted.length > 0);
    const actTerms = (result?.to ?? null) === null ? adopted : [];

    let kind: 'einde-basisschool' | 'getal' | 'opvangvormen' | 'wko' | 'ongeregeld' = 'ongeregeld';
    let ground: Ground = 'afwezigheid';
    let evidence: readonly Span[] = [];
    if (result !== null && result.to !== null) {
      const byNumber = result.byCareForm ? 'opvangvormen' : 'getal';
      kind = result.to === 'einde-basisschool' ? 'einde-basisschool' : byNumber;
      ground = result.ground;
      evidence = result.evidence;
    } else if (actTerms.length > 0) {
      kind = 'wko';
      ground = 'indirect';
      evidence = actTerms;
    }
    const limit = typeof result?.to === 'number' ? result.to : null;
    const review = result?.review ?? [];
    const fact = (
      name: string,
      value: FactValue,
      spans: readonly Span[] = evidence,
      codes: readonly string[] = [],
    ): Fact => ({
      name,
      value,
      ground: spans.length === 0 ? 'afwezigheid' : ground === 'afwezigheid' ? 'indirect' : ground,
      evidence: spans,
      review: codes,
    });
    const formsReview =
      kind === 'ongeregeld' && !forms.explicit && forms.value.startsWith('alleen')
        ? ['opvangvorm-niet-uitgesloten']
        : [];
    return {
      family: 'age',
      facts: [
        fact('leeftijdTot', limit ?? kind, evidence, review),
        fact('leeftijdSoort', kind),
        fact('leeftijdBovengrens', limit),
        fact('leeftijdVanaf', result?.from ?? 0, result?.fromEvidence ?? []),
        fact('leeftijdBso', result?.afterSchool ?? null, result?.afterSchoolEvidence ?? []),
        fact('opvangvormen', forms.value, forms.evidence, formsReview),
        fact(
          'opvangvormUitgesloten',
          forms.explicit && forms.value.startsWith('alleen'),
          forms.explicit ? forms.evidence : [],
        ),
      ],
      rejected: [...own.rejected],
      searched: {
        words: [
          'leeftijd, jaar, verjaardag',
          'groep 8, basisschool, voortgezet onderwijs',
          'begrippen van de Wet kinderopvang',
          'dagopvang, buitenschoolse opvang',
        ],
        provisions: [],
      },
    };
  },
};
