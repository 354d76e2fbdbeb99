/** `basislijn web`: the web app, for people who do not type commands. Runs until it is stopped. */
import { existsSync, readFileSync } from 'node:fs';
import { parseWebSettings, SettingsError } from '../../web/settings.js';
import { startApp } from '../../web/start.js';
import { EXIT, UsageError } from '../exit-codes.js';
import { referenceDateOf } from '../options.js';

export interface WebOptions {
  readonly poort?: string;
  readonly adres?: string;
  readonly basisadres?: string;
  readonly instellingen?: string;
  readonly stil?: boolean;
}

function settingsFrom({ poort, adres, basisadres, instellingen }: WebOptions) {
  if (instellingen !== undefined && !existsSync(instellingen))
    throw new UsageError(`het bestand met instellingen bestaat niet: ${instellingen}.`);
  if (poort !== undefined && !/^\d{1,5}$/.test(poort))
    throw new UsageError(`"${poort}" is geen poort. Noem een getal van 0 tot 65535, bijvoorbeeld 8014.`);
  const over = {
    ...(poort === undefined ? {} : { poort: Number(poort) }),
    ...(adres === undefined ? {} : { adres }),
    ...(basisadres === undefined ? {} : { basisadres }),
  };
  return parseWebSettings(instellingen === undefined ? '' : readFileSync(instellingen, 'utf8'), over);
}

/** Waits for Ctrl+C, or for the sign to stop of whatever runs the program. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

export async function web(options: WebOptions): Promise<number> {
  try {
    const running = await startApp(settingsFrom(options), {
      log: process.stderr.isTTY || options.stil === true ? null : process.stderr,
      today: () => referenceDateOf(undefined),
      env: process.env,
    });
    if (options.stil !== true)
      process.stdout.write(
        `De webapp staat klaar op ${running.address}\nOpen dat adres in uw browser. Stoppen: Ctrl+C.\n`,
      );
    await untilStopped();
    await running.stop();
    if (options.stil !== true)
      process.stdout.write('De webapp is gestopt. Alles in het geheugen is gewist.\n');
    return EXIT.ok;
  } catch (error) {
    if (error instanceof SettingsError) throw new UsageError(error.message);
    throw error;
  }
}
