/** The rest of `basislijn oogst`: what changed, freezing and checking a harvest, and the self-test of the services. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { atomFeed } from '../../harvesting/atom.js';
import { type ChangeKind, type Changes, changesIn } from '../../harvesting/changes.js';
import { differencesFrom, freeze, manifestSchema } from '../../harvesting/freeze.js';
import { expressionId } from '../../harvesting/ids.js';
import type { Assumption } from '../../harvesting/self-test/index.js';
import { snapshotsIn } from '../../harvesting/snapshot.js';
import { CorpusStore } from '../../harvesting/store/corpus.js';
import { formatDate } from '../../reporting/html/words.js';
import { EXIT, UsageError } from '../exit-codes.js';
import { namesOfRegister } from '../harvest-data.js';
import { shorten, terminalOf, wrap } from '../terminal.js';

/** @throws UsageError when the place cannot be written to */
function writeResult(file: string, content: string): void {
  try {
    writeFileSync(file, content);
  } catch {
    throw new UsageError(
      `"${file}" kan niet worden geschreven. Controleer of de map bestaat en of u er mag schrijven.`,
    );
  }
}

function number(value: number): string {
  return value.toLocaleString('nl-NL');
}

const KINDS: readonly ChangeKind[] = ['nieuw', 'gewijzigd', 'vervallen', 'verwacht'];

/** A table of two lines per change: what, from when, whose and which text; below it the title. */
function changeLines(
  { list, from, to }: Changes,
  since: string | null,
  nameOf: (code: string) => string,
  onDisk: (id: string) => boolean,
): readonly string[] {
  const { columns } = terminalOf(process.stdout, process.env);
  const counts = KINDS.map((kind) => `${list.filter((change) => change.kind === kind).length} ${kind}`);
  const head =
    from === null
      ? [
          `Wijzigingen sinds ${formatDate(since ?? '')}, volgens de datums die overheid.nl noemt in de ronde van ${formatDate(to)}.`,
          'Er was op die dag nog geen ronde: wat sindsdien kwam en weer ging, staat er niet bij.',
        ]
      : [`Wijzigingen tussen de ronde van ${formatDate(from)} en die van ${formatDate(to)}.`];
  if (list.length === 0) return [...head, '', 'Er is niets veranderd.'];
  const width = columns - 2;
  const rows = list.flatMap(({ kind, id, before, title, codes, date }) => {
    const who = shorten(codes.map(nameOf).join(', '), 28);
    const text = before === null || before === id ? id : `${id}, was ${before}`;
    const day = date?.split('-').reverse().join('-') ?? '';
    return [
      `${kind.padEnd(10)} ${day.padEnd(11)} ${who.padEnd(28)} ${text}`.trimEnd(),
      ...wrap(title, width).map((line) => `  ${line}`),
    ];
  });
  const replaced = list.find(
    ({ kind, before, id }) =>
      kind === 'gewijzigd' && before !== null && before !== id && onDisk(before) && onDisk(id),
  );
  return [
    ...head,
    '',
    `${'Wat'.padEnd(10)} ${'Vanaf'.padEnd(11)} ${'Gemeente'.padEnd(28)} Tekst`,
    ...rows,
    '',
    `${counts.join(', ')}.`,
    ...(replaced === undefined
      ? []
      : [`Wat er in een tekst veranderde: npx basislijn vergelijk ${replaced.before} ${replaced.id}`]),
  ];
}

/** For a program: the same list, with codes and names. */
function changesAsData({ list, from, to }: Changes, nameOf: (code: string) => string): unknown {
  return {
    van: from,
    tot: to,
    wijzigingen: list.map(({ kind, id, before, title, organisation, codes, date, noticed, page }) => ({
      soort: kind,
      tekst: id,
      was: before,
      titel: title,
      organisatie: organisation,
      gemeenten: codes.map((code) => ({ code, naam: nameOf(code) })),
      vanaf: date,
      opgemerkt: noticed,
      pagina: page,
    })),
  };
}

/** @param since `YYYY-MM-DD`: compare with the last round on or before it; null for the round before the last */
export function tellWhatChanged(
  folder: string,
  since: string | null,
  options: { readonly json: boolean; readonly atom: string | null },
): number {
  const store = new CorpusStore(folder);
  const onDisk = (text: string): boolean => {
    const id = expressionId(text);
    return id !== null && store.fileOf(id) !== null;
  };
  const rounds = snapshotsIn(store);
  const last = rounds.at(-1);
  if (last === undefined)
    throw new UsageError(`in "${folder}" staat nog geen ronde die klaar is. Start eerst basislijn oogst.`);
  const changes = changesIn(rounds, since);
  if (changes === null)
    throw new UsageError(
      'er is nog maar één ronde. Geef een dag op, zoals --wijzigingen 2026-01-01, of oogst later nog eens.',
    );
  const names = namesOfRegister();
  const nameOf = (code: string): string => names.nameOf(code) ?? code;
  if (options.atom !== null) writeResult(options.atom, atomFeed(changes.list, last.gemaakt, nameOf));
  process.stdout.write(
    options.json
      ? `${JSON.stringify(changesAsData(changes, nameOf), null, 2)}\n`
      : `${changeLines(changes, since, nameOf, onDisk).join('\n')}\n`,
  );
  return EXIT.ok;
}

export function freezeHarvest(folder: string, file: string): number {
  if (!existsSync(folder)) throw new UsageError(`de map "${folder}" bestaat niet.`);
  const manifest = freeze(folder, new Date().toISOString());
  writeResult(file, `${JSON.stringify(manifest, null, 2)}\n`);
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
  antwoord: '→ antwoord',
};

export function tellSelfTest(outcomes: readonly Assumption[], options: { readonly json: boolean }): number {
  const of = (...wanted: readonly Assumption['outcome'][]): number =>
    outcomes.filter(({ outcome }) => wanted.includes(outcome)).length;
  const wrong = of('klopt-niet', 'niet-te-zeggen');
  if (options.json) {
    const data = outcomes.map(({ name, claim, outcome, seen }) => ({
      naam: name,
      aanname: claim,
      uitkomst: outcome,
      gezien: seen,
    }));
    process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    return wrong === 0 ? EXIT.ok : EXIT.found;
  }
  const { columns } = terminalOf(process.stdout, process.env);
  const indent = ' '.repeat(19);
  const wrapped = (text: string): string => wrap(text, columns - indent.length).join(`\n${indent}`);
  for (const { claim, outcome, seen } of outcomes)
    process.stdout.write(`${SIGNS[outcome].padEnd(18)} ${wrapped(claim)}\n${indent}${wrapped(seen)}\n`);
  process.stdout.write(
    `\n${of('klopt')} aannames kloppen, ${of('klopt-niet')} kloppen niet, ${of('niet-te-zeggen')} zijn niet te controleren; ${of('antwoord')} open vragen zijn beantwoord.\n${
      wrong === 0 ? '' : 'Meld dit bij de makers, met deze uitvoer erbij.\n'
    }`,
  );
  return wrong === 0 ? EXIT.ok : EXIT.found;
}
