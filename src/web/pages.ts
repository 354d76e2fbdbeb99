/** The pages of the app: Handlebars templates in one frame, with the same styles as the reports. Read once. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { stylesFor } from '../reporting/html/styles.js';
import { parseWords, type Words } from '../reporting/html/words.js';

const TEMPLATES = new URL('../../templates/', import.meta.url);
const PAGES = [
  'start',
  'bezig',
  'fout',
  'meenemen',
  'vergelijk',
  'gezinnen',
  'wat-als',
  'programma',
] as const;
type PageName = (typeof PAGES)[number];

const NAV = [
  { href: '/', name: 'Toetsen' },
  { href: '/vergelijk', name: 'Twee teksten vergelijken' },
  { href: '/gezinnen', name: 'Door de ogen van gezinnen' },
  { href: '/programma', name: 'Voor programma’s' },
] as const;

interface Frame {
  readonly title: string;
  readonly intro?: string;
  /** Path of the page, to mark it in the navigation. */
  readonly path?: string;
  /** What went wrong with what was sent. */
  readonly problem?: string | null;
  /** Ask again every second, where scripts do not run. */
  readonly refresh?: boolean;
}

export interface Pages {
  readonly page: (name: PageName, frame: Frame, view: unknown) => string;
  readonly words: Words;
  /** Files that pages ask for, by path. */
  readonly assets: ReadonlyMap<string, { readonly type: string; readonly content: string }>;
}

function template(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, TEMPLATES)), 'utf8');
}

export function loadPages(about: {
  readonly version: string;
  readonly edition: string;
  /** One sentence on what happens with texts. */
  readonly privacy: string;
}): Pages {
  const handlebars = Handlebars.create();
  const words = parseWords(template('woorden.yaml'));
  const verdict = template('partials/oordeel.hbs');
  handlebars.registerPartial('oordeel', verdict);
  const sources = new Map(PAGES.map((name) => [name, template(`web/${name}.hbs`)]));
  const compile = (source: string) => handlebars.compile(source, { strict: false, preventIndent: true });
  const bodies = new Map([...sources].map(([name, source]) => [name, compile(source)]));
  const frameSource = template('web/blad.hbs');
  const frame = compile(frameSource);
  const markup = [frameSource, verdict, ...sources.values()].join('\n');
  const styles = stylesFor(markup, `${template('styles/rapport.css')}\n${template('web/web.css')}`);
  return {
    words,
    page: (name, { title, intro, path, problem, refresh }, view) =>
      frame({
        ...about,
        title,
        intro,
        problem,
        refresh,
        nav: NAV.map((link) => ({ ...link, here: link.href === path })),
        body: bodies.get(name)?.(view) ?? '',
      }),
    assets: new Map([
      ['/stijl.css', { type: 'text/css; charset=utf-8', content: styles }],
      ['/web.js', { type: 'text/javascript; charset=utf-8', content: template('web/web.js') }],
    ]),
  };
}
