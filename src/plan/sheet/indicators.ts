/** From placed rows to indicators and sections. */
import { inferNature, isDenominator } from '../language/natures';
import { isUndefinedGoal, readTarget, readTargetCell } from '../language/targets';
import { readUnit, unitInName } from '../language/units';
import type { Indicator, PlanColumn, SectionRow, Target, Unit } from '../model';
import { conventionOf, FIGURE_ROLES, readFigures, type FigureCell } from './figures';
import { placeRows, type PlacedRow } from './hierarchy';
import { withoutAnnouncement } from './row-marks';
import type { TableRow } from './row-kinds';
import type { SheetGrid } from './sheet-grid';

export interface RowsOfPlan {
  readonly indicators: readonly Indicator[];
  readonly sections: readonly SectionRow[];
}

export function readIndicators(
  grid: SheetGrid,
  rows: readonly TableRow[],
  columns: readonly PlanColumn[],
  planColumn: number | null,
  commonUnit: string | null,
): RowsOfPlan {
  const figureColumns = columns.filter((column) => FIGURE_ROLES.has(column.role));
  const convention = conventionOf(cellValues(grid, rows, figureColumns));
  const placed = placeRows(rows);
  const indicators = placed.filter(({ row }) => row.kind === 'indicator').map((place) => {
    const cells = figureColumns.map((column): FigureCell => ({
      column: column.column,
      role: column.role,
      value: grid.value(place.row.row, column.column),
      numberFormat: grid.numberFormat(place.row.row, column.column),
      isFormula: grid.isFormula(place.row.row, column.column),
    }));
    return indicatorOf(place, cells, planColumn, commonUnit, convention);
  });
  const sections = placed
    .filter(({ row }) => row.kind === 'heading')
    .map(({ row, parents, sections: above }) => ({ row: row.row, text: row.name, level: parents.length + above.length + 1 }));
  return { indicators, sections };
}

function indicatorOf(
  { row, parents, sections, relation }: PlacedRow,
  cells: readonly FigureCell[],
  planColumn: number | null,
  commonUnit: string | null,
  convention: ReturnType<typeof conventionOf>,
): Indicator {
  const { unit, unitText } = unitOf(row, commonUnit);
  const path = [...parents.map((parent) => parent.name), row.name];
  const section = sections.at(-1)?.name ?? null;
  const target = targetOf(row, cells.find((cell) => cell.column === planColumn), unit);
  return {
    row: row.row,
    path,
    name: row.name,
    level: path.length,
    section,
    stt: row.ordinal?.text ?? null,
    parentRow: parents.at(-1)?.row ?? null,
    relation,
    unit,
    unitText,
    target,
    ...inferNature({ path, unit, target, section }),
    figures: readFigures(cells, unit, convention),
    formulaColumns: new Set(cells.filter((cell) => cell.isFormula).map((cell) => cell.column)),
    isReference: isDenominator({ path, target, section }),
  };
}

/** The row's own unit, else one at the end of its name, else the table's. */
function unitOf(row: TableRow, commonUnit: string | null): { unit: Unit | null; unitText: string | null } {
  if (row.unitText !== null) return { unit: readUnit(row.unitText), unitText: row.unitText };
  const inName = unitInName(withoutAnnouncement(row.name));
  if (inName) return { unit: inName.unit, unitText: inName.text };
  return { unit: commonUnit === null ? null : readUnit(commonUnit), unitText: commonUnit };
}

/** A target may stand in the unit's cell ("Đạt xã vững mạnh"); "Đạt" defines nothing where the name itself is no more than a wish. */
function targetOf(row: TableRow, cell: FigureCell | undefined, unit: Unit | null): Target {
  const stated = readTargetCell(cell?.value ?? null, cell?.numberFormat ?? null, unit);
  const inUnit = stated.text === '' && cell !== undefined && unit === null && row.unitText !== null ? readTarget(row.unitText, { unit: null }) : null;
  const target = inUnit?.comparator === 'pass' ? inUnit : stated;
  return target.comparator === 'pass' && isUndefinedGoal(row.name) ? { ...target, comparator: 'none' } : target;
}

function* cellValues(grid: SheetGrid, rows: readonly TableRow[], columns: readonly PlanColumn[]) {
  for (const { row } of rows) for (const { column } of columns) yield grid.value(row, column);
}
