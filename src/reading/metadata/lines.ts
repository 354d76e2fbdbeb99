/** The lines of a regulation as the metadata readers see them: own text of each provision, with its place. */
import { indexOf } from '../../regulation/index-of.js';
import type { Provision, Regulation, Section } from '../../regulation/model.js';
import { placeOf } from '../../regulation/places.js';

export interface Line {
  readonly text: string;
  readonly provision: Provision;
  readonly section: Section;
  /** Heading of the article or chapter that holds the line, lower case; '' where there is none. */
  readonly heading: string;
  /** "tekst: artikel 22, eerste lid" */
  readonly from: string;
}

const SKIPPED: ReadonlySet<Section> = new Set<Section>(['toelichting', 'buiten']);

/** Lines in text order; explanatory notes and what stands beside the regulation are left out. */
export function linesOf(regulation: Regulation): readonly Line[] {
  const index = indexOf(regulation);
  return index.all.flatMap((provision) => {
    const section = index.sectionOf(provision);
    if (SKIPPED.has(section)) return [];
    const unit = [provision, ...index.ancestorsOf(provision)].find(({ heading }) => heading !== null);
    const from = `tekst: ${placeOf(regulation, provision)}`;
    const heading = section === 'titel' ? '' : (unit?.heading ?? '').toLowerCase();
    const text =
      provision.body === null ? '' : regulation.text.slice(provision.body.start, provision.body.end);
    return text.trim() === '' ? [] : [{ text, provision, section, heading, from }];
  });
}
