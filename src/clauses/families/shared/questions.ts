/**
 * Plain-language texts put a condition as a question: "Verdient u meer dan 120% van het minimumloon? Dan kunnen wij u
 * niet helpen." Question and answer are one rule, so they are read as one statement.
 */
import type { Statement } from '../../context/statements.js';
import { refusesIn } from './income-words.js';

const ANSWER = /^(?:dan|in dat geval|zo ja|ja|nee)\b/;
/** A second sentence of the answer: "U krijgt van ons dan geen vergoeding." */
const GOES_ON = /^(?:u|je|wij|we|ouders)\b[^.;?]{0,40}\b(?:dan|in dat geval)\b/;

function join(first: Statement, next: Statement): Statement {
  const gap = ' '.repeat(Math.max(next.span.start - first.span.end, 1));
  return {
    ...first,
    span: { start: first.span.start, end: next.span.end },
    words: `${first.words}${gap}${next.words}`,
    rule: `${first.rule}${gap}${next.words}`,
    after: next.after,
  };
}

/** "Is die groter dan de kosten, dan ...": the sentence goes on about the money that the one before speaks of. */
const POINTS_BACK =
  /^bij (?:een )?overschrijding van (?:deze|die|de)\b|^(?:wordt|worden|is|zijn) (?:deze|die|de (?:daar )?(?:genoemde|bedoelde)) \w*grens\w* overschreden\b|^(?:wie|ouders|gezinnen)? ?(?:met meer|daar ?boven|er ?boven|boven (?:deze|die) grens)\b|^(?:is|zijn|ligt|komt|blijkt|blijft|overschrijdt|overtreft|stijgt) (?:die|dat|deze|dit|het)\b|^(?:als|indien|wanneer|zodra) (?:die|deze|dat|dit) (?:\w+ ){0,3}(?:hoger|groter|meer|lager|minder|toereikend|voldoende)\b/;
/** "Hun aanvraag wordt afgewezen": of those that the sentence before names. */
const OF_THOSE =
  /^(?:hun|zijn of haar|deze|die|dergelijke|zo'n|zulke) (?:aanvra(?:ag|gen)|verzoek(?:en)?|gezinnen|ouders|aanvragers)\b|^zij\b[^.;]{0,20}\b(?:krijgen|ontvangen|komen|hebben)\b/;
const MONEY =
  /\bzelf\b[^.;]{0,40}\b(?:betalen|bekostigen|dragen|financieren)\b|\bdraagkracht\w*|\b\w*inkomen\b|\bvermogen\b|\bspaargeld\b|\bmiddelen\b/;

/** Joins a sentence that points back to means of the family with the one before it. Pure. */
export function joinAnaphora(statements: readonly Statement[]): readonly Statement[] {
  const joined: Statement[] = [];
  for (const statement of statements) {
    const last = joined.at(-1);
    const points =
      last !== undefined &&
      last.passage === statement.passage &&
      (POINTS_BACK.test(statement.words) || OF_THOSE.test(statement.words)) &&
      MONEY.test(last.words) &&
      !MONEY.test(statement.words) &&
      refusesIn(statement.words);
    if (!points) joined.push(statement);
    else {
      joined.pop();
      joined.push(
        join(
          { ...last, words: last.words.replace(/\.$/, ','), rule: last.rule.replace(/\.$/, ',') },
          statement,
        ),
      );
    }
  }
  return joined;
}

/** Joins a question with the answer that follows it in the same passage. Offsets in `words` stay those of the span. */
export function joinAnswers(statements: readonly Statement[]): readonly Statement[] {
  const joined: Statement[] = [];
  for (let index = 0; index < statements.length; index += 1) {
    const question = statements[index];
    const answer = statements[index + 1];
    if (question === undefined) continue;
    const belongs =
      answer !== undefined &&
      answer.passage === question.passage &&
      question.words.endsWith('?') &&
      ANSWER.test(answer.words);
    if (!belongs) {
      joined.push(question);
      continue;
    }
    const second = statements[index + 2];
    const goesOn =
      second !== undefined &&
      second.passage === question.passage &&
      GOES_ON.test(second.words) &&
      !second.words.endsWith('?');
    joined.push(join(goesOn ? join(question, answer) : question, goesOn ? second : answer));
    index += goesOn ? 2 : 1;
  }
  return joined;
}
