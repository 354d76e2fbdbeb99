/** Where the data of the program lie, whether it runs from `dist` or from the sources. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const ROOT_FOLDER = ROOT;
export const CHECKS_FOLDER = `${ROOT}checks`;
export const REGISTER_FOLDER = `${ROOT}corpus/register`;
export const HARVEST_FOLDER = `${ROOT}corpus/oogst`;
export const HOUSEHOLDS_FOLDER = `${ROOT}corpus/gezinnen`;
export const STUDIES_FILE = `${ROOT}corpus/onderzoeken/onderzoeken.yaml`;
/** Made by `basislijn evalueer --bewaar`. */
export const RELIABILITY_FILE = `${ROOT}corpus/voorbeelden/betrouwbaarheid.json`;

export function toolVersion(): string {
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
  return version;
}
