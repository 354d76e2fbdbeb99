/** Publications and consolidations in STOP/IMOP to blocks. Text that an amendment removes is left out. */
import type { Block, SourceBlocks } from './blocks.js';
import { elements, find, parseXml, textOf, type XmlElement } from './xml/dom.js';
import { collapse } from './xml/inline.js';
import { dateOf, firstValue, instrumentFrom, NO_DATES, type PartialMetadata } from './xml/metadata.js';
import { blocksOf } from './xml/regulation-blocks.js';

const FROM = 'STOP';
/** The text of a regulation, best first: a whole regulation before a decision that only changes one. */
const TEXTS = [
  'RegelingCompact',
  'RegelingKlassiek',
  'RegelingVrijetekst',
  'RegelingMutatie',
  'BesluitKlassiek',
  'BesluitCompact',
] as const;
const ORGANS: Readonly<Record<string, string>> = {
  gemeenteraad: 'gemeenteraad',
  college_van_burgemeester_en_wethouders: 'college van burgemeester en wethouders',
};

function metadataOf(root: XmlElement, title: string): PartialMetadata {
  const official = firstValue(root, 'officieleTitel', FROM);
  const citation = firstValue(root, 'citeertitel', FROM);
  const work = firstValue(root, 'FRBRWork', FROM);
  const cvdr = /\bCVDR\d+\b/.exec(work?.value ?? '')?.[0];
  const organ = Object.entries(ORGANS).find(([code]) =>
    (firstValue(root, 'eindverantwoordelijke', FROM)?.value ?? '').includes(code),
  )?.[1];
  const instrument = instrumentFrom([title, official?.value ?? ''], `${FROM}: titel`);
  const period = find(root, 'juridischWerkendOp');
  return {
    title: official ?? { value: title, from: `${FROM}: RegelingOpschrift` },
    ...(citation === null ? {} : { citationTitle: citation }),
    ...(cvdr === undefined || work === null ? {} : { cvdr: { value: cvdr, from: work.from } }),
    ...(organ === undefined ? {} : { organ: { value: organ, from: `${FROM}: eindverantwoordelijke` } }),
    ...(instrument === null ? {} : { instrument }),
    dates:
      period === null
        ? NO_DATES
        : { ...NO_DATES, inForce: dateOf(period, 'vanaf', FROM), outOfForce: dateOf(period, 'tot', FROM) },
  };
}

/** @throws ReadError when the XML is not well-formed or unsafe */
export function readStopXml(text: string): SourceBlocks {
  const root = parseXml(text);
  const body = TEXTS.map((name) => find(root, name)).find((element) => element !== null) ?? root;
  const heading = find(body, 'RegelingOpschrift') ?? find(root, 'RegelingOpschrift');
  const title = heading === null ? '' : collapse(textOf(heading));
  const blocks: Block[] = title === '' ? [] : [{ kind: 'kop', text: title, role: 'titel', level: 1 }];
  for (const part of elements(body)) if (part.name !== 'RegelingOpschrift') blocks.push(...blocksOf(part));
  const warnings =
    body.name === 'RegelingMutatie'
      ? ['Dit is een wijziging, geen volledige tekst. Toets de tekst waarin de wijziging is verwerkt.']
      : [];
  return { format: 'stop-xml', blocks, metadata: metadataOf(root, title), warnings };
}
