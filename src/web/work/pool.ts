/** Workers, and how long and how much each may take. Work that goes too far is stopped with its thread; the next goes on. */
import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import type { Values } from '../../advising/model.js';
import type { PointMove } from '../../comparing/points.js';
import type { Bar } from '../../reporting/html/bar.js';
import type { Limits } from '../settings.js';
import { type Guarded, memoryGuard } from './memory-guard.js';
import type {
  CarriedOut,
  Compared,
  Dossier,
  Editable,
  FamiliesSideBySide,
  JudgedJson,
  JudgedPage,
  PackedJudged,
  Progress,
  Proposals,
  SentFile,
} from './messages.js';

/** Why a piece of work has no outcome. */
export class WorkError extends Error {
  override readonly name = 'WorkError';
  constructor(
    /** `te-lang`: stopped after its time; `te-zwaar`: out of memory or crashed; `te-druk`: the queue is full; `geen-pdf`: Chromium failed. */
    readonly code: 'te-lang' | 'te-zwaar' | 'te-druk' | 'gestopt' | 'geen-pdf',
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Room for what is used once: small, so that memory does not grow while nobody needs it. */
const YOUNG_MEGABYTES = 32;

/** The compiled worker: when this runs from the sources (tests), the build beside them. */
const SCRIPT = fileURLToPath(new URL('../../../dist/web/work/worker.js', import.meta.url));

export interface Pool {
  readonly judge: (dossier: Dossier) => Promise<PackedJudged>;
  readonly judgeToJson: (dossier: Dossier) => Promise<JudgedJson>;
  readonly judgeAndReport: (
    dossier: Dossier,
    bar: Bar | null,
    tell: (progress: Progress) => void,
  ) => Promise<JudgedPage>;
  /** @param moves against the text in force; empty where there is none */
  readonly render: (judged: PackedJudged, format: string, moves: readonly PointMove[]) => Promise<Uint8Array>;
  /** The regulation itself, as it was changed. */
  readonly text: (judged: PackedJudged, format: 'md' | 'docx') => Promise<Uint8Array>;
  readonly compare: (before: PackedJudged, after: PackedJudged, bar: Bar) => Promise<Compared>;
  /** The parts of the regulation that a user can change; null where there is no regulation. */
  readonly parts: (judged: PackedJudged) => Promise<Editable | null>;
  /** Wording for the points that are not met. */
  readonly propose: (judged: PackedJudged) => Promise<Proposals>;
  readonly carryOut: (judged: PackedJudged, point: number, values: Values) => Promise<CarriedOut>;
  /** The text with the wording of every point; null where there is no text to change. */
  readonly carryOutAll: (judged: PackedJudged) => Promise<string | null>;
  /** Families through the rules of several municipalities, each a file. */
  readonly families: (
    files: readonly SentFile[],
    referenceDate: string,
    bar: Bar,
  ) => Promise<FamiliesSideBySide>;
  /** Starts all threads and lets them load what they need. */
  readonly warm: () => Promise<void>;
  readonly busy: () => { readonly working: number; readonly waiting: number };
  readonly stop: () => Promise<void>;
}

function codeOf(error: unknown): WorkError['code'] | null {
  if (error instanceof workerpool.Promise.TimeoutError) return 'te-lang';
  if (error instanceof workerpool.Promise.CancellationError) return 'gestopt';
  const message = error instanceof Error ? error.message : String(error);
  if (/Max queue size/i.test(message)) return 'te-druk';
  if (/terminated|memory|exited|ERR_WORKER/i.test(message)) return 'te-zwaar';
  return null;
}

/** Without the report that was made of it, which no task needs. */
function bare({ packed, texts, practice, errors }: PackedJudged): PackedJudged {
  return { packed, texts, practice, errors };
}

/**
 * Threads start when there is work, or with `warm`, and stay.
 * @param memory bytes that the app takes now
 */
export function startPool(
  limits: Limits,
  script: string = SCRIPT,
  memory: () => number = () => process.memoryUsage.rss(),
): Pool {
  const pool = workerpool.pool(script, {
    workerType: 'thread',
    maxWorkers: limits.werkers,
    maxQueueSize: limits.wachtrij,
    workerThreadOpts: {
      resourceLimits: {
        maxOldGenerationSizeMb: limits.werkerMegabytes,
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      },
      // The app has no part of the environment that a text could reach.
      env: {},
    },
  });

  const guard = memoryGuard(limits.geheugenMegabytes, limits.werkers, memory);

  async function run<T>(
    method: string,
    args: readonly unknown[],
    tell?: (progress: Progress) => void,
  ): Promise<T> {
    let guarded: Guarded | null = null;
    try {
      const work = pool.exec(method, [...args], tell === undefined ? {} : { on: tell });
      guarded = guard.over(() => work.cancel());
      return (await work.timeout(limits.seconden * 1000)) as T;
    } catch (cause) {
      const code = guarded?.tripped() === true ? 'te-zwaar' : codeOf(cause);
      if (code === null) throw cause;
      throw new WorkError(code, { cause });
    } finally {
      guarded?.end();
    }
  }

  return {
    judge: (dossier) => run('judge', [dossier]),
    judgeToJson: (dossier) => run('judgeToJson', [dossier]),
    judgeAndReport: (dossier, bar, tell) => run('judgeAndReport', [dossier, bar], tell),
    render: (judged, format, moves) => run('render', [bare(judged), format, moves]),
    text: (judged, format) => run('text', [bare(judged), format]),
    propose: (judged) => run('propose', [bare(judged)]),
    carryOutAll: (judged) => run('carryOutAll', [bare(judged)]),
    carryOut: (judged, point, values) => run('carryOut', [bare(judged), point, values]),
    families: (files, referenceDate, bar) => run('families', [files, referenceDate, bar]),
    parts: (judged) => run('parts', [bare(judged)]),
    compare: (before, after, bar) => run('compare', [bare(before), bare(after), bar]),
    warm: async () => {
      const all = Array.from({ length: limits.werkers }, () => run<void>('warm', []));
      await Promise.allSettled(all);
    },
    busy: () => {
      const { busyWorkers, pendingTasks } = pool.stats();
      return { working: busyWorkers, waiting: pendingTasks };
    },
    stop: async () => {
      guard.stop();
      await pool.terminate(true);
    },
  };
}
