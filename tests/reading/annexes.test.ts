/** Rules on SMI in an annex of wider rules: they are read as a chapter would be, and printed law is not. */
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../src/regulation/index-of.js';
import { placeKeyOf } from '../../src/regulation/places.js';
import { judgeContent } from '../reporting/pages.js';
import { regulationOf } from '../support/judged.js';

const WIDER = `# Uitvoeringsregels zorg en jeugd Ravelmonde 2025

Het college van Ravelmonde besluit:

## Regelingtekst

### Artikel 1 Begrippen
In deze regels en haar bijlagen is het college: het college van Ravelmonde.

### Artikel 2 Huishoudelijke hulp
Wie zelf het huis niet schoon kan houden, krijgt drie uur hulp per week.

### Artikel 3 Hardheidsclausule
Het college kan van deze regels afwijken als zij in een bijzonder geval onredelijk uitpakken.
`;
const ANNEX = `
## Bijlage A Opvang van kinderen op sociaal-medische indicatie

### Artikel A.1 Wie
Ouders zonder recht op kinderopvangtoeslag die door ziekte of door sociale problemen hun kind niet de hele dag kunnen verzorgen, krijgen een vergoeding voor kinderopvang.

### Artikel A.2 Hoeveel
De vergoeding geldt voor acht maanden en voor drie dagen opvang in de week.
`;
const LAW = `
## Bijlage B Relevante wetsartikelen

### Artikel 1.1 Kinderopvang
Kinderopvang is het bedrijfsmatig verzorgen van kinderen.

### Artikel 1.2 Sociaal-medische indicatie
Het college kan op sociaal-medische indicatie een vergoeding geven.
`;

describe('an annex with articles of its own', () => {
  it('is judged with the general articles of the rules around it', async () => {
    const { result } = await judgeContent(`${WIDER}${ANNEX}`);
    const found = (point: number) => result.findings.find((finding) => finding.point === point);
    expect(result.outcome).toBe('getoetst');
    expect(found(1)?.verdict).toBe('voldoet-deels');
    expect(found(6)).toMatchObject({ verdict: 'voldoet' });
    expect(found(6)?.evidence[0]?.placeKey).toBe('art A.2');
    expect(found(8)).toMatchObject({ verdict: 'voldoet' });
  });

  it('is cited with the annex where the rules have an article of that number too', () => {
    const regulation = regulationOf(`${WIDER}${ANNEX.replaceAll('Artikel A.', 'Artikel ')}`);
    const place = indexOf(regulation).provisionAt(regulation.text.indexOf('acht maanden'));
    expect(placeKeyOf(regulation, place)).toBe('bijlage A art 2');
  });

  it('is judged in prose too, where the rules have no other word on it', async () => {
    const prose = `
## Bijlage A Opvang van kinderen op sociaal-medische indicatie

Ouders zonder recht op kinderopvangtoeslag die door ziekte of door sociale problemen hun kind niet de hele dag kunnen verzorgen, krijgen een vergoeding voor kinderopvang.

De vergoeding geldt voor acht maanden en voor drie dagen opvang in de week.
`;
    const { result } = await judgeContent(`${WIDER}${prose}`);
    const offer = result.findings.find(({ point }) => point === 6);
    expect(offer?.verdict).toBe('voldoet');
    expect(offer?.evidence[0]?.placeKey).toBe('bijlage A');
    const form = prose.replace('Opvang van kinderen op', 'Aanvraagformulier');
    expect((await judgeContent(`${WIDER}${form}`)).result.outcome).toBe('geen-smi-regeling');
  });

  it('is no rule where it prints articles of the law', async () => {
    const { result } = await judgeContent(`${WIDER}${LAW}`);
    expect(result.outcome).toBe('geen-smi-regeling');
  });
});
