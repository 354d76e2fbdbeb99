/** The same invented families through the rules of several municipalities: one HTML file, a table per family. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import type { HouseholdOutcome, HouseholdValue } from '../../results/households.js';
import type { RunResult } from '../../results/schema.js';
import type { Bar } from './bar.js';
import { cellsOf, columnNames, placesOf } from './households-view.js';
import { stylesFor } from './styles.js';
import { formatDate, parseWords, type Words } from './words.js';

const TEMPLATES = new URL('../../../templates/', import.meta.url);
const PARTIALS = ['balk', 'oordeel', 'gezinscel'] as const;
/** Answers to the question of access, best first: the order of the counts and of the rows. */
const ACCESS = ['ja', 'deels', 'alleen-met-hardheidsclausule', 'onbekend', 'nee'] as const;

function template(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, TEMPLATES)), 'utf8');
}

interface Row {
  readonly result: RunResult;
  readonly outcome: HouseholdOutcome;
}

function accessOf({ outcome }: Row): HouseholdValue {
  return outcome.answers.find(({ question }) => question === 'toegang')?.value ?? 'onbekend';
}

function nameOf({ document }: RunResult): string {
  return document.municipality?.value.name ?? document.title?.value ?? document.file;
}

/** @param several names that more than one text carries: there the title tells them apart */
function rowView(row: Row, several: ReadonlySet<string>, words: Words) {
  const { result, outcome } = row;
  const access = outcome.answers.find(({ question }) => question === 'toegang');
  return {
    name: nameOf(result),
    title: several.has(nameOf(result)) ? (result.document.title?.value ?? result.document.file) : null,
    cells: cellsOf(outcome, words),
    reason: access?.sentence ?? '',
    places: access === undefined ? [] : placesOf(access).map(({ place }) => place),
  };
}

function familyView(rows: readonly Row[], words: Words) {
  const [first] = rows;
  if (first === undefined) throw new Error('a family without municipalities');
  const names = rows.map(({ result }) => nameOf(result));
  const several = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const sorted = [...rows].sort((a, b) => nameOf(a.result).localeCompare(nameOf(b.result), 'nl'));
  return {
    id: first.outcome.id,
    name: first.outcome.name,
    situation: first.outcome.situation,
    counts: ACCESS.map((value) => ({
      word: words.gezinnen.waarden[value],
      count: rows.filter((row) => accessOf(row) === value).length,
    })),
    rows: sorted.map((row) => rowView(row, several, words)),
  };
}

/**
 * @param results with the same families each; those without families (no rules on SMI) are named under the tables
 * @param bar null for a page that stands alone, as a file
 * @returns a complete HTML document; everything from the texts is escaped
 */
export function renderHouseholdsPage(results: readonly RunResult[], bar: Bar | null = null): string {
  const words = parseWords(template('woorden.yaml'));
  const handlebars = Handlebars.create();
  for (const name of PARTIALS) handlebars.registerPartial(name, template(`partials/${name}.hbs`));
  const source = template('gezinnen.hbs');
  const styled = [source, ...PARTIALS.map((name) => template(`partials/${name}.hbs`))].join('\n');
  const judged = results.filter(({ households }) => households.length > 0);
  const [first] = judged;
  const ids = [...new Set(judged.flatMap(({ households }) => households.map(({ id }) => id)))];
  const families = ids.map((id) =>
    familyView(
      judged.flatMap((result) =>
        result.households.flatMap((outcome) => (outcome.id === id ? [{ result, outcome }] : [])),
      ),
      words,
    ),
  );
  return handlebars.compile(source, { strict: false, preventIndent: true })({
    styles: stylesFor(styled, template('styles/rapport.css')),
    bar,
    number: judged.length,
    one: judged.length === 1,
    families,
    columns: columnNames(words),
    access: ACCESS.map((value) => words.gezinnen.waarden[value]),
    explanation: words.gezinnen.uitleg,
    caveat: words.gezinnen.voorbehoud,
    table: first?.households[0]?.table ?? null,
    without: results
      .filter(({ households }) => households.length === 0)
      .map((result) => ({
        name: nameOf(result),
        title: result.document.title?.value ?? result.document.file,
      })),
    version: results[0]?.tool.version ?? '',
    referenceDate: formatDate(results[0]?.referenceDate ?? ''),
  });
}
