/** The web app: its routes behind its guards. Thin; the work is done in threads (`work/`). */
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyError, type FastifyInstance, LogController } from 'fastify';
import type { AppContext } from './context.js';
import { addHeaders, RefusedError } from './guards.js';
import { failurePage, sendPage } from './routes/answers.js';
import { comparingRoutes } from './routes/comparing.js';
import { downloadRoutes } from './routes/downloads.js';
import { familiesRoutes } from './routes/families.js';
import { judgingRoutes } from './routes/judging.js';
import { problem, serviceRoutes } from './routes/service.js';
import { whatIfRoutes } from './routes/what-if.js';
import { originsOf } from './settings.js';
import { WorkError } from './work/pool.js';

const MEGABYTE = 1024 * 1024;

interface ServerOptions {
  /** Lines of JSON on what happened, without what was sent; null for none. */
  readonly log: NodeJS.WritableStream | null;
}

function sentenceFor(error: FastifyError): { readonly status: number; readonly message: string } {
  const status = error.statusCode ?? 500;
  if (error instanceof RefusedError) return { status, message: error.message };
  if (status === 429)
    return {
      status,
      message: 'U stuurt te veel verzoeken achter elkaar. Wacht een minuut en probeer het opnieuw.',
    };
  if (status === 413)
    return { status, message: 'Dit is te groot om te versturen. Stuur minder of kleinere bestanden.' };
  if (status === 415)
    return {
      status,
      message: 'Dit soort inhoud wordt niet begrepen. Stuur JSON of een formulier met bestanden.',
    };
  if (status >= 400 && status < 500)
    return { status, message: 'Dit verzoek klopt niet. Gebruik het formulier op de beginpagina.' };
  return {
    status: 500,
    message: 'Er ging iets mis in het programma. Probeer het opnieuw, en meld het als het blijft.',
  };
}

export async function buildServer(app: AppContext, { log }: ServerOptions): Promise<FastifyInstance> {
  const { grenzen, proxys, basisadres } = app.settings;
  const server = Fastify({
    logger: log === null ? false : { level: 'info', stream: log, base: null },
    // Our own lines below: those of the framework hold addresses, and with them the keys of reports.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: proxys === 0 ? false : (_address: string, hop: number) => hop < proxys,
    bodyLimit: Math.ceil(Math.max(grenzen.totaalMegabytes * MEGABYTE, grenzen.tekstTekens * 4)),
    requestTimeout: 120_000,
    connectionTimeout: 130_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 100 },
  });
  let origins: ReadonlySet<string> | null = null;
  await addHeaders(
    server,
    () => {
      if (origins !== null) return origins;
      const address = server.server.address();
      const port = typeof address === 'object' && address !== null ? address.port : app.settings.poort;
      origins = originsOf(app.settings, port);
      return origins;
    },
    basisadres?.startsWith('https:') === true,
  );
  await server.register(rateLimit, { global: true, max: grenzen.verzoekenPerMinuut, timeWindow: 60_000 });
  await server.register(multipart, { throwFileSizeLimit: true });
  await server.register(formbody, { bodyLimit: grenzen.tekstTekens * 4 });

  let closing = false;
  server.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  // An answer that was being made when the app is told to stop must not keep its connection.
  server.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  server.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        methode: request.method,
        // The pattern and not the address: the address of a report gives access to it.
        route: request.routeOptions.url ?? 'onbekend',
        status: reply.statusCode,
        milliseconden: Math.round(reply.elapsedTime),
      },
      'verzoek',
    );
  });
  const wantsData = (url: string) => url.startsWith('/api/');
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    // Work that a page asked for and that went too far, or that had to wait behind too much.
    if (error instanceof WorkError && !wantsData(request.url)) return failurePage(app, reply, error.code);
    const { status, message } = sentenceFor(error);
    if (status === 500)
      request.log.error({ fout: error.name, plaats: error.stack?.split('\n')[1]?.trim() }, 'fout');
    if (wantsData(request.url))
      return reply
        .code(status)
        .type('application/problem+json')
        .send(problem(status, 'Dit lukte niet', message));
    return sendPage(
      reply.code(status),
      app.pages.page(
        'fout',
        { title: 'Dit lukte niet' },
        { heading: 'Het verzoek is niet uitgevoerd', message },
      ),
    );
  });
  server.setNotFoundHandler((request, reply) => {
    const message = 'Deze bladzijde bestaat niet.';
    if (wantsData(request.url))
      return reply
        .code(404)
        .type('application/problem+json')
        .send(problem(404, 'Niet gevonden', message));
    return sendPage(
      reply.code(404),
      app.pages.page('fout', { title: 'Niet gevonden' }, { heading: 'Niet gevonden', message }),
    );
  });

  judgingRoutes(server, app);
  comparingRoutes(server, app);
  downloadRoutes(server, app);
  whatIfRoutes(server, app);
  familiesRoutes(server, app);
  serviceRoutes(server, app);
  return server;
}
