/** A regulation as plain text is read again as what it was: the ground under "what if". */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/regulation/plain-text.js';
import { readAndAssess } from '../support/assess.js';

const TEXT = 'corpus/voorbeelden/afstemming/14-sluizerveen.txt';

describe('a text as plain text', () => {
  const files = ['afstemming', 'meting'].flatMap((half) =>
    readdirSync(`corpus/voorbeelden/${half}`)
      .filter((name) => !name.endsWith('.labels.json'))
      .map((name) => `corpus/voorbeelden/${half}/${name}`),
  );
  it.each(files)('gives the same verdicts and facts when it is read again: %s', async (file) => {
    const first = await readAndAssess(new Uint8Array(readFileSync(file)), file);
    const again = await readAndAssess(
      new TextEncoder().encode(plainText(first.regulation).text),
      'tekst.txt',
    );
    const verdicts = (one: typeof first) =>
      one.result.findings.map(({ point, verdict }) => `${point} ${verdict}`);
    expect(verdicts(again)).toEqual(verdicts(first));
    expect(again.result.kenmerken).toEqual(first.result.kenmerken);
  });
  it('knows where every passage went', async () => {
    const { regulation } = await readAndAssess(new Uint8Array(readFileSync(TEXT)), TEXT);
    const plain = plainText(regulation);
    for (let offset = 0; offset < regulation.text.length; offset += 97) {
      const word = /^\S+/.exec(regulation.text.slice(offset))?.[0] ?? '';
      expect(plain.text.slice(plain.at(offset), plain.at(offset) + word.length)).toBe(word);
    }
  });
});
