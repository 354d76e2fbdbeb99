/** The open data of a monitor as files: every table in every format, with what explains them. */
import type { MonitorData } from '../../monitoring/model.js';
import { tablesOf } from '../../monitoring/tables/index.js';
import { formatDate } from '../html/words.js';
import { dutchCsv, internationalCsv } from './csv.js';
import { codebookMarkdown, type Described, dataPackage } from './describe.js';
import { parquetOf } from './parquet.js';
import { workbookOf } from './workbook.js';

export interface DataFile {
  /** Path in the site. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What people read. */
  readonly name: string;
  readonly what: string;
  /** Title of the table that it holds; null for what holds or explains all of them. */
  readonly table: string | null;
}

const FOLDER = 'data';

function readFirst(data: MonitorData, title: string): readonly string[] {
  const round = data.rounds.at(-1);
  return [
    title,
    ...(data.example
      ? ['Dit is een voorbeeld: de gemeenten, de regelingen en dus ook de cijfers zijn verzonnen.']
      : []),
    `Stand van ${formatDate(round?.date ?? '')}, norm ${round?.edition ?? ''}, programma basislijn ${round?.toolVersion ?? ''}.`,
    'Een oordeel gaat over de tekst van de regels, niet over de uitvoering.',
    'Niet gevonden is niet hetzelfde als niet geregeld. Reken een gemeente zonder oordeel nooit als een gemeente die niet voldoet.',
    'Een leeg veld betekent: er is geen waarde. Dat is iets anders dan nul of nee.',
    'Waar “controle nodig” op ja staat, kan het oordeel anders uitvallen als een mens heeft gekeken.',
    'Noem bij een percentage altijd de noemer. In het blad punten staan ook de laagste en hoogste waarde over alle gemeenten.',
    'Vergelijk twee rondes niet zonder naar de norm en de versie van het programma te kijken; die staan in het blad rondes.',
    'Bij elke kolomkop staat een notitie met de betekenis.',
  ];
}

export async function openDataFiles(data: MonitorData): Promise<readonly DataFile[]> {
  const tables = tablesOf(data);
  const round = data.rounds.at(-1);
  const version = round?.toolVersion ?? '';
  const title = `Monitor basislijn SMI, ${data.area}`;
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const described = tables.map(
    (table): Described => ({ table, path: `csv/${table.name}.csv`, bytes: encode(internationalCsv(table)) }),
  );
  const json = {
    schema: 'basislijn/open-data/1',
    titel: title,
    voorbeeld: data.example,
    stand: round?.date,
    norm: round?.edition,
    programma: version,
    tabellen: Object.fromEntries(
      tables.map(({ name, columns, rows }) => [
        name,
        rows.map((row) =>
          Object.fromEntries(columns.map((column, index) => [column.name, row[index] ?? null])),
        ),
      ]),
    ),
  };
  const files: DataFile[] = [
    {
      path: `${FOLDER}/monitor.xlsx`,
      bytes: await workbookOf(tables, readFirst(data, title)),
      name: 'Werkboek (XLSX)',
      what: 'Alle tabellen in één Excelbestand, met filters en uitleg per kolom.',
      table: null,
    },
    {
      path: `${FOLDER}/codeboek.md`,
      bytes: encode(codebookMarkdown(tables, title)),
      name: 'Codeboek',
      what: 'Elke kolom van elke tabel: betekenis, waarden en bron.',
      table: null,
    },
    {
      path: `${FOLDER}/monitor.json`,
      bytes: encode(`${JSON.stringify(json)}\n`),
      name: 'Alles als JSON',
      what: 'Alle tabellen in één bestand voor programma’s.',
      table: null,
    },
    {
      path: `${FOLDER}/datapackage.json`,
      bytes: encode(dataPackage(described, { title, created: round?.date ?? '', version })),
      name: 'Data Package (Frictionless)',
      what: 'Beschrijft de internationale CSV-bestanden, met soorten, sleutels en controlecodes.',
      table: null,
    },
  ];
  for (const { table, path, bytes } of described) {
    files.push(
      {
        path: `${FOLDER}/excel/${table.name}.csv`,
        bytes: encode(dutchCsv(table)),
        name: 'CSV voor Nederlands Excel',
        what: table.description,
        table: table.title,
      },
      {
        path: `${FOLDER}/${path}`,
        bytes,
        name: 'CSV internationaal',
        what: table.description,
        table: table.title,
      },
      {
        path: `${FOLDER}/parquet/${table.name}.parquet`,
        bytes: await parquetOf(table, `basislijn ${version}`),
        name: 'Parquet',
        what: table.description,
        table: table.title,
      },
    );
  }
  return files;
}
