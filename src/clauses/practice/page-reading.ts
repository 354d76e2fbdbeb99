/**
 * A page or form as a Reading: the same passages and statements as of a regulation, without what the page says of
 * other subjects. What a page on childcare says of kinderopvangtoeslag or vve is no information on SMI.
 */
import { indexOf } from '../../regulation/index-of.js';
import type { Provision, Regulation } from '../../regulation/model.js';
import { buildReading } from '../context/build.js';
import type { Passage, Reading } from '../context/reading.js';
import { foldKeeping } from '../context/statements.js';

const SMI =
  /\bk?smi\b|\bsmi-|\bsocia(?:al|le)[ -]*(?:(?:en\/of|en|of|\/|dan wel)[ -]*)?medisch|\bmedisch(?:e)?[ -]*(?:en|of|en\/of|\/)[ -]*socia|\b(?:sociale|medische) (?:indicatie|redenen|gronden)\b/;
/** Childcare for trouble at home, without the name of the scheme. */
const FOR_TROUBLE =
  /\b(?:kinder)?opvang\b[^.]{0,60}\b(?:door|bij|vanwege|wegens|om|als|omdat)\b[^.]{0,30}\b(?:ziek\w*|problemen|beperking|overbelast\w*|omstandigheden)|\b(?:ziek\w*|problemen thuis|moeilijke (?:tijd|situatie|periode))\b[^.]{0,60}\b(?:kinder)?opvang\b/;
/** Subjects beside SMI on pages about childcare. */
const OTHER =
  /\bkinderopvangtoeslag\b|\btoeslagen?\b|\bpeuter(?:opvang|speel\w*|werk|s)?\b|\bvoorschool\w*|\bvve\b|\bbijzondere bijstand\b|\bbijstand\b|\buitkering\b|\bgastouder worden\b|\bkinderopvang (?:starten|beginnen)\b|\bstudie\w*|\breintegratie\w*|\binburger\w*|\bleerlingenvervoer\b|\bwerkende ouders\b|\bschuldhulp\w*|\bindividuele inkomenstoeslag\b|\bmeedoen(?:regeling|pas|fonds)\b|\bstadspas\b|\bsoorten opvang\b|\bklacht\w*|\bbezwaar\b/;
/** Headings under which the subject is not named, since the page has only one. */
const WITHOUT = /\bgeen\b|\bniet\b|\bzonder\b/;
/** Share of the sections that name SMI, from which the whole page is about it. */
const MOST = 0.5;

/** UTF-16 units: more than a heading alone. */
const OPENING = 60;

function textOf(regulation: Regulation, provision: Provision): string {
  return foldKeeping(regulation.text.slice(provision.span.start, provision.span.end));
}

function isSmi(folded: string): boolean {
  return SMI.test(folded) || FOR_TROUBLE.test(folded);
}

/** The section of a passage: the nearest provision with a heading. */
function sectionOf(regulation: Regulation, passage: Passage): Provision | null {
  const index = indexOf(regulation);
  return (
    [passage.provision, ...index.ancestorsOf(passage.provision)].find(({ heading }) => heading !== null) ??
    null
  );
}

/** Own words of a section, the sections below it left out. */
function ownWords(regulation: Regulation, section: Provision): string {
  const below = section.children.find(({ heading }) => heading !== null);
  const end = below?.span.start ?? section.span.end;
  return foldKeeping(regulation.text.slice(section.span.start, end));
}

function isWholly(regulation: Regulation, sections: readonly Provision[]): boolean {
  const [first] = sections;
  const title = foldKeeping(regulation.metadata.title?.value ?? '');
  if (isSmi(title) || (first !== undefined && isSmi(foldKeeping(first.heading ?? '')))) return true;
  // The opening says what the page is about, unless its heading names another subject.
  const opening = sections.find((section) => ownWords(regulation, section).length > OPENING) ?? first;
  const openings = [first, opening].filter((section) => section !== undefined);
  if (
    openings.some(
      (section) => SMI.test(ownWords(regulation, section)) && !OTHER.test(foldKeeping(section.heading ?? '')),
    )
  )
    return true;
  const named = sections.filter((section) => isSmi(ownWords(regulation, section)));
  return sections.length > 0 && named.length / sections.length >= MOST;
}

/** Whether the section, or one it stands under, is about something else. */
function isAside(regulation: Regulation, section: Provision, wholly: boolean): boolean {
  const path = [section, ...indexOf(regulation).ancestorsOf(section)].filter(
    ({ heading }) => heading !== null,
  );
  const named = path.some(({ heading }) => isSmi(foldKeeping(heading ?? '')));
  const heading = foldKeeping(section.heading ?? '');
  if (wholly)
    return (
      OTHER.test(heading) &&
      !isSmi(heading) &&
      !WITHOUT.test(heading) &&
      !SMI.test(textOf(regulation, section))
    );
  return !named && !isSmi(ownWords(regulation, section));
}

/** On an overview: the row or item of another subject, beside the one of SMI. */
function isOtherRow(regulation: Regulation, section: Provision, passage: Passage): boolean {
  const { kind } = passage.provision;
  if (kind !== 'tabelrij' && kind !== 'onderdeel') return false;
  const path = [section, ...indexOf(regulation).ancestorsOf(section)];
  if (path.some(({ heading }) => isSmi(foldKeeping(heading ?? '')))) return false;
  const words = foldKeeping(passage.text);
  return !isSmi(words) && (kind === 'tabelrij' || OTHER.test(words));
}

/** @param regulation a page or form, as `buildPage` makes it */
export function buildPageReading(regulation: Regulation): Reading {
  const whole = buildReading(regulation, { own: true, provisions: [regulation.root.id] });
  const sections = indexOf(regulation).all.filter(({ heading }) => heading !== null);
  const wholly = regulation.source.kind === 'formulier' || isWholly(regulation, sections);
  const aside = new Set(sections.filter((section) => isAside(regulation, section, wholly)));
  const passages = whole.passages.filter((passage) => {
    const section = sectionOf(regulation, passage);
    if (section === null) return wholly;
    return !aside.has(section) && (wholly || !isOtherRow(regulation, section, passage));
  });
  return { ...whole, passages, binding: passages, notes: [] };
}
