/** Facts (kenmerken; codebook, section 4) against the labels, per fact. */
import { bootstrapShare, type Interval, tallyOf } from './bootstrap.js';
import { type Document, groupByText } from './document.js';
import { ELEMENT, type FactValue, READABLE } from './labels.js';

export interface FactComparison {
  readonly document: string;
  readonly text: string;
  readonly key: string;
  readonly label: FactValue;
  readonly found: FactValue;
  readonly right: boolean;
}

export interface FactMeasure {
  readonly key: string;
  readonly number: number;
  readonly right: number;
  readonly share: Interval;
  readonly wrong: readonly {
    readonly document: string;
    readonly label: FactValue;
    readonly found: FactValue;
  }[];
}

/** Written in free text: only the numbers in it are the same from one labeller to the next. */
const FREE_TEXT: ReadonlySet<string> = new Set(['inkomenstoetsNorm']);

function numbersIn(text: string): readonly string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) =>
    number.replace(/\.(?=\d{3}\b)/g, '').replace(/,0+$/, ''),
  );
}

/** A label in free text is met when all its numbers are found ("150% van de bijstandsnorm"). */
export function sameFact(key: string, label: FactValue, found: FactValue): boolean {
  if (!FREE_TEXT.has(key) || label === null || found === null) return label === found;
  const given = numbersIn(String(found));
  return numbersIn(String(label)).every((number) => given.includes(number));
}

/** What a page tells stands beside the facts of the rules. */
function factIn({ kenmerken, practice }: Document['result'], key: string): FactValue {
  const [page] = practice?.pages ?? [];
  if (key === READABLE) return page?.readability.readable ?? null;
  if (key.startsWith(ELEMENT))
    return page?.elements.find(({ number }) => `${ELEMENT}${number}` === key)?.found ?? null;
  return kenmerken[key] ?? null;
}

export function compareFacts({ name, text, labels, result }: Document): readonly FactComparison[] {
  return Object.entries(labels.kenmerken).map(([key, label]) => {
    const judged = result.outcome === 'getoetst';
    const found = factIn(result, key);
    return { document: name, text, key, label, found, right: judged && sameFact(key, label, found) };
  });
}

export function shareRight(comparisons: readonly FactComparison[]): Interval {
  return bootstrapShare(groupByText(comparisons).map((items) => tallyOf(items.map(({ right }) => right))));
}

export function measureFacts(comparisons: readonly FactComparison[]): readonly FactMeasure[] {
  return [...new Set(comparisons.map(({ key }) => key))].map((key) => {
    const own = comparisons.filter((comparison) => comparison.key === key);
    return {
      key,
      number: own.length,
      right: own.filter(({ right }) => right).length,
      share: shareRight(own),
      wrong: own
        .filter(({ right }) => !right)
        .map(({ document, label, found }) => ({ document, label, found })),
    };
  });
}
