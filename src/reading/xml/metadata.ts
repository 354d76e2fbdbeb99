/** Metadata of the government XML formats, each value with the element it came from. */
import type {
  InstrumentKind,
  Municipality,
  RegulationDates,
  RegulationMetadata,
  Sourced,
} from '../../regulation/model.js';
import { elements, findAll, textOf, type XmlElement } from './dom.js';
import { collapse } from './inline.js';

export const NO_DATES: RegulationDates = {
  adopted: null,
  published: null,
  inForce: null,
  retroactiveTo: null,
  outOfForce: null,
};

/** First value of an element, from anywhere below; empty elements count as absent. */
export function firstValue(root: XmlElement, name: string, from: string): Sourced<string> | null {
  const values = (root.name === name ? [root] : findAll(root, name)).map((element) =>
    collapse(textOf(element)),
  );
  const value = values.find((text) => text !== '');
  return value === undefined ? null : { value, from: `${from}: ${name}` };
}

/** Dates sometimes carry a time zone: only the day counts. */
export function dateOf(root: XmlElement, name: string, from: string): Sourced<string> | null {
  const found = firstValue(root, name, from);
  if (found === null) return null;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(found.value)?.[0];
  return day === undefined ? null : { value: day, from: found.from };
}

export function organisation(value: string, from: string): Sourced<Municipality> | null {
  const name = value.replace(/^gemeente\s+/i, '').trim();
  return name === '' ? null : { value: { code: null, name, nameInText: null }, from };
}

const KINDS: readonly (readonly [RegExp, InstrumentKind])[] = [
  [/subsidieregeling/i, 'subsidieregeling'],
  [/verordening/i, 'verordening'],
  [/nadere regel/i, 'nadere-regels'],
  [/beleidsregel/i, 'beleidsregels'],
];

/** Kind of regulation from the controlled lists; "regeling" alone says nothing. */
export function instrumentFrom(values: readonly string[], from: string): Sourced<InstrumentKind> | null {
  for (const value of values) {
    const kind = KINDS.find(([pattern]) => pattern.test(value))?.[1];
    if (kind !== undefined) return { value: kind, from };
  }
  return null;
}

/** `metadata.xml`-like records inside a file: name and content attributes. */
export function namedMetadata(root: XmlElement): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of [...findAll(root, 'metadata'), ...findAll(root, 'meta')]) {
    const name = element.attributes.get('name');
    const content = element.attributes.get('content');
    if (name !== undefined && content !== undefined && content !== '' && !values.has(name))
      values.set(name, content);
  }
  return values;
}

export type PartialMetadata = Partial<RegulationMetadata>;

/** The text of the first element with this name that is a direct child chain away: for titles. */
export function childText(root: XmlElement, path: readonly string[]): string | null {
  let here: XmlElement | undefined = root;
  for (const name of path)
    here = here === undefined ? undefined : elements(here).find((child) => child.name === name);
  const text = here === undefined ? '' : collapse(textOf(here));
  return text === '' ? null : text;
}
