/** What the defined words of a statement mean, so that a definition may carry the rule ("situatieplan", "peilmoment"). */
import type { Definition, Passage, Reading } from '../../context/reading.js';
import { foldKeeping, type Statement } from '../../context/statements.js';

/** Words that every regulation defines; their meaning says nothing on recovery. */
const COMMON =
  /^(?:de |het |een )?(?:ouders?|kind\w*|college|gemeente|houder|kindercent\w+|gastouder\w*|\w*opvang|aanvra\w+|vergoeding|tegemoetkoming|subsidie|bijdrage|smi|wet\b|partner|gezin|dagdeel|uurprijs|(?:sociaal[- ]?medische |medische |sociale )?\w*indicatie|advi\w+)\b/;

interface Meaning {
  readonly term: RegExp;
  readonly text: string;
}

const read = new WeakMap<readonly Definition[], readonly Meaning[]>();

function meaning(term: string, text: string): readonly Meaning[] {
  if (term.length < 4 || COMMON.test(term)) return [];
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return [{ term: new RegExp(`\\b${escaped}(?:s|en|nen)?\\b`), text }];
}

/** "buurtdienst: werk van drie uur" as the only definition of its article. */
function singleMeaning({ text, roles, provision }: Passage): readonly Meaning[] {
  const term =
    roles.has('begrippen') && provision.kind !== 'begrip'
      ? /^\s*([^:;.]{4,40}):\s/.exec(text)?.[1]
      : undefined;
  return term === undefined ? [] : meaning(foldKeeping(term).trim(), foldKeeping(text));
}

function meaningsOf({ definitions, regulation, binding }: Reading): readonly Meaning[] {
  const known = read.get(definitions);
  if (known !== undefined) return known;
  const found = definitions.flatMap(({ term, provision }) => {
    // The whole provision: a definition may go on in a list.
    const text = foldKeeping(regulation.text.slice(provision.span.start, provision.span.end));
    return meaning(foldKeeping(term).trim(), text);
  });
  const all = [...found, ...binding.flatMap(singleMeaning)];
  read.set(definitions, all);
  return all;
}

/** The meanings of the defined words that a statement uses; '' where it uses none, or is itself a definition. */
export function meaningIn(reading: Reading, { words, passage }: Statement): string {
  if (passage.provision.kind === 'begrip' || passage.roles.has('begrippen')) return '';
  return meaningsOf(reading)
    .filter(({ term }) => term.test(words))
    .map(({ text }) => text)
    .join(' . ');
}
