/** Classic consolidated regulations (root `cvdr`) to blocks. Source of the format: docs of KOOP, IPM-DR 4.0. */
import type { Block, SourceBlocks } from './blocks.js';
import { elements, find, findAll, parseXml, textOf, type XmlElement } from './xml/dom.js';
import { collapse } from './xml/inline.js';
import { dateOf, firstValue, instrumentFrom, organisation, type PartialMetadata } from './xml/metadata.js';
import { blocksOf } from './xml/regulation-blocks.js';

const FROM = 'cvdr';

/** `112779_1` and `CVDR112779_1` are the same version. */
function versionId(identifier: string): string {
  return /^\d+_\d+$/.test(identifier) ? `CVDR${identifier}` : identifier;
}

function metadataOf(meta: XmlElement): PartialMetadata {
  const identifier = firstValue(meta, 'identifier', FROM);
  const creator = firstValue(meta, 'creator', FROM);
  const published = findAll(meta, 'isFormatOf').map(
    (element) => `${collapse(textOf(element))} ${element.attributes.get('resourceIdentifier') ?? ''}`,
  );
  const publication = published
    .map((text) => /\b(?:gmb|bgr|prb|wsb|stcrt)-\d{4}-\d+/.exec(text)?.[0])
    .find((id) => id !== undefined);
  const kinds = [...findAll(meta, 'type'), ...findAll(meta, 'indeling')].map((element) =>
    collapse(textOf(element)),
  );
  const instrument = instrumentFrom(kinds, `${FROM}: type`);
  const municipality = creator === null ? null : organisation(creator.value, creator.from);
  const organ = firstValue(meta, 'isRatifiedBy', FROM);
  const language = firstValue(meta, 'language', FROM);
  const title = firstValue(meta, 'title', FROM);
  const alternative = firstValue(meta, 'alternative', FROM);
  return {
    ...(title === null ? {} : { title }),
    ...(alternative === null ? {} : { citationTitle: alternative }),
    ...(municipality === null ? {} : { municipality }),
    ...(instrument === null ? {} : { instrument }),
    ...(organ === null ? {} : { organ }),
    ...(identifier === null ? {} : { cvdr: { ...identifier, value: versionId(identifier.value) } }),
    ...(publication === undefined
      ? {}
      : { publication: { value: publication, from: `${FROM}: isFormatOf` } }),
    ...(language === null ? {} : { language }),
    dates: {
      adopted: dateOf(meta, 'issued', FROM),
      published: null,
      inForce: dateOf(meta, 'inwerkingtredingDatum', FROM),
      retroactiveTo: dateOf(meta, 'terugwerkendekrachtDatum', FROM),
      outOfForce: dateOf(meta, 'uitwerkingtredingDatum', FROM),
    },
    legalBases: findAll(meta, 'source')
      .map((element) => collapse(textOf(element)))
      .filter((text) => text !== '' && !/^onbekend\.?$/i.test(text))
      .map((value) => ({ value, from: `${FROM}: source` })),
  };
}

/** @throws ReadError when the XML is not well-formed or unsafe */
export function readCvdrXml(text: string): SourceBlocks {
  const root = parseXml(text);
  const meta = find(root, 'meta');
  const body = find(root, 'body');
  const blocks: Block[] = [];
  const warnings: string[] = [];
  const intitule = body === null ? null : find(body, 'intitule');
  const title = intitule === null ? '' : collapse(textOf(intitule));
  if (title !== '') blocks.push({ kind: 'kop', text: title, role: 'titel', level: 1 });
  const regulation = body === null ? null : find(body, 'regeling');
  if (regulation !== null) for (const part of elements(regulation)) blocks.push(...blocksOf(part));
  const external = meta === null ? null : firstValue(meta, 'externeBijlage', FROM);
  if (external !== null)
    warnings.push(
      `Bij deze regeling hoort een externe bijlage die niet in dit bestand staat: ${external.value}.`,
    );
  return { format: 'cvdr-xml', blocks, metadata: meta === null ? {} : metadataOf(meta), warnings };
}
