/** How long, how many days, whether it goes on, what the family pays and which income counts. */
import { describe, expect, it } from 'vitest';
import { familyNamed, through } from './made.js';

const ILL = familyNamed('psychisch'); // 9 months, 2 days, one child
const LONG = familyNamed('chronisch'); // 36 months
const RICH = familyNamed('hersentumor'); // 12 months, 3 days, two children
const SCHOOL = familyNamed('burn-out'); // 6 months, 3 days after school
const CRISIS = familyNamed('crisis'); // 3 months, 4 days, both kinds of care

describe('the first term', () => {
  it.each([
    [{ termijnMaanden: 12, termijnSoort: 'standaard' }, 'genoeg'],
    [{ termijnMaanden: 6, termijnSoort: 'standaard' }, 'te-weinig'],
    [{ termijnMaanden: 6, termijnSoort: 'minimum' }, 'mogelijk'],
    [{ termijnMaanden: 12, termijnSoort: 'minimum' }, 'genoeg'],
    [{ termijnMaanden: 12, termijnSoort: 'maximum' }, 'mogelijk'],
    [{ termijnMaanden: 6, termijnSoort: 'maximum' }, 'te-weinig'],
    [{ termijnMaanden: null, termijnSoort: 'maatwerk' }, 'onbekend'],
    [{ termijnMaanden: null, termijnSoort: 'ongeregeld' }, 'onbekend'],
  ] as const)('%j against nine months: %s', (values, value) => {
    const { duur } = through({ values }, ILL);
    expect(duur.value).toBe(value);
    expect(duur.uncertain).toBe(value === 'onbekend');
    expect(duur.amount?.low ?? null).toBe(values.termijnMaanden);
  });

  it('is uncertain where the text has two terms', () => {
    expect(through({ review: ['termijnMaanden'] }, ILL).duur).toMatchObject({
      value: 'genoeg',
      uncertain: true,
    });
  });
});

describe('days a week', () => {
  const volume = (
    omvangPerWeek: number,
    omvangEenheid: string,
    omvangInDagen: number,
    omvangSoort = 'standaard',
  ) => ({
    values: { omvangPerWeek, omvangEenheid, omvangInDagen, omvangSoort },
  });

  it('compares with what is needed', () => {
    expect(through(volume(3, 'dagen', 3), RICH).dagen.value).toBe('genoeg');
    expect(through(volume(4, 'dagdelen', 2), RICH).dagen).toMatchObject({
      value: 'te-weinig',
      uncertain: false,
    });
    expect(through(volume(2, 'dagen', 2, 'minimum'), RICH).dagen.value).toBe('mogelijk');
    expect(through(volume(3, 'dagen', 3, 'maximum'), RICH).dagen.value).toBe('mogelijk');
  });

  it('leaves hours just under the days to a person, as point 6 does', () => {
    expect(through(volume(24, 'uren', 2.4), RICH).dagen.value).toBe('onbekend');
    expect(through(volume(23, 'uren', 2.3), RICH).dagen.value).toBe('te-weinig');
  });

  it('knows that an afternoon after school is no day', () => {
    expect(through(volume(4, 'dagdelen', 2), SCHOOL).dagen).toMatchObject({
      value: 'mogelijk',
      uncertain: true,
    });
    expect(through(volume(2, 'dagdelen', 1), SCHOOL).dagen.value).toBe('te-weinig');
    expect(through(volume(12, 'uren', 1.2), SCHOOL).dagen.value).toBe('onbekend');
    expect(through(volume(6, 'dagdelen', 3), CRISIS).dagen).toMatchObject({
      value: 'te-weinig',
      uncertain: true,
    });
  });
});

describe('going on after the first term', () => {
  const six = { termijnMaanden: 6 };
  it.each([
    [{ verlenging: 'onbeperkt' }, 'ja'],
    [{ verlenging: 'eenmalig', verlengingMaanden: 6 }, 'ja'],
    [{ verlenging: 'eenmalig', verlengingMaanden: 2 }, 'te-weinig'],
    [{ verlenging: 'eenmalig', verlengingMaanden: null }, 'mogelijk'],
    [{ verlenging: 'meermalig-begrensd', verlengingMaanden: 6 }, 'mogelijk'],
    [{ verlenging: 'alleen-hardheid' }, 'alleen-met-hardheidsclausule'],
    [{ verlenging: 'overbrugging', verlengingMaanden: 2 }, 'te-weinig'],
    [{ verlenging: 'overbrugging', verlengingMaanden: 3 }, 'mogelijk'],
    [{ verlenging: 'overbrugging', verlengingMaanden: null }, 'onbekend'],
    [{ verlenging: 'uitgesloten' }, 'nee'],
    [{ verlenging: 'ongeregeld' }, 'onbekend'],
  ] as const)('%j after six of nine months: %s', (values, value) => {
    expect(through({ values: { ...six, ...values } }, ILL).verlenging.value).toBe(value);
  });

  it('is not needed where the first term is long enough', () => {
    expect(through({ values: { verlenging: 'uitgesloten' } }, ILL).verlenging.value).toBe('niet-nodig');
    expect(through({ values: { verlenging: 'uitgesloten' } }, LONG).verlenging.value).toBe('nee');
  });
});

describe('what the family pays', () => {
  it('follows the table of the kinderopvangtoeslag, the first child by its hours', () => {
    // 87 hours x 11,23 = 977,01; 4 percent.
    expect(through({}, ILL).bijdrage).toMatchObject({
      value: 'bedrag',
      short: '€ 39 per maand',
      amount: { low: 39.08, high: 39.08, unit: 'euro per maand' },
    });
    // 72.000: 90,5 and 94,6 percent. 130 x 11,23 = 1.459,90; x 0,095 = 138,69; x 0,054 = 78,83.
    expect(through({}, RICH).bijdrage.amount?.high).toBeCloseTo(217.53, 2);
    // 91.000, where an earlier year counts: 78,9 and 92,2 percent.
    const earlier = { inkomensjaar: 'eerder', inkomensbron: 'eerder' };
    expect(through({ values: earlier }, RICH).bijdrage.amount?.high).toBeCloseTo(421.91, 2);
  });

  it('says from what to what where the year is not settled', () => {
    const { bijdrage } = through({ values: { inkomensjaar: 'ongeregeld', inkomensbron: 'geen' } }, RICH);
    expect(bijdrage).toMatchObject({ value: 'onbekend', uncertain: true, amount: null });
    expect(bijdrage.short).toBe('onbekend (tussen € 218 en € 422)');
  });

  it.each([
    [{ eigenBijdrage: 'geen' }, 'geen', 'niets'],
    [{ eigenBijdrage: 'vast', eigenBijdrageAandeel: 20 }, 'bedrag', '€ 195 per maand'],
    [{ eigenBijdrage: 'vast', eigenBijdrageAandeel: null }, 'onbekend', 'eigen tabel of bedrag'],
    [{ eigenBijdrage: 'eigen-tabel' }, 'onbekend', 'eigen tabel of bedrag'],
    [{ eigenBijdrage: 'vng-tabel' }, 'onbekend', 'adviestabel VNG'],
    [{ eigenBijdrage: 'bijstand-draagkracht' }, 'onbekend', 'draagkracht'],
    [{ eigenBijdrage: 'kot-tabel', draagkrachtErnaast: true }, 'onbekend', 'draagkracht'],
    [{ eigenBijdrage: 'ongeregeld' }, 'onbekend', 'niet geregeld'],
    [{ eigenBijdrage: 'ongeregeld', bijstandVanRechtswege: true }, 'onbekend', 'bijzondere bijstand'],
    [{ eigenBijdrageOpslag: true }, 'onbekend', '€ 39 of meer'],
  ] as const)('%j: %s', (values, value, short) => {
    const { bijdrage } = through({ values }, ILL);
    expect(bijdrage.value).toBe(value);
    expect(bijdrage.short).toContain(short);
    expect(bijdrage.uncertain).toBe(value === 'onbekend');
  });

  it('knows who is below the income under which parents pay nothing', () => {
    const values = { eigenBijdrageVrijstelling: true };
    const passage = 'Bij een inkomen tot 120% van de bijstandsnorm is niets verschuldigd.';
    expect(through({ values, passage }, ILL).bijdrage.value).toBe('geen');
    expect(through({ values, passage }, RICH).bijdrage.short).toBe('€ 218 per maand');
    const vague = 'Minima betalen niets.';
    expect(through({ values, passage: vague }, ILL).bijdrage.short).toBe('onbekend (tussen € 0 en € 39)');
  });

  it('is all of it for who is shut out', () => {
    const values = { inkomensrol: 'alleen-bijstand', hardheidsclausule: 'geen' };
    const answers = through({ values }, RICH);
    expect(answers.bijdrage).toMatchObject({
      value: 'niet-van-toepassing',
      short: 'alle kosten',
      amount: null,
    });
    expect(answers.duur).toMatchObject({ value: 'niet-van-toepassing', amount: null });
  });
});

describe('which income counts', () => {
  it.each([
    [{ inkomensjaar: 'actueel' }, 'nu', 'telt meteen mee'],
    [{ inkomensjaar: 'recent-met-correctie', inkomenscorrectie: 'altijd' }, 'nu', 'telt meteen mee'],
    [{ inkomensjaar: 'eerder-met-correctie' }, 'mogelijk', 'onder voorwaarden'],
    [{ inkomensjaar: 'eerder' }, 'eerder', 'houdt daar geen rekening mee'],
    [{ inkomensjaar: 'ongeregeld' }, 'onbekend', 'niet van welk jaar'],
    [{ inkomensjaar: 'nvt', inkomenTelt: 'geen' }, 'geen', 'geen rol'],
    [{ inkomensjaar: 'nvt', inkomenTelt: 'bijstand' }, 'onbekend', 'bijzondere bijstand'],
  ] as const)('%j for who earns less than before: %s', (values, value, words) => {
    const { inkomen } = through({ values }, RICH);
    expect(inkomen.value).toBe(value);
    expect(inkomen.sentence).toContain(words);
  });
});
