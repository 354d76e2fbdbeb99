/** The pages of a measurement: single HTML files in the style of the reports, without scripts or outside requests. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { type AgreementInput, agreementView } from './evaluation-agreement-view.js';
import { type EvaluationInput, evaluationView } from './evaluation-view.js';
import { type AllWords, parseEvaluationWords } from './evaluation-words.js';
import { stylesFor } from './styles.js';
import { parseWords } from './words.js';

const TEMPLATES = new URL('../../../templates/', import.meta.url);
const PARTIALS = [
  'kop',
  'punten',
  'oordeel',
  'lezers',
  'verschuivingen',
  'verschil',
  'verwarring',
  'verwarringen',
  'kenmerken',
] as const;

function template(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, TEMPLATES)), 'utf8');
}

function page(path: string, viewWith: (words: AllWords) => object): string {
  const handlebars = Handlebars.create();
  const partials = PARTIALS.map((name) => ({ name, source: template(`evaluatie/${name}.hbs`) }));
  for (const { name, source } of partials) handlebars.registerPartial(name, source);
  const source = template(path);
  const styles = stylesFor(
    [source, ...partials.map((partial) => partial.source)].join('\n'),
    `${template('styles/rapport.css')}\n${template('evaluatie.css')}`,
  );
  const words: AllWords = {
    report: parseWords(template('woorden.yaml')),
    evaluation: parseEvaluationWords(template('evaluatie-woorden.yaml')),
  };
  return handlebars.compile(source, { strict: false, preventIndent: true })({ ...viewWith(words), styles });
}

/** @returns a complete HTML document with every disagreement; everything from texts and labels is escaped */
export function renderEvaluation(input: EvaluationInput): string {
  return page('evaluatie.hbs', (words) => evaluationView(input, words));
}

/** @returns a complete HTML document on two labellers */
export function renderAgreement(input: AgreementInput): string {
  return page('evaluatie-beoordelaars.hbs', (words) => agreementView(input, words));
}
