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
    ['in its general marks', '<meta name="OVERHEID.authority" content="Vlietmonde">', ''],
  ])('%s, is a page for parents', async (_where, head, aside) => {
    expect(await kindOf(page(head, aside))).toBe('webpagina');
  });

  it('and is that site, is none', async () => {
    const official = '<meta name="OVERHEIDop.publicationName" content="Gemeenteblad">';
    expect(await kindOf(page(official, ''))).not.toBe('webpagina');
  });
});
