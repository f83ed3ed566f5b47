/** The plan as the rules look at it: which figures are given, and which of them can still be relied on. */
import type { CellRef, ColumnRole, Figure, Indicator, IndicatorKind, Plan, PlanColumn } from '../model';
import type { RuleContext } from './rule';
import { DEFAULT_RULE_SETTINGS, type RuleSettings } from './rule-settings';

/** A figure that reads as one number. `value` is what a person reads, unrounded; `decimals` are the printed digits. */
export interface Reading {
  readonly indicator: Indicator;
  readonly column: PlanColumn;
  readonly cell: CellRef;
  readonly value: number;
  readonly decimals: number;
  /** The number was taken out of a phrase ("trên 70%"). */
  readonly isPhrase: boolean;
}

export interface Evidence {
  readonly plan: Plan;
  readonly context: RuleContext;
  readonly settings: RuleSettings;
  /** Columns whose figures are amounts in the row's unit, in sheet order. */
  readonly amountColumns: readonly PlanColumn[];
  /** Those of them that can be set against each other: of several with one role and period (quantity and value) it is unclear what each is. */
  readonly comparableColumns: readonly PlanColumn[];
  readonly column: (index: number | null) => PlanColumn | null;
  readonly columnsOf: (...roles: readonly ColumnRole[]) => readonly PlanColumn[];
  readonly indicatorAt: (row: number | null) => Indicator | null;
  readonly childrenOf: (row: number) => readonly Indicator[];
  readonly kindOf: (indicator: Indicator) => IndicatorKind;
  /** The figure where it reads as one number, whatever was found about it. */
  readonly given: (indicator: Indicator, column: PlanColumn) => Reading | null;
  /** The same, but null for a cell already found to be in error: rules that depend on it cannot tell. */
  readonly sound: (indicator: Indicator, column: PlanColumn) => Reading | null;
  /** The result since the start of the year that the row is judged by, in its column or put together; null where it cannot be relied on. */
  readonly result: (indicator: Indicator) => Result | null;
  readonly isDamaged: (cell: CellRef) => boolean;
  readonly damage: (cells: readonly CellRef[]) => void;
  /** Cells of which a person has said that they are right: they are suspected last of all. */
  readonly isConfirmed: (cell: CellRef) => boolean;
  readonly confirm: (cells: readonly CellRef[]) => void;
  /** The cell that bears the indicator's name. */
  readonly nameCell: (indicator: Indicator) => CellRef;
  /** What the row's note columns say, '' where they are blank; null where the sheet has none, or its texts are not known. */
  readonly noteOf: (indicator: Indicator) => string | null;
}

export interface Result {
  readonly value: number;
  /** Where it stands, the latest last. */
  readonly cells: readonly CellRef[];
}

/** Roles whose figures are amounts in the row's unit. */
export const AMOUNT_ROLES: readonly ColumnRole[] = [
  'prevYear', 'plan', 'planPeriod', 'actualPeriod', 'actualCum', 'actualPrevPeriod', 'samePeriodLY', 'estimate',
];

export function gatherEvidence(plan: Plan, context: RuleContext): Evidence {
  const byRow = new Map(plan.indicators.map((indicator) => [indicator.row, indicator]));
  const children = new Map<number, Indicator[]>();
  for (const indicator of plan.indicators) {
    if (indicator.parentRow === null) continue;
    const siblings = children.get(indicator.parentRow);
    if (siblings) siblings.push(indicator);
    else children.set(indicator.parentRow, [indicator]);
  }
  const damaged = new Set<string>();
  const confirmed = new Set<string>();
  const isDamaged = (cell: CellRef): boolean => damaged.has(keyOf(cell));
  const given = readOnce((indicator, column) => readFigure(indicator, column, plan.planColumn));
  const amountColumns = plan.layout.columns.filter(isAmountColumn);
  const nameColumn = plan.layout.columns.find(({ role }) => role === 'name')?.column ?? 0;

  return {
    plan,
    context,
    settings: context.settings ?? DEFAULT_RULE_SETTINGS,
    amountColumns,
    comparableColumns: amountColumns.filter((column) => column.column === plan.planColumn || column.column === plan.actualColumn || !hasTwin(column, amountColumns)),
    column: (index) => plan.layout.columns.find(({ column }) => column === index) ?? null,
    columnsOf: (...roles) =>
      plan.layout.columns.filter((column) => roles.includes(column.role) && (isAmountColumn(column) || !AMOUNT_ROLES.includes(column.role))),
    indicatorAt: (row) => (row === null ? null : (byRow.get(row) ?? null)),
    childrenOf: (row) => children.get(row) ?? [],
    kindOf: ({ row }) => context.kindOf(row),
    given,
    sound: (indicator, column) => {
      const reading = given(indicator, column);
      return reading && !isDamaged(reading.cell) ? reading : null;
    },
    result: (indicator) => resultOf(indicator, plan, context, given, isDamaged),
    isDamaged,
    damage: (cells) => {
      for (const cell of cells) damaged.add(keyOf(cell));
    },
    isConfirmed: (cell) => confirmed.has(keyOf(cell)),
    confirm: (cells) => {
      for (const cell of cells) confirmed.add(keyOf(cell));
    },
    nameCell: ({ row }) => ({ row, column: nameColumn }),
    noteOf: ({ row }) => noteIn(row, plan, context),
  };
}

/** Forty rules ask for the same figures. */
function readOnce(read: Evidence['given']): Evidence['given'] {
  const known = new Map<Indicator, Map<PlanColumn, Reading | null>>();
  return (indicator, column) => {
    let readings = known.get(indicator);
    if (!readings) known.set(indicator, (readings = new Map<PlanColumn, Reading | null>()));
    let reading = readings.get(column);
    if (reading === undefined) readings.set(column, (reading = read(indicator, column)));
    return reading;
  };
}

function resultOf(
  indicator: Indicator,
  plan: Plan,
  { resultOf: putTogether }: RuleContext,
  given: Evidence['given'],
  isDamaged: Evidence['isDamaged'],
): Result | null {
  const column = plan.layout.columns.find((one) => one.column === plan.actualColumn);
  const reading = column && given(indicator, column);
  if (reading) return isDamaged(reading.cell) ? null : { value: reading.value, cells: [reading.cell] };
  const { figure, cells } = column || !putTogether ? { figure: null, cells: [] } : putTogether(indicator.row);
  return figure?.state === 'number' && cells.length > 0 && !cells.some(isDamaged) ? { value: figure.value, cells } : null;
}

function noteIn(row: number, { layout }: Plan, { textAt }: RuleContext): string | null {
  const columns = layout.columns.filter(({ role }) => role === 'note');
  if (!textAt || columns.length === 0) return null;
  return columns.map(({ column }) => textAt({ row, column }) ?? '').join(' ').trim();
}

/** One text for one cell, to compare cells by. */
export function keyOf({ row, column }: CellRef): string {
  return `${row}:${column}`;
}

export function cellOf(indicator: Indicator, { column }: PlanColumn): CellRef {
  return { row: indicator.row, column };
}

export function figureOf(indicator: Indicator, { column }: PlanColumn): Figure {
  return indicator.figures.get(column) ?? { state: 'blank' };
}

/** A result given as a share of its total ("6 tháng: Cơ cấu (%)") is no amount in the row's unit. */
function isAmountColumn({ role, header }: PlanColumn): boolean {
  return AMOUNT_ROLES.includes(role) && !/%|cơ cấu|tỷ trọng|tỉ trọng/iu.test(header.normalize('NFC'));
}

function hasTwin({ column, role, period }: PlanColumn, columns: readonly PlanColumn[]): boolean {
  return columns.some((other) => other.column !== column && other.role === role && other.period === period);
}

/** Comparators whose value is a level that figures can be set against. */
const LEVEL_COMPARATORS = new Set(['=', '>=', '<=', '>', '<', '~']);

/** The figure that a row gives in a column, in the unit that a person reads; of a target in words its level. Null where none is given. */
export function readFigure(indicator: Indicator, column: PlanColumn, planColumn: number | null): Reading | null {
  const figure = figureOf(indicator, column);
  const reading = { indicator, column, cell: cellOf(indicator, column) };
  if (figure.state === 'number') return { ...reading, value: unrounded(figure), decimals: figure.decimals, isPhrase: false };
  if (figure.state === 'text-number') return { ...reading, value: figure.value, decimals: figure.decimals, isPhrase: false };
  const { target } = indicator;
  const isPhrase = figure.state === 'text' && column.column === planColumn;
  if (!isPhrase || target.value === null || !LEVEL_COMPARATORS.has(target.comparator)) return null;
  return { ...reading, value: target.value, decimals: target.decimals, isPhrase };
}

/** What the cell holds on the scale that a person reads: formulas calculate with all its digits, not with the printed ones. */
function unrounded({ value, raw, decimals }: Extract<Figure, { state: 'number' }>): number {
  const half = 0.5000001 * 10 ** -decimals;
  if (Math.abs(raw - value) <= half) return raw;
  return Math.abs(raw * 100 - value) <= half ? raw * 100 : value;
}
