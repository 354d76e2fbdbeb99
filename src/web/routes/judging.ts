/** The main flow: a form with files or text, the course of the work, the report, and wiping it. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { AppContext } from '../context.js';
import { courseOf } from '../course.js';
import { REPORT_POLICY } from '../guards.js';
import type { Session } from '../sessions.js';
import { startWork } from '../start-work.js';
import { dateOf, pasted, receive, SendError } from '../uploads.js';
import { failurePage, gonePage, sendPage } from './answers.js';

/** Most texts are ready within this time (milliseconds): then the user sees no page in between. */
const SHORT_WAIT = 1500;

function startPage(
  app: AppContext,
  values: { readonly gemeente?: string; readonly peildatum?: string; readonly open?: boolean } = {},
  problem: string | null = null,
): string {
  const { settings, municipalities } = app;
  return app.pages.page(
    'start',
    {
      title: 'Toets een regeling aan de basislijn',
      intro:
        'Voor kinderopvang op sociaal-medische indicatie (SMI). U ziet per punt van de basislijn wat uw tekst zegt, met het citaat erbij, en wat er nog mist. Ook voor een concept.',
      path: '/',
      problem,
    },
    {
      limits: settings.grenzen,
      municipalities,
      where: settings.basisadres === null ? 'deze computer' : `de server van ${settings.basisadres}`,
      values: { peildatum: app.today(), ...values },
    },
  );
}

/** Waits a little, so that quick work needs no page in between. */
async function briefly(session: Session): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([
    session.done,
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, SHORT_WAIT);
    }),
  ]);
  clearTimeout(timer);
}

/** The report, or how far it is, or why there is none. */
async function show(app: AppContext, id: string, reply: FastifyReply): Promise<FastifyReply> {
  const session = app.sessions.find(id);
  if (session === null) return gonePage(app, reply);
  const { state } = session;
  if (state.kind === 'mislukt') return failurePage(app, reply, state.code);
  if (state.kind === 'klaar')
    return reply
      .header('content-security-policy', REPORT_POLICY)
      .type('text/html; charset=utf-8')
      .send(Buffer.from(state.judged.report));
  const signs = { klaar: '✓', bezig: '…', wacht: '' };
  const words = { klaar: 'klaar', bezig: 'bezig', wacht: '' };
  const steps = courseOf(state, session.dossier.files.length).map((step) => ({
    ...step,
    sign: signs[step.state],
    word: words[step.state],
  }));
  return sendPage(
    reply,
    app.pages.page('bezig', { title: 'Even geduld', refresh: true }, { base: `/toets/${id}`, steps }),
  );
}

export function judgingRoutes(server: FastifyInstance, app: AppContext): void {
  const { grenzen } = app.settings;
  const costly = { config: { rateLimit: { max: grenzen.werkPerMinuut, timeWindow: 60_000 } } };

  server.get('/', (_request, reply) => sendPage(reply, startPage(app)));

  server.post('/toets', costly, async (request, reply) => {
    const values: { gemeente?: string; peildatum?: string; open?: boolean } = {};
    try {
      const { files, fields } = await receive(request, grenzen);
      values.gemeente = (fields.get('gemeente') ?? '').trim();
      values.peildatum = fields.get('peildatum') ?? '';
      const text = pasted(fields.get('tekst'), 'geplakte tekst.txt', grenzen);
      const sent = [...(files.get('bestanden') ?? []), ...(text === null ? [] : [text])];
      const [before = null] = files.get('geldend') ?? [];
      values.open = before !== null;
      const session = startWork(
        app,
        {
          files: sent,
          municipality: values.gemeente === '' ? null : values.gemeente.slice(0, 80),
          referenceDate: dateOf(values.peildatum, app.today()),
        },
        before,
      );
      await briefly(session);
      return reply.redirect(`/toets/${session.id}`, 303);
    } catch (error) {
      if (!(error instanceof SendError)) throw error;
      return sendPage(reply.code(error.statusCode), startPage(app, values, error.message));
    }
  });

  server.get<{ Params: { id: string } }>('/toets/:id', (request, reply) =>
    show(app, request.params.id, reply),
  );

  server.get<{ Params: { id: string } }>('/toets/:id/voortgang', (request, reply) => {
    const session = app.sessions.find(request.params.id);
    if (session === null) return reply.code(404).send({ klaar: true, stappen: [] });
    const steps = courseOf(session.state, session.dossier.files.length);
    return reply.send({
      klaar: session.state.kind !== 'bezig',
      stappen: steps.map(({ code, name, state }) => ({ code, naam: name, toestand: state })),
    });
  });

  server.post<{ Params: { id: string } }>('/toets/:id/wissen', (request, reply) => {
    app.sessions.wipe(request.params.id);
    return reply.redirect('/gewist', 303);
  });

  server.get('/gewist', (_request, reply) =>
    sendPage(
      reply,
      app.pages.page(
        'fout',
        { title: 'Alles is gewist' },
        {
          heading: 'Er is niets bewaard',
          message: 'De tekst en het rapport staan niet meer in het geheugen.',
        },
      ),
    ),
  );
}
