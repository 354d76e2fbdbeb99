/** Files, public pages and the wishes of the sites. */
import { decode } from '../../reading/decode.js';
import { idText } from '../ids.js';
import type { SruRecord } from '../sru/response.js';
import { byWork, chooseExpressions } from '../versions.js';
import { COMMON, type Desk, type Probe } from './model.js';

/** Texts of which the form is looked at. */
const SAMPLE = 8;

function rootOf(text: string): string {
  return /<([\w:.-]+)[\s>]/.exec(text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''))?.[1] ?? 'onbekend';
}

function isStop(root: string): boolean {
  return root.endsWith('Consolidaties');
}

async function rootOfFile(desk: Desk, { xmlUrl }: SruRecord): Promise<string | null> {
  if (xmlUrl === null) return null;
  const { bytes } = await desk.xml(xmlUrl);
  return rootOf(decode(bytes).text);
}

async function inForce(desk: Desk): Promise<readonly SruRecord[]> {
  const net = 'overheidrg.body adj "sociaal medische indicatie"';
  const { records } = await desk.search(`${net} and overheidrg.datumGeldendOp=${desk.tools.date}`, 1, 100);
  return records;
}

/** The kinds of page of which the anchors are asked for, each with a question that finds one. */
function kindsOfPage(date: string): readonly (readonly [string, string])[] {
  return [
    ['geldend', `${COMMON} and overheidrg.datumGeldendOp=${date}`],
    ['met-hoofdstukken', `dcterms.title any "verordening" and overheidrg.datumGeldendOp=${date}`],
    ['doorlopende-tekst', `dcterms.title any "handboek" and overheidrg.datumGeldendOp=${date}`],
    ['omgevingsplan', `dcterms.title any "omgevingsplan" and overheidrg.datumGeldendOp=${date}`],
    ['vervallen', `${COMMON} and overheidrg.uitwerkingtredingDatum<${date}`],
  ];
}

/** Ids of elements just before or around the word "Artikel", as they stand in the page. */
function anchorsIn(html: string): readonly string[] {
  const found = [
    ...html.matchAll(/\bid="([^"]*(?:artikel|art_)[^"]*)"/gi),
    ...html.matchAll(/<section[^>]*\bid="([^"]+)"[^>]*>\s*<div[^>]*class="[^"]*artikel/gi),
  ];
  return [...new Set(found.map(([, id]) => id ?? ''))];
}

interface Rules {
  readonly disallowed: readonly string[];
  /** Seconds. */
  readonly delay: number | null;
}

/** What a `robots.txt` asks of everyone. */
export function robotsRules(text: string): Rules {
  const disallowed: string[] = [];
  let delay: number | null = null;
  let ours = false;
  let naming = false;
  for (const line of text.split(/\r?\n/)) {
    const [, field = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const name = field.toLowerCase();
    if (name === 'user-agent') {
      ours = (naming && ours) || value.trim() === '*' || /basislijn/i.test(value);
      naming = true;
      continue;
    }
    if (field !== '') naming = false;
    if (!ours) continue;
    if (name === 'disallow' && value.trim() !== '') disallowed.push(value.trim());
    if (name === 'crawl-delay' && Number(value) > 0) delay = Number(value);
  }
  return { disallowed, delay };
}

export const SITE_PROBES: readonly Probe[] = [
  {
    name: 'bestand',
    claim: 'het adres van de XML in een treffer geeft die XML',
    see: async (desk) => {
      const [first] = (await desk.search(COMMON)).records;
      if (first === undefined || first.xmlUrl === null)
        return { holds: false, seen: 'geen adres in de treffer' };
      const { bytes, etag } = await desk.xml(first.xmlUrl);
      const root = rootOf(decode(bytes).text);
      return {
        holds: root === 'cvdr' || isStop(root),
        seen: `hoofdelement ${root}, ${bytes.length} bytes, etag ${etag ?? 'ontbreekt'}`,
      };
    },
  },
  {
    name: 'stop',
    claim: 'welk deel van de SMI-teksten heeft de nieuwe vorm (STOP)?',
    see: async (desk) => {
      const records = (await inForce(desk)).slice(0, SAMPLE);
      const roots: (string | null)[] = [];
      for (const record of records) roots.push(await rootOfFile(desk, record));
      const stop = roots.filter((root) => root !== null && isStop(root)).length;
      return { holds: null, seen: `${stop} van ${records.length} teksten in een steekproef` };
    },
  },
  {
    name: 'ankers',
    claim: 'hoe heten de ankers van artikelen op lokaleregelgeving.overheid.nl?',
    see: async (desk) => {
      const told: string[] = [];
      for (const [name, query] of kindsOfPage(desk.tools.date)) {
        const [record] = (await desk.search(query, 1, 1)).records;
        if (record === undefined || record.pageUrl === null) {
          told.push(`${name}: geen pagina gevonden`);
          continue;
        }
        const { bytes } = await desk.page(record.pageUrl);
        desk.tools.save(`${name}-${idText(record.id)}.html`, bytes);
        const anchors = anchorsIn(decode(bytes).text);
        told.push(`${name} (${idText(record.id)}): ${anchors.slice(0, 3).join(' ') || 'geen'}`);
      }
      return { holds: null, seen: told.join('; ') };
    },
  },
  {
    name: 'adres-zonder-versie',
    claim: 'toont het adres van een regeling zonder versie de geldende of de eerste versie?',
    see: async (desk) => {
      const { records } = await desk.search(COMMON, 1, 100);
      const many = [...byWork(records).values()].find((own) => own.length > 1);
      const current = many === undefined ? undefined : chooseExpressions(many, desk.tools.date)[0]?.record;
      if (current === undefined || current.pageUrl === null)
        return { holds: null, seen: 'geen regeling met meer versies gevonden' };
      const { bytes, url } = await desk.page(current.pageUrl.replace(/\/\d+\/?$/, ''));
      const named = new RegExp(`${current.id.work}[/_](\\d+)`).exec(`${url} ${decode(bytes).text}`)?.[1];
      return {
        holds: null,
        seen: `${current.id.work} toont versie ${named ?? 'onbekend'}; geldend is versie ${current.id.version}`,
      };
    },
  },
  {
    name: 'robots',
    claim: 'de sites verbieden niet wat de oogst vraagt, en vragen geen langere pauze (robots.txt)',
    see: async (desk) => {
      const { adressen, pauze } = desk.tools.settings;
      const page = (await desk.search(COMMON)).records[0]?.pageUrl ?? null;
      const asked = [adressen.zoekdienst, adressen.publicaties, `${adressen.bestanden}/cvdr/`];
      const told: string[] = [];
      let holds = true;
      for (const address of page === null ? asked : [...asked, page]) {
        const { origin, host, pathname } = new URL(address);
        const text = await desk.file(`${origin}/robots.txt`);
        if (text === null) {
          told.push(`${host}: geen`);
          continue;
        }
        const { disallowed, delay } = robotsRules(text);
        const against = disallowed.filter((path) => pathname.startsWith(path.replace(/\*.*$/, '')));
        if (against.length > 0 || (delay ?? 0) * 1000 > pauze) holds = false;
        told.push(
          `${host}: ${against.length === 0 ? 'niets tegen' : `verbiedt ${against.join(' ')}`}${delay === null ? '' : `, pauze ${delay} s`}`,
        );
      }
      return { holds, seen: told.join('; ') };
    },
  },
];
