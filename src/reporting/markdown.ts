/** The result as Markdown, to paste into a note. */
import type { HouseholdOutcome } from '../results/households.js';
import type { Finding, RunResult } from '../results/schema.js';
import type { ProposalView } from './html/advice-view.js';

/** Characters that Markdown would read as markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}

function findingSection(
  finding: Finding,
  sources: RunResult['sources'],
  proposal: ProposalView | undefined,
): string {
  const lines = [
    `### ${finding.point}. ${escapeMarkdown(finding.title)}`,
    '',
    `**${finding.verdict}**${finding.needsReview ? ' (controle nodig)' : ''}. ${escapeMarkdown(finding.reason)}`,
  ];
  const several = sources.filter(({ used }) => used).length > 1;
  for (const { quote, place, page, source } of finding.evidence) {
    const from = several ? `, in ${sources[source]?.title ?? sources[source]?.file ?? ''}` : '';
    lines.push(
      '',
      `> ${escapeMarkdown(quote)}`,
      '>',
      `> ${escapeMarkdown(`${place}${from}`)}${page === null ? '' : `, bladzijde ${page}`}`,
    );
  }
  for (const sentence of finding.review) lines.push('', `Iemand moet kijken: ${escapeMarkdown(sentence)}`);
  if (finding.evidence.length === 0) {
    lines.push(
      '',
      `Gelezen: ${escapeMarkdown(finding.searched.places.join(', '))}. Gezocht op: ${escapeMarkdown(finding.searched.words.join(', '))}.`,
    );
  }
  if (finding.advice !== null) lines.push('', `Advies: ${escapeMarkdown(finding.advice)}`);
  if (proposal !== undefined)
    lines.push(
      '',
      `Tekstvoorstel (${escapeMarkdown(proposal.where)}):`,
      '',
      `> ${escapeMarkdown(proposal.text)}`,
    );
  return lines.join('\n');
}

function householdSection({ name, situation, answers }: HouseholdOutcome): string {
  const lines = [`### ${escapeMarkdown(name)}`, '', escapeMarkdown(situation), ''];
  for (const { question, value, sentence, uncertain, evidence } of answers) {
    if (value === 'niet-van-toepassing' && question !== 'bijdrage') continue;
    const places = [...new Set(evidence.map(({ place }) => place))].join('; ');
    const rests = places === '' ? '' : ` (${escapeMarkdown(places)})`;
    lines.push(
      `- **${question}: ${value}**${uncertain ? ' (controle nodig)' : ''}. ${escapeMarkdown(sentence)}${rests}`,
    );
  }
  return lines.join('\n');
}

function householdSections({ households }: RunResult): readonly string[] {
  const [first] = households;
  return first === undefined
    ? []
    : [
        '## Wat dit voor gezinnen betekent',
        '',
        `Verzonnen gezinnen gaan door de regels. Dit is een illustratie uit de tekst, geen beslissing op een aanvraag. Bedragen rekenen met de tabel en de maximum uurprijs van de kinderopvangtoeslag van ${first.table.year}.`,
        '',
        ...households.flatMap((household) => [householdSection(household), '']),
      ];
}

/** @param proposals wording by point number */
export function renderMarkdown(result: RunResult, proposals: ReadonlyMap<number, ProposalView>): string {
  const title = escapeMarkdown(result.document.title?.value ?? result.document.file);
  const number = (value: number) => value.toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  const head = [
    `# ${title}`,
    '',
    `Getoetst aan de basislijn SMI, editie ${result.norm.edition}, peildatum ${result.referenceDate}.`,
  ];
  if (result.outcome !== 'getoetst')
    return `${[...head, '', escapeMarkdown(result.explanation ?? '')].join('\n')}\n`;
  const { score } = result;
  const scored =
    score === null
      ? []
      : [
          `Score: ${number(score.points)} van ${number(score.judged)} beoordeelde punten (tussen ${number(score.low)} en ${number(score.high)}).`,
        ];
  return `${[...head, '', ...scored, '', ...result.summary.map(escapeMarkdown), '', ...householdSections(result), '## De veertien punten', '', result.findings.map((finding) => findingSection(finding, result.sources, proposals.get(finding.point))).join('\n\n')].join('\n')}\n`;
}
