/** What the harvest takes for granted of the search service of regulations, and what is not known of it. */
import { HarvestError } from '../errors.js';
import { searchUrl } from '../sru/search.js';
import { COMMON, type Probe } from './model.js';

/** A word that nearly every text holds. */
const EVERYTHING = 'overheidrg.body any "gemeente"';
const DEPTHS = [4000, 10_000, 50_000];

function number(value: number): string {
  return value.toLocaleString('nl-NL');
}

export const SEARCH_PROBES: readonly Probe[] = [
  {
    name: 'zoeken',
    claim: 'de zoekdienst antwoordt op een vraag in versie 1.2',
    see: async (desk) => {
      const { total } = await desk.search(COMMON);
      return { holds: total > 0, seen: `${number(total)} treffers voor kinderopvang in de titel` };
    },
  },
  {
    name: 'bladzijde',
    claim: 'zoveel treffers als de oogst per keer vraagt, worden in één keer gegeven',
    see: async (desk) => {
      const count = desk.tools.settings.perPagina;
      const { total, records } = await desk.search(EVERYTHING, 1, count);
      return {
        holds: total > 0 && records.length === Math.min(count, total),
        seen: `${number(records.length)} van ${number(total)} gekregen`,
      };
    },
  },
  {
    name: 'grootste-bladzijde',
    claim: 'hoeveel treffers geeft de dienst hoogstens per keer?',
    see: async (desk) => {
      const { total, records } = await desk.search(EVERYTHING, 1, 1000);
      const all = records.length === Math.min(1000, total);
      return {
        holds: null,
        seen: all
          ? `1.000 gevraagd, ${number(records.length)} gekregen`
          : `hoogstens ${number(records.length)}`,
      };
    },
  },
  {
    name: 'diep-bladeren',
    claim: 'tot de grens waarboven de oogst een vraag knipt, kan worden gebladerd',
    see: async (desk) => {
      const most = desk.tools.settings.grootsteVraag;
      const { total } = await desk.search(EVERYTHING, 1, 1);
      const reached: number[] = [];
      let trouble = '';
      for (const depth of new Set([most, ...DEPTHS])) {
        if (depth > total || trouble !== '') continue;
        try {
          const { records } = await desk.search(EVERYTHING, depth, 1);
          if (records.length === 1) reached.push(depth);
          else trouble = `niets op plaats ${number(depth)}`;
        } catch (error) {
          trouble = error instanceof HarvestError ? error.message : String(error);
        }
      }
      return {
        holds: total > 0 && (total < most || reached.includes(most)),
        seen: `${number(total)} treffers; gelukt op plaats ${reached.map(number).join(', ') || '–'}${trouble === '' ? '' : `; daarna: ${trouble}`}`,
      };
    },
  },
  {
    name: 'woordgroep',
    claim: '`adj` zoekt woorden naast elkaar, met en zonder streepje hetzelfde',
    see: async (desk) => {
      const plain = await desk.search('overheidrg.body adj "sociaal medische indicatie"');
      const hyphen = await desk.search('overheidrg.body adj "sociaal-medische indicatie"');
      return {
        holds: plain.total > 0 && plain.total === hyphen.total,
        seen: `${number(plain.total)} zonder en ${number(hyphen.total)} met streepje`,
      };
    },
  },
  {
    name: 'trefwoord',
    claim: 'op trefwoorden van de gemeente kan worden gezocht',
    see: async (desk) => {
      const { total } = await desk.search('overheidrg.keyword any "SMI"');
      return { holds: true, seen: `${number(total)} treffers` };
    },
  },
  {
    name: 'geldend-op',
    claim: '`datumGeldendOp` geeft alleen teksten die op die dag gelden',
    see: async (desk) => {
      const { date } = desk.tools;
      const { records } = await desk.search(`${COMMON} and overheidrg.datumGeldendOp=${date}`, 1, 50);
      const wrong = records.filter(
        ({ inForce, outOfForce }) =>
          inForce === null || inForce > date || (outOfForce !== null && outOfForce <= date),
      );
      return {
        holds: records.length > 0 && wrong.length === 0,
        seen: `${wrong.length} van ${records.length} gelden niet`,
      };
    },
  },
  {
    name: 'gemeente',
    claim:
      'een gemeente is te vinden onder de naam die wij gebruiken, ook met een achtervoegsel en samen met een andere',
    see: async (desk) => {
      const one = await desk.search('gemeente == "Bergen (NH)"', 1, 1);
      const other = await desk.search('gemeente == "Bergen (L)"', 1, 1);
      const both = await desk.search('(gemeente == "Bergen (NH)" or gemeente == "Bergen (L)")', 1, 1);
      return {
        holds: one.total > 0 && other.total > 0 && both.total === one.total + other.total,
        seen: `Bergen (NH) ${number(one.total)}, Bergen (L) ${number(other.total)}, samen ${number(both.total)}`,
      };
    },
  },
  {
    name: 'werk',
    claim: '`workid` geeft alle versies van een regeling',
    see: async (desk) => {
      const { records } = await desk.search(COMMON);
      const work = records[0]?.id.work;
      if (work === undefined) return { holds: false, seen: 'geen treffer om het mee te proberen' };
      const found = await desk.search(`workid = ${work}`);
      const others = found.records.filter(({ id }) => id.work !== work).length;
      return {
        holds: found.total > 0 && others === 0,
        seen: `${work}: ${found.total} gevonden, waarvan ${others} van een andere regeling`,
      };
    },
  },
  {
    name: 'gewijzigd-sinds',
    claim: 'op de datum van wijziging kan worden gezocht, en elke treffer heeft er een',
    see: async (desk) => {
      const all = await desk.search(COMMON);
      const dated = await desk.search(`${COMMON} and dcterms.modified>=1900-01-01`, 1, 1);
      return {
        holds: all.total > 0 && all.total === dated.total,
        seen: `${number(dated.total)} van ${number(all.total)} treffers hebben een datum`,
      };
    },
  },
  {
    name: 'soort-regeling',
    claim: 'welke waarden hebben rubriek en indeling?',
    see: async (desk) => {
      const { text } = await desk.search(`${COMMON} and dcterms.modified>=2024-01-01`, 1, 100);
      const values = (pattern: RegExp): string =>
        [...new Set([...text.matchAll(pattern)].map(([, value]) => value?.trim() ?? ''))]
          .filter((value) => value !== '')
          .join(', ') || 'geen';
      return {
        holds: null,
        seen: `rubriek: ${values(/scheme="[^"]*Rubriek"[^>]*>([^<]*)</g)}; indeling: ${values(/indeling>([^<]*)</g)}`,
      };
    },
  },
  {
    name: 'naamruimte-orgaan',
    claim: 'in welke naamruimte staat `isRatifiedBy`?',
    see: async (desk) => {
      const { text } = await desk.search(COMMON);
      const prefix = /<(?:([\w-]+):)?isRatifiedBy/.exec(text);
      if (prefix === null) return { holds: null, seen: 'geen treffer noemt het orgaan' };
      const declared = prefix[1] === undefined ? 'xmlns' : `xmlns:${prefix[1]}`;
      return { holds: null, seen: new RegExp(`${declared}="([^"]+)"`).exec(text)?.[1] ?? 'niet genoemd' };
    },
  },
  {
    name: 'versie-2',
    claim: 'versie 2.0 antwoordt in de naamruimte van OASIS; hangt code 406 af van de Accept-regel?',
    see: async (desk) => {
      const url = searchUrl(desk.tools.settings.adressen.zoekdienst, COMMON, 1, 1).replace(
        'version=1.2',
        'version=2.0',
      );
      const own = await desk.xml(url);
      const any = await desk.xml(url, '*/*');
      const text = new TextDecoder().decode(own.bytes);
      const namespace = /searchRetrieveResponse[^>]*xmlns(?::\w+)?="([^"]+)"/.exec(text)?.[1] ?? 'geen';
      return {
        holds: null,
        seen: `${namespace}; code ${own.status} met onze Accept-regel, ${any.status} met */*`,
      };
    },
  },
  {
    name: 'foutmelding',
    claim: 'een vraag met een onbekende index geeft een foutmelding die wordt herkend',
    see: async (desk) => {
      try {
        await desk.search('bestaatniet = "x"');
        return { holds: false, seen: 'geen foutmelding' };
      } catch (error) {
        const known = error instanceof HarvestError && error.code === 'foutmelding-dienst';
        return { holds: known, seen: error instanceof Error ? error.message : String(error) };
      }
    },
  },
];
