/** `basislijn controle`: the findings that a person must look at, as a workbook to fill in; and back into `oordelen/`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { FACT_SPECS, FAMILY_NAMES } from '../../clauses/index.js';
import { loadChecks } from '../../judging/load.js';
import { workList } from '../../monitoring/worklist.js';
import { type Filled, readWorklist, worklistWorkbook } from '../../reporting/worklist/workbook.js';
import { EXIT, UsageError } from '../exit-codes.js';
import { areaOf } from '../monitor-area.js';
import { loadMonitor } from '../monitor-load.js';
import { type VerdictsFile, verdictsFileSchema } from '../monitor-people.js';
import { roundsIn } from '../monitor-rounds.js';
import { CHECKS_FOLDER } from '../root.js';

export interface ControleOptions {
  readonly rondes: string;
  readonly uit: string;
  readonly html?: string;
  readonly terug?: string;
  readonly oordelen?: string;
}

const EXPLANATION = [
  'Werklijst: oordelen waar een mens naar moet kijken',
  'Ga in het blad "werklijst" regel voor regel. Lees het citaat en, als dat nodig is, de hele regeling.',
  'Vul in de gele kolommen in: uw oordeel (kies uit de lijst), uw rol (geen naam), de datum en waarom. Wat u leeg laat, blijft op de lijst staan.',
  'Lees de ingevulde lijst terug met: basislijn controle --terug <dit bestand>. Uw oordeel telt dan in de monitor, naast dat van het programma.',
  'Verandert de tekst van een regeling, dan vervalt uw oordeel en komt de bevinding zo nodig terug op de lijst.',
];

export async function filledFrom(path: string): Promise<Filled> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new UsageError(`"${path}" kan niet worden geopend. Controleer de naam en de plaats.`);
  }
  try {
    return await readWorklist(bytes);
  } catch (error) {
    const what =
      error instanceof Error && /^(?:er is geen blad|de kolom)/.test(error.message)
        ? error.message
        : 'dit is geen werkboek (XLSX)';
    throw new UsageError(`"${path}": ${what}. Gebruik de lijst die het programma maakte.`);
  }
}

function existing(path: string, code: string): VerdictsFile {
  if (!existsSync(path)) return { gemeente: code, oordelen: [] };
  const file = verdictsFileSchema.safeParse(parse(readFileSync(path, 'utf8')));
  if (!file.success)
    throw new UsageError(
      `${path}: ${file.error.issues[0]?.path.join('.')}: ${file.error.issues[0]?.message}. Verbeter dit bestand eerst.`,
    );
  return file.data;
}

/** Adds what was filled in; the same verdict on the same texts of the same day is not written twice. */
async function takeBack(path: string, folder: string): Promise<number> {
  const { rows, empty, problems } = await filledFrom(path);
  const byCode = new Map<string, typeof rows>();
  for (const row of rows) byCode.set(row.municipality, [...(byCode.get(row.municipality) ?? []), row]);
  mkdirSync(folder, { recursive: true });
  let added = 0;
  for (const [code, own] of byCode) {
    const file = join(folder, `${code}.yaml`);
    const { oordelen } = existing(file, code);
    const fresh = own
      .map(({ point, verdict, role, date, reason, texts }) => ({
        punt: point,
        oordeel: verdict,
        rol: role,
        datum: date,
        reden: reason,
        teksten: [...texts],
      }))
      .filter(
        (one) =>
          !oordelen.some(
            (known) =>
              known.punt === one.punt &&
              known.datum === one.datum &&
              known.teksten.join() === one.teksten.join(),
          ),
      );
    added += fresh.length;
    if (fresh.length > 0)
      writeFileSync(file, stringify({ gemeente: code, oordelen: [...oordelen, ...fresh] }));
  }
  for (const problem of problems) process.stderr.write(`${path}, ${problem}\n`);
  process.stdout.write(
    `${added} oordelen toegevoegd in ${folder}, ${empty} regels nog niet ingevuld, ${problems.length} niet bruikbaar\n`,
  );
  return problems.length > 0 ? EXIT.failed : EXIT.ok;
}

export async function controle(paths: readonly string[], options: ControleOptions): Promise<number> {
  const area = areaOf(paths);
  if (options.terug !== undefined) return takeBack(options.terug, options.oordelen ?? area.verdicts);
  const checks = loadChecks(CHECKS_FOLDER, FACT_SPECS, FAMILY_NAMES);
  const { rounds, problems: unread } = roundsIn(options.rondes);
  const { data, problems } = loadMonitor(area, checks, options.rondes, rounds);
  const items = workList(data);
  const date = rounds.at(-1)?.date ?? '';
  mkdirSync(dirname(options.uit), { recursive: true });
  writeFileSync(
    options.uit,
    await worklistWorkbook({
      items,
      explanation: EXPLANATION,
      blind: false,
      keys: { soort: 'controle', ronde: date },
    }),
  );
  if (options.html !== undefined) {
    const { worklistPage } = await import('../../reporting/worklist/page.js');
    mkdirSync(dirname(options.html), { recursive: true });
    writeFileSync(options.html, worklistPage(items, { area: area.name, example: area.example, date }));
  }
  for (const problem of [...unread, ...problems]) process.stderr.write(`${problem}\n`);
  const places = new Set(items.map(({ municipality }) => municipality)).size;
  process.stdout.write(`${items.length} oordelen van ${places} gemeenten staan in ${options.uit}\n`);
  return unread.length + problems.length > 0 ? EXIT.failed : EXIT.ok;
}
