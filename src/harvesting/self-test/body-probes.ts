/** Joint bodies and announcements: whether they are found where the harvest looks for them. */
import { decode } from '../../reading/decode.js';
import { announcementQuery, publicationsUrl } from '../announcements.js';
import { quoted } from '../sru/cql.js';
import { readAnswer } from '../sru/response.js';
import type { Probe } from './model.js';

function either(index: string, names: readonly string[]): string {
  return `(${names.map((name) => `${index} == ${quoted(name)}`).join(' or ')})`;
}

export const BODY_PROBES: readonly Probe[] = [
  {
    name: 'samenwerkingsverbanden',
    claim: 'elk samenwerkingsverband in onze tabel heeft teksten onder een naam die wij kennen',
    see: async (desk) => {
      const missing: string[] = [];
      const kinds = new Set<string>();
      for (const { name, aliases } of desk.tools.bodies) {
        const { total, records } = await desk.search(either('dcterms.creator', [name, ...aliases]), 1, 5);
        if (total === 0) missing.push(name);
        for (const { creatorKind } of records) kinds.add(creatorKind ?? 'geen soort');
      }
      return {
        holds: missing.length === 0,
        seen: `${missing.length === 0 ? 'alle gevonden' : `niet gevonden: ${missing.join(', ')}`}; soort: ${[...kinds].join(', ') || '–'}`,
      };
    },
  },
  {
    name: 'samenwerking-index',
    claim: 'zijn alle samenwerkingsverbanden ook te vinden met `regionaalsamenwerkingsorgaan`?',
    see: async (desk) => {
      const names = desk.tools.bodies.flatMap(({ name, aliases }) => [name, ...aliases]);
      const byKind = await desk.search(either('regionaalsamenwerkingsorgaan', names), 1, 1);
      const byName = await desk.search(either('dcterms.creator', names), 1, 1);
      return { holds: null, seen: `${byKind.total} van de ${byName.total} teksten` };
    },
  },
  {
    name: 'gemeenteblad',
    claim: 'de vraag naar bekendmakingen in het Gemeenteblad wordt begrepen',
    see: async (desk) => {
      const since = `${Number(desk.tools.date.slice(0, 4)) - 1}${desk.tools.date.slice(4)}`;
      const term = { veld: 'tekst', hoe: 'zin', woorden: 'sociaal-medische indicatie' } as const;
      const query = announcementQuery({ naam: 'zelftest', alle: [term] }, since, null);
      const { bytes } = await desk.xml(
        publicationsUrl(desk.tools.settings.adressen.publicaties, query, 1, 10),
      );
      const { total } = readAnswer(decode(bytes).text);
      return { holds: total > 0, seen: `${total} bekendmakingen in een jaar` };
    },
  },
];
