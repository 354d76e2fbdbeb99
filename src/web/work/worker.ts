/** The thread that reads and judges. It knows no network; what it is sent is all it has. */
import workerpool from 'workerpool';
import type { Values } from '../../advising/model.js';
import type { PointMove } from '../../comparing/points.js';
import type { Bar } from '../../reporting/html/bar.js';
import type { Dossier, PackedJudged, Progress, SentFile } from './messages.js';
import { owned, pack, unpack } from './pack.js';
import { editableParts } from './parts.js';
import {
  carryOut,
  carryOutAll,
  compare,
  families,
  judge,
  judgeAndReport,
  judgeToJson,
  propose,
  render,
  textOf,
  warm,
} from './tasks.js';

function tell(progress: Progress): void {
  workerpool.workerEmit(progress);
}

/** Hands the bytes over instead of copying them. */
function moved(answer: object, parts: readonly Uint8Array[]): object {
  return new workerpool.Transfer(
    answer,
    parts.map(({ buffer }) => buffer),
  );
}

workerpool.worker({
  warm: () => warm(),
  judge: async (dossier: Dossier) => pack(await judge(dossier, tell)),
  judgeToJson: (dossier: Dossier) => judgeToJson(dossier),
  judgeAndReport: async (dossier: Dossier, bar: Bar | null) => {
    const judged = await judgeAndReport(dossier, bar, tell);
    const report = owned(judged.report);
    return moved({ ...judged, report }, [judged.packed, report]);
  },
  text: async (judged: PackedJudged, format: 'md' | 'docx') => {
    const content = owned(await textOf(judged, format));
    return moved(content, [content]);
  },
  render: async (judged: PackedJudged, format: string, moves: readonly PointMove[]) => {
    const content = owned(await render(judged, format, moves));
    return moved(content, [content]);
  },
  propose: (judged: PackedJudged) => propose(judged),
  carryOut: (judged: PackedJudged, point: number, values: Values) => carryOut(judged, point, values),
  carryOutAll: (judged: PackedJudged) => carryOutAll(judged),
  families: (files: readonly SentFile[], referenceDate: string, bar: Bar) =>
    families(files, referenceDate, bar),
  parts: (judged: PackedJudged) => editableParts(unpack(judged)),
  compare: (before: PackedJudged, after: PackedJudged, bar: Bar) => compare(before, after, bar),
});
