/**
 * Part (b) of point 3: social and medical problems as the ground, both; of the parent and of the child. A list may be
 * narrower only by leaving out; what the text shuts out in words is kept apart.
 */
import type { Span } from '../../../regulation/model.js';
import type { Role } from '../../context/reading.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import type { Ground, Rejected } from '../../model.js';
import { asksForPapers, reportsChanges } from './contexts.js';
import { causeDenied } from './denied-cause.js';
import { type Exclusion, isNotOfHealth, needOfOne, shutOutBy } from './exclusion.js';
import { asksNoReason, withoutGroundNoise } from './ground-noise.js';
import {
  CHILD_DEVELOPMENT,
  COMBINED,
  COMBINED_GROUND,
  GENERAL_SOCIAL,
  MEDICAL,
  SOCIAL,
} from './ground-words.js';
import { ELIGIBILITY } from './words.js';

type Grounds = 'sociaal-en-medisch' | 'genoemd' | 'alleen-medisch' | 'alleen-sociaal' | 'geen';

export interface GroundsReading {
  readonly value: Grounds;
  readonly ground: Ground;
  readonly evidence: readonly Span[];
  readonly exclusion: Exclusion;
  readonly exclusionEvidence: readonly Span[];
  /** Whose situation does not count, also where a kind of ground is shut out beside it. */
  readonly person: Exclusion;
  readonly personEvidence: readonly Span[];
  /** True where nothing but the name of the regulation tells the ground. */
  readonly nameOnly: boolean;
  readonly rejected: readonly Rejected[];
}

/** Articles in which an illness or a crisis is named for another reason than as a ground. */
const ELSEWHERE: ReadonlySet<Role> = new Set<Role>([
  'gegevens',
  'inlichtingen',
  'terugvordering',
  'betaling',
  'privacy',
  'hardheid',
  'overgang',
  'inwerkingtreding',
  'eigen-bijdrage',
  'inkomen',
  'hoogte',
  'besluit-termijn',
  'herstel',
  'verplichtingen',
  'evaluatie',
  'budget',
]);
/** Headings under which a circumstance is a ground without a further sign, whatever else they name. */
const TELLS: ReadonlySet<Role> = new Set<Role>([
  'doelgroep',
  'voorwaarden',
  'begrippen',
  'indicatie-advies',
  'weigering',
  'doel',
]);

const COMBINED_NAME =
  /\bsocia(?:al|le)[ -]*(?:medisch\w*|medicatie)(?: (?:indicatie|geindiceerd\w*|kinderopvang))?|\bsocia(?:al|le)[ -]*(?:en\/of|en|of|\/|dan wel)[ -]*medische? (?:indicatie|kinderopvang|geindiceerd\w*)|\bk?smi\b/g;
/** Acts and facilities that carry the words of a ground in their names. */
const FACILITY_NAMES =
  /\bwet maatschappelijke ondersteuning(?: 2015)?|\balgemene wet bijzondere ziektekosten|\bmedisch(?:e)? kinder\w+|\bmaatschappelijk werk\w*|\bjeugdgezondheidszorg|\bgezondheidsdienst\w*|\bziektekosten\w*|\b(?:geestelijke )?gezondheidszorg/g;
/** "kinderopvang op sociaal-medische gronden": the name of the scheme, unless it says what is needed. */
const NAME_BEFORE = /opvang (?:op(?: basis van| grond van)?|bij|vanwege|wegens|in verband met) (?:een )?$/;
const NEED_BEHIND = /^[^.;]{0,40}\b(?:noodza\w*|nodig|aangewezen)\b/;

/** A social-medical ground in words, and not the name of the scheme only. */
function hasCombinedGround(words: string): boolean {
  return [...words.matchAll(new RegExp(COMBINED_GROUND, 'g'))].some(
    (match) =>
      !NAME_BEFORE.test(words.slice(0, match.index)) ||
      NEED_BEHIND.test(words.slice(match.index + match[0].length)),
  );
}

/** "Problemen die alleen bij het kind liggen": whose problems they are may be all that is said. */
const SOMEBODYS_PROBLEMS =
  /\b(?:\w*problem\w*|situatie|\w*beperking\w*|\w*achterstand\w*|\w*stoornis\w*)\b[^.;]{0,40}\b(?:bij|van) (?:het|een|de) (?:kind|ouder)/;
const CAUSE =
  /\b(?:omdat|vanwege|wegens|als gevolg van|ten gevolge van|op een van de gronden|waardoor|doordat)\b/;

const AWAY =
  '(?:afwezig\\w*|niet aanwezig|geen gebruik|verzuim\\w*|afgemeld|niet (?:komt|komen|kan komen|verschijnt)|wegblij\\w*)';
const ILL = '(?:ziek\\w*|opname\\w*|ziekenhuisopname)';
const CHILD_AWAY = new RegExp(`\\b${AWAY}\\b[^.;]{0,40}\\b${ILL}|\\b${ILL}\\b[^.;]{0,40}\\b${AWAY}\\b`);
/** What is paid, decided or put off while somebody is ill: nobody is let in by it. */
const MEANWHILE =
  /\b(?:door ?beta\w*|betalen\b[^.;]{0,40}\bdoor\b|lopen\b[^.;]{0,30}\bdoor\b|loopt\b[^.;]{0,30}\bdoor\b|gereserveerde?|in rekening|vakantie\w*|machtig\w*|bereikbaar|toegankelijk\w*|thuisblij\w*|afspraak|op tijd|tijdig|uitstel|vervang\w+|beslist|besluit\b[^.;]{0,20}\bbinnen|gaat in\b|ingaan|ingangsdatum|de vorige|oude regels|golden)\b/;
/** How the family has fared since: the development is followed, nobody is let in. */
const FOLLOWS_UP =
  /\b(?:gaat|gaan|bespreekt|bespreken|neemt|nemen|stelt|stellen|beziet|bekijkt|bekijken|na te gaan|vast te stellen)\b[^.;]*\bhoe\b[^.;]*\b(?:ontwikkeld|ontwikkelen|ontwikkelt|gaat|gesteld|verlopen|verloopt|verbeterd|vordert)\b/;
/** An illness that is shut out for being light or short leaves the others. */
const OF_SOME_KIND =
  /\b(?:van korte duur|kort(?:durend\w*|stondig\w*)|korter dan|lichte?|gewone?|alledaagse?|incidentele?|voorbijgaande?|griep|verkoudheid|kinderziekte\w*|zwangerschap|bevalling|enkele?|een enkele)\b/;
/** Why care is needed: somebody cannot care, the child suffers, or care would help; or who is let in. */
const NEEDED =
  /\b(?:nodig|noodza\w*|noodgedwongen|aangewezen|wenselijk|gewenst|geboden|onmisbaar|ontlast\w*|verlicht\w*|verzorg\w*|zorg|zorgen|opvoed\w*|in staat|indicatie\w*|geindiceerd\w*|bedreig\w*|schade\w*|schaad\w*|belemmer\w*|gronden|grond|redenen?|ontwikkeling|voorwaarde|sprake van|kampen|kampt|lijdt|lijden|draagkracht|draaglast|overbelast\w*|problematiek|niet redt|niet (?:meer )?aankan|tekort\w*|adempauze|ruimte)\b/;

/** A child that stays away ill for a day, the reporting code of the providers, or the craft of an adviser: no ground of SMI. */
function isAside(words: string): boolean {
  if (FOLLOWS_UP.test(words)) return true;
  if (
    /\bmeldcode\b|\b(?:kennis|ervaring|expertise|deskundig\w*) (?:van|met|op het gebied van|over)\b/.test(
      words,
    )
  )
    return true;
  if (MEANWHILE.test(words) && !NEEDED.test(words)) return true;
  return (
    CHILD_AWAY.test(words) && /\bkind/.test(words) && !/\b(?:ouders?|vader|moeder|verzorgers?)\b/.test(words)
  );
}

/** An illness or a crisis that is named with no sign that it gives access: a team, a payment, a postponement. */
function hasNoSign(statement: Statement): boolean {
  const { passage, heading } = statement;
  // Without a heading, or in a list at the back, there is nothing that says otherwise.
  if (passage.provision.kind === 'begrip' || passage.section === 'bijlage' || heading === '') return false;
  if (/\b(?:oorza|omstandig|situatie|reden|noodza|problem|wanneer|wie\b)/.test(heading)) return false;
  if (headingRoles(heading).some((role) => TELLS.has(role))) return false;
  const context = `${statement.before} ${statement.rule} ${statement.after}`;
  return (
    !NEEDED.test(context) &&
    !ELIGIBILITY.test(statement.rule) &&
    !(CAUSE.test(statement.rule) && /\bopvang/.test(context))
  );
}

function standsElsewhere(statement: Statement): boolean {
  if (statement.passage.provision.kind === 'begrip' || headingRoles(statement.heading).includes('begrippen'))
    return false;
  // "Nodig is een verklaring dat de ouder lijdt aan een aandoening": what the paper must say is the ground.
  const saysGround =
    /\bverklaring\b[^.;]{0,40}\bdat (?:de |het |een )?(?:ouder|aanvrager|gezin|kind|belanghebbende)/.test(
      statement.words,
    );
  if ((asksForPapers(statement) && !saysGround) || reportsChanges(statement)) return true;
  if (statement.heading === '') return false;
  // "Noodzakelijke kosten": a heading about money above an article that says when care is needed.
  if (CAUSE.test(statement.rule) && /\bnodig\b|\bnoodza/.test(statement.rule)) return false;
  // "Wanneer zijn de kosten noodzakelijk": money in the heading, the ground below it.
  if (/\bnoodza\w*|^wanneer\b/.test(statement.heading) && NEEDED.test(statement.rule)) return false;
  const roles = headingRoles(statement.heading);
  return roles.some((role) => ELSEWHERE.has(role)) && !roles.some((role) => TELLS.has(role));
}

/** One of each kind first, so that the first quotations show all that was found. */
function oneOfEach(...kinds: readonly (readonly Span[])[]): readonly Span[] {
  const first = kinds.flatMap((spans) => spans.slice(0, 1));
  return [...new Set([...first, ...kinds.flat()])];
}

/**
 * Reads the grounds from the binding statements.
 * @param title folded title of the regulation, which stands at `titleSpans`
 */
export function readGrounds(
  binding: readonly Statement[],
  title: string,
  titleSpans: readonly Span[],
): GroundsReading {
  const medical: Span[] = [];
  const social: Span[] = [];
  const child: Span[] = [];
  const combined: Span[] = [];
  const named: Span[] = [];
  const noReason: Span[] = [];
  const shut: { span: Span; what: Exclusion; general: boolean }[] = [];
  const rejected: Rejected[] = [];
  for (const statement of binding) {
    const { span } = statement;
    // The name of the scheme is no ground: "sociaal-medisch" must not count as "medisch".
    const words = withoutGroundNoise(statement.words)
      .replace(COMBINED_NAME, ' ')
      .replace(FACILITY_NAMES, ' ');
    if (asksNoReason(statement.words) && !standsElsewhere(statement)) noReason.push(span);
    const isMedical = MEDICAL.test(words);
    const isSocial = SOCIAL.test(words);
    const isChild = CHILD_DEVELOPMENT.test(words);
    const isCombined = hasCombinedGround(statement.words);
    const any =
      isMedical ||
      isSocial ||
      isChild ||
      isCombined ||
      isNotOfHealth(words) ||
      SOMEBODYS_PROBLEMS.test(words) ||
      causeDenied(words) !== 'geen';
    if (!any && needOfOne(statement) === 'geen') {
      if (COMBINED.test(statement.words)) named.push(span);
      continue;
    }
    const what = shutOutBy(statement);
    if (what === 'geen' && !isMedical && !isSocial && !isChild && !isCombined) continue;
    if (what !== 'geen' && !standsElsewhere(statement)) {
      shut.push({
        span,
        what,
        general:
          (what === 'medisch' && !OF_SOME_KIND.test(words)) ||
          what === 'kind' ||
          what === 'ouder' ||
          (what === 'sociaal' && GENERAL_SOCIAL.test(words)) ||
          isNotOfHealth(words) ||
          /\bandere? (?:zorgen|problemen|omstandigheden)/.test(words),
      });
      continue;
    }
    if (standsElsewhere(statement) || isAside(words) || hasNoSign(statement)) {
      if (!isCombined) rejected.push({ span, code: 'omstandigheid-elders' });
      else named.push(span);
      continue;
    }
    if (isMedical) medical.push(span);
    if (isSocial) social.push(span);
    if (isChild) child.push(span);
    if (isCombined) combined.push(span);
  }

  // One example that is shut out ("schulden") does not shut out a kind of ground that is let in elsewhere.
  const elsewhere = (what: Exclusion): boolean =>
    (what === 'sociaal' && social.length > 0) || (what === 'medisch' && medical.length > 0);
  const standing = shut.filter(({ what, general }) => general || !elsewhere(what));
  for (const { span } of shut.filter((entry) => !standing.includes(entry)))
    rejected.push({ span, code: 'omstandigheid-uitgezonderd' });
  const exclusionEvidence = standing.map(({ span }) => span);
  const persons = standing.filter(({ what }) => what === 'kind' || what === 'ouder');
  const person = persons[0]?.what ?? 'geen';
  // Whose problems count is less sure than what kind of problems.
  const exclusion = standing.find(({ what }) => what === 'sociaal' || what === 'medisch')?.what ?? person;
  const found = (value: Grounds, ground: Ground, evidence: readonly Span[]): GroundsReading => ({
    value,
    ground,
    evidence,
    exclusion,
    exclusionEvidence,
    person,
    personEvidence: persons.map(({ span }) => span),
    nameOnly: value === 'genoemd' && named.length === 0,
    rejected,
  });

  if (exclusion === 'sociaal')
    return found('alleen-medisch', 'expliciet', oneOfEach(exclusionEvidence, medical));
  if (exclusion === 'medisch')
    return found('alleen-sociaal', 'expliciet', oneOfEach(exclusionEvidence, social));
  if (noReason.length > 0 && medical.length + social.length + combined.length === 0)
    return found('geen', 'expliciet', noReason);
  if (medical.length > 0 && social.length > 0) {
    return found('sociaal-en-medisch', 'expliciet', oneOfEach(medical, social, child));
  }
  // The two limbs of the text of the Wet kinderopvang: a parent's limitation, or the development of the child.
  if (medical.length > 0 && child.length > 0)
    return found('sociaal-en-medisch', 'indirect', oneOfEach(medical, child));
  if (combined.length > 0)
    return found('sociaal-en-medisch', 'expliciet', oneOfEach(combined, medical, social));
  if (medical.length > 0) return found('alleen-medisch', 'expliciet', medical);
  if (social.length > 0 || child.length > 0)
    return found('alleen-sociaal', 'expliciet', oneOfEach(social, child));
  if (named.length > 0 || COMBINED.test(title))
    return found('genoemd', 'indirect', named.length > 0 ? named : titleSpans);
  return found('geen', 'afwezigheid', []);
}
