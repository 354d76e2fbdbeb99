/** Writes the site of a monitor: only what changed, and nothing stays of what is no longer there. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../reporting/monitor/frame.js';
import { OUTPUT_MARK } from './output.js';

/** Names of the files of the last time, so that a page of a merged municipality goes. */
const LIST = '.bestanden.json';

export interface Written {
  readonly written: number;
  readonly same: number;
  readonly removed: number;
}

function isSame(path: string, bytes: Uint8Array): boolean {
  return existsSync(path) && Buffer.compare(readFileSync(path), bytes) === 0;
}

function earlier(folder: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(readFileSync(join(folder, LIST), 'utf8'));
    return Array.isArray(list) ? list.filter((name): name is string => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

export async function writeSite(
  folder: string,
  files: AsyncIterable<SiteFile> | Iterable<SiteFile>,
): Promise<Written> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, OUTPUT_MARK), 'In deze map staat een monitor van basislijn.\n');
  const names = new Set<string>();
  let written = 0;
  for await (const { path, content } of files) {
    names.add(path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const place = join(folder, path);
    if (isSame(place, bytes)) continue;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    written += 1;
  }
  const gone = earlier(folder).filter((name) => !names.has(name) && !name.includes('..'));
  for (const name of gone) rmSync(join(folder, name), { force: true });
  writeFileSync(join(folder, LIST), JSON.stringify([...names]));
  return { written, same: names.size - written, removed: gone.length };
}
