import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReliability } from '../../src/reporting/reliability.js';

function written(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'basislijn-')), 'betrouwbaarheid.json');
  writeFileSync(path, content);
  return path;
}

describe('the measured reliability', () => {
  it('is read by point, with what it was measured on', () => {
    const path = written(
      JSON.stringify({
        texts: 'dertig regelingen',
        points: { 6: { texts: 30, accuracy: 0.9, low: 0.8, high: 0.97 } },
      }),
    );
    expect([...readReliability(path)]).toEqual([
      [6, { texts: 30, accuracy: 0.9, low: 0.8, high: 0.97, source: 'dertig regelingen' }],
    ]);
  });

  it('is empty where nothing was measured, and not silently so where the file is no measurement', () => {
    expect(readReliability('/bestaat/niet.json').size).toBe(0);
    expect(() => readReliability(written('{"points": {"6": {"accuracy": "hoog"}}}'))).toThrow();
  });
});
