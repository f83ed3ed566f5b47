/** The configuration sheet's block of decisions on findings. What stands there stays; decisions taken just now are added below. */
import type { CellInput, Decision, Edit, ReportVoice, SheetSnapshot } from '../model';
import { BLOCKS } from '../configuration/blocks';
import { DECISION_FIELDS, DECISION_HEADINGS, DECISION_LABELS, type DecisionField } from '../configuration/decision-words';
import type { BlockPlace, ConfigurationLayout } from '../configuration/layout';
import { columnOfDecision } from '../configuration/recorded-decisions';
import { endRow, isBlankAt, textAt } from '../configuration/sheet-cells';
import { serialOf } from '../progress/calendar';
import { COMPUTED, ENTRY, FONT, HEADING } from './configuration-look';
import type { WantedCells } from './differences';
import { linkFormula } from './live-cell';

export interface DecisionsBlockInput {
  readonly decisions: readonly Decision[];
  readonly layout: ConfigurationLayout;
  readonly existing: SheetSnapshot | null;
  /** null: rules are named by their codes. */
  readonly voice: ReportVoice | null;
}

/** Writes the block where there is anything to keep. */
export function putDecisionsBlock(wanted: WantedCells, input: DecisionsBlockInput): void {
  const { decisions, layout, existing } = input;
  if (decisions.length === 0) return;
  const { heading, header, column } = layout.blocks.decisions;
  wanted.text(heading, column, BLOCKS.decisions.heading);
  for (const field of DECISION_FIELDS) wanted.text(header, columnOfDecision(layout, field), DECISION_HEADINGS[field]);
  let free = firstFreeRow(layout, existing);
  for (const decision of decisions) {
    if (decision.line === null) {
      putNew(wanted, input, decision, free);
      free += 1;
    } else {
      putKept(wanted, input, decision, decision.line);
    }
  }
}

/** Rows of decisions that are still to be written. */
export function newDecisionRows({ decisions, layout, existing }: DecisionsBlockInput): { readonly first: number; readonly count: number } {
  return { first: firstFreeRow(layout, existing), count: decisions.filter(({ line }) => line === null).length };
}

function firstFreeRow(layout: ConfigurationLayout, existing: SheetSnapshot | null): number {
  const [first] = layout.blocks.decisions.rows;
  if (!existing) return first;
  for (let row = endRow(existing) - 1; row >= first; row -= 1) {
    if (DECISION_FIELDS.some((field) => !isBlankAt(existing, row, columnOfDecision(layout, field)))) return row + 1;
  }
  return first;
}

function putNew(wanted: WantedCells, { layout, voice }: DecisionsBlockInput, decision: Decision, row: number): void {
  const { rule, sheet, cell, held, repair, reason, person, date } = decision;
  const put = (field: DecisionField, input: CellInput): void => {
    wanted.put(row, columnOfDecision(layout, field), input);
  };
  const text = (words: string | null): CellInput => (words === null || words === '' ? { clear: true } : { text: words });
  put('kind', { text: DECISION_LABELS[decision.kind] });
  put('rule', { text: voice?.rule(rule) ?? rule });
  if (cell) put('cell', { formula: linkFormula(sheet, cell) });
  put('held', repair ? (typeof repair.before === 'number' ? { number: repair.before } : text(repair.before)) : text(held));
  if (repair) put('after', typeof repair.after === 'number' ? { number: repair.after } : text(repair.after));
  put('reason', text(reason));
  put('person', text(person));
  put('date', { number: serialOf(date) });
  put('code', { text: rule });
  put('formatBefore', text(repair?.formatBefore ?? null));
}

/** Only what has been decided anew, and the name of a renamed sheet in the link. */
function putKept(wanted: WantedCells, { layout, existing }: DecisionsBlockInput, { kind, sheet, cell }: Decision, row: number): void {
  const column = columnOfDecision(layout, 'kind');
  const label = DECISION_LABELS[kind];
  if (existing && textAt(existing, row, column)?.toLowerCase() !== label.toLowerCase()) wanted.text(row, column, label);
  if (cell) wanted.formula(row, columnOfDecision(layout, 'cell'), linkFormula(sheet, cell));
}

/** In points. */
const WIDTHS: Readonly<Record<DecisionField, number>> = {
  kind: 66, rule: 140, cell: 44, held: 120, after: 70, reason: 170, person: 100, date: 70, code: 150, formatBefore: 90,
};
const WRAPPED: readonly DecisionField[] = ['rule', 'held', 'reason', 'person'];

/** Looks of the block's heading, once. */
export function decisionsBlockLook(sheet: string, { heading, header, column }: BlockPlace): readonly Edit[] {
  const area = (row: number, offset = 0, columns = 1): Extract<Edit, { kind: 'style' }>['area'] => ({ row, column: column + offset, rows: 1, columns });
  return [
    ...DECISION_FIELDS.map((field, offset): Edit => ({ kind: 'column-width', sheet, column: column + offset, points: WIDTHS[field] })),
    { kind: 'style', sheet, area: area(heading), style: { ...FONT, fontSize: 12, bold: true } },
    { kind: 'style', sheet, area: area(header, 0, DECISION_FIELDS.length), style: HEADING },
  ];
}

/** Looks of newly written lines. */
export function decisionLinesLook(sheet: string, layout: ConfigurationLayout, first: number, rows: number): readonly Edit[] {
  const area = (field: DecisionField): Extract<Edit, { kind: 'style' }>['area'] => ({ row: first, column: columnOfDecision(layout, field), rows, columns: 1 });
  return [
    ...DECISION_FIELDS.map((field): Edit => {
      const look = field === 'kind' || field === 'reason' || field === 'person' ? ENTRY : COMPUTED;
      return { kind: 'style', sheet, area: area(field), style: WRAPPED.includes(field) ? { ...look, wrap: true } : look };
    }),
    { kind: 'number-format', sheet, area: area('date'), format: 'dd/mm/yyyy' },
    { kind: 'choices', sheet, area: area('kind'), choices: Object.values(DECISION_LABELS) },
  ];
}
