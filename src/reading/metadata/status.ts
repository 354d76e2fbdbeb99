/** The status of a regulation on a day. */
import type { RegulationMetadata, RegulationStatus } from '../../regulation/model.js';

/**
 * A regulation holds from its day of entry into force up to, and not including, the day it ended (half-open). A text
 * that calls itself a draft is `ontwerp` whatever day it names; without a day of entry it is `onbekend`.
 * @param referenceDate `YYYY-MM-DD`
 */
export function statusOn(metadata: RegulationMetadata, referenceDate: string): RegulationStatus {
  const { inForce, outOfForce } = metadata.dates;
  if (outOfForce !== null && referenceDate >= outOfForce.value) return 'vervallen';
  if (metadata.draft?.value === true) return 'ontwerp';
  if (inForce === null) return 'onbekend';
  return referenceDate < inForce.value ? 'toekomstig' : 'geldend';
}
