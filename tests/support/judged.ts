/** Judges a Markdown or plain text as the program would, without files. */
import { fileURLToPath } from 'node:url';
import { buildReading } from '../../src/clauses/context/build.js';
import { FACT_SPECS, FAMILY_NAMES, readFamilies } from '../../src/clauses/index.js';
import type { FamilyReading } from '../../src/clauses/model.js';
import { buildPageReading } from '../../src/clauses/practice/page-reading.js';
import { combine } from '../../src/dossier/combine.js';
import { judge } from '../../src/judging/judge.js';
import { type Checks, loadChecks } from '../../src/judging/load.js';
import { completeMetadata, loadRegister } from '../../src/reading/metadata/index.js';
import { readSource } from '../../src/reading/page/read-source.js';
import { buildRegulation } from '../../src/reading/structure/build.js';
import { subjectOf } from '../../src/reading/subject/index.js';
import { readText } from '../../src/reading/text.js';
import type { Regulation } from '../../src/regulation/model.js';
import type { Finding } from '../../src/results/schema.js';

export const CHECKS = fileURLToPath(new URL('../../checks', import.meta.url));
const REGISTER = loadRegister(fileURLToPath(new URL('../../corpus/register', import.meta.url)));
export const REFERENCE_DATE = '2026-11-23';

let loaded: Checks | null = null;

export function checks(): Checks {
  loaded ??= loadChecks(CHECKS, FACT_SPECS, FAMILY_NAMES);
  return loaded;
}

export interface Judged {
  readonly regulation: Regulation;
  readonly readings: readonly FamilyReading[];
  readonly findings: readonly Finding[];
}

export function regulationOf(text: string): Regulation {
  const regulation = buildRegulation(
    { file: 'tekst.md', sha256: '0'.repeat(64), format: 'tekst' },
    readText(text),
  );
  return { ...regulation, metadata: completeMetadata(regulation, REGISTER) };
}

/** Judges a page or form as the program would, from the text of its file. */
export async function judgedPage(text: string, kind: 'webpagina' | 'formulier'): Promise<Judged> {
  const bytes = new TextEncoder().encode(text);
  const { regulation } = await readSource(bytes, kind, REGISTER, kind);
  const readings = combine([], [{ source: 0, readings: readFamilies(buildPageReading(regulation)) }]);
  return { regulation, readings, findings: judge(regulation, readings, checks(), REFERENCE_DATE) };
}

/** @throws when the text is not recognised as an SMI regulation */
export function judged(text: string): Judged {
  const regulation = regulationOf(text);
  const subject = subjectOf(regulation);
  if (subject.kind !== 'smi') throw new Error(`not an SMI regulation: ${subject.seems}. ${subject.why}`);
  const readings = readFamilies(buildReading(regulation, subject));
  return { regulation, readings, findings: judge(regulation, readings, checks(), REFERENCE_DATE) };
}
