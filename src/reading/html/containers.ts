/** Where the text of a saved page stands, per kind of site, and what around it is no text. */
import type { CheerioAPI } from 'cheerio';

/** Containers of known sites, best first. */
const KNOWN = [
  '#broodtekst .officiele-publicatie',
  '#broodtekst',
  '#regeling',
  '.regeling-tekst',
  '#content .regeling',
  '#content article',
  'article.regeling',
] as const;
/** Main content in the HTML of any content management system. */
const GENERAL = [
  'main article',
  'article',
  'main',
  '[role="main"]',
  '#main-content',
  '#maincontent',
  '#main',
  '#content',
  '.content',
  'body',
] as const;

/** Elements that are never part of the text. */
const NOISE = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'form',
  'nav',
  'header',
  'footer',
  'aside',
  'button',
  'select',
  'dialog',
  '[role="navigation"]',
  '[role="banner"]',
  '[role="contentinfo"]',
  '[role="search"]',
  '[role="dialog"]',
  '[aria-hidden="true"]',
  '[hidden]',
  '#cvdr_meta',
  '#navigatie',
  '#header',
  '#footer',
  '.logo-nummer',
].join(',');
/** Names of classes and ids of blocks around the text, as whole words. */
const NOISE_NAMES =
  /(?:^|[\s_-])(?:cookie\w*|breadcrumbs?|kruimel\w*|navigat\w*|nav|menu\w*|footer|header|sidebar|share|social\w*|delen|banner|skip\w*|related|gerelateerd|openingstijden|contactgegevens|zoek\w*|search|toolbar|feedback|newsletter|nieuwsbrief|pagination|print|login|alert__inner|chat\w*|reageer)(?:$|[\s_-])/i;

/** Removes what is around the text and gives the selector of the container with the text. */
export function containerOf($: CheerioAPI): ReturnType<CheerioAPI> {
  const known = KNOWN.map((selector) => $(selector).first()).find(
    (found) => found.length > 0 && found.text().trim().length > 200,
  );
  const scope = known ?? $('body');
  scope.find(NOISE).remove();
  if (known !== undefined) return known;
  scope.find('[class],[id]').each((_, element) => {
    const names = `${$(element).attr('class') ?? ''} ${$(element).attr('id') ?? ''}`;
    if (NOISE_NAMES.test(names) && $(element).find('h1').length === 0) $(element).remove();
  });
  // The first general container that holds at least half of what is left is the text.
  const all = $('body').text().replace(/\s+/g, ' ').length;
  for (const selector of GENERAL) {
    const found = $(selector).first();
    if (found.length > 0 && found.text().replace(/\s+/g, ' ').length >= all / 2) return found;
  }
  return $('body').length > 0 ? $('body') : $.root();
}
