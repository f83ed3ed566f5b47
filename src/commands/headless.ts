/**
 * The review without a pane, for the command line: the same run as the main button's, with its outcome as data.
 * The embedded host loads this bundle beside Office.js and calls `ChiTieu.check`.
 */
import { readReview, updateWorkbook } from '../excel/run';
import type { RunSettings } from '../excel/outcomes';
import { messagesFor } from '../messages';
import { sheetVoice } from '../messages/sheet-voice';
import { recognise } from './document';
import { composeReport, type Report } from './report';
import { summarize } from './summary';

export interface CheckRequest extends RunSettings {
  readonly workbook: string | null;
  /** Read and check only: no edit is sent. */
  readonly dryRun: boolean;
}

export type CheckAnswer =
  | { readonly ok: true; readonly report: Report; readonly summary: string }
  /** One plain line in Vietnamese; `detail` for those who look after the machine. */
  | { readonly ok: false; readonly reason: string; readonly line: string; readonly detail: string | null };

export async function check(request: CheckRequest): Promise<CheckAnswer> {
  const { workbook, dryRun, ...asked } = request;
  const settings: RunSettings = { ...asked, voice: sheetVoice };
  const messages = messagesFor('vi');
  const outcome = dryRun ? await readReview(settings, false) : await updateWorkbook(settings);
  if (outcome.ok) {
    const report = composeReport(outcome.review, workbook, messages);
    return { ok: true, report, summary: summarize(report) };
  }
  const { refusal } = outcome;
  const { title, next } = messages.refusal(refusal);
  return { ok: false, reason: refusal.reason, line: `${title} ${next}`, detail: refusal.reason === 'host-failed' ? `${refusal.code}: ${refusal.detail}` : null };
}

/** What the bundle leaves behind in the global scope. */
export interface ChiTieuGlobal {
  readonly check: typeof check;
  readonly recognise: typeof recognise;
}

(globalThis as unknown as { ChiTieu: ChiTieuGlobal }).ChiTieu = { check, recognise };
