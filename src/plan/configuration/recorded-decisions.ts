/** Reads what persons have decided on findings from the configuration sheet, as they may have left it. */
import { parseArea } from '../address';
import type { CellRef, Decision, SheetSnapshot } from '../model';
import { catalogue } from '../rules/catalogue';
import type { RuleId } from '../rules/facts';
import { dateOfSerial } from '../progress/calendar';
import { DECISION_FIELDS, DECISION_LABELS, type DecisionField } from './decision-words';
import type { ConfigurationLayout } from './layout';
import { endRow, formulaAt, numberAt, textAt, valueAt } from './sheet-cells';

/** 0-based column of a field on the configuration sheet. */
export function columnOfDecision({ blocks }: ConfigurationLayout, field: DecisionField): number {
  return blocks.decisions.column + DECISION_FIELDS.indexOf(field);
}

/** One for each line whose words can be read; others stay as they are and count for nothing. */
export function recordedDecisions(sheet: SheetSnapshot, layout: ConfigurationLayout): readonly Decision[] {
  const [first, last] = layout.blocks.decisions.rows;
  const decisions: Decision[] = [];
  for (let row = first; row <= Math.min(last, endRow(sheet) - 1); row += 1) {
    const decision = decisionIn(sheet, layout, row);
    if (decision) decisions.push(decision);
  }
  return decisions;
}

function decisionIn(sheet: SheetSnapshot, layout: ConfigurationLayout, row: number): Decision | null {
  const column = (field: DecisionField): number => columnOfDecision(layout, field);
  const text = (field: DecisionField): string => textAt(sheet, row, column(field)) ?? '';
  const kind = kindFrom(text('kind'));
  const rule = text('code');
  if (kind === null || !isRule(rule)) return null;
  const target = linkedCell(formulaAt(sheet, row, column('cell')) ?? '');
  const serial = numberAt(sheet, row, column('date'));
  const after = numberAt(sheet, row, column('after')) ?? textAt(sheet, row, column('after'));
  const before = valueAt(sheet, row, column('held'));
  const isRepair = kind === 'fixed' || kind === 'undone';
  return {
    kind, rule, line: row,
    sheet: target?.sheet ?? '',
    cell: target?.cell ?? null,
    held: isRepair || before === null ? '' : String(typeof before === 'object' ? before.error : before),
    repair: !isRepair || after === null ? null : {
      before: typeof before === 'number' || typeof before === 'string' ? before : null,
      after,
      formatBefore: textAt(sheet, row, column('formatBefore')),
    },
    reason: text('reason'),
    person: text('person'),
    date: serial === null ? '' : (dateOfSerial(serial) ?? ''),
  };
}

function kindFrom(text: string): Decision['kind'] | null {
  const kinds = Object.keys(DECISION_LABELS) as readonly Decision['kind'][];
  return kinds.find((kind) => DECISION_LABELS[kind].toLowerCase() === text.toLowerCase()) ?? null;
}

function isRule(code: string): code is RuleId {
  return Object.hasOwn(catalogue, code);
}

/** The cell that a link of ours leads to, wherever insertions have moved it; null where it has been deleted. */
function linkedCell(formula: string): { readonly sheet: string; readonly cell: CellRef } | null {
  const match = /('(?:[^']|'')+'|[^\s'"!(),&]+)!(\$[A-Za-z]{1,3}\$\d+)/.exec(formula);
  const area = match?.[2] === undefined ? null : parseArea(match[2]);
  const sheet = match?.[1];
  if (!area || sheet === undefined) return null;
  return { sheet: sheet.replace(/^'|'$/g, '').replaceAll("''", "'"), cell: { row: area.row, column: area.column } };
}
