/** The municipality a regulation belongs to, matched with the register, former names included. */
import type { Municipality, Sourced } from '../../regulation/model.js';
import type { Line } from './lines.js';
import { foldName, type Register } from './register.js';

/** A name of one or more words: "Bergen op Zoom", "De Ronde Venen", "'s-Hertogenbosch", "Nuenen, Gerwen en ...". */
const NAME_WORD = String.raw`(?:['’‘][st][- ]?)?\p{Lu}[\p{L}’'-]*`;
const JOINER = String.raw`(?:aan(?: de| den| het)?|op|bij|van|en|in|over|de|den|der|het|'t|’t|c\.a\.|onder)`;
const NAME = String.raw`((?:['’‘]t |het |de )?${NAME_WORD}(?:(?:,? | ${JOINER} |, )${NAME_WORD})*(?: \([A-Z][A-Za-z-]*\.?\)| c\.a\.)?)`;

interface Anchor {
  readonly pattern: RegExp;
  readonly weight: number;
}

const ANCHORS: readonly Anchor[] = [
  { pattern: new RegExp(String.raw`\b[Gg](?:emeente|EMEENTE)\s+${NAME}`, 'gu'), weight: 3 },
  {
    pattern: new RegExp(
      String.raw`\b(?:[Ww]ethouders|[Cc]ollege|[Rr]aad|[Bb] ?(?:en|&) ?[Ww])\s+(?:van|der)\s+(?:de\s+)?(?!gemeente)${NAME}`,
      'gu',
    ),
    weight: 3,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:woont|wonen|woonachtig|ingeschreven|inwoners?|gevestigd|hoofdverblijf)\s+(?:in|van)\s+(?:de gemeente\s+)?${NAME}`,
      'gu',
    ),
    weight: 1,
  },
  {
    // "... als u in Vlietmonde woont"
    pattern: new RegExp(
      String.raw`\bin\s+(?:de gemeente\s+)?${NAME}\s+(?:woont|wonen|woonachtig|staat ingeschreven)\b`,
      'gu',
    ),
    weight: 1,
  },
  { pattern: new RegExp(String.raw`\bAldus[^.]{0,80}?\bte\s+${NAME}`, 'gu'), weight: 1 },
];

/** Words that follow "gemeente" or "college" with a capital without being a place. */
const NO_NAME =
  /^(?:gemeenteblad|gemeenten?|gemeentewet|college|raad|wet|burgemeester|wethouders|sociaal|sociale|de raad|jeugd|zorg|werk|de gemeente|artikel|nederland|belastingdienst|ggd|vng|b&w|nadere|verordening|beleidsregels?|kinderopvang|smi|de wet|het college|in de|voor|aanvraag|adviseur|ministerie)\b/i;

function trimName(name: string): string {
  return (
    name
      .replace(/[\s,]+$/, '')
      .replace(/\s+(?:19|20)\d{2}.*$/, '')
      .replace(
        /,? (?:Gelezen|Gelet|Gezien|Overwegende|Besluit\w*|De|Het|In|Deze|Vast|Als|Wij|Voor)\b.*$/u,
        '',
      )
      // A running head: "Gemeente Beukerland    Raadsbesluit".
      .replace(
        / (?:(?:raads|college)(?:besluit|voorstel)\w*|beleidsregels?|verordening|nadere regels|regeling|richtlijn\w*|uitvoeringsregels|handboek|subsidieregeling|jaargang|gescand|zaaknummer|registratie\w*|agendapunt|bijlage|concept|ontwerp|kenmerk)\b.*$/iu,
        '',
      )
      .trim()
  );
}

/** Capitals only ("WATERHOVEN") to a name as one writes it. */
function asWritten(name: string): string {
  if (!/^[^\p{Ll}]+$/u.test(name) || !/\p{L}{3}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** The longest beginning of a captured name that the register knows, or the name up to its first comma or "en". */
function known(name: string, register: Register): { name: string; code: string | null } | null {
  const words = name.split(/(?<=[\s,])/);
  for (let count = words.length; count > 0; count -= 1) {
    const part = words
      .slice(0, count)
      .join('')
      .replace(/[\s,]+$/, '');
    const code = register.codeByName.get(foldName(part));
    if (code !== undefined) return { name: part, code };
  }
  return null;
}

function toMunicipality(name: string, code: string | null, register: Register): Municipality {
  const today = register.municipalities.find((municipality) => municipality.code === code);
  if (today === undefined) return { code: null, name, nameInText: null };
  return {
    code: today.code,
    name: today.name,
    nameInText: foldName(today.name) === foldName(name) ? null : name,
  };
}

/** Today's municipality for a name as a format or a user gives it ("Gemeente Den Haag", "Boxmeer"). */
export function municipalityByName(name: string, register: Register): Municipality {
  const bare = name
    .trim()
    .replace(/^gemeente\s+/i, '')
    .replace(/\s*\(gemeente\)$/i, '');
  const code = register.codeByName.get(foldName(bare));
  return toMunicipality(bare, code ?? null, register);
}

interface Candidate {
  name: string;
  code: string | null;
  registered: boolean;
  weight: number;
  from: string;
}

function collect(
  text: string,
  from: string,
  factor: number,
  register: Register,
  into: Map<string, Candidate>,
): void {
  for (const { pattern, weight } of ANCHORS) {
    for (const match of text.matchAll(pattern)) {
      const raw = trimName(match[1] ?? '');
      if (raw === '' || NO_NAME.test(raw)) continue;
      const hit = known(raw, register);
      const name = hit?.name ?? asWritten(raw.split(/,| en (?=\p{Lu})/u)[0]?.trim() ?? raw);
      const key = foldName(name);
      const candidate = into.get(key);
      if (candidate === undefined) {
        into.set(key, {
          name,
          code: hit?.code ?? null,
          registered: hit !== null,
          weight: weight * factor,
          from,
        });
      } else candidate.weight += weight * factor;
    }
  }
}

/** "Beleidsregels SMI Zwolle 2024": a known name, or a name beside the year, in a title without "gemeente". */
function fromTitle(title: Sourced<string>, register: Register): Sourced<Municipality> | null {
  const words = title.value.replace(/[()]/g, ' ').split(/\s+/);
  for (let length = 5; length > 0; length -= 1) {
    for (let start = words.length - length; start >= 0; start -= 1) {
      const part = words
        .slice(start, start + length)
        .join(' ')
        .replace(/[.,;:]+$/, '');
      if (!/^['’]?\p{Lu}|^'s-/u.test(part)) continue;
      const code = register.codeByName.get(foldName(part));
      if (code !== undefined) return { value: toMunicipality(part, code, register), from: title.from };
    }
  }
  const last = /(?:^|\s)(\p{Lu}J?\p{Ll}[\p{L}-]+)\s+(?:19|20)\d{2}(?:[-/]\d{2,4})?\s*$/u.exec(
    title.value,
  )?.[1];
  if (
    last === undefined ||
    NO_NAME.test(last) ||
    /regel|verordening|indicatie|opvang|bijstand|voorziening|domein/i.test(last)
  )
    return null;
  return { value: toMunicipality(last, null, register), from: title.from };
}

/** The last word of a title where the text uses it as a place: "BELEIDSREGELS SMI VLIETMONDE", "gezinnen uit Vlietmonde". */
function lastOfTitle(
  title: Sourced<string>,
  lines: readonly Line[],
  register: Register,
): Sourced<Municipality> | null {
  const last = /(?:^|\s)(\p{Lu}[\p{L}'’-]{3,})\s*$/u.exec(title.value)?.[1];
  if (last === undefined || NO_NAME.test(last)) return null;
  const place = new RegExp(String.raw`\b(?:in|uit|te|buiten)\s+(${last})\b`, 'iu');
  for (const { text, section } of lines) {
    const found = section === 'titel' ? undefined : place.exec(text)?.[1];
    if (found !== undefined && /^\p{Lu}.*\p{Ll}/u.test(found))
      return { value: toMunicipality(found, null, register), from: title.from };
  }
  return null;
}

/** File names such as `beleidsregels-smi-gemeente-zwolle-2024.pdf`: only names that the register knows. */
function fromFile(file: string, register: Register): Sourced<Municipality> | null {
  const words = foldName(file.replace(/\.[a-z0-9]{2,5}$/i, '')).split(' ');
  for (let length = 4; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const name = words.slice(start, start + length).join(' ');
      const code = register.codeByName.get(name);
      if (code !== undefined && name.length > 3) {
        const today = register.municipalities.find((municipality) => municipality.code === code);
        if (today !== undefined)
          return { value: toMunicipality(today.name, code, register), from: 'bestandsnaam' };
      }
    }
  }
  return null;
}

/**
 * The municipality named most, and nearest to the top. A name that is not in the register is kept as it stands, with
 * no code; a former name gives today's municipality with the old name beside it.
 */
export function municipalityOf(
  lines: readonly Line[],
  titles: readonly (Sourced<string> | null)[],
  file: string,
  register: Register,
): Sourced<Municipality> | null {
  const found = new Map<string, Candidate>();
  for (const title of titles) if (title !== null) collect(title.value, title.from, 4, register, found);
  for (const line of lines) {
    if (line.section === 'titel') collect(line.text, line.from, 4, register, found);
    else if (line.section === 'aanhef') collect(line.text, line.from, 3, register, found);
    else if (line.section === 'slot') collect(line.text, line.from, 2, register, found);
    else collect(line.text, line.from, 1, register, found);
  }
  const best = [...found.values()].toSorted((one, other) => other.weight - one.weight)[0];
  if (best !== undefined) return { value: toMunicipality(best.name, best.code, register), from: best.from };
  for (const title of titles) {
    const named = title === null ? null : fromTitle(title, register);
    if (named !== null) return named;
  }
  for (const title of titles) {
    const named = title === null ? null : lastOfTitle(title, lines, register);
    if (named !== null) return named;
  }
  return fromFile(file, register);
}

/** Parts of a page title that are the site and not the page, and names that sites give themselves. */
const SITE_PARTS = /\s*(?:\||::|»|›|–|—| - )\s*/;

/**
 * The municipality of a web page, from what the page says of its site: the authority in its metadata, the name of the
 * site, or the last or first part of its title. Null for what is no HTML or names nothing.
 */
export function municipalityOfPage(html: string, register: Register): Sourced<Municipality> | null {
  if (!/<(?:html|head|title|meta)\b/i.test(html)) return null;
  const meta = (name: string): string | undefined =>
    new RegExp(`<meta[^>]+(?:name|property)=["']${name}["'][^>]+content=["']([^"']+)["']`, 'i').exec(
      html,
    )?.[1];
  const named = meta('OVERHEID\\.authority') ?? meta('og:site_name') ?? meta('application-name');
  if (named !== undefined) {
    const name = named.replace(/^.*\bgemeente\s+/i, '').trim();
    if (name !== '' && !/\d|www|\.nl/i.test(name))
      return { value: municipalityByName(name, register), from: 'pagina: naam van de site' };
  }
  const title = /<title[^>]*>([^<]+)<\/title>/i.exec(html)?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
  const parts = title.split(SITE_PARTS);
  const from = 'pagina: titel';
  const called = parts
    .map((part) => /^gemeente\s+(.{2,40})$/i.exec(part)?.[1])
    .find((name) => name !== undefined);
  if (called !== undefined) return { value: municipalityByName(called, register), from };
  if (parts.length < 2) return null;
  const ends = [parts.at(-1) ?? '', parts[0] ?? ''];
  const registered = ends.find((part) => register.codeByName.has(foldName(part)));
  if (registered !== undefined) return { value: municipalityByName(registered, register), from };
  const [last = ''] = ends;
  return /^\p{Lu}[\p{L}’'-]+(?: (?:aan|op|bij|en|de|den|het|\p{Lu}[\p{L}-]+))*$/u.test(last) &&
    last.length <= 40 &&
    !NO_NAME.test(last)
    ? { value: municipalityByName(last, register), from }
    : null;
}
