/** How things stood on the day of each round: an address that stays, with the texts and the norm of then. */
import type { MonitorData, Round } from '../../monitoring/model.js';
import { DECIDED } from '../../monitoring/uptake.js';
import { formatDate, type Words } from '../html/words.js';
import { NOT_JUDGED, OUTCOMES } from '../pictures/palette.js';
import type { OutcomeCounts } from '../pictures/verdict-bars.js';
import { verdictStrip } from '../pictures/verdict-strip.js';
import { pageOf, type SiteFile } from './frame.js';
import { loadMonitorTemplates } from './templates.js';
import { percent, pointFile, STATUS_WORDS, scoreText, verdictLegend } from './words.js';

export function roundPath(date: string): string {
  return `rondes/${date}.html`;
}

function countsIn({ states }: Round, point: number, all: number): OutcomeCounts {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<
    keyof OutcomeCounts,
    number
  >;
  let judged = 0;
  for (const { findings } of states.values()) {
    const verdict = findings.get(point)?.verdict;
    if (verdict === undefined) continue;
    counts[verdict] += 1;
    judged += 1;
  }
  return { ...counts, [NOT_JUDGED]: Math.max(0, all - judged) };
}

/** No percentage where fewer than half have a verdict: it would read as one of the whole country. */
function metText(met: number, decided: number, all: number): string {
  if (decided === 0) return '–';
  const counted = `${met} van ${decided}`;
  return decided * 2 < all ? counted : `${counted} (${percent(met / decided)})`;
}

function pointRows({ points, municipalities }: MonitorData, round: Round) {
  return points.map(({ number, short }) => {
    const counts = countsIn(round, number, municipalities.length);
    const decided = [...DECIDED].reduce((sum, verdict) => sum + counts[verdict], 0);
    return {
      name: `${number}. ${short}`,
      file: pointFile(number),
      bar: verdictStrip({ id: `punt-${number}`, title: short, counts }),
      met: metText(counts.voldoet, decided, municipalities.length),
    };
  });
}

function municipalityRows({ points, municipalities }: MonitorData, { states }: Round, words: Words) {
  return municipalities.flatMap(({ municipality: { code, name } }) => {
    const state = states.get(code);
    if (state === undefined) return [];
    const judged = state.findings.size > 0;
    return [
      {
        code,
        name,
        score: state.score === null ? '–' : scoreText(state.score),
        status: judged ? null : STATUS_WORDS[state.status],
        cells: !judged
          ? []
          : points.map(({ number }) => {
              const verdict = state.findings.get(number)?.verdict;
              const word = verdict === undefined ? undefined : words.oordelen[verdict];
              return word === undefined ? { look: '', text: '–' } : { look: word.vorm, text: word.woord };
            }),
      },
    ];
  });
}

/** A page per round, the newest as well: that is its address when a newer one has come. */
export function roundPages(data: MonitorData): readonly SiteFile[] {
  const { words } = loadMonitorTemplates();
  return data.rounds.map((round) =>
    pageOf(data, {
      path: roundPath(round.date),
      title: `Stand van ${formatDate(round.date)}`,
      intro:
        'Zo was het op deze dag, met de teksten en de norm van toen. Dit adres blijft hetzelfde, zodat u ernaar kunt verwijzen.',
      template: 'ronde',
      view: {
        edition: round.edition,
        hash: round.normHash,
        version: round.toolVersion,
        judged: [...round.states.values()].filter(({ status }) => status === 'getoetst').length,
        all: data.municipalities.length,
        legend: verdictLegend('legenda'),
        points: pointRows(data, round),
        columns: data.points.map(({ number, short }) => ({ number, short })),
        span: data.points.length,
        municipalities: municipalityRows(data, round, words),
      },
    }),
  );
}
