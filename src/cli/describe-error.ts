/** An error as a sentence for the user; never a stack trace. */
import { HouseholdError } from '../households/load.js';
import { NormError } from '../judging/load.js';
import { ReadError } from '../reading/errors.js';
import { UsageError } from './exit-codes.js';

export function describeError(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof ReadError) return `${error.message}. ${error.remedy}`;
  if (error instanceof NormError)
    return `de norm kan niet worden gebruikt. ${error.file}:\n  ${error.problems.join('\n  ')}`;
  if (error instanceof HouseholdError)
    return `de gezinnen kunnen niet worden gebruikt. ${error.file}:\n  ${error.problems.join('\n  ')}`;
  const detail = error instanceof Error ? error.message : String(error);
  return `er ging iets mis in het programma (${detail}). Meld dit bij de makers.`;
}
