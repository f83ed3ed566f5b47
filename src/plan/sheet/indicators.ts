/** From placed rows to indicators and sections. */
import { wordKey } from '../language/fold';
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
  const figureColumns = columns.filter((column) => FIGURE_ROLES.has(column.role) || column.village !== undefined);
  const convention = conventionOf(cellValues(grid, rows, figureColumns));
  const placed = placeRows(rows);
  const units = unitsOf(placed, commonUnit);
  const indicators = placed.filter(({ row }) => row.kind === 'indicator').map((place) => {
    const cells = figureColumns.map((column): FigureCell => ({
      column: column.column,
      // A village's figure is in the row's unit, as a result is.
      role: column.village ? 'actualCum' : column.role,
      value: grid.value(place.row.row, column.column),
      numberFormat: grid.numberFormat(place.row.row, column.column),
      isFormula: grid.isFormula(place.row.row, column.column),
    }));
    return indicatorOf(place, cells, planColumn, units.get(place.row) ?? NO_UNIT, convention);
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
  { unit, unitText }: StatedUnit,
  convention: ReturnType<typeof conventionOf>,
): Indicator {
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

interface StatedUnit {
  readonly unit: Unit | null;
  readonly unitText: string | null;
}

const NO_UNIT: StatedUnit = { unit: null, unitText: null };

/**
 * The unit of each row: its own, else one at the end of its name, else one at the end of a name above ("Sản lượng (Nghìn tấn)" over "Cá",
 * "Tôm"), else that of the row that it is a part of, else the table's.
 */
function unitsOf(placed: readonly PlacedRow[], commonUnit: string | null): ReadonlyMap<TableRow, StatedUnit> {
  const common: StatedUnit = commonUnit === null ? NO_UNIT : { unit: readUnit(commonUnit), unitText: commonUnit };
  const units = new Map<TableRow, StatedUnit>();
  const handedDown = new Map<TableRow, StatedUnit>();
  for (const { row, parents, sections, relation } of placed) {
    const above = [parents.at(-1), sections.at(-1)].filter((other) => other !== undefined).sort((a, b) => b.row - a.row);
    const fromAbove = above.map((other) => handedDown.get(other)).find((unit) => unit !== undefined);
    const parent = parents.at(-1);
    const named = ownUnit(row) === null ? unitInName(withoutAnnouncement(row.name)) : null;
    const byName: StatedUnit | null = named ? { unit: named.unit, unitText: named.text } : null;
    const ofWhole = relation !== null && parent ? units.get(parent) : undefined;
    const unit = ownUnit(row) ?? byName ?? (isShareByName(row.name) ? undefined : (fromAbove ?? ofWhole)) ?? common;
    units.set(row, unit);
    const passedOn = byName ?? (row.unitText === null ? fromAbove : undefined);
    if (passedOn) handedDown.set(row, passedOn);
  }
  return units;
}

function ownUnit(row: TableRow): StatedUnit | null {
  return row.unitText === null ? null : { unit: readUnit(row.unitText), unitText: row.unitText };
}

/** A share is not in the unit of what it is a share of. */
function isShareByName(name: string): boolean {
  return /^(?:ti le|co cau|ti trong|toc do|%)/.test(wordKey(name));
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
