import { expect, it } from 'vitest';
import { blocksOfPages } from '../../src/reading/pdf/pages.js';

const BODY = Array.from(
  { length: 12 },
  (_, at) =>
    `Deze regel van de lopende tekst is een stuk langer dan een regel van de titel hierboven, nummer ${at}.`,
).join('\n');

it('joins a title in larger type, of which a line ends where no title ends', () => {
  const [title] = blocksOfPages([
    `Regels van het bestuur van de Gezamenlijke\nDienst Nergenshuizen inzake kinderopvang\n\n${BODY}`,
  ]);
  expect(title?.text).toBe(
    'Regels van het bestuur van de Gezamenlijke Dienst Nergenshuizen inzake kinderopvang',
  );
});
