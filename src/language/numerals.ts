/** Dutch numbers in words and digits. */

const UNITS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TENS: Readonly<Record<string, number>> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
};

function wordsUnderHundred(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [value, word] of UNITS.entries()) words.set(word, value);
  for (const [index, word] of TEENS.entries()) words.set(word, 10 + index);
  for (const [word, value] of Object.entries(TENS)) {
    words.set(word, value);
    for (const [unit, name] of UNITS.entries()) {
      if (unit > 0) words.set(`${name}en${word}`, value + unit);
    }
  }
  return words;
}

function allWords(): ReadonlyMap<string, number> {
  const small = wordsUnderHundred();
  const words = new Map(small);
  for (const [index, name] of ['', ...UNITS.slice(2)].entries()) {
    const hundred = (index === 0 ? 1 : index + 1) * 100;
    words.set(`${name}honderd`, hundred);
    for (const [rest, value] of small) if (value > 0) words.set(`${name}honderd${rest}`, hundred + value);
  }
  words.set('anderhalf', 1.5);
  words.set('anderhalve', 1.5);
  words.set('half', 0.5);
  words.set('halve', 0.5);
  return words;
}

const WORDS = allWords();

/** Value of a folded number word, or of digits in Dutch notation ("1.540,50"); null where it is neither. */
export function numberValue(text: string): number | null {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  const digits = text.replace(/,-+$/, '');
  if (!/^\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/.test(digits)) return null;
  return Number(digits.replaceAll('.', '').replace(',', '.'));
}
