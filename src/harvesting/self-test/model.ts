/** What the self-test asks with, and what it answers in. */
import { decode } from '../../reading/decode.js';
import { HarvestError } from '../errors.js';
import { isXml } from '../http/checks.js';
import type { Check, Fetched, PoliteClient } from '../http/client.js';
import type { JointBody } from '../owners.js';
import type { HarvestSettings } from '../settings.js';
import { readAnswer, type SruAnswer } from '../sru/response.js';
import { searchUrl } from '../sru/search.js';

export interface Assumption {
  readonly name: string;
  /** What is taken for granted or asked, in Dutch. */
  readonly claim: string;
  /** `antwoord`: an open question, of which nothing was taken for granted. */
  readonly outcome: 'klopt' | 'klopt-niet' | 'niet-te-zeggen' | 'antwoord';
  /** What was seen. */
  readonly seen: string;
}

export interface SelfTestTools {
  readonly client: PoliteClient;
  readonly settings: HarvestSettings;
  readonly bodies: readonly JointBody[];
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Keeps an answer for whoever wants to look at it later. */
  readonly save: (name: string, bytes: Uint8Array) => void;
}

/** Null holds where the question is open: then only what was seen counts. */
interface Seen {
  readonly holds: boolean | null;
  readonly seen: string;
}

export interface Probe {
  readonly name: string;
  readonly claim: string;
  readonly see: (desk: Desk) => Promise<Seen>;
}

export const COMMON = 'dcterms.title any "kinderopvang"';
const XML = 'application/xml, text/xml;q=0.9';

export interface Answer extends SruAnswer {
  /** The answer as it came. */
  readonly text: string;
}

/** Any answer of a web server that is no error. */
const isPage: Check = ({ status }) => {
  if (status >= 400)
    throw new HarvestError('geweigerd', `de dienst antwoordt met code ${status}`, 'Controleer het adres.', {
      passing: false,
    });
};

/** Asks, and asks the same thing once only. */
export class Desk {
  private readonly answers = new Map<string, Promise<Fetched>>();

  constructor(readonly tools: SelfTestTools) {}

  private once(url: string, accept: string, check: Check): Promise<Fetched> {
    const key = `${accept} ${url}`;
    const known = this.answers.get(key) ?? this.tools.client.get(url, accept, check);
    this.answers.set(key, known);
    return known;
  }

  async search(query: string, start = 1, count = 20): Promise<Answer> {
    const url = searchUrl(this.tools.settings.adressen.zoekdienst, query, start, count);
    const { bytes } = await this.once(url, XML, isXml);
    const { text } = decode(bytes);
    return { ...readAnswer(text), text };
  }

  xml(url: string, accept = XML): Promise<Fetched> {
    return this.once(url, accept, isXml);
  }

  page(url: string): Promise<Fetched> {
    return this.once(url, 'text/html', isPage);
  }

  /** Null where a site has no such file. */
  async file(url: string): Promise<string | null> {
    const { status, bytes } = await this.once(url, 'text/plain', () => {});
    return status >= 400 ? null : decode(bytes).text;
  }
}
