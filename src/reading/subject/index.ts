/**
 * Whether a document regulates SMI, and which of its provisions do. Letters, proposals and regulations that only name
 * SMI are something else.
 */
import { indexOf } from '../../regulation/index-of.js';
import type { Provision, Regulation } from '../../regulation/model.js';
import { groundTerms, unitsOfTerms } from './defined.js';
import { nameOfRegulation, otherDocument, viewOf } from './documents.js';
import { provisionsOfGroup } from './groups.js';
import { grantsForReason, grantsToOthers, regulates } from './regulates.js';
import { isOther, isRuling, ownRules, rulesOf, textOf, type Unit, unitsOf } from './units.js';
import { CHILDCARE, fold, GENERAL_HEADING, OTHER_SUBJECT, SMI_NAME, WIDER_TITLE } from './words.js';

export type Subject =
  | {
      readonly kind: 'smi';
      /** True where the whole instrument is about SMI. */
      readonly own: boolean;
      /** Ids of the topmost provisions about SMI; the root's id for an instrument about SMI as a whole. */
      readonly provisions: readonly string[];
    }
  | {
      readonly kind: 'ander';
      /** Plain Dutch: "een brief aan de gemeenteraad". */
      readonly seems: string;
      readonly why: string;
    };

/** A text without one word that means childcare and nothing else must speak of "opvang" this often, and of families. */
const OFTEN_CARE = 2;
/** "Opvang" of people without a home. */
const SHELTER =
  /\bontheemd\w*|\bvluchteling\w*|\basiel\w*|\bdakloz\w*|\bthuisloz\w*|\bmaatschappelijke opvang|\bvrouwenopvang|\bnachtopvang|\bbeschermd wonen/;

/** "Dit zijn de regels van ... voor kinderopvang op sociaal-medische indicatie", and how far into the preamble. */
const INTRODUCED = new RegExp(
  `\\b(?:regels|beleidsregels?|regeling|verordening|notitie|besluit|richtlijn)\\b[^.;]{0,140}(?:${SMI_NAME.source})`,
);
const OPENING = 700;

/** An annex to fill in, or that says how the rules came about, gives no rules. */
const FORM = /formulier|toelichting|\bvoorbeeld|\bmodel|\bchecklist|\blijst\b/;

/** Numbered paragraphs of prose that weigh as one article in telling a regulation from a letter. */
const PARAGRAPHS_PER_ARTICLE = 3;

interface Found {
  readonly smi: readonly Provision[];
  /** True where everything in the unit is about SMI or general. */
  readonly whole: boolean;
}

function findIn(regulation: Regulation, unit: Unit, childcare: boolean, onlyNamed = false): Found {
  if (isOther(unit.heading)) return { smi: [], whole: false };
  if (SMI_NAME.test(unit.heading) && regulates(regulation, unit, childcare)) {
    return { smi: unit.provisions, whole: true };
  }
  if (unit.children.length === 0) {
    return !onlyNamed && regulates(regulation, unit, childcare)
      ? { smi: unit.provisions, whole: true }
      : { smi: [], whole: false };
  }
  const general = GENERAL_HEADING.test(unit.heading);
  const below = unit.children.map((child) => findIn(regulation, child, childcare, onlyNamed || general));
  const smi = below.flatMap((found) => found.smi);
  if (smi.length === 0 && !general && !onlyNamed && !unit.children.some(holdsOther)) {
    // The ground may stand in one article of the chapter and the grant in another.
    return regulates(regulation, unit, childcare)
      ? { smi: unit.provisions, whole: true }
      : { smi, whole: false };
  }
  if (smi.length === 0 || general) return { smi, whole: false };
  const others = unit.children.some((child) => holdsOtherFacility(child));
  return others ? { smi, whole: false } : { smi: unit.provisions, whole: true };
}

/** Headings that name how rules are kept; among rules on SMI they are about SMI. */
const UPKEEP =
  /\btoezicht\w*|\bhandhaving\w*|\bkwaliteit\w*|\bbezwaar\w*|\bbudget\w*|\bwaarborg\w*|\bschuld\w*|\bmet een uitkering\b/g;

function holdsOther(unit: Unit): boolean {
  return isOther(unit.heading) || unit.children.some((child) => holdsOther(child));
}

function holdsOtherFacility({ heading, children }: Unit): boolean {
  return isOther(heading.replace(UPKEEP, '')) || children.some((child) => holdsOtherFacility(child));
}

/** An item that is a condition for all, not a group: "geen beroep op de peuteropvang", "... en" before the next item. */
const CONDITION =
  /\b(?:geen|niet|evenmin|zonder)\b|\bvoorliggend|\bandere (?:voorziening|regeling)|[;,]? en;?\s*$/;

/** Items of a list of target groups, where only some are about SMI: "a. studenten; b. ouders met een SMI". */
function narrowed(regulation: Regulation, provision: Provision): readonly Provision[] {
  if (provision.kind !== 'artikel' || SMI_NAME.test(fold(provision.heading ?? ''))) return [provision];
  const items: Provision[] = [];
  let others = 0;
  const visit = (node: Provision): void => {
    for (const child of node.children) {
      if (child.children.length > 0) visit(child);
      else if (child.kind === 'onderdeel' || child.kind === 'lid') {
        const words = fold(textOf(regulation, [child]));
        if (SMI_NAME.test(words)) items.push(child);
        else if (CONDITION.test(words)) continue;
        else if (OTHER_SUBJECT.test(words) || /\btraject|\bstudie|\bopleiding/.test(words)) others += 1;
      }
    }
  };
  visit(provision);
  return items.length > 0 && others > 0 ? items : [provision];
}

function titleOf(regulation: Regulation): string {
  const { title, citationTitle } = regulation.metadata;
  const first = regulation.root.children.find(({ kind }) => kind === 'titel');
  return [title?.value, first?.heading, citationTitle?.value].filter((part) => part != null).join(' / ');
}

function embedded(regulation: Regulation, units: readonly Unit[], childcare: boolean): Found {
  const found = units.map((unit) => findIn(regulation, unit, childcare));
  const whole = found.flatMap((part) => part.smi);
  const smi = whole.flatMap((provision) => narrowed(regulation, provision));
  const others =
    units.some((unit) => holdsOther(unit) || grantsToOthers(regulation, unit)) ||
    smi.some((provision) => !whole.includes(provision));
  return { smi, whole: smi.length > 0 && !others };
}

/** Annexes in prose under the name of SMI, of rules that have no other word on it. */
function annexesOn(regulation: Regulation, childcare: boolean): readonly Provision[] {
  return regulation.root.children.filter((child) => {
    const heading = fold(child.heading ?? '');
    return (
      child.kind === 'bijlage' &&
      SMI_NAME.test(heading) &&
      !FORM.test(heading) &&
      regulates(regulation, { provisions: [child], heading, children: [] }, childcare)
    );
  });
}

/** @returns what the document is about; see `Subject` */
export function subjectOf(regulation: Regulation): Subject {
  const index = indexOf(regulation);
  const ruling = regulation.root.children.filter((child) => isRuling(child));
  const beside = regulation.root.children.filter(({ kind }) => kind === 'aanhef');
  const ruled = textOf(regulation, [...beside, ...ruling]);
  const title = titleOf(regulation);
  const articles = index.all.filter(
    (provision) => provision.kind === 'artikel' && index.sectionOf(provision) === 'regeling',
  ).length;
  const paragraphs = index.all.filter(
    (provision) => provision.kind === 'paragraaf' && /\d\.\d/.test(provision.number ?? ''),
  ).length;
  const document = otherDocument(
    viewOf(regulation, title, ruled, articles + Math.floor(paragraphs / PARAGRAPHS_PER_ARTICLE)),
  );
  if (document !== null) return { kind: 'ander', ...document };

  const folded = fold(title);
  const units = unitsOf(ruling);
  const words = fold(`${title} ${ruled}`);
  const childcare =
    CHILDCARE.test(words) ||
    (!SHELTER.test(words) &&
      /\b(?:kind(?:eren)?|ouders?|gezin(?:nen)?)\b/.test(words) &&
      (words.match(/\bopvang\w*/g)?.length ?? 0) >= OFTEN_CARE);
  const rules = ownRules(rulesOf(regulation, ruling));
  const titled = SMI_NAME.test(folded) && !WIDER_TITLE.test(folded);
  if (titled && rules.length > 0) return { kind: 'smi', own: true, provisions: [regulation.root.id] };

  const found = embedded(regulation, units, childcare || SMI_NAME.test(folded));
  if (found.smi.length > 0) {
    // "Bijzondere bijstand voor kinderopvang": a wider name, and yet one subject.
    const careOnly = /\b\w*opvang\b/.test(folded) && !OTHER_SUBJECT.test(folded);
    const own = found.whole && (!WIDER_TITLE.test(folded) || SMI_NAME.test(folded) || careOnly);
    return own
      ? { kind: 'smi', own: true, provisions: [regulation.root.id] }
      : { kind: 'smi', own: false, provisions: found.smi.map(({ id }) => id) };
  }
  const annexes = annexesOn(regulation, childcare);
  if (annexes.length > 0) return { kind: 'smi', own: false, provisions: annexes.map(({ id }) => id) };
  const byTerm = childcare ? unitsOfTerms(regulation, units, groundTerms(regulation)) : [];
  if (byTerm.length > 0 && byTerm.length < units.length)
    return {
      kind: 'smi',
      own: false,
      provisions: byTerm.flatMap(({ provisions }) => provisions.map(({ id }) => id)),
    };
  const grouped = childcare ? provisionsOfGroup(regulation) : [];
  if (grouped.length > 0) return { kind: 'smi', own: false, provisions: grouped.map(({ id }) => id) };
  // Rules as plain paragraphs without chapters and articles, or a ground and a grant that stand in different chapters.
  const oneSubject = !units.some((unit) => holdsOther(unit) || grantsToOthers(regulation, unit));
  if (
    oneSubject &&
    !WIDER_TITLE.test(folded) &&
    !OTHER_SUBJECT.test(folded) &&
    ((units.length === 0 && SMI_NAME.test(folded)) || (childcare && grantsForReason([folded, ...rules])))
  ) {
    return { kind: 'smi', own: true, provisions: [regulation.root.id] };
  }
  // The title or the opening says what it is, and no part says otherwise.
  const introduced =
    !WIDER_TITLE.test(folded) && INTRODUCED.test(fold(textOf(regulation, beside)).slice(0, OPENING));
  if ((SMI_NAME.test(folded) || introduced) && oneSubject && rules.length > 0)
    return { kind: 'smi', own: true, provisions: [regulation.root.id] };
  const named = SMI_NAME.test(fold(regulation.text));
  return {
    kind: 'ander',
    seems: nameOfRegulation(
      regulation.metadata.title?.value ?? title,
      regulation.metadata.municipality?.value.nameInText ??
        regulation.metadata.municipality?.value.name ??
        null,
    ),
    why: named
      ? 'De tekst noemt kinderopvang op sociaal-medische indicatie, maar geeft er zelf geen regels voor.'
      : 'De tekst geeft geen regels over kinderopvang om sociale of medische redenen.',
  };
}
