/** The facts of family `contribution` and the words it looks for. */
import type { FactSpec } from '../../model.js';

export const CONTRIBUTION_FACTS: readonly FactSpec[] = [
  {
    name: 'eigenBijdrage',
    of: {
      type: 'keuze',
      values: ['kot-tabel', 'vng-tabel', 'geen', 'bijstand-draagkracht', 'vast', 'eigen-tabel', 'ongeregeld'],
    },
    meaning: 'Waarmee de eigen bijdrage van de hoofdgroep wordt bepaald.',
  },
  {
    name: 'eigenBijdrageAandeel',
    of: { type: 'getal', unit: 'procent van de kosten' },
    nullable: true,
    meaning: 'Het vaste deel van de kosten dat ouders zelf betalen; het hoogste, als er meer zijn.',
  },
  {
    name: 'eigenBijdrageOpslag',
    of: { type: 'waar-onwaar' },
    meaning: 'Of boven op de tabel nog een opslag komt.',
  },
  {
    name: 'eigenBijdrageTweedeRegel',
    of: { type: 'waar-onwaar' },
    meaning: 'Of voor een deel van de ouders een andere, strengere regel geldt dan de tabel.',
  },
  {
    name: 'draagkrachtErnaast',
    of: { type: 'waar-onwaar' },
    meaning: 'Of naast een andere regel ook de draagkracht van de bijzondere bijstand wordt afgetrokken.',
  },
  {
    name: 'eigenBijdrageVrijstelling',
    of: { type: 'waar-onwaar' },
    meaning: 'Of ouders onder een bepaald inkomen niets betalen.',
  },
];

export const SEARCHED_WORDS: readonly string[] = [
  'eigen bijdrage, ouderbijdrage, eigen aandeel, zelf betalen',
  'tabel kinderopvangtoeslag, tabel Belastingdienst, VNG-adviestabel',
  'percentage, volledig vergoed, voor eigen rekening',
  'draagkracht, in mindering',
];
