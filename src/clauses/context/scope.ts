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
import { chaptersForAll, forOtherChapters } from './scope-chapters.js';
import {
  COMMON_TERMS,
  FOR_WORK,
  GENERAL_HEADING,
  isGeneralHeading,
  NO_SUBJECT,
  namesSmi,
  OTHER_GROUPS,
  WHOLLY_GENERAL,
} from './scope-headings.js';

function textOf(regulation: Regulation, provision: Provision): string {
  return regulation.text.slice(provision.span.start, provision.span.end);
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
