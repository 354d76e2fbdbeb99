/**
 * Lists copied from a web page (overheid.nl): a bullet before the marker of the list itself ("• 2. De aanvraag ..."), and
 * the marker alone on a line with its text below it ("• a.", an empty line, "naam en adres"). Gives each item one line.
 */

const MARKER = String.raw`(?:\d{1,3}[a-z]?|[a-z]{1,2})[.)°]`;
const ALONE = new RegExp(
  String.raw`^([ \t]*)[•·▪] +(${MARKER})[ \t]*\n(?:[ \t]*\n)*[ \t]*(?=[^\s•·▪#|])(?!(?:artikel|hoofdstuk|paragraaf|bijlage|toelichting)\b)`,
  'gim',
);
const BEFORE_TEXT = new RegExp(String.raw`^([ \t]*)[•·▪] +(${MARKER}) +(?=\S)`, 'gm');

export function mendCopiedLists(text: string): string {
  return text.replace(ALONE, '$1$2 ').replace(BEFORE_TEXT, '$1$2 ');
}
