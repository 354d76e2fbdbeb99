import { readdirSync, readFileSync } from 'node:fs';
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

/** One file a text: those that regulate SMI without its name, and those that come close to it and do not. */
const textsIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url)).map((file) => ({
    file,
    text: readFileSync(new URL(`${folder}/${file}`, import.meta.url), 'utf8'),
  }));

describe('subjectOf a text that does not name SMI', () => {
  it.each(textsIn('verholen'))('finds the childcare in $file', ({ text }) => {
    expect(subjectOf(regulationOf(text))).toMatchObject({ kind: 'smi' });
  });

  it('tells the chapter among others', () => {
    const text = textsIn('verholen').find(({ file }) => file.startsWith('hoofdstuk'))?.text ?? '';
    expect(subjectOf(regulationOf(text))).toMatchObject({ own: false, provisions: ['hfd-2'] });
  });

  it.each(textsIn('dichtbij'))('leaves $file alone', ({ text }) => {
    expect(subjectOf(regulationOf(text))).toMatchObject({ kind: 'ander' });
  });
});
