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
