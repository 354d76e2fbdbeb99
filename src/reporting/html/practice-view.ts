/** What the report shows of a dossier: its sources, and what pages and forms say. */
import type { Evidence, Practice, RunResult } from '../../results/schema.js';
import type { ReportInput } from './view-model.js';
import { formatDate, formatNumber, type Words } from './words.js';

type Value = Practice['contradictions'][number]['page']['value'];

/** Items that decide first: what goes too far stands above what is needed. */
const WEIGHT_ORDER = ['ingrijpend', 'te-veel', 'open-eind', 'onbekend', 'nodig'] as const;
/** Quotations of one element in the table: more hides what it says. */
const QUOTED = 2;

/** The name of a source beside a quotation; null where there is only one. */
export function sourceName(
  { result, words }: Pick<ReportInput, 'result' | 'words'>,
  index: number,
): string | null {
  const used = result.sources.filter((source) => source.used);
  const source = result.sources[index];
  if (used.length < 2 || source === undefined) return null;
  const same = used.filter(({ kind }) => kind === source.kind).length;
  const kind = (words.soorten[source.kind] ?? source.kind).toLowerCase();
  return same < 2 ? kind : `${kind} ${source.title ?? source.file}`;
}

function pointsInWords(points: readonly number[]): string {
  const sorted = [...points].sort((a, b) => a - b);
  if (sorted.length === 0) return '';
  const last = sorted.at(-1);
  return sorted.length === 1 ? `punt ${last}` : `de punten ${sorted.slice(0, -1).join(', ')} en ${last}`;
}

export function dossierView({ result, words }: ReportInput) {
  return {
    sources: result.sources.map((source) => ({
      ...source,
      title: source.title ?? source.file,
      kindWord: words.soorten[source.kind] ?? source.kind,
      date: source.date === null ? null : formatDate(source.date),
      settled: pointsInWords(source.settled),
    })),
    missing: result.missing.flatMap((kind) => words.ontbreekt[kind] ?? []),
  };
}

/** Quotations in a row from one place carry it once, after the last. */
function withPlaceOnce(quotes: readonly Evidence[]) {
  return quotes.map(({ quote, place }, at) => ({
    quote,
    place: quotes[at + 1]?.place === place ? null : place,
  }));
}

/** The same for what is asked, where the source belongs to the place. */
function withPlaceLast<Item extends { readonly place: string; readonly from: string | null }>(
  items: readonly Item[],
) {
  return items.map((item, at) => {
    const next = items[at + 1];
    const again = next !== undefined && next.place === item.place && next.from === item.from;
    return { ...item, place: again ? null : item.place };
  });
}

function percent(share: number): string {
  return `${formatNumber(Math.round(share * 100))}%`;
}

function readabilityRows({ readability }: Practice['pages'][number]) {
  return [
    { name: 'Woorden per zin', value: formatNumber(readability.wordsPerSentence) },
    { name: 'Zinnen van meer dan 20 woorden', value: percent(readability.longSentences) },
    { name: 'Zinnen in de lijdende vorm', value: percent(readability.passive) },
    { name: 'Letters per woord', value: formatNumber(readability.lettersPerWord) },
    {
      name: 'Leesgemak (Flesch-Douma, 100 is heel makkelijk)',
      value: formatNumber(Math.round(readability.ease)),
    },
    {
      name: 'Zelfstandige naamwoorden van een werkwoord, per 100 woorden',
      value: formatNumber(readability.nominalPer100),
    },
    {
      name: 'Ambtelijke woorden, per 100 woorden',
      value: `${formatNumber(readability.jargonPer100)}${readability.jargon.length === 0 ? '' : ` (${readability.jargon.slice(0, 8).join(', ')})`}`,
    },
  ];
}

function valueInWords(words: Words, fact: string, value: Value): string {
  if (value === null) return 'staat er niet';
  if (value === true) return 'ja';
  if (value === false) return 'nee';
  if (fact === 'termijnMaanden') return `${value} ${value === 1 ? 'maand' : 'maanden'}`;
  if (fact === 'omvangInDagen' && typeof value === 'number')
    return `${formatNumber(value)} ${value === 1 ? 'dag' : 'dagen'} per week`;
  if (fact === 'leeftijdTot' && /^\d+$/.test(String(value))) return `${value} jaar`;
  return typeof value === 'string' ? (words.waarden[value] ?? value) : formatNumber(value);
}

/** One of the two that differ; a test that only the other has does not stand here. */
function side(
  input: ReportInput,
  fact: string,
  { value, evidence }: { value: Value; evidence: Evidence | null },
) {
  const unsaid = value === false && evidence === null;
  return {
    value: valueInWords(input.words, fact, unsaid ? null : value),
    quote: evidence?.quote ?? null,
    place: evidence?.place ?? null,
    from:
      evidence === null || !isOneOfMore(input.result, evidence.source)
        ? null
        : sourceName(input, evidence.source),
  };
}

/** Whether there are more sources of the same kind, so that a quotation must say which. */
function isOneOfMore({ sources }: RunResult, index: number): boolean {
  const kind = sources[index]?.kind;
  return sources.filter((source) => source.used && source.kind === kind).length > 1;
}

/** The rule that needs a group of data, or what it means that none was found. */
function groundOf(input: ReportInput, weight: string, group: string, basis: Evidence | null) {
  if (basis !== null)
    return {
      basis: {
        ...basis,
        from: isOneOfMore(input.result, basis.source) ? sourceName(input, basis.source) : null,
      },
      noBasis: null,
    };
  if (weight !== 'nodig') return { basis: null, noBasis: null };
  const { grondslagen } = input.words;
  const noRules = input.result.missing.includes('regeling');
  return {
    basis: null,
    noBasis:
      (group === 'identiteit'
        ? grondslagen.identiteit
        : noRules
          ? grondslagen['geen-regeling']
          : grondslagen['niet-genoemd']) ?? null,
  };
}

function askedRows(input: ReportInput, asked: Practice['asked']) {
  const { words } = input;
  const seen = new Set<string>();
  return WEIGHT_ORDER.flatMap((weight) =>
    Object.entries(words.groepen).flatMap(([group, name]) => {
      const items = asked.filter((item) => {
        const key = `${item.source}-${item.evidence.start}`;
        if (item.weight !== weight || item.group !== group || seen.has(key)) return false;
        seen.add(key);
        return true;
      });
      return items.length === 0
        ? []
        : [
            {
              group: name,
              weight: words.gewichten[weight] ?? weight,
              ...groundOf(input, weight, group, items[0]?.basis ?? null),
              items: withPlaceLast(
                items.map(({ evidence, source }) => ({ ...evidence, from: sourceName(input, source) })),
              ),
            },
          ];
    }),
  );
}

export function practiceView(input: ReportInput) {
  const { result, words } = input;
  const { practice } = result;
  if (practice === null) return null;
  const several = practice.pages.length > 1;
  return {
    pages: practice.pages.map((page) => ({
      title: several ? titleOf(result, page.source) : null,
      elements: page.elements.map((element) => ({
        ...element,
        name: words.elementen[String(element.number)] ?? '',
        half: element.missing === null ? null : (words.halven[element.missing] ?? null),
        quotes: withPlaceOnce(element.evidence.slice(0, QUOTED)),
      })),
      levelWord: words.niveaus[page.readability.level] ?? page.readability.level,
      measures: readabilityRows(page),
      hardest: page.readability.hardest,
      outdated: page.outdated,
    })),
    asked: askedRows(input, practice.asked),
    contradictions: practice.contradictions.map(({ fact, page, rules }) => ({
      name: words.verschillen[fact] ?? fact,
      page: side(input, fact, page),
      rules: side(input, fact, rules),
    })),
  };
}

function titleOf({ sources }: RunResult, index: number): string {
  return sources[index]?.title ?? sources[index]?.file ?? '';
}
