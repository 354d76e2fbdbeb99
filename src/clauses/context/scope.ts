/**
 * Which provisions of a document govern SMI. In an instrument of its own: all of them. In a wider instrument: the SMI
 * chapter, and the general provisions that govern it too; what is written for another group is left out.
 */
import { namesOtherGroup } from '../../language/group-labels.js';
import { isRulingAnnex } from '../../regulation/annexes.js';
import { indexOf } from '../../regulation/index-of.js';
import type { Provision, Regulation } from '../../regulation/model.js';
import { appliedBy } from './applied.js';
import { keepsToItself } from './own-chapter.js';
import type { Scope } from './reading.js';
import { fold, headingRoles } from './roles.js';

/** Names of the scheme, folded (drafting-patterns, section 3): enough to see that a passage is about SMI. */
const SMI_WORDS =
  /\bsmi\b|\bksmi\b|\bsoci(?:aal|ale)(?:[ -]*(?:en|of|en\/of|\/|dan wel))?[ -]*medisch|\bmedisch(?:e)?[ -]*(?:en|of|en\/of|\/|dan wel)?[ -]*social|\b(?:medische|sociale) indicatie|\bop (?:medische|sociale) (?:of|en|en\/of) (?:medische|sociale) (?:grond|indicatie)|\bgeindiceerde (?:kinder)?opvang|\bopvang op (?:medische |sociale )?indicatie/;

/** Headings of chapters that hold for everything in the instrument. */
const GENERAL_HEADING =
  /\balgeme(?:en|ne)\b|\bbegrip|\bdefinitie|\binleid|\buitgangspunten\b|\bslot|\boverig(?:e)?\b|\bgemeenschappelijk|\bovergang|\binwerking|\buitvoering|\bhandhaving|\bprocedure|\bvoor alle\b|\balle (?:soorten|vormen|voorzieningen|regelingen|groepen|doelgroepen)|\bgezamenlijk|\bdraagkracht|\binkomen|\bhardheid|\bopzet\b|\bleeswijzer|\btot slot|\bafrond|\bafsluit|\bten slotte|\bom te beginnen|\bvooraf\b|\bhuishoudelijke?\b(?! (?:hulp|verzorging|ondersteuning|taken|werk|zorg))/;

/** Of these, the headings that hold for everything by their nature; "inkomen" and "uitvoering" may be a subject too. */
export const WHOLLY_GENERAL =
  /\balgeme(?:en|ne)\b|\bbegrip|\bdefinitie|\binleid|\bslot|\boverig(?:e)?\b|\bgemeenschappelijk|\bvoor alle\b|\bgezamenlijk|\btot slot|\bten slotte|\bom te beginnen|\bvooraf\b/;

/** A heading that only says that rules follow: what stands below it decides for itself. */
const NO_SUBJECT =
  /^(?:de )?(?:hoofdtekst|regeling(?:s?tekst)?|tekst|artikelen|bepalingen|regels|(?:hoofd)?tekst van de (?:regeling|verordening|regels|beleidsregels|nadere regels))$/;

/** Groups and provisions that wider instruments serve besides SMI, folded; a heading that names one is about that. */
const OTHER_GROUPS =
  /\bdoelgroepouder|\bre-?integrati|\bstudent|\bstuderend|\bscholing|\binburger|\bpeuter|\bvve\b|\bvoorschool|\bvoorscholen|\bleerling|\bjeugdhulp|\bpgb\b|\bwerkzoekend|\bbudgetcoach|\bschuldhulp|\bsport|\bcomputer|\bschoolkosten|\breiskosten|\bbewind|\binrichting|\buitvaart|\bvervoer|\brespijt|\blogeer|\bhuishoudelijke hulp|\bmantelzorg|\b(?:traject|weg|uitstroom) naar werk\b|\barbeids(?:toeleiding|inschakeling)/;

/** Headings on childcare that parents need for work, a traject or a study: not the care of SMI. */
const FOR_WORK = /\btraject|\bwerk\b|\bwerkende|\barbeid|\bopleiding|\bstudie|\bcursus|\bsollicit/;

/** Defined words that every childcare rule uses, whatever the group. */
const COMMON_TERMS =
  /^(?:de |het |een )?(?:kinderopvang|opvang|kind|kinderen|ouder|ouders|houder|kindercentrum|gastouder\w*|dagopvang|buitenschoolse opvang|aanvrager|belanghebbende|tegemoetkoming|vergoeding|subsidie|bijdrage|dagdeel|college|gemeente|peuter\w*|voorschool\w*|uurprijs|maximum ?uurprijs|kinderopvangtoeslag|toeslag|lrk|landelijk register\w*)\b/;

/** Roles whose headings do not make a chapter or article general: they can be about any provision. */
const SUBJECT_ROLES: ReadonlySet<string> = new Set([
  'doelgroep',
  'duur',
  'omvang',
  'hoogte',
  'herstel',
  'verlenging',
  'doel',
]);

function namesSmi(text: string): boolean {
  return SMI_WORDS.test(fold(text));
}

function textOf(regulation: Regulation, provision: Provision): string {
  return regulation.text.slice(provision.span.start, provision.span.end);
}

/** A heading that says nothing of a subject: "Algemene bepalingen", "Aanvraag", "Hardheidsclausule". */
function isGeneralHeading(heading: string): boolean {
  const folded = fold(heading);
  if (GENERAL_HEADING.test(folded)) return true;
  const roles = headingRoles(heading);
  if (roles.length === 0 || roles.every((role) => SUBJECT_ROLES.has(role))) return false;
  // "Aanvraag en besluit" is general, "Aanvraag leerlingenvervoer" is not: few other content words may stand.
  const content = folded.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
  return content.length <= 4;
}

/** A chapter under a name of its own ("En verder") whose articles are all on procedure and the like. */
function holdsOnlyGeneral({ kind, children }: Provision): boolean {
  if (kind === 'artikel') return false;
  const headings = children.flatMap((child) =>
    (child.kind === 'artikel' || child.kind === 'paragraaf') && child.heading !== null ? [child.heading] : [],
  );
  return (
    headings.length >= 3 &&
    headings.every((heading) => !OTHER_GROUPS.test(fold(heading))) &&
    headings.filter(isGeneralHeading).length >= headings.length * 0.7
  );
}

const CHAPTER = String.raw`(?:hoofdstuk(?:ken)?|hfst\.?|paragra(?:af|fen)|titels?|afdeling(?:en)?)`;
const CHAPTERS = String.raw`${CHAPTER}\s+((?:\d+)(?:\s*(?:,|en|of|tot en met|t\/m)\s*(?:${CHAPTER}\s+)?\d+)*)`;
const GRANTED = String.raw`\b(?:voorziening|verstrekking|hulp|ondersteuning|tegemoetkoming|vergoeding|bijstand|subsidie|regeling|uitkering|aanvraag|aanvragen|besluit|budget)(?:en)?`;
/** Rules that say for which chapters they hold: at their head, by "geldt", or by what is granted there. */
const HOLDS_FOR = [
  new RegExp(String.raw`^[^.;:]{0,40}?\b${CHAPTERS}[^.;:]{0,10}:`, 'i'),
  new RegExp(String.raw`\b(?:geldt|gelden|van toepassing)\b[^.;]{0,20}\b${CHAPTERS}`, 'i'),
  new RegExp(
    String.raw`${GRANTED}\b,? (?:op grond van|uit|van|(?:als )?bedoeld in|genoemd in|volgens|krachtens) (?:de |het )?${CHAPTERS}`,
    'i',
  ),
];

/** "3, 4 en 6", "3 tot en met 6". */
function numbersIn(list: string): readonly string[] {
  const numbers = list.match(/\d+/g) ?? [];
  const range = /(\d+)\s*(?:tot en met|t\/m)\s*(\d+)/.exec(list);
  if (range === null) return numbers;
  const [from, to] = [Number(range[1]), Number(range[2])];
  return [...numbers, ...Array.from({ length: Math.max(0, to - from) }, (_, index) => String(from + index))];
}

/** "Inkomen hfst. 2 en 3: ...", "Geldt voor hoofdstuk 2.", "een voorziening uit hoofdstuk 3": not the chapter of SMI. */
function forOtherChapters(text: string, own: ReadonlySet<string>): boolean {
  const named = HOLDS_FOR.flatMap((pattern) => numbersIn(pattern.exec(text)?.[1] ?? ''));
  return named.length > 0 && own.size > 0 && named.every((number) => !own.has(number));
}

/** Chapters that the text itself calls general: "De hoofdstukken 2, 7 en 8 gelden voor alle groepen". */
function chaptersForAll(regulation: Regulation): ReadonlySet<string> {
  const said =
    /\b(?:hoofdstuk(?:ken)?|hfst\.?|paragra(?:af|fen)|titels?|del?en|deel)\s+((?:\d+|[IVX]+)(?:\s*(?:,|en|tot en met)\s*(?:\d+|[IVX]+))*)\s+(?:is|zijn|geldt|gelden)\b[^.;]{0,40}\b(?:alle|ieder|elk|allemaal|hele)/g;
  return new Set([...regulation.text.matchAll(said)].flatMap(([, list]) => list?.match(/\d+|[IVX]+/g) ?? []));
}

/** Nouns from the headings of other chapters, so that "bij een aanvraag voor peuteropvang ..." is left out. */
function otherSubjects(headings: readonly string[]): readonly string[] {
  return headings.flatMap((heading) =>
    fold(heading)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 5 && headingRoles(word).length === 0 && !GENERAL_HEADING.test(word)),
  );
}

/**
 * Whether words speak of SMI: by name, by a word that the regulation defines as this care and that the SMI provisions
 * use ("opvangtegoed"), or by the number of the SMI article.
 */
function smiMentions(regulation: Regulation, smiIds: readonly string[]): (text: string) => boolean {
  const { all, byId } = indexOf(regulation);
  const provisions = smiIds.flatMap((id) => byId(id) ?? []);
  const smiText = fold(provisions.map((provision) => textOf(regulation, provision)).join(' '));
  const terms = all.flatMap((provision) => {
    if (provision.term === null || provision.body === null) return [];
    const term = fold(provision.term);
    const meaning = fold(regulation.text.slice(provision.body.start, provision.body.end));
    const own =
      term.length > 4 && !COMMON_TERMS.test(term) && /opvang/.test(meaning) && smiText.includes(term);
    return own ? [term] : [];
  });
  const numbers = provisions.flatMap(({ kind, number }) =>
    number === null || kind === 'hoofdstuk'
      ? []
      : [new RegExp(`\\bartikel(?:en)? (?:\\d+[a-z]?,? (?:en|of) )?${escapeForRegExp(number)}\\b`, 'i')],
  );
  return (text) => {
    const folded = fold(text);
    return (
      namesSmi(text) ||
      terms.some((term) => folded.includes(term)) ||
      numbers.some((number) => number.test(text))
    );
  };
}

/**
 * The scope of every provision, by id. `smi` holds the ids of the topmost provisions about SMI (see
 * `src/reading/subject`); for an own instrument everything is `smi`.
 */
export function scopesOf(
  regulation: Regulation,
  subject: { readonly own: boolean; readonly provisions: readonly string[] },
): (provision: Provision, text: string) => Scope {
  if (subject.own) return () => 'smi';
  const smi = new Set(subject.provisions);
  const scopes = new Map<string, Scope>();
  const otherHeadings: string[] = [];

  const holdsSmi = (provision: Provision): boolean =>
    smi.has(provision.id) || provision.children.some((child) => holdsSmi(child));

  const assign = (provision: Provision, scope: Scope): void => {
    scopes.set(provision.id, scope);
    for (const child of provision.children) assign(child, scope);
  };

  const mentionsSmi = smiMentions(regulation, subject.provisions);
  /** An article that opens with SMI in its heading or first words is about it as a whole. */
  const opensWithSmi = (provision: Provision): boolean => {
    const first = provision.body ?? provision.children[0]?.body ?? null;
    const words = first === null ? '' : regulation.text.slice(first.start, first.end);
    return (
      !OTHER_GROUPS.test(fold(provision.heading ?? '')) && mentionsSmi(`${provision.heading ?? ''}. ${words}`)
    );
  };

  const smiText = subject.provisions
    .flatMap((id) => indexOf(regulation).byId(id) ?? [])
    .map((provision) => textOf(regulation, provision))
    .join(' ');
  /** A lid beside one on SMI holds for SMI too, unless it names another group. */
  const besideSmi = (provision: Provision): Scope => {
    const text = textOf(regulation, provision);
    return OTHER_GROUPS.test(fold(text)) || namesOtherGroup(text, smiText) ? 'ander' : 'algemeen';
  };
  const forAll = chaptersForAll(regulation);
  const decide = (provision: Provision, inOurChapter = false): void => {
    if (smi.has(provision.id)) {
      assign(provision, 'smi');
      return;
    }
    if (holdsSmi(provision)) {
      scopes.set(provision.id, 'algemeen');
      for (const child of provision.children) {
        if (provision.kind === 'artikel' && !holdsSmi(child)) assign(child, besideSmi(child));
        else decide(child, provision.kind === 'hoofdstuk');
      }
      return;
    }
    if (['titel', 'aanhef', 'slot', 'alinea', 'noot'].includes(provision.kind)) {
      assign(provision, 'algemeen');
      return;
    }
    if (provision.kind === 'toelichting' || (provision.kind === 'bijlage' && !isRulingAnnex(provision))) {
      assignAttachment(provision);
      return;
    }
    const heading = provision.heading;
    if (provision.kind !== 'artikel' && NO_SUBJECT.test(fold(heading ?? ''))) {
      scopes.set(provision.id, 'algemeen');
      for (const child of provision.children) decide(child);
      return;
    }
    const text = textOf(regulation, provision);
    const general =
      heading === null
        ? mentionsSmi(text)
        : isGeneralHeading(heading) || holdsOnlyGeneral(provision) || forAll.has(provision.number ?? '');
    if (heading !== null && !general) otherHeadings.push(heading);
    if (
      general &&
      !WHOLLY_GENERAL.test(fold(heading ?? '')) &&
      keepsToItself(text, inOurChapter) &&
      !mentionsSmi(text)
    ) {
      assign(provision, 'ander');
      return;
    }
    if (!general && heading !== null && namesSmi(heading)) assign(provision, 'smi');
    else if (!general && provision.kind !== 'hoofdstuk' && opensWithSmi(provision))
      assign(provision, 'algemeen');
    else if (
      !general &&
      heading !== null &&
      /\b(?:kinder)?opvang\b/.test(fold(heading)) &&
      !FOR_WORK.test(fold(heading)) &&
      !OTHER_GROUPS.test(fold(heading))
    )
      // Among rules on sport and school costs, a heading on childcare can only mean this childcare.
      assign(provision, 'smi');
    else if (general || mentionsSmi(text)) assignMixed(provision, general);
    else assign(provision, 'ander');
  };

  /** A chapter that is not about SMI but names it: only what names SMI (or is general) counts. */
  const assignMixed = (provision: Provision, general: boolean): void => {
    scopes.set(provision.id, general ? 'algemeen' : 'ander');
    for (const child of provision.children) {
      if (general) {
        if (child.heading !== null && child.kind === 'artikel' && !isGeneralHeading(child.heading)) {
          assign(child, mentionsSmi(textOf(regulation, child)) ? 'algemeen' : generalByDefault(child));
        } else assignMixed(child, true);
      } else if (mentionsSmi(textOf(regulation, child))) assign(child, 'algemeen');
      else assign(child, 'ander');
    }
  };

  /** An article with a heading of its own in a general chapter: general, unless it names another subject. */
  const generalByDefault = (child: Provision): Scope =>
    OTHER_GROUPS.test(fold(child.heading ?? '')) ||
    otherSubjects(otherHeadings).some((noun) => fold(child.heading ?? '').includes(noun))
      ? 'ander'
      : 'algemeen';

  /** Notes and annexes: a part whose heading or words refer to SMI, or that has no other subject, counts. */
  const assignAttachment = (provision: Provision): void => {
    const numbers = subject.provisions.map((id) => id.replace(/^.*?-/, ''));
    const heading = provision.heading ?? '';
    const aboutSmi =
      namesSmi(heading) ||
      numbers.some((number) =>
        new RegExp(`\\b(artikel|hoofdstuk|paragraaf) ${escapeForRegExp(number)}\\b`, 'i').test(heading),
      );
    scopes.set(provision.id, aboutSmi ? 'smi' : 'algemeen');
    for (const child of provision.children) assign(child, aboutSmi ? 'smi' : 'algemeen');
  };

  for (const child of regulation.root.children) decide(child);
  scopes.set(regulation.root.id, 'algemeen');
  const nouns = otherSubjects(otherHeadings);
  const forOthers =
    /^(?:bij|voor|ten aanzien van|op|indien het gaat om|gaat het om|een aanvraag (?:voor|om))\b[^,.;:]{0,80}/;

  const own = new Set(
    subject.provisions.flatMap((id) => {
      const found = indexOf(regulation).byId(id);
      return found === null || found.kind === 'artikel' ? [] : [found.number ?? ''];
    }),
  );
  /** An article whose first lid holds for other chapters holds for them as a whole. */
  const articleForOthers = ({ kind, body, children }: Provision): boolean => {
    const first = body ?? children[0]?.body ?? null;
    if (kind !== 'artikel' || first === null) return false;
    return forOtherChapters(regulation.text.slice(first.start, first.end), own);
  };
  for (const provision of indexOf(regulation).all) {
    const general = (scopes.get(provision.id) ?? 'algemeen') === 'algemeen';
    if (general && articleForOthers(provision) && !mentionsSmi(textOf(regulation, provision)))
      assign(provision, 'ander');
  }
  const applied = appliedBy(regulation, subject.provisions);
  return (provision, text) => {
    const scope = scopes.get(provision.id) ?? 'algemeen';
    if (scope === 'ander' && applied.has(provision.id)) return 'algemeen';
    if (scope === 'algemeen' && forOtherChapters(text, own)) return 'ander';
    if (scope !== 'algemeen' || namesSmi(text)) return scope;
    const opening = forOthers.exec(fold(text))?.[0];
    const named =
      opening !== undefined && (OTHER_GROUPS.test(opening) || nouns.some((noun) => opening.includes(noun)));
    return named ? 'ander' : scope;
  };
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
