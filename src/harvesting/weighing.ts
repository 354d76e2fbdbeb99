/** One text: fetched where it is not on disk, screened by the quick first reader, read, and decided on. */
import { decode } from '../reading/decode.js';
import { HarvestError } from './errors.js';
import { isXml } from './http/checks.js';
import type { Fetched } from './http/client.js';
import { idText } from './ids.js';
import type { Candidate, HarvestTools, Weighed } from './model.js';
import type { Reading, Round } from './round.js';
import { mayHoldSmi } from './screen.js';
import type { HarvestSettings } from './settings.js';
import type { SruRecord } from './sru/response.js';
import type { FoundBy } from './store/corpus.js';

const ACCEPT = 'application/xml, text/xml';
const NO_WORDS = 'de tekst bevat geen woorden over opvang om sociale of medische redenen';

function builtAddress({ adressen }: HarvestSettings, { id }: SruRecord): string {
  const name = idText(id);
  return `${adressen.bestanden.replace(/\/$/, '')}/cvdr/${id.work}/${id.version}/xml/${name}.xml`;
}

/** The address that the service gives, on the host of the settings where a test or a mirror stands in for it. */
function addressOf(settings: HarvestSettings, record: SruRecord): string {
  if (record.xmlUrl === null || !URL.canParse(record.xmlUrl)) return builtAddress(settings, record);
  const given = new URL(record.xmlUrl);
  const base = new URL(settings.adressen.bestanden);
  return given.host === 'repository.officiele-overheidspublicaties.nl' && base.host !== given.host
    ? new URL(given.pathname, base).href
    : given.href;
}

/** From the address in the record, and where that leads nowhere from the one that texts usually have. */
async function download(record: SruRecord, { client, settings }: HarvestTools): Promise<Fetched> {
  const given = addressOf(settings, record);
  const built = builtAddress(settings, record);
  try {
    return await client.get(given, ACCEPT, isXml);
  } catch (error) {
    const gone = error instanceof HarvestError && error.code === 'niet-gevonden';
    if (!gone || built === given) throw error;
    return client.get(built, ACCEPT, isXml);
  }
}

/** @returns the hash of the text @throws HarvestError */
export async function fetchText(
  record: SruRecord,
  foundBy: readonly FoundBy[],
  tools: HarvestTools,
): Promise<string> {
  const { bytes, url, etag, contentType } = await download(record, tools);
  return tools.store.keep({ record, bytes, url, etag, contentType, at: tools.now(), foundBy }).sha256;
}

/** The same bytes are read once in a round, also when the round is broken off. */
async function readingOf(
  { record }: Candidate['chosen'],
  sha256: string,
  tools: HarvestTools,
  round: Round,
): Promise<Reading & { readonly passedOn: boolean }> {
  const name = idText(record.id);
  const key = `${name} ${sha256.slice(0, 16)}`;
  const known = round.readingOf(key);
  if (known !== null) return { ...known, passedOn: known.why !== NO_WORDS };
  const bytes = tools.store.textOf(record.id);
  const passedOn = mayHoldSmi(decode(bytes).text);
  const { smi, why } = passedOn ? await tools.screen(bytes, `${name}.xml`) : { smi: false, why: NO_WORDS };
  round.keepReading(key, { smi, why });
  return { smi, why, passedOn };
}

/** @param sha256 of the text @returns what to do with a text on disk, and whether the quick first reader passed it on */
export async function weigh(
  { chosen }: Candidate,
  sha256: string,
  tools: HarvestTools,
  round: Round,
): Promise<Weighed & { readonly passedOn: boolean }> {
  const { record, status } = chosen;
  const { smi, why, passedOn } = await readingOf(chosen, sha256, tools, round);
  const decided = (decision: Weighed['decision'], reason: string) => ({
    decision,
    reason,
    sha256,
    passing: false,
    passedOn,
  });
  if (!smi) return decided('geen-smi', why);
  if (status === 'vervallen') return decided('vervallen', `is vervallen op ${record.outOfForce}`);
  if (status === 'toekomstig') return decided('toekomstig', `geldt vanaf ${record.inForce}`);
  if (status === 'onbekend')
    return decided('zonder-datum', 'overheid.nl noemt geen dag waarop deze tekst inging');
  return decided('bewaard', why);
}

/** What is decided on a text that could not be fetched or read. */
export function notWeighed(error: unknown): Weighed {
  const known = error instanceof HarvestError;
  return {
    decision: known ? 'niet-opgehaald' : 'onleesbaar',
    reason: known ? error.message : 'de tekst kan niet worden gelezen',
    sha256: null,
    passing: known && !error.lasting,
  };
}
