/** Ids of works and expressions in every notation that occurs (`CVDR123456_7`, `123456_7`, `CVDR123456/7`, page addresses). */

export interface ExpressionId {
  /** `CVDR123456` */
  readonly work: string;
  /** Version number; versions are not always in order of time. */
  readonly version: number;
}

const NOTATION = /(?:CVDR:?\/{0,2})?(\d{2,8})[_/-](\d{1,4})(?:\.\w+)?\/?$/i;

/** @returns null for what names no expression */
export function expressionId(text: string): ExpressionId | null {
  const match = NOTATION.exec(text.trim().replace(/^\d+\.\d+:/, ''));
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { work: `CVDR${match[1]}`, version: Number(match[2]) };
}

export function idText({ work, version }: ExpressionId): string {
  return `${work}_${version}`;
}
