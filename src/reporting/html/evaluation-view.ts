/** What the page of a measurement needs, worked out: words for codes, figures as people read them, groups. */
import type { Disagreement, Evaluation } from '../../evaluating/evaluation.js';
import type { Move, Moves } from '../../evaluating/moves.js';
import type { Peer } from '../../evaluating/peers.js';
import { cut, formatDecimal, formatLead, formatShare, NO_FIGURE } from './evaluation-format.js';
import {
  byPoint,
  confusionParts,
  factRows,
  figure,
  measuresOf,
  pointName,
  pointRows,
  type Titles,
} from './evaluation-parts.js';
import { type AllWords, verdictWord } from './evaluation-words.js';
import { formatDate, formatFeature } from './words.js';

export interface EvaluationInput {
  readonly evaluation: Evaluation;
  /** Empty where no other readers were asked for. */
  readonly peers: readonly Peer[];
  /** Null where there is no earlier measurement. */
  readonly moves: Moves | null;
  readonly titles: Titles;
}

/** Characters of a labelled passage on the page; a label may name a whole article or annex. */
const PASSAGE = 700;

function figures({ core, total, factsRight }: Evaluation) {
  return [
    figure('goed op punten 1 en 3 tot 11', core.accuracy, formatShare),
    figure('Cohens kappa op die punten', core.kappa, formatDecimal),
    figure('citaat uit het goede artikel', core.rightArticle, formatShare),
    figure('kenmerken goed', factsRight, formatShare),
    figure('van de oordelen onder controle', core.underReview, formatShare),
    {
      name: 'van de fouten stond onder controle',
      value: total.errors === 0 ? NO_FIGURE : `${total.errorsUnderReview} van ${total.errors}`,
      bounds: null,
      note: total.errors === 0 ? 'er zijn geen fouten' : 'alle punten samen',
    },
    {
      name: total.critical === 1 ? 'kritieke fout' : 'kritieke fouten',
      value: String(total.critical),
      bounds: null,
      note: 'op punt 5, 6, 7 en 8',
    },
  ];
}

function notes({ documents, negatives, falseAlarms, missed, notHandled, total }: Evaluation) {
  return [
    `Gemeten op ${documents} ${documents === 1 ? 'regeling' : 'regelingen'} met labels en ${negatives} ${negatives === 1 ? 'tekst' : 'teksten'} die geen SMI-regeling ${negatives === 1 ? 'is' : 'zijn'}. Niet als regeling herkend of niet gelezen: ${missed.length}. Ten onrechte getoetst: ${falseAlarms.length}. Nog niet behandeld: ${notHandled.length}.`,
    ...(total.reviewAsked === 0
      ? []
      : [
          `Bij ${total.reviewAsked} ${total.reviewAsked === 1 ? 'oordeel' : 'oordelen'} zegt het label dat iemand moet kijken; bij ${total.reviewGiven} daarvan vraagt het programma dat ook.`,
        ]),
  ];
}

function disagreementView(item: Disagreement, index: number, words: AllWords) {
  return {
    ...item,
    anchor: `verschil-${index + 1}`,
    labelWord: verdictWord(words, item.label),
    foundWord: verdictWord(words, item.found),
    labelled: item.labelled.map(({ place, quote }) => ({
      place,
      quote: quote === null ? null : cut(quote, PASSAGE),
    })),
  };
}

function peersView({ evaluation, peers }: EvaluationInput, titles: Titles, words: AllWords) {
  const readers = [
    { name: 'Basislijn', measured: evaluation, lead: NO_FIGURE },
    ...peers.map((peer) => ({
      name: words.evaluation.lezers[peer.name] ?? peer.name,
      measured: peer,
      lead: formatLead(peer.lead),
    })),
  ];
  return {
    hasPeers: peers.length > 0,
    readers: readers.map(({ name, measured, lead }) => ({ name, lead, ...measuresOf(measured) })),
    readerPoints: evaluation.points.map(({ point }) => ({
      name: pointName(titles, point),
      shares: readers.map(({ measured }) => {
        const own = measured.points.find((candidate) => candidate.point === point);
        return own === undefined ? NO_FIGURE : formatShare(own.measures.accuracy);
      }),
    })),
  };
}

function movesView(moves: Moves | null, words: AllWords) {
  if (moves === null) return null;
  const { richtingen, tonen } = words.evaluation;
  const count = (direction: Move['direction']) =>
    moves.verdicts.filter((move) => move.direction === direction).length;
  return {
    ...moves,
    earlierDate: formatDate(moves.earlier.referenceDate),
    better: count('beter'),
    worse: count('slechter'),
    other: count('anders'),
    verdicts: moves.verdicts.map((move) => ({
      ...move,
      fromWord: verdictWord(words, move.from),
      toWord: verdictWord(words, move.to),
      labelWord: verdictWord(words, move.label),
      directionWord: richtingen[move.direction],
      toneWord: move.tone === null ? null : tonen[move.tone],
    })),
    rest: [
      ...moves.review.map(
        ({ document, point, underReview }) =>
          `${document}, punt ${point}: ${underReview ? 'nu onder controle' : 'niet meer onder controle'}`,
      ),
      ...moves.facts.map(
        ({ document, key, from, to, direction }) =>
          `${document}, ${words.report.kenmerken[key]?.naam ?? key}: ${formatFeature(words.report, key, from)} → ${formatFeature(words.report, key, to)} (${richtingen[direction]})`,
      ),
      ...moves.relabelled.map(
        ({ document, point, from, to }) =>
          `${document}, punt ${point}: het label is veranderd van ${verdictWord(words, from).woord} in ${verdictWord(words, to).woord}`,
      ),
      ...moves.newDocuments.map((document) => `${document}: nieuw in deze meting`),
      ...moves.goneDocuments.map((document) => `${document}: niet meer gemeten`),
    ],
  };
}

export function evaluationView(input: EvaluationInput, words: AllWords) {
  const { evaluation, titles } = input;
  const { documents, missed, falseAlarms, notHandled } = evaluation;
  return {
    title: 'Hoe vaak heeft basislijn gelijk?',
    subtitle: `${documents} regelingen, peildatum ${formatDate(evaluation.referenceDate)}, versie ${evaluation.tool.version}`,
    sides: words.evaluation.kanten.programma,
    showReview: true,
    figures: figures(evaluation),
    notes: notes(evaluation),
    rows: pointRows(evaluation, titles),
    ...peersView(input, titles, words),
    moves: movesView(input.moves, words),
    disagreementGroups: byPoint(
      evaluation.disagreements.map((item, index) => disagreementView(item, index, words)),
      titles,
    ),
    misplaced: evaluation.misplaced.map(({ document, point, labelled, quoted }) => ({
      document,
      point,
      labelled: labelled.join('; '),
      quoted: quoted.join('; '),
    })),
    ...confusionParts(evaluation, titles, words),
    factsShare: formatShare(evaluation.factsRight),
    facts: factRows(evaluation.facts, words),
    hasOutside: missed.length + falseAlarms.length + notHandled.length > 0,
    missed,
    falseAlarms,
    notHandled: notHandled.map(({ document, kind }) => ({
      document,
      kindWord: words.evaluation.soorten[kind] ?? kind,
    })),
    bootstrap: evaluation.bootstrap,
    tool: evaluation.tool,
    norm: evaluation.norm,
    date: formatDate(evaluation.referenceDate),
  };
}
