/** Who may ask: the app answers only under its own address, and only forms of its own pages may send something. */
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** For the pages of the app: everything from the app itself, no script in a page. */
const APP_POLICY = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'script-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** A report has its styles inside and needs nothing else. */
export const REPORT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Refused before anything is read: the sentence says what to do. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly statusCode = 403;
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A page of another site must not be able to use the app of a user (cross-site request forgery), nor reach it under a name
 * of its own (DNS rebinding). A program that calls the API sends no Origin and is let through.
 * @throws RefusedError
 */
function checkOrigin(request: FastifyRequest, origins: ReadonlySet<string>): void {
  const host = (request.headers.host ?? '').toLowerCase();
  const known = [...origins].some((origin) => origin.replace(/^https?:\/\//, '') === host);
  if (!known)
    throw new RefusedError(
      `De webapp is niet bekend onder het adres "${host.slice(0, 100)}". Open haar onder ${[...origins][0]}.`,
    );
  if (READS.has(request.method)) return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreign =
    (origin !== undefined && !origins.has(origin.toLowerCase())) ||
    site === 'cross-site' ||
    site === 'same-site';
  if (foreign)
    throw new RefusedError(
      'Dit verzoek komt van een andere website. Gebruik het formulier van de webapp zelf.',
    );
}

/** @param secure whether users come over https, so that browsers may be told to stay there */
export async function addHeaders(
  app: FastifyInstance,
  origins: () => ReadonlySet<string>,
  secure: boolean,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: APP_POLICY },
    strictTransportSecurity: secure ? { maxAge: 15_552_000 } : false,
    // Not `no-referrer`: with that, a browser hides the origin of a form, and then it cannot be checked.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: true,
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()');
    // A proxy or container asks whether the app lives, under whatever name it knows it.
    if (request.url !== '/gezond') checkOrigin(request, origins());
  });
}
