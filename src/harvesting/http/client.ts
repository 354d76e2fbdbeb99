/**
 * Asks a public service politely: a pause between requests, few at once, a budget per run, waiting as long as the
 * service says, and growing pauses with some chance in them after trouble. Everything that can go wrong has a name.
 */
import pLimit from 'p-limit';
import { HarvestError } from '../errors.js';

export interface Fetched {
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly etag: string | null;
  /** Address that answered, after redirects. */
  readonly url: string;
}

export interface Manners {
  /** Milliseconds between the starts of two requests. */
  readonly pause: number;
  readonly atOnce: number;
  readonly tries: number;
  /** Milliseconds before the first new try. */
  readonly wait: number;
  /** Milliseconds after which a request is broken off. */
  readonly timeout: number;
  /** Requests per run; null for no limit. */
  readonly budget: number | null;
  readonly userAgent: string;
  /** Bytes. */
  readonly largest: number;
  /** Hosts to which a redirect may lead, and all hosts below them. */
  readonly trusted: readonly string[];
}

/** The clock, chance and network of the outside world; a test brings its own. */
export interface World {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
}

const REAL_WORLD: World = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};

/** Refuses an answer that is not what was asked for: an error page with status 200, half a file. @throws HarvestError */
export type Check = (answer: Fetched) => void;

const BUSY: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
const MOVED: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;
/** Milliseconds; a service that asks for a longer pause is left alone until another run. */
const LONGEST_WAIT = 300_000;
/** Questions in a row that a host did not answer, every try counted as one; then it is left alone as well. */
const MOST_SILENT = 3;

function isTrusted(host: string, trusted: readonly string[]): boolean {
  return trusted.some((own) => host === own || host.endsWith(`.${own}`));
}

/** `Retry-After` in seconds or as a date; null where there is none. @param wallClock milliseconds since 1970 */
function retryAfter(header: string | null, wallClock: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - wallClock);
}

function asTrouble(cause: unknown): HarvestError {
  if (cause instanceof HarvestError) return cause;
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'TimeoutError' || name === 'AbortError')
    return new HarvestError(
      'te-traag',
      'de dienst antwoordt niet binnen de tijd',
      'Probeer het later opnieuw.',
      {
        cause,
      },
    );
  const detail = cause instanceof Error ? `${cause.message} ${String(cause.cause ?? '')}` : String(cause);
  if (/terminated|aborted|reset|closed|premature|ECONNRESET|EPIPE|other side/i.test(detail))
    return new HarvestError('afgebroken', 'de verbinding brak halverwege af', 'Probeer het later opnieuw.', {
      cause,
    });
  return new HarvestError(
    'geen-verbinding',
    'er is geen verbinding met de dienst',
    'Controleer de internetverbinding en het adres in de instellingen.',
    { cause },
  );
}

/** The body, as it comes in; broken off when it grows too large or ends before its announced length. */
async function bodyOf(response: Response, largest: number): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length') ?? Number.NaN);
  const encoded = response.headers.get('content-encoding') !== null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largest)
      throw new HarvestError('te-groot', 'het antwoord is te groot', 'Dit bestand wordt overgeslagen.');
    chunks.push(chunk);
  }
  if (!encoded && !Number.isNaN(announced) && size < announced)
    throw new HarvestError('afgebroken', 'het antwoord is niet compleet', 'Probeer het later opnieuw.');
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

export class PoliteClient {
  private readonly limit: ReturnType<typeof pLimit>;
  private nextStart = 0;
  private made = 0;
  /** By host: questions given up since its last answer. */
  private readonly silent = new Map<string, number>();

  constructor(
    private readonly manners: Manners,
    private readonly world: World = REAL_WORLD,
  ) {
    this.limit = pLimit(manners.atOnce);
  }

  /** Requests made so far, every try counted. */
  get requests(): number {
    return this.made;
  }

  /** Waits for its turn: starts of requests are at least the pause apart, whatever their number at once. */
  private async turn(): Promise<void> {
    const { budget, pause } = this.manners;
    if (budget !== null && this.made >= budget)
      throw new HarvestError(
        'budget-op',
        `het aantal verzoeken voor deze keer (${budget}) is op`,
        'Start de oogst opnieuw: hij gaat verder waar hij was.',
        { passing: false },
      );
    this.made += 1;
    const now = this.world.now();
    const start = Math.max(now, this.nextStart);
    this.nextStart = start + pause;
    if (start > now) await this.world.sleep(start - now);
    // A timer that went off late must not shorten the pause after it.
    this.nextStart = Math.max(this.nextStart, this.world.now() + pause);
  }

  private async once(url: string, accept: string): Promise<{ answer: Fetched; wait: number | null }> {
    let target = new URL(url);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      await this.turn();
      const response = await fetch(target, {
        headers: { accept, 'user-agent': this.manners.userAgent },
        redirect: 'manual',
        signal: AbortSignal.timeout(this.manners.timeout),
      });
      const location = response.headers.get('location');
      if (MOVED.has(response.status) && location !== null) {
        await response.body?.cancel();
        const next = new URL(location, target);
        if (target.protocol === 'https:' && next.protocol !== 'https:')
          throw new HarvestError(
            'andere-site',
            `de dienst verwijst door naar een adres zonder beveiliging (${next.hostname})`,
            'Dit wordt niet gevolgd. Controleer het adres.',
            { passing: false },
          );
        if (next.host !== target.host && !isTrusted(next.hostname, this.manners.trusted))
          throw new HarvestError(
            'andere-site',
            `de dienst verwijst door naar een andere site (${next.hostname})`,
            'Dit wordt niet gevolgd. Controleer het adres.',
            { passing: false },
          );
        target = next;
        continue;
      }
      const bytes = await bodyOf(response, this.manners.largest);
      return {
        answer: {
          status: response.status,
          bytes,
          contentType: response.headers.get('content-type'),
          etag: response.headers.get('etag'),
          url: target.href,
        },
        wait: retryAfter(response.headers.get('retry-after'), Date.now()),
      };
    }
    throw new HarvestError('andere-site', 'de dienst blijft doorverwijzen', 'Controleer het adres.', {
      passing: false,
    });
  }

  private pauseAfter(attempt: number, asked: number | null): number {
    const grown = this.manners.wait * 2 ** attempt * (0.5 + this.world.random() / 2);
    return asked ?? Math.min(LONGEST_WAIT, grown);
  }

  /** Notes that a host gave no answer. @throws HarvestError when that is one time too many */
  private givenUp(host: string, trouble: HarvestError): HarvestError {
    if (!trouble.passing) return trouble;
    const count = (this.silent.get(host) ?? 0) + 1;
    this.silent.set(host, count);
    return count < MOST_SILENT
      ? trouble
      : new HarvestError(
          'dienst-weg',
          `${host} gaf ${count} keer achter elkaar geen bruikbaar antwoord (${trouble.message})`,
          'De oogst stopt ermee. Start hem later opnieuw: hij gaat verder waar hij was.',
          { cause: trouble, passing: false },
        );
  }

  /**
   * @param check refuses what is not the answer asked for
   * @throws HarvestError after the last try, or at once for what another try does not mend
   */
  async get(url: string, accept: string, check: Check): Promise<Fetched> {
    const { host } = new URL(url);
    return this.limit(async () => {
      for (let attempt = 0; ; attempt += 1) {
        const last = attempt + 1 >= this.manners.tries;
        let asked: number | null = null;
        let trouble: HarvestError;
        try {
          const { answer, wait } = await this.once(url, accept);
          if (!BUSY.has(answer.status)) {
            check(answer);
            this.silent.delete(host);
            return answer;
          }
          asked = wait;
          trouble = new HarvestError(
            'geweigerd',
            `de dienst antwoordt met code ${answer.status}`,
            'De dienst is druk of in onderhoud. Probeer het later opnieuw.',
            { passing: true },
          );
        } catch (cause) {
          trouble = asTrouble(cause);
        }
        if (asked !== null && asked > LONGEST_WAIT)
          throw new HarvestError(
            'rust-gevraagd',
            `${host} vraagt om ${Math.ceil(asked / 60_000)} minuten rust`,
            'De oogst stopt. Start hem daarna opnieuw: hij gaat verder waar hij was.',
            { passing: false },
          );
        if (!trouble.passing || last) throw this.givenUp(host, trouble);
        const wait = this.pauseAfter(attempt, asked);
        // Others that wait for their turn wait as well: the service asked all of us.
        this.nextStart = Math.max(this.nextStart, this.world.now() + wait);
        await this.world.sleep(wait);
      }
    });
  }
}
