/** Places in the citation style of Dutch law, and in the short form of the codebook (section 5). */
import { isRulingAnnex } from './annexes.js';
import { indexOf } from './index-of.js';
import type { Provision, Regulation } from './model.js';
import { ORDINALS } from './ordinals.js';

function lidInWords(number: string): string {
  const value = Number(number);
  const ordinal = Number.isInteger(value) ? ORDINALS[value] : undefined;
  return ordinal === undefined ? `lid ${number}` : `${ordinal} lid`;
}

/** The path of provisions that a citation names, outermost first. */
function citedPath(regulation: Regulation, provision: Provision): readonly Provision[] {
  const path = [provision, ...indexOf(regulation).ancestorsOf(provision)].reverse();
  // An article number is unique in a regulation: what stands above an article is left out of its citation.
  const article = path.findLastIndex(({ kind }) => kind === 'artikel');
  const attachment = path.findIndex(({ kind }) =>
    ['bijlage', 'toelichting', 'titel', 'aanhef', 'slot', 'buiten'].includes(kind),
  );
  // An article of an annex that rules is cited as any other, unless the rules have an article of that number already.
  const annexed = attachment !== -1 && article !== -1 ? path[attachment] : undefined;
  if (annexed !== undefined && isRulingAnnex(annexed) && isAlone(regulation, path[article]))
    return path.slice(article);
  if (attachment !== -1) return path.slice(attachment);
  if (article !== -1) return path.slice(article);
  const chapter = path.findLastIndex(
    ({ kind, number, heading }) => CONTAINERS.has(kind) && (number !== null || heading !== null),
  );
  return chapter === -1 ? path : path.slice(chapter);
}

function isAlone(regulation: Regulation, article: Provision | undefined): boolean {
  const alike = indexOf(regulation).all.filter(
    (other) =>
      other.kind === 'artikel' &&
      other.number === article?.number &&
      indexOf(regulation).sectionOf(other) === 'regeling',
  );
  return alike.length === 1;
}

const CONTAINERS: ReadonlySet<string> = new Set([
  'boek',
  'deel',
  'hoofdstuk',
  'afdeling',
  'paragraaf',
  'subparagraaf',
]);

function containerName(provision: Provision): string {
  if (provision.number !== null)
    return `${provision.kind === 'subparagraaf' ? 'paragraaf' : provision.kind} ${provision.number}`;
  return provision.heading === null ? provision.kind : `onder het kopje "${provision.heading}"`;
}

/** Definitions numbered as leden ("1. ouder: ...") are cited as leden, unless they are the items of a lead-in. */
function isNumberedAsLid({ kind, number }: Provision, parent: Provision | undefined): boolean {
  return (
    kind === 'begrip' &&
    /^\d+[a-z]?$/.test(number ?? '') &&
    parent?.kind === 'artikel' &&
    parent.body === null
  );
}

function step(provision: Provision, parent: Provision | undefined): string | null {
  if (isNumberedAsLid(provision, parent)) return lidInWords(provision.number ?? '');
  switch (provision.kind) {
    case 'artikel':
      return provision.number === null
        ? `artikel "${provision.heading ?? ''}"`
        : `artikel ${provision.number}`;
    case 'lid':
      return provision.number === null ? null : lidInWords(provision.number);
    case 'onderdeel':
      return provision.number === null ? null : `onder ${provision.number}`;
    case 'begrip':
      if (provision.number !== null) return `onder ${provision.number}`;
      return provision.term === null ? null : `begrip "${provision.term}"`;
    case 'bijlage':
      return provision.number === null ? 'bijlage' : `bijlage ${provision.number}`;
    case 'toelichting':
      return 'toelichting';
    case 'titel':
    case 'aanhef':
      return provision.kind;
    case 'slot':
      return 'slot';
    case 'buiten':
      return 'buiten de regeling';
    default:
      return CONTAINERS.has(provision.kind) ? containerName(provision) : null;
  }
}

/** Pages and forms are cited by the heading that a reader sees. */
function isPage({ source }: Regulation): boolean {
  return source.kind === 'webpagina' || source.kind === 'formulier';
}

function pagePlace(
  regulation: Regulation,
  provision: Provision,
  named: (heading: string) => string,
  before: string,
): string {
  const path = [provision, ...indexOf(regulation).ancestorsOf(provision)];
  const heading = path.find((node) => node.heading !== null)?.heading ?? null;
  return heading === null ? before : named(heading);
}

/** "artikel 4, tweede lid, onder b"; "paragraaf 3.2"; "titel"; "aanhef"; "bijlage 1"; "toelichting". */
export function placeOf(regulation: Regulation, provision: Provision): string {
  if (isPage(regulation))
    return pagePlace(regulation, provision, (heading) => `onder het kopje "${heading}"`, 'aanhef');
  const steps = citedPath(regulation, provision).flatMap(
    (node, index, path) => step(node, path[index - 1]) ?? [],
  );
  return steps.length === 0 ? 'tekst' : steps.join(', ');
}

/** Headings without a number have the place that they take among their like, counted from 1: "par 3". */
function orderOf(regulation: Regulation, container: Provision): number | null {
  const { ancestorsOf } = indexOf(regulation);
  // Outermost, as people count: a heading within a heading does not begin a new count.
  const outermost = [container, ...ancestorsOf(container)].findLast(
    ({ kind, heading }) => CONTAINERS.has(kind) && heading !== null,
  );
  if (outermost === undefined) return null;
  const siblings = ancestorsOf(outermost)[0]?.children ?? [];
  const like = siblings.filter(({ kind, heading }) => CONTAINERS.has(kind) && heading !== null);
  const order = like.indexOf(outermost);
  return order === -1 ? null : order + 1;
}

/** A container by its number, by that of the numbered one around it, or by its order where none has a number. */
function containerKey(regulation: Regulation, container: Provision): string | null {
  const named = (number: string, kind: Provision['kind']): string =>
    `${kind === 'hoofdstuk' ? 'hoofdstuk' : 'par'} ${number}`;
  const numbered = [container, ...indexOf(regulation).ancestorsOf(container)].find(
    ({ kind, number }) => CONTAINERS.has(kind) && number !== null,
  );
  if (numbered?.number != null) return named(numbered.number, numbered.kind);
  const order = orderOf(regulation, container);
  return order === null ? null : `par ${order}`;
}

function keyStep(regulation: Regulation, provision: Provision, parent: Provision | undefined): string | null {
  if (isNumberedAsLid(provision, parent)) return `lid ${provision.number}`;
  switch (provision.kind) {
    case 'artikel':
      return provision.number === null ? 'art' : `art ${provision.number}`;
    case 'lid':
      return provision.number === null ? null : `lid ${provision.number}`;
    case 'onderdeel':
    case 'begrip':
      return provision.number === null ? null : `onder ${provision.number}`;
    case 'bijlage':
      return provision.number === null ? 'bijlage' : `bijlage ${provision.number}`;
    case 'titel':
    case 'aanhef':
    case 'slot':
    case 'toelichting':
    case 'buiten':
      return provision.kind;
    default:
      return CONTAINERS.has(provision.kind) ? containerKey(regulation, provision) : null;
  }
}

/** "art 4 lid 2 onder b"; "par 3.2"; "titel": the form that label files use. A heading without a number: "par 3" by its order. */
export function placeKeyOf(regulation: Regulation, provision: Provision): string {
  if (isPage(regulation)) return pagePlace(regulation, provision, (heading) => `kop ${heading}`, 'aanhef');
  const steps = citedPath(regulation, provision).flatMap(
    (node, index, path) => keyStep(regulation, node, path[index - 1]) ?? [],
  );
  return steps.length === 0 ? 'tekst' : steps.join(' ');
}
