/** Rewritings of a regulation in Markdown that change its words or its order, and not what it says. */

export interface Rewriting {
  readonly name: string;
  /** @param random yields numbers from 0 up to 1; the same numbers give the same text */
  readonly apply: (markdown: string, random: () => number) => string;
}

const NUMBERS: readonly (readonly [string, number])[] = [
  ['twee', 2],
  ['drie', 3],
  ['vier', 4],
  ['vijf', 5],
  ['zes', 6],
  ['acht', 8],
  ['negen', 9],
  ['tien', 10],
  ['twaalf', 12],
  ['achttien', 18],
  ['twintig', 20],
];
const COUNTED = 'maanden|weken|dagen|dagdelen|uren|keer|maal';

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** The text without its first block (title) as blocks that open with an article heading; front matter apart. */
function articlesOf(markdown: string): {
  readonly front: string;
  readonly articles: string[];
  readonly rest: string;
} {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => /^### Artikel/.test(line));
  if (start === -1) return { front: markdown, articles: [], rest: '' };
  const end = lines.findIndex(
    (line, index) => index > start && (/^#{1,2} /.test(line) || /^(?:Aldus|Vastgesteld|Besloten)/.test(line)),
  );
  const body = lines.slice(start, end === -1 ? undefined : end).join('\n');
  return {
    front: lines.slice(0, start).join('\n'),
    articles: body.split(/\n(?=### Artikel)/),
    rest: end === -1 ? '' : lines.slice(end).join('\n'),
  };
}

const UNRELATED: readonly string[] = [
  '### Artikel 71 Beslistermijn\n\nHet college beslist binnen acht weken na ontvangst van de aanvraag. Het kan de beslissing eenmaal met ten hoogste zes weken verdagen.',
  '### Artikel 72 Bewaren\n\nStukken uit het dossier worden zeven jaar na de laatste betaling vernietigd.',
  '### Artikel 73 Mandaat\n\nDe teamleider kan namens het college besluiten nemen op grond van deze regels. Hij kan deze bevoegdheid niet doorgeven.',
  '### Artikel 74 Bezwaar\n\nTegen een besluit kan binnen zes weken bezwaar worden gemaakt.',
  '### Artikel 75 Facturen\n\nFacturen die ouder zijn dan drie maanden worden niet meer betaald. Het kindercentrum stuurt ze voor de tiende van de maand.',
];

const QUOTES: readonly (readonly [RegExp, string])[] = [
  [/'/g, '’'],
  [/"([^"\n]*)"/g, '„$1”'],
  [/ - /g, ' – '],
  [/\been (keer|maal)\b/g, 'één $1'],
];

export const REWRITINGS: readonly Rewriting[] = [
  {
    name: 'numbers in digits',
    apply: (markdown) =>
      NUMBERS.reduce(
        (text, [word, value]) =>
          text.replace(new RegExp(`\\b${word}(?= (?:${COUNTED})\\b)`, 'g'), String(value)),
        markdown,
      ),
  },
  {
    name: 'numbers in words',
    apply: (markdown) =>
      NUMBERS.reduce(
        (text, [word, value]) =>
          text.replace(new RegExp(`(?<![\\d,.€-] ?)\\b${value}(?= (?:${COUNTED})\\b)`, 'g'), word),
        markdown,
      ),
  },
  {
    name: 'numbers in words and digits',
    apply: (markdown) =>
      NUMBERS.reduce(
        (text, [word, value]) =>
          text.replace(new RegExp(`\\b${word}(?= (?:${COUNTED})\\b)`, 'g'), `${word} (${value})`),
        markdown,
      ),
  },
  {
    name: 'six months as half a year or 26 weeks',
    apply: (markdown, random) =>
      markdown.replace(/\b(?:zes|6) maanden\b/g, () =>
        pick(['een half jaar', '26 weken', 'zes maanden'], random),
      ),
  },
  {
    name: 'twelve months as a year',
    apply: (markdown) => markdown.replace(/\b(?:twaalf|12) maanden\b/g, 'een jaar'),
  },
  {
    name: 'two days a week as four dagdelen',
    apply: (markdown) => markdown.replace(/\b(?:twee|2) dagen (?=(?:opvang )?per week\b)/g, 'vier dagdelen '),
  },
  {
    name: 'articles in another order',
    apply: (markdown, random) => {
      const { front, articles, rest } = articlesOf(markdown);
      const shuffled = articles
        .map((article) => ({ article, key: random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ article }) => article);
      return [front, ...shuffled.map((article) => `${article.trimEnd()}\n`), rest].join('\n');
    },
  },
  {
    name: 'unrelated articles between',
    apply: (markdown, random) => {
      const { front, articles, rest } = articlesOf(markdown);
      const at = Math.floor(random() * (articles.length + 1));
      const mixed = [...articles.slice(0, at), pick(UNRELATED, random), ...articles.slice(at)];
      return [front, ...mixed.map((article) => `${article.trimEnd()}\n`), rest].join('\n');
    },
  },
  {
    name: 'lines broken',
    apply: (markdown, random) => {
      const width = 60 + Math.floor(random() * 40);
      return markdown
        .split('\n')
        .map((line) => {
          if (/^#|^\s*\|/.test(line)) return line;
          let length = 0;
          return line
            .split(' ')
            .map((word) => {
              length += word.length + 1;
              if (length <= width) return word;
              length = word.length;
              return `\n${word}`;
            })
            .join(' ')
            .replaceAll(' \n', '\n');
        })
        .join('\n');
    },
  },
  {
    name: 'typographic variants',
    apply: (markdown) =>
      QUOTES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), markdown).replace(
        /(\d) (maanden|weken|uur|dagen)/g,
        '$1\u00a0$2',
      ),
  },
  {
    name: 'noise of a scan',
    apply: (markdown) => markdown.replace(/ë/g, 'é').replace(/^(\s*)- /gm, '$1• '),
  },
  {
    name: 'another word for the college',
    apply: (markdown) =>
      markdown.replace(/\b[Hh]et college van burgemeester en wethouders\b/g, 'het dagelijks bestuur'),
  },
];
