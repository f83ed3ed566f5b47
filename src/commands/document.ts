/** A document's targets without a pane, for the command line: recognised, and where asked made into a plan sheet of the open workbook. */
import { readDocumentFile } from '../document-files/read-document-file';
import { certainTargets } from '../plan/document/keep-targets';
import type { ResultColumns } from '../plan/document/sheet/plan-sheet-words';
import { readDocument } from '../plan/document/read-document';
import { createPlan } from '../excel/create-plan';
import { messagesFor } from '../messages';
import { sheetVoice } from '../messages/sheet-voice';
import { documentRefusal, doubtInWords } from '../messages/documents';
import { reportDocument, type DocumentReport } from './document-report';

export interface DocumentRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Make a sheet of the targets in the open workbook, which is new and empty; null: only recognise them. */
  readonly create: { readonly results: ResultColumns; readonly asOf?: string } | null;
}

export type DocumentAnswer =
  | { readonly ok: true; readonly report: DocumentReport; readonly summary: string }
  /** One plain line in Vietnamese; `detail` for those who look after the machine. */
  | { readonly ok: false; readonly line: string; readonly detail: string | null };

export async function recognise({ bytes, name, create }: DocumentRequest): Promise<DocumentAnswer> {
  const messages = messagesFor('vi');
  const file = readDocumentFile(bytes, name);
  const outcome = file.ok ? readDocument(file.lines) : file;
  if (!outcome.ok) {
    const { title, next } = documentRefusal(outcome.refusal, messages.language);
    return { ok: false, line: `${title} ${next}`, detail: null };
  }
  const { reading } = outcome;
  const report = reportDocument(reading, name);
  if (create === null) return { ok: true, report, summary: summarizeDocument(report) };
  const certain = certainTargets(reading.targets);
  if (certain.length === 0) {
    const { title, next } = documentRefusal({ reason: 'no-targets', paragraphs: 0 }, messages.language);
    return { ok: false, line: `${title} ${next}`, detail: null };
  }
  const { results, ...asked } = create;
  const created = await createPlan({ reading, targets: certain, results, isNewWorkbook: true }, { ...asked, voice: sheetVoice });
  if (created.ok) return { ok: true, report, summary: summarizeDocument(report) };
  const { title, next } = messages.refusal(created.refusal);
  return { ok: false, line: `${title} ${next}`, detail: created.refusal.reason === 'host-failed' ? `${created.refusal.code}: ${created.refusal.detail}` : null };
}

/** A few lines in Vietnamese: what was recognised, and what only a person can say. */
function summarizeDocument({ document, title, indicators, doubtful }: DocumentReport): string {
  const lines = [
    `${document ?? ''}${title === null ? '' : ` · ${title}`} · ${indicators.length} chỉ tiêu`,
    ...indicators.map(({ line, path, name, unit, target }) => `  dòng ${line}: ${[...path.slice(-1), name].join(' › ')}: ${target.text}${unit === null || target.text.includes(unit) ? '' : ` ${unit}`}`),
    ...(doubtful.length === 0 ? [] : [`Chưa chắc là chỉ tiêu (${doubtful.length}), không đưa vào bảng:`]),
    ...doubtful.map(({ line, name, reason }) => `  dòng ${line}: ${name} (${doubtInWords(reason, 'vi')})`),
  ];
  return `${lines.join('\n')}\n`;
}
