/** Every way of writing a sample that the program must read to the same verdicts. */
import { makeCvdrXml } from './cvdr-xml.js';
import { makeDocx } from './docx.js';
import { makeNationalHtml, makeSiteHtml } from './html.js';
import { makeOpXml } from './op-xml.js';
import { makePdf } from './pdf.js';
import { makePlainText } from './plain-text.js';
import type { SampleMeta } from './sample.js';
import { makeStopDecisionXml, makeStopXml } from './stop-xml.js';

type Maker = (markdown: string, meta: SampleMeta) => string | Uint8Array | Promise<Uint8Array>;

export const FORMATS: Readonly<Record<string, Maker>> = {
  'cvdr.xml': (markdown, meta) => makeCvdrXml(markdown, meta),
  'cvdr-lijsten.xml': (markdown, meta) => makeCvdrXml(markdown, meta, 'lijsten'),
  'cvdr-losse-lijsten.xml': (markdown, meta) => makeCvdrXml(markdown, meta, 'losse-lijsten'),
  'cvdr-vet.xml': (markdown, meta) => makeCvdrXml(markdown, meta, 'vet'),
  'cvdr-preambule.xml': (markdown, meta) => makeCvdrXml(markdown, meta, 'preambule'),
  'gmb.xml': (markdown, meta) => makeOpXml(markdown, meta),
  'stop.xml': makeStopXml,
  'stop-besluit.xml': makeStopDecisionXml,
  'landelijk.html': (markdown) => makeNationalHtml(markdown),
  'site.html': (markdown) => makeSiteHtml(markdown),
  docx: (markdown) => makeDocx(markdown),
  'met-de-hand.docx': (markdown) => makeDocx(markdown, 'handmatig'),
  pdf: (markdown) => makePdf(markdown),
  txt: (markdown) => makePlainText(markdown),
};

export async function inFormat(name: string, markdown: string, meta: SampleMeta): Promise<Uint8Array> {
  const maker = FORMATS[name];
  if (maker === undefined) throw new Error(`no such format: ${name}`);
  const made = await maker(markdown, meta);
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}
