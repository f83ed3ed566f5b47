/**
 * The mistakes of the third sample, as people really make them: which cell, what is written there, and the rule that must find it.
 * Rows are named by their keys in plan-tra-phong-2023.ts.
 */
import type { RuleId } from '../../plan/rules/facts';
import { owners, type ColumnId, type SampleRow } from './sample-row';

/** What stands in a cell. A formula names cells as `{column key}`; `cached` is the value that the file keeps for it. */
export type Written = string | number | null | { readonly formula: string; readonly cached: { readonly error: '#DIV/0!' } };

export interface Mistake {
  readonly row: string;
  readonly column: ColumnId;
  readonly written: Written;
  /** The cell's number format where it came with the mistake. */
  readonly format?: string;
  /** The rule that must name this cell, as a suspect or as one of the cells involved. */
  readonly rule: RuleId;
  /** How it came about. */
  readonly cause: string;
}

/** A row that was entered a second time, with another figure. */
export const repeatedRow: { readonly after: string; readonly row: SampleRow } = {
  after: 'XH07',
  row: { kind: 'target', key: 'XH07-lap-lai', stt: '8', name: 'Giải quyết việc làm', unit: 'người', prevYear: 96, plan: 100, firstHalf: 45, lastYearFirstHalf: 48, owner: owners.society },
};

/** Typed into the column "So sánh TH/KH (%)" and right: no finding. */
export const rightPercentages: readonly { readonly row: string; readonly written: number }[] = [
  { row: 'KT10', written: 98 },
  { row: 'KT13', written: 98 },
  { row: 'XH07', written: 38 },
];

export const mistakes: readonly Mistake[] = [
  { row: 'KT04b', column: 'plan', written: '30,3', rule: 'cell/number-as-text', cause: 'decimal comma typed into an Excel that expects a point: stays text' },
  { row: 'KT03b', column: 'firstHalf', written: 391, rule: 'scale/lost-decimal-mark', cause: '39,1 typed into an Excel that takes the comma for a thousands mark' },
  { row: 'KT15', column: 'firstHalf', written: 2980412, rule: 'scale/thousandfold', cause: 'copied from a statement in thousand đồng' },
  { row: 'KT17.2', column: 'plan', written: 54, rule: 'identity/parts-do-not-sum', cause: '45 with its digits swapped: 405 + 54 is not 450' },
  { row: 'KT06c', column: 'firstHalf', written: 79, rule: 'identity/area-yield-output', cause: '6,4 ha × 109,4 tạ/ha ÷ 10 is 70 tấn' },
  { row: 'KT10.2', column: 'plan', written: 9.2, rule: 'identity/ratio-mismatch', cause: '60 of 712 is 8,4 %' },
  { row: 'KT12', column: 'percent', written: 110.3, rule: 'identity/percent-miscalculated', cause: '76 of 75 is 101,3 %' },
  { row: 'KT19', column: 'firstHalf', written: -120, rule: 'cell/negative-value', cause: 'a correction entered as a result' },
  { row: 'XH06', column: 'firstHalf', written: 102.5, rule: 'cell/percent-out-of-range', cause: 'households of the neighbouring hamlet counted in' },
  { row: 'XH01.1', column: 'firstHalf', written: 10.98, format: '0.00', rule: 'cell/not-an-integer', cause: 'a share typed where households are counted' },
  { row: 'KT02', column: 'firstHalf', written: { formula: '{firstHalf KT01}*1000/{june REF2}', cached: { error: '#DIV/0!' } }, rule: 'cell/formula-error', cause: 'divides by the blank cell beside the population' },
  { row: repeatedRow.row.key, column: 'name', written: repeatedRow.row.name, rule: 'structure/duplicate-indicator', cause: 'two departments entered the same indicator' },
  { row: 'XH05', column: 'plan', written: 'theo huyện giao', rule: 'cell/unreadable-target', cause: 'the figure was still unknown' },
  { row: 'QP01', column: 'firstHalf', written: null, rule: 'cell/missing-value', cause: 'forgotten; the recruits left in February' },
];
