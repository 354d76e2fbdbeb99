/** Values of options, checked; a wrong one is a sentence that says what is possible. */
import { RENDERERS, type Renderer } from '../reporting/registry.js';
import { type Verdict, verdictSchema } from '../results/schema.js';
import { UsageError } from './exit-codes.js';

/** Parts of a comma list without blanks around them or between the commas. */
function listOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The day of today where the user is; the one place that looks at the clock for a judgement. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** @returns YYYY-MM-DD; today where the option is left out. @throws UsageError */
export function referenceDateOf(text: string | undefined): string {
  if (text === undefined) return today();
  const date = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== text
  ) {
    throw new UsageError(
      `"${text}" is geen datum. Schrijf de peildatum als JJJJ-MM-DD, bijvoorbeeld 2026-11-23.`,
    );
  }
  return text;
}

/** @returns null where the option is left out: all points. @throws UsageError */
export function pointsOf(text: string | undefined, known: readonly number[]): ReadonlySet<number> | null {
  if (text === undefined) return null;
  const parts = listOf(text);
  const wrong = parts.filter((part) => !/^\d+$/.test(part) || !known.includes(Number(part)));
  if (wrong.length > 0 || parts.length === 0)
    throw new UsageError(
      `punt "${wrong.join(', ') || text}" bestaat niet. Kies uit ${known.join(', ')}, met komma’s ertussen.`,
    );
  return new Set(parts.map(Number));
}

/** @throws UsageError */
export function renderersOf(text: string): readonly Renderer[] {
  const names = [...new Set(listOf(text))];
  if (names.length === 0) names.push(text);
  return names.map((name) => {
    const renderer = RENDERERS.find(({ format }) => format === name);
    if (renderer === undefined) {
      throw new UsageError(
        `formaat "${name}" bestaat niet. Kies uit ${RENDERERS.map(({ format }) => format).join(', ')}.`,
      );
    }
    return renderer;
  });
}

/** @throws UsageError */
export function verdictsOf(text: string): ReadonlySet<Verdict> {
  const names = listOf(text);
  if (names.length === 0) names.push(text);
  return new Set(
    names.map((name) => {
      const verdict = verdictSchema.safeParse(name);
      if (!verdict.success)
        throw new UsageError(`oordeel "${name}" bestaat niet. Kies uit ${verdictSchema.options.join(', ')}.`);
      return verdict.data;
    }),
  );
}
