/**
 * The styles of a report, inlined: the components of the NL Design System (Utrecht, EUPL) that a report uses, the
 * neutral "voorbeeld" theme, and our own layout from `templates/styles`. Only rules whose classes occur, and only
 * design tokens that those rules refer to, are taken along, so that a report stays small.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import postcss, { type Root } from 'postcss';

const require = createRequire(import.meta.url);

const COMPONENTS = '@utrecht/component-library-css/dist/index.css';
const THEME = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
const TOKEN = /--[\w-]+/g;

/** Pseudo states that only matter with scripts or forms; leaving them out halves the styles. */
const UNUSED_STATES = /--(?:busy|disabled|pressed|invalid|placeholder|reduced-\w+)\b/;

function readPackageFile(path: string): Root {
  return postcss.parse(readFileSync(require.resolve(path), 'utf8'));
}

/** Class names of a selector list; empty for element selectors. */
function classesOf(selector: string): readonly string[] {
  return selector.match(/\.[\w-]+/g) ?? [];
}

function keepUsedRules(root: Root, used: ReadonlySet<string>): void {
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => {
      const classes = classesOf(selector);
      return (
        classes.length > 0 &&
        classes.every((name) => used.has(name.slice(1))) &&
        !UNUSED_STATES.test(selector)
      );
    });
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes !== undefined && rule.nodes.length === 0) rule.remove();
    else if (rule.name === 'charset' || rule.name === 'import') rule.remove();
  });
  root.walkComments((comment) => {
    comment.remove();
  });
}

/** All tokens that the styles refer to, and those that these tokens refer to in turn. */
function keepUsedTokens(theme: Root, styles: string): void {
  const values = new Map<string, string>();
  theme.walkDecls(/^--/, (declaration) => {
    values.set(declaration.prop, declaration.value);
  });
  const needed = new Set<string>();
  const queue = [...new Set(styles.match(TOKEN) ?? [])];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const value = values.get(name);
    if (needed.has(name) || value === undefined) continue;
    needed.add(name);
    queue.push(...(value.match(TOKEN) ?? []));
  }
  theme.walkDecls((declaration) => {
    if (!needed.has(declaration.prop)) declaration.remove();
  });
  theme.walkComments((comment) => {
    comment.remove();
  });
}

/**
 * @param html markup whose classes decide which component styles are taken along
 * @param own our own styles
 * @returns one style sheet, safe to stand inside `<style>`
 */
export function stylesFor(html: string, own: string): string {
  const used = new Set<string>();
  for (const match of html.matchAll(/class="([^"]*)"/g)) {
    for (const name of (match[1] ?? '').split(/\s+/)) used.add(name);
  }
  const components = readPackageFile(COMPONENTS);
  keepUsedRules(components, used);
  const styles = `${components.toString()}\n${own}`;
  const theme = readPackageFile(THEME);
  keepUsedTokens(theme, styles);
  return `${theme.toString()}\n${styles}`.replace(/<\/style/gi, '<\\/style');
}
