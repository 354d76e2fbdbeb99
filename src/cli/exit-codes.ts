/** Exit codes of every command; documented in `docs/exitcodes.md`. */
export const EXIT = {
  /** Everything was done. */
  ok: 0,
  /** A finding that `--faal-bij` names was found. */
  found: 1,
  /** Wrong use, or at least one file could not be handled. */
  failed: 2,
} as const;

/** Wrong use of a command: a sentence in Dutch that says what is wrong and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
