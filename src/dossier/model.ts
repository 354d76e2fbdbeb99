/** A dossier: everything at hand of one municipality, each source with what it was taken for. */
import type { SmiSubject } from '../clauses/context/build.js';
import type { Reading } from '../clauses/context/reading.js';
import type { HouseholdData } from '../households/model.js';
import type { Circumstances } from '../judging/assess.js';
import type { Regulation, RegulationStatus, SourceKind } from '../regulation/model.js';

export interface DossierSource {
  readonly kind: SourceKind;
  /** Plain Dutch: why it is taken for this kind. */
  readonly why: string;
  readonly regulation: Regulation;
  /** Which provisions of rules are about SMI; null where the text regulates no SMI. */
  readonly subject: SmiSubject | null;
  /** Sentences that say what it seems to be where it gives no rules on SMI: "Dit lijkt een mandaatbesluit. ..." */
  readonly seems: string | null;
  readonly aboutSmi: boolean;
  /** Somebody said that these are rules, whatever they look like: an annex beside the rules it belongs to. */
  readonly saidRules?: boolean;
  readonly status: RegulationStatus;
  /** First day in force or last change, `YYYY-MM-DD`; null where it is not known. */
  readonly date: string | null;
}

/** What a judgement rests on beside the sources; with families, the result says what the rules mean for them. */
export interface DossierCircumstances extends Circumstances {
  readonly households?: HouseholdData;
}

/** A source that was read, with its reading. */
export interface ReadSource {
  readonly from: DossierSource;
  readonly reading: Reading;
}
