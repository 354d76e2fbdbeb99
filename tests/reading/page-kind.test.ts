/** A page of a municipality stays one when it speaks of the national site, or carries the general marks of government. */
import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/reading/metadata/index.js';
import { readSource } from '../../src/reading/page/read-source.js';

const REGISTER = loadRegister('corpus/register');

function page(head: string, aside: string): string {
  return `<!DOCTYPE html><html lang="nl"><head>${head}<title>Opvang (SMI) | Gemeente Vlietmonde</title></head><body>
<header><nav><a href="/">Home</a></nav></header><main><h1>Kinderopvang op sociaal-medische indicatie</h1>
<p>De gemeente Vlietmonde verstrekt een tegemoetkoming voor kinderopvang aan ouders die door sociale of medische problemen
tijdelijk niet voor hun kind kunnen zorgen en geen kinderopvangtoeslag ontvangen.</p>
${'<p>De aanvraag wordt behandeld door het gebiedsteam, dat het gezin bezoekt en de noodzaak van de opvang bespreekt.</p>'.repeat(20)}
</main><aside>${aside}</aside><footer>Stadhuis</footer></body></html>`;
}

async function kindOf(html: string): Promise<string> {
  const source = await readSource(new TextEncoder().encode(html), 'smi.html', REGISTER);
  return source.kind;
}

describe('a page that names the national site', () => {
  it.each([
    ['in a block beside the text', '', '<p>Bekendmakingen staan op overheid.nl.</p>'],
    ['as a link to the rules', '', '<a href="https://lokaleregelgeving.overheid.nl/CVDR1">Beleidsregels</a>'],
    [
      'in a class of its own style',
      '<style>.ds--regeling { margin: 0 }</style>',
      '<div class="ds ds--regeling">Meer</div>',
    ],
    ['in its general marks', '<meta name="OVERHEID.authority" content="Vlietmonde">', ''],
  ])('%s, is a page for parents', async (_where, head, aside) => {
    expect(await kindOf(page(head, aside))).toBe('webpagina');
  });

  it('and is that site, is none', async () => {
    const official = '<meta name="OVERHEIDop.publicationName" content="Gemeenteblad">';
    expect(await kindOf(page(official, ''))).not.toBe('webpagina');
  });
});

/** A form in steps, without a form element, with its questions as long as an explanation would be. */
function wizard(): string {
  const asked = (label: string): string =>
    `<div><label>${label} Houd het kort: een of twee zinnen zijn voor ons genoeg om te kunnen beslissen.</label><input></div>`;
  const step = (title: string, labels: readonly string[]): string =>
    `<section hidden><h2>${title}</h2>${labels.map(asked).join('')}</section>`;
  return `<!DOCTYPE html><html lang="nl"><head><title>SMI aanvragen</title></head><body><main><h1>SMI aanvragen</h1>
<p>In vijf stappen vraagt u kinderopvang met een sociaal-medische indicatie aan.</p>
${step('Stap 1: uzelf', ['Hoe heet u?', 'Waar woont u?'])}${step('Stap 2: uw kind', ['Hoe heet uw kind?', 'Hoe oud is het?'])}
${step('Stap 3: de reden', ['Waarom is opvang nodig?', 'Wie helpt u nu?'])}${step('Stap 4: de opvang', ['Welke opvang?', 'Welke dagen?'])}
<p>Binnen acht weken krijgt u ons besluit.</p></main></body></html>`;
}

describe('a form in steps', () => {
  it('is a form, though its steps have headings like a page', async () => {
    expect(await kindOf(wizard())).toBe('formulier');
  });
});
