/** The open data, read back by programs that did not write it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tablesOf } from '../../src/monitoring/tables/index.js';
import type { CellValue, Table } from '../../src/monitoring/tables/model.js';
import { dutchCsv, internationalCsv } from '../../src/reporting/open-data/csv.js';
import { openDataFiles } from '../../src/reporting/open-data/index.js';
import { finding, monitorOf, municipality, result, round, state } from '../monitoring/made.js';

const NASTY = '=SOM(A1); zegt "artikel 4,\ntweede lid" – één ½ 🙂';
const base = finding(6, 'voldoet-deels', { needsReview: true, review: ['Kijk.'] });
const [evidence] = base.evidence;
const data = monitorOf(
  [municipality('GM0001', { name: '’s-Voorbeeld; "noord"', inhabitants: 12_345 }), 'GM0002', 'GM0003'],
  {
    GM0001: result([{ ...base, evidence: evidence === undefined ? [] : [{ ...evidence, quote: NASTY }] }], {
      kenmerken: { termijnMaanden: 6.5 },
    }),
    GM0002: result([], { outcome: 'niets-gevonden', findings: [] }),
  },
  {
    rounds: [
      round('2025-11-01', { GM0001: state({ 6: 'ontbreekt' }) }),
      round('2026-11-01', { GM0001: state({ 6: 'voldoet-deels' }) }),
    ],
  },
);
const tables = tablesOf(data);
const files = await openDataFiles(data);

function bytesOf(path: string): Uint8Array {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return file.bytes;
}

/** A reader of RFC 4180 that shares nothing with the writer. */
function readCsv(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let inQuotes = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (inQuotes) {
      if (sign === '"' && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (sign === '"') inQuotes = false;
      else cell += sign;
    } else if (sign === '"') inQuotes = true;
    else if (sign === separator) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
      at += 1;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

describe('tables', () => {
  it.each(tables.map((table) => [table.name, table] as const))(
    '%s: every row fits its columns',
    (_, table) => {
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        for (const [index, column] of table.columns.entries()) {
          const value = row[index] ?? null;
          if (value === null) {
            expect(column.required ?? false, `${table.name}.${column.name}`).toBe(false);
            continue;
          }
          const kind = {
            tekst: 'string',
            datum: 'string',
            'ja/nee': 'boolean',
            getal: 'number',
            'geheel getal': 'number',
          }[column.type];
          expect(typeof value, `${table.name}.${column.name}`).toBe(kind);
          if (column.type === 'geheel getal') expect(Number.isInteger(value)).toBe(true);
          if (column.type === 'datum') expect(value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (column.values !== undefined) expect(column.values.map(({ code }) => code)).toContain(value);
        }
      }
    },
  );

  it.each(tables.map((table) => [table.name, table] as const))(
    '%s: keys are unique and lead somewhere',
    (_, table) => {
      const at = (of: Table, names: readonly string[], row: readonly CellValue[]): string =>
        names.map((name) => row[of.columns.findIndex((column) => column.name === name)]).join(' ');
      const keys = table.rows.map((row) => at(table, table.primaryKey, row));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { fields, table: name, reference } of table.foreignKeys) {
        const other = tables.find((one) => one.name === name);
        if (other === undefined) throw new Error(`no table ${name}`);
        const known = new Set(other.rows.map((row) => at(other, reference, row)));
        for (const row of table.rows) expect(known).toContain(at(table, fields, row));
      }
    },
  );

  it('have a row for a municipality without a verdict', () => {
    const verdicts = tables.find(({ name }) => name === 'oordelen');
    expect(verdicts?.rows).toHaveLength(3);
    expect(verdicts?.rows.filter((row) => row[5] === null)).toHaveLength(2);
  });
});

describe('CSV', () => {
  it('international: comes back as it was', () => {
    for (const table of tables) {
      const rows = readCsv(internationalCsv(table), ',');
      expect(rows[0]).toEqual(table.columns.map(({ name }) => name));
      expect(rows.slice(1)).toEqual(
        table.rows.map((row) => row.map((value) => (value === null ? '' : String(value)))),
      );
    }
  });

  it('Dutch: a mark, semicolons, a decimal comma, and no formula that runs', () => {
    const facts = tables.find(({ name }) => name === 'kenmerken');
    const verdicts = tables.find(({ name }) => name === 'oordelen');
    if (facts === undefined || verdicts === undefined) throw new Error('no tables');
    expect(dutchCsv(facts).startsWith('\ufeff')).toBe(true);
    expect(dutchCsv(facts)).toContain(';6,5;');
    expect(dutchCsv(verdicts)).toContain('"\'=SOM(A1)');
  });

  it('holds any text', () => {
    const table = (value: string): Table => ({
      name: 't',
      title: 't',
      description: 't',
      primaryKey: [],
      foreignKeys: [],
      columns: [{ name: 'a', title: 'a', type: 'tekst', description: '', source: '' }],
      rows: [[value]],
    });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readCsv(internationalCsv(table(text)), ',')[1]).toEqual([text]);
        const dutch = readCsv(dutchCsv(table(text)).slice(1), ';')[1]?.[0] ?? '';
        expect(/^[=+\-@\t]/.test(dutch)).toBe(false);
      }),
    );
  });
});

describe('Parquet', () => {
  it.each(tables.map((table) => [table.name, table] as const))(
    '%s: another reader sees the same values and types',
    async (_, table) => {
      const bytes = bytesOf(`data/parquet/${table.name}.parquet`);
      const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
      expect(rows).toHaveLength(table.rows.length);
      for (const [index, row] of table.rows.entries())
        for (const [at, { name, type }] of table.columns.entries()) {
          const read: unknown = rows[index]?.[name] ?? null;
          const shown = type === 'datum' && read instanceof Date ? read.toISOString().slice(0, 10) : read;
          expect(shown, `${table.name}.${name}`).toEqual(row[at]);
        }
    },
  );
});

describe('the workbook', () => {
  it('opens in another reader, a sheet per table, with the same values', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'basislijn-')), 'monitor.xlsx');
    writeFileSync(path, bytesOf('data/monitor.xlsx'));
    const sheets = await readWorkbook(path);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Lees mij', ...tables.map(({ name }) => name)]);
    for (const table of tables) {
      const rows = sheets.find(({ sheet }) => sheet === table.name)?.data ?? [];
      expect(rows[0]).toEqual(table.columns.map(({ title }) => title));
      expect(rows).toHaveLength(table.rows.length + 1);
      for (const [index, row] of table.rows.entries())
        for (const [at, value] of row.entries()) {
          const read: unknown = rows[index + 1]?.[at] ?? null;
          const shown = read instanceof Date ? read.toISOString().slice(0, 10) : read;
          const wanted = typeof value === 'boolean' ? (value ? 'ja' : 'nee') : value;
          expect(shown).toEqual(wanted);
        }
    }
  });

  const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
  it.skipIf(office === undefined)(
    `opens in LibreOffice${office === undefined ? ' (skipped: no LibreOffice found)' : ''}`,
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'basislijn-'));
      writeFileSync(join(folder, 'monitor.xlsx'), bytesOf('data/monitor.xlsx'));
      execFileSync(
        office ?? '',
        [
          '--headless',
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2',
          '--outdir',
          folder,
          join(folder, 'monitor.xlsx'),
        ],
        {
          env: { ...process.env, HOME: folder },
          stdio: 'ignore',
        },
      );
      expect(readFileSync(join(folder, 'monitor-gemeenten.csv'), 'utf8')).toContain(
        '’s-Voorbeeld; ""noord""',
      );
      // The CSV for Dutch Excel: semicolons, a decimal comma.
      writeFileSync(join(folder, 'nl.csv'), bytesOf('data/excel/kenmerken.csv'));
      execFileSync(
        office ?? '',
        [
          '--headless',
          '--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1043',
          '--convert-to',
          'xlsx',
          '--outdir',
          folder,
          join(folder, 'nl.csv'),
        ],
        {
          env: { ...process.env, HOME: folder },
          stdio: 'ignore',
        },
      );
      expect(existsSync(join(folder, 'nl.xlsx'))).toBe(true);
      return readWorkbook(join(folder, 'nl.xlsx')).then(([sheet]) => {
        expect(sheet?.data[0]?.[0]).toBe('Gemeentecode');
        expect(sheet?.data[1]).toContain(6.5);
      });
    },
    60_000,
  );
});

describe('the data package', () => {
  const packageSchema = z.object({
    profile: z.literal('tabular-data-package'),
    name: z.string().regex(/^[a-z0-9._-]+$/),
    licenses: z.array(z.object({ name: z.string(), path: z.url() })).min(1),
    resources: z
      .array(
        z.object({
          name: z.string().regex(/^[a-z0-9._-]+$/),
          path: z.string().regex(/^(?!\/|\.\.)/),
          bytes: z.number().int().positive(),
          hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
          schema: z.object({
            fields: z.array(
              z.object({
                name: z.string(),
                type: z.enum(['string', 'integer', 'number', 'boolean', 'date']),
              }),
            ),
            primaryKey: z.array(z.string()),
            foreignKeys: z
              .array(
                z.object({
                  fields: z.array(z.string()),
                  reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
                }),
              )
              .default([]),
          }),
        }),
      )
      .min(1),
  });
  const parsed = packageSchema.parse(JSON.parse(new TextDecoder().decode(bytesOf('data/datapackage.json'))));

  it('is valid by the profile of Frictionless', () => {
    // The published profile "tabular-data-package" (MIT), without its explanations.
    const profile = JSON.parse(
      readFileSync('tests/support/frictionless/tabular-data-package.json', 'utf8'),
    ) as object;
    const validate = new Ajv.default({ strict: false, allErrors: true, validateFormats: false }).compile(
      profile,
    );
    validate(JSON.parse(new TextDecoder().decode(bytesOf('data/datapackage.json'))));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('describes the files as they are', () => {
    for (const { path, bytes, hash, schema } of parsed.resources) {
      const content = bytesOf(`data/${path}`);
      expect(content.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
      const [header] = readCsv(new TextDecoder().decode(content), ',');
      expect(header).toEqual(schema.fields.map(({ name }) => name));
    }
  });

  it('names only resources and fields that exist', () => {
    for (const { schema } of parsed.resources)
      for (const { reference } of schema.foreignKeys) {
        const other = parsed.resources.find(({ name }) => name === reference.resource);
        expect(other?.schema.fields.map(({ name }) => name)).toEqual(
          expect.arrayContaining(reference.fields),
        );
      }
  });
});

describe('all files', () => {
  it('are the same bytes for the same data', async () => {
    const again = await openDataFiles(data);
    for (const [index, { path, bytes }] of files.entries())
      expect(Buffer.compare(bytes, again[index]?.bytes ?? new Uint8Array()), path).toBe(0);
  });

  it('explain every column in the codebook', () => {
    const text = new TextDecoder().decode(bytesOf('data/codeboek.md'));
    for (const { columns } of tables) for (const { name } of columns) expect(text).toContain(`| ${name}`);
  });
});
