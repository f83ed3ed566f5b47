/** Whether an update leaves everything in a workbook that is not ours as it is, and can be taken away again without a trace. */
import { removeEverything } from '../../src/excel/remove';
import { updateWorkbook } from '../../src/excel/run';
import { takeBackLastUpdate } from '../../src/excel/take-back';
import { sheetVoice } from '../../src/messages/sheet-voice';
import type { Review } from '../../src/plan/model';
import type { OpenSample } from './open-sample';
import { differences, stateOf, type WorkbookState } from './workbook-state';

const OURS = /^(Cấu hình|Kiểm tra)( \(\d+\))? /;

export interface Traces {
  /** Why nothing was written; null where something was. */
  readonly refused: string | null;
  /** Whether columns of ours were filled. */
  readonly isFilled: boolean;
  /** What should not have happened, in words. */
  readonly problems: readonly string[];
}

/** Updates, takes back, updates again and removes everything. */
export async function tracesIn({ workbook }: OpenSample): Promise<Traces> {
  const before = stateOf(workbook);
  const selected = JSON.stringify(workbook.selectionOf(workbook.activeSheet));
  const from = (step: string, wanted: WorkbookState, now: WorkbookState): readonly string[] => differences(wanted, now).map((difference) => `${step}: ${difference}`);
  const outcome = await updateWorkbook({ voice: sheetVoice });
  if (!outcome.ok) return { refused: outcome.refusal.reason, isFilled: false, problems: from('refused', before, stateOf(workbook)) };
  const { review } = outcome;
  const after = stateOf(workbook);
  const problems = [
    ...from('update', beside(before, review), beside(after, review)),
    ...[...after].filter(([place, content]) => OURS.test(place) && /"=[^"]*\[|#(NAME|REF|VALUE)/.test(content)).map(([place]) => `update: ${place} is no formula of ours`),
    ...(JSON.stringify(workbook.selectionOf(workbook.activeSheet)) === selected ? [] : ['update: something else is selected']),
  ];
  const takenBack = await takeBackLastUpdate();
  if (takenBack.ok) problems.push(...from('take back', before, stateOf(workbook)), ...keptIn('take back', takenBack.kept));
  else if (review.edits.length > 0) problems.push(`take back: ${takenBack.refusal.reason}`);
  const again = await updateWorkbook({ voice: sheetVoice });
  if (!again.ok) problems.push(`second update: ${again.refusal.reason}`);
  const removed = await removeEverything();
  if (removed.ok) problems.push(...from('remove', before, stateOf(workbook)), ...keptIn('remove', removed.kept));
  else problems.push(`remove: ${removed.refusal.reason}`);
  return { refused: null, isFilled: review.computed.length > 0, problems };
}

function keptIn(step: string, { cells, sheets }: { readonly cells: readonly unknown[]; readonly sheets: readonly string[] }): readonly string[] {
  return cells.length + sheets.length > 0 ? [`${step}: ${cells.length} cells and ${sheets.length} sheets were taken for a person's`] : [];
}

/** Without our sheets, our columns and our rules; results of formulas follow from what they refer to. */
function beside(state: WorkbookState, { plan, computed }: Review): WorkbookState {
  const columns = new Set(computed.map(({ column }) => column));
  const isOurColumn = (place: string): boolean => {
    const [, column] = /^(?:\d+:|column )(\d+)$/.exec(place.slice(plan.sheet.length + 1)) ?? [];
    return place.startsWith(`${plan.sheet} `) && column !== undefined && columns.has(Number(column));
  };
  return new Map([...state].flatMap(([place, content]) => (OURS.test(place) || isOurColumn(place) ? [] : [[place, withoutOurRules(place, content)] as const])));
}

function withoutOurRules(place: string, content: string): string {
  if (place.endsWith(' conditional formats')) return (JSON.parse(`[${content}]`) as unknown[]).filter((rule) => !JSON.stringify(rule).includes('Chỉ Tiêu')).map((rule) => JSON.stringify(rule)).join();
  // A heading of ours over several rows is merged.
  return place.endsWith(' merged') ? content.split('},{').filter((area) => !area.includes('"columns":1')).join('},{') : content;
}
