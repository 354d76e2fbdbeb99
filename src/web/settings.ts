/** Settings of the web app: where it listens, what it is called from outside, and what it bears. */
import { parse } from 'yaml';
import { z } from 'zod';

const limitsSchema = z
  .strictObject({
    /** Megabytes of one file, and of everything that is sent at once. */
    bestandMegabytes: z.number().positive().max(64).default(20),
    totaalMegabytes: z.number().positive().max(256).default(40),
    /** Number of files that are sent at once. */
    bestanden: z.number().int().positive().max(50).default(12),
    /** UTF-16 units of a text that is pasted. */
    tekstTekens: z.number().int().positive().default(2_000_000),
    /** Longest time that one piece of work may take; then its worker is stopped. */
    seconden: z.number().positive().default(60),
    /** Heap of one worker. */
    werkerMegabytes: z.number().int().min(128).default(384),
    /** Memory of the whole app; above it, the work that is going on is stopped: what is unpacked is no part of a heap. */
    geheugenMegabytes: z.number().int().min(512).default(2048),
    werkers: z.number().int().positive().max(64).default(2),
    /** Pieces of work that may wait; more get "try again in a moment". */
    wachtrij: z.number().int().positive().default(60),
    /** How long texts and reports stay in memory after they were last looked at. */
    bewaarMinuten: z.number().positive().default(30),
    /** Megabytes, and number of reports, that are kept in memory; the oldest go first. */
    bewaarMegabytes: z.number().positive().default(256),
    bewaarAantal: z.number().int().positive().default(100),
    /** Per address of a user. */
    verzoekenPerMinuut: z.number().int().positive().default(300),
    werkPerMinuut: z.number().int().positive().default(60),
  })
  .prefault({});

const settingsSchema = z.strictObject({
  adres: z.string().default('127.0.0.1'),
  poort: z.number().int().min(0).max(65_535).default(8014),
  /** The address that users type, when a proxy stands in front: scheme, host and port, without a path. */
  basisadres: z
    .string()
    .regex(/^https?:\/\/[^/\s]+$/, 'schrijf het basisadres als https://naam, zonder pad')
    .nullable()
    .default(null),
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  proxys: z.number().int().min(0).max(10).default(0),
  grenzen: limitsSchema,
});

export type WebSettings = z.infer<typeof settingsSchema>;
export type Limits = WebSettings['grenzen'];

/** What is wrong with the settings, in Dutch, with the key. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * @param given what the file or the command line says; unknown keys are refused
 * @throws SettingsError
 */
export function webSettings(given: unknown): WebSettings {
  const parsed = settingsSchema.safeParse(given ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const key = issue?.path.join('.') ?? '';
    const what =
      issue?.code === 'unrecognized_keys'
        ? `de sleutel ${issue.keys.join(', ')} bestaat niet`
        : (issue?.message ?? '');
    throw new SettingsError(
      `De instellingen van de webapp kloppen niet${key === '' ? '' : ` bij ${key}`}: ${what}.`,
    );
  }
  const settings = parsed.data;
  if (!LOOPBACK.has(settings.adres) && settings.basisadres === null)
    throw new SettingsError(
      `De webapp luistert op ${settings.adres}, dus ook voor andere computers. Zeg met basisadres op welk adres gebruikers haar openen, bijvoorbeeld https://basislijn.example.nl.`,
    );
  return settings;
}

/** @throws SettingsError for text that is no YAML or has wrong values */
export function parseWebSettings(yaml: string, over: Readonly<Record<string, unknown>> = {}): WebSettings {
  let given: unknown;
  try {
    given = parse(yaml);
  } catch (cause) {
    throw new SettingsError(
      `De instellingen van de webapp zijn geen geldige YAML: ${cause instanceof Error ? cause.message.split('\n')[0] : ''}`,
    );
  }
  return webSettings({ ...(given as object | null), ...over });
}

/** Addresses under which the app may be called: the ground for the checks on Host and Origin. */
export function originsOf({ adres, basisadres }: WebSettings, port: number): ReadonlySet<string> {
  if (basisadres !== null) return new Set([basisadres.toLowerCase()]);
  const hosts = ['127.0.0.1', 'localhost', '[::1]'];
  const own = adres.includes(':') ? `[${adres}]` : adres;
  return new Set([...hosts, own].map((host) => `http://${host}:${port}`.replace(/:80$/, '')));
}
