/** What programs and administrators ask: is it alive, styles and scripts, the open API and its description. */
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../context.js';
import { openApi } from '../openapi.js';
import { dateOf, kindOf, pasted, receive, SendError } from '../uploads.js';
import type { SentFile } from '../work/messages.js';
import { WorkError } from '../work/pool.js';
import { failureOf, sendPage } from './answers.js';

interface ApiBody {
  readonly tekst?: unknown;
  readonly naam?: unknown;
  readonly soort?: unknown;
  readonly gemeente?: unknown;
  readonly peildatum?: unknown;
}

/** RFC 9457. */
export function problem(status: number, title: string, detail: string) {
  return { type: 'about:blank', title, status, detail };
}

function textIn(value: unknown, key: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new SendError(`${key} moet tekst zijn.`);
  return value;
}

interface Asked {
  readonly files: readonly SentFile[];
  readonly municipality: string | undefined;
  readonly date: string | undefined;
}

export function serviceRoutes(server: FastifyInstance, app: AppContext): void {
  const { grenzen } = app.settings;

  for (const [path, { type, content }] of app.pages.assets)
    server.get(path, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=3600').type(type).send(content),
    );

  server.get('/gezond', (_request, reply) => {
    const { working, waiting } = app.pool.busy();
    const full = waiting >= grenzen.wachtrij;
    return reply.code(full ? 503 : 200).send({
      status: full ? 'vol' : 'ok',
      versie: app.version,
      norm: app.edition,
      bezig: working,
      wachtend: waiting,
    });
  });

  server.get('/programma', (_request, reply) =>
    sendPage(
      reply,
      app.pages.page(
        'programma',
        {
          title: 'Voor programma’s',
          intro:
            'Een ander systeem kan teksten laten toetsen en krijgt hetzelfde resultaat als de opdrachtregel.',
          path: '/programma',
        },
        { origin: app.settings.basisadres ?? `http://${app.settings.adres}:${app.settings.poort}` },
      ),
    ),
  );

  server.get('/api/openapi.json', (_request, reply) => reply.send(openApi(app.version, grenzen)));

  server.post<{ Body: ApiBody }>(
    '/api/toets',
    { config: { rateLimit: { max: grenzen.werkPerMinuut, timeWindow: 60_000 } } },
    async (request, reply) => {
      try {
        const { files, municipality, date } = request.isMultipart()
          ? await fromForm()
          : fromJson(request.body ?? {});
        if (files.length === 0) throw new SendError('Er is geen tekst: stuur een bestand of het veld tekst.');
        const { json, outcome } = await app.pool.judgeToJson({
          files,
          municipality: municipality === undefined || municipality.trim() === '' ? null : municipality.trim(),
          referenceDate: dateOf(date, app.today()),
        });
        return reply
          .code(outcome === 'fout' ? 422 : 200)
          .type('application/json; charset=utf-8')
          .send(Buffer.from(json));
      } catch (error) {
        if (error instanceof SendError)
          return reply
            .code(error.statusCode)
            .type('application/problem+json')
            .send(problem(error.statusCode, 'Het verzoek klopt niet', error.message));
        if (error instanceof WorkError) {
          const { status, heading, message, remedy } = failureOf(error.code, grenzen.seconden);
          return reply
            .code(status)
            .type('application/problem+json')
            .send(problem(status, heading, `${message} ${remedy}`));
        }
        throw error;
      }

      async function fromForm(): Promise<Asked> {
        const { files, fields } = await receive(request, grenzen);
        const kind = kindOf(fields.get('soort'));
        const text = pasted(fields.get('tekst'), fields.get('naam') ?? 'tekst.txt', grenzen);
        return {
          files: [...[...files.values()].flat(), ...(text === null ? [] : [text])].map((file) => ({
            ...file,
            kind,
          })),
          municipality: fields.get('gemeente'),
          date: fields.get('peildatum'),
        };
      }

      function fromJson(body: ApiBody): Asked {
        if (typeof body !== 'object' || body === null)
          throw new SendError('Stuur een JSON-object met het veld tekst, of een formulier met bestanden.');
        const file = pasted(
          textIn(body.tekst, 'tekst'),
          textIn(body.naam, 'naam')?.slice(0, 120) ?? 'tekst.txt',
          grenzen,
        );
        return {
          files: file === null ? [] : [{ ...file, kind: kindOf(textIn(body.soort, 'soort')) }],
          municipality: textIn(body.gemeente, 'gemeente'),
          date: textIn(body.peildatum, 'peildatum'),
        };
      }
    },
  );
}
