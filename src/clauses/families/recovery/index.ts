/** Family `recovery` (point 9): work on recovery, following the family, and no tegenprestatie. */
import type { Span } from '../../../regulation/model.js';
import type { Reading } from '../../context/reading.js';
import { statementsOf } from '../../context/statements.js';
import type { Family } from '../../family.js';
import type { Fact } from '../../model.js';
import { readFollowing } from './following.js';
import { nearMisses } from './near-misses.js';
import { readReturnService } from './return-service.js';
import { readWork } from './work-on-recovery.js';

function yesOrNo(name: string, evidence: readonly Span[], review: readonly string[] = []): Fact {
  const found = evidence.length > 0;
  return { name, value: found, ground: found ? 'expliciet' : 'afwezigheid', evidence, review };
}

export const recovery: Family = {
  name: 'recovery',
  facts: [
    {
      name: 'werkenAanHerstel',
      of: { type: 'waar-onwaar' },
      meaning:
        'Of ouders worden aangemoedigd of verplicht om aan herstel of een blijvende oplossing te werken.',
    },
    {
      name: 'gezinGevolgd',
      of: { type: 'waar-onwaar' },
      meaning: 'Of iemand tijdens de opvang, of voor een verlenging, kijkt hoe het met het gezin gaat.',
    },
    {
      name: 'tegenprestatie',
      of: { type: 'waar-onwaar' },
      meaning:
        'Of een tegenprestatie wordt gevraagd: werk voor de gemeenschap, meedoen of solliciteren zonder verband met herstel.',
    },
  ],
  read: (reading: Reading) => {
    const statements = statementsOf(reading, reading.binding);
    const notes = statementsOf(reading, reading.notes);
    const work = readWork(reading, statements);
    const following = readFollowing(reading, statements);
    const service = readReturnService(reading, statements);
    const near = nearMisses(statements, [...work.rejected, ...following.rejected, ...service.rejected]);
    const onlyInNote = {
      work: work.evidence.length === 0 && readWork(reading, notes).evidence.length > 0,
      following: following.evidence.length === 0 && readFollowing(reading, notes).evidence.length > 0,
    };
    const workReview = [
      ...(onlyInNote.work ? ['herstel-alleen-toelichting'] : []),
      ...(work.evidence.length === 0 && work.purpose.length > 0 ? ['herstel-alleen-doel'] : []),
      ...(work.evidence.length === 0 && near.work ? ['herstel-onzeker'] : []),
    ];
    // Kept with the work, which every row but the one on a tegenprestatie rests on.
    if (service.evidence.length === 0 && service.denied.length === 0 && near.service)
      workReview.push('tegenprestatie-onzeker');
    const followingReview = [
      ...(following.evidence.length === 0 && following.onlyNeed.length > 0
        ? ['alleen-noodzaak-opnieuw']
        : []),
      ...(onlyInNote.following ? ['volgen-alleen-toelichting'] : []),
      ...(following.evidence.length === 0 && near.following ? ['volgen-onzeker'] : []),
    ];
    const serviceReview = [
      ...(service.uncertain ? ['tegenprestatie-algemeen'] : []),
      ...(service.evidence.length > 0 && service.denied.length > 0 ? ['tegenprestatie-tegenstrijdig'] : []),
    ];
    return {
      family: 'recovery',
      facts: [
        yesOrNo('werkenAanHerstel', work.evidence, workReview),
        yesOrNo('gezinGevolgd', following.evidence, followingReview),
        {
          name: 'tegenprestatie',
          value: service.evidence.length > 0,
          ground: service.evidence.length > 0 || service.denied.length > 0 ? 'expliciet' : 'afwezigheid',
          evidence: service.evidence.length > 0 ? service.evidence : service.denied,
          review: serviceReview,
        },
      ],
      rejected: [...work.rejected, ...following.rejected, ...service.rejected],
      searched: {
        words: [
          'plan, hulp, behandeling, herstel, oplossing',
          'evaluatie, voortgang, tussentijds gesprek, heronderzoek',
          'tegenprestatie, vrijwilligerswerk, solliciteren',
        ],
        provisions: [],
      },
    };
  },
};
