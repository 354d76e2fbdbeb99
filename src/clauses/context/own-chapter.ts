/** Rules of a wider instrument that keep to the chapter or paragraph they stand in. */

const ITSELF = /\b(?:in|voor|van) dit hoofdstuk\b|\b(?:in|voor|van) deze (?:paragraaf|afdeling|titel)\b/i;
/** "Voor dit hoofdstuk kijken wij naar het inkomen": holds where it stands; beside SMI in one chapter, also for SMI. */
export function keepsToItself(text: string, inOurChapter: boolean): boolean {
  return (
    (inOurChapter ? /\b(?:in|voor|van) deze paragraaf\b/i : ITSELF).test(text) &&
    !/\b(?:dit hoofdstuk|deze (?:paragraaf|afdeling|titel))\b[^.;]{0,40}\b(?:alle|ieder|elk)/i.test(text)
  );
}
