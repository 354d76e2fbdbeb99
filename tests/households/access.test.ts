/** Who is let in: each gate, what doubt does, and what a hardship clause leaves. */
import { describe, expect, it } from 'vitest';
import { familyNamed, through } from './made.js';

const ILL = familyNamed('psychisch');
const RICH = familyNamed('hersentumor');
const CRISIS = familyNamed('crisis');
const CHILD = familyNamed('kind');
const SCHOOL = familyNamed('burn-out');

describe('access', () => {
  it('lets everybody in where the text lets everybody in', () => {
    for (const family of [ILL, RICH, CRISIS, CHILD, SCHOOL])
      expect(through({}, family).toegang).toMatchObject({ value: 'ja', uncertain: false });
  });

  it.each([
    ['sociaal', CRISIS, ILL],
    ['medisch', ILL, CRISIS],
    ['kind', CHILD, ILL],
    ['ouder', ILL, CHILD],
  ] as const)('an excluded ground shuts out who has only that: %s', (excluded, out, inside) => {
    const fact =
      excluded === 'kind' || excluded === 'ouder' ? 'doelgroepPersoonUitgesloten' : 'doelgroepUitsluiting';
    const values = { [fact]: excluded, hardheidsclausule: 'geen' };
    expect(through({ values }, out).toegang).toMatchObject({ value: 'nee', uncertain: false });
    expect(through({ values }, inside).toegang.value).toBe('ja');
  });

  it('a kind of ground and a person can be shut out side by side', () => {
    const values = {
      doelgroepUitsluiting: 'sociaal',
      doelgroepPersoonUitgesloten: 'kind',
      hardheidsclausule: 'geen',
    };
    expect(through({ values }, CRISIS).toegang.value).toBe('nee');
    expect(through({ values }, CHILD).toegang.value).toBe('nee');
    expect(through({ values }, ILL).toegang.value).toBe('ja');
  });

  it('a ground that is not named and not excluded is for a person', () => {
    const { toegang } = through({ values: { doelgroepGronden: 'alleen-medisch' } }, CRISIS);
    expect(toegang).toMatchObject({ value: 'onbekend', uncertain: true });
    expect(toegang.sentence).toContain('sluit sociale niet uit');
    expect(through({ values: { doelgroepGronden: 'geen' } }).toegang.value).toBe('onbekend');
  });

  it.each([
    ['bijstand', ILL, RICH],
    ['alleenstaande-ouder', ILL, RICH],
    ['werkende-ouder', RICH, ILL],
    ['niet-werkend', ILL, null],
    ['minima', ILL, null],
  ] as const)('a smaller group lets in who belongs to it: %s', (group, inside, out) => {
    const values = { doelgroepVernauwing: group, hardheidsclausule: 'geen' };
    expect(through({ values }, inside).toegang.value).toBe('ja');
    if (out === null) expect(through({ values }, RICH).toegang.value).toBe('onbekend');
    else expect(through({ values }, out).toegang.value).toBe('nee');
  });

  it('a child that is too old stays out, the other comes in', () => {
    const values = { leeftijdSoort: 'getal', leeftijdBovengrens: 4, hardheidsclausule: 'geen' };
    const { toegang, bijdrage } = through({ values }, CRISIS);
    expect(toegang.value).toBe('deels');
    expect(toegang.sentence).toContain('Het kind van 6 is te oud');
    // Only the hours of the child of two: 174 hours at € 11,23, of which 4 percent.
    expect(bijdrage.amount?.high).toBeCloseTo(78.16, 2);
    expect(through({ values }, SCHOOL).toegang.value).toBe('nee');
    expect(through({ values: { ...values, leeftijdBovengrens: 12 } }, SCHOOL).toegang.value).toBe('ja');
    expect(through({ values: { ...values, leeftijdBovengrens: 11 } }, SCHOOL).toegang.value).toBe('nee');
  });

  it('a lower age limit between two birthdays is for a person', () => {
    expect(through({ values: { leeftijdVanaf: 2.5 } }, ILL).toegang.value).toBe('onbekend');
    expect(through({ values: { leeftijdVanaf: 2 } }, ILL).toegang.value).toBe('ja');
    expect(through({ values: { leeftijdVanaf: 3, hardheidsclausule: 'geen' } }, ILL).toegang.value).toBe(
      'nee',
    );
  });

  it('an own limit for care after school goes for children who come after school', () => {
    const values = { leeftijdBso: 10, hardheidsclausule: 'geen' };
    expect(through({ values }, SCHOOL).toegang.value).toBe('nee');
    expect(through({ values }, ILL).toegang.value).toBe('ja');
  });

  it('a form of care that is excluded shuts out, one that is not named does not', () => {
    const excluded = {
      opvangvormen: 'alleen-dagopvang',
      opvangvormUitgesloten: true,
      hardheidsclausule: 'geen',
    };
    expect(through({ values: excluded }, SCHOOL).toegang.value).toBe('nee');
    const unnamed = { opvangvormen: 'alleen-dagopvang', opvangvormUitgesloten: false };
    expect(through({ values: unnamed }, SCHOOL).toegang).toMatchObject({ value: 'ja', uncertain: true });
  });

  it.each([
    ['130% van de bijstandsnorm', 'nee', 'ja', 'nee'],
    ['niet meer dan 250 procent van de bijstandsnorm', 'ja', 'ja', 'ja'],
    ['een inkomen boven modaal', 'onbekend', 'onbekend', 'onbekend'],
    ['meer dan € 50.000 per jaar', 'nee', 'ja', 'onbekend'],
  ] as const)('an income limit in the words of the text: %s', (norm, rich, crisis, child) => {
    const values = { inkomensrol: 'weigering', inkomenstoetsNorm: norm, hardheidsclausule: 'geen' };
    expect(through({ values }, RICH).toegang.value).toBe(rich);
    expect(through({ values }, CRISIS).toegang.value).toBe(crisis);
    // € 58.000 gross and € 45.600 in hand: the text does not say which counts.
    expect(through({ values }, CHILD).toegang.value).toBe(child);
  });

  it('where the year is not settled, a limit between the two incomes is for a person', () => {
    const limit = { inkomensrol: 'weigering', inkomenstoetsNorm: '200% van de bijstandsnorm' };
    const years = { inkomensjaar: 'eerder-met-correctie', inkomensbron: 'eerder' };
    const drop = { ...years, inkomenscorrectie: 'drempel-of-verzoek' };
    const answer = through({ values: { ...limit, ...drop } }, SCHOOL).toegang;
    expect(answer.value).toBe('onbekend');
    expect(answer.sentence).toContain('hangt ervan af');
    const always = { ...years, inkomenscorrectie: 'altijd' };
    expect(through({ values: { ...limit, ...always } }, SCHOOL).toegang.value).toBe('ja');
    const earlier = { inkomensjaar: 'eerder', inkomensbron: 'eerder', hardheidsclausule: 'geen' };
    expect(through({ values: { ...limit, ...earlier } }, SCHOOL).toegang.value).toBe('nee');
  });

  it.each([
    ['het vermogen hoger is dan de grens van artikel 34 van de Participatiewet', 'nee', 'ja'],
    ['het vermogen hoger is dan € 8.000', 'nee', 'nee'],
    ['het vermogen te hoog is', 'onbekend', 'onbekend'],
  ] as const)('a limit on savings: %s', (passage, rich, school) => {
    const values = { vermogensrol: 'weigering', hardheidsclausule: 'geen' };
    expect(through({ values, passage }, RICH).toegang.value).toBe(rich);
    expect(through({ values, passage }, SCHOOL).toegang.value).toBe(school);
    expect(through({ values, passage }, ILL).toegang.value).toBe('ja');
  });

  it('doubt shuts nobody out', () => {
    const values = { doelgroepUitsluiting: 'sociaal', hardheidsclausule: 'geen' };
    const { toegang } = through({ values, review: ['doelgroepUitsluiting'] }, CRISIS);
    expect(toegang).toMatchObject({ value: 'onbekend', uncertain: true });
    expect(toegang.sentence).toContain('Een mens moet kijken of dit klopt: de problemen zijn alleen sociaal');
  });

  it.each([
    ['volledig', 'alleen-met-hardheidsclausule', false],
    ['beperkt', 'nee', true],
    ['onvoorzien', 'nee', false],
    ['geen', 'nee', false],
  ] as const)('what a hardship clause leaves: %s', (clause, value, uncertain) => {
    const values = { doelgroepUitsluiting: 'sociaal', hardheidsclausule: clause };
    expect(through({ values }, CRISIS).toegang).toMatchObject({ value, uncertain });
  });

  it('a right to the kinderopvangtoeslag shuts out where the text says so, and is asked about where it is silent', () => {
    const entitled = familyNamed('psychisch', { kinderopvangtoeslag: 'volledig' });
    const values = { hardheidsclausule: 'geen' };
    expect(through({ values }, entitled).toegang.value).toBe('nee');
    expect(through({ values: { doelgroepKot: 'geen' } }, entitled).toegang.value).toBe('onbekend');
  });

  it('quotes what decided', () => {
    const passage = 'Schulden zijn geen grond.';
    const { toegang } = through({ values: { doelgroepUitsluiting: 'sociaal' }, passage }, CRISIS);
    expect(toegang.evidence).toHaveLength(1);
    expect(toegang.evidence[0]).toMatchObject({ quote: passage, place: 'artikel 1', source: 0 });
  });
});
