/**
 * Only people with a bijstand benefit are let in, or only people with a low income in general terms: a test of income
 * by another name (codebook, point 5: voldoet-niet, indirect).
 */
import type { Reading } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import { namesSubgroup } from '../shared/groups.js';
import { ACCESS, CONTRIBUTION, EXTRA_COSTS, PERSON_TERM, refusesIn } from '../shared/income-words.js';
import { GRANTS, isForSubgroup } from '../shared/limit-groups.js';

export interface BenefitReading {
  readonly onlyBenefit: readonly Statement[];
  readonly onlyLowIncome: readonly Statement[];
  /** A low income is asked of a part of the group. */
  readonly subgroup: readonly Statement[];
  /** A low income is named in the purpose only: no condition, but a person must look. */
  readonly mentioned: readonly Statement[];
}

const ASSISTANCE =
  '(?:\\bioa[wz]\\b|(?:algemene )?(?<!bijzondere )\\bbijstand(?:suitkering\\w*)?\\b|uitkering (?:op grond van|ingevolge|krachtens|volgens|uit|vanuit) (?:de |het )?(?:participatiewet|wwb|wet werk en bijstand|pw|bijstand)|periodieke uitkering voor levensonderhoud|(?:participatiewet|wwb|pw|bijstands)-?uitkering\\w*|uitkering van (?:ons|de gemeente|het college|de sociale dienst)(?: \\w+)?|uitkering voor levensonderhoud)';
const PERSON =
  '(?:ouders?|gezin(?:nen)?|aanvragers?|belanghebbenden?|degene|inwoners?|personen|persoon|alleenstaande(?:n)?|wie|u|je|hij|zij|huishoudens?|klanten)';
const RECEIVES =
  '(?:beroep doen|doen een beroep|rondkom\\w*|ontvang\\w*|heeft|hebben|hebt|krijg\\w*|geniet\\w*|aangewezen|leeft|leven|beschikt|zit)';
const RECEIVER = new RegExp(
  [
    `\\b${PERSON}\\b[^.;]{0,60}\\b${ASSISTANCE}[^.;]{0,80}\\b${RECEIVES}\\b`,
    `\\b${PERSON}\\b[^.;]{0,40}\\b${RECEIVES}\\b[^.;]{0,40}\\b${ASSISTANCE}`,
    `\\b(?:degene|de ouder|ouders|gezinnen) die\\b[^.;]{0,20}\\b${ASSISTANCE}[^.;]{0,60}\\b${RECEIVES}\\b`,
    `^${RECEIVES} (?:u|je|de ouder|de aanvrager)\\b[^.;?]{0,30}\\b${ASSISTANCE}[^?]{0,40}\\?`,
    `\\b${PERSON} (?:in|met|uit) (?:een |de )?(?:${ASSISTANCE}|uitkering)`,
    '\\b(?:bijstands|uitkerings)(?:gerechtigde?n?|gezin(?:nen)?|ouders?)\\b|\\bbijstandsontvanger\\w*|\\bbijstandscli\\w+',
  ].join('|'),
);
const PLAIN_BENEFIT = /\buitkering\b/;
const WITHOUT_BENEFIT = /\b(?:geen|zonder|niet)\b[^.;]{0,30}\b(?:uitkering|bijstand(?:suitkering)?)\b/;
/** "Alleen aan gezinnen in de bijstand": whom, and not what. */
const ONLY_TO = /\b(?:alleen|slechts|uitsluitend|enkel)\b[^.;]{0,20}\b(?:aan|voor|door)\b/;
/** "Alleen gezinnen tellen mee die ...": the family itself is what is limited. */
const ONLY_FAMILIES =
  /\b(?:alleen|slechts|uitsluitend|enkel)\b (?:\w+ ){0,2}?(?:gezin(?:nen)?|ouders?|huishoudens?|inwoners|aanvragers|personen|mensen)\b/;
const ONLY = /\b(?:alleen|slechts|uitsluitend|enkel)\b/;
const ALTERNATIVE =
  /\book (?:hij|zij|die ouder|deze ouder|een ouder|iemand)\b|(?:,|\ben|\bof) (?:ook )?(?:voor )?(?:\w+ ){0,3}?(?:in loondienst|werkend\w*|zelfstandig\w*|zzp\w*|student\w*|studerend\w*|werknemers?|met (?:een )?(?:baan|werk|betaald werk))\b|\b(?:een of meer(?! (?:\w+ )?(?:kind|minderjarig|thuiswonend))|een van de|een of meerdere|of een inkomen|zowel|evenals|alsook|en (?:ook )?(?:\w+ )?werkende\w*|of werkt|niet (?:alleen|slechts|uitsluitend|enkel)|ook voor|\ben voor (?:ouders|gezinnen|mensen|wie|inwoners|aanvragers|degenen|alle|iedereen)|maar (?:ook )?voor (?:alle|ieder)|ook ouders|ook (?:als|wanneer))\b/;
const OTHER_TALK =
  /\btraject\b|\bre-?integrat\w*|\bgeen bijzondere bijstand\b|\bgeen (?:eigen|ouder)\w*\b|\buitkeringsspecificatie\w*|\bbeeindig\w*|\bvoorliggend\w*|\bvoorkomen\b/;
/** "U moet een laag inkomen hebben." */
const REQUIRED = /\b(?:moet|moeten|dient|dienen)\b[^.;]{0,60}\b(?:hebben|zijn|leven|vallen|rondkomen)\b/;
const LOW_INCOME =
  /(?<=\b(?:alleen|slechts|uitsluitend|enkel)\b[^.;]{0,40})\bin armoede (?:leven|leeft|verkeren|verkeert)\b|\b(?:valt|vallen|toegelaten|behoort|behoren|deelneemt)\b[^.;]{0,30}\bminima\w*|\b(?:laagste|lage|lagere) inkomens-?(?:groep|klasse|categorie)\w*|\bbestaansminimum\b|\barmoede(?:grens|niveau)\b|\b(?:daarmee )?vergelijkbaar (?:laag )?inkomen\b|\b(?:stadspas|minimapas|meedoenpas)\w*|\bgeen (?:eigen )?inkom(?:en|sten)\b(?= (?:hebben|heeft))|\bdoelgroep(?:en)? (?:voor|van) (?:het |de )?(?:\w+ )?minima\w*|\bminima(?:regeling\w*|beleid|voorziening\w*) (?:in aanmerking|recht)\b|\brecht (?:heeft )?op (?:de )?(?:gemeentelijke )?minima\w*|\b(?:minima|minimahuishoudens?|minimuminkomens?)\b|\b(?:laag|lage|lagere|laagste|klein|minimaal|beperkt) (?:\w+ )?inkomens?\b|\binkomen (?:op|rond|op of rond|op of onder|rondom)\b[^.;]{0,30}\b(?:bijstand\w*|minimum\w*|sociaal)\b|\bweinig geld\b|\bsmalle beurs\b/;

const OTHERS_NOT =
  /\b(?:anders|ander(?:e)? (?:inkomen|uitkering)|zo niet|nee)\b[^.;?]{0,40}\b(?:niet|geen)\b/;

function isBenefitWord(reading: Reading, words: string): boolean {
  if (!PLAIN_BENEFIT.test(words)) return false;
  const meaning = reading.define('uitkering')?.text.toLowerCase() ?? '';
  return /bijstand|participatiewet|werk en bijstand/.test(meaning);
}

/** A low income as the cause of problems, or as one of them. */
const AS_CAUSE =
  /\b(?:door|wegens|vanwege|als gevolg van|zoals|waaronder|bijvoorbeeld|onder meer|combinatie)\b[^.;:]{0,80}$/;
const PROBLEM =
  /\b(?:spanning\w*|problem\w*|zorgen|stress|knel|armoede|schulden|kwetsba\w*|overbelast\w*|werkloosheid)\b/;

function isCause(words: string): boolean {
  const at = words.search(LOW_INCOME);
  return at > 0 && PROBLEM.test(words) && AS_CAUSE.test(words.slice(0, at));
}

/** Whether the words let others in beside people on benefit, or speak of benefit for another reason than access. */
export function letsOthersIn(words: string): boolean {
  return ALTERNATIVE.test(words) || OTHER_TALK.test(words) || isCause(words);
}

/** Other groups of parents than those on benefit: the list is one of groups, and not of conditions. */
const OTHER_GROUP =
  /\b(?:inburger\w*|student\w*|scholier\w*|studeert|studie|opleiding|leerling|minderjarig\w*|werkzoekend\w*|niet-?uitkeringsgerechtigd\w*|nugger\w*|nabestaanden\w*|zelfstandig\w*|werknemer\w*)\b/;

/** One of several ways in: an item of a list whose items are joined with "of". */
function isAlternative(statement: Statement, statements: readonly Statement[]): boolean {
  const { article, leadIn, provision } = statement.passage;
  if (provision.kind !== 'onderdeel') return false;
  return statements.some(
    (other) =>
      other.passage.article === article &&
      other.passage.leadIn === leadIn &&
      other.passage.provision.kind === 'onderdeel' &&
      (/\bof$/.test(other.words) ||
        (/^(?:\w{1,2}[.)°]\s*)?(?:die|de ouder|ouders?|degene|personen)\b/.test(other.words) &&
          OTHER_GROUP.test(other.words) &&
          !RECEIVER.test(other.words))),
  );
}

/** "U kunt deze bijstand krijgen als": the grant itself, not a benefit for living. */
const GRANT_ITSELF = /\b(?:deze|die|dergelijke|zulke|bijzondere) bijstand\b/g;
/** Where SMI is granted as bijzondere bijstand, "de bijstand" alone is that grant too. */
const BARE = /(?<!algemene )\bbijstand\b/g;

function withoutGrant(words: string, granted: boolean): string {
  const rest = words.replace(GRANT_ITSELF, ' ');
  return granted ? rest.replace(BARE, ' ') : rest;
}

/** "Dan wordt van het lagere inkomen uitgegaan": which income is reckoned with, not who is let in. */
function isOfHeight({ words, heading }: Statement): boolean {
  return (
    /\b(?:uitgegaan|gerekend|ga(?:at|an)\b[^.;]{0,40}\buit|uit te gaan|bereken\w*|reken\w*)\b/.test(words) ||
    (headingRoles(heading).some(
      (role) => role === 'inkomen' || role === 'eigen-bijdrage' || role === 'hoogte',
    ) &&
      !headingRoles(heading).some((role) => role === 'doelgroep' || role === 'voorwaarden'))
  );
}

/** What the text is for, and not only why: "is bedoeld voor", "ondersteunt"; a sentence on all families takes it back. */
function isAimed({ words, after }: Statement): boolean {
  return (
    /\bbedoel\w*|\bgericht\b|\bhelp\w*|\bondersteun\w*|\btegemoet\w*|\bbereik\w*|\bdoelgroep\b|\bsteun\w*|\bbestemd\b|\bmogelijk (?:te )?mak\w*/.test(
      words,
    ) && !/\b(?:alle|ieder|iedere|elk|elke) (?:gezin|ouder|inwoner)\w*/.test(`${words} ${after}`)
  );
}

/**
 * Only conditions for everybody count: an alternative, a waiver or a re-integration path is none. `around`: all that
 * stands beside them, denials too. Pure.
 */
export function readBenefit(
  reading: Reading,
  statements: readonly Statement[],
  granted: boolean,
  around: readonly Statement[],
): BenefitReading {
  const onlyBenefit: Statement[] = [];
  const onlyLowIncome: Statement[] = [];
  const subgroup: Statement[] = [];
  const mentioned: Statement[] = [];
  for (const statement of statements) {
    const { words, rule } = statement;
    if (/\bgelden niet meer\b|\bworden? ingetrokken\b/.test(words)) continue;
    if (
      EXTRA_COSTS.test(`${words} ${statement.heading}`) ||
      headingRoles(statement.heading).includes('budget')
    )
      continue;
    if (CONTRIBUTION.test(rule) || ALTERNATIVE.test(rule) || /\bvoorrang\b/.test(rule)) continue;
    if (isAlternative(statement, statements) && !refusesIn(rule)) continue;
    if (
      LOW_INCOME.test(words) &&
      !isCause(words) &&
      statement.passage.roles.has('doel') &&
      isAimed(statement)
    )
      mentioned.push(statement);
    const access =
      ACCESS.test(rule) ||
      refusesIn(rule) ||
      statement.passage.roles.has('doelgroep') ||
      headingRoles(statement.heading).includes('voorwaarden') ||
      (statement.passage.provision.kind === 'begrip' &&
        PERSON_TERM.test(statement.passage.provision.term ?? '')) ||
      (ONLY_TO.test(rule) && GRANTS.test(rule)) ||
      (LOW_INCOME.test(words) && (REQUIRED.test(words) || ONLY_FAMILIES.test(words)));
    if (!access) continue;
    const plain = isBenefitWord(reading, words);
    const own = withoutGrant(words, granted);
    const receives = RECEIVER.test(withoutGrant(rule, granted)) && RECEIVER.test(`ouder ${own}`);
    if ((receives || plain) && !OTHER_TALK.test(words)) {
      // A question is a condition for all only where the others are turned away.
      if (
        /^\w+ (?:u|je|de ouder|de aanvrager)\b[^.;]*\?/.test(words) &&
        !OTHERS_NOT.test(`${words} ${statement.after}`)
      )
        continue;
      const refuses = refusesIn(rule);
      const without = WITHOUT_BENEFIT.test(words);
      // "Wie een uitkering ontvangt, krijgt geen ...": the other way round, a refusal of people on benefit.
      if ((refuses && without) || (!refuses && !without) || ONLY.test(words))
        (namesSubgroup(words) ? subgroup : onlyBenefit).push(statement);
    }
    if (
      LOW_INCOME.test(words) &&
      !isCause(words) &&
      !refusesIn(words) &&
      !mentioned.includes(statement) &&
      !isOfHeight(statement)
    )
      (isForSubgroup(statement, around) ? subgroup : onlyLowIncome).push(statement);
  }
  return { onlyBenefit, onlyLowIncome, subgroup, mentioned };
}
