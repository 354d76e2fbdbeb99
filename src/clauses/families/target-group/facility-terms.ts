/**
 * Words that the text itself defines as the KOT or as other facilities ("andere weg: kinderopvangtoeslag, jeugdhulp of
 * een vergoeding van een verzekeraar"), and articles that another one makes a bar ("tenzij artikel 7 in de weg staat").
 */
import type { Passage, Reading } from '../../context/reading.js';
import { foldKeeping, type Statement } from '../../context/statements.js';
import { FACILITY } from './words.js';

export const KOT =
  /\bkinderopvang ?s?toeslag|\bkot\b|\brijkstegemoetkoming|\bwet kinderopvang\b|\bwko\b|\bdienst toeslagen|\btoeslag\b(?! (?:op|bovenop|wegens|voor) )/;

interface Term {
  readonly term: string;
  readonly text: string;
}

/** "d | hoofdregeling | het geheel van de kinderopvangtoeslag": a table of definitions. */
function inRows(reading: Reading): readonly Term[] {
  return reading.binding.flatMap(({ provision, text, roles }) => {
    if (provision.kind !== 'tabelrij' || !roles.has('begrippen')) return [];
    const cells = text.split('|').map((cell) => cell.trim());
    const [term, meaning] = cells.length > 2 ? cells.slice(1) : cells;
    return term === undefined || meaning === undefined ? [] : [{ term, text: meaning }];
  });
}

/** "a. rijksgeld: de bijdrage van de Belastingdienst": a defined word that the structure took for an item of a list. */
export function definedWords(reading: Reading): readonly Term[] {
  const inItems = reading.binding.flatMap(({ provision, text }) => {
    const match =
      provision.term === null ? /^\s*(?:[a-z\d]{1,2}[.)°] )?([\p{L} -]{4,35}): (.+)/su.exec(text) : null;
    return match?.[1] === undefined || match[2] === undefined ? [] : [{ term: match[1], text: match[2] }];
  });
  return [...reading.definitions, ...inItems, ...inRows(reading)];
}

/** Defined words that are no facility, though their meaning may name one. */
const NO_FACILITY =
  /ouder|kind|opvang(?!toeslag)|college|aanvrager|gezin|indicatie|team|consulent|arts|plan|subsidie|vergoeding|tegemoetkoming|inkomen|bijdrage|wet\b|raad|gemeente|jeugdige|verordening|peuter|uurprijs|toeslag|deskundige|instelling|houder|netwerk|reden|noodzaak|grond/;

export interface FacilityTerms {
  /** Defined words for facilities; null where there are none. */
  readonly any: RegExp | null;
  /** Those of them that hold the KOT beside another facility, as sources of expressions. */
  readonly withKot: readonly string[];
  /** Passages that another article makes a bar. */
  readonly bars: ReadonlySet<Passage>;
}

const MAKES_A_BAR =
  /\b(?:tenzij|behoudens|niet in de weg|geen van de|zich niet voordoe\w*|niet van toepassing is|uitgezonderd)\b/;

export function facilityTerms(reading: Reading, binding: readonly Statement[]): FacilityTerms {
  const found = definedWords(reading).flatMap(({ term, text }) => {
    const name = foldKeeping(term)
      .trim()
      .replace(/^(?:de|het|een) /, '');
    const words = foldKeeping(text);
    if (name.length < 4 || NO_FACILITY.test(name)) return [];
    if (!FACILITY.test(words) || !/,|\bof\b|\ben\b/.test(words)) return [];
    return [{ source: `\\b${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, kot: KOT.test(words) }];
  });
  const bars = binding
    .filter(({ words }) => MAKES_A_BAR.test(words) && /\bartikel\b/.test(words))
    .flatMap(({ span, words }) =>
      reading.referred({
        start: span.start + Math.max(0, words.search(MAKES_A_BAR) - 60),
        end: span.end,
      }),
    );
  return {
    any: found.length === 0 ? null : new RegExp(found.map(({ source }) => source).join('|')),
    withKot: found.filter(({ kot }) => kot).map(({ source }) => source),
    bars: new Set(bars),
  };
}
