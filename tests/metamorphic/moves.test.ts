/**
 * A negation, an exception or a lower number moves the verdict; the same clause under another heading, in a definition or
 * in an annex does not. Each edit changes one part of a regulation that meets every point.
 */
import { describe, expect, it } from 'vitest';
import { judged } from '../support/judged.js';
import { PARTS, type PartName, regulationWith } from './base.js';

type Edit = readonly [
  name: string,
  part: PartName,
  from: string,
  to: string,
  point: number,
  verdict: string,
  tail?: string,
];

function verdictOn(point: number, markdown: string): string | undefined {
  return judged(markdown).findings.find((finding) => finding.point === point)?.verdict;
}

const MOVES: readonly Edit[] = [
  [
    'alleen medische gronden',
    'doelgroep',
    'sociale of medische problemen',
    'uitsluitend medische problemen',
    3,
    'voldoet-deels',
  ],
  [
    'alleen alleenstaande ouders',
    'doelgroep',
    'voor gezinnen die',
    'uitsluitend voor alleenstaande ouders die',
    3,
    'voldoet-niet',
  ],
  [
    'geen volgorde van voorzieningen',
    'doelgroep',
    ' Een andere voorziening die het probleem oplost, zoals peuteropvang of jeugdhulp, gaat voor.',
    '',
    3,
    'voldoet-deels',
  ],
  ['tot 12 jaar', 'leeftijd', '0 tot en met 12 jaar', '0 tot 12 jaar', 4, 'voldoet-deels'],
  ['tot 4 jaar', 'leeftijd', '0 tot en met 12 jaar', '0 tot 4 jaar', 4, 'voldoet-niet'],
  [
    'een inkomensgrens',
    'toegang',
    'Het inkomen en het vermogen van de ouders zijn voor de toegang niet van belang.',
    'De vergoeding wordt geweigerd als het inkomen hoger is dan 120% van de bijstandsnorm.',
    5,
    'voldoet-niet',
  ],
  [
    'een vermogensgrens',
    'toegang',
    'Het inkomen en het vermogen van de ouders zijn voor de toegang niet van belang.',
    'De ouder heeft geen vermogen boven de grens van artikel 34 van de Participatiewet.',
    5,
    'voldoet-niet',
  ],
  ['drie maanden', 'aanbod', 'zes maanden', 'drie maanden', 6, 'voldoet-niet'],
  [
    'ten hoogste zes maanden',
    'aanbod',
    'voor zes maanden',
    'voor ten hoogste zes maanden',
    6,
    'voldoet-deels',
  ],
  ['een dag', 'aanbod', 'twee dagen', 'een dag', 6, 'voldoet-niet'],
  [
    'verlengen kan niet',
    'verlenging',
    'kan het college de vergoeding telkens met zes maanden verlengen',
    'kan het college de vergoeding niet verlengen',
    7,
    'voldoet-niet',
  ],
  [
    'verlengen alleen tot school',
    'verlenging',
    'Als de problemen voortduren, kan het college de vergoeding telkens met zes maanden verlengen.',
    'Verlengen kan uitsluitend om de tijd tot de basisschool te overbruggen.',
    7,
    'voldoet-deels',
  ],
  [
    'afwijken kan niet',
    'hardheid',
    'kan in bijzondere gevallen van deze beleidsregels afwijken als toepassing daarvan onredelijk is',
    'kan van deze beleidsregels niet afwijken, ook niet in bijzondere gevallen',
    8,
    'voldoet-niet',
  ],
  [
    'alleen onvoorzien',
    'hardheid',
    'Het college kan in bijzondere gevallen van deze beleidsregels afwijken als toepassing daarvan onredelijk is.',
    'In gevallen waarin deze beleidsregels niet voorzien, beslist het college.',
    8,
    'voldoet-deels',
  ],
  [
    'vrijwilligerswerk als tegenprestatie',
    'herstel',
    'De ouder werkt mee aan hulp die op herstel is gericht.',
    'De ouder verricht als tegenprestatie vier uur per week vrijwilligerswerk.',
    9,
    'voldoet-niet',
  ],
  [
    'niemand volgt het gezin',
    'herstel',
    ' Elke drie maanden bespreekt de consulent met de ouder hoe het met het gezin gaat.',
    '',
    9,
    'voldoet-deels',
  ],
  [
    'een opslag op de tabel',
    'bijdrage',
    'volgens de kinderopvangtoeslagtabel.',
    'volgens de kinderopvangtoeslagtabel, verhoogd met 5 procent van de kosten.',
    10,
    'voldoet-deels',
  ],
  [
    'draagkracht',
    'bijdrage',
    'een eigen bijdrage volgens de kinderopvangtoeslagtabel',
    'zijn draagkracht, berekend volgens de beleidsregels bijzondere bijstand',
    10,
    'voldoet-niet',
  ],
  [
    'het jaar ervoor',
    'bijdrage',
    'het actuele inkomen',
    'het inkomen van twee jaar voor de aanvraag',
    11,
    'voldoet-niet',
  ],
];

const STAYS: readonly Edit[] = [
  [
    'term in the definitions',
    'aanbod',
    'toegekend voor zes maanden en',
    'toegekend voor de indicatieperiode en',
    6,
    'voldoet',
    '### Artikel 1 Begrippen\n\nIn deze beleidsregels wordt verstaan onder:\n\n- indicatieperiode: de periode van zes maanden waarvoor de vergoeding wordt toegekend.',
  ],
  [
    'age in the definitions',
    'leeftijd',
    'De vergoeding geldt voor kinderen van 0 tot en met 12 jaar.',
    'De vergoeding geldt voor het kind.',
    4,
    'voldoet',
    '### Artikel 1 Begrippen\n\nIn deze beleidsregels wordt verstaan onder:\n\n- kind: een kind van 0 tot en met 12 jaar.',
  ],
  [
    'contribution in an annex',
    'bijdrage',
    'volgens de kinderopvangtoeslagtabel',
    'volgens de tabel in bijlage 1',
    10,
    'voldoet',
    '## Bijlage 1 Tabel kinderopvangtoeslag\n\nDe ouderbijdrage volgt de tabel van de kinderopvangtoeslag van de Belastingdienst.',
  ],
  [
    'heading of the hardship clause',
    'hardheid',
    'Artikel 9 Hardheidsclausule',
    'Artikel 9 Als de regels slecht uitpakken',
    8,
    'voldoet',
  ],
  ['no heading above the extension', 'verlenging', '### Artikel 6 Verlenging', '### Artikel 6', 7, 'voldoet'],
  [
    'no heading above duration and volume',
    'aanbod',
    '### Artikel 5 Duur en omvang',
    '### Artikel 5',
    6,
    'voldoet',
  ],
  [
    'tegemoetkoming for vergoeding',
    'aanbod',
    'De vergoeding wordt toegekend',
    'De tegemoetkoming wordt verstrekt',
    6,
    'voldoet',
  ],
  [
    'subsidie for vergoeding',
    'verlenging',
    'de vergoeding telkens met zes maanden verlengen',
    'de subsidie telkens met zes maanden verlengen',
    7,
    'voldoet',
  ],
  ['onbillijk for onredelijk', 'hardheid', 'onredelijk', 'onbillijk', 8, 'voldoet'],
  [
    'groep 8 for 12 years',
    'leeftijd',
    'kinderen van 0 tot en met 12 jaar',
    'kinderen vanaf de geboorte tot en met groep 8 van de basisschool',
    4,
    'voldoet',
  ],
  [
    'toeslag for kinderopvangtoeslag',
    'doelgroep',
    'geen recht hebben op kinderopvangtoeslag',
    'geen toeslag van de Belastingdienst voor kinderopvang kunnen krijgen',
    3,
    'voldoet',
  ],
  [
    'income at the time of application',
    'bijdrage',
    'Het college gaat uit van het actuele inkomen.',
    'Het college rekent met het inkomen in de maand van de aanvraag.',
    11,
    'voldoet',
  ],
];

describe('the base', () => {
  it.each([3, 4, 5, 6, 7, 8, 9, 10, 11])('meets point %i', (point) =>
    expect(verdictOn(point, regulationWith())).toBe('voldoet'),
  );
});

function edited([, part, from, to, , , tail]: Edit): string {
  expect(PARTS[part]).toContain(from);
  return regulationWith({ [part]: PARTS[part].replace(from, to) }, tail);
}

describe('an edit that changes the rule moves the verdict', () => {
  it.each(MOVES.map((edit) => [edit[0], edit] as const))('%s', (_, edit) =>
    expect(verdictOn(edit[4], edited(edit))).toBe(edit[5]),
  );
});

describe('an edit that changes only words or place does not', () => {
  it.each(STAYS.map((edit) => [edit[0], edit] as const))('%s', (_, edit) =>
    expect(verdictOn(edit[4], edited(edit))).toBe(edit[5]),
  );
});

describe('a part that is left out', () => {
  it.each([
    ['doelgroep', 3],
    ['verlenging', 7],
    ['hardheid', 8],
    ['herstel', 9],
    ['bijdrage', 10],
  ] as const)('%s leaves point %i without a rule', (part, point) => {
    expect(verdictOn(point, regulationWith({ [part]: null }))).not.toBe('voldoet');
  });
});
