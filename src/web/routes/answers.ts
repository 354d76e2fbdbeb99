/** Answers that many routes give: a page, a page that is gone, a piece of work that failed. */
import type { FastifyReply } from 'fastify';
import type { AppContext } from '../context.js';
import type { WorkError } from '../work/pool.js';

export function sendPage(reply: FastifyReply, html: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(html);
}

export interface Failure {
  readonly status: number;
  readonly heading: string;
  readonly message: string;
  readonly remedy: string;
}

/** What a failed piece of work means for the user. */
export function failureOf(code: WorkError['code'] | 'fout', seconds: number): Failure {
  switch (code) {
    case 'te-lang':
      return {
        status: 422,
        heading: 'Het lezen duurde te lang',
        message: `Deze tekst was na ${seconds} seconden nog niet gelezen. Het programma is ermee gestopt.`,
        remedy:
          'Stuur alleen het deel waarin de regeling staat, of sla het bestand opnieuw op (bijvoorbeeld als DOCX of als PDF met tekst).',
      };
    case 'te-zwaar':
      return {
        status: 422,
        heading: 'Dit bestand vraagt te veel geheugen',
        message: 'Het bestand is anders dan het lijkt: uitgepakt is het te groot om te lezen.',
        remedy: 'Sla het document opnieuw op, of kopieer de tekst en plak die in het formulier.',
      };
    case 'te-druk':
      return {
        status: 503,
        heading: 'Het is nu te druk',
        message: 'Er wachten al veel teksten.',
        remedy: 'Probeer het over een minuut opnieuw.',
      };
    case 'geen-pdf':
      return {
        status: 503,
        heading: 'De PDF kon niet worden gemaakt',
        message: 'De Chromium op deze computer start niet of hield op.',
        remedy: 'Open het rapport, druk het af vanuit uw browser en kies “Opslaan als PDF”.',
      };
    case 'gestopt':
      return {
        status: 503,
        heading: 'De webapp wordt gestopt',
        message: 'De tekst is niet gelezen.',
        remedy: 'Probeer het straks opnieuw.',
      };
    case 'fout':
      return {
        status: 500,
        heading: 'Er ging iets mis in het programma',
        message: 'De tekst is niet beoordeeld. Dat ligt aan het programma, niet aan uw tekst.',
        remedy: 'Meld dit bij de makers. Met een ander bestand of formaat lukt het mogelijk wel.',
      };
  }
}

export function failurePage(
  app: AppContext,
  reply: FastifyReply,
  code: WorkError['code'] | 'fout',
): FastifyReply {
  const { status, ...view } = failureOf(code, app.settings.grenzen.seconden);
  return sendPage(reply.code(status), app.pages.page('fout', { title: 'Dit lukte niet' }, view));
}

export function gonePage(app: AppContext, reply: FastifyReply): FastifyReply {
  return sendPage(
    reply.code(404),
    app.pages.page(
      'fout',
      { title: 'Dit rapport is er niet meer' },
      {
        heading: 'Het rapport is gewist of verlopen',
        message: `Rapporten blijven ${app.settings.grenzen.bewaarMinuten} minuten in het geheugen en worden niet opgeslagen.`,
        remedy: 'Toets de tekst opnieuw. Wat u wilt bewaren, slaat u op met “Meenemen”.',
      },
    ),
  );
}
