/** What a document is when it is not a regulation, and a plain name for what it is about. */
import type { Regulation } from '../../regulation/model.js';
import { fold } from './words.js';

interface OtherDocument {
  readonly seems: string;
  /** Tested on the folded title. */
  readonly title?: RegExp;
  /** Tested on the folded first lines. */
  readonly opening?: RegExp;
}

/** Order matters: the first that fits names the document. */
const DOCUMENTS: readonly OtherDocument[] = [
  {
    seems: 'een mandaatbesluit',
    title: /\b(?:onder)?mandaat\w*|\bmandatering|\bvolmacht\w*|\bdelegatiebesluit|\bbevoegdhedenregister/,
  },
  {
    seems: 'een brief aan de Tweede Kamer',
    opening: /\bvoorzitter van de tweede kamer|\btweede kamer der staten-generaal|\bkamerstuk\w*\b/,
  },
  {
    seems: 'een brief aan de gemeenteraad',
    title:
      /\braadsinformatiebrief|\braadsbrief|\bcollegebrief|\braadsmemo|\bcommissiebrief|\bmemo aan de raad/,
    opening: /\bgeachte (?:raads)?leden(?: van)?|\bgeachte raad\b|\braadsinformatiebrief/,
  },
  {
    seems: 'een voorstel aan de raad of het college',
    title:
      /\braadsvoorstel|\bcollegevoorstel|\bcollegeadvies|\bvoorstel (?:aan|tot|voor)\b|\binitiatiefvoorstel|\badviesnota|\bb&w-(?:nota|advies)|\bbesluitnota/,
    opening:
      /\braadsvoorstel\b|\bvoorgesteld besluit\b|\bvoorstel aan de (?:gemeente)?raad|\bwij stellen u voor/,
  },
  {
    seems: 'de afdoening van een motie',
    title: /\bmotie\b|\bafdoening|\bamendement\b|\btoezegging/,
  },
  {
    seems: 'een ambtelijke nota',
    title:
      /^(?!.*(?:beleidsregel|verordening|nadere regels|subsidieregeling)).*(?:\bnota\b(?! bijzondere| minima)|\bbeslisnota|\bmemo\b)/,
    opening:
      /\bmet deze nota\b|\bbeslispunten\b|\bkernpunten\b|\b(?:nota|beslisnota|ter beslissing|ter informatie)\b[^.]{0,80}\b(?:aan|datum)\b[^.]{0,80}\b(?:minister|staatssecretaris|bijlage)/,
  },
  {
    seems: 'een onderzoek of verslag',
    title:
      /^(?:\W|concept)*(?:eindrapport\w*|onderzoek\w*|rapport\w*|evaluatie\w*|verkenning|monitor|jaarverslag|verslag|notitie(?!.*(?:beleidsregel|gedragslijn))|analyse|factsheet|handreiking|jaarrapport\w*)\b|\bonderzoeksrapport|\brapportage\b/,
  },
  {
    seems: 'een begroting of een ander financieel stuk',
    title:
      /begroting\w*|\bjaarrekening|\bkadernota|\bvoorjaarsnota|\bprogrammarekening|\bbelastingverordening|\blegesverordening|\btarieventabel/,
  },
  {
    seems: 'een besluit om een regeling in te trekken',
    title: /\bintrekking(?:sbesluit|sverordening)?\b|\bbesluit tot (?:het )?intrekken/,
  },
  {
    seems: 'een aanvraagformulier',
    title: /\b(?:aanvraag)?formulier\b/,
    opening: /\baanvraagformulier\b|\bmet dit formulier\b|\bvelden met een \*|\bin te vullen door\b/,
  },
  {
    seems: 'een webpagina of een folder',
    title: /\bveelgestelde vragen|\bfolder\b|\bbrochure|\bnieuwsbrief|\bpersbericht/,
    opening:
      /\bcookies?\b|\bdirect naar de inhoud\b|\bu bent hier\b|\bu bevindt zich hier\b|\bhome (?:>|›|»|\/)|\bbreadcrumb|\bdigitale balie\b|\bmijn gemeente\b|\bdeel deze pagina/,
  },
  {
    seems: 'een bekendmaking',
    title: /\bomgevingsvergunning\b(?!.*\bbeleidsregel)|\bverkeersbesluit|\bbestemmingsplan|\bbekendmaking\b/,
    opening: /\bingediende aanvraag omgevingsvergunning|\bontvangen aanvra\w+ omgevingsvergunning/,
  },
];

const RULE_TITLE =
  /\bverordening|verordening\b|\bbele?i[dt]s?regel\w*|\bnadere regels?|\b\w*regeling(?:en)?\b|\brichtlijn\w*|\buitvoerings(?:regels|besluit|voorschrift)\w*|\bbesluit\b|\bhandboek|\bbeleidskader|\bregels\b|\bregels?$/;

/** "Beleidsregels van het college van ..." under a title that does not say so. */
const CALLS_ITSELF =
  /\b(?:verordening|beleidsregels?|nadere regels?|subsidieregeling|uitvoeringsregels|regels) van (?:het college|de (?:gemeente)?raad|burgemeester|de gemeente|het dagelijks bestuur)/;
/** UTF-16 units of the opening in which a text says what it is. */
const CALLING = 400;

export interface DocumentView {
  readonly title: string;
  /** First lines in the regulation, explanatory notes and what stands beside it left out. */
  readonly opening: string;
  readonly articles: number;
  /** How often the text calls itself by the name of an instrument ("deze beleidsregels"). */
  readonly selfNames: number;
  /** True where a bundle was split: what is left is the regulation. */
  readonly split: boolean;
  readonly empty: boolean;
}

/** Null for a text in the form of a regulation; else what it seems to be. */
export function otherDocument(view: DocumentView): { seems: string; why: string } | null {
  if (view.empty) {
    return {
      seems: 'een toelichting of stuk zonder regeling',
      why: 'Er staan geen artikelen of andere regels in.',
    };
  }
  const title = fold(view.title);
  const opening = fold(view.opening);
  const form = RULE_TITLE.test(title) || view.articles >= 2 || CALLS_ITSELF.test(opening.slice(0, CALLING));
  for (const document of DOCUMENTS) {
    const titled = document.title?.test(title) === true;
    const opened = document.opening?.test(opening) === true;
    const regulated = view.split || (form && view.selfNames + view.articles >= 3);
    if (
      titled &&
      !view.split &&
      !(
        document.seems === 'een voorstel aan de raad of het college' &&
        view.articles >= 3 &&
        view.selfNames >= 2
      )
    ) {
      return { seems: document.seems, why: 'De titel is die van een ander soort stuk dan een regeling.' };
    }
    if (opened && !regulated) {
      return {
        seems: document.seems,
        why: 'De eerste regels zijn die van een ander soort stuk dan een regeling.',
      };
    }
  }
  if (form || view.selfNames >= 2 || view.split) return null;
  return {
    seems: 'een tekst die geen regeling is',
    why: 'De titel noemt geen soort regeling en er staan geen artikelen in.',
  };
}

const KIND_NAMES: readonly (readonly [RegExp, string])[] = [
  [/verordening/i, 'een verordening'],
  [/beleidsregel/i, 'beleidsregels'],
  [/nadere regel/i, 'nadere regels'],
  [/subsidieregeling/i, 'een subsidieregeling'],
  [/regeling/i, 'een regeling'],
  [/besluit/i, 'een besluit'],
];

/** "een verordening over leerlingenvervoer", from the title of a regulation on another subject. */
export function nameOfRegulation(fullTitle: string, municipality: string | null): string {
  const title = municipality === null ? fullTitle : fullTitle.replaceAll(municipality, ' ');
  const kind = KIND_NAMES.map(([words, name]) => ({ at: title.search(words), name }))
    .filter(({ at }) => at !== -1)
    .toSorted((one, other) => one.at - other.at)[0];
  const subject = title
    .replace(/\([^)]*\)/g, ' ')
    .replace(
      /\b(?:subsidie)?(?:verordening|beleidsregels?|nadere regels?|regeling|besluit|richtlijnen?)\b/gi,
      ' ',
    )
    .replace(/\bgemeente\b.*$/i, ' ')
    .replace(/\s(?:\p{Lu}[\p{L}-]+\s+)?(?:19|20)\d{2}(?:\s?[-/]\s?\d{2,4})?.*$/u, ' ')
    .replace(/\b(?:concept|van de raad|van het college)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–-]+|[\s:–,-]+$/g, '')
    .replace(/^(?:over|inzake|betreffende|voor|van|op) (?:de |het )?/i, '');
  const about = /^\p{Lu}\p{Ll}/u.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
  if (kind === undefined)
    return about === '' ? 'een regeling over iets anders' : `een regeling over ${about}`;
  return about.length < 3 ? `${kind.name} over iets anders` : `${kind.name} over ${about}`;
}

/** UTF-16 units that count as the first lines. */
const OPENING = 1500;

export function viewOf(regulation: Regulation, title: string, ruled: string, articles: number): DocumentView {
  return {
    title,
    opening: `${title}\n${ruled.slice(0, OPENING)}`,
    articles,
    selfNames: (
      fold(ruled).match(
        /\b(?:deze|dit|volgende|onderstaande|navolgende) (?:beleidsregels?|beleidregels?|nadere regels?|verordening|regeling|subsidieregeling|uitvoeringsregels|richtlijn\w*|regels|besluit|hoofdstuk|paragraaf|artikel)\b/g,
      ) ?? []
    ).length,
    split: regulation.parts.some(({ kind }) => /regeling|verordening|beleidsregels|besluit/i.test(kind)),
    empty: ruled.trim() === '',
  };
}
