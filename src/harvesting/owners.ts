/** Whose a regulation is today: creators under old names, joint bodies, and names that are a province as well. */

/** Names of municipalities as the register knows them, folded, to the CBS code of today. */
export interface Names {
  /** Undefined: unknown; null: a municipality that was divided over others. */
  readonly codeOf: (name: string) => string | null | undefined;
  /** Name of today for a code. */
  readonly nameOf: (code: string) => string | undefined;
}

export interface JointBody {
  readonly name: string;
  /** Other spellings under which it publishes. */
  readonly aliases: readonly string[];
  readonly codes: readonly string[];
}

/** An organisation that is asked for: a municipality under one of its names, or a joint body under all of its own. */
export interface Creator {
  /** The first is shown; the service gets all of them at once. */
  readonly names: readonly string[];
  /** CBS codes of the municipalities of today whose texts these are. */
  readonly codes: readonly string[];
  readonly joint: boolean;
}

export interface Owner {
  /** CBS codes of today's municipalities; empty where a person must look. */
  readonly codes: readonly string[];
  readonly how:
    | 'gemeente'
    | 'voormalige-gemeente'
    | 'samenwerking'
    | 'verdeeld'
    | 'onbekend'
    | 'ander-bestuur';
}

/** Those to ask for on behalf of some municipalities: each under all its names, and the joint bodies they are part of. */
export function creatorsFor(
  codes: readonly string[],
  namesOf: (code: string) => readonly string[],
  bodies: readonly JointBody[],
): readonly Creator[] {
  const wanted = new Set(codes);
  return [
    ...codes.flatMap((code) => namesOf(code).map((name) => ({ names: [name], codes: [code], joint: false }))),
    ...bodies
      .filter((body) => body.codes.some((code) => wanted.has(code)))
      .map(({ name, aliases, codes: own }) => ({ names: [name, ...aliases], codes: own, joint: true })),
  ];
}

const OTHER_BODY = /provincie|waterschap|rijk|openbaarlichaam|koninkrijksdeel/i;

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^gemeente\s+/, '')
    .replace(/\((gemeente|utr|o|zh|gld)\.?\)/g, '')
    .replace(/[’‘`´'()".]/g, '')
    .replace(/[-–_,\s]+/g, ' ')
    .trim();
}

/**
 * @param kind scheme of the creator ("overheid:Gemeente"): a name can be of a municipality and of a province
 */
export function ownerOf(
  creator: string,
  kind: string | null,
  names: Names,
  bodies: readonly JointBody[],
): Owner {
  if (kind !== null && OTHER_BODY.test(kind)) return { codes: [], how: 'ander-bestuur' };
  const code = names.codeOf(creator) ?? names.codeOf(creator.replace(/^gemeente\s+/i, ''));
  if (code === null) return { codes: [], how: 'verdeeld' };
  if (code !== undefined) {
    const today = names.nameOf(code) ?? '';
    return { codes: [code], how: plain(today) === plain(creator) ? 'gemeente' : 'voormalige-gemeente' };
  }
  const wanted = plain(creator);
  const body = bodies.find(({ name, aliases }) => [name, ...aliases].some((own) => plain(own) === wanted));
  return body === undefined ? { codes: [], how: 'onbekend' } : { codes: body.codes, how: 'samenwerking' };
}
