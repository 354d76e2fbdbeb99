/** `basislijn norm`: what a lawyer reads of a rule stands on its own, without the marks of a template. */
import { describe, expect, it } from 'vitest';
import { run } from '../support/run-cli.js';

describe('norm', () => {
  it('names every point in short', async () => {
    const { code, stdout } = await run(['norm']);
    expect(code).toBe(0);
    expect(stdout.match(/^ ?\d{1,2}\. /gm)).toHaveLength(14);
  });

  it('shows the rules of all points without the braces of a template', async () => {
    const { code, stdout } = await run(['norm', '1,2,3,4,5,6,7,8,9,10,11,12,13,14']);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/[{}]/);
    expect(stdout).toContain('De eerste toekenning duurt');
  });

  it('fills in the value of the norm itself', async () => {
    const { stdout } = await run(['norm', '6']);
    expect(stdout.replace(/\s+/g, ' ')).toContain('De basislijn vraagt ten minste 6 maanden.');
  });
});
