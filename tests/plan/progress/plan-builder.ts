/** Builds a plan and the worksheet it was read from, from a few words a row. The columns are those of a clerk's plan. */
import { readTargetCell } from '../../../src/plan/language/targets';
import { inferNature } from '../../../src/plan/language/natures';
import { readUnit } from '../../../src/plan/language/units';
import { shownNumber } from '../../../src/plan/language/printed-number';
import { readNumber } from '../../../src/plan/language/numbers';
import type {
  CellError, CellValue, ColumnRole, Direction, Figure, Indicator, IndicatorKind, PeriodId, Plan, PlanColumn, ResultPeriod, SheetSnapshot, WorkbookSnapshot,
} from '../../../src/plan/model';

export interface RowSpec {
  readonly path: readonly string[];
  readonly unit?: string;
  readonly target: CellValue;
  readonly actual?: CellValue;
  /** Results by month or quarter, in the order of the sheet's `periods`. */
  readonly results?: readonly CellValue[];
  readonly prevYear?: CellValue;
  readonly samePeriodLY?: CellValue;
  readonly planPeriod?: CellValue;
  readonly owner?: string;
  readonly kind?: IndicatorKind;
  readonly direction?: Direction;
  readonly isReference?: boolean;
  /** Number format of the row's plan and result cells. */
  readonly format?: string;
}

export interface SheetSpec {
  readonly sheet?: string;
  readonly year?: number | null;
  readonly period?: string | null;
  /** Roles to the right of the result, in order. */
  readonly extraColumns?: readonly ColumnRole[];
  /** Months or quarters with a result column each, instead of the one since the start of the year. */
  readonly periods?: readonly PeriodId[];
  readonly pctFormat?: string;
  /** Row of the first header row, 0-based. */
  readonly firstRow?: number;
  readonly footer?: boolean;
}

const HEADINGS: Partial<Record<ColumnRole, string>> = {
  stt: 'TT', name: 'Chỉ tiêu', unit: 'ĐVT', prevYear: 'Thực hiện năm 2022', plan: 'Kế hoạch năm 2023', planPeriod: 'KH 6 tháng', actualCum: 'Luỹ kế từ đầu năm',
  samePeriodLY: 'Cùng kỳ 2022', pctPlan: '% TH/KH', rating: 'Đánh giá', owner: 'Bộ phận', note: 'Ghi chú',
};

const ROLES: readonly ColumnRole[] = ['stt', 'name', 'unit', 'prevYear', 'plan', 'actualCum', 'samePeriodLY', 'planPeriod'];

export interface Built {
  readonly plan: Plan;
  readonly snapshot: WorkbookSnapshot;
}

export function build(rows: readonly RowSpec[], spec: SheetSpec = {}): Built {
  const roles = [...ROLES, ...(spec.extraColumns ?? [])];
  const used = roles.filter(
    (role) =>
      !['prevYear', 'samePeriodLY', 'planPeriod', 'owner'].includes(role) || rows.some((row) => row[role as 'prevYear'] !== undefined),
  );
  const periods = spec.periods ?? [];
  const headed = used.flatMap((role): readonly { role: ColumnRole; period: PeriodId | null }[] =>
    role === 'actualCum' && periods.length > 0 ? periods.map((period) => ({ role: 'actualPeriod', period })) : [{ role, period: null }],
  );
  const columns = headed.map(({ role, period }, column): PlanColumn => ({ column, role, header: period ?? HEADINGS[role] ?? role, period, confidence: 1, reasons: [], alternatives: [] }));
  const resultPeriods = columns.flatMap(({ column, role, period }): readonly ResultPeriod[] => (role === 'actualPeriod' && period !== null ? [{ column, period }] : []));
  const headerRow = spec.firstRow ?? 4;
  const firstData = headerRow + 2;
  const columnOf = (role: ColumnRole): number | null => columns.find((column) => column.role === role)?.column ?? null;

  const width = columns.length;
  const height = firstData + rows.length + (spec.footer === false ? 0 : 3);
  const values: CellValue[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => null));
  const formats: string[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => 'General'));
  const put = (row: number, column: number | null, value: CellValue): void => {
    const line = values[row];
    if (column !== null && line) line[column] = value;
  };
  put(0, 0, 'UBND XÃ TRÀ PHONG');
  put(1, 0, 'BIỂU THEO DÕI CHỈ TIÊU NĂM 2023');
  for (const column of columns) put(headerRow, column.column, column.header);

  const indicators = rows.map((row, index): Indicator => {
    const at = firstData + index;
    put(at, columnOf('stt'), index + 1);
    put(at, columnOf('name'), row.path.at(-1) ?? '');
    put(at, columnOf('unit'), row.unit ?? null);
    put(at, columnOf('owner'), row.owner ?? null);
    const cells: readonly (readonly [ColumnRole, CellValue | undefined])[] = [
      ['prevYear', row.prevYear], ['plan', row.target], ['actualCum', row.actual], ['samePeriodLY', row.samePeriodLY], ['planPeriod', row.planPeriod],
    ];
    const figures = new Map<number, Figure>();
    const placed = [
      ...cells.map(([role, value]) => [columnOf(role), value] as const),
      ...resultPeriods.map(({ column }, position) => [column, row.results?.[position]] as const),
    ];
    for (const [column, value] of placed) {
      if (column === null) continue;
      put(at, column, value ?? null);
      const line = formats[at];
      if (line) line[column] = row.format ?? 'General';
      figures.set(column, figureOf(value ?? null, row.format ?? 'General'));
    }
    const pct = columnOf('pctPlan');
    const line = formats[at];
    if (pct !== null && line) line[pct] = spec.pctFormat ?? '0.0';
    const unit = row.unit === undefined ? null : readUnit(row.unit);
    const target = readTargetCell(row.target, row.format ?? 'General', unit);
    const nature = inferNature({ path: row.path, unit, target, section: null });
    return {
      row: at, path: row.path, name: row.path.at(-1) ?? '', level: row.path.length, section: null, stt: String(index + 1), parentRow: null, relation: null,
      unit, unitText: row.unit ?? null, target, direction: row.direction ?? nature.direction, kind: row.kind ?? nature.kind, figures, formulaColumns: new Set(), isReference: row.isReference ?? false,
    };
  });
  if (spec.footer !== false) put(height - 1, Math.max(0, width - 2), 'CHỦ TỊCH');

  const sheet: SheetSnapshot = {
    id: 'sheet-1', name: spec.sheet ?? 'KH 2023', visibility: 'visible', firstRow: 0, firstColumn: 0, values,
    formulas: values.map((row) => row.map(() => null)), numberFormats: formats, fonts: null,
    merges: columns.map((column) => ({ row: headerRow, column: column.column, rows: 2, columns: 1 })),
    hiddenRows: [], hiddenColumns: [], highlights: [], isProtected: false, isFiltered: false,
  };
  const plan: Plan = {
    sheetId: sheet.id, sheet: sheet.name, chosenAmong: [], title: null, place: null, year: spec.year === undefined ? 2023 : spec.year, period: spec.period ?? null,
    layout: { headerRows: [headerRow, headerRow + 1], dataRows: [firstData, firstData + Math.max(1, rows.length) - 1], columns, commonUnit: null },
    sections: [], indicators, planColumn: columnOf('plan'), actualColumn: columnOf('actualCum'),
    resultPeriods, hiddenRows: [], legacyTexts: [],
  };
  return { plan, snapshot: { name: 'ke-hoach.xlsx', activeSheet: sheet.name, isReadOnly: false, sheets: [sheet] } };
}

export function figureOf(value: CellValue, format: string): Figure {
  if (value === null) return { state: 'blank' };
  if (typeof value === 'number') {
    const shown = shownNumber(value, format);
    return { state: 'number', value: shown.value, raw: value, decimals: shown.decimals };
  }
  if (typeof value === 'string') {
    const reading = readNumber(value, { isWhole: false });
    if (reading.kind === 'number') return { state: 'text-number', value: reading.value, text: value, decimals: reading.decimals };
    if (reading.kind === 'ambiguous') return { state: 'ambiguous', text: value, readings: [reading.readings[0], reading.readings[1]], guess: reading.guess };
    return reading.kind === 'none' ? { state: 'none', text: value } : { state: 'text', text: value };
  }
  return typeof value === 'boolean' ? { state: 'text', text: String(value) } : { state: 'error', error: (value satisfies CellError).error };
}

export const NO_CONFIGURATION = {
  sheet: null, reportingDate: null, thresholds: { spi: [0.95, 0.85, 0.7], deviation: [-3, -8, -15] }, profiles: [], indicators: [], computed: [], corrections: [],
} as const;
