/** Annexes that rule: "Bijlage 3 Kinderopvang op sociaal-medische indicatie", with articles of its own. */
import type { Provision } from './model.js';

/** Fewer articles than this are a quotation, or a form. */
const FEWEST = 2;
/** Articles of another text, printed for convenience. */
const QUOTED =
  /\bwettekst|\btekst(?:en)? (?:van|uit) de\b|\buittreksel|\brelevante (?:wet|artikelen|bepalingen)|\bwet- en regelgeving|\bwettelijk kader|\bmodel|formulier|toelichting|\bvoorbeeld/i;

/** True for an annex whose articles are part of the rules as much as those of a chapter. */
export function isRulingAnnex({ kind, heading, children }: Provision): boolean {
  if (kind !== 'bijlage' || QUOTED.test(heading ?? '')) return false;
  const articles = (nodes: readonly Provision[]): number =>
    nodes.reduce((sum, node) => sum + (node.kind === 'artikel' ? 1 : 0) + articles(node.children), 0);
  return articles(children) >= FEWEST;
}
