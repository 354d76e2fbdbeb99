/** What can be done from each page that is no form: the links over reports, comparisons and families. */
import type { Bar } from '../reporting/html/bar.js';

const OTHER_TEXT = { href: '/', name: 'Andere tekst toetsen' };

/** @param base address of the report, such as `/toets/abc` */
function laterSteps(base: string) {
  return [
    { href: `${base}/wat-als`, name: 'Wat als de tekst verandert?' },
    { href: `${base}/meenemen`, name: 'Meenemen: PDF, Word, gegevens' },
  ];
}

/** @param compared whether the text is set against another */
export function reportBar(base: string, compared: boolean): Bar {
  const difference = { href: `${base}/verschil`, name: 'Verschil met de eerdere tekst' };
  return {
    links: [OTHER_TEXT, ...(compared ? [difference] : []), ...laterSteps(base)],
    wipe: `${base}/wissen`,
  };
}

export function comparisonBar(base: string): Bar {
  return {
    links: [OTHER_TEXT, { href: base, name: 'Naar het rapport' }, ...laterSteps(base)],
    wipe: `${base}/wissen`,
  };
}

export const FAMILIES_BAR: Bar = {
  links: [{ href: '/gezinnen', name: 'Andere regelingen kiezen' }, OTHER_TEXT],
  wipe: null,
};
