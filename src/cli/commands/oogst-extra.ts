/** The rest of `basislijn oogst`: what changed, freezing and checking a harvest, and the self-test of the services. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { atomFeed, type Change, changesBetween, changeWord, snapshotsIn } from '../../harvesting/changes.js';
import { differencesFrom, freeze, manifestSchema } from '../../harvesting/freeze.js';
import type { Assumption } from '../../harvesting/self-test.js';
import { CorpusStore } from '../../harvesting/store/corpus.js';
import { EXIT, UsageError } from '../exit-codes.js';
import { namesOfRegister } from '../harvest-data.js';

function number(value: number): string {
  return value.toLocaleString('nl-NL');
}

function tellChanges(changes: readonly Change[], from: string, to: string): void {
  const lines = [
    `Wijzigingen tussen de ronde van ${from} en die van ${to}:`,
    '',
    ...(changes.length === 0 ? ['Er is niets veranderd.'] : []),
    ...changes.flatMap(({ kind, id, before, title, municipalities, date }) => [
      `${changeWord(kind)}${date === null ? '' : `, per ${date}`}: ${municipalities.join(', ')}`,
      `  ${title} (${id}${before === null || before === id ? '' : `, was ${before}`})`,
    ]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** @param since `YYYY-MM-DD`: compare with the last round on or before it; null for the round before the last */
export function tellWhatChanged(
  folder: string,
  since: string | null,
  options: { readonly json: boolean; readonly atom: string | null },
): number {
  const rounds = snapshotsIn(new CorpusStore(folder));
  const after = rounds.at(-1);
  if (after === undefined)
    throw new UsageError(`in "${folder}" staat nog geen ronde die klaar is. Start eerst basislijn oogst.`);
  const before =
    since === null ? rounds.at(-2) : rounds.findLast((round) => round !== after && round.peildatum <= since);
  if (before === undefined)
    throw new UsageError(
      since === null
        ? 'er is nog maar één ronde: er valt niets te vergelijken.'
        : `er is geen ronde van ${since} of eerder. De eerste is van ${rounds[0]?.peildatum}.`,
    );
  const names = namesOfRegister();
  const changes = changesBetween(before, after, (code) => names.nameOf(code) ?? code);
  if (options.atom !== null) writeFileSync(options.atom, atomFeed(changes, after.gemaakt));
  if (options.json) process.stdout.write(`${JSON.stringify(changes, null, 2)}\n`);
  else tellChanges(changes, before.peildatum, after.peildatum);
  return EXIT.ok;
}

export function freezeHarvest(folder: string, file: string): number {
  if (!existsSync(folder)) throw new UsageError(`de map "${folder}" bestaat niet.`);
  const manifest = freeze(folder, new Date().toISOString());
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  process.stdout.write(
    `${number(manifest.bestanden.length)} bestanden van ${folder} zijn vastgelegd in ${file}.\n`,
  );
  return EXIT.ok;
}

export function checkHarvest(folder: string, file: string): number {
  if (!existsSync(file)) throw new UsageError(`het bestand "${file}" bestaat niet.`);
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new UsageError(`"${file}" is geen JSON. Geef het bestand dat --bevries maakte.`);
  }
  const parsed = manifestSchema.safeParse(data);
  if (!parsed.success)
    throw new UsageError(`"${file}" is geen vastgelegde oogst. Geef het bestand dat --bevries maakte.`);
  if (!existsSync(folder)) throw new UsageError(`de map "${folder}" bestaat niet.`);
  const differences = differencesFrom(parsed.data, folder);
  for (const { path, what } of differences) process.stdout.write(`${what}: ${path}\n`);
  process.stdout.write(
    differences.length === 0
      ? `De ${number(parsed.data.bestanden.length)} bestanden zijn gelijk aan wat is vastgelegd.\n`
      : `${number(differences.length)} verschillen met wat is vastgelegd.\n`,
  );
  return differences.length === 0 ? EXIT.ok : EXIT.found;
}

const SIGNS: Readonly<Record<Assumption['outcome'], string>> = {
  klopt: '✓ klopt',
  'klopt-niet': '✕ klopt niet',
  'niet-te-zeggen': '? niet te zeggen',
};

export function tellSelfTest(outcomes: readonly Assumption[]): number {
  for (const { claim, outcome, seen } of outcomes)
    process.stdout.write(`${SIGNS[outcome].padEnd(18)} ${claim}\n${' '.repeat(19)}${seen}\n`);
  const wrong = outcomes.filter(({ outcome }) => outcome !== 'klopt').length;
  process.stdout.write(
    wrong === 0
      ? '\nAlles wat de oogst aanneemt, klopt.\n'
      : `\n${wrong} van ${outcomes.length} aannames kloppen niet of zijn niet te controleren. Meld dit bij de makers.\n`,
  );
  return wrong === 0 ? EXIT.ok : EXIT.found;
}
