/** The kind of instrument and the body that made it. */
import type { InstrumentKind, Sourced } from '../../regulation/model.js';
import type { Line } from './lines.js';

/** Kinds by the word that names them; the word that comes first in a title decides. */
const KIND_WORDS: readonly (readonly [InstrumentKind, RegExp])[] = [
  ['verordening', /\p{L}*verordening\b/iu],
  ['beleidsregels', /\bbele?i[dt]s?regels?\b|\bbeleidsregeling\b|\bbeleid?regels?\b|\bbeleidsrichtlijn\w*/i],
  ['nadere-regels', /\bnadere regels?\b|\bnadere regeling\b/i],
  ['subsidieregeling', /\b\p{L}*subsidieregeling\b|\bregeling (?:voor )?subsidie\p{L}*/iu],
];
/** Titles that leave the kind open ("Uitvoeringsbesluit", "Regeling"): the text's name for itself decides. */
const SELF =
  /\b(?:deze|dit|de onderhavige|onderstaande|navolgende|volgende)\s+(verordening|beleidsregels?|nadere regels?|nadere regeling|subsidieregeling|regeling|besluit|uitvoeringsregels|richtlijn\w*)/gi;

function kindOfTitle(title: string): InstrumentKind | null {
  let first: { kind: InstrumentKind; at: number } | null = null;
  for (const [kind, words] of KIND_WORDS) {
    const at = title.search(words);
    if (at !== -1 && (first === null || at < first.at)) first = { kind, at };
  }
  return first?.kind ?? null;
}

function selfName(lines: readonly Line[]): InstrumentKind | null {
  const counts = new Map<InstrumentKind, number>();
  for (const { text } of lines) {
    for (const [, word = ''] of text.matchAll(SELF)) {
      const kind = kindOfTitle(word);
      if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  const best = [...counts].toSorted(([, one], [, other]) => other - one)[0];
  return best?.[0] ?? null;
}

/** From the title, the citation title, the text's name for itself, or its legal basis, in that order. */
export function instrumentOf(
  titles: readonly (Sourced<string> | null)[],
  lines: readonly Line[],
  bases: readonly Sourced<string>[],
): Sourced<InstrumentKind> | null {
  for (const title of titles) {
    const kind = title === null ? null : kindOfTitle(title.value);
    if (kind !== null && title !== null) return { value: kind, from: title.from };
  }
  const named = selfName(lines);
  if (named !== null) return { value: named, from: 'tekst: naam die de tekst zichzelf geeft' };
  const basis = bases.find(({ value }) => /\b4[:.]81\b/.test(value));
  if (basis !== undefined) return { value: 'beleidsregels', from: basis.from };
  const subsidy = bases.find(({ value }) =>
    /\b(?:asv|algemene subsidieverordening|4:2[13]|titel 4\.2)\b/i.test(value),
  );
  if (subsidy !== undefined) return { value: 'subsidieregeling', from: subsidy.from };
  const title = titles.find((candidate) => candidate !== null) ?? null;
  return title === null ? null : { value: 'overig', from: title.from };
}

const ORGANS: readonly (readonly [string, RegExp])[] = [
  ['algemeen bestuur', /\b(?:het )?algemeen bestuur\b/i],
  ['dagelijks bestuur', /\b(?:het )?dagelijks bestuur\b/i],
  [
    'college',
    /\bcolleges?(?: van (?:burgemeester|b ?(?:en|&) ?w)|\b)|\bburgemeester (?:en|&) wethouders\b|\bb ?& ?w\b|\bb en w\b/i,
  ],
  ['raad', /\b(?:de )?(?:gemeente)?raad\b(?! van state)/i],
  ['burgemeester', /\bde burgemeester\b/i],
];

function firstOrgan(text: string): string | null {
  let first: { organ: string; at: number } | null = null;
  for (const [organ, words] of ORGANS) {
    const at = text.search(words);
    if (at !== -1 && (first === null || at < first.at)) first = { organ, at };
  }
  return first?.organ ?? null;
}

/** The body named first in the preamble; else the one that signs. */
export function organOf(lines: readonly Line[]): Sourced<string> | null {
  const preamble = lines.filter(({ section }) => section === 'aanhef');
  for (const line of preamble) {
    if (/^(?:gelezen|gelet|gezien|overwegende|gehoord|dat\b|inhoudende)/i.test(line.text.trim())) continue;
    const organ = firstOrgan(line.text);
    if (organ !== null) return { value: organ, from: line.from };
  }
  const closing = lines.filter(({ section }) => section === 'slot');
  for (const line of closing) {
    const organ = firstOrgan(line.text.replace(/\bgemeenteraadsleden\b/gi, ''));
    if (/\b(?:aldus|vastgesteld|besloten)\b/i.test(line.text) && organ !== null && organ !== 'burgemeester')
      return { value: organ, from: line.from };
    if (/\braadsvergadering\b/i.test(line.text)) return { value: 'raad', from: line.from };
  }
  const signature = closing.find(({ text }) => /\bgriffier\b|\bsecretaris\b/i.test(text));
  if (signature !== undefined) {
    return { value: /\bgriffier\b/i.test(signature.text) ? 'raad' : 'college', from: signature.from };
  }
  const title = lines.find(({ section }) => section === 'titel');
  const inTitle =
    title === undefined
      ? null
      : /\bbesluit van (?:de|het)\b/i.test(title.text)
        ? firstOrgan(title.text)
        : null;
  return inTitle === null || title === undefined ? null : { value: inTitle, from: title.from };
}
