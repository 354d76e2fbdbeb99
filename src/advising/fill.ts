/** A model provision with its values filled in. */
import type { ModelProvision } from './model.js';

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

/**
 * @param values by the name of the parameter; the value of the norm where one is left out
 * @throws ValueError
 */
export function fillProvision(
  { text, parameters, title }: ModelProvision,
  values: Readonly<Record<string, number>> = {},
): string {
  return parameters.reduce((filled, { name, unit, value, min, max }) => {
    const chosen = values[name] ?? value;
    if (!Number.isFinite(chosen) || chosen < min || chosen > max)
      throw new ValueError(`${title}: kies voor ${name} een getal van ${min} tot ${max} ${unit}.`);
    return filled.replaceAll(`{${name}}`, written(chosen));
  }, text);
}
