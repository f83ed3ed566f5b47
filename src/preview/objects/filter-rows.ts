/** Filters at work: rows that they do not let through are hidden. */
import { intersect, type Area } from '../engine/area';
import type { ColumnFilter, FilterCriteria } from '../engine/custom-data';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { formatCell } from '../engine/number-format';
import { filterAt, filtersOn, storeFilters, type FilterTarget, type FoundFilter } from './filter-target';
import { filterTest, type FilteredCell } from './filter-tests';
import { HostError, notServed } from './host-error';
import { beforeEdit, type Session } from './session';

/** Sets the criteria of one column (0-based from the filter's left), or takes them off (null). */
export function filterColumn(target: FilterTarget, column: number, criteria: FilterCriteria | null, session: Session): void {
  const found = required(target, session);
  if (column < 0 || column >= found.area.columns) throw new HostError('InvalidArgument');
  const others = found.filters.filter((each) => each.column !== column);
  const filters = criteria ? [...others, { column, criteria }].sort((a, b) => a.column - b.column) : others;
  change(target, found, filters, session);
}

/** Lets every row through; the buttons stay. */
export function clearFilters(target: FilterTarget, session: Session): void {
  const found = filterAt(target, session);
  if (found && found.filters.length > 0) change(target, found, [], session);
}

/** Takes the filter away with its buttons. */
export function removeFilter(target: FilterTarget, session: Session): void {
  const found = filterAt(target, session);
  if (!found) return;
  beforeEdit(session, found.sheet, null, 'formats');
  storeFilters(target, null, found.area, session);
  if (found.filters.length > 0) hideRows(found.sheet, found.body, session);
}

/** Rows that have changed since are hidden or shown anew. */
export function reapplyFilters(target: FilterTarget, session: Session): void {
  const found = filterAt(target, session);
  if (!found || found.filters.length === 0) return;
  beforeEdit(session, found.sheet, null, 'filter');
  hideRows(found.sheet, found.body, session);
}

/** Makes an area the sheet's filter, in place of the one it had. */
export function startFilter(sheet: EmbeddedSheet, area: Area, session: Session): void {
  const target = { sheetId: sheet.id };
  removeFilter(target, session);
  beforeEdit(session, sheet, null, 'formats');
  storeFilters(target, [], area, session);
}

function required(target: FilterTarget, session: Session): FoundFilter {
  const found = filterAt(target, session);
  if (!found) throw new HostError('InvalidOperation');
  return found;
}

function change(target: FilterTarget, found: FoundFilter, filters: readonly ColumnFilter[], session: Session): void {
  if (filters.some(({ criteria }) => criteria === null)) throw notServed('Filter', 'apply');
  beforeEdit(session, found.sheet, null, 'filter');
  storeFilters(target, filters, found.area, session);
  hideRows(found.sheet, found.body, session);
}

/** Hides and shows rows; a row that two filters share must pass both. */
function hideRows(sheet: EmbeddedSheet, body: Area, session: Session): void {
  const used = sheet.usedArea(false);
  const rows = used && intersect({ ...body, column: used.column, columns: 1 }, used);
  if (!rows) return;
  const tests = filtersOn(sheet, session).flatMap((filter) => rowTests(filter, session));
  const isHidden = (row: number) => tests.some((passes) => !passes(row));
  let start = rows.row;
  for (let row = rows.row; row < rows.row + rows.rows; row += 1) {
    const isEnd = row === rows.row + rows.rows - 1 || isHidden(row + 1) !== isHidden(start);
    if (!isEnd) continue;
    sheet.setRowsHidden({ row: start, column: 0, rows: row - start + 1, columns: 1 }, isHidden(start));
    start = row + 1;
  }
}

/** One test for each filtered column; rows outside of the filter pass. */
function rowTests({ sheet, body, filters }: FoundFilter, session: Session): readonly ((row: number) => boolean)[] {
  return filters.flatMap(({ column, criteria }) => {
    if (!criteria) return [];
    const cells = Array.from({ length: body.rows }, (_, row) => cellAt(sheet, body.row + row, body.column + column, session));
    const test = filterTest(criteria, cells, new Date());
    const passes = cells.map(test);
    return [(row: number) => passes[row - body.row] ?? true];
  });
}

function cellAt(sheet: EmbeddedSheet, row: number, column: number, session: Session): FilteredCell {
  const { value } = sheet.cell(row, column);
  const { numberFormat, fill, fontColor } = sheet.style(row, column);
  return { value, text: formatCell(value, numberFormat, session.state.culture), fill, fontColor };
}
