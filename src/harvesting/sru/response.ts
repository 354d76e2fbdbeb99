/** One answer of the search service: its records, or the diagnostic that it hides behind a normal status. */
import { parseXml, type XmlElement } from '../../reading/xml/dom.js';
import { HarvestError } from '../errors.js';
import { type ExpressionId, expressionId } from '../ids.js';

/** What the service says of one expression. Dates as `YYYY-MM-DD`; null where it says nothing. */
export interface SruRecord {
  readonly id: ExpressionId;
  readonly title: string;
  /** Name of the organisation, and its kind ("overheid:Gemeente"). */
  readonly creator: string;
  readonly creatorKind: string | null;
  readonly kind: string | null;
  readonly modified: string | null;
  readonly issued: string | null;
  readonly inForce: string | null;
  /** First day on which it no longer holds. */
  readonly outOfForce: string | null;
  readonly organ: string | null;
  /** Publications it is a format of: `gmb-2025-900`. */
  readonly publications: readonly string[];
  readonly xmlUrl: string | null;
  readonly pageUrl: string | null;
}

export interface SruAnswer {
  readonly total: number;
  readonly records: readonly SruRecord[];
  /** Records that could not be read: no id. */
  readonly unreadable: number;
  readonly next: number | null;
}

export function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elementsNamed(child, name)],
  );
}

export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

export function firstText(element: XmlElement, name: string): string | null {
  const found = elementsNamed(element, name)
    .map(textOf)
    .find((text) => text !== '');
  return found ?? null;
}

/** The first ten characters of a date; time zones occur behind it. */
export function dateOf(text: string | null): string | null {
  const date = text?.slice(0, 10) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}

function recordOf(element: XmlElement): SruRecord | null {
  const id = expressionId(firstText(element, 'identifier') ?? '');
  if (id === null) return null;
  const [creator] = elementsNamed(element, 'creator');
  const rubric = elementsNamed(element, 'type').find(({ attributes }) =>
    (attributes.get('scheme') ?? '').endsWith('Rubriek'),
  );
  const published = elementsNamed(element, 'isFormatOf').map(
    (format) => `${textOf(format)} ${format.attributes.get('resourceIdentifier') ?? ''}`,
  );
  return {
    id,
    title: firstText(element, 'title') ?? '',
    creator: creator === undefined ? '' : textOf(creator),
    creatorKind: creator?.attributes.get('scheme') ?? null,
    kind: rubric === undefined ? firstText(element, 'indeling') : textOf(rubric),
    modified: dateOf(firstText(element, 'modified')),
    issued: dateOf(firstText(element, 'issued')),
    inForce: dateOf(firstText(element, 'inwerkingtredingDatum')),
    outOfForce: dateOf(firstText(element, 'uitwerkingtredingDatum')),
    organ: firstText(element, 'isRatifiedBy'),
    publications: published.flatMap((text) => /\b(?:gmb|bgr|prb|wsb|stcrt)-\d{4}-\d+/.exec(text)?.[0] ?? []),
    xmlUrl: firstText(element, 'publicatieurl_xml'),
    pageUrl: firstText(element, 'preferred_url'),
  };
}

function parsed(text: string): XmlElement {
  try {
    return parseXml(text);
  } catch (cause) {
    throw new HarvestError(
      'geen-xml',
      'het antwoord van de zoekdienst is geen geldige XML',
      'Probeer het later opnieuw.',
      {
        cause,
      },
    );
  }
}

/** @throws HarvestError for a diagnostic, whatever its status was, and for what is no answer to a search */
export function readAnswer(text: string): SruAnswer {
  const root = parsed(text);
  const diagnostics = root.name === 'diagnostic' ? [root] : elementsNamed(root, 'diagnostic');
  const [diagnostic] = diagnostics;
  if (diagnostic !== undefined) {
    const message = firstText(diagnostic, 'message') ?? 'onbekende fout';
    const details = firstText(diagnostic, 'details');
    throw new HarvestError(
      'foutmelding-dienst',
      `de zoekdienst geeft een foutmelding: ${message}${details === null ? '' : ` (${details})`}`,
      'Meld dit bij de makers, met de vraag erbij.',
      { passing: false },
    );
  }
  if (root.name !== 'searchRetrieveResponse')
    throw new HarvestError(
      'foutmelding-dienst',
      `de zoekdienst geeft een ander soort antwoord (${root.name})`,
      'Meld dit bij de makers, met de vraag erbij.',
      { passing: false },
    );
  const elements = elementsNamed(root, 'record');
  const records = elements.map(recordOf);
  const next = firstText(root, 'nextRecordPosition');
  return {
    total: Number(firstText(root, 'numberOfRecords') ?? 0),
    records: records.filter((record) => record !== null),
    unreadable: records.filter((record) => record === null).length,
    next: next === null ? null : Number(next),
  };
}
