/** One cell of a CSV file. */

/** A leading formula sign is made harmless: a spreadsheet would run it. */
export function harmless(text: string): string {
  return /^[=+\-@\t]/.test(text) ? `'${text}` : text;
}

/** Quoted where the separator, a quote or a line end asks for it (RFC 4180). */
export function quoted(text: string, separator: ';' | ','): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
