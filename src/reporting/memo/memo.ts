/** The memo in its two formats. The words that people read are loaded once. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseWords, type Words } from '../html/words.js';
import { textAsMemo } from './changed-text.js';
import { type MemoInput, memoOf } from './content.js';
import { memoMarkdown } from './markdown.js';

let words: Words | null = null;

function complete(input: Omit<MemoInput, 'words'>): MemoInput {
  const path = new URL('../../../templates/woorden.yaml', import.meta.url);
  words ??= parseWords(readFileSync(fileURLToPath(path), 'utf8'));
  return { ...input, words };
}

export function renderMemoMarkdown(input: Omit<MemoInput, 'words'>): string {
  return memoMarkdown(memoOf(complete(input)));
}

export async function renderMemoDocx(input: Omit<MemoInput, 'words'>): Promise<Uint8Array> {
  // Loaded when it is needed: most runs write no Word.
  const { memoDocx } = await import('./docx.js');
  return memoDocx(memoOf(complete(input)), input.result.referenceDate);
}

/** @param text plain text in which headings begin with number signs. @param date `YYYY-MM-DD` */
export async function renderTextDocx(text: string, title: string, date: string): Promise<Uint8Array> {
  const { memoDocx } = await import('./docx.js');
  return memoDocx(textAsMemo(text, title), date);
}
