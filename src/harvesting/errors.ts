/** What goes wrong on the way to and from a service, in Dutch, with what to do. */

export type TroubleCode =
  | 'budget-op'
  | 'rust-gevraagd'
  | 'dienst-weg'
  | 'geen-verbinding'
  | 'te-traag'
  | 'afgebroken'
  | 'geweigerd'
  | 'niet-gevonden'
  | 'andere-site'
  | 'te-groot'
  | 'geen-xml'
  | 'foutmelding-dienst'
  | 'schijf-vol'
  | 'al-bezig';

/** Worth another try: the service or the line may do better in a moment. */
const PASSING: ReadonlySet<TroubleCode> = new Set(['geen-verbinding', 'te-traag', 'afgebroken', 'geen-xml']);

/** After these a run stops asking: going on would be rude, or of no use. */
const ENDING: ReadonlySet<TroubleCode> = new Set(['budget-op', 'rust-gevraagd', 'dienst-weg', 'schijf-vol']);

/** Trouble that another run does not mend either: a round does not wait for it. */
const LASTING: ReadonlySet<TroubleCode> = new Set([
  'niet-gevonden',
  'te-groot',
  'andere-site',
  'foutmelding-dienst',
]);

export class HarvestError extends Error {
  override readonly name = 'HarvestError';

  constructor(
    readonly code: TroubleCode,
    message: string,
    /** What to do, in Dutch. */
    readonly remedy: string,
    options?: { readonly cause?: unknown; readonly passing?: boolean },
  ) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.passing = options?.passing ?? PASSING.has(code);
  }

  readonly passing: boolean;

  get endsRun(): boolean {
    return ENDING.has(this.code);
  }

  get lasting(): boolean {
    return LASTING.has(this.code);
  }

  describe(): string {
    return `${this.message}. ${this.remedy}`;
  }
}
