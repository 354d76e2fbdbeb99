/** All tables of the open data. */
import type { MonitorData } from '../model.js';
import type { Table } from './model.js';
import { factsTable, municipalitiesTable } from './municipalities.js';
import { historyTable, pointsTable, roundsTable } from './rounds.js';
import { verdictsTable } from './verdicts.js';

export function tablesOf(data: MonitorData): readonly Table[] {
  return [
    municipalitiesTable(data),
    pointsTable(data),
    verdictsTable(data),
    factsTable(data),
    roundsTable(data),
    historyTable(data),
  ];
}
