import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../src/reading/subject/index.js';
import { regulationOf } from '../../support/judged.js';
import { OTHERS, OWN, PARTS } from './texts.js';

describe('subjectOf', () => {
  it.each(OWN.map((sample) => [sample.name, sample.text] as const))('own instrument: %s', (_, text) => {
    const regulation = regulationOf(text);
    expect(subjectOf(regulation)).toEqual({ kind: 'smi', own: true, provisions: [regulation.root.id] });
  });

  it.each(PARTS.map((sample) => [sample.name, sample] as const))('part of a wider one: %s', (_, sample) => {
    expect(subjectOf(regulationOf(sample.text))).toEqual({
      kind: 'smi',
      own: false,
      provisions: sample.holds,
    });
  });

  it.each(OTHERS.map((sample) => [sample.name, sample] as const))('something else: %s', (_, sample) => {
    const subject = subjectOf(regulationOf(sample.text));
    expect(subject).toMatchObject({ kind: 'ander', seems: sample.seems });
  });

  it('says why, without naming SMI where the text does not', () => {
    const rules = subjectOf(regulationOf(OTHERS.find(({ name }) => name.startsWith('a rule'))?.text ?? ''));
    expect(rules).toMatchObject({ why: expect.stringContaining('geen regels over kinderopvang') });
  });
});
