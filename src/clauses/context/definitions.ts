/**
 * The defined words of a regulation: from definition articles (kind `begrip`), and from running text ("onder ouder
 * wordt verstaan ...", "(hierna: vergoeding)").
 */
import { stemsOf } from '../../language/stems.js';
import type { Provision, Regulation } from '../../regulation/model.js';
import type { Definition } from './reading.js';
import { fold } from './roles.js';

const UNDERSTOOD =
  /\b[Oo]nder (?:(?:de|het|een) )?(?:begrip )?[‘’'"“]?([\p{L}][\p{L}\d \-/]{1,50}?)[‘’'"”]? wordt (?:in (?:deze|dit) [\p{L} ]{3,40} |hier(?:na|in)? |verder )?(?:mede |ook )?verstaan:? ?/gu;
const HEREAFTER =
  /\((?:verder|hierna)(?: ook)?(?: te noemen| genoemd| aangeduid als)?:? ?(?:de |het |een )?[‘’'"“]?([\p{L}][\p{L}\d -]{0,40}?)[‘’'"”]?\)/gu;

/** The forms under which a word may have been defined: without article, quotation marks, brackets. */
function keyOf(term: string): string {
  return fold(term)
    .replace(/\(.*?\)/g, ' ')
    .replace(/[‘’'"“”.,:;]/g, ' ')
    .replace(/[-\s]+/g, ' ')
    .trim()
    .replace(/^(de|het|een) /, '');
}

/** Singular and plural candidates of a folded Dutch noun; generous, since only defined words are looked up. */
function numberForms(key: string): readonly string[] {
  const forms = [key, `${key}s`, `${key}en`, `${key}n`];
  if (key.endsWith('en')) {
    const stem = key.slice(0, -2);
    forms.push(stem);
    // kinderen, kind; dagdelen, dagdeel; aanvragen, aanvraag; middelen, middel
    if (stem.endsWith('er')) forms.push(stem.slice(0, -2));
    forms.push(stem.replace(/([aeou])([^aeiou])$/, '$1$1$2'));
    forms.push(stem.replace(/([^aeiou])\1$/, '$1'));
    forms.push(stem.replace(/v$/, 'f').replace(/z$/, 's'));
    forms.push(`${stem}e`);
  }
  if (key.endsWith('s')) forms.push(key.slice(0, -1));
  if (key.endsWith('n')) forms.push(key.slice(0, -1));
  return forms;
}

function definedIn(regulation: Regulation, provision: Provision): Definition | null {
  const { term, body } = provision;
  if (term === null || body === null) return null;
  const text = regulation.text.slice(body.start, body.end);
  return { term, provision, span: body, text };
}

function inRunningText(regulation: Regulation, provision: Provision): Definition[] {
  if (provision.body === null) return [];
  const { start, end } = provision.body;
  const text = regulation.text.slice(start, end);
  const found: Definition[] = [];
  for (const match of text.matchAll(UNDERSTOOD)) {
    const from = match.index + match[0].length;
    const stop = text.slice(from).search(/[.;](\s|$)/);
    const until = stop === -1 ? text.length : from + stop;
    if (until > from && match[1] !== undefined) {
      found.push({
        term: match[1],
        provision,
        span: { start: start + from, end: start + until },
        text: text.slice(from, until),
      });
    }
  }
  for (const match of text.matchAll(HEREAFTER)) {
    const before = text.slice(0, match.index).trimEnd();
    const from = Math.max(before.lastIndexOf('. ') + 2, before.lastIndexOf('; ') + 2, 0);
    if (match[1] !== undefined && before.length > from) {
      found.push({
        term: match[1],
        provision,
        span: { start: start + from, end: start + before.length },
        text: before.slice(from),
      });
    }
  }
  return found;
}

/** All definitions in text order, from the given provisions. */
export function definitionsOf(
  regulation: Regulation,
  provisions: readonly Provision[],
): readonly Definition[] {
  return provisions.flatMap((provision) => {
    const own = definedIn(regulation, provision);
    return own === null ? inRunningText(regulation, provision) : [own];
  });
}

/** Looks a term up, whatever its number, capitals, article or hyphens. The first definition wins. */
export function dictionary(definitions: readonly Definition[]): (term: string) => Definition | null {
  const byKey = new Map<string, Definition>();
  for (const definition of definitions) {
    for (const part of definition.term.split(/\s(?:of|en|dan wel)\s|\//)) {
      const key = keyOf(part);
      if (key !== '' && !byKey.has(key)) byKey.set(key, definition);
    }
    const bracketed = /\(([^)]{1,40})\)/.exec(definition.term)?.[1];
    if (bracketed !== undefined && !byKey.has(keyOf(bracketed))) byKey.set(keyOf(bracketed), definition);
  }
  // Forms that the rules for number miss ("opvanguren", "opvanguur's") share a stem.
  const byStem = new Map([...byKey].reverse().map(([key, definition]) => [stemsOf(key), definition]));
  return (term) => {
    for (const form of numberForms(keyOf(term))) {
      const definition = byKey.get(form);
      if (definition !== undefined) return definition;
    }
    return byStem.get(stemsOf(keyOf(term))) ?? null;
  };
}
