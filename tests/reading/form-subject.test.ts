/** A form is about SMI by what it asks: childcare, and what is wrong at home or with whom. Its name may be another. */
import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/reading/metadata/index.js';
import { readSource } from '../../src/reading/page/read-source.js';

const REGISTER = loadRegister('corpus/register');
const PERSON = `Naam ____________________   BSN ____________________
Adres ____________________   Telefoon ____________________
`;
const END = `
Datum ____________   Handtekening ____________________
`;

async function readForm(text: string): Promise<{ kind: string; about: boolean }> {
  const { kind, aboutSmi } = await readSource(new TextEncoder().encode(text), 'formulier.txt', REGISTER);
  return { kind, about: aboutSmi };
}

describe('a form about SMI', () => {
  it.each([
    [
      'that is named in the second column of its head',
      `WIJKTEAM VLIETMONDE                         intakeformulier SMI

${PERSON}
Hoeveel dagen opvang is nodig? ______________
${END}`,
    ],
    [
      'that calls it childcare in a hard time',
      `Aanvraagformulier kinderopvang in een moeilijke tijd

${PERSON}
Wat is er thuis aan de hand (ziekte, scheiding, overbelasting)? ____________________
Waarom hebt u hiervoor kinderopvang nodig? ____________________
Naam kinderopvang ____________________
${END}`,
    ],
    [
      'that calls it temporary care and has somebody find that it is needed',
      `Formulier tijdelijke opvang voor gezinnen

${PERSON}
Kind: naam ____________________
Naam kinderdagverblijf ____________________

Verklaring van de jeugdarts
Is opvang van het kind naar uw oordeel noodzakelijk? ____________________
Hoeveel weken? ____________________
${END}`,
    ],
    [
      'that asks for the trouble in one field and the care in another',
      `Gezin even ontlast - aanvraagformulier

${PERSON}
1. Welke problemen zijn er in uw gezin? ____________________
2. Waardoor lukt het niet om voor uw kind te zorgen? ____________________
3. Bij welke bso of welk kinderdagverblijf wilt u opvang? ____________________
4. Krijgt u kinderopvangtoeslag? ____________________
${END}`,
    ],
  ])('%s, is known as one', async (_what, text) => {
    expect(await readForm(text)).toEqual({ kind: 'formulier', about: true });
  });

  it.each([
    [
      'on childcare during a training',
      `Aanvraagformulier kinderopvang bij re-integratie

${PERSON}
Welk traject volgt u? ____________________
Naam kinderopvang ____________________
Waarom hebt u kinderopvang nodig? ____________________
${END}`,
    ],
    [
      'on care for toddlers',
      `Inschrijfformulier peuteropvang

${PERSON}
Heeft uw kind een ziekte of allergie? ____________________
Naam kinderopvang ____________________
Reden van inschrijving ____________________
${END}`,
    ],
    [
      'on a complaint about childcare',
      `Klachtenformulier kinderopvang

${PERSON}
Wat is het probleem met de kinderopvang? ____________________
Waarom bent u niet tevreden? ____________________
${END}`,
    ],
    [
      'on a stay elsewhere for a child with a handicap',
      `Aanvraagformulier logeeropvang

${PERSON}
Welke beperking heeft uw kind? ____________________
Waarom is logeren nodig? ____________________
Gaat uw kind naar een bso? ____________________
${END}`,
    ],
  ])('%s, is none', async (_what, text) => {
    expect(await readForm(text)).toEqual({ kind: 'formulier', about: false });
  });
});

describe('a long paper with the labels of its letterheads', () => {
  it('is no form', async () => {
    const head = 'Datum\n3 maart 2026\nTelefoon\nPostcode\nE-mail\n';
    const body = Array.from(
      { length: 60 },
      (_, at) => `Bij punt ${at} van de sociaal-medische indicatie staat wat er in het overleg is gezegd.`,
    ).join('\n');
    const signed = 'Naam\nHandtekening\n';
    expect((await readForm(`Verslag van het overleg\n${head}${body}\n${head}${signed}`)).kind).not.toBe(
      'formulier',
    );
  });
});
