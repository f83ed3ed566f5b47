import { isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS, type Area, type Shift } from './area';
import type { UniverAccess } from './univer-access';
import * as univer from './univer-modules';
import { Direction } from './univer-modules';
import type { Worksheet } from './univer-modules';
import { toRange } from './univer-range';

/** Inserts or deletes cells, rows or columns by Univer's own commands, which also move the formulas' references. The area lies on the grid. */
export function shiftCells(access: UniverAccess, worksheet: Worksheet, shift: Shift): void {
  const { area, axis, kind } = shift;
  const params = { unitId: access.unitId, subUnitId: worksheet.getSheetId() };
  const wholeRows = area.column === 0 && area.columns >= worksheet.getColumnCount();
  const wholeColumns = area.row === 0 && area.rows >= worksheet.getRowCount();
  if (axis === 'rows' && (isEntireRows(area) || wholeRows)) {
    const range = toRange({ ...area, columns: MAX_COLUMNS });
    if (kind === 'insert') access.run(univer.InsertRowByRangeCommand, { ...params, range, direction: Direction.UP });
    else access.run(univer.RemoveRowByRangeCommand, { ...params, range });
    return;
  }
  if (axis === 'columns' && (isEntireColumns(area) || wholeColumns)) {
    const range = toRange({ ...area, rows: MAX_ROWS });
    if (kind === 'insert') access.run(univer.InsertColByRangeCommand, { ...params, range, direction: Direction.LEFT });
    else access.run(univer.RemoveColByRangeCommand, { ...params, range });
    return;
  }
  onActiveSheet(access, worksheet, () => {
    access.start(partialCommands[`${kind}-${axis}`], { range: toRange(area) });
  });
}

interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** Moves cells by the mutations of Univer's own command, which itself only waits for a person's consent before them. */
export function moveCells(access: UniverAccess, from: Place, to: Place): void {
  const params = {
    fromUnitId: access.unitId,
    toUnitId: access.unitId,
    fromSubUnitId: from.sheetId,
    toSubUnitId: to.sheetId,
    fromRange: toRange(from.area),
    toRange: toRange(to.area),
  };
  const mutations = univer.getMoveRangeCommandMutations(access.injector, params, { includeSelection: false, includeAfterCommand: false, includeAutoHeight: false });
  if (!mutations) throw new Error('Univer declined to move cells');
  for (const { id, params: of } of mutations.redos) access.run({ id }, of);
}

const partialCommands = {
  'insert-rows': univer.InsertRangeMoveDownCommand,
  'insert-columns': univer.InsertRangeMoveRightCommand,
  'delete-rows': univer.DeleteRangeMoveUpCommand,
  'delete-columns': univer.DeleteRangeMoveLeftCommand,
} as const;

/** These commands of Univer's know only the active sheet. */
function onActiveSheet(access: UniverAccess, worksheet: Worksheet, work: () => void): void {
  const before = access.workbook.getActiveSheet();
  if (before.getSheetId() === worksheet.getSheetId()) {
    work();
    return;
  }
  access.workbook.setActiveSheet(worksheet);
  try {
    work();
  } finally {
    access.workbook.setActiveSheet(before);
  }
}
