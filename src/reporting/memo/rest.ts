/** The end of a memo: what the rules mean for families, and how the outcome came about. */
import { formatDate } from '../html/words.js';
import type { Block } from './blocks.js';
import type { MemoInput } from './content.js';
import { enumerated } from './overview.js';

const QUESTIONS = ['toegang', 'duur', 'dagen', 'bijdrage'] as const;

export function householdSection({ result, words }: MemoInput): readonly Block[] {
  const [first] = result.households;
  if (first === undefined) return [];
  const rows = result.households.map(({ name, answers }) => [
    { text: name, strong: true },
    ...QUESTIONS.map((question) => {
      const answer = answers.find((one) => one.question === question);
      if (answer === undefined || answer.value === 'niet-van-toepassing') return { text: '–' };
      const word = words.gezinnen.waarden[answer.value].woord;
      const look = answer.uncertain && answer.value !== 'onbekend' ? ' (controle)' : '';
      const says =
        question === 'toegang' ? word : question === 'bijdrage' ? answer.short : `${word}: ${answer.short}`;
      return { text: `${says}${look}` };
    }),
  ]);
  const places = result.households.map(({ name, answers }) => {
    const all = [...new Set(answers.flatMap(({ evidence }) => evidence.map(({ place }) => place)))];
    return all.length === 0 ? null : `${name}: ${enumerated(all)}`;
  });
  return [
    { kind: 'kop', level: 1, text: 'Wat dit voor gezinnen betekent' },
    {
      kind: 'alinea',
      text: `Verzonnen gezinnen zijn door de regels gegaan. “Onbekend” staat er als de tekst zwijgt, of als een mens moet kijken. Bedragen rekenen met de tabel van de kinderopvangtoeslag van ${first.table.year} (${first.table.source}).`,
    },
    {
      kind: 'tabel',
      head: ['Gezin', ...QUESTIONS.map((question) => words.gezinnen.vragen[question])],
      rows,
      widths: [24, 23, 19, 19, 15],
    },
    { kind: 'alinea', text: 'De antwoorden rusten op deze plaatsen in de tekst:' },
    { kind: 'lijst', numbered: false, items: places.filter((one) => one !== null) },
    { kind: 'alinea', text: words.gezinnen.voorbehoud, soft: true },
  ];
}

export function accountSection({ result }: MemoInput): readonly Block[] {
  const { tool, norm, referenceDate, sources, document } = result;
  const files = sources.length === 0 ? [document] : sources;
  return [
    { kind: 'kop', level: 1, text: 'Verantwoording' },
    {
      kind: 'alinea',
      text: `Getoetst met basislijn ${tool.version} aan de norm ${norm.edition}, op peildatum ${formatDate(referenceDate)}. Dezelfde tekst en dezelfde datum geven dezelfde uitkomst. Het programma toetst wat een tekst zegt. Het oordeelt niet over de uitvoering, en dit memo is geen juridisch advies.`,
    },
    {
      kind: 'lijst',
      numbered: false,
      items: [
        ...files.map(({ file, sha256 }) => `${file}, controlecode (sha256) ${sha256}`),
        `controlecode van de norm: ${norm.hash}`,
      ],
    },
  ];
}
