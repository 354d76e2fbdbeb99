/**
 * What is made longer: the grant, or something else that also runs for a while (a duty that is put off, a contract, the
 * rules themselves, the term for papers). The noun that the verb of going on governs decides (codebook, point 7). Folded text.
 */

/** Verbs of making longer, and "langere" before a noun. */
const MADE_LONGER =
  /\b(?:verleng(?!ing)\w*|verlenging(?:en)? van|voortgezet|voortzett(?!ing)\w*|verruim\w*|prolong\w*|geprolongeerd|langere?)\b/g;

const GRANT =
  '(?:[a-z]*toekenning(?:en)?|[a-z]*vergoeding(?:en)?|tegemoetkoming(?:en)?|[a-z]*subsidie(?:periode)?|bijdrage|bijstand|[a-z]*indicatie(?:s|periode)?|(?:kinder|dag|gastouder)?opvang(?:periode)?|bso|plaatsing|opvangplaats|plek|plaats|voorziening|recht|aanspraak|aanbod|[a-z]*beschikking|smi|verlening|verstrekking|traject|tijdvak|[a-z]*periode|half ?jaar)';

/** Things with a running time of their own. */
const OTHER =
  '(?:verplichting(?:en)?|opschorting|(?:opvang|raam|huur|arbeids|koop)?overeenkomst(?:en)?|contract(?:en)?|convenant|werkingsduur|geldigheid van (?:de|deze) (?:beleids)?regels|beleidsregels?|verordening|mandaat|volmacht|machtiging|aanwijzing|benoeming|inschrijving|abonnement|dienstverband|lening|(?:betalings|aflossings)regeling|(?:beslis|betaal|betalings|antwoord|reactie|inlever|aanlever|indienings|herstel|aanvul|bezwaar|opzeg|bewaar|advies)-?(?:termijn|tijd|periode)|dagduur|openingstijd(?:en)?|opvangdag(?:en)?|opvangtijd(?:en)?|schooldag|maatregel|verlaging|blokkering|uitsluiting|ziekteverlof|verlof|zwangerschapsverlof|proef|pilot|project|verblijfsvergunning|huisbezoek(?:en)?|gesprek(?:ken)?)';

/** "De termijn om stukken aan te leveren", "de tijd voor het inleveren": named by what must be done in it. */
const TERM_FOR_PAPERS =
  /\b(?:termijn|tijd|periode|weken|dagen)\b(?: van [^,.;]{0,25})? (?:om|voor|waarbinnen|waarin|tot)\b[^.;]{0,60}\b(?:aan te (?:leveren|vullen)|in te (?:leveren|dienen|sturen|zenden)|over te leggen|op te sturen|te (?:reageren|antwoorden|betalen|herstellen|beslissen|adviseren)|(?:aan|in)lever\w*|aanvull\w*|beta(?:ling|len)|reactie|beslis\w*|advies|inzend\w*)\b/;

const NOUNS = new RegExp(String.raw`\b(?:(${OTHER})|${GRANT})\b(?! ?(?:-|\/))`, 'g');

/** "de werkingsduur van de beleidsregels", "de opschorting van de vergoeding": the first noun is what is made longer. */
const OF_WHICH = /^ (?:van|tot|voor) (?:de |het |een |deze |die )?(?:[a-z]+ )?$/;

interface Noun {
  readonly other: boolean;
  readonly start: number;
  readonly end: number;
}

function headNouns(clause: string): readonly Noun[] {
  const all = [...clause.matchAll(NOUNS)].map((match) => ({
    other: match[1] !== undefined,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return all.filter((noun, at) => {
    const before = all[at - 1];
    return before === undefined || !OF_WHICH.test(clause.slice(before.end, noun.start));
  });
}

function governedByOther(clause: string): boolean {
  const verbs = [...clause.matchAll(MADE_LONGER)];
  if (verbs.length === 0) return false;
  const nouns = headNouns(clause);
  return verbs.every((verb) => {
    const distance = ({ start, end }: Noun): number =>
      end <= verb.index ? verb.index - end : Math.max(0, start - verb.index - verb[0].length);
    const nearest = [...nouns].sort((a, b) => distance(a) - distance(b))[0];
    return nearest?.other === true;
  });
}

/** Whether what these words make longer is plainly something else than the grant. */
export function lengthensOther(words: string): boolean {
  if (TERM_FOR_PAPERS.test(words) && /\bverleng\w*|\blanger\b/.test(words)) return true;
  return governedByOther(words);
}
