/** What the page of two labellers needs, worked out. */
import type { Agreement, OneOpinion } from '../../evaluating/annotators.js';
import { formatDecimal, formatShare } from './evaluation-format.js';
import { byPoint, confusionParts, factRows, figure, pointRows, type Titles } from './evaluation-parts.js';
import { type AllWords, verdictWord } from './evaluation-words.js';

export interface AgreementInput {
  readonly agreement: Agreement;
  /** Folders of the two labellers. */
  readonly names: { readonly a: string; readonly b: string };
  readonly titles: Titles;
}

function notes({ agreement, names }: AgreementInput, words: AllWords): readonly string[] {
  const kind = (code: string) => words.evaluation.soorten[code] ?? code;
  const list = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [`${title}: ${items.join(', ')}.`];
  return [
    `Beoordelaar a: ${names.a}. Beoordelaar b: ${names.b}.`,
    ...list('Alleen bij a', agreement.onlyA),
    ...list('Alleen bij b', agreement.onlyB),
    ...list(
      'Anders van soort',
      agreement.otherKind.map(({ document, a, b }) => `${document} (a: ${kind(a)}, b: ${kind(b)})`),
    ),
    ...list(
      'Een punt bij maar één van beide',
      agreement.onePoint.map(({ document, point, by }) => `${document} punt ${point} (${by})`),
    ),
  ];
}

function side(name: string, { verdict, places, reason, review }: OneOpinion, words: AllWords) {
  return { name, word: verdictWord(words, verdict), places: places.join('; '), reason, review };
}

export function agreementView(input: AgreementInput, words: AllWords) {
  const { agreement, titles } = input;
  return {
    title: 'Zijn twee beoordelaars het eens?',
    subtitle: `${agreement.texts} ${agreement.texts === 1 ? 'tekst' : 'teksten'} met labels van beide`,
    sides: words.evaluation.kanten.beoordelaars,
    showReview: false,
    figures: [
      figure('gelijk op punten 1 en 3 tot 11', agreement.core.accuracy, formatShare),
      figure('Cohens kappa op die punten', agreement.core.kappa, formatDecimal),
      figure('gelijk op alle punten', agreement.total.accuracy, formatShare),
      figure('bewijs uit hetzelfde artikel', agreement.total.rightArticle, formatShare),
      figure('kenmerken gelijk', agreement.factsSame, formatShare),
    ],
    notes: notes(input, words),
    rows: pointRows(agreement, titles),
    disputeGroups: byPoint(
      agreement.disputes.map(({ document, point, a, b }, index) => ({
        document,
        point,
        anchor: `verschil-${index + 1}`,
        sides: [side('a', a, words), side('b', b, words)],
      })),
      titles,
    ),
    ...confusionParts(agreement, titles, words),
    factsShare: formatShare(agreement.factsSame),
    facts: factRows(agreement.facts, words),
  };
}
