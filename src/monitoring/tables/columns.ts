/** Columns that several tables have, and the meaning of codes. */
import type { Verdict } from '../../results/schema.js';
import { VERDICTS } from '../uptake.js';
import type { Column } from './model.js';

export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  voldoet: 'de regeling voldoet aan dit punt',
  'voldoet-deels': 'een deel is geregeld, of onder een voorwaarde die het punt niet kent',
  'voldoet-niet': 'de regeling regelt dit, maar blijft onder het punt of gaat ertegenin',
  ontbreekt: 'het punt vraagt een bepaling en die is er niet',
  'niet-van-toepassing': 'dit punt heeft hier geen voorwerp en telt niet mee',
  'niet-beoordeelbaar': 'de stukken zeggen hier niets over; het punt telt niet mee',
};
export const VERDICT_VALUES = VERDICTS.map((code) => ({ code, meaning: VERDICT_MEANINGS[code] }));

export const STATUS_VALUES = [
  { code: 'getoetst', meaning: 'een regeling die geldt is gelezen en getoetst' },
  { code: 'geen-geldende-regeling', meaning: 'er is een tekst, maar die geldt niet op de dag van de ronde' },
  { code: 'geen-regeling-gevonden', meaning: 'er is gezocht en geen regeling gevonden' },
  { code: 'niet-gelezen', meaning: 'er is een tekst, maar die is niet te lezen' },
  { code: 'niet-gezocht', meaning: 'er is nog niet gezocht' },
];

export const MUNICIPALITY: Column = {
  name: 'gemeentecode',
  title: 'Gemeentecode',
  type: 'tekst',
  description: 'Code van de gemeente (CBS).',
  source: 'register van gemeenten',
  required: true,
};
export const NAME: Column = {
  name: 'gemeente',
  title: 'Gemeente',
  type: 'tekst',
  description: 'Naam van de gemeente.',
  source: 'register van gemeenten',
  required: true,
};
export const POINT: Column = {
  name: 'punt',
  title: 'Punt',
  type: 'geheel getal',
  description: 'Nummer van het punt van de basislijn.',
  source: 'norm',
  required: true,
};
export const ROUND: Column = {
  name: 'ronde',
  title: 'Ronde',
  type: 'datum',
  description: 'Dag waarvoor is gemeten.',
  source: 'ronde',
  required: true,
};

export const OF_MUNICIPALITY = {
  fields: ['gemeentecode'],
  table: 'gemeenten',
  reference: ['gemeentecode'],
} as const;
export const OF_POINT = { fields: ['punt'], table: 'punten', reference: ['punt'] } as const;
