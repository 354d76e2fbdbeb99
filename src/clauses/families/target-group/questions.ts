/**
 * Plain-language texts ask and answer: "Heeft u schulden of ruzie thuis? Daarvoor is SMI niet." A row of questions and the
 * answer behind it are one rule, so they are read as one statement (beside `shared/questions.ts`, which joins one question).
 */
import type { Statement } from '../../context/statements.js';

const ANSWER = /^(?:dan|in dat geval|daarvoor|hiervoor|zo ja|ja|nee|dat (?:is|kan)|dit (?:is|kan))\b/;

/** Joins questions with the answer that follows them in the same passage. Offsets in `words` stay those of the span. */
export function joinQuestions(statements: readonly Statement[]): readonly Statement[] {
  const joined: Statement[] = [];
  let open: Statement[] = [];
  const flush = (): void => {
    joined.push(...open);
    open = [];
  };
  for (const statement of statements) {
    if (open.length > 0 && open[0]?.passage !== statement.passage) flush();
    if (statement.words.endsWith('?')) {
      open.push(statement);
    } else if (open.length > 0 && ANSWER.test(statement.words)) {
      // Each question has its own evidence, and the answer makes it a rule.
      for (const question of open) {
        const gap = ' '.repeat(Math.max(statement.span.start - question.span.end, 1));
        const last = question === open.at(-1);
        joined.push({
          ...question,
          span: last ? { start: question.span.start, end: statement.span.end } : question.span,
          words: `${question.words}${gap}${statement.words}`,
          rule: `${question.rule}${gap}${statement.words}`,
          after: statement.after,
        });
      }
      open = [];
    } else {
      flush();
      joined.push(statement);
    }
  }
  flush();
  return joined;
}
