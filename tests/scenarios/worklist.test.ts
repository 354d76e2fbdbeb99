/** The work list and the sample as people use them: made, filled in, read back. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder, hasStackTrace, ROOT, run } from '../support/run-cli.js';

const EXAMPLES = join(ROOT, 'corpus/voorbeelden');
const folder = emptyFolder();
const rounds = join(folder, 'rondes');
const verdicts = join(folder, 'oordelen');

/** Fills in cells by the heading of their column. @param row number in the sheet; 2 is the first item */
async function fill(
  from: string,
  to: string,
  rows: Readonly<Record<number, Readonly<Record<string, unknown>>>>,
): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(from));
  const sheet = workbook.getWorksheet('werklijst');
  if (sheet === undefined) throw new Error('no sheet');
  const at = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, column) => at.set(String(cell.value), column));
  for (const [row, values] of Object.entries(rows))
    for (const [title, value] of Object.entries(values))
      sheet.getRow(Number(row)).getCell(at.get(title) ?? 99).value = value as string;
  writeFileSync(to, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

async function sheetOf(path: string): Promise<readonly (readonly string[])[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path));
  const rows: string[][] = [];
  workbook.getWorksheet('werklijst')?.eachRow((row) => {
    const cells: string[] = [];
    for (let column = 1; column <= row.cellCount; column += 1)
      cells.push(String(row.getCell(column).value ?? ''));
    rows.push(cells);
  });
  return rows;
}

beforeAll(async () => {
  for (const name of ['monitor.yaml', 'gemeenten.csv', 'tegels.csv'])
    cpSync(join(EXAMPLES, name), join(folder, name));
  mkdirSync(join(folder, 'teksten'));
  for (const name of readdirSync(join(EXAMPLES, 'afstemming')).filter((file) =>
    /^2[0-9]-.*(?<!\.json)$/.test(file),
  ))
    cpSync(join(EXAMPLES, 'afstemming', name), join(folder, 'teksten', name));
  const made = await run([
    'monitor',
    join(folder, 'teksten'),
    '--uit',
    join(folder, 'm'),
    '--rondes',
    rounds,
    '--peildatum',
    '2026-11-15',
  ]);
  expect(made.code).toBe(0);
}, 60_000);

describe('basislijn controle', () => {
  const list = join(folder, 'werklijst.xlsx');
  const filled = join(folder, 'ingevuld.xlsx');

  it('makes a list, and takes what was filled in into the monitor; the list gets shorter', async () => {
    const ran = await run([
      'controle',
      folder,
      '--rondes',
      rounds,
      '--uit',
      list,
      '--html',
      join(folder, 'w.html'),
    ]);
    expect(ran.stderr).toBe('');
    const number = Number(/^(\d+) oordelen/.exec(ran.stdout)?.[1]);
    expect(number).toBeGreaterThan(3);
    const [, first] = await sheetOf(list);
    await fill(list, filled, {
      2: {
        'Uw oordeel': 'Voldoet deels',
        'Uw rol': 'jurist',
        Datum: '16-11-2026',
        'Uw reden': 'De bepaling geldt alleen voor dagopvang.',
      },
      3: { 'Uw oordeel': 'prima', 'Uw rol': 'jurist', Datum: '16-11-2026', 'Uw reden': 'Gelezen.' },
      4: { 'Uw oordeel': 'voldoet', 'Uw rol': 'jurist', Datum: 'gisteren', 'Uw reden': 'Gelezen.' },
      // As a spreadsheet keeps a date that was typed into a cell without a format: 16 November 2026.
      5: { 'Uw oordeel': 'voldoet', 'Uw rol': 'jurist', Datum: 46342, 'Uw reden': 'Gelezen.' },
    });
    const back = await run(['controle', folder, '--terug', filled, '--oordelen', verdicts]);
    expect(back.code).toBe(2);
    expect(back.stdout).toContain(`2 oordelen toegevoegd`);
    expect(back.stdout).toContain(`${number - 4} regels nog niet ingevuld, 2 niet bruikbaar`);
    expect(back.stderr).toMatch(/rij 3 .*oordeel "prima" bestaat niet/);
    expect(back.stderr).toMatch(/rij 4 .*"gisteren" is geen datum/);
    const file = parse(readFileSync(join(verdicts, `${first?.[0]}.yaml`), 'utf8')) as { oordelen: unknown[] };
    expect(file.oordelen.slice(0, 1)).toMatchObject([
      { oordeel: 'voldoet-deels', rol: 'jurist', datum: '2026-11-16' },
    ]);
    const written = readdirSync(verdicts).map((name) => readFileSync(join(verdicts, name), 'utf8'));
    expect(written.join('\n').match(/datum: 2026-11-16/g)).toHaveLength(2);
    const again = await run(['controle', folder, '--terug', filled, '--oordelen', verdicts]);
    expect(again.stdout).toContain('0 oordelen toegevoegd');
    const shorter = await run(['controle', folder, '--rondes', rounds, '--uit', list]);
    expect(shorter.stdout).toContain(`${number - 2} oordelen`);
    const page = readFileSync(join(folder, 'w.html'), 'utf8');
    expect(page).toContain('Kijk hiernaar.');
  }, 30_000);

  it.each([
    ['geen.xlsx', 'dit is geen werkboek', /dit is geen werkboek \(XLSX\)/],
    ['weg.xlsx', null, /kan niet worden geopend/],
  ])('%s is told', async (name, content, message) => {
    const path = join(folder, name);
    if (content !== null) writeFileSync(path, content);
    const ran = await run(['controle', folder, '--terug', path]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(message);
    expect(hasStackTrace(ran)).toBe(false);
  });

  it('without a round says what to do', async () => {
    const ran = await run(['controle', folder, '--rondes', join(folder, 'nergens'), '--uit', list]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/nog geen ronde\. Maak er een met basislijn monitor/);
  });
});

describe('basislijn steekproef', () => {
  const drawn = join(folder, 'steekproef.xlsx');
  const filled = join(folder, 'steekproef-ingevuld.xlsx');

  it('hides what the program found, and computes from the answers how often it is right', async () => {
    const ran = await run([
      'steekproef',
      folder,
      '--rondes',
      rounds,
      '--aantal',
      '30',
      '--zaad',
      '5',
      '--uit',
      drawn,
    ]);
    expect(ran.code).toBe(0);
    const rows = await sheetOf(drawn);
    expect(rows[0]).not.toContain('Oordeel van het programma');
    expect(rows[0]).not.toContain('Citaat');
    const results = join(rounds, '2026-11-15/resultaten');
    const answers = Object.fromEntries(
      rows.slice(1).map((row, index) => {
        const result = JSON.parse(readFileSync(join(results, `${row[0]}.json`), 'utf8')) as {
          findings: { point: number; verdict: string }[];
        };
        const verdict = result.findings.find(({ point }) => point === Number(row[2]))?.verdict ?? '';
        // The first row is answered otherwise than the program did.
        const given = index === 0 ? (verdict === 'voldoet' ? 'ontbreekt' : 'voldoet') : verdict;
        return [
          index + 2,
          { 'Uw oordeel': given, 'Uw rol': 'onderzoeker', Datum: '17-11-2026', 'Uw reden': 'Gelezen.' },
        ];
      }),
    );
    await fill(drawn, filled, answers);
    const counted = await run(['steekproef', folder, '--rondes', rounds, '--reken', filled, '--json']);
    expect(counted.stderr).toBe('');
    const { totaal } = JSON.parse(counted.stdout) as {
      totaal: { share: number; low: number; high: number; answered: number };
    };
    expect(totaal.answered).toBe(rows.length - 1);
    expect(totaal.share).toBeLessThan(1);
    expect(totaal.share).toBeGreaterThan(0.5);
    expect(totaal.low).toBeLessThan(totaal.share);
    const shown = await run(['steekproef', folder, '--rondes', rounds, '--reken', filled]);
    expect(shown.stdout).toMatch(/Alle oordelen: \d+(,\d)?% goed \(/);
  }, 30_000);

  it('that came from another round is told', async () => {
    const other = join(folder, 'rondes-2');
    cpSync(join(rounds, '2026-11-15'), join(other, '2026-01-01'), { recursive: true });
    writeFileSync(
      join(other, '2026-01-01/ronde.json'),
      readFileSync(join(other, '2026-01-01/ronde.json'), 'utf8').replace('"2026-11-15"', '"2026-01-01"'),
    );
    const ran = await run([
      'steekproef',
      folder,
      '--rondes',
      other,
      '--reken',
      existsSync(filled) ? filled : drawn,
    ]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/de ronde van 2026-11-15.*staat niet in/);
  });

  it.each(['0', 'veel'])('--aantal %s is told', async (number) => {
    const ran = await run(['steekproef', folder, '--rondes', rounds, '--aantal', number, '--uit', drawn]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/--aantal is/);
  });
});
