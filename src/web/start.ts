/** Starts the app and stops it again: gathers what it needs, listens, and lets work in hand end. */
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { FACT_SPECS, FAMILY_NAMES } from '../clauses/index.js';
import { register } from '../cli/read-source.js';
import { CHECKS_FOLDER, toolVersion } from '../cli/root.js';
import { loadChecks } from '../judging/load.js';
import { findChromium } from './chromium.js';
import type { AppContext } from './context.js';
import { loadPages } from './pages.js';
import { buildServer } from './server.js';
import { Sessions } from './sessions.js';
import { SettingsError, type WebSettings } from './settings.js';
import { startPool } from './work/pool.js';

export interface Running {
  /** Address to open in a browser. */
  readonly address: string;
  readonly server: FastifyInstance;
  /** Takes no new work, lets what is going on end, and forgets everything. */
  readonly stop: () => Promise<void>;
}

interface StartOptions {
  readonly log: NodeJS.WritableStream | null;
  readonly today: () => string;
  readonly env: NodeJS.ProcessEnv;
}

/** @throws SettingsError when the address cannot be used */
export async function startApp(settings: WebSettings, { log, today, env }: StartOptions): Promise<Running> {
  const version = toolVersion();
  const { norm } = loadChecks(CHECKS_FOLDER, FACT_SPECS, FAMILY_NAMES);
  const pool = startPool(settings.grenzen);
  // Threads read the norm and the templates before the first user comes.
  void pool.warm();
  const sessions = new Sessions(settings.grenzen, () => performance.now());
  const app: AppContext = {
    settings,
    pool,
    sessions,
    chromium: findChromium(env),
    pages: loadPages({
      version,
      edition: norm.editie,
      privacy: 'Er wordt niets opgeslagen en niets weggestuurd.',
    }),
    municipalities: register().municipalities.map(({ name }) => name),
    today,
    version,
    edition: norm.editie,
  };
  const server = await buildServer(app, { log });
  // Old reports go also when nobody asks for anything.
  const sweeping = setInterval(() => sessions.sweep(), 60_000);
  sweeping.unref();
  const stop = async (): Promise<void> => {
    clearInterval(sweeping);
    // Who does not take its answer cannot keep the app from stopping.
    const patience = setTimeout(() => server.server.closeAllConnections(), settings.grenzen.seconden * 1000);
    await server.close();
    clearTimeout(patience);
    await pool.stop();
  };
  try {
    await server.listen({ host: settings.adres, port: settings.poort });
  } catch (cause) {
    await stop();
    const code = (cause as NodeJS.ErrnoException).code;
    const why =
      code === 'EADDRINUSE'
        ? `poort ${settings.poort} is al in gebruik. Kies een andere met --poort, of sluit het programma dat haar gebruikt`
        : code === 'EACCES'
          ? `poort ${settings.poort} mag u niet gebruiken. Kies een poort boven 1024`
          : `het adres ${settings.adres} is hier niet bruikbaar (${code ?? 'onbekend'})`;
    throw new SettingsError(`De webapp kan niet starten: ${why}.`, { cause });
  }
  const { port } = server.server.address() as AddressInfo;
  const host = settings.adres.includes(':') ? `[${settings.adres}]` : settings.adres;
  return { address: settings.basisadres ?? `http://${host}:${port}`, server, stop };
}
