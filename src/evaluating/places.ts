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

/** A place as it is compared: a numbered unit of prose is the same whether a label calls it an article or a paragraph. */
export function oneName(place: string): string {
  return normalisePlace(place).replace(/^(?:art|par) (?=\S)/, 'nr ');
}

/** The article, numbered paragraph, annex or section that a place lies in: "nr 4", "nr 3.2", "toelichting". */
export function unitOfPlace(place: string): string {
  const name = oneName(place);
  // On a page, the heading is the place.
  if (name.startsWith('kop ')) return name;
  return /^(?:nr|bijlage|hoofdstuk) (?!lid |onder )\S+/.exec(name)?.[0] ?? name.split(' ')[0] ?? name;
}

/** Exact: the same place, or a place inside one that the label names as a whole. */
export function isExactPlace(found: string, labelled: string): boolean {
  const place = oneName(found);
  const wanted = oneName(labelled);
  return place === wanted || place.startsWith(`${wanted} `);
}

/**
 * The names under which labels may know a place: its short form, and the heading that it stands under ("kop Wie?").
 * @param place as people read it: `onder het kopje "Wie?", tweede lid`
 */
export function placesOf(place: string, placeKey: string): readonly string[] {
  const heading = /onder het kopje "([^"]+)"/.exec(place)?.[1];
  return heading === undefined || placeKey.startsWith('kop ') ? [placeKey] : [placeKey, `kop ${heading}`];
}
