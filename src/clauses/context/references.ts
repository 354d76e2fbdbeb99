/** Resolves what a text refers to ("artikel 4, tweede lid, onder b") to provisions of the same regulation. */
import { indexOf } from '../../regulation/index-of.js';
import type { Provision, Regulation } from '../../regulation/model.js';
import { ORDINALS, UP_TO_TEN } from '../../regulation/ordinals.js';

const ORDINAL = UP_TO_TEN.join('|');
const EACH_ORDINAL = new RegExp(`\\b(?:${ORDINAL})\\b`, 'gi');
/** "4", "4a", "3.2" and, in handbooks, "C3.2". */
const NUMBER = String.raw`[A-Z]?\d+[a-z]?(?:[.:]\d+[a-z]?)*`;
const UNIT = new RegExp(
  String.raw`\b(artikel(?:en)?|art\.|paragraaf|hoofdstuk(?:ken)?|bijlage)\s+(${NUMBER}|[A-Z]\b)((?:\s*(?:,|en|of|tot en met|t/m)\s*(?:artikel\s+)?${NUMBER})*)((?:,?\s+(?:en\s+)?(?:het\s+)?(?:${ORDINAL})(?:,\s+(?:${ORDINAL}))*(?:\s+(?:en|of|tot en met|t\/m)\s+(?:het\s+)?\w+)?\s+lid|,?\s+lid\s+\d+)*)((?:,?\s*(?:aanhef en )?(?:onder|onderdeel|sub)\s+[a-z]\b)?)`,
  'gi',
);
/** Followed by the name of another law, the reference leaves this regulation. */
const ELSEWHERE =
  /^[\s,]*(?:\)|,?\s*(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende)?\s*lid)?[\s,]*(?:van (?:de|het) (?:\p{L}*wet\b|wet\b|wko|awb|awir|asv|verordening|besluit|algemene|regeling kinderopvang)|\p{Lu}\p{L}*(?:wet|Wet)\b|Awb\b|Awir\b|Wko\b|Wwb\b|Pw\b|BW\b)/iu;
const LID_ONLY = new RegExp(String.raw`\b(?:het|dit|de)\s+(${ORDINAL}|vorige)\s+lid\b|\blid\s+(\d+)\b`, 'gi');
/** Numbered paragraphs of prose refer to each other by the bare number: "met toepassing van 6.1". */
const BARE =
  /\b(?:in|van|bij|volgens|onder|voor|met toepassing van|op grond van)\s+(\d+\.\d+)((?:\s*(?:,|en|of)\s*\d+\.\d+)*)(?!\s*(?:euro|procent|%))/gi;

function unitsByNumber(regulation: Regulation): ReadonlyMap<string, readonly Provision[]> {
  const units = new Map<string, Provision[]>();
  for (const provision of indexOf(regulation).all) {
    if (provision.number === null) continue;
    const kind = {
      artikel: 'artikel',
      bijlage: 'bijlage',
      hoofdstuk: 'hoofdstuk',
      paragraaf: 'paragraaf',
      afdeling: 'paragraaf',
    }[provision.kind as string];
    if (kind === undefined || indexOf(regulation).sectionOf(provision) === 'toelichting') continue;
    const key = `${kind} ${provision.number.toLowerCase()}`;
    units.set(key, [...(units.get(key) ?? []), provision]);
  }
  return units;
}

function part(provision: Provision, kinds: readonly string[], number: string): Provision | null {
  for (const child of provision.children) {
    if (kinds.includes(child.kind) && child.number === number) return child;
  }
  return null;
}

/** "Eerste tot en met derde lid", "eerste en derde lid", "lid 2": each lid by its number; null where no lid is named. */
function lidNumbers(lids: string): readonly (string | null)[] {
  const named = [...lids.matchAll(EACH_ORDINAL)].map(([word]) => ORDINALS.indexOf(word.toLowerCase()));
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || named.length < 2)
    return [/lid\s+(\d+)/i.exec(lids)?.[1] ?? first?.toString() ?? null];
  if (!/tot en met|t\/m/i.test(lids)) return named.map(String);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
}

function narrow(unit: Provision, number: string | null, item: string): Provision {
  const lid = number === null ? unit : (part(unit, ['lid'], number) ?? unit);
  const letter = /\b([a-z])\b\s*$/i.exec(item)?.[1]?.toLowerCase();
  return letter === undefined ? lid : (part(lid, ['onderdeel', 'begrip'], letter) ?? lid);
}

/** Provisions that `text` refers to; `from` is the provision it stands in, for "het eerste lid". */
export function referredProvisions(
  regulation: Regulation,
  text: string,
  from: Provision | null,
): readonly Provision[] {
  const units = unitsByNumber(regulation);
  const found = new Set<Provision>();
  const add = (kind: string, number: string, lids: string, item: string): void => {
    for (const unit of units.get(`${kind} ${number.toLowerCase()}`) ?? [])
      for (const lid of lidNumbers(lids)) found.add(narrow(unit, lid, item));
  };
  for (const match of text.matchAll(UNIT)) {
    const [whole, word = '', first = '', more = '', lids = '', item = ''] = match;
    if (ELSEWHERE.test(text.slice(match.index + whole.length))) continue;
    const lower = word.toLowerCase();
    const kind = lower.startsWith('art') ? 'artikel' : lower.startsWith('hoofdstuk') ? 'hoofdstuk' : lower;
    const last = more.match(new RegExp(NUMBER, 'g')) ?? [];
    for (const number of [first, ...last])
      add(kind, number, last.length === 0 ? lids : '', last.length === 0 ? item : '');
    if (/tot en met|t\/m/.test(more)) {
      const until = Number(last.at(-1));
      for (let number = Number(first) + 1; number < until; number += 1) add(kind, String(number), '', '');
    }
  }
  for (const match of text.matchAll(BARE)) {
    for (const number of [match[1] ?? '', ...((match[2] ?? '').match(/\d+\.\d+/g) ?? [])])
      add('paragraaf', number, '', '');
  }
  if (from !== null) for (const lid of lidsNamed(regulation, text, from)) found.add(lid);
  return [...found];
}

/** "het eerste lid", "lid 2", "het vorige lid": leden of the article that the words themselves stand in. */
function lidsNamed(regulation: Regulation, text: string, from: Provision): readonly Provision[] {
  const path: readonly Provision[] = [from, ...indexOf(regulation).ancestorsOf(from)];
  const unit = path.find(({ kind }) => kind === 'artikel' || kind === 'paragraaf');
  if (unit === undefined) return [];
  const siblings = unit.children.filter(({ kind }) => kind === 'lid');
  const own = siblings.findIndex((sibling) => path.includes(sibling));
  const named: Provision[] = [];
  for (const match of text.matchAll(LID_ONLY)) {
    const before = text.slice(Math.max(0, match.index - 25), match.index);
    if (/artikel(?:en)?\s+[\d:.]+[a-z]?,?\s*$/i.test(before)) continue;
    const lid: Provision | undefined =
      match[1]?.toLowerCase() === 'vorige'
        ? siblings[own - 1]
        : narrow(unit, lidNumbers(match[0])[0] ?? null, '');
    if (lid !== undefined && lid !== unit) named.push(lid);
  }
  return named;
}
