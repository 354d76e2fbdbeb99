/** What is shown in a terminal: tables that read well at 80 columns, with and without colour. */
import type { Finding, RunResult, Verdict } from '../results/schema.js';

const SIGNS: Readonly<Record<Verdict, string>> = {
  voldoet: '✓',
  'voldoet-deels': '◐',
  'voldoet-niet': '✕',
  ontbreekt: '○',
  'niet-van-toepassing': '–',
  'niet-beoordeelbaar': '?',
};

const COLOURS: Readonly<Record<Verdict, number>> = {
  voldoet: 32,
  'voldoet-deels': 33,
  'voldoet-niet': 31,
  ontbreekt: 31,
  'niet-van-toepassing': 90,
  'niet-beoordeelbaar': 90,
};

export interface Terminal {
  readonly columns: number;
  readonly colour: boolean;
}

/** NO_COLOR and a stream that is no terminal switch colour off. */
export function terminalOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal {
  const columns = stream.columns ?? 80;
  const noColour = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
  return { columns: Math.max(60, Math.min(columns, 140)), colour: stream.isTTY === true && !noColour };
}

function paint(terminal: Terminal, code: number, text: string): string {
  return terminal.colour ? `\u001b[${code}m${text}\u001b[0m` : text;
}

/** Cuts at a word, with an ellipsis; `width` in characters. */
export function shorten(text: string, width: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= width) return flat;
  const cut = flat.slice(0, Math.max(1, width - 1));
  const space = cut.lastIndexOf(' ');
  return `${space > width * 0.6 ? cut.slice(0, space) : cut}…`;
}

/** Lines of at most `width` characters; words are kept whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

const POINT_WIDTH = 26;
const VERDICT_WIDTH = 21;
const QUOTE_INDENT = 3;

/** Two lines: point, verdict and place; under it the quotation, or the reason where nothing is quoted. */
function row(finding: Finding, terminal: Terminal, numbered: boolean): readonly string[] {
  const point = `${String(finding.point).padStart(2)} ${shorten(finding.title, POINT_WIDTH - 3)}`.padEnd(
    POINT_WIDTH,
  );
  const sign = `${SIGNS[finding.verdict]} ${finding.verdict}${finding.needsReview ? ' !' : ''}`.padEnd(
    VERDICT_WIDTH,
  );
  const [first] = finding.evidence;
  const room = terminal.columns - POINT_WIDTH - VERDICT_WIDTH - 2;
  const mark = numbered && first !== undefined ? ` [${first.source + 1}]` : '';
  const place = `${shorten(first?.place ?? '–', room - mark.length)}${mark}`;
  const width = terminal.columns - QUOTE_INDENT - 2;
  const below = first === undefined ? shorten(finding.reason, width) : `“${shorten(first.quote, width)}”`;
  return [
    `${point} ${paint(terminal, COLOURS[finding.verdict], sign)} ${place}`.trimEnd(),
    `${' '.repeat(QUOTE_INDENT)}${paint(terminal, 90, below)}`,
  ];
}

function number(value: number): string {
  return value.toLocaleString('nl-NL', { maximumFractionDigits: 1 });
}

function scoreLine(result: RunResult): string {
  const { score } = result;
  if (score === null) return '';
  const review = result.findings.filter(({ needsReview }) => needsReview).length;
  const bounds =
    score.low === score.high
      ? ''
      : ` (tussen ${number(score.low)} en ${number(score.high)}: bij ${review} moet iemand kijken)`;
  return `${number(score.points)} van ${number(score.judged)} beoordeelde punten${bounds}`;
}

const NAME_WIDTH = 35;

/** One regulation on one line, for a run over many. */
export function resultLine(result: RunResult, terminal: Terminal): string {
  const name = shorten(result.document.file, NAME_WIDTH - 1).padEnd(NAME_WIDTH);
  const what = result.outcome === 'getoetst' ? scoreLine(result) : (result.explanation ?? '');
  return `${name}${shorten(what, terminal.columns - NAME_WIDTH)}`;
}

/** More names than this are counted: the reports hold the rest. */
const NAMES = 20;

/** The municipalities of which a harvest kept no text, by name. */
export function nothingFoundLines(results: readonly RunResult[], terminal: Terminal): string {
  const names = results
    .filter(({ outcome }) => outcome === 'niets-gevonden')
    .map(({ document }) => document.municipality?.value.name ?? document.file);
  if (names.length === 0) return '';
  const more = names.length > NAMES ? ` en ${names.length - NAMES} andere` : '';
  const text = `Geen regeling gevonden: ${names.slice(0, NAMES).join(', ')}${more}.`;
  return `${wrap(text, terminal.columns).join('\n')}\n`;
}

/** Cause of a finding that no source at hand can settle (`zonder-bron` in the norm). */
const NO_RULES = 'geen-regeling';

function withoutRules(findings: readonly Finding[]): string {
  const points = findings.map(({ point }) => point);
  return `Punten ${points[0]} tot en met ${points.at(-1)}: niet te beoordelen. ${findings[0]?.reason ?? ''}`;
}

/** One file by its name; a dossier by its sources, with the numbers by which places refer to them. */
function sourceLines({ document, sources, missing }: RunResult): readonly string[] {
  if (sources.length < 2) return [document.file];
  return [
    ...sources.map(
      ({ file, kind, used }, index) => `[${index + 1}] ${file} (${kind}${used ? '' : ', telt niet mee'})`,
    ),
    ...missing.map((kind) => `Geen ${kind === 'formulier' ? 'aanvraagformulier' : kind} bij de hand.`),
  ];
}

const SUBJECTS: Readonly<Record<string, string>> = {
  termijnMaanden: 'hoe lang',
  omvangInDagen: 'hoeveel dagen',
  verlenging: 'langer doorgaan',
  leeftijdTot: 'leeftijd',
  inkomenstoets: 'inkomen',
  vermogenstoets: 'vermogen',
  eigenBijdrage: 'eigen bijdrage',
};

/** On what the page says something else than the rules; empty where on nothing. */
function differenceLines({ practice }: RunResult): readonly string[] {
  const subjects = new Set(practice?.contradictions.map(({ fact }) => SUBJECTS[fact] ?? fact));
  return subjects.size === 0
    ? []
    : [`De webpagina zegt iets anders dan de regeling over: ${[...subjects].join(', ')}.`];
}

/** The table of one regulation. */
export function resultTable(result: RunResult, terminal: Terminal): string {
  const { municipality, title: ownTitle, file } = result.document;
  const named = result.outcome === 'niets-gevonden' ? municipality?.value.name : undefined;
  const title = ownTitle?.value ?? (named === undefined ? file : `Gemeente ${named}`);
  const lines = [
    paint(terminal, 1, shorten(title, terminal.columns)),
    ...sourceLines(result).map((line) => paint(terminal, 90, shorten(line, terminal.columns))),
  ];
  if (result.outcome !== 'getoetst') {
    lines.push('', ...wrap(result.explanation ?? '', terminal.columns));
    return `${lines.join('\n')}\n`;
  }
  if (result.document.status !== 'geldend' && result.document.status !== 'onbekend') {
    lines.push(
      `Let op: deze tekst is ${result.document.status === 'ontwerp' ? 'een ontwerp' : result.document.status}.`,
    );
  }
  lines.push(
    '',
    paint(
      terminal,
      1,
      `${'Punt'.padEnd(POINT_WIDTH)} ${'Oordeel'.padEnd(VERDICT_WIDTH)} Vindplaats en citaat`,
    ),
  );
  const without = result.findings.filter(({ cause }) => cause === NO_RULES);
  if (without.length > 0) lines.push(...wrap(withoutRules(without), terminal.columns));
  for (const finding of result.findings)
    if (finding.cause !== NO_RULES) lines.push(...row(finding, terminal, result.sources.length > 1));
  lines.push('', scoreLine(result), ...differenceLines(result));
  if (result.findings.some(({ needsReview }) => needsReview))
    lines.push('Bij een oordeel met ! moet iemand kijken; het rapport zegt waarnaar.');
  return `${lines.join('\n')}\n`;
}

/** What was seen and rejected, and what was looked for, per point (`--uitleg`). */
export function explanationOf(result: RunResult, terminal: Terminal): string {
  const indent = (text: string) => wrap(text, terminal.columns - 4).map((line) => `    ${line}`);
  return `${result.findings
    .flatMap((finding) => [
      '',
      paint(
        terminal,
        1,
        `Punt ${finding.point}. ${finding.title}: ${finding.verdict} (${finding.ground}, ${finding.cause})`,
      ),
      ...indent(finding.reason),
      ...finding.evidence.flatMap(({ place, quote, page }) =>
        indent(`${place}${page === null ? '' : `, bladzijde ${page}`}: “${quote}”`),
      ),
      ...finding.review.flatMap((sentence) => indent(`Iemand moet kijken: ${sentence}`)),
      ...(finding.rejected.length === 0 ? [] : ['    Gezien, niet gebruikt:']),
      ...finding.rejected.flatMap(({ evidence, reason }) =>
        indent(`- ${evidence.place}: “${shorten(evidence.quote, 160)}” ${reason}`),
      ),
      ...indent(`Gelezen: ${finding.searched.places.join(', ')}`),
      ...(finding.searched.words.length === 0
        ? []
        : indent(`Gezocht op: ${finding.searched.words.join(', ')}`)),
    ])
    .join('\n')}\n`;
}
