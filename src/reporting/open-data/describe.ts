/** The codebook of the open data and its data package: every column with its meaning, values and source. */
import { createHash } from 'node:crypto';
import type { Column, ColumnType, Table } from '../../monitoring/tables/model.js';

export function codebookMarkdown(tables: readonly Table[], title: string): string {
  const values = ({ values: codes }: Column): string =>
    codes === undefined ? '' : codes.map(({ code, meaning }) => `\`${code}\`: ${meaning}`).join('<br>');
  return [
    `# Codeboek: ${title}`,
    '',
    'Een leeg veld betekent: er is geen waarde. Dat is iets anders dan nul of nee.',
    ...tables.flatMap((table) => [
      '',
      `## ${table.name}: ${table.title}`,
      '',
      `${table.description} Sleutel: ${table.primaryKey.join(', ')}. ${table.rows.length} rijen.`,
      '',
      '| kolom | soort | betekenis | waarden | bron |',
      '| --- | --- | --- | --- | --- |',
      ...table.columns.map(
        (column) =>
          `| ${column.name}${column.required === true ? '' : ' (mag leeg)'} | ${column.type}${column.unit === undefined ? '' : `, ${column.unit}`} | ${column.description} | ${values(column)} | ${column.source} |`,
      ),
    ]),
    '',
  ].join('\n');
}

const FIELD_TYPES: Readonly<Record<ColumnType, string>> = {
  tekst: 'string',
  'geheel getal': 'integer',
  getal: 'number',
  'ja/nee': 'boolean',
  datum: 'date',
};

function fieldOf({ name, title, type, description, values, required }: Column) {
  const constraints = {
    ...(required === true ? { required: true } : {}),
    ...(values === undefined ? {} : { enum: values.map(({ code }) => code) }),
  };
  return {
    name,
    title,
    type: FIELD_TYPES[type],
    description,
    ...(type === 'datum' ? { format: '%Y-%m-%d' } : {}),
    ...(type === 'ja/nee' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

export interface Described {
  readonly table: Table;
  /** Path in the package. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A Frictionless Data Package (version 1) of the international CSV files. @param created `YYYY-MM-DD`, the day of the round */
export function dataPackage(
  files: readonly Described[],
  { title, created, version }: { readonly title: string; readonly created: string; readonly version: string },
): string {
  return `${JSON.stringify(
    {
      profile: 'tabular-data-package',
      name: 'monitor-basislijn-smi',
      title,
      description:
        'Wat gemeenten in hun regels over kinderopvang op sociaal-medische indicatie hebben staan, getoetst aan de landelijke basislijn.',
      version,
      created: `${created}T00:00:00Z`,
      licenses: [
        { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/', title: 'CC0 1.0' },
      ],
      sources: [
        { title: 'Lokale regelgeving, overheid.nl', path: 'https://lokaleregelgeving.overheid.nl' },
        { title: 'CBS, Kerncijfers wijken en buurten (CC BY 4.0)', path: 'https://www.cbs.nl' },
      ],
      resources: files.map(({ table, path, bytes }) => ({
        profile: 'tabular-data-resource',
        name: table.name,
        title: table.title,
        description: table.description,
        path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: table.columns.map(fieldOf),
          primaryKey: table.primaryKey,
          // The profile wants at least one, or none of the word.
          ...(table.foreignKeys.length === 0
            ? {}
            : {
                foreignKeys: table.foreignKeys.map(({ fields, table: resource, reference }) => ({
                  fields,
                  reference: { resource, fields: reference },
                })),
              }),
          missingValues: [''],
        },
      })),
    },
    null,
    2,
  )}\n`;
}
