/**
 * Family `application-data` (point 12): what is asked with the application. A closed list, an open end, an explicit limit
 * to what is needed, and every item by itself: intrusive or needless ones are those that no rule of the text needs.
 */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import { type Statement, statementsOf } from '../../context/statements.js';
import type { Family } from '../../family.js';
import type { Doubt, Fact, FamilyReading, Rejected } from '../../model.js';
import { mentionsAssets } from '../shared/income-words.js';
import { type Item, isNegated, type Needs, readItem } from './items.js';
import { limitsIn, limitsOf } from './limits.js';
import { isOpenEnd, UNDETERMINED } from './open-ends.js';
import { tracesOfPapers } from './page.js';
import { type Requests, readRequests } from './requests.js';

const LISTS = ['gesloten', 'open-eind', 'alleen-formulier', 'geen'] as const;

/** The list is closed by its own words. */
const CLOSED =
  /\bmeer niet\b|(?<!\bniet )\b(?:limitatief|uitputtend)\b|\buitsluitend\b|\b(?:andere|meer|verdere|overige)\b[^.;]{0,60}\b(?:worden?|zijn|vragen|vraagt|hoef\w*|verlang\w*)\b[^.;]{0,60}\b(?:niet|geen)\b|\bgeen (?:andere|verdere|overige)\b|\bmeer (?:papieren|gegevens|stukken)?\b[^.;]{0,20}\bniet\b|\bmeer dan (?:dat|dit|deze|die)\b[^.;]{0,30}\bniet\b|\balleen\b[^.;]{0,60}\b(?:de volgende|het volgende|deze)\b/;
const LEFT_OPEN =
  /\b(?:in (?:elk|ieder) geval|ten minste|tenminste|minimaal|onder (?:meer|andere)|bijvoorbeeld|waaronder)\b[^.;]*:?\s*$/;
const ASSETS_COUNT: ReadonlySet<unknown> = new Set(['weigering', 'subgroep', 'hoogte-draagkracht']);
/** "De in het formulier genoemde bescheiden" says not which; "telefoon 0123 456789" is where to hand it in. */
const NO_PAPER =
  /\d{3,}[ -]+\d{2}|@|\b(?:genoemde|vermelde|aangegeven|gevraagde|benodigde|vereiste)\b[^.;]{0,20}\b(?:stukken|bescheiden|gegevens|papieren|documenten|bewijs\w*|bijlagen)\b/;
/** An answer to tick, and a sentence that explains the entry before it. */
const NO_DATUM =
  /^(?:ja|nee)\b(?:,[^;]{0,80})?\W*$|^(?:geen|anders|onbekend|weet ik (?:nog )?niet|niet van toepassing|n\.?v\.?t\.?)\W*$|^(?:dat|dit|die|deze|daar\w*|hier\w*|zo|want|dan)\b[^?]*[.:]\s*$|^(?:bent|heeft|hebt|heb|ben) (?:u|je)\b[^?]*\?\s*$/;
const FORM = /\bformulier\w*|\bdigitaal\b|\bonline\b|\bwebsite\b|\bschriftelijk\b/;

function needsOf(reading: Reading, earlier: ReadonlyMap<string, FamilyReading>, asked: Requests): Needs {
  const facts =
    reading.rules?.facts ??
    new Map([...earlier.values()].flatMap(({ facts: own }) => own.map((fact) => [fact.name, fact.value])));
  const inside = new Set(asked.statements.map(({ span }) => span.start));
  const own = statementsOf(reading, reading.binding)
    .filter(({ span, passage }) => !inside.has(span.start) && passage.provision.kind !== 'begrip')
    .map(({ words }) => words)
    .join(' ');
  const others = reading.rules?.words ?? own;
  const role = facts.get('vermogensrol');
  // Own means that are looked at need proof of assets only where the rules speak of assets.
  const assets =
    facts.get('vermogenstoets') === true ||
    (role === 'onderzoek' ? mentionsAssets(others) : ASSETS_COUNT.has(role));
  const noContribution = facts.get('eigenBijdrage') === 'geen';
  const incomeTest = facts.get('inkomenstoets') === true;
  return {
    assets,
    income: !noContribution || incomeTest || /\binkomen\w*|\bdraagkracht/.test(others),
    work: /\b(?:werkt|werkend\w*|arbeid|werkzaam|betaald werk)\b/.test(others),
    // What somebody owes lowers what counts as assets.
    debts: assets || /\bschuld\w*/.test(others.replace(/\bonverschuldigd\w*/g, '')),
    housing: /\bwoonlasten|\bhuur\b/.test(others),
  };
}

function listOf(asked: Requests, items: readonly Item[], open: readonly Statement[]): (typeof LISTS)[number] {
  const listed = items.filter(({ weight, code }) => weight !== 'open-eind' && code !== 'niet-gevraagd');
  if (listed.some(({ weight }) => weight !== 'onbekend') || listed.length > 1) {
    const headOpen = asked.items.some(({ rule, words }) =>
      LEFT_OPEN.test(rule.slice(0, rule.length - words.length).trim()),
    );
    const closed = asked.statements.some(({ words, rule }) => CLOSED.test(words) || CLOSED.test(rule));
    const ended = items.some(({ weight }) => weight === 'open-eind') || open.length > 0;
    return ended || (headOpen && !closed) ? 'open-eind' : 'gesloten';
  }
  if (items.some(({ weight }) => weight === 'open-eind')) return 'open-eind';
  return asked.statements.some(({ words }) => FORM.test(words)) ? 'alleen-formulier' : 'geen';
}

/** An adviser that asks a doctor is no open end of the list; one that asks the parent for more is. */
const ADVISER_ASKS =
  /\b(?:aanvrager|ouders?|belanghebbende|u|je)\b[^.;]{0,20}\b(?:daarnaast|bovendien|verder|ook)\b/;

/** Sentences beside the list that let the municipality ask for more. */
function openSentences(asked: Requests): readonly Statement[] {
  return asked.statements.filter(
    ({ words, passage }) =>
      passage.provision.kind !== 'onderdeel' &&
      isOpenEnd(words) &&
      !isNegated(words.replaceAll(UNDETERMINED, ' ')) &&
      !CLOSED.test(words) &&
      (!/\badvis|\badvies/.test(words) || ADVISER_ASKS.test(words)) &&
      !/\bonvolledig\w*|\bontbre\w+|\baanvul(?:len|t|ling)\b|\bniet (?:volledig|compleet)|\bhersteltermijn|\bderden\b|\bzelf\b|\bggd\b/.test(
        words,
      ),
  );
}

/** Items that are quoted for a closed list: of a form its papers before its fields. */
const QUOTED = 4;

function shown(asked: Requests, items: readonly Item[]): readonly Item[] {
  const fields = new Set(asked.items.flatMap(({ field, span }) => (field === true ? [span.start] : [])));
  const papers = items.filter(({ span }) => !fields.has(span.start));
  return [...papers, ...items.filter((item) => !papers.includes(item))].slice(0, QUOTED);
}

interface Asked {
  readonly asked: Requests;
  readonly items: readonly Item[];
}

function askedIn(reading: Reading, earlier: ReadonlyMap<string, FamilyReading>): Asked & { needs: Needs } {
  const asked = readRequests(reading);
  const needs = needsOf(reading, earlier, asked);
  // "geen andere gegevens dan die nodig zijn" asks for nothing by itself.
  const limited = limitsIn(asked.statements);
  const inLimit = (span: Span): boolean =>
    limited.some((one) => one.span.start <= span.start && span.end <= one.span.end);
  // Parts of running prose count only where they are known papers or data: the rest are words around them.
  const items = asked.items
    .map((requested) => ({ ...readItem(requested, needs), inline: requested.inline }))
    .filter(
      ({ inline, code, span }, at) =>
        (!inline || (code !== 'onbekend-gegeven' && !NO_PAPER.test(asked.items[at]?.words ?? ''))) &&
        !inLimit(span) &&
        !(code === 'onbekend-gegeven' && NO_DATUM.test(asked.items[at]?.words ?? '')),
    );
  return { asked, items, needs };
}

/** Every datum that is asked for, in text order, for a table: group, weight, and the kind of a needless one. */
export function itemsAsked(reading: Reading, earlier: ReadonlyMap<string, FamilyReading>): readonly Item[] {
  return askedIn(reading, earlier).items.filter(({ code }) => code !== 'niet-gevraagd');
}

/** Nothing was read as asked for, and yet papers are named: then the page may ask for them in other words. */
function missedPapers(reading: Reading, list: (typeof LISTS)[number]): readonly Doubt[] {
  if (reading.regulation.source.kind !== 'webpagina' || list === 'gesloten' || list === 'open-eind')
    return [];
  return tracesOfPapers(reading).length > 0 ? [{ code: 'stukken-niet-herkend', value: 'gesloten' }] : [];
}

function readApplicationData(reading: Reading, earlier: ReadonlyMap<string, FamilyReading>): FamilyReading {
  const { asked, items, needs } = askedIn(reading, earlier);
  const limits = limitsOf(reading, asked.statements);
  const open =
    limits.length > 0
      ? openSentences(asked).filter((statement) => !limits.includes(statement))
      : openSentences(asked);
  const list = listOf(asked, items, open);
  const intrusive = items.filter(({ weight }) => weight === 'ingrijpend');
  const needless = items.filter(({ weight }) => weight === 'te-veel');
  const unknown = items.filter(({ code }) => code === 'onbekend-gegeven');
  const openItems = items.filter(({ weight }) => weight === 'open-eind');
  const spans = (found: readonly { readonly span: Span }[]): readonly Span[] => found.map(({ span }) => span);
  const fact = (
    name: string,
    value: Fact['value'],
    evidence: readonly Span[],
    review: readonly string[] = [],
  ): Fact => ({
    name,
    value,
    ground: evidence.length > 0 ? 'expliciet' : 'afwezigheid',
    evidence,
    review,
  });
  const heads = asked.statements.filter(({ words }) => /:\s*$/.test(words) || FORM.test(words));
  const closings = asked.statements.filter(({ words }) => CLOSED.test(words));
  const listEvidence =
    list === 'open-eind'
      ? [...spans(openItems), ...spans(open), ...spans(items.slice(0, 1))]
      : list === 'gesloten'
        ? [...spans(closings.slice(0, 1)), ...spans(heads.slice(0, 1)), ...spans(shown(asked, items))]
        : spans(heads.slice(0, 1));
  const bankWithAssets =
    needs.assets && intrusive.length > 0 && intrusive.every(({ code }) => code === 'bankafschriften');
  const groups = [
    ...new Set(
      items.filter(({ weight }) => weight !== 'open-eind' && weight !== 'onbekend').map(({ group }) => group),
    ),
  ];
  return {
    family: 'application-data',
    facts: [
      {
        ...fact('gegevensLijst', list, listEvidence, [
          ...(unknown.length > 0 && list === 'gesloten' ? ['onbekend-gegeven'] : []),
          ...(list === 'open-eind' && limits.length > 0 ? ['open-eind-met-grens'] : []),
        ]),
        doubts: missedPapers(reading, list),
      },
      fact('gegevensGrens', limits.length > 0, spans(limits)),
      fact(
        'gegevensIngrijpend',
        intrusive.length,
        spans(intrusive),
        bankWithAssets ? ['bankafschriften-bij-vermogenstoets'] : [],
      ),
      fact(
        'gegevensTeVeel',
        needless.length,
        spans(needless),
        needless.some(({ code }) => code === 'inkomen-zonder-regel') ? ['inkomen-zonder-regel'] : [],
      ),
      fact('gegevensGroepen', groups.length === 0 ? null : groups.join(', '), spans(items)),
    ],
    rejected: [
      ...items
        .filter(({ code }) => code === 'niet-gevraagd')
        .map(({ span }): Rejected => ({ span, code: 'niet-gevraagd' })),
      ...items
        .filter(({ group, weight }) => group === 'vermogen' && weight === 'nodig')
        .map(({ span }): Rejected => ({ span, code: 'nodig-voor-vermogenstoets' })),
    ],
    searched: {
      words: ['aanvraag, formulier, gegevens, stukken, bescheiden, papieren, bijlage'],
      provisions: asked.read,
    },
  };
}

export const applicationData: Family = {
  name: 'application-data',
  after: ['means-test', 'contribution'],
  facts: [
    {
      name: 'gegevensLijst',
      of: { type: 'keuze', values: LISTS },
      meaning: 'Of de regeling zegt welke gegevens bij de aanvraag horen, en of die lijst gesloten is.',
    },
    {
      name: 'gegevensGrens',
      of: { type: 'waar-onwaar' },
      meaning: 'Of de regeling zegt dat niet meer gegevens worden gevraagd dan nodig.',
    },
    {
      name: 'gegevensIngrijpend',
      of: { type: 'getal', unit: 'gegevens' },
      meaning: 'Hoeveel ingrijpende gegevens worden gevraagd die geen regel van de tekst nodig heeft.',
    },
    {
      name: 'gegevensTeVeel',
      of: { type: 'getal', unit: 'gegevens' },
      meaning: 'Hoeveel andere gegevens worden gevraagd die geen regel van de tekst nodig heeft.',
    },
    {
      name: 'gegevensGroepen',
      of: { type: 'tekst' },
      nullable: true,
      meaning: 'Groepen van gegevens die worden gevraagd, zoals identiteit, opvang en inkomen.',
    },
  ],
  read: readApplicationData,
};
