/** A progress bar on stderr, for more than a few files and only on a terminal. */

import type { Phase } from '../harvesting/model.js';

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
  readonly step: (phase: Phase, done: number, all: number) => void;
  readonly done: () => void;
}

const PHASES: Readonly<Record<Phase, string>> = {
  vragen: 'Vragen gesteld',
  lezen: 'Teksten op schijf gelezen',
  ophalen: 'Teksten opgehaald',
};

/** Milliseconds between two lines where there is no terminal: a log stays readable. */
const LOG_EVERY = 30_000;

function count(value: number): string {
  return value.toLocaleString('nl-NL');
}

/** How long the rest takes at this pace, and when it is done. */
function timeLeft(started: number, done: number, all: number): string {
  if (done < FROM || done >= all) return '';
  const seconds = ((performance.now() - started) / 1000 / done) * (all - done);
  if (seconds < 90) return `, nog ongeveer ${Math.ceil(seconds)} seconden`;
  const end = new Date(Date.now() + seconds * 1000);
  const clock = end.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
  if (seconds < 5400) return `, nog ongeveer ${Math.ceil(seconds / 60)} minuten (klaar om ${clock})`;
  const day = end.toLocaleDateString('nl-NL', { weekday: 'long', day: 'numeric', month: 'long' });
  return `, nog ongeveer ${Math.ceil(seconds / 3600)} uur (klaar op ${day} om ${clock})`;
}

/** Milliseconds between two looks of a line that changes. */
const LIVE_EVERY = 100;

/** Counts and expected end of a harvest: a line that changes on a terminal, a line now and then in a log. */
export function harvestProgress(stream: NodeJS.WriteStream, silent: boolean): HarvestProgress {
  if (silent) return { step: () => {}, done: () => {} };
  const live = stream.isTTY === true;
  let phase = '';
  let started = performance.now();
  let told = 0;
  return {
    step: (now, done, all) => {
      if (now !== phase || done === 1) {
        phase = now;
        started = performance.now();
        told = live ? 0 : performance.now();
      }
      const line = () => `${PHASES[now]}: ${count(done)} van ${count(all)}${timeLeft(started, done, all)}`;
      const since = performance.now() - told;
      if (live && (since >= LIVE_EVERY || done === all)) {
        told = performance.now();
        stream.write(`\r\u001b[K${line().slice(0, (stream.columns ?? 80) - 1)}`);
      } else if (!live && since >= LOG_EVERY) {
        told = performance.now();
        stream.write(`${line()}\n`);
      }
    },
    done: () => {
      if (live) stream.write('\r\u001b[K');
    },
  };
}
