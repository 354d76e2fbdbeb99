/** Official publications, classic schema (root `officiele-publicatie`: Gemeenteblad and the like) to blocks. */
import type { Block, SourceBlocks } from './blocks.js';
import { elements, find, parseXml, type XmlElement } from './xml/dom.js';
import {
  childText,
  instrumentFrom,
  NO_DATES,
  namedMetadata,
  organisation,
  type PartialMetadata,
} from './xml/metadata.js';
import { blocksOf } from './xml/regulation-blocks.js';

const FROM = 'officiële publicatie';
/** Parts of the file that are not the publication itself. */
const AROUND: ReadonlySet<string> = new Set(['metadata', 'kop']);

function metadataOf(root: XmlElement, title: string | null): PartialMetadata {
  const named = namedMetadata(root);
  const record = named.get('OVERHEIDop.externMetadataRecord') ?? '';
  const publication = named.get('DC.identifier') ?? /\b(?:gmb|bgr|prb|wsb|stcrt)-\d{4}-\d+/.exec(record)?.[0];
  const subtitle = childText(root, ['kop', 'subtitel']) ?? '';
  const creator = named.get('DC.creator') ?? /gemeente\s+(.+)$/i.exec(subtitle)?.[1];
  const municipality = creator === undefined ? null : organisation(creator, `${FROM}: kop`);
  const instrument = instrumentFrom([named.get('DC.type') ?? '', title ?? ''], `${FROM}: titel`);
  const available = /^\d{4}-\d{2}-\d{2}/.exec(named.get('DCTERMS.available') ?? '')?.[0];
  return {
    ...(title === null ? {} : { title: { value: title, from: `${FROM}: kop` } }),
    ...(municipality === null ? {} : { municipality }),
    ...(instrument === null ? {} : { instrument }),
    ...(publication === undefined ? {} : { publication: { value: publication, from: `${FROM}: metadata` } }),
    dates:
      available === undefined
        ? NO_DATES
        : { ...NO_DATES, published: { value: available, from: `${FROM}: metadata` } },
  };
}

/** @throws ReadError when the XML is not well-formed or unsafe */
export function readOpXml(text: string): SourceBlocks {
  const root = parseXml(text);
  const sheet = elements(root).find(({ name }) => !AROUND.has(name)) ?? root;
  const regulation = find(sheet, 'regeling');
  const heading = childText(sheet, ['kop', 'titel']);
  const intitule = regulation === null ? null : childText(regulation, ['intitule']);
  const title = intitule ?? heading;
  const blocks: Block[] = title === null ? [] : [{ kind: 'kop', text: title, role: 'titel', level: 1 }];
  for (const part of elements(regulation ?? sheet)) {
    if (part.name !== 'intitule' && !AROUND.has(part.name)) blocks.push(...blocksOf(part));
  }
  const warnings =
    blocks.length <= 1
      ? ['Deze publicatie bevat alleen een titel; de tekst staat waarschijnlijk in de PDF.']
      : [];
  return { format: 'op-xml', blocks, metadata: metadataOf(root, title), warnings };
}
