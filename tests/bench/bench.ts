/** `npm run bench`: regulations a second, read and judged, for every format; and in total over the examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { assessBytes } from '../support/assess.js';
import { FORMATS, inFormat } from '../support/make/all-formats.js';
import { readSample } from '../support/make/sample.js';

const FOLDER = 'corpus/voorbeelden/afstemming';
const SOURCE = `${FOLDER}/01-zandrecht.md`;

const markdown = readFileSync(SOURCE, 'utf8');
const meta = {
  titel: readSample(markdown).title,
  gemeente: 'Zandrecht',
  orgaan: 'college van burgemeester en wethouders',
  vastgesteld: '2026-01-15',
  inwerking: '2026-02-01',
};

const bench = new Bench({ time: 2000, warmupTime: 500 });
for (const format of Object.keys(FORMATS)) {
  const bytes = await inFormat(format, markdown, meta);
  bench.add(format, () => assessBytes(bytes, `regeling.${format.split('.').at(-1)}`));
}
const examples = readdirSync(FOLDER)
  .filter((file) => !file.endsWith('.labels.json'))
  .map((file) => ({ file, bytes: new Uint8Array(readFileSync(`${FOLDER}/${file}`)) }));
bench.add(`alle ${examples.length} voorbeelden`, async () => {
  for (const { file, bytes } of examples) await assessBytes(bytes, file);
});

await bench.run();
process.stdout.write(
  '| formaat | regelingen per seconde | ms per regeling (mediaan) |\n| --- | ---: | ---: |\n',
);
for (const { name, result } of bench.tasks) {
  if (result === undefined || !('latency' in result)) continue;
  const number = name.startsWith('alle') ? examples.length : 1;
  const median = result.latency.p50 / number;
  process.stdout.write(`| ${name} | ${(1000 / median).toFixed(0)} | ${median.toFixed(1)} |\n`);
}
