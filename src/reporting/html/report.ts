/** The report of one regulation: a single HTML file without scripts or outside requests. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import type { Bar } from './bar.js';
import { stylesFor } from './styles.js';
import { type ReportInput, viewModel } from './view-model.js';
import { parseWords, type Words } from './words.js';

const TEMPLATES = new URL('../../../templates/', import.meta.url);
const PARTIALS = [
  'balk',
  'kop',
  'samenvatting',
  'gezinnen',
  'gezinscel',
  'dossier',
  'praktijk',
  'zoekspoor',
  'punt',
  'voorstel',
  'oordeel',
  'bepaling',
  'stuk',
  'leesweergave',
  'ontvangstbewijs',
] as const;

function template(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, TEMPLATES)), 'utf8');
}

interface Loaded {
  readonly render: (view: unknown) => string;
  readonly styles: string;
  readonly words: Words;
}

let loaded: Loaded | null = null;

/** Templates, words and styles are the same for every report of a run, so they are read once. */
function load(): Loaded {
  if (loaded !== null) return loaded;
  const handlebars = Handlebars.create();
  for (const name of PARTIALS) handlebars.registerPartial(name, template(`partials/${name}.hbs`));
  const page = handlebars.compile(template('rapport.hbs'), { strict: false, preventIndent: true });
  const all = ['rapport.hbs', ...PARTIALS.map((name) => `partials/${name}.hbs`)].map(template).join('\n');
  loaded = {
    render: (view) => page(view),
    styles: stylesFor(all, template('styles/rapport.css')),
    words: parseWords(template('woorden.yaml')),
  };
  return loaded;
}

/**
 * @param bar null for a report that stands alone, as a file
 * @returns a complete HTML document; everything from the regulation is escaped
 */
export function renderReport(input: Omit<ReportInput, 'words'>, bar: Bar | null = null): string {
  const { render, styles, words } = load();
  return render({ ...viewModel({ ...input, words }), styles, bar });
}
