import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import, as in docs/architecture.md. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  regulation: [],
  language: ['regulation'],
  reading: ['regulation', 'language'],
  clauses: ['regulation', 'language'],
  results: ['regulation'],
  judging: ['regulation', 'clauses', 'results'],
  comparing: ['regulation', 'results'],
  advising: ['regulation', 'judging', 'results'],
  households: ['regulation', 'clauses', 'judging', 'results'],
  'second-look': ['regulation', 'language', 'clauses', 'results'],
  dossier: ['regulation', 'language', 'clauses', 'judging', 'households', 'second-look', 'results'],
  evaluating: ['results'],
  harvesting: ['regulation', 'reading', 'results'],
  monitoring: ['results'],
  reporting: ['regulation', 'results', 'advising', 'monitoring', 'evaluating', 'comparing'],
};
/** The doors may import everything. */
const DOORS = ['cli', 'web'];

function files(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? files(join(folder, entry.name))
      : entry.name.endsWith('.ts')
        ? [join(folder, entry.name)]
        : [],
  );
}

function importedRooms(file: string): readonly string[] {
  const room = file.split('/')[1] ?? '';
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].flatMap((match) => {
    const target = join(file, '..', match[1] ?? '').split('/');
    return target[0] === 'src' && target[1] !== undefined && target[1] !== room ? [target[1]] : [];
  });
}

describe('rooms import only what the architecture allows', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it.each(rooms.map(({ name }) => name))('%s', (room) => {
    if (DOORS.includes(room)) return;
    const allowed = ALLOWED[room];
    if (allowed === undefined) throw new Error(`src/${room} is not in the table of the architecture`);
    const violations = files(join('src', room)).flatMap((file) =>
      importedRooms(file)
        .filter((target) => !allowed.includes(target))
        .map((target) => `${file} imports src/${target}`),
    );
    expect(violations).toEqual([]);
  });

  it('nothing but the doors reads files, the clock or the environment, save the named loaders', () => {
    const loaders = [
      'src/advising/load.ts',
      'src/households/load.ts',
      'src/judging/load.ts',
      'src/reading/metadata/register.ts',
      'src/reporting/html/comparison-page.ts',
      'src/reporting/html/evaluation-page.ts',
      'src/reporting/html/households-page.ts',
      'src/reporting/html/report.ts',
      'src/reporting/html/styles.ts',
      'src/reporting/memo/memo.ts',
      'src/reporting/monitor/templates.ts',
      'src/reporting/reliability.ts',
      'src/reporting/worklist/page.ts',
    ];
    const touching = rooms
      .filter(({ name }) => !DOORS.includes(name) && name !== 'harvesting')
      .flatMap(({ name }) => files(join('src', name)))
      .filter((file) => !loaders.includes(file))
      .filter((file) =>
        /node:fs|process\.(?:env|argv|cwd)|Date\.now\(\)|new Date\(\)|Math\.random\(\)/.test(
          readFileSync(file, 'utf8'),
        ),
      );
    expect(touching).toEqual([]);
  });
});
