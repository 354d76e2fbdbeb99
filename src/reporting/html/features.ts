/** The kenmerken of a regulation as rows that people read: value, unit and kind in one line. */
import type { RunResult } from '../../results/schema.js';
import { formatDate, formatFeature, formatNumber, type Words } from './words.js';

export interface FeatureRow {
  readonly name: string;
  readonly value: string;
  /** The point that the row says most about. */
  readonly point: number;
}

type Kenmerken = RunResult['kenmerken'];

function amount(words: Words, key: string, unitKey: string | undefined, kenmerken: Kenmerken): string | null {
  const value = kenmerken[key] ?? null;
  if (typeof value !== 'number' || unitKey === undefined)
    return value === null ? null : formatFeature(words, key, value);
  const unit = words.eenheden[String(kenmerken[unitKey])];
  const name = unit === undefined ? '' : ` ${value === 1 ? unit[0] : unit[1]}`;
  return `${formatNumber(value)}${name}`;
}

function shownValue(words: Words, key: string, kenmerken: Kenmerken): string | null {
  const word = words.kenmerken[key];
  const shown = amount(words, key, word?.maat, kenmerken);
  const kind = word?.soort === undefined ? null : (kenmerken[word.soort] ?? null);
  if (kind === null) return shown ?? word?.leeg ?? null;
  const kindWord = formatFeature(words, word?.soort ?? key, kind);
  return shown === null ? kindWord : `${shown} (${kindWord})`;
}

/** Rows in the order of the result; a kenmerk that is shown as unit or kind of another has no row of its own. */
export function featureRows(words: Words, kenmerken: Kenmerken): readonly FeatureRow[] {
  const within = new Set(Object.values(words.kenmerken).flatMap(({ maat, soort }) => [maat, soort]));
  return Object.keys(kenmerken)
    .filter((key) => !within.has(key))
    .flatMap((key) => {
      const value = shownValue(words, key, kenmerken);
      const word = words.kenmerken[key];
      return value === null || word === undefined ? [] : [{ name: word.naam, value, point: word.punt }];
    });
}

/**
 * What hints at a point of practice without settling it: what the text meets, and whether it is younger than the norm
 * (codebook, point 2). Facts beside the verdict, never part of it.
 * @param since day from which the norm holds, `YYYY-MM-DD`
 */
export function indicationRows(
  words: Words,
  { score, document }: RunResult,
  since: string,
): readonly FeatureRow[] {
  const { punt: point, gehaald, jonger } = words.aanwijzingen;
  const dated = document.dates.adopted ?? document.dates.published ?? document.dates.inForce;
  return [
    ...(score === null
      ? []
      : [
          {
            name: gehaald,
            value: `${formatNumber(score.points)} van ${formatNumber(score.judged)} beoordeelde punten`,
            point,
          },
        ]),
    ...(dated === null
      ? []
      : [
          {
            name: jonger,
            value: `${dated.value > since ? 'ja' : 'nee'}, de tekst is van ${formatDate(dated.value)} en de norm van ${formatDate(since)}`,
            point,
          },
        ]),
  ];
}
