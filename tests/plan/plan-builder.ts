/** Small plans for tests, written as a table: one row for each indicator, its figures under the roles of the columns. */
import { readNumber } from '../../src/plan/language/numbers';
import { readTarget } from '../../src/plan/language/targets';
import { readUnit } from '../../src/plan/language/units';
import type { ColumnRole, Direction, Figure, Indicator, IndicatorKind, Plan, PlanColumn, SectionRow, Target } from '../../src/plan/model';
import type { RuleContext } from '../../src/plan/rules/rule';

/** A figure as a cell shows it: a number, `'39,1'` for text, null for blank; `shown(53.38, 0.5338, 2)` for a formatted one. */
export type Written = number | string | null | Figure;

export interface RowSpec {
  readonly name: string;
  readonly unit?: string;
  readonly kind?: IndicatorKind;
  readonly direction?: Direction;
  /** How the row relates to its parent. */
  readonly relation?: 'part' | 'sum';
  readonly isReference?: boolean;
  readonly stt?: string;
  /** Which of the figures are formulas, by their place in `figures`. */
  readonly formulas?: readonly number[];
  readonly target?: Partial<Target>;
  readonly rows?: readonly RowSpec[];
  /** Figures in the order of the plan's columns. */
  readonly figures?: readonly Written[];
}

export interface SectionSpec {
  readonly section: string;
  readonly rows: readonly RowSpec[];
}

export interface PlanSpec {
  /** Roles of the figure columns, from column D on; `['plan', 'actualCum']` when left out. */
  readonly columns?: readonly (ColumnRole | { readonly role: ColumnRole; readonly period: string; readonly header?: string })[];
  readonly rows: readonly (RowSpec | SectionSpec)[];
  readonly year?: number;
  /** The title above the table, and the sheet's name; none and `KH 2023` when left out. */
  readonly title?: string;
  readonly sheet?: string;
}

const FIRST_ROW = 5;
const FIRST_FIGURE_COLUMN = 3;

/** Column B bears the names, C the units, D and after the figures; the first row of data is sheet row 6. */
export function planOf({ columns = ['plan', 'actualCum'], rows, year = 2023, title, sheet = 'KH 2023' }: PlanSpec): Plan {
  const figureColumns = columns.map((spec, at) => {
    const { role, period = null, header = role } = typeof spec === 'string' ? { role: spec, period: undefined, header: undefined } : spec;
    return { column: FIRST_FIGURE_COLUMN + at, role, header, period, confidence: 1, reasons: [], alternatives: [] };
  });
  const indicators: Indicator[] = [];
  const sections: SectionRow[] = [];
  let row = FIRST_ROW;
  const add = (spec: RowSpec, parent: Indicator | null, section: string | null): void => {
    const indicator = indicatorOf(spec, row, parent, section, figureColumns);
    row += 1;
    indicators.push(indicator);
    for (const child of spec.rows ?? []) add(child, indicator, section);
  };
  for (const spec of rows) {
    if ('section' in spec) {
      sections.push({ row, text: spec.section, level: 1 });
      row += 1;
      for (const child of spec.rows) add(child, null, spec.section);
    } else add(spec, null, sections.at(-1)?.text ?? null);
  }
  const columnOf = (role: ColumnRole): number | null => figureColumns.find((column) => column.role === role)?.column ?? null;
  return {
    sheetId: 'sheet-1',
    sheet,
    chosenAmong: [],
    title: title ?? null,
    place: null,
    year,
    period: '2023-H1',
    layout: {
      headerRows: [3, 4],
      dataRows: [FIRST_ROW, Math.max(FIRST_ROW, row - 1)],
      columns: [
        { column: 1, role: 'name', header: 'Chỉ tiêu', period: null, confidence: 1, reasons: [], alternatives: [] },
        { column: 2, role: 'unit', header: 'ĐVT', period: null, confidence: 1, reasons: [], alternatives: [] },
        ...figureColumns,
      ],
      commonUnit: null,
    },
    sections,
    indicators,
    planColumn: columnOf('plan'),
    actualColumn: columnOf('actualCum') ?? columnOf('actualPeriod'),
    resultPeriods: [],
    hiddenRows: [],
    legacyTexts: [],
  };
}

function indicatorOf(spec: RowSpec, row: number, parent: Indicator | null, section: string | null, columns: readonly PlanColumn[]): Indicator {
  const unit = spec.unit === undefined ? null : readUnit(spec.unit);
  const figures = new Map(columns.map(({ column }, at) => [column, figureFrom(spec.figures?.[at] ?? null)]));
  const planAt = columns.findIndex(({ role }) => role === 'plan');
  const planned = spec.figures?.[planAt] ?? null;
  return {
    row,
    path: [...(parent?.path ?? []), spec.name],
    name: spec.name,
    level: parent ? parent.level + 1 : 1,
    section,
    stt: spec.stt ?? null,
    parentRow: parent?.row ?? null,
    relation: spec.relation ?? null,
    unit,
    unitText: spec.unit ?? null,
    target: { ...targetFrom(planned, spec.unit), ...spec.target },
    direction: spec.direction ?? 'up',
    kind: spec.kind ?? kindOf(unit?.id ?? null),
    figures,
    formulaColumns: new Set((spec.formulas ?? []).flatMap((at) => columns[at]?.column ?? [])),
    isReference: spec.isReference ?? false,
  };
}

function targetFrom(planned: Written, unit: string | undefined): Target {
  if (typeof planned === 'string') return readTarget(planned, { unit: unit === undefined ? null : readUnit(unit) });
  const figure = figureFrom(planned);
  const value = figure.state === 'number' ? figure.value : null;
  return { text: value === null ? '' : String(value), comparator: value === null ? 'none' : '=', value, high: null, base: null, decimals: 0 };
}

function figureFrom(written: Written): Figure {
  if (written === null || written === '') return { state: 'blank' };
  if (typeof written === 'object') return written;
  if (typeof written === 'number') return shown(written, written, decimalsOf(written));
  if (written.startsWith('#')) return { state: 'error', error: written };
  const reading = readNumber(written);
  if (reading.kind === 'number') return { state: 'text-number', value: reading.value, text: written, decimals: reading.decimals };
  if (reading.kind === 'ambiguous') return { state: 'ambiguous', text: written, readings: reading.readings, guess: reading.guess };
  return reading.kind === 'none' ? { state: 'none', text: written } : { state: 'text', text: written };
}

/** A number whose cell holds `raw` and prints so many decimals. */
export function shown(value: number, raw: number, decimals: number): Figure {
  return { state: 'number', value, raw, decimals };
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

const KINDS: Readonly<Record<string, IndicatorKind>> = { ha: 'area', ta_ha: 'yield', pct: 'rate', con: 'stock', ho: 'stock', tieu_chi: 'ordinal', kg_nguoi_nam: 'ratio' };

function kindOf(unitId: string | null): IndicatorKind {
  return (unitId === null ? undefined : KINDS[unitId]) ?? 'flow';
}

/** A context in which nothing is due, unless said otherwise; kinds and directions are the rows' own. */
export function contextOf(plan: Plan, more: Partial<RuleContext> = {}): RuleContext {
  const at = (row: number): Indicator => {
    const indicator = plan.indicators.find((one) => one.row === row);
    if (!indicator) throw new RangeError(`no indicator in row ${row}`);
    return indicator;
  };
  return {
    asOf: '2023-06-30',
    duty: () => ({ isDue: false, due: null, isPastDue: false }),
    kindOf: (row) => at(row).kind,
    directionOf: (row) => at(row).direction,
    ...more,
  };
}

/** A crop's three rows under its name, the usual way. */
export function crop(name: string, area: readonly Written[], perHectare: readonly Written[], output: readonly Written[]): RowSpec {
  return {
    name,
    rows: [
      { name: 'Diện tích', unit: 'ha', figures: area },
      { name: 'Năng suất', unit: 'tạ/ha', figures: perHectare },
      { name: 'Sản lượng', unit: 'tấn', figures: output },
    ],
  };
}
