/**
 * Which provisions of a document govern SMI. In an instrument of its own: all of them. In a wider instrument: the SMI
 * chapter, and the general provisions that govern it too; what is written for another group is left out.
 */
import type { Provision, Regulation } from '../../regulation/model.js';
import type { Scope } from './reading.js';
import { fold, headingRoles } from './roles.js';

/** Names of the scheme, folded (drafting-patterns, section 3): enough to see that a passage is about SMI. */
const SMI_WORDS =
  /\bsmi\b|\bksmi\b|\bsoci(?:aal|ale)(?:[ -]*(?:en|of|en\/of|\/|dan wel))?[ -]*medisch|\bmedisch(?:e)?[ -]*(?:en|of|en\/of|\/|dan wel)?[ -]*social|\b(?:medische|sociale) indicatie|\bop (?:medische|sociale) (?:of|en|en\/of) (?:medische|sociale) (?:grond|indicatie)|\bgeindiceerde (?:kinder)?opvang|\bopvang op (?:medische |sociale )?indicatie/;

/** Headings of chapters that hold for everything in the instrument. */
const GENERAL_HEADING =
  /\balgeme(?:en|ne)\b|\bbegrip|\bdefinitie|\binleid|\bslot|\boverig(?:e)?\b|\bgemeenschappelijk|\bovergang|\binwerking|\buitvoering|\bhandhaving|\bprocedure|\bbepalingen voor alle|\bdraagkracht|\binkomen|\bhardheid|\bopzet\b|\bleeswijzer|\btot slot/;

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

export function namesSmi(text: string): boolean {
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

/** Nouns from the headings of other chapters, so that "bij een aanvraag voor peuteropvang ..." is left out. */
function otherSubjects(headings: readonly string[]): readonly string[] {
  return headings.flatMap((heading) =>
    fold(heading)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 5 && headingRoles(word).length === 0 && !GENERAL_HEADING.test(word)),
  );
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

  const decide = (provision: Provision): void => {
    if (smi.has(provision.id)) {
      assign(provision, 'smi');
      return;
    }
    if (holdsSmi(provision)) {
      scopes.set(provision.id, 'algemeen');
      for (const child of provision.children) decide(child);
      return;
    }
    if (['titel', 'aanhef', 'slot', 'alinea', 'noot'].includes(provision.kind)) {
      assign(provision, 'algemeen');
      return;
    }
    if (provision.kind === 'toelichting' || provision.kind === 'bijlage') {
      assignAttachment(provision);
      return;
    }
    const heading = provision.heading;
    const general = heading === null ? namesSmi(textOf(regulation, provision)) : isGeneralHeading(heading);
    if (heading !== null && !general) otherHeadings.push(heading);
    if (!general && heading !== null && namesSmi(heading)) assign(provision, 'smi');
    else if (general || namesSmi(textOf(regulation, provision))) assignMixed(provision, general);
    else assign(provision, 'ander');
  };

  /** A chapter that is not about SMI but names it: only what names SMI (or is general) counts. */
  const assignMixed = (provision: Provision, general: boolean): void => {
    scopes.set(provision.id, general ? 'algemeen' : 'ander');
    for (const child of provision.children) {
      if (general) {
        if (child.heading !== null && child.kind === 'artikel' && !isGeneralHeading(child.heading)) {
          assign(child, namesSmi(textOf(regulation, child)) ? 'algemeen' : generalByDefault(child));
        } else assignMixed(child, true);
      } else if (namesSmi(textOf(regulation, child))) assign(child, 'algemeen');
      else assign(child, 'ander');
    }
  };

  /** An article with a heading of its own in a general chapter: general, unless it names another subject. */
  const generalByDefault = (child: Provision): Scope =>
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

  return (provision, text) => {
    const scope = scopes.get(provision.id) ?? 'algemeen';
    if (scope !== 'algemeen' || nouns.length === 0 || namesSmi(text)) return scope;
    const opening = forOthers.exec(fold(text))?.[0];
    return opening !== undefined && nouns.some((noun) => opening.includes(noun)) ? 'ander' : scope;
  };
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
