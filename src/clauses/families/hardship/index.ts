/** Family `hardship` (point 8): whether the college may depart from the regulation when applying it is unfair. */
import type { Span } from '../../../regulation/model.js';
import type { Passage, Reading } from '../../context/reading.js';
import { type Statement, statementsOf } from '../../context/statements.js';
import type { Family } from '../../family.js';
import type { Fact, FamilyReading, Rejected } from '../../model.js';

type Kind = 'volledig' | 'beperkt' | 'onvoorzien' | 'uitgesloten';

interface Clause {
  readonly kind: Kind;
  readonly span: Span;
}

const DEPART =
  /\baf te wijken\b|\bafwijk\w*|\bafgeweken|\bafweik\w*|\bwijk(?:t|en)\b[^.]{0,90}\baf\b|\bbuiten toepassing|\bbuiten beschouwing (?:laten|blijven)|\bniet (?:of niet geheel )?(?:toepas\w+|toe te passen|toegepast)|\bpas(?:t|sen)\b[^.]{0,45}\bniet\b[^.]{0,15}\btoe\b|\buitzondering\w*\b[^.]{0,40}\b(?:maken|maakt|toestaan|toestaat|gemaakt|mogelijk|verlenen)|\b(?:maken|maakt)\b[^.]{0,40}\buitzondering|\banders (?:te )?(?:beslis\w*|besluit\w*|handel\w*)|\b(?:beslis\w*|besluit\w*|handel\w*)\b[^.]{0,70}\banders\b|\banders dan (?:hier|deze|dit|in deze|in dit|wat|de regels|volgens)|\b(?:toch|alsnog)\b[^.]{0,60}\b(?:toeken\w*|toegekend|verle\w+|verstrek\w*|vergoed\w*)\b[^.]{0,80}\bniet\b|\bniet\b[^.]{0,60}\bvolda\w*\b[^.]{0,60}\b(?:toch|alsnog)\b|\b(?:soepeler|ruimer) (?:zijn|toepassen|om ?gaan)|\bstrikte toepassing\b[^.]{0,40}\bachterwege|\bloslaten\b|\bterzijde (?:stellen|te stellen|schuiven|laten)|\bvan het bepaalde\b[^.]{0,60}\baf te zien|\bontheffing\b/;
const UNFAIR =
  /\bonbillijk\w*|\bonredelijk\w*|\bhardheid|\bschrijnend\w*|\bonevenredig\w*|\boneerlijk\w*|\bonaanvaardbaar\w*|\bhard\b|\bonrechtvaardig\w*|\bbijzonde(?:r|re|rder)\w*\b[^.]{0,25}\b(?:geval\w*|omstandighe\w*|situatie\w*)|\buitzonderlijk\w*|\bschrijnende|\bonwenselijk\w*|\bknel\w*|\bzwaarwegend\w*|\bbuitengewo\w+|\b(?:pakt|pakken|uitpak\w*)\b[^.]{0,50}\b(?:slecht|verkeerd|nadelig|wrang|uit\b)|\b(?:slecht|verkeerd|nadelig|wrang)\b[^.]{0,20}\buitpak\w*|\bbelang van het kind|\bniet (?:redelijk|billijk|eerlijk|in verhouding)|\bongewenst\w*|\bnijpend\w*|\bonverantwoord\w*|\bmaatwerk|\bte streng|\b(?:ernstig|onevenredig) nadeel/;
const AWB = /\b4[:.]84\b/;
const UNFORESEEN =
  /\b(?:niet|geen)\b[^.]{0,30}\bvoorzie\w*|\bonvoorzien\w*|\bniets\b[^.]{0,20}\b(?:bepal\w+|regel\w+)|\bniet\b[^.]{0,25}\b(?:geregeld|bepaald|genoemd)\b|\bgeen (?:regel|bepaling|antwoord|uitkomst|oplossing|voorschrift|regeling|uitsluitsel)\b|\bzwijg(?:t|en)\b|\bstaa(?:t|n)\b[^.]{0,40}\bniet\b[^.]{0,15}\b(?:in (?:deze|dit|de)|hierin|beschreven)|\bbuiten (?:deze|de) (?:regels|regeling)\b[^.]{0,15}\bval/;
const DECIDES = /\bbeslis\w*|\bbesluit\w*|\bhandel\w*|\boordeel\b|\bbepaalt\b|\bbepalen\b/;
/** Departing from an advice or a plan is no departure from the regulation. */
const FROM_ADVICE =
  /\b(?:advies|adviezen|indicatie|contract|beschikking|factuur|richttarief|opgave)\b[^.]{0,40}\b(?:afwijk\w*|afgeweken|wijkt)|\b(?:afwijk\w*|afgeweken|wijkt)\b[^.]{0,30}\bvan (?:het|dit|dat|zijn|een) (?:advies|oordeel|contract)/;
const BARRED =
  /\b(?:niet|geen)\b[^.]{0,45}\b(?:afgeweken|afwijk\w*|uitzondering\w*|hardheidsclausule)|\b(?:afwijk\w*|uitzondering\w*)\b[^.]{0,40}\b(?:is|zijn)\b[^.]{0,20}\b(?:niet (?:mogelijk|toegestaan)|uitgesloten)/;
const ONLY_PART =
  /\b(?:alleen|uitsluitend|slechts|enkel)\b[^.]{0,60}\b(?:hoogte|bijdrage|bedrag|omvang|aantal|artikel\w*|lid|onderdeel|termijn|duur)\b|\bafwijk\w*\b[^.]{0,30}\bvan (?:de|het) (?:hoogte|bedrag|tarief|bijdrage|omvang|aantal|duur|termijn|leeftijd\w*|inkomensgrens)/;
/** "artikel 5 van deze verordening" is one article, not the whole. */
const ARTICLES_OF =
  /\b(?:artikel(?:en)?|lid|leden) [^.]{0,60}?\bvan (?:deze|dit|de) (?:verordening|beleidsregel\w*|regeling|nadere regels|regels|besluit)/g;
const BARRED_BY_MODAL =
  /\b(?:kan|kunnen|mag|mogen|wordt|worden)\b[^.,]{0,25}\b(?:niet|geen|nooit|nimmer)\b[^.,]{0,45}\b(?:afgeweken|afwijken|uitzondering\w*)|\bzonder uitzondering\b/;
const EXCEPT = /\b(?:met uitzondering van|behalve|uitgezonderd|niet zijnde|anders dan(?= (?:de )?(?:artikel|bepaling)))\b([^.]*)/;
const OPENING_OR_CLOSING =
  /\bbegrip|\bdefinit|\binwerking|\bciteertitel|\bslot|\baanhal|\bovergang|\bwoorden\b|\bbetekenis|\bnaam\b|\bvanaf wanneer/;

/** Whether all provisions that words refer to are definitions or closing articles. */
function onlyFraming(passages: readonly Passage[]): boolean {
  return (
    passages.length > 0 &&
    passages.every(({ headings }) => OPENING_OR_CLOSING.test((headings.at(-1) ?? '').toLowerCase()))
  );
}

function kindOf(reading: Reading, statement: Statement): Kind | null {
  const { words, rule, before, after, heading, passage } = statement;
  const around = `${before} ${words} ${after} ${rule}`;
  if (!DEPART.test(words)) {
    return UNFORESEEN.test(rule) && DECIDES.test(words) ? 'onvoorzien' : null;
  }
  if (FROM_ADVICE.test(words) || /^\s*in afwijking van/.test(words)) return null;
  if (AWB.test(around)) return 'volledig';
  const fair =
    UNFAIR.test(around) || /\bhardheid|\bafwijk|\bmaatwerk|\bbijzondere (?:gevallen|situaties)/.test(heading);
  if (!fair) return null;
  if (BARRED_BY_MODAL.test(words) || (BARRED.test(words) && !/\bkan\b|\bkunnen\b|\bmag\b/.test(words)))
    return 'uitgesloten';
  const exception = EXCEPT.exec(words);
  if (exception?.index !== undefined) {
    const from = statement.span.start + exception.index;
    return onlyFraming(reading.referred({ start: from, end: from + exception[0].length }))
      ? 'volledig'
      : 'beperkt';
  }
  if (ONLY_PART.test(words)) return 'beperkt';
  // "kan van de artikelen 8 en 9 afwijken": limited to what is named, unless that is the regulation or the SMI chapter.
  const named = reading.referred(statement.span).filter(({ provision }) => provision !== passage.provision);
  const whole =
    /\b(?:deze|dit|dat|de) (?:verordening|beleidsregel\w*|regeling|nadere regels|regels|hoofdstuk|paragraaf|besluit|nota)\b|\been of meer(?:dere)? (?:bepalingen|artikelen)/;
  if (named.length > 0) {
    if (named.every(({ scope }) => scope === 'ander')) return null;
    const chapter = named.some(({ provision }) =>
      reading.smi.provisions.some((smi) => smi.span.start === provision.span.start),
    );
    const all = reading.binding.filter(
      ({ scope, section }) => scope === 'smi' && section === 'regeling',
    ).length;
    const share = named.filter(({ scope }) => scope === 'smi').length / Math.max(1, all);
    if (!whole.test(words.replace(ARTICLES_OF, ' ')) && !chapter && share < 0.8) return 'beperkt';
  }
  return 'volledig';
}

function read(reading: Reading): FamilyReading {
  const clauses: Clause[] = [];
  const rejected: Rejected[] = [];
  for (const statement of statementsOf(reading, reading.binding)) {
    const kind = kindOf(reading, statement);
    if (kind !== null) clauses.push({ kind, span: statement.span });
    else if (FROM_ADVICE.test(statement.words))
      rejected.push({ span: statement.span, code: 'afwijken-van-advies' });
    else if (/\bin afwijking van\b/.test(statement.words))
      rejected.push({ span: statement.span, code: 'andere-regel' });
  }
  const inNotes = statementsOf(reading, reading.notes).filter(({ words }) =>
    /\bhardheidsclausule|\b4[:.]84\b/.test(words),
  );
  const of = (kind: Kind): readonly Span[] =>
    clauses.filter((clause) => clause.kind === kind).map(({ span }) => span);
  const best = (['volledig', 'beperkt', 'onvoorzien', 'uitgesloten'] as const).find(
    (kind) => of(kind).length > 0,
  );
  const value = best === undefined || best === 'uitgesloten' ? 'geen' : best;
  const review = value === 'geen' && inNotes.length > 0 ? ['alleen-toelichting'] : [];
  const fact = (name: string, content: Fact['value'], spans: readonly Span[]): Fact => ({
    name,
    value: content,
    ground: spans.length === 0 ? 'afwezigheid' : 'expliciet',
    evidence: spans,
    review,
  });
  return {
    family: 'hardship',
    facts: [
      fact('hardheidsclausule', value, best === undefined ? [] : of(best)),
      fact('hardheidUitgesloten', best === 'uitgesloten', best === 'uitgesloten' ? of('uitgesloten') : []),
      fact(
        'hardheidInToelichting',
        inNotes.length > 0,
        inNotes.map(({ span }) => span),
      ),
    ],
    rejected,
    searched: {
      words: [
        'afwijken',
        'hardheid',
        'onbillijk',
        'onredelijk',
        'onevenredig',
        'bijzondere gevallen',
        'buiten toepassing',
        'niet voorziet',
        '4:84',
      ],
      provisions: [],
    },
  };
}

export const hardship: Family = {
  name: 'hardship',
  facts: [
    {
      name: 'hardheidsclausule',
      of: { type: 'keuze', values: ['volledig', 'onvoorzien', 'beperkt', 'geen'] },
      meaning:
        'Of het college mag afwijken als toepassing onredelijk uitpakt, en hoe ver die bevoegdheid reikt',
    },
    { name: 'hardheidUitgesloten', of: { type: 'waar-onwaar' }, meaning: 'Of de tekst afwijken uitsluit' },
    {
      name: 'hardheidInToelichting',
      of: { type: 'waar-onwaar' },
      meaning: 'Of alleen de toelichting van afwijken spreekt',
    },
  ],
  read,
};
