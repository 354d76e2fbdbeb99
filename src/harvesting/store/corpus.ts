/**
 * The harvested texts on disk. `<code>/<work>/<expression>/bron.xml` beside `herkomst.json` for what is about SMI;
 * `.oogst/teksten` for everything that was fetched, so that nothing is fetched twice; `.oogst/sporen` for what was
 * asked, found and rejected per municipality.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type ExpressionId, idText } from '../ids.js';
import type { SruRecord } from '../sru/response.js';
import { readJson, removeUnfinished, type Write, writeWhole } from './files.js';

const provenanceSchema = z.object({
  id: z.string(),
  url: z.string(),
  /** When it was fetched, ISO 8601 in UTC. */
  opgehaald: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
  etag: z.string().nullable(),
  contentType: z.string().nullable(),
  /** Date of change that the search service gave when it was fetched. */
  gewijzigd: z.string().nullable(),
  /** Questions that found it: their names, and literally. */
  gevonden: z.array(z.object({ naam: z.string(), vraag: z.string() })),
  titel: z.string(),
  organisatie: z.string(),
  organisatieSoort: z.string().nullable(),
  inwerkingtreding: z.string().nullable(),
  uitwerkingtreding: z.string().nullable(),
  /** Where it was published: `gmb-2025-900`. */
  publicaties: z.array(z.string()),
  pagina: z.string().nullable(),
  /** Address of the licence of the text. */
  licentie: z.literal('CC0 1.0'),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/** A question that found a text. */
export interface FoundBy {
  readonly naam: string;
  readonly vraag: string;
}

export interface FetchedText {
  readonly record: SruRecord;
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly etag: string | null;
  readonly contentType: string | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly foundBy: readonly FoundBy[];
}

export const STATE_FOLDER = '.oogst';

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export class CorpusStore {
  constructor(
    readonly folder: string,
    private readonly write?: Write,
  ) {}

  /** Called at the start of a run. @returns how many unfinished files of an earlier run were removed */
  tidy(): number {
    return removeUnfinished(this.folder);
  }

  statePath(...parts: readonly string[]): string {
    return join(this.folder, STATE_FOLDER, ...parts);
  }

  save(path: string, content: string | Uint8Array): void {
    if (this.write === undefined) writeWhole(path, content);
    else writeWhole(path, content, this.write);
  }

  private cached({ work, version }: ExpressionId): { readonly text: string; readonly provenance: string } {
    const folder = this.statePath('teksten', work.slice(0, 6), work);
    return { text: join(folder, `${version}.xml`), provenance: join(folder, `${version}.json`) };
  }

  /** Null for a text that is not there, or not whole: fewer bytes than were fetched. */
  private provenanceOf(id: ExpressionId): Provenance | null {
    const paths = this.cached(id);
    const parsed = provenanceSchema.safeParse(readJson(paths.provenance));
    const size = statSync(paths.text, { throwIfNoEntry: false })?.size;
    return parsed.success && parsed.data.bytes === size ? parsed.data : null;
  }

  /** How many texts are on disk. */
  count(): number {
    const folder = this.statePath('teksten');
    if (!existsSync(folder)) return 0;
    return readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.xml')).length;
  }

  /** The file of a text that was fetched, whether it still holds or not; null where there is none. */
  fileOf(id: ExpressionId): string | null {
    return this.provenanceOf(id) === null ? null : this.cached(id).text;
  }

  /** What is known of a text that is on disk, whole, and not changed at the service since; null where it must be fetched. */
  fresh({ id, modified }: Pick<SruRecord, 'id' | 'modified'>): Provenance | null {
    const provenance = this.provenanceOf(id);
    if (provenance === null) return null;
    return modified === null || (provenance.gewijzigd ?? '') >= modified ? provenance : null;
  }

  /** @throws when it is not there */
  textOf(id: ExpressionId): Uint8Array {
    return readFileSync(this.cached(id).text);
  }

  keep({ record, bytes, url, etag, contentType, at, foundBy }: FetchedText): Provenance {
    const provenance: Provenance = {
      id: idText(record.id),
      url,
      opgehaald: at,
      sha256: sha256Of(bytes),
      bytes: bytes.length,
      etag,
      contentType,
      gewijzigd: record.modified,
      gevonden: foundBy.map(({ naam, vraag }) => ({ naam, vraag })),
      titel: record.title,
      organisatie: record.creator,
      organisatieSoort: record.creatorKind,
      inwerkingtreding: record.inForce,
      uitwerkingtreding: record.outOfForce,
      publicaties: [...record.publications],
      pagina: record.pageUrl,
      licentie: 'CC0 1.0',
    };
    const paths = this.cached(record.id);
    // The text first: where its provenance is missing, it is fetched again.
    this.save(paths.text, bytes);
    this.save(paths.provenance, `${JSON.stringify(provenance, null, 2)}\n`);
    return provenance;
  }

  /**
   * Puts a text on SMI in its place for a municipality: a copy, so that whoever edits it leaves what was fetched alone.
   * Each file is whole at any moment, the provenance comes last, and what is in its place already is not written again.
   */
  place(code: string, id: ExpressionId): void {
    const paths = this.cached(id);
    const folder = join(this.folder, code, id.work, String(id.version));
    for (const [from, to] of [
      [paths.text, 'bron.xml'],
      [paths.provenance, 'herkomst.json'],
    ] as const) {
      const bytes = readFileSync(from);
      const target = join(folder, to);
      if (!existsSync(target) || !readFileSync(target).equals(bytes)) this.save(target, bytes);
    }
  }

  /** The text of an announcement that was fetched earlier; null where it was not. */
  announcement(name: string): Uint8Array | null {
    const path = this.statePath('bekendmakingen', name);
    return existsSync(path) ? readFileSync(path) : null;
  }

  keepAnnouncement(name: string, bytes: Uint8Array): void {
    this.save(this.statePath('bekendmakingen', name), bytes);
  }

  /** Takes away what is no longer in force for a municipality; the text itself stays in the state folder. */
  withdraw(code: string, id: ExpressionId): void {
    rmSync(join(this.folder, code, id.work, String(id.version)), { recursive: true, force: true });
  }

  /** Expressions that stand in place for a municipality. */
  placed(code: string): readonly ExpressionId[] {
    const folder = join(this.folder, code);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^CVDR\d+$/.test(entry.name))
      .flatMap(({ name: work }) =>
        readdirSync(join(folder, work))
          .filter((version) => existsSync(join(folder, work, version, 'herkomst.json')))
          .map((version) => ({ work, version: Number(version) })),
      );
  }
}
