/** Lines that come back on every page: running headers, footers and page numbers. */

/** A line with its numbers made equal, so that "pagina 2 van 6" and "pagina 3 van 6" are the same line. */
function shapeOf(line: string): string {
  return line.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}

const PAGE_NUMBER =
  /^(?:-\s*)?(?:(?:pagina|blad(?:zijde)?|pag\.?|p\.)\s*)?\d{1,3}(?:\s*(?:van|\/|-)\s*\d{1,3})?(?:\s*-)?$/i;
/** How many lines from either end of a page may be running lines. */
const EDGE = 4;
/** Share of the pages a line must stand on, and at least this many. */
const SHARE = 0.5;
const LEAST = 2;

/** The lines of each page without running headers, footers and page numbers. */
export function withoutRunningLines(pages: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const filled = lines.filter((line) => line.trim() !== '');
    const edges = new Set([...filled.slice(0, EDGE), ...filled.slice(-EDGE)].map(shapeOf));
    for (const shape of edges) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const often = Math.max(LEAST, Math.ceil(pages.length * SHARE));
  const runs = (line: string): boolean => {
    const shape = shapeOf(line);
    if (PAGE_NUMBER.test(line.trim())) return true;
    // An article heading or a sentence that happens to open several pages is no running line.
    return (
      (counts.get(shape) ?? 0) >= often &&
      pages.length > 1 &&
      !/^(?:artikel|hoofdstuk|paragraaf|bijlage)\b/.test(shape) &&
      !/[.;:]$/.test(shape)
    );
  };
  return pages.map((lines) => {
    const kept = [...lines];
    const trim = (from: number, step: number): void => {
      let seen = 0;
      for (let index = from; index >= 0 && index < kept.length && seen < EDGE; index += step) {
        const line = kept[index] ?? '';
        if (line.trim() === '') continue;
        seen += 1;
        if (runs(line)) kept[index] = '';
      }
    };
    trim(0, 1);
    trim(kept.length - 1, -1);
    return kept;
  });
}
