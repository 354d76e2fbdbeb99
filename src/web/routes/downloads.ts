/** Taking along: the report as HTML and PDF, the memo, the result as JSON and CSV, and the text where it was changed. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { AppContext } from '../context.js';
import { printPdf } from '../pdf.js';
import type { Session } from '../sessions.js';
import { WorkError } from '../work/pool.js';
import { failurePage, gonePage, sendPage } from './answers.js';

interface Offer {
  /** Of the registry; `pdf` is printed, and the text is the regulation itself. */
  readonly format: 'pdf' | 'html' | 'memo.docx' | 'memo.md' | 'csv' | 'json' | 'tekst.docx' | 'tekst.md';
  /** End of the address, and of the name that the user's file gets. */
  readonly file: string;
  readonly type: string;
  readonly name: string;
  readonly what: string;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Only where the user changed the text in the browser: there is no file of it elsewhere. */
const CHANGED: readonly Offer[] = [
  {
    format: 'tekst.docx',
    file: 'veranderde tekst.docx',
    type: WORD,
    name: 'De veranderde tekst (Word)',
    what: 'de regeling zoals u die hier hebt veranderd, om verder te bewerken',
  },
  {
    format: 'tekst.md',
    file: 'veranderde tekst.md',
    type: 'text/markdown; charset=utf-8',
    name: 'De veranderde tekst als platte tekst',
    what: 'dezelfde tekst, zonder opmaak',
  },
];

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
    type: WORD,
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

/** Without blanks, as addresses are. */
function addressOf({ file }: Offer): string {
  return file.replaceAll(' ', '-');
}

async function contentOf(
  { pool, chromium }: AppContext,
  { judged, comparison }: Extract<Session['state'], { kind: 'klaar' }>,
  format: Offer['format'],
): Promise<Uint8Array> {
  if (format === 'tekst.docx') return pool.text(judged, 'docx');
  if (format === 'tekst.md') return pool.text(judged, 'md');
  const content = await pool.render(judged, format === 'pdf' ? 'html' : format, comparison?.moves ?? []);
  if (format !== 'pdf') return content;
  try {
    return await printPdf(chromium ?? '', new TextDecoder().decode(content));
  } catch (cause) {
    // A Chromium that does not start or breaks off is no fault of the text, and there is another way.
    throw cause instanceof WorkError ? cause : new WorkError('geen-pdf', { cause });
  }
}

export function downloadRoutes(server: FastifyInstance, app: AppContext): void {
  server.get<{ Params: { id: string } }>('/toets/:id/meenemen', (request, reply) => {
    const session = app.sessions.find(request.params.id);
    if (session === null) return gonePage(app, reply);
    const base = `/toets/${session.id}`;
    const offers = session.origin === null ? OFFERS : [...CHANGED, ...OFFERS];
    const files = offers.map((offer) => {
      const possible = offer.format !== 'pdf' || app.chromium !== null;
      return {
        ...offer,
        file: nameFor(session, offer),
        href: possible ? `${base}/${addressOf(offer)}` : null,
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
    const body = await contentOf(app, session.state, offer.format);
    return reply
      .header('content-disposition', disposition(nameFor(session, offer)))
      .type(offer.type)
      .send(Buffer.from(body));
  };

  const costly = { config: { rateLimit: { max: app.settings.grenzen.werkPerMinuut, timeWindow: 60_000 } } };
  for (const offer of [...OFFERS, ...CHANGED]) {
    const address = `/toets/:id/${addressOf(offer)}`;
    server.get<{ Params: { id: string } }>(address, costly, async (request, reply) => {
      const session = app.sessions.find(request.params.id);
      if (session === null || (session.origin === null && CHANGED.includes(offer)))
        return gonePage(app, reply);
      if (offer.format === 'pdf' && app.chromium === null) return gonePage(app, reply);
      return answer(session, offer, reply);
    });
  }
}
