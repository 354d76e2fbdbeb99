/**
 * Teaches the second reader from the examples that the program is tuned on, and writes its weights into
 * `src/second-look/weights.ts`. Run with `npm run tweede-blik` after examples have come or labels have changed.
 */
import { writeFileSync } from 'node:fs';
import { linearToText } from '../../../src/second-look/model.js';
import { examplesIn, learnFrom } from '../second-look/examples.js';

const EXAMPLES = 'corpus/voorbeelden/afstemming';
const WEIGHTS = 'src/second-look/weights.ts';
const REFERENCE_DATE = '2026-11-23';

const examples = await examplesIn(EXAMPLES, REFERENCE_DATE);
const reader = learnFrom(examples);
const lines = [...reader].flatMap(([point, { topic, verdicts }]) => [
  `${point} onderwerp ${linearToText(topic)}`,
  ...verdicts.map(({ verdict, linear }) => `${point} ${verdict} ${linearToText(linear)}`),
]);
writeFileSync(
  WEIGHTS,
  `/** Made by \`npm run tweede-blik\` from ${examples.length} labelled regulations; never changed by hand. */\nexport const WEIGHTS =\n  ${JSON.stringify(`${lines.join('\n')}\n`)};\n`,
);
process.stdout.write(`${WEIGHTS}: ${examples.length} texts, ${lines.length} models\n`);
