/** Groups that a text names by a letter or a number: "groep C", "doelgroep 2", "categorie B". */
import { fold } from './fold.js';

const LABEL = /\b(?:(?:doel)?groep|categorie) (?:[a-z]|\d)\b/g;
/** "de groepen B en C", "groepen A tot en met C". */
const SEVERAL =
  /\b((?:doel)?groep|categorie)en ((?:[a-z]|\d)(?:(?:, | en | of | tot en met )(?:[a-z]|\d)\b)+)/g;

function severalIn(folded: string): readonly string[] {
  return [...folded.matchAll(SEVERAL)].flatMap(([, word = '', list = '']) => {
    const names = list.split(/, | en | of | tot en met /);
    const [first = '', last = ''] = [names[0], names.at(-1)];
    const range = list.includes('tot en met')
      ? Array.from({ length: Math.max(0, last.charCodeAt(0) - first.charCodeAt(0) + 1) }, (_, step) =>
          String.fromCharCode(first.charCodeAt(0) + step),
        )
      : [];
    return [...new Set([...names, ...range])].map((name) => `${word} ${name}`);
  });
}

/** The labels in folded text, in order of first mention. */
export function labelsIn(folded: string): readonly string[] {
  return [...new Set([...(folded.match(LABEL) ?? []), ...severalIn(folded)])];
}

/** The label named most; null where there is none. */
export function mainLabel(folded: string): string | null {
  const counts = new Map<string, number>();
  for (const label of folded.match(LABEL) ?? []) counts.set(label, (counts.get(label) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

/** Whether `text` is about a lettered group other than the one that `own` is mostly about. */
export function namesOtherGroup(text: string, own: string): boolean {
  const main = mainLabel(fold(own));
  const labels = labelsIn(fold(text));
  return main !== null && labels.length > 0 && !labels.includes(main);
}
