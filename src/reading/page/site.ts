/** What of a municipal web page is the page itself, and what is the site around it. Any content management system. */
import type { CheerioAPI } from 'cheerio';

type Selection = ReturnType<CheerioAPI>;
type AnyNode = Selection[number];

/** Elements that are never words of the page. Closed panels stay: their words are part of it. */
const NEVER = 'script,style,noscript,iframe,svg,object,video,audio,link,meta,template,map,canvas';
/** Elements and roles that hold the site and not the page. */
const AROUND = [
  'nav',
  'footer',
  'dialog',
  '[role="navigation"]',
  '[role="contentinfo"]',
  '[role="search"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="menu"]',
  '[role="menubar"]',
].join(',');
/** Blocks that may hold the title of the page: kept when they do. */
const MAYBE_AROUND = 'header,[role="banner"],aside,[role="complementary"],[role="status"],[role="alert"]';
/** Whole words in names of classes and ids of what stands around a page. */
const NAMES =
  /(?:^|[\s_-])(?:cookie\w*|consent|cc-window|breadcrumbs?|kruimel\w*|rootline|broodkruimel\w*|\w*navigat\w*|nav|navbar|\w*menu\w*|submenu|servicemenu|footer\w*|voet(?:er|tekst|balk|regel)?|sidebar|zijbalk|share|sharing|social\w*|delen|banner|skip\w*|related|gerelateerd\w*|openingstijden|zoek\w*|search|toolbar|feedback|beoordeel\w*|newsletter|nieuwsbrief|nieuws|news|agenda|pagination|pager|print|login|inloggen|chat\w*|chatbot|reageer|survey|enquete|poll|toptaken|snel-?naar|taal|language|readspeaker|voorlezen|alert|melding-site|notificatie\w*|tags?|disclaimer|copyright|colofon)(?:$|[\s_-])/i;
/** The head of the site; "accordion-header" and "card__kop" are the head of a part of the page. */
const TOP_NAMES =
  /(?:^|\s)(?:(?:site|page|main|global|region|block|gv|sim|umb)[_-]+)?(?:header|kop|kopbalk|topbar|top-bar|top)(?:$|\s|[_-](?:wrapper|container|inner|balk|bar)(?:$|\s))/i;
/** The path to the page repeats its title: never its words. */
const PATH =
  /(?:^|[\s_-])(?:breadcrumbs?|kruimel\w*|broodkruimel\w*|crumbs?|bread|rootline|path|pad)(?:$|[\s_-])/i;
const INSIDE = 'main,[role="main"],article,#content,#inhoud,.content';
/** Containers of the page in the systems of municipalities, best first. */
const CONTAINERS = [
  'main',
  '[role="main"]',
  '#main-content',
  '#maincontent',
  '#hoofdinhoud',
  '#inhoud',
  '#content-main',
  '#main',
  '#content',
  '.main-content',
  '.page-content',
  '.content',
  'article',
] as const;
/** Words of the question whether the page was of use: about the site, not about SMI. */
const SITE_QUESTION =
  /\b(?:heeft|was|is|waren?|vond(?:t)?|hielp|help|beoordeel)\b[^.?!]{0,40}\b(?:deze|dit|de) (?:pagina|informatie|antwoord|tekst|webpagina|website|artikel)\b[^.?!]{0,60}\?|\bdeze (?:web)?pagina\b[^.?!]{0,30}\b(?:geholpen|nuttig|duidelijk|beoordelen|waarder)/i;
/** A cell or block holds the page when it has at least this share of all words that are no links. */
const MOST = 0.55;
/** A list of links: at least so many, with at least this share of the words. */
const FEWEST_LINKS = 3;
const LINK_SHARE = 0.7;
/** UTF-16 units; a question about the site is a small block. */
const SMALL_BLOCK = 600;

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function ownWords($: CheerioAPI, node: Selection): number {
  const links = node
    .find('a')
    .map((_, link) => words($(link).text()).length)
    .get()
    .reduce((sum, length) => sum + length, 0);
  return words(node.text()).length - links;
}

function isLinkList($: CheerioAPI, node: Selection): boolean {
  const links = node.find('a');
  if (links.length < FEWEST_LINKS || node.is('p,li,table,tr')) return false;
  const all = words(node.text()).length;
  return all > 0 && 1 - ownWords($, node) / all >= LINK_SHARE;
}

/** Layout tables of older sites: the cell with most of the words is the page. */
function cellOf($: CheerioAPI, scope: Selection): Selection {
  const all = ownWords($, scope);
  for (const cell of scope.find('td').get()) {
    const node = $(cell);
    if (node.find('td').length === 0 && node.find('p,h1,h2,h3,ul,br').length < 3) continue;
    const inner = node
      .find('td')
      .get()
      .some((below) => ownWords($, $(below)) >= MOST * all);
    if (!inner && ownWords($, node) >= MOST * all) return node;
  }
  return scope;
}

/** Whether a text is about SMI by its words; told from outside, since reading pages knows nothing of subjects. */
export type About = (text: string) => boolean;

/** UTF-16 units of words that are no links; fewer are the title of a list of links. */
const FEWEST_WORDS_BESIDE = 40;
const CARD = 'aside,div,section,article';

/** Columns and cards beside the page that are about its subject: "Hulp bij SMI: bel het team". */
function besideOf($: CheerioAPI, body: Selection, container: Selection, about: About): readonly AnyNode[] {
  const inside = new Set<AnyNode>([...container.find('*').get(), ...container.parents().get()]);
  const speaks = (node: AnyNode): boolean =>
    about($(node).text()) && ownWords($, $(node)) >= FEWEST_WORDS_BESIDE;
  return body
    .find('aside,[role="complementary"]')
    .get()
    .filter((node) => !inside.has(node))
    .flatMap((aside) => [aside, ...$(aside).find(CARD).get()])
    .filter(
      (node) =>
        speaks(node) &&
        !$(node)
          .find(CARD)
          .get()
          .some((below) => speaks(below)),
    );
}

/**
 * Takes the site away and gives what holds the page.
 * @param about whether a column beside the page belongs to it by its words
 */
export function pageOf($: CheerioAPI, about: About): Selection {
  const body: Selection =
    $('body').length > 0 ? ($('body') as Selection) : ($.root() as unknown as Selection);
  body.find(NEVER).remove();
  body.find(AROUND).remove();
  for (const node of body.find(MAYBE_AROUND).get()) {
    const block = $(node);
    if (block.find('h1').length === 0 && !(block.is('aside') && about(block.text()))) block.remove();
  }
  for (const node of body.find('[class],[id]').get()) {
    const block = $(node);
    if (block.is('main,article,h1,h2,h3,form,fieldset,label,input,body')) continue;
    const names = `${block.attr('class') ?? ''} ${block.attr('id') ?? ''}`;
    if (PATH.test(names) && block.find('h1').length === 0 && words(block.text()).length <= SMALL_BLOCK) {
      block.remove();
      continue;
    }
    const around = NAMES.test(names) || (TOP_NAMES.test(names) && block.closest(INSIDE).length === 0);
    if (around && block.find('h1,main,fieldset').length === 0 && !about(block.text())) block.remove();
  }
  for (const node of body.find('ul,div,section,td').get())
    if (isLinkList($, $(node)) && $(node).find('h1').length === 0) $(node).remove();
  for (const node of body.find('div,section,form,aside,p').get()) {
    const block = $(node);
    if (words(block.text()).length <= SMALL_BLOCK && SITE_QUESTION.test(block.text()) && !about(block.text()))
      block.remove();
  }
  const all = words(body.text()).length;
  for (const selector of CONTAINERS) {
    const found = $(selector).first() as Selection;
    if (found.length > 0 && words(found.text()).length >= all / 2)
      return cellOf($, found).add([...besideOf($, body, found, about)]) as Selection;
  }
  return cellOf($, body);
}
