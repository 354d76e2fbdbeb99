/** What can be wrong with a file, in words for its owner: what it is, where, and what to do. */

export type ReadErrorCode =
  | 'leeg'
  /** Readable, but by its form no document that can hold a regulation (a search answer, a metadata record). */
  | 'geen-regeling'
  | 'onbekend-formaat'
  | 'niet-ondersteund'
  | 'te-groot'
  | 'beschadigd'
  | 'versleuteld'
  | 'geen-tekst'
  | 'onveilig'
  | 'niet-gevonden'
  | 'niet-leesbaar'
  | 'niet-schrijfbaar';

export interface ErrorPlace {
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** Plain Dutch; `message` says what is wrong, `remedy` what to do about it. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  constructor(
    readonly code: ReadErrorCode,
    message: string,
    readonly remedy: string,
    readonly place: ErrorPlace | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** One line for the terminal and the report. */
  describe(file: string): string {
    const where = this.place === null ? '' : ` (regel ${this.place.line}, kolom ${this.place.column})`;
    return `${file}: ${this.message}${where}. ${this.remedy}`;
  }
}
