/** Reference: Excel.RangeSort. */
import { intersect, type Area } from '../engine/area';
import { flagOr, isMissing, requireOneOf } from './argument-values';
import { defineClass } from './member-table';
import { areaOf, isUnbounded, sheetOf, type RangeTarget } from './range-target';
import { readSortFields, sortCells } from './sort-cells';

export const rangeSort = defineClass<RangeTarget>({
  name: 'RangeSort',
  methods: {
    Apply: (range, [fields, matchCase, hasHeaders, orientation, method], session) => {
      const sheet = sheetOf(range, session);
      const axis = isMissing(orientation) || requireOneOf(orientation, ['Rows', 'Columns'] as const) === 'Rows' ? 'rows' : 'columns';
      if (!isMissing(method)) requireOneOf(method, ['PinYin', 'StrokeCount'] as const);
      const whole = areaOf(range);
      const read = readSortFields(fields, axis === 'rows' ? whole.columns : whole.rows, 'RangeSort');
      const used = isUnbounded(whole) ? sheet.usedArea(false, whole) : whole;
      const area = used && intersect(used, whole);
      if (area) sortCells(sheet, withoutHeader(area, axis, flagOr(hasHeaders, false)), axis, { fields: read, matchCase: flagOr(matchCase, false) }, session);
      return null;
    },
  },
});

function withoutHeader(area: Area, axis: 'rows' | 'columns', hasHeaders: boolean): Area {
  if (!hasHeaders) return area;
  return axis === 'rows' ? { ...area, row: area.row + 1, rows: area.rows - 1 } : { ...area, column: area.column + 1, columns: area.columns - 1 };
}
