import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseWords } from '../../../src/reporting/html/words.js';
import {
  MARKS,
  OUTCOME_CATEGORIES,
  OUTCOMES,
  PLAIN,
  STEP_MARKS,
} from '../../../src/reporting/pictures/palette.js';
import { ACCENT, INK, SOFT } from '../../../src/reporting/pictures/svg.js';

type Three = readonly [number, number, number];

function linear(colour: string): Three {
  const part = (start: number): number => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const times = (rows: readonly Three[], [r, g, b]: Three): Three => {
  const [x = 0, y = 0, z = 0] = rows.map(([p, q, s]) => p * r + q * g + s * b);
  return [x, y, z];
};

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r, g, b] = linear(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** Severity 1.0; G.M. Machado, M.M. Oliveira and L.A.F. Fernandes, 2009, table 1. */
const SIGHT: Readonly<Record<string, readonly Three[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Distance in CIE L*a*b* (1976): about 2 is just seen, over 10 at a glance. */
function apart(one: string, other: string, sight: readonly Three[]): number {
  const lab = (colour: string): Three => {
    const seen = times(sight, linear(colour)).map((value) => Math.min(1, Math.max(0, value)));
    const [x, y, z] = times(
      [
        [0.4124, 0.3576, 0.1805],
        [0.2126, 0.7152, 0.0722],
        [0.0193, 0.1192, 0.9505],
      ],
      [seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0],
    );
    const f = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
    return [116 * f(y) - 16, 500 * (f(x / 0.95047) - f(y)), 200 * (f(y) - f(z / 1.08883))];
  };
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe('the palette', () => {
  const marks = [
    ...Object.entries(MARKS),
    ...STEP_MARKS.map((mark, i) => [`stap ${i}`, mark] as const),
    ['plain', PLAIN] as const,
  ];

  it.each(marks)('%s has an outline and a sign that stand out', (_, { fill, ink, edge }) => {
    expect(contrast(edge, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(ink, fill)).toBeGreaterThanOrEqual(3);
  });

  it('has text that can be read', () => {
    for (const colour of [INK, SOFT, ACCENT]) expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  it('has a sign of its own for every outcome and every step', () => {
    expect(new Set(OUTCOMES.map((code) => MARKS[code].sign)).size).toBe(OUTCOMES.length);
    expect(new Set(STEP_MARKS.map(({ sign }) => sign)).size).toBe(STEP_MARKS.length);
  });

  it.each(Object.entries(SIGHT))('keeps the verdicts apart in %s sight', (_, sight) => {
    const verdicts = ['voldoet', 'voldoet-deels', 'voldoet-niet', 'ontbreekt'] as const;
    for (const [index, one] of verdicts.entries()) {
      for (const other of verdicts.slice(index + 1)) {
        expect(apart(MARKS[one].fill, MARKS[other].fill, sight), `${one}, ${other}`).toBeGreaterThan(14);
      }
    }
  });

  it('uses the words of the reports', () => {
    const { oordelen } = parseWords(readFileSync('templates/woorden.yaml', 'utf8'));
    for (const { code, label } of OUTCOME_CATEGORIES.slice(0, 6)) {
      expect(oordelen[code as keyof typeof oordelen].woord).toBe(label);
    }
  });
});
