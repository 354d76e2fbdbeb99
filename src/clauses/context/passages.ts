/** Cuts a regulation into passages: the own text of each provision, with what a reader must know around it. */
import { sentences } from '../../language/sentences.js';
import { indexOf } from '../../regulation/index-of.js';
import type { Provision, Regulation } from '../../regulation/model.js';
import type { Passage, Scope } from './reading.js';
import { rolesOf } from './roles.js';

/** Kinds that a reader cites as "the article": the unit that carries a heading and a purpose. */
const UNITS: ReadonlySet<string> = new Set(['artikel', 'paragraaf', 'subparagraaf', 'afdeling', 'hoofdstuk']);
/** Kinds whose text is an item of the list that the parent's body opens. */
const ITEMS: ReadonlySet<string> = new Set(['onderdeel', 'begrip', 'tabelrij', 'tabel']);

function bodyText(regulation: Regulation, provision: Provision): string {
  return provision.body === null ? '' : regulation.text.slice(provision.body.start, provision.body.end);
}

/** The lead-ins above a provision: bodies of ancestors that open a list this provision is an item of. */
function leadInOf(regulation: Regulation, provision: Provision, ancestors: readonly Provision[]): string {
  const parts: string[] = [];
  let below = provision;
  for (const ancestor of ancestors) {
    const body = bodyText(regulation, ancestor).trim();
    const opensList = ITEMS.has(below.kind) || body.endsWith(':');
    if (body !== '' && opensList) parts.unshift(body);
    if (UNITS.has(ancestor.kind)) break;
    below = ancestor;
  }
  return parts.join(' ');
}

/** The article or numbered paragraph of prose that holds a provision. */
function unitOf(provision: Provision, ancestors: readonly Provision[]): Provision | null {
  return [provision, ...ancestors].find((candidate) => UNITS.has(candidate.kind)) ?? null;
}

/** All passages in text order; what stands beside the regulation in a bundle (`buiten`) is left out. */
export function passagesOf(
  regulation: Regulation,
  scopeOf: (provision: Provision, text: string) => Scope,
): readonly Passage[] {
  const index = indexOf(regulation);
  const passages: Passage[] = [];

  const visit = (provision: Provision): void => {
    if (provision.kind === 'buiten' || provision.repealed) return;
    if (provision.body !== null) {
      const span = provision.body;
      const text = regulation.text.slice(span.start, span.end);
      const ancestors = index.ancestorsOf(provision);
      const leadIn = leadInOf(regulation, provision, ancestors);
      const full = leadIn === '' ? text : `${leadIn} ${text}`;
      const headings = [...ancestors]
        .reverse()
        .concat(provision)
        .filter((node) => node.kind !== 'document' && node.kind !== 'titel')
        .flatMap((node) => (node.heading === null ? [] : [node.heading]));
      passages.push({
        provision,
        span,
        text,
        leadIn,
        full,
        sentences: sentences(text).map(({ start, end }) => ({
          start: span.start + start,
          end: span.start + end,
        })),
        headings,
        article: unitOf(provision, ancestors),
        section: index.sectionOf(provision),
        roles: rolesOf(headings, full),
        scope: scopeOf(provision, text),
      });
    }
    for (const child of provision.children) visit(child);
  };
  visit(regulation.root);
  return passages;
}
