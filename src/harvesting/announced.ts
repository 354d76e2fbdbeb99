/** The announcements of a round: asked for once, read, and left out where they are no rules on SMI after all. */
import { z } from 'zod';
import { type Announcement, findAnnouncements, notConsolidated, tryAnnouncements } from './announcements.js';
import { HarvestError } from './errors.js';
import { isXml } from './http/checks.js';
import type { HarvestPlan, HarvestTools } from './model.js';
import type { Answered, Round } from './round.js';

const keptSchema = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    creator: z.string(),
    creatorKind: z.string().nullable(),
    rubric: z.string().nullable(),
    available: z.string().nullable(),
    page: z.string(),
    xmlUrl: z.string().nullable(),
    reason: z.string(),
  }),
);

const UNREAD = 'de tekst is niet gelezen: kijk zelf of dit over SMI gaat';

/** @returns the announcement with what was seen in it; null where it is about something else */
async function read(announcement: Announcement, tools: HarvestTools): Promise<Announcement | null> {
  const { id, xmlUrl } = announcement;
  if (xmlUrl === null) return { ...announcement, reason: UNREAD };
  const name = `${id}.xml`;
  try {
    const kept = tools.store.announcement(name);
    const bytes = kept ?? (await tools.client.get(xmlUrl, 'application/xml, text/xml', isXml)).bytes;
    if (kept === null) tools.store.keepAnnouncement(name, bytes);
    const { smi, why } = await tools.screen(bytes, name);
    return smi ? { ...announcement, reason: why } : null;
  } catch (error) {
    if (error instanceof HarvestError && error.endsRun) throw error;
    return { ...announcement, reason: UNREAD };
  }
}

/**
 * @returns the announced rules, and whether all could be asked; what an earlier run of this round found is not asked again
 */
export async function announcedBeside(
  { announcements: plan, fromDisk }: HarvestPlan,
  tools: HarvestTools,
  round: Round,
  answers: readonly Answered[],
  troubles: string[],
): Promise<readonly Announcement[]> {
  if (plan === null) return [];
  const earlier = keptSchema.safeParse(round.extra('bekendmakingen'));
  if (earlier.success || fromDisk) return earlier.data ?? [];
  const publications = new Set(
    answers.flatMap(({ records }) => records.flatMap((record) => record.publications)),
  );
  const { found, trouble } = await tryAnnouncements(async () => {
    const announced = notConsolidated(
      await findAnnouncements(tools.client, tools.settings, plan),
      publications,
    );
    const rules: Announcement[] = [];
    for (const announcement of announced) {
      const seen = await read(announcement, tools);
      if (seen !== null) rules.push(seen);
    }
    return rules;
  });
  if (trouble === null) round.keepExtra('bekendmakingen', found);
  else troubles.push(`bekendmakingen in het Gemeenteblad: ${trouble.describe()}`);
  return found;
}
