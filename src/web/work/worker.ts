/** The thread that reads and judges. It knows no network; what it is sent is all it has. */
import workerpool from 'workerpool';
import type { ReportBar } from '../../reporting/html/report.js';
import type { Dossier, Judged, Progress } from './messages.js';
import { compare, judge, judgeAndReport, render, warm } from './tasks.js';

function tell(progress: Progress): void {
  workerpool.workerEmit(progress);
}

workerpool.worker({
  warm: () => warm(),
  judge: (dossier: Dossier) => judge(dossier, tell),
  judgeAndReport: (dossier: Dossier, bar: ReportBar | null) => judgeAndReport(dossier, bar, tell),
  render: (judged: Judged, format: string) => render(judged, format),
  compare: (before: Judged, after: Judged) => compare(before, after),
});
