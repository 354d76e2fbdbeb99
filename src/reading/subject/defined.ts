/**
 * Rules whose ground stands in a definition: "indicatie-ouder: de ouder bij wie een noodzaak bestaat", with "noodzaak"
 * defined by illness and trouble at home. The chapter that grants something to the defined person is about SMI.
 */
import { indexOf } from '../../regulation/index-of.js';
import type { Regulation } from '../../regulation/model.js';
import { isOther, textOf, type Unit } from './units.js';
import { CARE, fold, GENERAL_HEADING, GROUND, NEED, REASON, SMI_NAME } from './words.js';

/** A term must come back this often before a chapter is taken to be about it. */
const OFTEN = 2;
const COMMON =
  /^(?:de |het |een )?(?:ouders?|kind(?:eren)?|gezin|college|wet|opvang|kinderopvang|aanvrager|belanghebbende|tegemoetkoming|bijdrage|vergoeding|subsidie|partner|dagdeel|inkomen)$/;
const GIVES =
  /\b(?:aanspraak|recht|ontvangt|krijgt|toegekend|toekennen|verstrekt|verleend|vergoedt?|tegemoetkoming|bijdrage|subsidie)\b/;

/** Terms that stand for the ground of SMI, or for a person in whom it is present. */
export function groundTerms(regulation: Regulation): readonly string[] {
  const definitions = indexOf(regulation)
    .all.filter(({ term, body }) => term !== null && body !== null)
    .map(({ term, body }) => ({
      term: fold(term ?? '').trim(),
      text: body === null ? '' : fold(regulation.text.slice(body.start, body.end)),
    }))
    .filter(({ term }) => term.length > 3 && !COMMON.test(term));
  const found = new Set(
    definitions
      .filter(
        ({ text }) =>
          SMI_NAME.test(text) ||
          (REASON.test(text) && GROUND.test(text) && NEED.test(text) && CARE.test(text)),
      )
      .map(({ term }) => term),
  );
  // A person who is defined by such a term stands for it too.
  for (const { term, text } of definitions)
    if ([...found].some((known) => new RegExp(`\\b${escaped(known)}\\b`).test(text))) found.add(term);
  return [...found];
}

function escaped(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Chapters that grant something to whom the terms stand for. */
export function unitsOfTerms(
  regulation: Regulation,
  units: readonly Unit[],
  terms: readonly string[],
): readonly Unit[] {
  if (terms.length === 0) return [];
  const words = new RegExp(`\\b(?:${terms.map(escaped).join('|')})\\w*`, 'g');
  return units.filter((unit) => {
    if (isOther(unit.heading) || GENERAL_HEADING.test(unit.heading)) return false;
    const text = fold(textOf(regulation, unit.provisions));
    return (text.match(words)?.length ?? 0) >= OFTEN && GIVES.test(text);
  });
}
