/** A progress bar on stderr, for more than a few files and only on a terminal. */

export interface Progress {
  readonly step: (name: string) => void;
  readonly done: () => void;
}

const FROM = 5;
const WIDTH = 24;

export function progressOn(stream: NodeJS.WriteStream, total: number, silent: boolean): Progress {
  if (silent || total < FROM || stream.isTTY !== true) return { step: () => {}, done: () => {} };
  let count = 0;
  const columns = stream.columns ?? 80;
  return {
    step: (name) => {
      count += 1;
      const full = Math.round((WIDTH * count) / total);
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
      const line = `${bar} ${count} van ${total} ${name}`;
      stream.write(`\r\u001b[K${line.slice(0, columns - 1)}`);
    },
    done: () => {
      stream.write('\r\u001b[K');
    },
  };
}

export interface HarvestProgress {
  readonly step: (phase: 'vragen' | 'teksten', done: number, all: number) => void;
  readonly done: () => void;
}

/** Milliseconds between two lines where there is no terminal: a log stays readable. */
const LOG_EVERY = 30_000;

function timeLeft(started: number, done: number, all: number): string {
  if (done < FROM) return '';
  const seconds = ((performance.now() - started) / 1000 / done) * (all - done);
  if (seconds < 90) return `, nog ongeveer ${Math.ceil(seconds)} seconden`;
  if (seconds < 5400) return `, nog ongeveer ${Math.ceil(seconds / 60)} minuten`;
  return `, nog ongeveer ${Math.ceil(seconds / 3600)} uur`;
}

/** Counts and expected end of a harvest: a line that changes on a terminal, a line now and then in a log. */
export function harvestProgress(stream: NodeJS.WriteStream, silent: boolean): HarvestProgress {
  if (silent) return { step: () => {}, done: () => {} };
  const live = stream.isTTY === true;
  let phase = '';
  let started = performance.now();
  let told = 0;
  return {
    step: (now, done, all) => {
      if (now !== phase) {
        phase = now;
        started = performance.now();
        told = live ? 0 : performance.now();
      }
      const line = `${now}: ${done} van ${all}${timeLeft(started, done, all)}`;
      if (live) stream.write(`\r\u001b[K${line.slice(0, (stream.columns ?? 80) - 1)}`);
      else if (performance.now() - told >= LOG_EVERY) {
        told = performance.now();
        stream.write(`${line}\n`);
      }
    },
    done: () => {
      if (live) stream.write('\r\u001b[K');
    },
  };
}
