/** `basislijn vergelijk`: two texts side by side, article by article, with the points that move. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FACT_SPECS, FAMILY_NAMES } from '../../clauses/index.js';
import { comparePoints, type PointMove } from '../../comparing/points.js';
import { compareProvisions, type ProvisionPair } from '../../comparing/provisions.js';
import { expressionId, idText } from '../../harvesting/ids.js';
import { CorpusStore } from '../../harvesting/store/corpus.js';
import { loadChecks } from '../../judging/load.js';
import { renderComparison } from '../../reporting/html/comparison-page.js';
import type { Outcome } from '../assess-file.js';
import { assessFile } from '../assess-file.js';
import { EXIT, UsageError } from '../exit-codes.js';
import type { InputFile } from '../inputs.js';
import { referenceDateOf } from '../options.js';
import { CHECKS_FOLDER, toolVersion } from '../root.js';
import { terminalOf, wrap } from '../terminal.js';

export interface VergelijkOptions {
  readonly html?: string;
  readonly json?: boolean;
  readonly alles?: boolean;
  readonly peildatum?: string;
  /** Folder of the harvest. */
  readonly oogst?: string;
}

/** Where `basislijn oogst` keeps its texts. */
const HARVEST = 'corpus/overheid';

/** A file as named, or a harvested text by its number, also one that no longer holds. @throws UsageError */
function fileFor(named: string, folder: string): InputFile {
  const id = existsSync(named) || !/^(?:CVDR)?\d+[_/]\d+$/i.test(named) ? null : expressionId(named);
  if (id === null) return { path: named, name: basename(named) };
  const path = new CorpusStore(folder).fileOf(id);
  if (path === null)
    throw new UsageError(
      `${idText(id)} staat niet in "${folder}". Haal de tekst op met basislijn oogst, of geef een bestand.`,
    );
  return { path, name: `${idText(id)}.xml` };
}

const CHANGES: Readonly<Record<ProvisionPair['change'], string>> = {
  gelijk: 'gelijk',
  gewijzigd: 'gewijzigd',
  nieuw: 'nieuw',
  vervallen: 'vervallen',
};
const ARROWS: Readonly<Record<PointMove['direction'], string>> = {
  beter: '↑',
  slechter: '↓',
  anders: '→',
  gelijk: '=',
};

function judged(outcome: Outcome): Outcome {
  const [error] = outcome.errors;
  if (error !== undefined) throw new UsageError(error);
  return outcome;
}

/** What changed in a unit, in the marks of plain text: [-weg-] and {+erbij+}. */
function marked({ pieces }: ProvisionPair): string {
  return pieces
    .map(({ kind, text }) => (kind === 'gelijk' ? text : kind === 'weg' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

function show(pairs: readonly ProvisionPair[], moves: readonly PointMove[], all: boolean): void {
  const { columns } = terminalOf(process.stdout, process.env);
  const lines: string[] = [];
  for (const pair of pairs) {
    if (pair.change === 'gelijk' && !all) continue;
    const was = pair.placeBefore === null ? '' : ` (was ${pair.placeBefore})`;
    lines.push(`${pair.place}${was}: ${CHANGES[pair.change]}`);
    lines.push(...wrap(marked(pair), columns - 2).map((line) => `  ${line}`), '');
  }
  const same = pairs.filter(({ change }) => change === 'gelijk').length;
  lines.push(`${same} van ${pairs.length} onderdelen zijn gelijk gebleven.`, '');
  const moved = moves.filter(({ direction }) => direction !== 'gelijk');
  if (moves.length === 0)
    lines.push('Een van de teksten geeft geen regels over SMI: er zijn geen punten te vergelijken.');
  else if (moved.length === 0) lines.push('Geen van de veertien punten verschuift.');
  else {
    lines.push('Punten die verschuiven:');
    for (const { point, title, before, after, direction, reasonAfter, review } of moved) {
      lines.push(
        `${ARROWS[direction]} ${String(point).padStart(2)} ${title}: ${before} → ${after}${review ? ' !' : ''}`,
      );
      lines.push(...wrap(reasonAfter, columns - 5).map((line) => `     ${line}`));
    }
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

export async function vergelijk(before: string, after: string, options: VergelijkOptions): Promise<number> {
  const circumstances = {
    checks: loadChecks(CHECKS_FOLDER, FACT_SPECS, FAMILY_NAMES),
    referenceDate: referenceDateOf(options.peildatum),
    toolVersion: toolVersion(),
  };
  const read = async (named: string): Promise<Outcome> =>
    judged(await assessFile(fileFor(named, options.oogst ?? HARVEST), circumstances));
  const old = await read(before);
  const young = await read(after);
  const [oldText] = old.texts;
  const [youngText] = young.texts;
  if (oldText === undefined || youngText === undefined)
    throw new UsageError('een van de teksten is niet gelezen.');
  const pairs = compareProvisions(oldText, youngText);
  const moves = comparePoints(old.result, young.result);
  if (options.html !== undefined)
    writeFileSync(
      options.html,
      renderComparison({
        pairs,
        moves,
        before: old.result,
        after: young.result,
        all: options.alles === true,
      }),
    );
  if (options.json === true)
    process.stdout.write(`${JSON.stringify({ onderdelen: pairs, punten: moves }, null, 2)}\n`);
  else show(pairs, moves, options.alles === true);
  return EXIT.ok;
}
