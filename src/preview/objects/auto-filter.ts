/** Reference: Excel.AutoFilter, of a worksheet or of a table. */
import { intersect, isOneCell, type Area } from '../engine/area';
import { parseAddress } from './addresses';
import { isMissing, requireInteger } from './argument-values';
import { criteriaOf, readCriteria } from './filter-criteria';
import { clearFilters, filterColumn, reapplyFilters, removeFilter, startFilter } from './filter-rows';
import { filterAt, filterTargetFor, storeFilters, type FilterTarget } from './filter-target';
import { HostError } from './host-error';
import { defineClass } from './member-table';
import { rangeOf } from './range-objects';
import { areaOf } from './range-target';
import { beforeEdit, type Session } from './session';
import { sheetWithId, tableOf } from './table-target';

export const autoFilter = defineClass<FilterTarget>({
  name: 'AutoFilter',
  values: {
    Criteria: {
      get: (target, session) => {
        const found = filterAt(target, session);
        return Array.from({ length: found?.area.columns ?? 0 }, (_, column) => criteriaOf(found?.filters ?? [], column));
      },
    },
    Enabled: { get: (target, session) => filterAt(target, session) !== null },
    IsDataFiltered: { get: (target, session) => isFiltered(target, session) },
  },
  methods: {
    Apply: (target, [range, column, criteria], session) => {
      apply(target, range, isMissing(column) ? null : requireInteger(column), isMissing(criteria) ? null : readCriteria(criteria), session);
      return null;
    },
    ClearColumnCriteria: (target, [column], session) => {
      filterColumn(target, requireInteger(column), null, session);
      return null;
    },
    ClearCriteria: (target, _args, session) => {
      clearFilters(target, session);
      return null;
    },
    GetRange: (target, _args, session) => {
      const range = rangeAt(target, session);
      if (!range) throw new HostError('ItemNotFound');
      return range;
    },
    GetRangeOrNullObject: (target, _args, session) => rangeAt(target, session),
    Reapply: (target, _args, session) => {
      reapplyFilters(target, session);
      return null;
    },
    Remove: (target, _args, session) => {
      removeFilter(target, session);
      return null;
    },
  },
});

function isFiltered(target: FilterTarget, session: Session): boolean {
  if ('tableId' in target) return (tableOf(target, session).table.filters ?? []).length > 0;
  return sheetWithId(session, target.sheetId).filter?.hidesRows ?? false;
}

function rangeAt(target: FilterTarget, session: Session) {
  const found = filterAt(target, session);
  return found && rangeOf({ sheetId: found.sheet.id, areas: [found.area] });
}

/** "Applies the AutoFilter to a range. This filters the column if column index and filter criteria are specified." */
function apply(own: FilterTarget, given: unknown, column: number | null, criteria: ReturnType<typeof readCriteria> | null, session: Session): void {
  const sheet = 'tableId' in own ? tableOf(own, session).sheet : sheetWithId(session, own.sheetId);
  const area = filteredArea(sheet.id, given, session);
  const target = 'tableId' in own ? own : filterTargetFor(sheet, area);
  const before = filterAt(target, session);
  if (column !== null && (column < 0 || column >= (before?.area ?? area).columns)) throw new HostError('InvalidArgument');
  if ('tableId' in target) {
    if (!before) {
      beforeEdit(session, sheet, null, 'formats');
      storeFilters(target, [], area, session);
    }
  } else if (before?.area.row !== area.row || before.area.column !== area.column || before.area.columns !== area.columns) {
    startFilter(sheet, area, session);
  }
  if (column !== null) filterColumn(target, column, criteria, session);
}

/** One cell stands for the block around it; of whole columns the part in use counts. */
function filteredArea(sheetId: string, given: unknown, session: Session): Area {
  const sheet = sheetWithId(session, sheetId);
  const range = typeof given === 'string' ? null : rangeOf.targetOf(given);
  const parsed = typeof given === 'string' ? parseAddress(given) : null;
  const area = range?.sheetId === sheetId ? areaOf(range) : parsed && (parsed.sheet === null || session.workbook.sheetByName(parsed.sheet)?.id === sheetId) ? parsed.area : null;
  if (!area) throw new HostError('InvalidArgument');
  const used = sheet.usedArea(true);
  const part = isOneCell(area) ? used : used && intersect(area, used);
  if (!part) throw new HostError('InvalidArgument');
  return part;
}
