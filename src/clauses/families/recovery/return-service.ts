/**
 * Part (c) of point 9: a tegenprestatie, as in the Participatiewet: community work, taking part or looking for work,
 * asked without regard to recovery. "Geen tegenprestatie" is the opposite, and a reintegration route that pays for
 * childcare is another facility.
 */
import type { Span } from '../../../regulation/model.js';
import { headingRoles } from '../../context/roles.js';
import type { Statement } from '../../context/statements.js';
import type { Rejected } from '../../model.js';

const NAMED = /\btegenprestatie\w*|\bwederdienst\w*|\bwederprestatie\w*/;
const SERVICE =
  /\bvrijwilligerswerk|\bals vrijwilliger\b|\bmaatschappelijk nuttige\b|\bonbeloonde?\b[^.;]{0,30}\b(?:werk\w*|activiteit\w*|arbeid)|\bonbetaalde?\b[^.;]{0,30}\b(?:werk\w*|activiteit\w*|arbeid)|\bterug ?(?:te )?doe(?:t|n)\b|\biets terug\b|\bbuurtwerk\b|\bten (?:bate|behoeve|dienste) van de [^.;]{0,40}\b(?:samenleving|gemeenschap|buurt|wijk)|\bvoor (?:de|het|uw|je|jouw|hun|zijn|haar|onze) (?:gemeenschap|samenleving|buurt|wijk|dorp|stad|kern|dorpsgemeenschap|buurtgenoten|medemens)\b|\biets nuttigs\b|\bnuttig(?:e)? (?:werk|activiteit|klus|taak|taken|bezigheid)\w*|\bin ruil voor\b[^.;]{0,40}\b(?:bijdrage|vergoeding|tegemoetkoming|opvang|hulp)\b|\bparticip(?:eert|eren|atieplicht|atieactiviteit\w*|atieplaats)|\bsociale activering|\bwerkervaringsplaats|\bwerkstage/;
const JOB =
  /\bcentrum voor werk en inkomen\b|\bcwi\b|\bpassende? (?:arbeid|werk|betrekking)\b|\bsollicit\w+|\bwerkzoekende\b|\barbeidsplicht|\barbeidsinschakeling|\b(?:re-?integratie|werk)traject\b|\bre-?integratieverplichting\w*|\bzoe(?:kt|ken) (?:\w+ ){0,4}(?:werk|een baan|arbeid)\b|\bnaar (?:werk|arbeid) zoek\w*|\b(?:werk|een baan|arbeid) (?:te )?zoe(?:kt|ken)\b|\bbeschikbaar\b[^.;]{0,40}\b(?:arbeidsmarkt|arbeid|werk)\b|\b(?:algemeen geaccepteerde|betaalde?) arbeid\b[^.;]{0,40}\b(?:aanvaard\w*|verkrijg\w*|zoek\w*)|\bwerk te (?:aanvaarden|verkrijgen)/;
const ASKED =
  /\b(?:is|zijn|wordt|worden|bent)\b[^.;]{0,40}\b(?:verplicht|gehouden|gevraagd|verwacht|opgelegd|verlangd)\b|\bverplicht\w*|\bmoet(?:en)?\b|\bdient\b|\bdienen\b|\bverwacht\w*|\bvra(?:agt|gen)\b|\bgevraagd\b|\bstelt zich\b|\blevert\b|\bleveren\b|\bdoet\b|\bvoorwaarde\w*|\bkan\b[^.;]{0,60}\b(?:opleggen|vragen|verlangen|verplichten|verbinden)|\bmits\b|\bzet\b[^.;]{0,30}\bin\b|\blaten inschrijven|\bschrijft zich\b|\bverlangt\b|\binzet\b|\btegenover\b|\bte verrichten\b|\bzoekt\b|\bsolliciteert\b|\blaat zich\b|\baanvaardt\b|\bgaat\b|\bwerkt\b/;
/** "doen vier uur vrijwilligerswerk": asked by stating it; "kunnen vrijwilligerswerk doen" is only allowed. */
const DOES = /\bdo(?:et|en)\b|\bhelp(?:t|en)\b|\bsteek(?:t)?\b|\bverricht(?:en)?\b|\bzoe(?:kt|ken)\b/;
const MAY = /\b(?:kan|kunnen|mag|mogen)\b/;
const DENIED =
  /\bniet\b[^.;]{0,30}\b(?:verlangd|gevraagd|geeist)\b[^.;]{0,60}\b(?:arbeid|werk)\b|\b(?:geen|niet|niets|zonder|nooit|evenmin|noch|hoeft|hoeven)\b[^.;]{0,60}(?:tegenover de (?:bijdrage|vergoeding|opvang)|naar (?:werk|arbeid) (?:te )?zoek\w*|terug (?:te )?doen|tegenprestatie|wederdienst|wederprestatie|vrijwilligerswerk|solliciter|sollicitatie|arbeidsplicht|re-?integratie|werk te zoeken|tegenover te staan|iets terug te doen)|(?:tegenprestatie|wederdienst|wederprestatie|vrijwilligerswerk|sollicit\w+|arbeidsplicht\w*|re-?integratie\w*)\b[^.;]{0,60}\b(?:niet|geen|achterwege|ontbreekt|vrijgesteld|ontheven|ontheffing)\b/;
/** Those who are asked are described by the work they do not have. */
const WITHOUT_WORK = /\b(?:die (?:geen|niet)|zonder)\b[^.;]{0,40}\b(?:arbeid|werk\w*)\b/;
/** Work or a route that gives a right to something else, or is one of the changes to report. */
const OTHER =
  /\b(?:meldt|melden|doorgeven|geeft[^.;]{0,60}\bdoor|op de hoogte|laten weten)\b|\bkinderopvangtoeslag|\bvoorliggend|\brecht op\b|\bbekostigd\b|\bartikel 22\b|\bartikel 1\.13\b|\bvergoed(?:t|ing)? (?:door|van|via) (?:een|het|de) (?:uwv|werkgever)|\bhulp van vrijwilligers/;
/** General rules of a wider instrument for people on bijstand, not for the parents of the SMI chapter. */
const OF_BENEFIT =
  /\balgemene bijstand\b|\bbijstandsgerechtigd\w*|\buitkeringsgerechtigd\w*|\bbijstandsuitkering\b|\bparticipatiewet\b/;
/** Work as one of the steps towards recovery, chosen with the family. */
const AS_RECOVERY = /\b(?:herstel\w*|(?:hulp|gezins|behandel|begeleidings|ondersteunings)plan)\b/;

export interface ReturnServiceReading {
  readonly evidence: readonly Span[];
  readonly denied: readonly Span[];
  /** Only in general provisions, or softly put: a person must look whether it holds for these parents. */
  readonly uncertain: boolean;
  readonly rejected: readonly Rejected[];
}

/** Finds a tegenprestatie or a duty to work, and statements that there is none. */
export function readReturnService(statements: readonly Statement[]): ReturnServiceReading {
  const evidence: Span[] = [];
  const denied: Span[] = [];
  const rejected: Rejected[] = [];
  let certain = false;
  for (const statement of statements) {
    const { words, rule, span, heading } = statement;
    const headed = NAMED.test(heading);
    const named = NAMED.test(words) || headed;
    if (!named && !SERVICE.test(words) && !JOB.test(words)) continue;
    if (DENIED.test(words) && !WITHOUT_WORK.test(words)) {
      if (named) denied.push(span);
      else rejected.push({ span, code: 'werk-niet-gevraagd' });
    } else if (
      statement.passage.provision.kind === 'begrip' ||
      !(ASKED.test(rule) || (DOES.test(words) && !MAY.test(words)))
    ) {
      rejected.push({ span, code: 'werk-genoemd' });
    } else if (
      !named &&
      (OTHER.test(rule) ||
        headingRoles(heading).some(
          (role) => role === 'voorliggend' || role === 'inlichtingen' || role === 'doelgroep',
        ))
    ) {
      rejected.push({ span, code: 'werk-genoemd' });
    } else if (statement.passage.scope === 'algemeen' && OF_BENEFIT.test(rule)) {
      rejected.push({ span, code: 'werk-bijstand' });
    } else if (!named && AS_RECOVERY.test(words)) {
      rejected.push({ span, code: 'werk-als-herstel' });
    } else {
      evidence.push(span);
      if (statement.passage.scope === 'smi') certain = true;
    }
  }
  return { evidence, denied, uncertain: evidence.length > 0 && !certain, rejected };
}
