/** Taking along: the report as HTML and PDF, the result as JSON and CSV, the memo. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { RENDERERS } from '../../reporting/registry.js';
import type { AppContext } from '../context.js';
import { printPdf } from '../pdf.js';
import type { Session } from '../sessions.js';
import { failurePage, gonePage, sendPage } from './answers.js';

interface Offer {
  /** Name of the format, and of the file that the user gets. */
  readonly format: string;
  readonly file: string;
  readonly type: string;
  readonly name: string;
  readonly what: string;
}

const OFFERS: readonly Offer[] = [
  {
    format: 'pdf',
    file: 'rapport.pdf',
    type: 'application/pdf',
    name: 'Rapport als PDF',
    what: 'het hele rapport op A4, om te delen of te bewaren',
  },
  {
    format: 'html',
    file: 'rapport.html',
    type: 'text/html; charset=utf-8',
    name: 'Rapport als webpagina',
    what: 'één bestand dat u in elke browser opent, met klikbare vindplaatsen',
  },
  {
    format: 'memo.docx',
    file: 'memo.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Memo voor college of raad (Word)',
    what: 'de punten, de citaten en tekstvoorstellen, om verder te bewerken',
  },
  {
    format: 'memo.md',
    file: 'memo.md',
    type: 'text/markdown; charset=utf-8',
    name: 'Memo als platte tekst (Markdown)',
    what: 'hetzelfde memo, om in een ander systeem te plakken',
  },
  {
    format: 'csv',
    file: 'punten.csv',
    type: 'text/csv; charset=utf-8',
    name: 'Punten als tabel (CSV)',
    what: 'een regel per punt, te openen in Excel',
  },
  {
    format: 'json',
    file: 'resultaat.json',
    type: 'application/json; charset=utf-8',
    name: 'Resultaat als gegevens (JSON)',
    what: 'alles wat het programma vond, om na te rekenen of in te lezen',
  },
];

/** `filename*` carries names with accents; the plain name is for old programs. */
function disposition(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

function nameFor({ dossier }: Session, offer: Offer): string {
  const [first] = dossier.files;
  const stem = (dossier.municipality ?? first?.name ?? 'rapport')
    .replace(/\.[^.]+$/, '')
    .replace(/[\\/]/g, '-');
  return `${stem} - ${offer.file}`;
}

export function downloadRoutes(server: FastifyInstance, app: AppContext): void {
  const known = new Set(RENDERERS.map(({ format }) => format));
  const offers = OFFERS.filter(({ format }) => format === 'pdf' || known.has(format));

  server.get<{ Params: { id: string } }>('/toets/:id/meenemen', (request, reply) => {
    const session = app.sessions.find(request.params.id);
    if (session === null) return gonePage(app, reply);
    const base = `/toets/${session.id}`;
    const files = offers.map((offer) => {
      const possible = offer.format !== 'pdf' || app.chromium !== null;
      return {
        ...offer,
        file: nameFor(session, offer),
        href: possible ? `${base}/${offer.file}` : null,
        what: possible
          ? offer.what
          : 'kan hier niet: op deze computer staat geen Chromium. Druk het rapport af vanuit uw browser en kies “Opslaan als PDF”',
      };
    });
    return sendPage(reply, app.pages.page('meenemen', { title: 'Meenemen' }, { base, files }));
  });

  const answer = async (session: Session, offer: Offer, reply: FastifyReply): Promise<FastifyReply> => {
    if (session.state.kind === 'mislukt') return failurePage(app, reply, session.state.code);
    if (session.state.kind === 'bezig') return reply.redirect(`/toets/${session.id}`, 303);
    const { judged } = session.state;
    const content = await app.pool.render(judged, offer.format === 'pdf' ? 'html' : offer.format);
    const body =
      offer.format === 'pdf'
        ? await printPdf(app.chromium ?? '', new TextDecoder().decode(content))
        : content;
    return reply
      .header('content-disposition', disposition(nameFor(session, offer)))
      .type(offer.type)
      .send(Buffer.from(body));
  };

  for (const offer of offers) {
    server.get<{ Params: { id: string } }>(`/toets/:id/${offer.file}`, async (request, reply) => {
      const session = app.sessions.find(request.params.id);
      if (session === null || (offer.format === 'pdf' && app.chromium === null)) return gonePage(app, reply);
      return answer(session, offer, reply);
    });
  }
}
