/** The report formats: each turns one result into the content of one file. A new format is one line here. */

import type { PointMove } from '../comparing/points.js';
import type { Regulation } from '../regulation/model.js';
import type { RunResult } from '../results/schema.js';
import { renderCsv } from './csv.js';
import { proposalsFor } from './html/advice-view.js';
import type { NormText, Reliability } from './html/view-model.js';
import { renderMarkdown } from './markdown.js';
import { renderMemoDocx, renderMemoMarkdown } from './memo/memo.js';

interface RenderInput {
  readonly result: RunResult;
  /** The texts in the order of `result.sources`; empty where nothing could be read. */
  readonly texts: readonly Regulation[];
  /** By point number; empty when nothing was measured. */
  readonly reliability: ReadonlyMap<number, Reliability>;
  readonly norm: NormText;
  /** Against the text in force, where there is one: the memo tells what moves. */
  readonly moves?: readonly PointMove[];
}

export interface Renderer {
  /** Name on the command line and extension of the file. */
  readonly format: string;
  readonly render: (input: RenderInput) => string | Promise<string | Uint8Array>;
}

export const RENDERERS: readonly Renderer[] = [
  { format: 'json', render: ({ result }) => `${JSON.stringify(result, null, 2)}\n` },
  { format: 'html', render: async (input) => (await import('./html/report.js')).renderReport(input) },
  { format: 'csv', render: ({ result }) => renderCsv([result]) },
  {
    format: 'md',
    render: ({ result, texts, norm }) =>
      renderMarkdown(result, proposalsFor(result, texts[0], norm.provisions)),
  },
  { format: 'memo.md', render: (input) => renderMemoMarkdown({ ...input, moves: input.moves ?? [] }) },
  { format: 'memo.docx', render: (input) => renderMemoDocx({ ...input, moves: input.moves ?? [] }) },
];
