/** The register as places and the tiles as a file. */
import type { Place, PlacedTile } from './layout.js';

/** Cells of a line; quotes only around values that hold a comma or a quote. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

function degrees(text: string, row: readonly string[]): number {
  const value = Number(text);
  if (!Number.isFinite(value) || Math.abs(value) > 180) throw new Error(`no degrees in: ${row.join(',')}`);
  return value;
}

/** @param csv comma-separated with a header that has code, lat and lon */
export function placesFrom(csv: string): readonly Place[] {
  const [header = [], ...rows] = csv.trim().split(/\r?\n/).map(cellsOf);
  const column = (row: readonly string[], name: string): string => {
    const value = row[header.indexOf(name)];
    if (value === undefined || value === '') throw new Error(`no ${name} in: ${row.join(',')}`);
    return value;
  };
  return rows.map((row) => ({
    code: column(row, 'code'),
    latitude: degrees(column(row, 'lat'), row),
    longitude: degrees(column(row, 'lon'), row),
  }));
}

export function tilesCsv(tiles: readonly PlacedTile[]): string {
  const rows = [...tiles]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, column, row }) => `${code},${column},${row}`);
  return `code,kolom,rij\n${rows.join('\n')}\n`;
}

export function tilesFrom(csv: string): readonly PlacedTile[] {
  return csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [code = '', column, row] = line.split(',');
      return { code, column: Number(column), row: Number(row) };
    });
}
