/** A model provision with its values filled in. */
import type { ModelProvision, Parameter, Values } from './model.js';

/** A value outside its bounds: which, and what is possible. */
export class ValueError extends Error {
  override readonly name = 'ValueError';
}

const WORDS = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** Numbers up to twelve in words, as regulations write them. */
function written(value: number): string {
  return WORDS[value] ?? value.toLocaleString('nl-NL');
}

function wordsFor(parameter: Parameter, given: string | number | undefined, title: string): string {
  if (parameter.kind === 'keuze') {
    const { name, options, value } = parameter;
    const option = options.find((one) => one.name === (given ?? value));
    if (option !== undefined) return option.words;
    throw new ValueError(
      `${title}: kies voor ${name} een van deze: ${options.map((one) => one.name).join(', ')}.`,
    );
  }
  const { name, unit, value, min, max } = parameter;
  const chosen = given === undefined ? value : String(given).trim() === '' ? Number.NaN : Number(given);
  if (!Number.isFinite(chosen) || chosen < min || chosen > max)
    throw new ValueError(`${title}: kies voor ${name} een getal van ${min} tot ${max} ${unit}.`);
  return written(chosen);
}

/**
 * @param values by the name of the parameter; the value of the norm, or the first option, where one is left out
 * @throws ValueError
 */
export function fillProvision({ text, parameters, title }: ModelProvision, values: Values = {}): string {
  return parameters.reduce(
    (filled, parameter) =>
      filled.replaceAll(`{${parameter.name}}`, wordsFor(parameter, values[parameter.name], title)),
    text,
  );
}
