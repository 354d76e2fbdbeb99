/** The same invented families through the rules of several municipalities, side by side. */
import type { FastifyInstance } from 'fastify';
import { FAMILIES_BAR } from '../bars.js';
import type { AppContext } from '../context.js';
import { REPORT_POLICY } from '../guards.js';
import { dateOf, receive, SendError } from '../uploads.js';
import { WorkError } from '../work/pool.js';
import { failurePage, sendPage } from './answers.js';

function formPage(app: AppContext, peildatum: string, problem: string | null): string {
  return app.pages.page(
    'gezinnen',
    {
      title: 'Door de ogen van gezinnen',
      intro:
        'Een handvol verzonnen gezinnen gaat door de regels: wordt het gezin toegelaten, voor hoe lang, voor hoeveel dagen en wat betaalt het? Kies van elke gemeente een regeling om ze naast elkaar te zien.',
      path: '/gezinnen',
      problem,
    },
    { values: { peildatum }, limits: app.settings.grenzen },
  );
}

export function familiesRoutes(server: FastifyInstance, app: AppContext): void {
  const { grenzen } = app.settings;
  const costly = { config: { rateLimit: { max: grenzen.werkPerMinuut, timeWindow: 60_000 } } };

  server.get('/gezinnen', (_request, reply) => sendPage(reply, formPage(app, app.today(), null)));

  server.post('/gezinnen', costly, async (request, reply) => {
    let date = app.today();
    try {
      const { files, fields } = await receive(request, grenzen);
      date = dateOf(fields.get('peildatum'), date);
      const sent = files.get('regelingen') ?? [];
      if (sent.length === 0) throw new SendError('Er is geen regeling. Kies van elke gemeente een bestand.');
      const { page, errors } = await app.pool.families(sent, date, FAMILIES_BAR);
      // A file that is left out unseen would make the page wrong: all or nothing.
      if (page === null || errors.length > 0) throw new SendError(errors.join(' '));
      return reply
        .header('content-security-policy', REPORT_POLICY)
        .type('text/html; charset=utf-8')
        .send(Buffer.from(page));
    } catch (error) {
      if (error instanceof WorkError) return failurePage(app, reply, error.code);
      if (!(error instanceof SendError)) throw error;
      return sendPage(reply.code(error.statusCode), formPage(app, date, error.message));
    }
  });
}
