/** Two texts side by side as one HTML file: the points that move, then article by article what went and what came. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import type { PointMove } from '../../comparing/points.js';
import type { ProvisionPair } from '../../comparing/provisions.js';
import type { RunResult } from '../../results/schema.js';
import type { Bar } from './bar.js';
import { stylesFor } from './styles.js';
import { formatDate, parseWords } from './words.js';

const TEMPLATES = new URL('../../../templates/', import.meta.url);

const PARTIALS = ['balk', 'oordeel'] as const;

export interface ComparisonInput {
  readonly pairs: readonly ProvisionPair[];
  readonly moves: readonly PointMove[];
  readonly before: RunResult;
  readonly after: RunResult;
  /** Also the articles that stayed the same. */
  readonly all: boolean;
  /** Left out for a page that stands alone, as a file. */
  readonly bar?: Bar;
}

const CHANGE_WORDS: Readonly<Record<ProvisionPair['change'], string>> = {
  gelijk: 'gelijk gebleven',
  gewijzigd: 'gewijzigd',
  nieuw: 'nieuw',
  vervallen: 'vervallen',
};
const DIRECTION_WORDS: Readonly<Record<PointMove['direction'], string>> = {
  beter: 'vooruit',
  slechter: 'achteruit',
  anders: 'anders',
  gelijk: 'gelijk',
};

function template(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, TEMPLATES)), 'utf8');
}

function titleOf({ document }: RunResult): string {
  return document.title?.value ?? document.file;
}

/** A pair as two columns: what went stands in the old one, what came in the new one. */
function pairView(pair: ProvisionPair) {
  const pieces = pair.pieces.map(({ kind, text }) => ({
    text,
    gone: kind === 'weg',
    come: kind === 'erbij',
  }));
  return {
    ...pair,
    word: CHANGE_WORDS[pair.change],
    same: pair.change === 'gelijk',
    old: pair.change === 'nieuw' ? null : pieces.filter(({ come }) => !come),
    young: pair.change === 'vervallen' ? null : pieces.filter(({ gone }) => !gone),
  };
}

/** Neighbours that stayed the same go together, so that the changes are found between them. */
function grouped(pairs: readonly ProvisionPair[]) {
  const groups: { same: boolean; pairs: ReturnType<typeof pairView>[] }[] = [];
  for (const pair of pairs.map(pairView)) {
    const last = groups.at(-1);
    if (last?.same === true && pair.same) last.pairs.push(pair);
    else groups.push({ same: pair.same, pairs: [pair] });
  }
  return groups.map(({ same, pairs: inside }) => ({
    same,
    pairs: inside,
    number: inside.length,
    one: inside.length === 1,
    from: inside[0]?.place,
    to: inside.at(-1)?.place,
  }));
}

/** @returns a complete HTML document; everything from the texts is escaped */
export function renderComparison({ pairs, moves, before, after, all, bar }: ComparisonInput): string {
  const words = parseWords(template('woorden.yaml'));
  const source = template('vergelijking.hbs');
  const handlebars = Handlebars.create();
  for (const name of PARTIALS) handlebars.registerPartial(name, template(`partials/${name}.hbs`));
  const styled = [source, ...PARTIALS.map((name) => template(`partials/${name}.hbs`))].join('\n');
  const shown = pairs.filter(({ change }) => all || change !== 'gelijk');
  const moved = moves.filter(({ direction }) => direction !== 'gelijk');
  return handlebars.compile(source, { strict: false, preventIndent: true })({
    styles: stylesFor(styled, template('styles/rapport.css')),
    bar: bar ?? null,
    before: { title: titleOf(before), file: before.document.file },
    after: { title: titleOf(after), file: after.document.file },
    judged: moves.length > 0,
    moved: moved.map((move) => ({
      ...move,
      directionWord: DIRECTION_WORDS[move.direction],
      from: words.oordelen[move.before],
      to: words.oordelen[move.after],
    })),
    groups: grouped(shown),
    same: pairs.length - pairs.filter(({ change }) => change !== 'gelijk').length,
    number: pairs.length,
    version: after.tool.version,
    edition: after.norm.edition,
    referenceDate: formatDate(after.referenceDate),
  });
}
