/** What is known of a family, as facts beside those of the text, so that the same conditions read both. */
import type { Fact, FactSpec, FactValue } from '../clauses/model.js';
import type { Facts, Parameters } from '../judging/conditions.js';
import { byShare, byTable } from './allowance-table.js';
import { readIncomeLimit, type Side, sideOfIncome, sideOfSavings } from './limits.js';
import type { Child, Family, HouseholdData, Income, Rules } from './model.js';

/** Days that may be a matter of how many hours a day has: four fifths, as in point 6 of the basislijn. */
const ALMOST = 0.8;

const choice = (name: string, values: readonly string[], meaning: string): FactSpec => ({
  name,
  of: { type: 'keuze', values },
  nullable: true,
  meaning,
});
const number = (name: string, unit: string, meaning: string): FactSpec => ({
  name,
  of: { type: 'getal', unit },
  nullable: true,
  meaning,
});
const text = (name: string, meaning: string): FactSpec => ({
  name,
  of: { type: 'tekst' },
  nullable: true,
  meaning,
});
const bool = (name: string, meaning: string): FactSpec => ({ name, of: { type: 'waar-onwaar' }, meaning });

const ACCESS = ['ja', 'deels', 'alleen-met-hardheidsclausule', 'nee', 'onbekend'];
const SIDES = ['onder', 'boven', 'onduidelijk', 'hangt-af-van-jaar'];

/** The facts that rows may name beside those of the text. */
export const HOUSEHOLD_FACTS: readonly FactSpec[] = [
  choice('gezinGrond', ['sociaal', 'medisch', 'sociaal-en-medisch'], 'Soort problemen van het gezin.'),
  choice('gezinVan', ['ouder', 'kind', 'ouder-en-kind'], 'Om wie het gaat.'),
  number('gezinOuders', 'ouders', 'Aantal ouders.'),
  number('gezinWerkendeOuders', 'ouders', 'Aantal ouders dat werkt.'),
  bool('gezinBijstand', 'Of het gezin bijstand heeft.'),
  choice('gezinKinderopvangtoeslag', ['geen', 'deels', 'volledig'], 'Recht op kinderopvangtoeslag.'),
  number('gezinSpaargeld', 'euro', 'Spaargeld.'),
  bool('gezinInkomenGedaald', 'Of het inkomen lager is dan twee jaar geleden.'),
  choice(
    'gezinOpvang',
    ['dagopvang', 'bso', 'beide'],
    'Opvang die nodig is; een gastouder telt als dagopvang.',
  ),
  choice('kindOpvang', ['dagopvang', 'bso', 'gastouder'], 'Opvang die dit kind nodig heeft.'),
  choice('inkomensgrens', SIDES, 'Waar het inkomen ligt ten opzichte van de grens voor toegang.'),
  choice('vermogensgrens', SIDES, 'Waar het spaargeld ligt ten opzichte van de grens.'),
  choice(
    'vrijstelling',
    SIDES,
    'Waar het inkomen ligt ten opzichte van de grens waaronder ouders niets betalen.',
  ),
  number('totaalMaanden', 'maanden', 'Eerste toekenning en verlenging samen.'),
  number('bijdrageHoog', 'euro per maand', 'Hoogste bijdrage die uit de tekst volgt.'),
  choice(
    'bijdrageBereik',
    ['een', 'tussen'],
    'Of uit de tekst één bijdrage volgt, of een laagste en een hoogste.',
  ),
  text('tabelJaar', 'Jaar van de tabel waarmee is gerekend.'),
  text('bedragLaag', 'Laagste bijdrage in woorden.'),
  text('bedragHoog', 'Hoogste bijdrage in woorden.'),
  text('termijnTekst', 'De eerste toekenning in woorden.'),
  text('totaalTekst', 'Eerste toekenning en verlenging samen, in woorden.'),
  text('omvangTekst', 'De omvang per week in woorden.'),
  text('nodigMaandenTekst', 'De duur die nodig is, in woorden.'),
  text('nodigDagenTekst', 'De dagen die nodig zijn, in woorden.'),
  choice('poorten', ['open', 'deels', 'dicht', 'onbekend'], 'Uitkomst van alle poorten samen.'),
  text('redenen', 'De zinnen van de poorten die de toegang bepalen.'),
  choice('antwoordToegang', ACCESS, 'Het antwoord op de vraag naar toegang.'),
];

/** Numbers that rows may name with a "$". */
export const HOUSEHOLD_PARAMETERS = [
  'nodigMaanden',
  'nodigDagen',
  'nodigDagenBijna',
  'kindLeeftijd',
  'kindLeeftijdPlusEen',
  'kindLeeftijdPlusMaand',
  'uren',
] as const;

export function madeFact(name: string, value: FactValue): [string, Fact] {
  return [name, { name, value, ground: 'afwezigheid', evidence: [], review: [] }];
}

/** Text of the passages that carry a fact. */
export type PassagesOf = (fact: string) => readonly string[];

function factValue(facts: Facts, name: string): FactValue {
  return facts.get(name)?.value ?? null;
}

function numberOf(facts: Facts, name: string): number | null {
  const value = factValue(facts, name);
  return typeof value === 'number' ? value : null;
}

/**
 * The incomes that may count by what the text says of the year: one where that is settled, both where it is not.
 * A text that says nothing, or leaves a fall to a threshold or a request, settles nothing.
 */
function countingIncomes(facts: Facts, { inkomen }: Family): readonly Income[] {
  const both = [inkomen.nu, inkomen['twee-jaar-geleden']];
  const year = facts.get('inkomensjaar');
  if (year === undefined || year.review.length > 0) return both;
  if (year.value === 'actueel') return [inkomen.nu];
  const correction = factValue(facts, 'inkomenscorrectie');
  if (correction === 'altijd') return [inkomen.nu];
  if (correction === 'alleen-lager')
    return [[...both].sort((a, b) => a.toetsingsinkomen - b.toetsingsinkomen)[0] ?? inkomen.nu];
  if (year.value === 'eerder' && factValue(facts, 'inkomensbron') === 'eerder')
    return [inkomen['twee-jaar-geleden']];
  return both;
}

function sideOfLimit(texts: readonly string[], incomes: readonly Income[]): Side | 'hangt-af-van-jaar' {
  const limit = readIncomeLimit(texts);
  if (limit === null) return 'onduidelijk';
  const sides = new Set(incomes.map((income) => sideOfIncome(limit, income)));
  const [only] = sides;
  if (sides.has('onduidelijk') || only === undefined) return 'onduidelijk';
  return sides.size === 1 ? only : 'hangt-af-van-jaar';
}

/** The lowest and highest contribution that the text leads to, in euros a month; null where it leads to none. */
export function contributionsOf(
  facts: Facts,
  family: Family,
  children: readonly Child[],
  { table }: Pick<HouseholdData, 'table'>,
): { readonly low: number; readonly high: number } | null {
  const method = factValue(facts, 'eigenBijdrage');
  const share = numberOf(facts, 'eigenBijdrageAandeel');
  const amounts =
    method === 'kot-tabel'
      ? countingIncomes(facts, family).map(({ toetsingsinkomen }) =>
          byTable(table, toetsingsinkomen, children),
        )
      : method === 'vast' && share !== null
        ? [byShare(table, share, children)]
        : [];
  return amounts.length === 0 ? null : { low: Math.min(...amounts), high: Math.max(...amounts) };
}

function inWords(amount: number | null, unit: keyof Rules['eenheden'], rules: Rules): string | null {
  if (amount === null) return null;
  const [one, more] = rules.eenheden[unit];
  return `${amount.toLocaleString('nl-NL', { maximumFractionDigits: 2 })} ${amount === 1 ? one : more}`;
}

/** Whole euros: the costs of a month are no more certain than that. */
export function inEuros(amount: number): string {
  return `€ ${Math.round(amount).toLocaleString('nl-NL')}`;
}

/** Facts of the family itself, and how it stands to the limits of the text. */
export function familyFacts(
  facts: Facts,
  family: Family,
  { rules, table }: Pick<HouseholdData, 'rules' | 'table'>,
  passages: PassagesOf,
): readonly [string, Fact][] {
  const incomes = countingIncomes(facts, family);
  const norm = factValue(facts, 'inkomenstoetsNorm');
  const forms = new Set(family.kinderen.map(({ opvang }) => (opvang === 'bso' ? 'bso' : 'dagopvang')));
  const [form = 'dagopvang'] = forms;
  const term = numberOf(facts, 'termijnMaanden');
  const extension = numberOf(facts, 'verlengingMaanden');
  const total = term === null || extension === null ? null : term + extension;
  const unit = factValue(facts, 'omvangEenheid');
  const volume = numberOf(facts, 'omvangPerWeek');
  const { nu, 'twee-jaar-geleden': before } = family.inkomen;
  return [
    madeFact('gezinGrond', family.grond.soort),
    madeFact('gezinVan', family.grond.van),
    madeFact('gezinOuders', family.ouders),
    madeFact('gezinWerkendeOuders', family['werkende-ouders']),
    madeFact('gezinBijstand', family.bijstand),
    madeFact('gezinKinderopvangtoeslag', family.kinderopvangtoeslag),
    madeFact('gezinSpaargeld', family.spaargeld),
    madeFact('gezinInkomenGedaald', nu.toetsingsinkomen < before.toetsingsinkomen),
    madeFact('gezinOpvang', forms.size > 1 ? 'beide' : form),
    madeFact(
      'inkomensgrens',
      sideOfLimit([...(typeof norm === 'string' ? [norm] : []), ...passages('inkomensrol')], incomes),
    ),
    madeFact(
      'vermogensgrens',
      sideOfSavings(passages('vermogensrol'), family.spaargeld, family['boven-vermogensgrens-bijstand']),
    ),
    madeFact('vrijstelling', sideOfLimit(passages('eigenBijdrageVrijstelling'), incomes)),
    madeFact('tabelJaar', String(table.year)),
    madeFact('totaalMaanden', total),
    madeFact('termijnTekst', inWords(term, 'maanden', rules)),
    madeFact('totaalTekst', inWords(total, 'maanden', rules)),
    madeFact(
      'omvangTekst',
      unit === 'dagen' || unit === 'dagdelen' || unit === 'uren' ? inWords(volume, unit, rules) : null,
    ),
    madeFact('nodigMaandenTekst', inWords(family.nodig.maanden, 'maanden', rules)),
    madeFact('nodigDagenTekst', inWords(family.nodig['dagen-per-week'], 'dagen', rules)),
  ];
}

export function familyParameters({ nodig }: Family): Parameters {
  return new Map<(typeof HOUSEHOLD_PARAMETERS)[number], number>([
    ['nodigMaanden', nodig.maanden],
    ['nodigDagen', nodig['dagen-per-week']],
    // In tenths, as the families of clauses yield days: 0.8 times 3 is more than 2.4 to a computer.
    ['nodigDagenBijna', Math.round(nodig['dagen-per-week'] * ALMOST * 10) / 10],
  ]);
}
