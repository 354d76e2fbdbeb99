/**
 * What a plain keyword reader goes by: per point a list of words, first hit decides. Written in the way one would with
 * a search box, from the codebook and from words seen in development texts: no structure, no scope, no negation beyond
 * a fixed phrase. A fair peer: never tuned on the texts that figures are reported on, and never weakened either.
 */
import type { Verdict } from '../../results/schema.js';

interface KeywordRule {
  readonly verdict: Verdict;
  /** All of these must occur; the first one gives the place. */
  readonly all: readonly RegExp[];
  /** Look at the first characters only: title and opening. */
  readonly opening?: boolean;
}

export interface KeywordPoint {
  readonly rules: readonly KeywordRule[];
  /** Where no rule hits. */
  readonly otherwise: Verdict;
}

const rule = (verdict: Verdict, ...all: readonly RegExp[]): KeywordRule => ({ verdict, all });
const opening = (verdict: Verdict, ...all: readonly RegExp[]): KeywordRule => ({
  verdict,
  all,
  opening: true,
});

export const KEYWORD_POINTS: Readonly<Record<number, KeywordPoint>> = {
  1: {
    rules: [
      opening('voldoet-niet', /bijzondere\s+bijstand|minimabeleid|bijstandsverordening/i),
      opening(
        'voldoet',
        /(?:verordening|beleidsregels?|nadere\s+regels|subsidieregeling)[^\n]{0,80}(?:sociaal|sociale|\bsmi\b)/i,
      ),
    ],
    otherwise: 'voldoet-deels',
  },
  2: {
    rules: [rule('voldoet', /basislijn\s+smi|handreiking\s+(?:smi|sociaal)/i)],
    otherwise: 'niet-beoordeelbaar',
  },
  3: {
    rules: [
      rule(
        'voldoet-niet',
        /(?:uitsluitend|alleen)\s+(?:voor\s+)?(?:alleenstaande\s+ouders?|ouders?\s+met\s+een\s+bijstands?uitkering)/i,
      ),
      rule(
        'voldoet',
        /(?:voorliggende|andere|passende)\s+voorziening|andere\s+(?:hulp|regelingen)/i,
        /kinderopvangtoeslag|\bKOT\b/,
      ),
      rule('voldoet-deels', /kinderopvangtoeslag|\bKOT\b|voorliggende\s+voorziening/i),
    ],
    otherwise: 'ontbreekt',
  },
  4: {
    rules: [
      rule(
        'voldoet',
        /(?:tot\s+en\s+met|t\/m)\s+(?:12|twaalf)\s+jaar|(?:tot|jonger\s+dan)\s+(?:13|dertien)|einde?\s+(?:van\s+)?(?:de\s+)?basis(?:school|onderwijs)|groep\s+(?:8|acht)/i,
      ),
      rule('voldoet-deels', /(?:tot|jonger\s+dan)\s+(?:12|twaalf)\s+jaar/i),
      rule('voldoet-niet', /(?:tot|jonger\s+dan)\s+(?:4|vier|8|acht|9|negen|10|tien)\s+jaar/i),
      rule('voldoet', /wet\s+kinderopvang/i),
    ],
    otherwise: 'ontbreekt',
  },
  5: {
    rules: [
      rule(
        'voldoet',
        /(?:geen\s+(?:inkomens|vermogens)(?:toets|grens)|ongeacht\s+(?:het\s+|hun\s+)?inkomen)/i,
      ),
      rule(
        'voldoet-niet',
        /(?:%|procent)[^.]{0,60}(?:bijstandsnorm|minimumloon)|inkomensgrens|vermogensgrens|inkomen[^.]{0,40}(?:niet\s+(?:hoger|meer)|hoger\s+is)\s+dan/i,
      ),
      rule('voldoet-deels', /draagkracht|vermogen/i),
    ],
    otherwise: 'voldoet',
  },
  6: {
    rules: [
      rule(
        'voldoet-niet',
        /(?:ten\s+hoogste|maximaal|hoogstens)\s+(?:[1-5]|een|twee|drie|vier|vijf)\s+maand|(?:ten\s+hoogste|maximaal|hoogstens)\s+(?:1|één|een)\s+dag\b|(?:ten\s+hoogste|maximaal|hoogstens)\s+(?:[1-3]|één|twee|drie)\s+dagdelen/i,
      ),
      rule('voldoet-deels', /(?:ten\s+hoogste|maximaal|hoogstens|maximum)[^.]{0,40}(?:maand|jaar|dag|uur)/i),
      rule(
        'voldoet',
        /(?:6|zes|9|negen|12|twaalf)\s+maanden|half\s*jaar|(?:een|één)\s+jaar/i,
        /dagen|dagdelen|uur\s+per\s+week/i,
      ),
      rule('voldoet-deels', /maanden|dagen\s+per\s+week|dagdelen/i),
    ],
    otherwise: 'ontbreekt',
  },
  7: {
    rules: [
      rule('voldoet-niet', /verlenging\s+is\s+niet\s+mogelijk|niet\s+(?:worden\s+)?verlengd/i),
      rule('voldoet-deels', /overbrugg/i),
      rule(
        'voldoet',
        /verleng|voortzet|voortgezet|opnieuw\s+(?:worden\s+)?(?:aan(?:ge)?vra|beoordeeld)|nieuwe\s+aanvraag|herindicatie/i,
      ),
    ],
    otherwise: 'ontbreekt',
  },
  8: {
    rules: [
      rule(
        'voldoet',
        /hardheidsclausule|onbillijk|onredelijk|4:84|afwijken\s+van|hiervan\s+afwijken|regels\s+afwijken/i,
      ),
      rule('voldoet-deels', /niet\s+voorzie[nt]|onvoorzien/i),
    ],
    otherwise: 'ontbreekt',
  },
  9: {
    rules: [
      rule('voldoet-niet', /tegenprestatie|vrijwilligerswerk/i),
      rule(
        'voldoet',
        /plan\s+van\s+aanpak|ondersteuningsplan|hulpverlening|behandeling|begeleiding/i,
        /evalu|voortgang|tussentijds|bespre(?:ek|kt)/i,
      ),
      rule(
        'voldoet-deels',
        /plan\s+van\s+aanpak|ondersteuningsplan|hulpverlening|behandeling|begeleiding|evalu|voortgang|tussentijds/i,
      ),
    ],
    otherwise: 'ontbreekt',
  },
  10: {
    rules: [
      rule(
        'voldoet',
        /adviestabel|tabel[^.]{0,60}kinderopvangtoeslag|kinderopvangtoeslagtabel|geen\s+eigen\s+bijdrage|besluit\s+kinderopvangtoeslag/i,
      ),
      rule('voldoet-niet', /draagkracht/i),
      rule('voldoet-deels', /eigen\s+bijdrage|ouderbijdrage|(?:%|procent)\s+van\s+de\s+kosten/i),
    ],
    otherwise: 'ontbreekt',
  },
  11: {
    rules: [
      rule(
        'voldoet',
        /actuele?\s+inkomen|huidige?\s+inkomen|inkomen[^.]{0,40}maand[^.]{0,20}aanvraag|inkomensspecificatie|loonstro|salarisspecificatie/i,
      ),
      rule('voldoet-deels', /laatst(?:e)?\s+bekende|meest\s+recente/i),
      rule(
        'voldoet-niet',
        /\bt\s*-\s*[12]\b|twee\s+jaar\s+v(?:óó|oo)r|tweede\s+(?:\(2e\)\s+)?kalenderjaar|voorafgaande?\s+(?:kalender)?jaar|vorige?\s+(?:kalender)?jaar|definitieve\s+aanslag/i,
      ),
      rule('ontbreekt', /inkomen/i),
    ],
    otherwise: 'niet-van-toepassing',
  },
  12: {
    rules: [
      rule('voldoet-niet', /bankafschrift|medisch\s+dossier|behandel(?:ings)?verslag/i),
      rule('voldoet-deels', /(?:overige|andere)\s+(?:gegevens|stukken)|nodig\s+acht/i),
      rule('voldoet', /aanvraag[^.]{0,80}(?:bevat|gegevens|vermeld)|overlegt|legt[^.]{0,40}over/i),
    ],
    otherwise: 'niet-beoordeelbaar',
  },
  13: { rules: [], otherwise: 'niet-beoordeelbaar' },
  14: {
    rules: [
      rule('voldoet', /tevredenheid|cliëntervaring|ervaringen\s+van\s+(?:de\s+)?ouders/i),
      rule('voldoet-deels', /evalueert|evaluatie|geëvalueerd/i),
    ],
    otherwise: 'niet-beoordeelbaar',
  },
};
