/** What an element of a municipal page or form is: a heading, a question, a field, a choice. */
import type { CheerioAPI } from 'cheerio';
import { cleanText } from '../text.js';

export type Node = ReturnType<CheerioAPI>[number];

/** Elements that stand on lines of their own. */
const BLOCKS =
  'p,div,section,article,ul,ol,li,table,tbody,thead,tr,td,th,h1,h2,h3,h4,h5,h6,dl,dt,dd,blockquote,figure,figcaption,main,details,summary,address,pre,hr,form,fieldset,legend,label,aside,header,caption,center';
export const BLOCK_TAGS: ReadonlySet<string> = new Set(BLOCKS.split(','));
/** Fields in which somebody gives a datum. */
export const FIELDS = 'input,select,textarea';
const NO_DATUM = /^(?:hidden|submit|button|reset|image|search)$/i;
/** A bold line that is longer is no heading. */
export const HEADING_LENGTH = 90;
const TITLED =
  /(?:^|[\s_-])(?:title|titel|heading|kop(?:je)?|question|vraag|accordion__?header)(?:$|[\s_-])/i;

export function collapse(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** "Achternaam *", "Adres (verplicht)": the mark of a required field is no word of it. */
export function withoutRequired(text: string): string {
  return text.replace(/\s*(?:\*|\((?:verplicht|optioneel|niet verplicht|vereist)\))\s*$/i, '');
}

export function tagOf(node: Node): string | undefined {
  return (node as { tagName?: string }).tagName?.toLowerCase();
}

/** Heading level of what acts as a heading in this page; null for anything else. */
export function levelOf($: CheerioAPI, node: Node, tag: string): number | null {
  if (/^h[1-6]$/.test(tag)) return Number(tag.slice(1));
  const $node = $(node);
  if ($node.attr('role') === 'heading') return Number($node.attr('aria-level') ?? 3);
  if (tag === 'legend')
    return isQuestion($, node) ? null : $node.parent().find('fieldset').length > 0 ? 3 : 4;
  if (tag === 'summary' || tag === 'caption') return $node.find('h1,h2,h3,h4,h5,h6').length > 0 ? null : 4;
  const opens = $node.attr('aria-expanded') !== undefined || $node.attr('aria-controls') !== undefined;
  if ((tag === 'button' || tag === 'a') && opens) return 4;
  const named = TITLED.test($node.attr('class') ?? '') && $node.find(BLOCKS).length === 0;
  const text = collapse($node.text());
  return (tag === 'div' || tag === 'span' || tag === 'p' || tag === 'label') &&
    named &&
    text.length <= HEADING_LENGTH &&
    !/[.;,]$/.test(text)
    ? 4
    : null;
}

/** A legend over nothing but choices asks one thing; over other fields it is a heading. */
function isQuestion($: CheerioAPI, legend: Node): boolean {
  const fields = $(legend).parent().find(FIELDS).get() as Node[];
  return (
    /\?\W*$/.test(collapse($(legend).text())) &&
    fields.length > 0 &&
    fields.every((field) => isChoice($, field))
  );
}

export function meaningOf($: CheerioAPI, term: Node): string {
  return collapse($(term).nextUntil('dt', 'dd').text());
}

export function isField($: CheerioAPI, node: Node): boolean {
  return !NO_DATUM.test($(node).attr('type') ?? 'text');
}

export function isChoice($: CheerioAPI, node: Node): boolean {
  return /^(?:radio|checkbox)$/i.test($(node).attr('type') ?? '');
}

/** Words that the page shows in bold or underlined; what a link shows that way is no heading. */
export function isEmphasised($: CheerioAPI, node: Node, tag: string): boolean {
  if (tag === 'b' || tag === 'strong' || tag === 'u') return true;
  return /font-weight\s*:\s*(?:bold|[6-9]00)|text-decoration[a-z-]*\s*:\s*underline/i.test(
    $(node).attr('style') ?? '',
  );
}

/** A line in capitals is a heading; an abbreviation is none. */
export function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 4 && letters === letters.toUpperCase() && !/\d{3}/.test(text);
}

/** What a button does that opens nothing. */
const ACTION =
  /^(?:sluit\w*|print\w*|afdrukken|verstu\w+|verzend\w*|zoek\w*|lees\b.*|toon\w*|alles\b.*|meer|minder|volgende|vorige|terug|menu|delen|deel\b.*|ja|nee|ok\w*|akkoord|accepteer\w*|opslaan|open\w*|bekijk\w*|download\w*|inloggen|log\b.*|start\w*|vraag\b.*\baan|direct\b.*|naar\b.*|aanvragen|aanmelden|regel\b.*)$/i;
const PANEL = 'div,section,p,ul,ol,dl,table,article';
/** Fewer buttons of one kind are no row of panels. */
const FEWEST_PANELS = 2;

/** The panel below a button that stands alone in its box: "<div><button>Kosten</button></div><div hidden>". */
function belowButton($: CheerioAPI, button: Node): boolean {
  const $button = $(button);
  const text = collapse($button.text());
  if (text === '' || text.length > HEADING_LENGTH || ACTION.test(text)) return false;
  if ($button.closest('form,h1,h2,h3,h4,h5,h6,[role="heading"]').length > 0) return false;
  if (/^submit$/i.test($button.attr('type') ?? '')) return false;
  const box = collapse($button.parent().text()) === text ? $button.parent() : $button;
  const next = box.next();
  return next.is(PANEL) && next.find('button').length === 0 && collapse(next.text()) !== '';
}

/** Buttons over panels that tell nothing of what they open. */
function headButtons($: CheerioAPI): void {
  const heads = ($('button').get() as Node[]).filter((button) => belowButton($, button));
  if (heads.length < FEWEST_PANELS) return;
  for (const button of heads) $(button).attr('role', 'heading').attr('aria-level', '4');
}

/** What may open a panel elsewhere on the page. */
const TABS =
  '[role="tab"],[data-toggle="tab"],[data-bs-toggle="tab"],button[aria-controls],button[data-target],button[data-bs-target],li > a[href^="#"]';

/** The panel that a tab opens; null where it opens none, or one that stands right below it. */
function panelOf($: CheerioAPI, tab: Node): Node | null {
  const $tab = $(tab);
  const named = ['aria-controls', 'data-bs-target', 'data-target', 'href'].map(
    (name) => $tab.attr(name) ?? '',
  );
  const id = (named.find((value) => value !== '') ?? '').replace(/^.*#/, '');
  const panel =
    id === ''
      ? undefined
      : $('[id]')
          .get()
          .find((element) => $(element).attr('id') === id);
  if (panel === undefined || !$(panel as Node).is('div,section,article,li,dd,fieldset')) return null;
  // "Kosten" right above its own panel is a heading already.
  const below = $tab.parents().addBack().next().get();
  return below.includes(panel) && $tab.attr('role') !== 'tab' ? null : (panel as Node);
}

/** Tabs whose words stand apart from their panels: the words become the heading of the panel. */
function headTabs($: CheerioAPI): void {
  for (const tab of $(TABS).get() as Node[]) {
    const target = panelOf($, tab);
    if (target === null) continue;
    const panel = $(target);
    const text = collapse($(tab).text());
    if (text !== '' && collapse(panel.find('h1,h2,h3').first().text()) !== text)
      panel.prepend($('<h3></h3>').text(text));
    $(tab).remove();
  }
}

/** A question that the words below it answer; "Bent u ziek?" is the opening of a sentence and no heading. */
const QUESTION =
  /^(?:en )?(?:(?:voor|met|bij|naar|aan|van|op|in|uit) )?(?:wat|wie|welke?|hoe\w*|waar\w*|wanneer|waarom|kan|kun|kunnen|mag|moet|krijg|heb|kom|is (?:dit|er|smi)|zijn er|doe[nt])\b.*\?$/i;
const ASKING = 'div,p,span,a,strong,b,li > span';

/**
 * Questions over their answers, whatever the page calls them: a short block that is nothing but a question, with words
 * beside it. They become headings.
 */
function headQuestions($: CheerioAPI): void {
  for (const node of $(ASKING).get() as Node[]) {
    const block = $(node);
    const text = collapse(block.text());
    if (text.length > HEADING_LENGTH || !QUESTION.test(text) || block.find(BLOCKS).length > 0) continue;
    if (block.closest('h1,h2,h3,h4,h5,h6,form,label,legend,summary,[role="heading"],td,th,dt').length > 0)
      continue;
    // A question in the midst of a line is part of it.
    const alone = block.is('div,p') || collapse(block.parent().text()) === text;
    if (alone && block.nextAll().text().trim() + block.parent().nextAll().text().trim() !== '')
      block.attr('role', 'heading').attr('aria-level', '4');
  }
}

/** Gives headings to what the page shows as such without saying so: tabs, buttons over panels, and questions over their answers. */
export function giveHeadings($: CheerioAPI): void {
  headTabs($);
  headButtons($);
  headQuestions($);
}
