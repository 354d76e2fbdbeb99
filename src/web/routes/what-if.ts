/** What if: a user changes parts of a text, and sees which points move. Every change is a report of its own, with its differences. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { AppContext } from '../context.js';
import { sha256Of } from '../hash.js';
import type { Session } from '../sessions.js';
import { startWork } from '../start-work.js';
import { receive, SendError } from '../uploads.js';
import type { EditablePart, JudgedPage, SentFile } from '../work/messages.js';
import { joinParts } from '../work/parts.js';
import { failurePage, gonePage, sendPage } from './answers.js';
import { outcomeView, partView, proposalsView } from './what-if-view.js';

async function formPage(
  app: AppContext,
  session: Session,
  reply: FastifyReply,
  problem: string | null = null,
): Promise<FastifyReply> {
  if (session.state.kind === 'mislukt') return failurePage(app, reply, session.state.code);
  if (session.state.kind === 'bezig') return reply.redirect(`/toets/${session.id}`, 303);
  const editable = await app.pool.parts(session.state.judged);
  if (editable === null && session.origin === null)
    return sendPage(
      reply.code(422),
      app.pages.page(
        'fout',
        { title: 'Wat als de tekst verandert?' },
        {
          heading: 'Er is geen regeling om te veranderen',
          message:
            'In deze stukken is geen regeling voor SMI gelezen. U kunt een concept plakken op de beginpagina.',
        },
      ),
    );
  return sendPage(
    reply,
    app.pages.page(
      'wat-als',
      {
        title: 'Wat als de tekst verandert?',
        intro:
          'Verander een artikel, streep het door of voeg er een toe, en zie welke punten daardoor verschuiven. Uw eigen bestand blijft zoals het is.',
        problem,
      },
      {
        base: `/toets/${session.id}`,
        origin: session.origin === null ? null : `/toets/${session.origin}`,
        outcome: outcomeView(app.pages, session),
        parts: (editable?.parts ?? []).map(partView),
        ...proposalsView(app.pages, await app.pool.propose(session.state.judged)),
      },
    ),
  );
}

/** The text as it was sent first, in the form in which it is changed: so that nothing but the change makes a difference. */
function asFile(name: string, text: string): SentFile {
  return {
    name: `${name.replace(/\.[^.]+$/, '')}.txt`,
    bytes: new TextEncoder().encode(text),
    kind: 'regeling',
  };
}

/** The text as the user wants it: with the wording for one point, or with the parts as they stand in the form. */
async function changedText(
  app: AppContext,
  judged: JudgedPage,
  parts: readonly EditablePart[],
  fields: ReadonlyMap<string, string>,
): Promise<string> {
  const chosen = fields.get('voorstel');
  if (chosen === 'alle') return (await app.pool.carryOutAll(judged)) ?? '';
  if (chosen !== undefined) {
    const values = [...fields].flatMap(([name, value]) =>
      name.startsWith('waarde-') ? [[name.slice('waarde-'.length), value] as const] : [],
    );
    const { text, problem } = await app.pool.carryOut(judged, Number(chosen), Object.fromEntries(values));
    if (problem !== null) throw new SendError(problem);
    return text;
  }
  return joinParts(
    parts.flatMap((part, number) => [
      fields.has(`weg-${number}`) ? '' : (fields.get(`deel-${number}`) ?? part.text),
      fields.get(`na-${number}`) ?? '',
    ]),
  );
}

export function whatIfRoutes(server: FastifyInstance, app: AppContext): void {
  const { grenzen } = app.settings;
  const costly = { config: { rateLimit: { max: grenzen.werkPerMinuut, timeWindow: 60_000 } } };

  server.get<{ Params: { id: string } }>('/toets/:id/wat-als', async (request, reply) => {
    const session = app.sessions.find(request.params.id);
    return session === null ? gonePage(app, reply) : formPage(app, session, reply);
  });

  server.post<{ Params: { id: string } }>('/toets/:id/wat-als', costly, async (request, reply) => {
    const session = app.sessions.find(request.params.id);
    if (session === null || session.state.kind !== 'klaar') return gonePage(app, reply);
    try {
      const { fields } = await receive(request, grenzen);
      const editable = await app.pool.parts(session.state.judged);
      if (editable === null) return await formPage(app, session, reply);
      const { parts, sha256 } = editable;
      const text = await changedText(app, session.state.judged, parts, fields);
      if (text.trim() === '')
        throw new SendError('Er blijft geen tekst over. Laat ten minste één artikel staan.');
      const main = session.dossier.files.find(({ bytes }) => sha256Of(bytes) === sha256);
      if (main === undefined) return gonePage(app, reply);
      const first =
        session.origin !== null && session.before !== null
          ? session.before
          : asFile(main.name, joinParts(parts.map((part) => part.text)));
      const files = session.dossier.files.map((file) => (file === main ? asFile(main.name, text) : file));
      const next = startWork(app, { ...session.dossier, files }, first, session.origin ?? session.id);
      await next.done;
      return reply.redirect(`/toets/${next.id}/wat-als`, 303);
    } catch (error) {
      if (!(error instanceof SendError)) throw error;
      return formPage(app, session, reply.code(error.statusCode), error.message);
    }
  });
}
