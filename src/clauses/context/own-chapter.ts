/** "Voor dit hoofdstuk kijken wij naar het inkomen": holds where it stands. A chapter that also holds SMI is no bar. */
export function keepsToItself(text: string, withinSmiChapter: boolean): boolean {
  if (withinSmiChapter) return /\b(?:in|voor|van) deze (?:paragraaf|afdeling|titel)\b/i.test(text);
  return (
    /\b(?:in|voor|van) dit hoofdstuk\b|\b(?:in|voor|van) deze (?:paragraaf|afdeling|titel)\b/i.test(text) &&
    !/\b(?:dit hoofdstuk|deze (?:paragraaf|afdeling|titel))\b[^.;]{0,40}\b(?:alle|ieder|elk)/i.test(text)
  );
}
