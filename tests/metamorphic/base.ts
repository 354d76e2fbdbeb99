/** A regulation that meets every point that counts, in parts that a test can change one at a time. */

export const PARTS = {
  doelgroep:
    '### Artikel 2 Doelgroep\n\nDe vergoeding is er voor gezinnen die geen recht hebben op kinderopvangtoeslag en die door sociale of medische problemen opvang nodig hebben. Een andere voorziening die het probleem oplost, zoals peuteropvang of jeugdhulp, gaat voor.',
  leeftijd: '### Artikel 3 Leeftijd\n\nDe vergoeding geldt voor kinderen van 0 tot en met 12 jaar.',
  toegang:
    '### Artikel 4 Inkomen\n\nHet inkomen en het vermogen van de ouders zijn voor de toegang niet van belang.',
  aanbod:
    '### Artikel 5 Duur en omvang\n\nDe vergoeding wordt toegekend voor zes maanden en voor twee dagen per week.',
  verlenging:
    '### Artikel 6 Verlenging\n\nAls de problemen voortduren, kan het college de vergoeding telkens met zes maanden verlengen.',
  herstel:
    '### Artikel 7 Herstel\n\nDe ouder werkt mee aan hulp die op herstel is gericht. Elke drie maanden bespreekt de consulent met de ouder hoe het met het gezin gaat.',
  bijdrage:
    '### Artikel 8 Eigen bijdrage\n\nDe ouder betaalt een eigen bijdrage volgens de kinderopvangtoeslagtabel. Het college gaat uit van het actuele inkomen.',
  hardheid:
    '### Artikel 9 Hardheidsclausule\n\nHet college kan in bijzondere gevallen van deze beleidsregels afwijken als toepassing daarvan onredelijk is.',
} as const;

export type PartName = keyof typeof PARTS;

/** @param changed parts that replace those of the base; null leaves a part out */
export function regulationWith(
  changed: Readonly<Partial<Record<PartName, string | null>>> = {},
  tail = '',
): string {
  const parts = (Object.keys(PARTS) as PartName[]).flatMap((name) => {
    const part = name in changed ? changed[name] : PARTS[name];
    return part === null || part === undefined ? [] : [part];
  });
  return [
    '# Beleidsregels kinderopvang op sociaal-medische indicatie gemeente Voorbeeldstad 2026',
    'Het college van burgemeester en wethouders van Voorbeeldstad;',
    'besluit vast te stellen: Beleidsregels kinderopvang op sociaal-medische indicatie gemeente Voorbeeldstad 2026',
    ...parts,
    '### Artikel 90 Inwerkingtreding\n\nDeze beleidsregels treden in werking op 1 maart 2026.',
    ...(tail === '' ? [] : [tail]),
  ].join('\n\n');
}
