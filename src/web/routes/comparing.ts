/** Two texts side by side: the form, and the page with the differences and the points that move. */
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../context.js';
import { REPORT_POLICY } from '../guards.js';
import { startWork } from '../start-work.js';
import { dateOf, pasted, receive, SendError } from '../uploads.js';
import { failurePage, gonePage, sendPage } from './answers.js';

function formPage(app: AppContext, peildatum: string, problem: string | null): string {
  return app.pages.page(
    'vergelijk',
    {
      title: 'Vergelijk twee teksten',
      intro:
        'Zet een concept naast de tekst die nu geldt: wat verandert er, en welke punten van de basislijn verschuiven daardoor?',
      path: '/vergelijk',
      problem,
    },
    { values: { peildatum } },
  );
}

export function comparingRoutes(server: FastifyInstance, app: AppContext): void {
  const { grenzen } = app.settings;
  const costly = { config: { rateLimit: { max: grenzen.werkPerMinuut, timeWindow: 60_000 } } };

  server.get('/vergelijk', (_request, reply) => sendPage(reply, formPage(app, app.today(), null)));

  server.post('/vergelijk', costly, async (request, reply) => {
    let date = app.today();
    try {
      const { files, fields } = await receive(request, grenzen);
      date = dateOf(fields.get('peildatum'), date);
      const one = (file: string, text: string, name: string) =>
        files.get(file)?.[0] ?? pasted(fields.get(text), name, grenzen);
      const before = one('oud', 'oudetekst', 'geldende tekst.txt');
      const after = one('nieuw', 'nieuwetekst', 'nieuwe tekst.txt');
      if (before === null || after === null)
        throw new SendError(
          before === null
            ? 'De tekst die nu geldt ontbreekt. Kies een bestand of plak de tekst.'
            : 'De nieuwe tekst ontbreekt. Kies een bestand of plak de tekst.',
        );
      const session = startWork(app, { files: [after], municipality: null, referenceDate: date }, before);
      await session.done;
      return reply.redirect(`/toets/${session.id}/verschil`, 303);
    } catch (error) {
      if (!(error instanceof SendError)) throw error;
      return sendPage(reply.code(error.statusCode), formPage(app, date, error.message));
    }
  });

  server.get<{ Params: { id: string } }>('/toets/:id/verschil', (request, reply) => {
    const session = app.sessions.find(request.params.id);
    if (session === null) return gonePage(app, reply);
    if (session.state.kind === 'mislukt') return failurePage(app, reply, session.state.code);
    if (session.state.kind === 'bezig') return reply.redirect(`/toets/${session.id}`, 303);
    const { comparison, judged } = session.state;
    if (comparison !== null)
      return reply
        .header('content-security-policy', REPORT_POLICY)
        .type('text/html; charset=utf-8')
        .send(Buffer.from(comparison.page));
    const message =
      judged.errors[0] ??
      `${session.before?.name ?? 'De geldende tekst'} is niet gelezen als tekst van een regeling.`;
    return sendPage(
      reply.code(422),
      app.pages.page(
        'fout',
        { title: 'Er is niets te vergelijken' },
        {
          heading: 'Een van de teksten is niet gelezen',
          message,
          remedy: 'Kies een ander bestand, of plak de tekst.',
        },
      ),
    );
  });
}
