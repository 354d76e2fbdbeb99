/** What a source is: rules, a page for parents, an application form, or something else. Judged by its words and marks. */
import type { Regulation, SourceKind } from '../../regulation/model.js';
import type { Subject } from '../subject/index.js';
import { CHILDCARE, fold, SMI_NAME } from '../subject/words.js';
import { isBareForm } from './bare-form.js';

export interface Recognised {
  readonly kind: SourceKind;
  /** Plain Dutch: why it is taken for this. */
  readonly why: string;
}

/** Room to write in, and boxes to tick, in text. */
const ROOM = /(?:[.…]\s?){5,}|_{4,}|[□☐◯❏❑▢]|\( {0,2}\)|\[ {0,2}\]/g;
/** UTF-16 units; rules on SMI are longer than a notice with two links. */
const SHORT = 2500;
/** Fields in HTML in which somebody gives a datum. */
const FIELD = /<(?:input|select|textarea)\b(?![^>]*type=["']?(?:hidden|submit|button|search|image))/gi;
const MOST_OF_A_SITE = 3;
/** Fewer fields are a search box, a feedback question or a call-back request. */
const FEWEST_FIELDS = 5;
const FEWEST_ROOM = 5;
const FORM_WORDS =
  /\b(?:aanvraag)?formulier\b|\bhandtekening\b|\bondertekening\b|\bnaar waarheid\b|\bin te vullen\b|\bvul(?:t)?\b[^.]{0,30}\bin\b/;
/** Enactment: only a regulation has it. */
const ENACTED =
  /\bgelet op (?:(?:het bepaalde in|de bepalingen van|de)\s+)?(?:artikel|titel|hoofdstuk|afdeling|\w*wet\b|algemene|verordening|besluit van|grondwet|jeugdwet)|\bbesluit(?:en)?\b[^.]{0,80}\bvast te stellen\b|\bbesluit(?:en)?:|\bb ?e ?s ?l ?u ?i ?t(?: ?e ?n)? ?:|\baldus (?:vastgesteld|besloten)\b|\bgeldend van \d/;
const ARTICLE = /^\s*artikel\s+\d/gim;
/** What rules say of themselves and a page for parents does not, also where they have no articles. */
const RULES_TITLE =
  /\bregeling\b.*\b(?:19|20)\d{2}\b|\bbeleidsregels?\b|\bverordening\b|\w+verordening\b|\bnadere regels?\b|\bsubsidieregeling\b|\buitvoeringsregels?\b|\bbeleidskader\b|\bbeleidsnotitie\b|\brichtlijn\w*\b|\bhandboek\b/;
const CALLED_RULES =
  /^(?:beleidsregels?|(?:\w+)?verordening|nadere regels|subsidieregeling|uitvoeringsregels?)\b/;
const RULES_WORDS =
  /\b(?:treedt|treden|trad|traden) (?:\w+ ){0,6}in werking\b|\bin werking (?:getreden|op|met ingang)\b|\bwordt aangehaald\b|\b(?:deze|de) regeling (?:geldt|gaat in|geldt vanaf)\b|\bop grond van artikel \d+|\bartikel \d+\w* van de gemeentewet\b|\bciteertitel\b|\b(?:deze|dit) (?:beleidsregels?|verordening|nadere regels|subsidieregeling)\b/g;
const FEWEST_RULES_WORDS = 2;
const THESE_RULES = /\bdeze (?:spel|werk|beleids)?regels\b/g;
const FEWEST_THESE_RULES = 3;
const ADOPTED = /\bvast ?gesteld\b|\bvast te stellen\b/;
/** Articles or numbered paragraphs of prose. */
const NUMBERED = /^\s*(?:artikel\s+\d|\d{1,2}(?:\.\d{1,2})?\.?\s+\p{Lu})/gimu;
const FEWEST_NUMBERED = 3;
/** Marks of a web page in its HTML. */
const SITE =
  /<(?:nav|footer|main)\b|class="[^"]*(?:breadcrumb|kruimel|crumb|cookie|menu|footer|search|zoek|logo|header|path\b|pad\b)|<meta name="viewport"/gi;
/** A page of the national sites. A page of a municipality may link to them, and may carry their general marks. */
const OFFICIAL =
  /<title>[^<]*\b(?:overheid\.nl|officiele ?bekendmakingen)|<link[^>]+canonical[^>]+(?:overheid\.nl|officielebekendmakingen)|class="(?:[^"]*\s)?(?:regeling|cvdr)(?=[\s"])|<meta[^>]+(?:OVERHEIDop|OVERHEIDrg|isRatifiedBy)/i;
/** The reader is spoken to. */
const YOU = /\b(?:u|uw|je|jij|jouw|jullie)\b/g;
const FEWEST_YOU = 4;
/** Other papers that speak to a reader. */
const LETTER = /\bgeachte\b|\bmet vriendelijke groet|\bhoogachtend\b|\bpersbericht\b|\braadsvoorstel\b/;
const MINUTES =
  /een (?:mandaat|brief|voorstel|afdoening|motie|ambtelijke|onderzoek|begroting|besluit|bekendmaking)/;

/** Words beside its form from which a page with a form on it is a page for parents first. */
const FEWEST_WORDS = 150;
const FEWEST_HEADINGS = 4;

/** Without its form. Steps of a wizard need no form element: there it is what stands from the first field to the last. */
function withoutForm(html: string): string {
  if (/<form\b/i.test(html)) return html.replace(/<form\b[\s\S]*?<\/form>/gi, ' ');
  const fields = [...html.matchAll(FIELD)].map(({ index }) => index);
  return `${html.slice(0, fields[0])} ${html.slice(fields.at(-1))}`;
}

/** A page that explains SMI and has the form below it. */
function explainsBeside(html: string): boolean {
  const beside = withoutForm(html.replace(/<(header|nav|footer|script|style|aside)\b[\s\S]*?<\/\1>/gi, ' '));
  const headings = beside.match(/<h[2-4]\b|<summary\b/gi)?.length ?? 0;
  const words = beside.replace(/<[^>]+>/g, ' ').match(/\p{L}{2,}/gu)?.length ?? 0;
  return headings >= FEWEST_HEADINGS && words >= FEWEST_WORDS;
}

export function isAboutSmi(text: string): boolean {
  const folded = fold(text);
  return SMI_NAME.test(folded) || (CHILDCARE.test(folded) && /\bsocia\w+\b[^.]{0,40}\bmedisch/.test(folded));
}

/**
 * @param regulation the text read as a regulation
 * @param raw the text of the file: HTML as it is; empty for PDF and DOCX
 */
export function recognise(regulation: Regulation, subject: Subject, raw: string): Recognised {
  const { text, source } = regulation;
  const html = source.format === 'html';
  const folded = fold(text);
  const fields = html ? (raw.match(FIELD)?.length ?? 0) : 0;
  const room = (html ? text : raw === '' ? text : raw).match(ROOM)?.length ?? 0;
  const enacted = ENACTED.test(folded) || (text.match(ARTICLE)?.length ?? 0) >= 2;
  const asksFields = fields >= FEWEST_FIELDS || room >= FEWEST_ROOM;
  if (
    !enacted &&
    asksFields &&
    (html ? fields >= FEWEST_FIELDS || FORM_WORDS.test(folded) : FORM_WORDS.test(folded))
  )
    // Room that is typed stands among the words: such a page is the form itself.
    return html && fields >= FEWEST_FIELDS && explainsBeside(raw)
      ? { kind: 'webpagina', why: 'de pagina geeft uitleg, met het formulier erbij' }
      : { kind: 'formulier', why: 'er staan velden in om in te vullen' };
  if (!html && !enacted && FORM_WORDS.test(folded) && isBareForm(text.split('\n')))
    return { kind: 'formulier', why: 'er staan gegevens in om in te vullen' };
  const site = html && !OFFICIAL.test(raw) && (raw.match(SITE)?.length ?? 0) >= MOST_OF_A_SITE;
  const title = fold(regulation.metadata.title?.value ?? '');
  const numbered = text.match(NUMBERED)?.length ?? 0;
  const ruleWords = folded.match(RULES_WORDS)?.length ?? 0;
  // A title alone is not enough: a page may link to its "Beleidsregels (pdf)".
  const speaks = (folded.match(YOU)?.length ?? 0) >= FEWEST_YOU;
  // Prose that is called by its instrument, is long, and speaks to nobody.
  const prose = CALLED_RULES.test(title) && !speaks && text.length > SHORT;
  // Rules in plain words, which speak to parents as a page does: they call themselves rules, and were adopted.
  const plainRules =
    /regels?\b/.test(title) &&
    (folded.match(THESE_RULES)?.length ?? 0) >= FEWEST_THESE_RULES &&
    ADOPTED.test(folded);
  const asRules =
    subject.kind === 'smi' &&
    (prose ||
      plainRules ||
      ((numbered >= FEWEST_NUMBERED || ruleWords >= FEWEST_RULES_WORDS) &&
        (RULES_TITLE.test(title) || ruleWords >= FEWEST_RULES_WORDS)));
  const other = subject.kind === 'ander' ? subject.seems : '';
  if (!html && !enacted && other === 'een aanvraagformulier')
    return { kind: 'formulier', why: 'de tekst noemt zichzelf een formulier' };
  if (
    html &&
    !enacted &&
    !asRules &&
    !OFFICIAL.test(raw) &&
    !MINUTES.test(other) &&
    (site || subject.kind === 'ander' || text.length < SHORT || (speaks && !RULES_TITLE.test(title)))
  )
    return { kind: 'webpagina', why: 'het is een pagina van een website' };
  if (subject.kind === 'smi') return { kind: 'regeling', why: 'er staan regels in over SMI' };
  const loose = other === 'een webpagina of een folder' || other === 'een tekst die geen regeling is';
  if (!enacted && loose && speaks && !LETTER.test(folded) && isAboutSmi(text))
    return { kind: 'webpagina', why: 'de tekst geeft ouders uitleg over SMI' };
  return { kind: 'anders', why: subject.kind === 'ander' ? `dit lijkt ${subject.seems}` : '' };
}
