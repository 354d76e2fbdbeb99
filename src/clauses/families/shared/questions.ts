/**
 * Plain-language texts put a condition as a question: "Verdient u meer dan 120% van het minimumloon? Dan kunnen wij u
 * niet helpen." Question and answer are one rule, so they are read as one statement.
 */
import type { Statement } from '../../context/statements.js';

const ANSWER = /^(?:dan|in dat geval|zo ja|ja|nee)\b/;

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
    const gap = ' '.repeat(Math.max(answer.span.start - question.span.end, 1));
    joined.push({
      ...question,
      span: { start: question.span.start, end: answer.span.end },
      words: `${question.words}${gap}${answer.words}`,
      rule: `${question.rule}${gap}${answer.words}`,
      after: answer.after,
    });
    index += 1;
  }
  return joined;
}
