/**
 * How hard Dutch text is to read, from its words and sentences alone. The reading ease is that of Flesch as fitted to
 * Dutch by W.H. Douma ("De leesbaarheid van landbouwbladen", Wageningen 1960): 206,84 - 0,77 x syllables per 100 words
 * - 0,93 x words per sentence. A formula sees the length of words and sentences, not whether the text is clear.
 */
import type { Span } from '../regulation/model.js';

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Means. */
  readonly wordsPerSentence: number;
  readonly lettersPerWord: number;
  readonly syllablesPerWord: number;
  /** Reading ease of Flesch-Douma: 100 is very easy, below 30 very hard. */
  readonly ease: number;
  /** Shares of the sentences, 0 to 1. */
  readonly longSentences: number;
  readonly passive: number;
  /** Nouns made of verbs ("het verstrekken van") and long words in -ing or -heid, per 100 words. */
  readonly nominalPer100: number;
  /** Words of officials, per 100 words. */
  readonly jargonPer100: number;
  /** The words of officials that were found, most frequent first. */
  readonly jargon: readonly string[];
  readonly level: Level;
  /** The sentences that weigh most, hardest first. */
  readonly hardest: readonly Span[];
}

/** `onbekend`: too little text to say. */
type Level = 'B1' | 'B2' | 'C1' | 'onbekend';

const SYLLABLE = /aai|ooi|oei|eeuw?|ieuw?|aa|ee|ie|oo|uu|oe|eu|ui|ei|ij|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü]/gi;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** More words than this make a sentence long: at level B1 a writer stays below it. */
const LONG_SENTENCE = 20;
const PASSIVE =
  /\b(?:word(?:t|en)|werd(?:en)?|is|zijn)\b[^.?!]{0,80}\b(?:ge|be|ver|ont|her|aan|af|in|op|uit|voor|toe|vast|mee)[\p{L}]*(?:d|t|en)\b/iu;
const NOMINAL = /\bhet [\p{L}]{4,}en van\b|\b[\p{L}]{6,}(?:ing|heid|tie|atie)(?:en)?\b/giu;
/** Words of officials that have a plainer one. Our own list, by the plain word a writer would choose. */
const JARGON =
  /\b(?:middels|teneinde|omtrent|betreffende|inzake|alsmede|dan wel|doch|tevens|derhalve|ingevolge|krachtens|conform|hieromtrent|desgewenst|desgevraagd|dienovereenkomstig|met inachtneming van|met dien verstande|onverminderd|ten behoeve van|ten aanzien van|ter zake|terzake|voornoemde?|bovengenoemde?|navolgende|onderhavige?|hernieuwde?|geschied(?:t|en)|dien(?:t|en) te|verstrek(?:t|ken|king)|aanspraak|in aanmerking|belanghebbenden?|aanvrager|bescheiden|overlegg(?:en|ing)|beschikking|indicatiestelling|voorliggende?|voorziening(?:en)?|draagkracht|toetsingsinkomen|verschuldigde?|verdaagd|gemotiveerd|bekendmaking|ingediend|indiening|problematiek|aangewezen|noodzakelijk geachte|onafhankelijke deskundige|opheffen|strekken|tijdvak|aaneengesloten|mate|alsdan|zulks|wijze|aldaar|verkrijgbaar|behoudens|uitsluitend|gehouden|genoemde?|bedoelde?|bepaalde in|op grond van|ten hoogste|ten minste|voor zover|indien|reeds|thans|jegens|zorg te dragen|alvorens|gedurende|ontvangst|hoedanigheid|gelieve|hiertoe|daartoe|waaruit|waarbij|waarin)\b/giu;
/** Fewer words say nothing. */
const FEWEST_WORDS = 25;

/** Bounds of the estimate, set on pages that were judged by hand (`docs/methode.md`). */
const B1 = { wordsPerSentence: 14.5, longSentences: 0.22, jargonPer100: 3.2, ease: 48 } as const;
const B2 = { wordsPerSentence: 20, jargonPer100: 5.5, ease: 30 } as const;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function syllablesIn(word: string): number {
  return Math.max(1, count(word, SYLLABLE));
}

function levelOf(measured: Omit<Readability, 'level' | 'hardest'>): Level {
  if (measured.words < FEWEST_WORDS) return 'onbekend';
  const failed = [
    measured.wordsPerSentence > B1.wordsPerSentence,
    measured.longSentences > B1.longSentences,
    measured.jargonPer100 > B1.jargonPer100,
    measured.ease < B1.ease,
  ].filter(Boolean).length;
  if (failed <= 1) return 'B1';
  const hard =
    measured.wordsPerSentence > B2.wordsPerSentence ||
    measured.jargonPer100 > B2.jargonPer100 ||
    measured.ease < B2.ease;
  return hard ? 'C1' : 'B2';
}

/**
 * @param text the text the spans point into
 * @param spans sentences, items of lists included; headings and fields are left out by the caller
 */
export function readabilityOf(text: string, spans: readonly Span[]): Readability {
  const sentences = spans
    .map((span) => {
      const own = text.slice(span.start, span.end);
      const words = own.match(WORD) ?? [];
      return {
        span,
        own,
        words,
        syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0),
        jargon: own.match(JARGON) ?? [],
      };
    })
    .filter(({ words }) => words.length > 0);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const syllables = sentences.reduce((sum, sentence) => sum + sentence.syllables, 0);
  const letters = sentences.reduce((sum, sentence) => sum + sentence.words.join('').length, 0);
  const share = (test: (sentence: (typeof sentences)[number]) => boolean): number =>
    sentences.length === 0 ? 0 : sentences.filter(test).length / sentences.length;
  const per100 = (number: number): number => (words === 0 ? 0 : (100 * number) / words);
  const perSentence = sentences.length === 0 ? 0 : words / sentences.length;
  const perWord = words === 0 ? 0 : syllables / words;
  const found = new Map<string, number>();
  for (const term of sentences.flatMap(({ jargon }) => jargon))
    found.set(term.toLowerCase(), (found.get(term.toLowerCase()) ?? 0) + 1);
  const measured = {
    words,
    sentences: sentences.length,
    wordsPerSentence: perSentence,
    lettersPerWord: words === 0 ? 0 : letters / words,
    syllablesPerWord: perWord,
    ease: words === 0 ? 0 : 206.84 - 0.77 * 100 * perWord - 0.93 * perSentence,
    longSentences: share((sentence) => sentence.words.length > LONG_SENTENCE),
    passive: share((sentence) => PASSIVE.test(sentence.own)),
    nominalPer100: per100(sentences.reduce((sum, { own }) => sum + count(own, NOMINAL), 0)),
    jargonPer100: per100([...found.values()].reduce((sum, number) => sum + number, 0)),
    jargon: [...found.entries()].sort((a, b) => b[1] - a[1]).map(([term]) => term),
  };
  const hardest = [...sentences]
    .filter((sentence) => sentence.words.length > LONG_SENTENCE || sentence.jargon.length >= 2)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, 5)
    .map(({ span }) => span);
  return { ...measured, level: levelOf(measured), hardest };
}

/** What makes one sentence hard: its length, and each word of officials as much as three words more. */
function weightOf({
  words,
  jargon,
}: {
  readonly words: readonly string[];
  readonly jargon: readonly string[];
}): number {
  return words.length + 3 * jargon.length;
}
