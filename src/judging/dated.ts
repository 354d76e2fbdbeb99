/** The norm as it is on one day, for judging a text of another day by it: dated values can change while the files stay the same. */
import { parametersOn } from './judge.js';
import type { Checks } from './load.js';
import type { Point } from './schema.js';

/** Before every day on which a text can be judged. */
const EVER = '0001-01-01';

/** Whether some value of the norm is another on the one day than on the other. */
export function valuesDiffer({ points }: Pick<Checks, 'points'>, one: string, other: string): boolean {
  return points.some((point) => {
    const values = parametersOn(point, other);
    return [...parametersOn(point, one)].some(([name, value]) => values.get(name) !== value);
  });
}

function pointOn(point: Point, date: string): Point {
  const values = parametersOn(point, date);
  return {
    ...point,
    parameters: Object.fromEntries(
      Object.entries(point.parameters).map(([name, parameter]) => [
        name,
        {
          ...parameter,
          waarden: parameter.waarden
            .filter(({ waarde }) => waarde === values.get(name))
            .slice(0, 1)
            .map((one) => ({ ...one, vanaf: EVER })),
        },
      ]),
    ),
  };
}

/** @returns the same norm, with the values of that day on every day */
export function checksOn(checks: Checks, date: string): Checks {
  return { ...checks, points: checks.points.map((point) => pointOn(point, date)) };
}
