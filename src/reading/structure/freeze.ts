/** The finished tree: stable ids, and the parts of a document that holds more than the regulation. */
import type { DocumentPart, Provision } from '../../regulation/model.js';
import type { Node } from './tree.js';

/** @param path id of the unit above; @param seen counts ids, so that a second article 7 gets "~2" */
export function freeze(node: Node, path: string, seen: Map<string, number>): Provision {
  const label =
    { hoofdstuk: 'hfd', artikel: 'art', onderdeel: 'onder', paragraaf: 'par' }[node.kind as string] ??
    node.kind;
  const own =
    node.kind === 'document' ? 'document' : `${label}${node.number === null ? '' : `-${node.number}`}`;
  const base = path === '' || path === 'document' ? own : `${path}.${own}`;
  const count = (seen.get(base) ?? 0) + 1;
  seen.set(base, count);
  const id = count === 1 ? base : `${base}~${count}`;
  return {
    id,
    kind: node.kind,
    number: node.number,
    heading: node.heading,
    headingSpan: node.headingSpan,
    term: node.term,
    span: { start: node.start, end: node.end },
    body: node.body,
    children: node.children.map((child) => freeze(child, id, seen)),
    repealed: node.repealed,
  };
}

/** The parts beside the regulation, and the regulation itself as the last part. */
export function partsOf(
  root: Provision,
  parts: readonly Omit<DocumentPart, 'span'>[],
  title: string | null,
): readonly DocumentPart[] {
  if (parts.length === 0) return [];
  const outside = root.children.filter(({ kind }) => kind === 'buiten');
  const found = outside.flatMap(({ span }, index) => {
    const part = parts[index];
    return part === undefined ? [] : [{ ...part, span }];
  });
  const start = root.children.find(({ kind }) => kind !== 'buiten')?.span.start ?? root.span.end;
  return [...found, { kind: 'regeling', title, span: { start, end: root.span.end } }];
}
