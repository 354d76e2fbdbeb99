/** Two texts side by side as one HTML file: the points that move, then article by article what went and what came. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import type { PointMove } from '../../comparing/points.js';
import type { ProvisionPair } from '../../comparing/provisions.js';
import type { RunResult } from '../../results/schema.js';
import { stylesFor } from './styles.js';
import { formatDate, parseWords } from './words.js';

const TEMPLATES = new URL('../../../templates/', import.meta.url);

export interface ComparisonInput {
  readonly pairs: readonly ProvisionPair[];
  readonly moves: readonly PointMove[];
  readonly before: RunResult;
  readonly after: RunResult;
  /** Also the articles that stayed the same. */
  readonly all: boolean;
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

/** @returns a complete HTML document; everything from the texts is escaped */
export function renderComparison({ pairs, moves, before, after, all }: ComparisonInput): string {
  const words = parseWords(template('woorden.yaml'));
  const source = template('vergelijking.hbs');
  const verdict = template('partials/oordeel.hbs');
  const handlebars = Handlebars.create();
  handlebars.registerPartial('oordeel', verdict);
  const shown = pairs.filter(({ change }) => all || change !== 'gelijk');
  const moved = moves.filter(({ direction }) => direction !== 'gelijk');
  return handlebars.compile(source, { strict: false, preventIndent: true })({
    styles: stylesFor(`${source}\n${verdict}`, template('styles/rapport.css')),
    before: { title: titleOf(before), file: before.document.file },
    after: { title: titleOf(after), file: after.document.file },
    judged: moves.length > 0,
    moved: moved.map((move) => ({
      ...move,
      directionWord: DIRECTION_WORDS[move.direction],
      from: words.oordelen[move.before],
      to: words.oordelen[move.after],
    })),
    pairs: shown.map((pair) => ({
      ...pair,
      word: CHANGE_WORDS[pair.change],
      pieces: pair.pieces.map(({ kind, text }) => ({ text, gone: kind === 'weg', come: kind === 'erbij' })),
    })),
    same: pairs.length - pairs.filter(({ change }) => change !== 'gelijk').length,
    number: pairs.length,
    version: after.tool.version,
    edition: after.norm.edition,
    referenceDate: formatDate(after.referenceDate),
  });
}
