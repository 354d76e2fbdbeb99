/** Metadata of saved pages: meta elements, the table "Wetstechnische informatie", the banner on validity. */
import type { CheerioAPI } from 'cheerio';
import type { RegulationDates, Sourced } from '../../regulation/model.js';
import { instrumentFrom, NO_DATES, organisation, type PartialMetadata } from '../xml/metadata.js';

function isoDate(dutch: string): string | null {
  const match = /^(\d{2})-(\d{2})-(\d{4})$/.exec(dutch.trim());
  return match === null ? null : `${match[3]}-${match[2]}-${match[1]}`;
}

/** "t/m 15-02-2022" means out of force on the 16th. */
function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

function bannerDates(words: string): Partial<RegulationDates> {
  const from = 'pagina: geldigheid';
  const sourced = (value: string | null): Sourced<string> | null => (value === null ? null : { value, from });
  const valid = /Geldend van (\d{2}-\d{2}-\d{4}) t\/m (heden|\d{2}-\d{2}-\d{4})/.exec(words);
  const future = /Geldend vanaf (\d{2}-\d{2}-\d{4})/.exec(words);
  const withdrawn = /Regeling vervallen per (\d{2}-\d{2}-\d{4})/.exec(words);
  const retro = /met terugwerkende kracht vanaf (\d{2}-\d{2}-\d{4})/.exec(words);
  const until = valid?.[2] === undefined || valid[2] === 'heden' ? null : isoDate(valid[2]);
  const out =
    withdrawn?.[1] === undefined ? (until === null ? null : dayAfter(until)) : isoDate(withdrawn[1]);
  const start = valid?.[1] ?? future?.[1];
  return {
    ...(start === undefined ? {} : { inForce: sourced(isoDate(start)) }),
    ...(out === null ? {} : { outOfForce: sourced(out) }),
    ...(retro?.[1] === undefined ? {} : { retroactiveTo: sourced(isoDate(retro[1])) }),
  };
}

/** The first row of the history table is the version shown. */
function historyDates($: CheerioAPI): Partial<RegulationDates> {
  const from = 'pagina: overzicht van wijzigingen';
  const cells = $('#historie tbody tr, #historie tr')
    .filter((_, row) => $(row).find('td').length >= 4)
    .first()
    .find('td')
    .map((_, cell) => $(cell).text().trim())
    .get();
  const date = (text: string | undefined): Sourced<string> | null => {
    const iso = isoDate((text ?? '').slice(0, 10));
    return iso === null ? null : { value: iso, from };
  };
  return cells.length === 0
    ? {}
    : {
        inForce: date(cells[0]),
        retroactiveTo: date(cells[1]),
        outOfForce: date(cells[2]),
        adopted: date(cells[4]),
      };
}

export function htmlMetadata($: CheerioAPI): PartialMetadata {
  const meta = (name: string): string | undefined => {
    const content = $(`meta[name="${name}"]`).first().attr('content')?.trim();
    return content === '' ? undefined : content;
  };
  const rows = new Map<string, string>();
  $('tr').each((_, row) => {
    const name = $(row).find('th').first().text().trim();
    const value = $(row).find('td').first().text().replace(/\s+/g, ' ').trim();
    if (name !== '' && value !== '' && !rows.has(name)) rows.set(name, value);
  });
  const words = $('body').text().replace(/\s+/g, ' ').slice(0, 6000);
  const title = meta('DC.title') ?? meta('DCTERMS.title') ?? rows.get('Officiële naam regeling');
  const citation = meta('DCTERMS.alternative') ?? rows.get('Citeertitel');
  const creator =
    meta('DC.creator') ??
    meta('DCTERMS.creator') ??
    rows.get('Organisatie') ??
    rows.get('Overheidsorganisatie');
  const organ = meta('OVERHEID.isRatifiedBy') ?? rows.get('Vastgesteld door');
  const identifier =
    meta('DC.identifier') ?? meta('DCTERMS.identifier') ?? $('link[rel="canonical"]').attr('href');
  const cvdr = /\b(?:CVDR)?(\d{4,7})[_/](\d{1,3})\b/.exec(identifier ?? '');
  const publication = /\b(?:gmb|bgr|prb|wsb|stcrt)-\d{4}-\d+/.exec(identifier ?? '')?.[0];
  const instrument = instrumentFrom(
    [meta('DC.type') ?? '', rows.get('Indeling regeling') ?? '', title ?? ''],
    'pagina: titel',
  );
  const municipality = creator === undefined ? null : organisation(creator, 'pagina: organisatie');
  const issued = /^\d{4}-\d{2}-\d{2}/.exec(meta('DCTERMS.issued') ?? '')?.[0];
  const available = /^\d{4}-\d{2}-\d{2}/.exec(meta('DCTERMS.available') ?? '')?.[0];
  const dates: RegulationDates = {
    ...NO_DATES,
    ...(issued === undefined ? {} : { adopted: { value: issued, from: 'pagina: DCTERMS.issued' } }),
    ...(available === undefined
      ? {}
      : { published: { value: available, from: 'pagina: DCTERMS.available' } }),
    ...historyDates($),
    ...bannerDates(words),
  };
  return {
    ...(title === undefined ? {} : { title: { value: title, from: 'pagina: titel' } }),
    ...(citation === undefined ? {} : { citationTitle: { value: citation, from: 'pagina: citeertitel' } }),
    ...(municipality === null ? {} : { municipality }),
    ...(instrument === null ? {} : { instrument }),
    ...(organ === undefined ? {} : { organ: { value: organ, from: 'pagina: vastgesteld door' } }),
    ...(cvdr === null ? {} : { cvdr: { value: `CVDR${cvdr[1]}_${cvdr[2]}`, from: 'pagina: identificatie' } }),
    ...(publication === undefined
      ? {}
      : { publication: { value: publication, from: 'pagina: identificatie' } }),
    dates,
  };
}
