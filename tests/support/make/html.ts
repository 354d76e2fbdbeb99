/** A sample as a web page: as the national site for local rules serves it, and as a municipality puts it on its site. */
import { type Division, escapeMarkup, type Item, type Piece, readSample, runsOf } from './sample.js';

const p = (text: string): string => `<p>${escapeMarkup(text)}</p>`;

function rows(run: readonly Piece[]): string {
  const lines = run.map((piece) => (piece.kind === 'row' ? piece.cells : []));
  return `<table><tbody>${lines
    .map((cells) => `<tr>${cells.map((cell) => `<td>${p(cell)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
}

/** Lists with the marker as text, as the national sites write them. */
function nationalText(pieces: readonly Piece[]): string {
  return runsOf(pieces)
    .map((run) => {
      const [first] = run;
      if (first === undefined) return '';
      if (first.kind === 'al') return p(first.text);
      if (first.kind === 'row') return rows(run);
      const items = (run as readonly Item[]).map(
        ({ marker, text, pieces: inner }) =>
          `<li class="li"><span class="ol-li__nr">${escapeMarkup(marker)}</span>${p(text)}${nationalText(inner)}</li>`,
      );
      return `<ul class="list list--unstyled">${items.join('')}</ul>`;
    })
    .join('\n');
}

function national(part: Division): string {
  const level = Math.min(part.level + 1, 6);
  return `<section class="${part.kind}"><h${level}>${escapeMarkup(part.heading)}</h${level}>${nationalText(part.pieces)}${part.divisions
    .map(national)
    .join('\n')}</section>`;
}

export function makeNationalHtml(markdown: string): string {
  const sample = readSample(markdown);
  const title = escapeMarkup(sample.title);
  return `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>${title} | Lokale wet- en regelgeving</title><script>window.volg = '3 maanden';</script></head>
<body><a class="skip" href="#content">Naar de inhoud</a>
<header><nav aria-label="Hoofdnavigatie"><ul><li><a href="/">Home</a></li><li><a href="/zoeken">Zoeken</a></li></ul></nav></header>
<div class="cookie-melding"><p>Deze site gebruikt cookies. Wij bewaren uw keuze 12 maanden.</p></div>
<main><div id="content" class="regeling"><h1>${title}</h1>
<div class="aanhef">${nationalText(sample.preamble)}</div>
${sample.body.map(national).join('\n')}
<div class="regeling-sluiting">${nationalText(sample.closing)}</div>
${sample.attachments.map(national).join('\n')}</div></main>
<footer><p>Overheid.nl is een website van de overheid. Reageer binnen 2 weken.</p></footer></body></html>
`;
}

/** Lists as a content editor makes them: the browser numbers, the source holds no marker. */
function siteText(pieces: readonly Piece[]): string {
  return runsOf(pieces)
    .map((run) => {
      const [first] = run;
      if (first === undefined) return '';
      if (first.kind === 'al') return p(first.text);
      if (first.kind === 'row') return rows(run);
      const digits = /^(\d+)/.exec(first.marker)?.[1];
      const open =
        first.marker === '-'
          ? '<ul>'
          : digits === undefined
            ? '<ol type="a">'
            : `<ol${digits === '1' ? '' : ` start="${digits}"`}>`;
      const items = (run as readonly Item[]).map(
        ({ text, pieces: inner }) => `<li>${escapeMarkup(text)}${siteText(inner)}</li>`,
      );
      return `${open}${items.join('')}${first.marker === '-' ? '</ul>' : '</ol>'}`;
    })
    .join('\n');
}

function onSite(part: Division): string {
  const level = Math.min(part.level, 6);
  return `<h${level}>${escapeMarkup(part.heading)}</h${level}>${siteText(part.pieces)}${part.divisions.map(onSite).join('\n')}`;
}

export function makeSiteHtml(markdown: string): string {
  const sample = readSample(markdown);
  const title = escapeMarkup(sample.title);
  return `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>${title}</title><style>.menu{display:flex}</style></head>
<body><nav class="menu"><a href="/">Home</a> <a href="/afval">Afval</a> <a href="/paspoort">Paspoort</a></nav>
<main><article><h1>${title}</h1>
${siteText(sample.preamble)}
${sample.body.map(onSite).join('\n')}
${siteText(sample.closing)}
${sample.attachments.map(onSite).join('\n')}</article></main>
<aside><h2>Zie ook</h2><ul><li><a href="/wmo">Hulp en zorg</a></li></ul></aside>
<footer><p>Contact: bel 14 0999, op werkdagen van 9 tot 17 uur.</p></footer></body></html>
`;
}
