/** Looks up parents, ancestors and places in a regulation's tree. Memoised: one index per Regulation object. */
import { isRulingAnnex } from './annexes.js';
import type { Provision, Regulation, Section } from './model.js';

export interface RegulationIndex {
  readonly parentOf: (provision: Provision) => Provision | null;
  /** Nearest first; the root last. */
  readonly ancestorsOf: (provision: Provision) => readonly Provision[];
  /** The deepest provision whose span holds the offset; the root when none does. */
  readonly provisionAt: (offset: number) => Provision;
  readonly byId: (id: string) => Provision | null;
  readonly sectionOf: (provision: Provision) => Section;
  /** All provisions in text order, the root first. */
  readonly all: readonly Provision[];
}

const indexes = new WeakMap<Regulation, RegulationIndex>();

const SECTION_KINDS: Readonly<Partial<Record<Provision['kind'], Section>>> = {
  titel: 'titel',
  aanhef: 'aanhef',
  slot: 'slot',
  bijlage: 'bijlage',
  toelichting: 'toelichting',
  buiten: 'buiten',
};

function build(regulation: Regulation): RegulationIndex {
  const parents = new Map<Provision, Provision>();
  const ids = new Map<string, Provision>();
  const all: Provision[] = [];
  const visit = (provision: Provision): void => {
    all.push(provision);
    ids.set(provision.id, provision);
    for (const child of provision.children) {
      parents.set(child, provision);
      visit(child);
    }
  };
  visit(regulation.root);

  const ancestorsOf = (provision: Provision): readonly Provision[] => {
    const found: Provision[] = [];
    for (let up = parents.get(provision); up !== undefined; up = parents.get(up)) found.push(up);
    return found;
  };
  const provisionAt = (offset: number): Provision => {
    let here = regulation.root;
    for (;;) {
      const child = here.children.find(({ span }) => span.start <= offset && offset < span.end);
      if (child === undefined) return here;
      here = child;
    }
  };
  const sectionOf = (provision: Provision): Section => {
    for (const node of [provision, ...ancestorsOf(provision)]) {
      const section = isRulingAnnex(node) ? 'regeling' : SECTION_KINDS[node.kind];
      if (section !== undefined) return section;
    }
    return 'regeling';
  };
  return {
    all,
    ancestorsOf,
    byId: (id) => ids.get(id) ?? null,
    parentOf: (provision) => parents.get(provision) ?? null,
    provisionAt,
    sectionOf,
  };
}

export function indexOf(regulation: Regulation): RegulationIndex {
  const known = indexes.get(regulation);
  if (known !== undefined) return known;
  const index = build(regulation);
  indexes.set(regulation, index);
  return index;
}
