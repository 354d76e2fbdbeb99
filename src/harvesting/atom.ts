/** Changes as a feed (Atom, RFC 4287): the same change keeps its id, whenever the feed is written. */
import { createHash } from 'node:crypto';
import { type Change, changeWord } from './changes.js';

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A name that is always the same for the same thing, in the form of a UUID (RFC 9562, version 8). */
function urn(of: string): string {
  const hex = createHash('sha256').update(`basislijn ${of}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** @param updated ISO 8601 in UTC: the last round @param nameOf name of a municipality for its code */
export function atomFeed(
  changes: readonly Change[],
  updated: string,
  nameOf: (code: string) => string,
): string {
  const entries = changes.map(({ kind, id, before, title, codes, date, noticed, page }) => {
    const who = codes.map(nameOf).join(', ');
    const facts = [
      who,
      date === null ? '' : `per ${date}`,
      before === null || before === id ? id : `${id}, was ${before}`,
    ];
    return [
      '<entry>',
      `<id>${urn(`${kind} ${id} ${noticed}`)}</id>`,
      `<title>${escapeXml(`${changeWord(kind)}: ${title}`)}</title>`,
      `<link rel="alternate" href="${escapeXml(page)}"/>`,
      `<updated>${noticed}</updated>`,
      `<category term="${kind}" label="${changeWord(kind)}"/>`,
      `<summary>${escapeXml(facts.filter((fact) => fact !== '').join('; '))}</summary>`,
      '</entry>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `<id>${urn('wijzigingen')}</id>`,
    '<title>Wijzigingen in SMI-regelingen</title>',
    `<updated>${updated}</updated>`,
    '<author><name>basislijn</name></author>',
    '<link rel="alternate" href="https://lokaleregelgeving.overheid.nl/"/>',
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
