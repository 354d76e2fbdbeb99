/** When a regulation was adopted, when it holds and when it ended, read from its own words. */
import type { RegulationDates, Sourced } from '../../regulation/model.js';
import { ORDINALS } from '../../regulation/ordinals.js';
import { addDays, dateIn, datesIn, nextMonth } from './dutch-dates.js';
import type { Line } from './lines.js';

const ADOPTED =
  /\b(?:aldus|vastgesteld|besloten|gedaan|vastgestelde?|ondertekend)\b|\bbesluit van\b|\bvergadering van\b/i;
const SELF =
  /\b(?:deze|dit|die|zij|ze|het|de) ?(?:beleidsregels?|nadere regels?|verordening|regeling|regels|besluit|subsidieregeling|uitvoeringsregels|regelingen|richtlijn\w*)?/i;
/** "In werking vanaf 1 mei 2020." below the title: it can only be these rules. */
const STANDS_ALONE = /(?:^|(?:19|20)\d{2}\. )in werking (?:vanaf|met ingang van|per|sinds|op)\b/i;
const IN_FORCE = new RegExp(
  String.raw`\b(?:tre(?:edt|den)\b[^.]{0,60}?\bin werking|in werking (?:getreden|te treden|treedt|treden)|inwerkingtreding\s*:|${STANDS_ALONE.source}|gaa[nt]\b[^.]{0,30}\bin\b|geld(?:t|en)\b(?: (?:deze|dit|de|het) [\p{L} ]{1,30})?(?:\s+(?:vanaf|met ingang van|per|sinds))|(?:van kracht|ingang) (?:vanaf|per|met ingang van|op))`,
  'iu',
);
const RETROACTIVE =
  /\b(?:werk(?:t|en)\b[^.]{0,20}\bterug(?:\s+(?:tot(?: en met)?|t\/m|naar))?|(?:met )?terugwerkende kracht(?:\s+(?:tot(?: en met)?|vanaf|t\/m|naar|met ingang van|van))?|terug te werken tot(?: en met)?)/i;
const ENDS =
  /\b(?:verval(?:t|len)|(?:eindigt|eindigen)|(?:treedt|treden)\b[^.]{0,20}\bbuiten werking|loopt? af|hou(?:dt|den) op te gelden)\b/i;
const UNTIL = /\bgeld(?:t|en)\b[^.]{0,60}?\b(tot(?: en met)?|t\/m|tot uiterlijk)\s*$/i;
/** Days after the publication: "de dag na die van bekendmaking", "de achtste dag na", "daags na". */
const AFTER_PUBLICATION =
  /\b(?:(?:de\s+)?(eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste)?\s*dag\s+na|daags na|een dag na|dag volgend op)\b[^.]{0,60}?\b(?:bekendmaking|publicatie|bekend(?:\s?is)?\s?gemaakt|gepubliceerd|verschijn\w+|uitgifte|plaatsing|afkondiging)/i;
const MONTH_AFTER_PUBLICATION =
  /\beerste (?:dag )?van de (?:kalender)?maand\b[^.]{0,40}\b(?:na|volg\w+)\b[^.]{0,60}\b(?:bekendmaking|publicatie|bekend(?:\s?is)?\s?gemaakt|gepubliceerd|afkondiging)/i;
const ON_PUBLICATION = /\bop de (?:dag|datum) van (?:de |zijn |haar )?(?:bekendmaking|publicatie)/i;

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[^\d][.;])\s+(?=\p{Lu})/u);
}

function adopted(lines: readonly Line[]): Sourced<string> | null {
  const closing = lines.filter(({ section }) => section === 'slot');
  for (const [position, line] of closing.entries()) {
    if (!ADOPTED.test(line.text)) continue;
    const here = dateIn(line.text.slice(line.text.search(ADOPTED)));
    if (here !== null) return { value: here, from: line.from };
    // The date may stand on a line of its own: "Aldus vastgesteld," / "Zandrecht, 3 maart 2026".
    for (const next of closing.slice(position + 1, position + 3)) {
      const date = dateIn(next.text);
      if (date !== null) return { value: date, from: next.from };
    }
  }
  for (const line of lines.filter(({ section }) => section === 'aanhef' || section === 'titel')) {
    const match =
      /\b(?:in (?:zijn|haar|hun|de) (?:openbare )?vergadering van|hebben op|heeft op|besluiten op|bij besluit van)\b([^;]{0,60})/i.exec(
        line.text,
      );
    const date = match === null ? null : dateIn(match[1] ?? '');
    if (date !== null) return { value: date, from: line.from };
  }
  // A bare place and date above the signatures: "Abbingerveen, 14 november 2023".
  const signed = lines.find(
    ({ section, text }) =>
      section !== 'bijlage' &&
      text.length < 60 &&
      /^\p{Lu}[\p{L}' -]+, (?:de )?\d{1,2} [a-z]+ \d{4}\.?$/u.test(text.trim()),
  );
  const signedOn = signed === undefined ? null : dateIn(signed.text);
  if (signed !== undefined && signedOn !== null) return { value: signedOn, from: signed.from };
  const last = lines.findLast(
    ({ section, text }) => section === 'regeling' && /^(?:aldus )?(?:vastgesteld|besloten) /i.test(text),
  );
  const date = last === undefined ? null : dateIn(last.text);
  return date === null || last === undefined ? null : { value: date, from: last.from };
}

/** Sentences that speak of the regulation itself and not of another law or rule. */
function ownSentences(lines: readonly Line[]): readonly { text: string; line: Line }[] {
  return lines
    .filter(
      ({ section, provision }) =>
        (section === 'regeling' || section === 'slot' || section === 'aanhef') && provision.kind !== 'begrip',
    )
    .flatMap((line) => sentencesOf(line.text).map((text) => ({ text, line })))
    .filter(({ text, line }) => {
      if (line.section === 'aanhef') return /\b(?:deze|dit)\b/i.test(text) || STANDS_ALONE.test(text);
      return SELF.test(text) || /\binwerking|\bingang|\bslot/.test(line.heading);
    });
}

/** A heading on when the rules begin, and words that stand for the rules below it. */
const BEGINS = /\bingang|\binwerking|\bwanneer (?:gaa|geld|begin|start)|\bvanaf wanneer|\bbegindatum/;
const OF_THE_RULES = /^(?:ze|zij|(?:de|het) (?:\p{L}*regels?|regeling|verordening|besluit))\b/iu;
const SAME_DAY = /\b(?:die|dezelfde|deze|genoemde) (?:datum|dag)\b/i;
/** Sentences before, in which the day that "die dag" refers to is looked for. */
const BACK = 2;

function dayBefore(sentences: readonly { readonly text: string }[], index: number): string | null {
  const dates = sentences.slice(Math.max(0, index - BACK), index).flatMap(({ text }) => datesIn(text));
  return dates.at(-1)?.date ?? null;
}

function inForce(
  sentences: readonly { text: string; line: Line }[],
  published: Sourced<string> | null,
): Sourced<string> | null {
  for (const [index, { text, line }] of [...sentences.entries()].toReversed()) {
    const match = IN_FORCE.exec(text);
    if (match === null || /\bwet\b[^.]{0,40}\bin werking/i.test(text.slice(0, match.index + match[0].length)))
      continue;
    if (
      /^(?:geld|ga)/i.test(match[0]) &&
      !/\b(?:deze|dit|zij)\b/i.test(text) &&
      !(BEGINS.test(line.heading) && OF_THE_RULES.test(text))
    )
      continue;
    const after = text.slice(match.index);
    const retro = RETROACTIVE.exec(after)?.index ?? after.length;
    const date = datesIn(after).find(({ at }) => at < retro)?.date;
    if (date !== undefined) return { value: date, from: line.from };
    // "... met ingang van 1 mei 2026 in werking"
    const before = datesIn(text.slice(0, match.index)).at(-1)?.date;
    if (before !== undefined && /\b(?:met ingang van|per|op|vanaf)\b/i.test(text.slice(0, match.index))) {
      return { value: before, from: line.from };
    }
    // "De oude regels vervallen op 1 mei. Deze gelden vanaf die dag."
    const same = SAME_DAY.test(after) ? dayBefore(sentences, index) : null;
    if (same !== null) return { value: same, from: line.from };
    if (published === null) continue;
    const days = AFTER_PUBLICATION.exec(text);
    const from = `${line.from}, gerekend vanaf de bekendmaking`;
    if (MONTH_AFTER_PUBLICATION.test(text)) return { value: nextMonth(published.value), from };
    if (days !== null) {
      const count = days[1] === undefined ? 1 : ORDINALS.indexOf(days[1].toLowerCase());
      return { value: addDays(published.value, count), from };
    }
    if (ON_PUBLICATION.test(text)) return { value: published.value, from };
  }
  return null;
}

function retroactiveTo(sentences: readonly { text: string; line: Line }[]): Sourced<string> | null {
  for (const { text, line } of sentences) {
    const match = RETROACTIVE.exec(text);
    if (
      match === null ||
      !/\b(?:deze|dit|zij|ze|en werk|treed|inwerking|in werking)/i.test(`${text} ${line.heading}`)
    )
      continue;
    if (!/\binwerking|\bslot|\bingang|\bciteer|\baanhal|\bnaam/.test(line.heading) && !IN_FORCE.test(text))
      continue;
    const date = dateIn(text.slice(match.index));
    if (date !== null) return { value: date, from: line.from };
  }
  return null;
}

function outOfForce(sentences: readonly { text: string; line: Line }[]): Sourced<string> | null {
  for (const { text, line } of sentences) {
    const found = datesIn(text);
    const until = found.find(
      ({ at }) => UNTIL.test(text.slice(0, at)) && /\b(?:deze|dit|zij)\b/i.test(text.slice(0, at)),
    );
    if (
      until !== undefined &&
      /\b(?:deze|dit) (?:beleidsregels?|nadere regels|verordening|regeling|subsidieregeling|besluit)\b/i.test(
        text,
      )
    ) {
      const inclusive = /en met\s*$|t\/m\s*$/i.test(text.slice(0, until.at));
      return { value: inclusive ? addDays(until.date, 1) : until.date, from: line.from };
    }
    const match = ENDS.exec(text);
    if (match === null) continue;
    // "Deze regeling vervalt op ..." speaks of itself; "de Beleidsregels SMI 2014 vervallen op ..." of another.
    const subject = text.slice(0, match.index);
    if (
      !/\b(?:deze|dit)\s+(?:beleidsregels?|nadere regels|verordening|regeling|subsidieregeling|besluit|regels|tijdelijke \p{L}+)\b[^,;]*$/iu.test(
        subject,
      ) &&
      !/\b(?:en|zij)\s*$/i.test(subject)
    )
      continue;
    const date = dateIn(text.slice(match.index));
    if (date !== null) return { value: date, from: line.from };
  }
  return null;
}

/** Status lines of pages from which a text was copied: "Geldend van 01-02-2020 t/m heden". */
function statusLines(head: string): Partial<RegulationDates> {
  const valid = /\bGeldend van (\d{2}-\d{2}-\d{4}) t\/m (\d{2}-\d{2}-\d{4}|heden)/i.exec(head);
  const future = /\bGeldend vanaf (\d{2}-\d{2}-\d{4})/i.exec(head);
  const ended = /\bRegeling vervallen per (\d{2}-\d{2}-\d{4})/i.exec(head);
  const retro = /\bmet terugwerkende kracht vanaf (\d{2}-\d{2}-\d{4})/i.exec(head);
  const published =
    /\b(?:Datum publicatie|Gepubliceerd op|Publicatiedatum)\s*:?\s*(\d{1,2}[- ][\w]+[- ]\d{4}|\d{2}-\d{2}-\d{4})/i.exec(
      head,
    );
  const from = 'tekst: statusregel';
  const sourced = (text: string | undefined, days = 0): Sourced<string> | null => {
    const date = text === undefined ? null : dateIn(text);
    return date === null ? null : { value: days === 0 ? date : addDays(date, days), from };
  };
  return {
    inForce: sourced(valid?.[1] ?? future?.[1]),
    outOfForce: sourced(ended?.[1]) ?? sourced(valid?.[2], 1),
    retroactiveTo: sourced(retro?.[1]),
    published: sourced(published?.[1]),
  };
}

/**
 * Dates from the words of the regulation, behind what the format already knows.
 * @param head the first part of the text, where copied pages carry their status line
 */
export function datesFromText(lines: readonly Line[], head: string, known: RegulationDates): RegulationDates {
  const status = statusLines(head);
  const published = known.published ?? status.published ?? null;
  const own = ownSentences(lines);
  return {
    adopted: known.adopted ?? adopted(lines),
    published,
    inForce: known.inForce ?? status.inForce ?? inForce(own, published),
    retroactiveTo: known.retroactiveTo ?? status.retroactiveTo ?? retroactiveTo(own),
    outOfForce: known.outOfForce ?? status.outOfForce ?? outOfForce(own),
  };
}
