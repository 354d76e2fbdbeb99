/**
 * Asks the real services whether they do what the harvest takes for granted. Each assumption is one small question, so
 * that whoever has a connection knows within a minute what holds.
 */
import { decode } from '../reading/decode.js';
import { HarvestError } from './errors.js';
import { isXml } from './http/checks.js';
import type { PoliteClient } from './http/client.js';
import type { HarvestSettings } from './settings.js';
import { readAnswer, type SruAnswer } from './sru/response.js';
import { searchUrl } from './sru/search.js';

export interface Assumption {
  readonly name: string;
  /** What is taken for granted, in Dutch. */
  readonly claim: string;
  readonly outcome: 'klopt' | 'klopt-niet' | 'niet-te-zeggen';
  /** What was seen. */
  readonly seen: string;
}

interface Tools {
  readonly client: PoliteClient;
  readonly settings: HarvestSettings;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

interface Seen {
  readonly holds: boolean;
  readonly seen: string;
}

const ACCEPT = 'application/xml, text/xml;q=0.9';
const COMMON = 'dcterms.title any "kinderopvang"';

async function ask({ client, settings }: Tools, query: string, start = 1, count = 5): Promise<SruAnswer> {
  const url = searchUrl(settings.adressen.zoekdienst, query, start, count);
  const { bytes } = await client.get(url, ACCEPT, isXml);
  return readAnswer(decode(bytes).text);
}

const CHECKS: readonly {
  readonly name: string;
  readonly claim: string;
  readonly see: (tools: Tools) => Promise<Seen>;
}[] = [
  {
    name: 'zoeken',
    claim: 'de zoekdienst antwoordt op een vraag in versie 1.2',
    see: async (tools) => {
      const { total } = await ask(tools, COMMON);
      return { holds: total > 0, seen: `${total} treffers voor kinderopvang in de titel` };
    },
  },
  {
    name: 'bladzijden',
    claim: 'honderd treffers per keer worden in één keer gegeven',
    see: async (tools) => {
      const { total, records } = await ask(tools, COMMON, 1, 100);
      return {
        holds: records.length === Math.min(100, total),
        seen: `${records.length} van ${total} gekregen`,
      };
    },
  },
  {
    name: 'grote-bladzijden',
    claim: 'duizend treffers per keer kan ook',
    see: async (tools) => {
      const { total, records } = await ask(tools, 'overheidrg.body any "kinderopvang"', 1, 1000);
      return {
        holds: records.length === Math.min(1000, total),
        seen: `${records.length} van ${total} gekregen`,
      };
    },
  },
  {
    name: 'diep-bladeren',
    claim: 'voorbij treffer 4.000 bladeren kan',
    see: async (tools) => {
      const { records } = await ask(tools, 'overheidrg.body any "gemeente"', 4001, 1);
      return { holds: records.length === 1, seen: `${records.length} treffer op plaats 4.001` };
    },
  },
  {
    name: 'woordgroep',
    claim: '`adj` zoekt woorden naast elkaar, met en zonder streepje hetzelfde',
    see: async (tools) => {
      const plain = await ask(tools, 'overheidrg.body adj "sociaal medische indicatie"');
      const hyphen = await ask(tools, 'overheidrg.body adj "sociaal-medische indicatie"');
      return {
        holds: plain.total > 0 && plain.total === hyphen.total,
        seen: `${plain.total} zonder en ${hyphen.total} met streepje`,
      };
    },
  },
  {
    name: 'geldend-op',
    claim: '`datumGeldendOp` geeft alleen teksten die op die dag gelden',
    see: async (tools) => {
      const { records } = await ask(tools, `${COMMON} and overheidrg.datumGeldendOp=${tools.date}`, 1, 50);
      const wrong = records.filter(
        ({ inForce, outOfForce }) =>
          inForce === null || inForce > tools.date || (outOfForce !== null && outOfForce <= tools.date),
      );
      return {
        holds: records.length > 0 && wrong.length === 0,
        seen: `${wrong.length} van ${records.length} gelden niet`,
      };
    },
  },
  {
    name: 'samenwerking',
    claim: 'teksten van samenwerkingsverbanden zijn te vinden met `regionaalsamenwerkingsorgaan`',
    see: async (tools) => {
      const { total } = await ask(tools, 'regionaalsamenwerkingsorgaan == "ISD Bollenstreek"');
      return { holds: total > 0, seen: `${total} treffers voor ISD Bollenstreek` };
    },
  },
  {
    name: 'soort-regeling',
    claim: 'nieuwe treffers noemen de soort regeling',
    see: async (tools) => {
      const { records } = await ask(tools, `${COMMON} and dcterms.modified>=2025-01-01`, 1, 20);
      const kinds = [...new Set(records.flatMap(({ kind }) => kind ?? []))];
      return { holds: kinds.length > 0, seen: kinds.length === 0 ? 'geen soort genoemd' : kinds.join(', ') };
    },
  },
  {
    name: 'bestand',
    claim: 'het adres van de XML in een treffer geeft die XML',
    see: async (tools) => {
      const { records } = await ask(tools, COMMON);
      const [first] = records;
      if (first?.xmlUrl == null) return { holds: false, seen: 'geen adres in de treffer' };
      const { bytes, etag } = await tools.client.get(first.xmlUrl, ACCEPT, isXml);
      const root = /<([\w:]+)[\s>]/.exec(
        decode(bytes).text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''),
      )?.[1];
      return {
        holds: root === 'cvdr' || /Consolidaties$/.test(root ?? ''),
        seen: `hoofdelement ${root ?? 'onbekend'}, ${bytes.length} bytes, etag ${etag ?? 'ontbreekt'}`,
      };
    },
  },
  {
    name: 'foutmelding',
    claim: 'een vraag met een onbekende index geeft een foutmelding die wordt herkend',
    see: async (tools) => {
      try {
        await ask(tools, 'bestaatniet = "x"');
        return { holds: false, seen: 'geen foutmelding' };
      } catch (error) {
        const known = error instanceof HarvestError && error.code === 'foutmelding-dienst';
        return { holds: known, seen: error instanceof Error ? error.message : String(error) };
      }
    },
  },
];

export async function selfTest(
  tools: Tools,
  onStep: (done: number, all: number) => void,
): Promise<readonly Assumption[]> {
  const outcomes: Assumption[] = [];
  for (const { name, claim, see } of CHECKS) {
    try {
      const { holds, seen } = await see(tools);
      outcomes.push({ name, claim, outcome: holds ? 'klopt' : 'klopt-niet', seen });
    } catch (error) {
      const seen = error instanceof HarvestError ? error.describe() : String(error);
      outcomes.push({ name, claim, outcome: 'niet-te-zeggen', seen });
    }
    onStep(outcomes.length, CHECKS.length);
  }
  return outcomes;
}
