/** What goes wrong on the way to and from a service, in Dutch, with what to do. */

export type TroubleCode =
  | 'budget-op'
  | 'geen-verbinding'
  | 'te-traag'
  | 'afgebroken'
  | 'geweigerd'
  | 'niet-gevonden'
  | 'andere-site'
  | 'te-groot'
  | 'geen-xml'
  | 'foutmelding-dienst'
  | 'schijf-vol';

/** Worth another try: the service or the line may do better in a moment. */
const PASSING: ReadonlySet<TroubleCode> = new Set(['geen-verbinding', 'te-traag', 'afgebroken', 'geen-xml']);

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

  describe(): string {
    return `${this.message}. ${this.remedy}`;
  }
}
