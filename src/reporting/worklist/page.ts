/** The work list as one page, to read or to print. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import type { WorkItem } from '../../monitoring/worklist.js';
import { verdictSchema } from '../../results/schema.js';
import { stylesFor } from '../html/styles.js';
import { formatDate, parseWords } from '../html/words.js';

const TEMPLATES = new URL('../../../templates/', import.meta.url);

function template(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, TEMPLATES)), 'utf8');
}

/** @returns a complete HTML document; everything from the texts is escaped */
export function worklistPage(
  items: readonly WorkItem[],
  { area, example, date }: { readonly area: string; readonly example: boolean; readonly date: string },
): string {
  const words = parseWords(template('woorden.yaml'));
  const source = template('werklijst.hbs');
  const verdict = template('partials/oordeel.hbs');
  const handlebars = Handlebars.create();
  handlebars.registerPartial('oordeel', verdict);
  return handlebars.compile(source, { strict: false, preventIndent: true })({
    styles: stylesFor(`${source}\n${verdict}`, template('styles/rapport.css')),
    area,
    example,
    date: formatDate(date),
    number: items.length,
    items: items.map((item) => ({ ...item, word: words.oordelen[verdictSchema.parse(item.verdict)] })),
  });
}
