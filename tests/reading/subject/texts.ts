/** Invented texts in the form of many kinds of documents, to see which of them regulate SMI. */

export interface Sample {
  readonly name: string;
  readonly text: string;
}

const article = (number: number | string, heading: string, ...leden: readonly string[]): string =>
  `### Artikel ${number} ${heading}\n\n${leden.join('\n')}\n`;

/** Instruments on SMI alone, also where the letters SMI do not occur. */
export const OWN: readonly Sample[] = [
  {
    name: 'sociaal- medische with a space',
    text: `# Beleidsregels sociaal- medische indicatie gemeente Tolbeek\n\n${article(1, 'Doelgroep', 'De ouder met een indicatie krijgt een vergoeding voor kinderopvang.')}`,
  },
  {
    name: 'glued words of 2004',
    text: `# Verordening socialemedischeindicatie Tolbeek 2004\n\nDe raad van Tolbeek;\n\n${article(1, 'Recht', 'De geïndiceerde persoon heeft recht op een tegemoetkoming in de kosten van kinderopvang.')}`,
  },
  {
    name: 'childcare in case of illness or social problems',
    text: `# Regeling vergoeding kinderopvang bij ziekte of sociale problemen Tolbeek\n\n${article(1, 'Voor wie', 'De gemeente betaalt mee aan de opvang van uw kind als u ziek bent.')}`,
  },
  {
    name: 'because of the situation at home',
    text: `# Beleidsregel kinderopvang vanwege thuissituatie\n\nHet college van Tolbeek;\n\n${article(1, 'Wanneer', 'Ouders kunnen een bijdrage krijgen als de thuissituatie dat nodig maakt.')}`,
  },
  {
    name: 'safety net childcare, the ground only in the articles',
    text: `# Nadere regels vangnetopvang Tolbeek 2022\n\nHet college van burgemeester en wethouders van Tolbeek;\n\n${article(1, 'Toegang', '1. Een gezin komt in aanmerking voor betaling van de kosten van dagopvang of buitenschoolse opvang als een van de ouders door een lichamelijke of psychische ziekte de zorg voor het kind niet aankan.', '2. Kinderopvang wordt vergoed voor ten hoogste drie dagen per week.')}${article(2, 'Aanvraag', 'De aanvraag gaat naar het wijkteam.')}`,
  },
  {
    name: 'neutral title, rules on illness and crisis',
    text: `# Regeling Kinderopvang gemeente Tolbeek\n\nBurgemeester en wethouders van Tolbeek stellen deze beleidsregels vast:\n\n${article(1, 'Doelgroep', 'Voor een tegemoetkoming in de kosten van kinderopvang komt in aanmerking de ouder die door ziekte, een beperking of een crisis in het gezin tijdelijk niet in staat is voor zijn kind te zorgen.')}${article(2, 'Hoogte', 'De tegemoetkoming volgt de tabel van de kinderopvangtoeslag.')}${article(3, 'Duur', 'De tegemoetkoming wordt voor zes maanden verleend.')}`,
  },
  {
    name: 'an amending decision',
    text: `# Wijziging Beleidsregels tegemoetkoming kinderopvang SMI Tolbeek\n\n### Artikel I\n\nArtikel 4, tweede lid, komt te luiden: De tegemoetkoming wordt voor zes maanden verleend.\n\n### Artikel II\n\nDit besluit treedt in werking op 1 mei 2023.`,
  },
  {
    name: 'prose without articles',
    text: '# Richtlijn kinderopvang op medische of sociale indicatie Tolbeek\n\nOuders die door ziekte niet voor hun kind kunnen zorgen, krijgen een vergoeding voor kinderopvang. De gemeente betaalt zes maanden.',
  },
];

/** Wider instruments with a part on SMI; `holds` is the id of the topmost provision found. */
export const PARTS: readonly (Sample & { readonly holds: readonly string[] })[] = [
  {
    name: 'a chapter',
    holds: ['hfd-2'],
    text: `# Verordening Wet kinderopvang Tolbeek\n\n## Hoofdstuk 1 Doelgroepouders\n\n${article(1, 'Traject', 'Wie een re-integratietraject volgt, krijgt een aanvulling.')}\n## Hoofdstuk 2 Vaststelling noodzaak kinderopvang op sociaal-medische gronden\n\n${article(2, 'Noodzaak', 'Het college stelt vast of kinderopvang noodzakelijk is.')}${article(3, 'Duur', 'De tegemoetkoming duurt een half jaar.')}`,
  },
  {
    name: 'an article among other kinds of costs',
    holds: ['art-3'],
    text: `# Beleidsregels bijzondere bijstand Tolbeek\n\n${article(1, 'Bewindvoering', 'De kosten van bewindvoering worden vergoed.')}${article(2, 'Brillen', 'Een bril wordt eens per drie jaar vergoed.')}${article(3, 'Kinderopvang SMI', 'Kosten van kinderopvang die om sociale of medische redenen nodig is, worden als bijzondere bijstand vergoed.')}`,
  },
  {
    name: 'flat numbers without a chapter',
    holds: ['par-3.1', 'par-3.2'],
    text: '# Nadere regels jeugdhulp Tolbeek\n\n## 1.1 Opzet\n\nDeze nadere regels gaan over drie voorzieningen.\n\n## 2.1 Logeren\n\nEen jeugdige logeert ten hoogste tien nachten.\n\n## 2.2 Pgb\n\nHet pgb bedraagt 90 procent.\n\n## 3.1 Voor welke gezinnen is de opvang\n\nKan een ouder door een lichamelijke of psychische aandoening niet voor het kind zorgen, dan wordt kinderopvang vergoed.\n\n## 3.2 Hoeveel\n\nHet gezin krijgt twee dagen.\n\n## 4.1 Naam\n\nDeze nadere regels heten Nadere regels jeugdhulp.',
  },
  {
    name: 'an article in a chapter with a general name',
    holds: ['hfd-2.art-4'],
    text: `# Handboek minimaregelingen Tolbeek\n\n## Hoofdstuk 1 Algemeen\n\n${article(1, 'Begrippen', 'Onder SMI wordt verstaan: sociaal-medische indicatie.')}\n## Hoofdstuk 2 Overige kosten\n\n${article(2, 'Uitvaart', 'De uitvaart wordt vergoed.')}${article(3, 'Verhuizing', 'De verhuiskosten worden vergoed.')}${article(4, 'Kinderopvang op sociale en medische indicatie', 'De ouder met een indicatie van de jeugdarts krijgt de kosten van de opvang vergoed.')}`,
  },
];

/** Everything that is not a regulation on SMI; `seems` is part of what the user reads. */
export const OTHERS: readonly (Sample & { readonly seems: string })[] = [
  {
    name: 'playgroups and early education',
    seems: 'een subsidieregeling over peuteropvang en vve',
    text: `# Subsidieregeling peuteropvang en vve Tolbeek 2023\n\nHet college van Tolbeek;\n\n${article(1, 'Doel', 'Peuters zonder recht op kinderopvangtoeslag kunnen twee dagdelen per week naar de peuteropvang. Een peuter met een ontwikkelingsachterstand krijgt een indicatie van de jeugdarts.')}${article(2, 'Weigering', 'Voor kinderen met een sociaal-medische indicatie wordt op grond van deze regeling geen subsidie verstrekt.')}`,
  },
  {
    name: 'transport to school',
    seems: 'een verordening over leerlingenvervoer',
    text: `# Verordening leerlingenvervoer Tolbeek\n\nDe raad van Tolbeek;\n\n${article(1, 'Opvangadres', 'De leerling met een handicap kan worden vervoerd naar een buitenschoolse opvang.')}${article(2, 'Bijdrage', 'De ouders betalen een drempelbedrag.')}`,
  },
  {
    name: 'social support',
    seems: 'een verordening over maatschappelijke ondersteuning',
    text: `# Verordening maatschappelijke ondersteuning gemeente Tolbeek 2021\n\nDe raad van Tolbeek;\n\n${article(1, 'Maatwerk', 'Een cliënt met een beperking komt in aanmerking voor dagbesteding. Kinderopvang is een voorliggende voorziening.')}${article(2, 'Bijdrage', 'De cliënt betaalt een bijdrage.')}`,
  },
  {
    name: 'youth care with overnight stay',
    seems: 'nadere regels over jeugdhulp',
    text: `# Nadere regels jeugdhulp Tolbeek 2022\n\nHet college van Tolbeek;\n\n${article(1, 'Logeeropvang', 'Een jeugdige met een psychische stoornis kan in aanmerking komen voor logeeropvang, zodat de ouder wordt ontlast.')}${article(2, 'Duur', 'Logeeropvang wordt ten hoogste een jaar toegekend.')}`,
  },
  {
    name: 'childcare for parents on a route to work',
    seems: 'beleidsregels over kinderopvang doelgroepouders',
    text: `# Beleidsregels kinderopvang doelgroepouders Tolbeek\n\nHet college van Tolbeek;\n\n${article(1, 'Doelgroep', 'De student en de ouder die een re-integratietraject volgt, krijgen een aanvulling op de kinderopvangtoeslag.')}${article(2, 'Ziekte', 'De aanvulling loopt door als de ouder door ziekte tijdelijk het traject niet kan volgen.')}`,
  },
  {
    name: 'a mandate that names SMI',
    seems: 'een mandaatbesluit',
    text: `# Mandaatregeling gemeente Tolbeek 2024\n\n${article(1, 'Mandaat', 'De teamleider beslist op aanvragen om een tegemoetkoming kinderopvang op sociaal-medische indicatie.')}${article(2, 'Ondermandaat', 'Ondermandaat is mogelijk.')}`,
  },
  {
    name: 'a letter to the council',
    seems: 'een brief aan de gemeenteraad',
    text: '# Stand van zaken kinderopvang SMI\n\nGeachte leden van de raad,\n\nU vroeg naar de regels voor kinderopvang op sociaal-medische indicatie. Ouders krijgen nu zes maanden een vergoeding.',
  },
  {
    name: 'a budget',
    seems: 'een begroting of een ander financieel stuk',
    text: '# Programmabegroting Tolbeek 2025\n\nVoor de SMI-regeling is € 80.000 beschikbaar. Ouders met een sociaal-medische indicatie krijgen een vergoeding voor kinderopvang.',
  },
  {
    name: 'a note without its regulation',
    seems: 'een toelichting of stuk zonder regeling',
    text: '## Toelichting\n\nArtikel 2. Ouders die door ziekte niet voor hun kind kunnen zorgen, krijgen een vergoeding voor kinderopvang.',
  },
  {
    name: 'a study',
    seems: 'een onderzoek of verslag',
    text: '# Evaluatie SMI-verordening Tolbeek\n\nIn dit rapport kijken wij terug op drie jaar verordening. Ouders kregen gemiddeld vijf maanden opvang.',
  },
  {
    name: 'a decision to withdraw',
    seems: 'een besluit om een regeling in te trekken',
    text: `# Besluit tot intrekking van de Verordening kinderopvang SMI Tolbeek\n\n${article(1, 'Intrekking', 'De Verordening kinderopvang SMI Tolbeek wordt ingetrokken.')}`,
  },
  {
    name: 'an application form',
    seems: 'een aanvraagformulier',
    text: '# Aanvraagformulier kinderopvang SMI\n\nNaam: ..........\n\nBurgerservicenummer: ..........\n\nWaarom is opvang nodig? ..........',
  },
  {
    name: 'a rule on something else altogether',
    seems: 'beleidsregels over standplaatsen',
    text: `# Beleidsregels standplaatsen Tolbeek 2019\n\n${article(1, 'Begrippen', 'Onder standplaats wordt verstaan een kraam.')}${article(2, 'Plaatsen', 'Er zijn drie standplaatsen.')}`,
  },
  {
    name: 'fees for inspecting childcare',
    seems: 'beleidsregels over handhaving kinderopvang',
    text: `# Beleidsregels handhaving kinderopvang Tolbeek\n\nHet college van Tolbeek;\n\n${article(1, 'Toezicht', 'De GGD inspecteert kindercentra. Bij gevaar voor de gezondheid van kinderen wordt de opvang gesloten.')}${article(2, 'Boete', 'De boete bedraagt € 2.000.')}`,
  },
];
