/** Loads what the pages of the monitor are made with: templates, styles, scripts and words. Read once. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { stylesFor } from '../html/styles.js';
import { parseWords, type Words } from '../html/words.js';

const TEMPLATES = new URL('../../../templates/', import.meta.url);

const PAGES = [
  'start',
  'punt',
  'gemeenten',
  'gemeente',
  'wijzigingen',
  'ronde',
  'volledigheid',
  'onderzoeken',
  'methode',
  'lezen',
  'open-data',
  'vergelijken',
] as const;
export type PageName = (typeof PAGES)[number];

export interface Loaded {
  /** The body of a page, without the frame around it. */
  readonly body: (page: PageName, view: unknown) => string;
  readonly frame: (view: unknown) => string;
  /** XML; escapes as HTML does, which XML understands. */
  readonly feed: (view: unknown) => string;
  readonly words: Words;
  /** Files that every page uses, by their path in the site. */
  readonly assets: ReadonlyMap<string, string>;
}

function template(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, TEMPLATES)), 'utf8');
}

let loaded: Loaded | null = null;

export function loadMonitorTemplates(): Loaded {
  if (loaded !== null) return loaded;
  const handlebars = Handlebars.create();
  const partials = {
    oordeel: template('partials/oordeel.hbs'),
    zoekspoor: template('partials/zoekspoor.hbs'),
    legenda: template('monitor/legenda.hbs'),
  };
  for (const [name, source] of Object.entries(partials)) handlebars.registerPartial(name, source);
  const sources = new Map(PAGES.map((page) => [page, template(`monitor/${page}.hbs`)]));
  const compile = (source: string) => handlebars.compile(source, { strict: false, preventIndent: true });
  const compiled = new Map([...sources].map(([page, source]) => [page, compile(source)]));
  const frame = compile(template('monitor/blad.hbs'));
  const feed = compile(template('monitor/wijzigingen.xml.hbs'));
  const markup = [template('monitor/blad.hbs'), ...sources.values(), ...Object.values(partials)].join('\n');
  loaded = {
    body: (page, view) => {
      const render = compiled.get(page);
      if (render === undefined) throw new Error(`no template for ${page}`);
      return render(view);
    },
    frame: (view) => frame(view),
    feed: (view) => feed(view),
    words: parseWords(template('woorden.yaml')),
    assets: new Map([
      [
        'stijl.css',
        stylesFor(
          markup,
          `${template('styles/rapport.css')}\n${template('styles/plaat.css')}\n${template('monitor/monitor.css')}`,
        ),
      ],
      ['monitor.js', template('monitor/monitor.js')],
      ['vergelijken.js', template('monitor/vergelijken.js')],
    ]),
  };
  return loaded;
}
