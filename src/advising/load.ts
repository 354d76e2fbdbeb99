/** Loads the model provisions that stand beside the points (`checks/<punt>/bepaling.yaml`) and checks them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { parametersOn } from '../judging/judge.js';
import { type Checks, NormError } from '../judging/load.js';
import type { ModelProvision, Parameter } from './model.js';

const numberSchema = z
  .strictObject({
    eenheid: z.string(),
    /** A number, or the name of a parameter of the point ("$minimumTermijn"). */
    waarde: z.union([z.number(), z.string().regex(/^\$/)]),
    van: z.number(),
    tot: z.number(),
  })
  .refine(({ van, tot }) => van <= tot, { message: '`van` is groter dan `tot`' });

/** What can be chosen, by name, with the words that come in the text; the first is what we suggest. */
const choiceSchema = z.strictObject({ keuzes: z.record(z.string(), z.string().min(3)) });

const fileSchema = z.strictObject({
  titel: z.string(),
  na: z.array(z.string().min(3)).min(1),
  tekst: z.string(),
  parameters: z.record(z.string(), z.union([choiceSchema, numberSchema])).default({}),
  bij: z.record(z.string(), z.enum(['toevoegen', 'vervangen', 'vervangen-alles'])),
});

type Point = Checks['points'][number];

function parametersOf(
  file: string,
  given: z.infer<typeof fileSchema>['parameters'],
  point: Point,
  date: string,
): readonly Parameter[] {
  const known = parametersOn(point, date);
  return Object.entries(given).map(([name, parameter]): Parameter => {
    if ('keuzes' in parameter) {
      const options = Object.entries(parameter.keuzes).map(([option, words]) => ({ name: option, words }));
      return { kind: 'keuze', name, value: options[0]?.name ?? '', options };
    }
    const { eenheid, waarde, van, tot } = parameter;
    const value = typeof waarde === 'number' ? waarde : known.get(waarde.slice(1));
    if (value === undefined)
      throw new NormError(file, [`parameters > ${name}: ${waarde} is geen parameter van punt ${point.punt}`]);
    // A stricter local norm may ask more than the highest value that was thought of.
    return {
      kind: 'getal',
      name,
      unit: eenheid,
      value,
      min: Math.min(van, value),
      max: Math.max(tot, value),
    };
  });
}

function check(file: string, parsed: z.infer<typeof fileSchema>, point: Point): void {
  const causes = new Set(point.rijen.map(({ naam, oorzaak }) => oorzaak ?? naam));
  const used = new Set([...parsed.tekst.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
  const problems = [
    ...Object.keys(parsed.bij)
      .filter((cause) => !causes.has(cause))
      .map((cause) => `bij > ${cause}: punt ${point.punt} kent deze oorzaak niet`),
    ...[...used]
      .filter((name) => !(name in parsed.parameters))
      .map((name) => `tekst: {${name}} is geen parameter`),
    ...Object.keys(parsed.parameters)
      .filter((name) => !used.has(name))
      .map((name) => `parameters > ${name}: staat niet in de tekst`),
  ];
  if (problems.length > 0) throw new NormError(file, problems);
}

/**
 * They are no part of the norm: a better wording changes no verdict, so they are left out of its hash.
 * @param folder path of `checks/`
 * @param date `YYYY-MM-DD`: values of the norm on that day
 * @throws NormError naming file and key
 */
export function loadProvisions(
  folder: string,
  checks: Checks,
  date: string,
): ReadonlyMap<number, ModelProvision> {
  const provisions = new Map<number, ModelProvision>();
  for (const [index, slug] of checks.norm.punten.entries()) {
    const point = checks.points[index];
    const file = `${slug}/bepaling.yaml`;
    if (point === undefined || !existsSync(join(folder, file))) continue;
    const parsed = fileSchema.safeParse(parse(readFileSync(join(folder, file), 'utf8')));
    if (!parsed.success)
      throw new NormError(
        file,
        parsed.error.issues.map(({ path, message }) => `${path.join(' > ')}: ${message}`),
      );
    check(file, parsed.data, point);
    const { titel, tekst, na, bij, parameters } = parsed.data;
    provisions.set(point.punt, {
      point: point.punt,
      title: titel,
      text: tekst.trim(),
      after: na.map((word) => word.toLowerCase()),
      manners: new Map(Object.entries(bij)),
      parameters: parametersOf(file, parameters, point, date),
    });
  }
  return provisions;
}
