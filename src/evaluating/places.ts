/** Compares places of label files ("art 4 lid 2 onder b") with places of findings. */

/** "Art. 4, lid 2 onder b." as "art 4 lid 2 onder b". */
export function normalisePlace(place: string): string {
  return place
    .toLowerCase()
    .replace(/\bartikel\b|\bart\./g, 'art')
    .replace(/\bparagraaf\b|§/g, 'par')
    .replace(/\bonderdeel\b|\bsub\b/g, 'onder')
    .replace(/[,.;]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The article, numbered paragraph, annex or section that a place lies in: "art 4", "par 3.2", "toelichting". */
export function unitOfPlace(place: string): string {
  const normal = normalisePlace(place);
  const unit = /^(?:art|par|bijlage|hoofdstuk) \S+/.exec(normal)?.[0] ?? normal.split(' ')[0] ?? normal;
  // A numbered unit is the same unit whether a text calls it an article or a paragraph.
  return unit.replace(/^(?:art|par|hoofdstuk) /, 'nr ');
}

/** Exact: the same place, or a place inside one that the label names as a whole. */
export function isExactPlace(found: string, labelled: string): boolean {
  const place = normalisePlace(found).replace(/^(?:art|par) /, '');
  const wanted = normalisePlace(labelled).replace(/^(?:art|par) /, '');
  return place === wanted || place.startsWith(`${wanted} `);
}
