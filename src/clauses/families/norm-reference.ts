/**
 * Family `norm-reference` (point 2): whether the text says that it follows the basislijn or the handreiking SMI of 2026
 * (SZW and VNG). An older guide of the VNG is another one, and a mention is not yet following.
 */
import type { Reading } from '../context/reading.js';
import { type Statement, statementsOf } from '../context/statements.js';
import type { Family } from '../family.js';
import type { Fact, FamilyReading, Rejected } from '../model.js';

const NORM_REFERENCES = ['gevolgd', 'oudere-handreiking', 'onduidelijk', 'genoemd', 'geen'] as const;
type NormReference = (typeof NORM_REFERENCES)[number];

const GUIDE =
  /\bhandreiking\w*|\bhandleiding\b|\bmodel(?:regeling|verordening|beleidsregels)\w*|\brichtlijn(?:en)?\b|\bleidraad\b|\bwegwijzer\b|\bbasisaanbod\b|\baanbeveling(?:en)?\b|\b(?:factsheet|notitie)\b/;
const BASELINE = /\bbasislijn\b|\bminimale lijn\b|\bbasis-lijn\b/;
/** A guide on another subject. */
const OTHER_GUIDE =
  /\bhandreiking\w*\b[^.;,(]{0,40}\b(?:privacy|meldcode|kindermishandeling|wmo|jeugdhulp|jeugdwet|bijzondere bijstand|minima\w*|armoede\w*|participatie\w*|schuld\w*|avg|gegevens\w*|verwijsindex|toezicht|vve|peuter\w*|harmonisatie|integraal|sociaal domein)\b/;
/** Makers of the guide; without them a "handreiking" may be about anything. */
const MAKER =
  /\bvng\b|\bvereniging van nederlandse gemeenten\b|\bszw\b|\bsociale zaken\b|\bhet ministerie\b|\bhet rijk\b|\blandelijk\w*|\bmn?inister\w*/;
const MINISTRY = /\bszw\b|\bsociale zaken\b|\bhet ministerie\b|\bhet rijk\b|\bde minister\b/;
const ABOUT_SMI =
  /\bsmi\b|\bksmi\b|\bsocia\w+[ /-]*(?:en |of |en\/of )?medisch|\bmedisch\w*[ -]*(?:en |of )social|\bkinderopvang\b|\bopvang\b/;
/** Doing what the guide asks, in any verb: to work it out, to bring it in, to hold on to it, to be measured by it. */
const DOES_SO =
  /\b(?:uit|in)(?:ge|te )?(?:werk|voer)\w*|\bwerk(?:t|en)\b[^.;]{0,100}\buit\b|\bvul(?:t|len)\b[^.;]{0,80}\bin\b|\bingevuld|\bfundament\b|\bvertrekpunt|\bgetoetst aan\b|\bovereenstemming\b|\bovereenkom\w*|\b(?:komt|komen)\b[^.;]{0,60}\bovereen\b|\bopgenomen\b|\bneemt\b[^.;]{0,80}\bop\b|\bcommitte\w*|\bverbindt?\b[^.;]{0,20}\bzich\b|\bgehoor\b|\bgeeft? vorm\b|\bgeven vorm\b|\bhanteren\b|\baangehouden\b|\bhoud(?:t|en)\b[^.;]{0,60}\baan\b|\blangs\b|\baan de hand van\b|\bgelijk aan\b|\bwat\b[^.;]{0,20}\b(?:basislijn|handreiking)\b[^.;]{0,60}\b(?:staat|vraagt|voorschrijft|noemt|verlangt|aanbeveelt|bevat)|\bwaar\w* maken\b|\bwaargemaakt|\btoegesneden op\b|\bge(?:eft|ven)\b[^.;]{0,40}\bgevolg aan\b|\bover te nemen\b|\bgeld(?:t|en) (?:\w+ )?als\b|\bals (?:minimum|ondergrens|norm|maatstaf)\b/;
const FOLLOWS =
  /\bvoer(?:t|en|de)\b[^.;]{0,80}\bin\b|\bingevoerd\b|\bin te voeren|\bvolg\w*|\bgevolgd\b|\bnagevolgd|\buitvoering\b|\buitvoer(?:t|en|de)\b|\buit te voeren|\buitgevoerd|\bvoer(?:t|en|de)\b[^.;]{0,120}\buit\b|\bimplement\w+|\bge-?implementeerd|\baansluit\w*|\bsluit(?:en)?\b[^.;]{0,60}\baan\b|\baangesloten|\binricht\w*|\bingericht|\bgebaseerd|\bbaseert|\bovereenkomstig|\binachtneming|\binacht neem\w*|\bontleend|\bontlenen|\bnagelopen|\binvulling\b|\bin (?:de )?lijn\b|\bconform|\bhanteert|\bgehanteerd|\bgebruik (?:is )?gemaakt|\bgebruikgemaakt|\buitgangspunt|\bgelet op\b|\buitwerking\b|\bafgestemd|\bstem(?:t|men)\b[^.;]{0,50}\baf\b|\bovergenomen|\bneemt\b[^.;]{0,60}\bover\b|\btoepass\w+|\btoegepast|\bverwerk\w*|\baangepast aan|\baan (?:te )?passen aan|\bpassen\b[^.;]{0,40}\baan\b|\bgestoeld|\bin de geest van|\blangs de lijnen|\bvormgegeven|\bvastgelegd|\bvoldo(?:et|en|e)\b|\bte voldoen\b|\bleidraad\b|\brichtsnoer|\btot stand gekomen|\bnaar het voorbeeld|\bop basis van|\bvolgens\b|\bin de praktijk te brengen|\bnakom\w*|\bnaar aanleiding van\b|\bherzien\b|\bgeactualiseerd|\bvertaal\w*|\bvertaling\b|\bsteunt? op\b|\bgaa[nt] uit van\b|\bonderschrij\w+|\bomarm\w*|\bgeschreven naar|\bnaar (?:de|het)\b[^.;]{0,60}\b(?:basislijn|handreiking)/;
const REFUSES =
  /\b(?:hoewel|ofschoon)\b|^of\b[^.;]{0,80},|\b(?:onderzoch|nagegaan|bezien|bekeken)\w*[^.;]{0,20}\bof\b|\bzie (?:ook )?de\b|\bmeer informatie\b|\b(?:niet|geen|nog niet|evenmin)\b[^.;]{0,80}\b(?:gevolgd|volgt|volgen|overgenomen|verwerkt|rekening|aangesloten|toegepast|uitvoering)\b|\b(?:volgt|volgen|neemt|nemen|sluit|sluiten|past|passen)\b[^.;]{0,80}\bniet\b|\bwijk(?:t|en)\b[^.;]{0,60}\baf\b|\bafgeweken\b|\bafwijk\w+|\bin afwijking\b|\bvooruitlopend\b|\bin afwachting\b|\bzodra\b|\bzal\b[^.;]{0,60}\bworden\b|\bzullen\b[^.;]{0,60}\bworden\b|\bkennisgenomen\b|\bkennis genomen\b|\bnog\b[^.;]{0,30}\bverschijn\w+|\bop een later moment\b|\bbekend\b[^.;]{0,20}\bmet\b|\bonderzoek\w*[^.;]{0,30}\bof\b|\bontbreekt\b|\bterwijl\b/;
/** First year of the baseline: guides from before are other guides. Year of the guide of SZW and VNG. */
const BASELINE_YEAR = 2024;
const GUIDE_YEAR = 2026;
const GUIDE_DATE = '2026-01-29';

interface Mention {
  readonly statement: Statement;
  readonly kind: NormReference;
}

/** "De handreiking SMI 2026": the name and the year tell which guide it is, without its makers. */
const NAMED_FOR_SMI = /\bhandreiking\w*,? (?:\w+ )?(?:smi\b|socia\w+[ /-]*(?:en |of )?medisch)/;
/** "De landelijke basislijn", and not that of a measurement or of somebody's income. */
const THE_BASELINE = /\b(?:de|die) (?:landelijke )?basislijn\b(?!,? (?:van|voor|in|uit|bij|op)\b)/;

/** The year that stands nearest to the word for the guide, within the sentence. */
function yearOfGuide(words: string): number | null {
  const at = words.search(GUIDE);
  const years = [...words.matchAll(/\b((?:19|20)\d{2})\b/g)].map(({ 1: year, index }) => ({
    year: Number(year),
    distance: Math.abs(index - at),
  }));
  return years.toSorted((one, other) => one.distance - other.distance)[0]?.year ?? null;
}

function isRecent(reading: Reading): boolean {
  const { adopted, inForce } = reading.regulation.metadata.dates;
  const date = adopted?.value ?? inForce?.value ?? null;
  return date !== null && date >= GUIDE_DATE;
}

/** A considerans of several items: one names the guide with its makers, the next says that it is followed. */
const KNOWN_GUIDE =
  /\b(?:de|die|deze|genoemde|bedoelde|voornoemde) (?:landelijke )?handreiking\b(?! (?:over|inzake|voor de)\b)/;

/** Whether some sentence introduces the baseline of SZW and VNG for SMI: "de basislijn" further on is that one. */
function introduces({ words, before, after }: Statement): boolean {
  const context = `${before} ${words} ${after}`;
  return (
    (BASELINE.test(context) || GUIDE.test(words)) && MAKER.test(context) && /\bsmi\b|\bsocia\w+/.test(context)
  );
}

function weigh(reading: Reading, statement: Statement, introductions: readonly Statement[]): Mention | null {
  const introduced = introductions.length > 0;
  const { words } = statement;
  if (!BASELINE.test(words) && !GUIDE.test(words)) return null;
  const context = `${statement.before} ${words} ${statement.after}`;
  const about = reading.smi.own || ABOUT_SMI.test(context) || statement.passage.scope === 'smi';
  const follows =
    FOLLOWS.test(words) ||
    DOES_SO.test(words) ||
    FOLLOWS.test(statement.rule) ||
    FOLLOWS.test(statement.after);
  const kind = (recent: boolean): NormReference => {
    if (REFUSES.test(words)) return 'genoemd';
    if (!follows) return 'genoemd';
    return recent ? 'gevolgd' : 'onduidelijk';
  };
  // In a text on SMI of after the guide "de basislijn" is the one of SZW and VNG.
  const ofItself = reading.smi.own && isRecent(reading) && THE_BASELINE.test(words);
  const known = /\b(?:die|deze) basislijn\b/.test(words);
  if (
    BASELINE.test(words) &&
    about &&
    (known || introduced || ABOUT_SMI.test(context) || MAKER.test(context) || ofItself)
  ) {
    const year = yearOfGuide(words);
    return { statement, kind: kind(year === null || year >= BASELINE_YEAR) };
  }
  if (introduced && about && KNOWN_GUIDE.test(words) && !MAKER.test(words) && yearOfGuide(words) === null) {
    const before =
      introductions.findLast(({ span }) => span.start < statement.span.start) ?? introductions[0];
    const year = yearOfGuide(before?.words ?? '');
    if (before !== undefined && year !== null) {
      if (year < BASELINE_YEAR) return { statement, kind: 'oudere-handreiking' };
      return { statement, kind: kind(year >= GUIDE_YEAR) };
    }
  }
  const byName = NAMED_FOR_SMI.test(words) && (yearOfGuide(words) ?? 0) >= GUIDE_YEAR;
  if (!GUIDE.test(words) || !(MAKER.test(context) || byName) || !about) return null;
  if (OTHER_GUIDE.test(words) && !/\bsmi\b|\bsocia\w+[ /-]*(?:en |of )?medisch/.test(words)) return null;
  if (!/\bhandreiking/.test(words) && !ABOUT_SMI.test(words)) return null;
  const year = yearOfGuide(words);
  if (year !== null && year < BASELINE_YEAR) return { statement, kind: 'oudere-handreiking' };
  if (year !== null && year >= GUIDE_YEAR) return { statement, kind: kind(true) };
  if (!/\bhandreiking/.test(words)) return null;
  if (year === null && isRecent(reading) && MINISTRY.test(context)) return { statement, kind: kind(true) };
  return { statement, kind: kind(false) };
}

const REVIEW: Readonly<Partial<Record<NormReference, string>>> = {
  'oudere-handreiking': 'oudere-handreiking',
  onduidelijk: 'handreiking-zonder-jaar',
  genoemd: 'genoemd-niet-gevolgd',
};

function readNormReference(reading: Reading): FamilyReading {
  const passages = reading.passages.filter(({ scope }) => scope !== 'ander');
  const statements = statementsOf(reading, passages);
  const introduced = statements.filter(introduces);
  const mentions = statements.flatMap((statement) => weigh(reading, statement, introduced) ?? []);
  const best = NORM_REFERENCES.find((kind) => mentions.some((mention) => mention.kind === kind)) ?? 'geen';
  const carrying = mentions.filter(({ kind }) => kind === best);
  const inNote = carrying.every(({ statement }) => statement.passage.section === 'toelichting');
  const review = REVIEW[best];
  const contradicted = best === 'gevolgd' && mentions.some(({ kind }) => kind === 'genoemd');
  const fact: Fact = {
    name: 'basislijnVerwijzing',
    value: best,
    ground: carrying.length === 0 ? 'afwezigheid' : inNote ? 'indirect' : 'expliciet',
    evidence: carrying.map(({ statement }) => statement.span),
    review: [
      ...(review === undefined ? [] : [review]),
      ...(contradicted ? ['verwijzing-tegenstrijdig'] : []),
    ],
  };
  const rejected = mentions
    .filter(({ kind }) => kind !== best && best !== 'geen')
    .map(({ statement }): Rejected => ({ span: statement.span, code: 'andere-verwijzing' }));
  return {
    family: 'norm-reference',
    facts: [fact],
    rejected,
    searched: { words: ['basislijn SMI', 'handreiking SMI, VNG, SZW'], provisions: [] },
  };
}

export const normReference: Family = {
  name: 'norm-reference',
  facts: [
    {
      name: 'basislijnVerwijzing',
      of: { type: 'keuze', values: NORM_REFERENCES },
      meaning:
        'Of de tekst zegt dat zij de basislijn of de handreiking SMI van 2026 volgt, een oudere handreiking aanhaalt, een handreiking aanhaalt waarvan niet vaststaat welke, of haar alleen noemt.',
    },
  ],
  read: readNormReference,
};
