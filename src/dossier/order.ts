/**
 * Which sources of a dossier are used, and in which order: the newest binding text decides (codebook, section 2). What
 * is withdrawn, not yet in force, or not about SMI is read and left out, with the reason.
 */
import type { DossierSource } from './model.js';
import { readOther } from './other-papers.js';

export interface Placed {
  readonly source: DossierSource;
  readonly used: boolean;
  /** Plain Dutch: why it is left out, or what must be known of it; null where nothing. */
  readonly remark: string | null;
}

function isRules(source: DossierSource): boolean {
  return source.kind === 'regeling' && source.subject !== null;
}

/** Newest first; a text without a date after those with one, in the order they came. */
function newestFirst(a: DossierSource, b: DossierSource): number {
  if (a.date === b.date) return 0;
  if (a.date === null) return 1;
  if (b.date === null) return -1;
  return b.date.localeCompare(a.date);
}

const LEFT_OUT: Readonly<Record<string, string>> = {
  vervallen: 'is vervallen en telt niet mee',
  toekomstig: 'geldt nog niet op de peildatum en telt niet mee',
  ontwerp: 'is een ontwerp en telt niet mee naast een geldende regeling',
};

/** What somebody calls rules is read whole beside rules on SMI; alone it has no rules to belong to. */
function asSaid(sources: readonly DossierSource[]): readonly DossierSource[] {
  return sources.map((source) => {
    const beside = sources.some((other) => other !== source && isRules(other));
    return source.saidRules === true && source.subject === null && beside
      ? { ...source, subject: { own: false, provisions: [source.regulation.root.id] } }
      : source;
  });
}

function remarkOn(source: DossierSource): string {
  if (isRules(source)) return LEFT_OUT[source.status] ?? 'telt niet mee: er is een nieuwere tekst';
  if (source.kind === 'anders' && source.aboutSmi)
    return `is alleen gelezen voor punt 14 en zegt daar niets over. ${source.seems ?? ''}`.trim();
  return source.seems !== null && source.kind !== 'webpagina' && source.kind !== 'formulier'
    ? `telt niet mee. ${source.seems}`
    : 'telt niet mee: gaat niet over SMI';
}

/** Rules first, newest first; then pages and forms, and papers that say what parents think; the rest comes last. */
export function placeSources(given: readonly DossierSource[]): readonly Placed[] {
  const sources = asSaid(given);
  const rules = sources.filter(isRules).toSorted(newestFirst);
  const standing = rules.filter(({ status }) => LEFT_OUT[status] === undefined);
  // Only drafts, future or withdrawn texts: then they are what there is to judge, the newest alone.
  const judged = standing.length > 0 ? standing : rules.slice(0, 1);
  const practice = sources.filter(
    ({ kind, aboutSmi }) => (kind === 'webpagina' || kind === 'formulier') && aboutSmi,
  );
  const main = [...judged, ...practice];
  const others = main.length === 0 ? [] : sources.filter((source) => readOther(source) !== null);
  const used = [...main, ...others];
  const rest = sources.filter((source) => !used.includes(source));
  return [
    ...used.map((source) => ({
      source,
      used: true,
      remark:
        judged.length > 1 && judged.includes(source)
          ? source === judged[0]
            ? 'is de nieuwste en beslist waar de teksten verschillen'
            : 'vult aan wat de nieuwste tekst niet regelt'
          : others.includes(source)
            ? 'telt alleen mee voor punt 14'
            : null,
    })),
    ...rest.map((source) => ({
      source,
      used: false,
      remark: remarkOn(source),
    })),
  ];
}
