/**
 * Watches the memory of the whole app while work goes on. The limit on the heap of a thread does not see what is unpacked
 * outside it; when all together is too much, the work that is going on is stopped with its threads.
 */
const MEGABYTE = 1024 * 1024;
/** Milliseconds between two looks. */
const PACE = 100;
/** Looks that are passed over after work was stopped: its memory comes back with a delay. */
const REST = 30;

export interface Guarded {
  /** Whether this work was stopped for the memory that was used. */
  readonly tripped: () => boolean;
  readonly end: () => void;
}

interface MemoryGuard {
  readonly over: (stopIt: () => void) => Guarded;
  readonly stop: () => void;
}

/**
 * @param workers how many pieces of work go on at once; later ones wait and use nothing yet
 * @param memory bytes that the app takes now
 */
export function memoryGuard(megabytes: number, workers: number, memory: () => number): MemoryGuard {
  const going = new Map<symbol, () => void>();
  const tripped = new Set<symbol>();
  let resting = 0;
  const look = (): void => {
    if (resting > 0) resting -= 1;
    if (resting > 0 || going.size === 0 || memory() <= megabytes * MEGABYTE) return;
    resting = REST;
    for (const [key, stopIt] of [...going].slice(0, workers)) {
      going.delete(key);
      tripped.add(key);
      stopIt();
    }
  };
  const timer = setInterval(look, PACE);
  timer.unref();
  return {
    over: (stopIt) => {
      const key = Symbol('work');
      going.set(key, stopIt);
      return {
        tripped: () => tripped.has(key),
        end: () => {
          going.delete(key);
          tripped.delete(key);
        },
      };
    },
    stop: () => clearInterval(timer),
  };
}
