/**
 * A file that only grows, a line at a time: cheap for tens of thousands of small facts that may be found out again. A run
 * that is killed leaves at most a last line that is cut off, which is not read.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { asFull } from './files.js';

export class Journal {
  private started = false;

  constructor(private readonly path: string) {}

  /** Lines that hold JSON, in the order in which they were written. */
  lines(): readonly unknown[] {
    if (!existsSync(this.path)) return [];
    return readFileSync(this.path, 'utf8')
      .split('\n')
      .flatMap((line): readonly unknown[] => {
        try {
          return [JSON.parse(line)];
        } catch {
          return [];
        }
      });
  }

  /** @throws HarvestError when the disk is full */
  add(fact: unknown): void {
    try {
      if (!this.started) mkdirSync(dirname(this.path), { recursive: true });
      // A line of an earlier run may have been cut off: what follows begins on a line of its own.
      appendFileSync(this.path, `${this.started ? '' : '\n'}${JSON.stringify(fact)}\n`);
      this.started = true;
    } catch (cause) {
      throw asFull(cause, this.path);
    }
  }
}
