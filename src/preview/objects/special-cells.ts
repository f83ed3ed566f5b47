/** Cells of a kind. Reference: Excel.Range.getSpecialCells, Excel.SpecialCellType, Excel.SpecialCellValueType. */
import { intersect, type Area } from '../engine/area';
import type { CellContent, EmbeddedSheet } from '../engine/embedded-workbook';
import { isMissing, requireOneOf } from './argument-values';
import { areasOf, within } from './area-list';
import { isUnbounded, sheetOf, type CellsTarget } from './range-target';
import type { Session } from './session';
import { valueTypeOf } from './range-contents';

const cellTypes = ['Blanks', 'ConditionalFormats', 'Constants', 'DataValidations', 'Formulas', 'SameConditionalFormat', 'SameDataValidation', 'Visible'] as const;

/** By the words of SpecialCellValueType, which kinds of values it takes. */
const valueTypes: Readonly<Record<string, string>> = {
  All: 'Error Boolean Double String',
  Errors: 'Error',
  ErrorsLogical: 'Error Boolean',
  ErrorsNumbers: 'Error Double',
  ErrorsText: 'Error String',
  ErrorsLogicalNumber: 'Error Boolean Double',
  ErrorsLogicalText: 'Error Boolean String',
  ErrorsNumberText: 'Error Double String',
  Logical: 'Boolean',
  LogicalNumbers: 'Boolean Double',
  LogicalText: 'Boolean String',
  LogicalNumbersText: 'Boolean Double String',
  Numbers: 'Double',
  NumbersText: 'Double String',
  Text: 'String',
};

/** The areas of the cells of a kind, within the part of the sheet that is in use; none where there are none. */
export function specialCells(target: CellsTarget, cellType: unknown, cellValueType: unknown, session: Session): readonly Area[] {
  const sheet = sheetOf(target, session);
  const type = requireOneOf(cellType, cellTypes);
  const kinds = valueTypes[isMissing(cellValueType) ? 'All' : requireOneOf(cellValueType, Object.keys(valueTypes))] ?? '';
  switch (type) {
    case 'ConditionalFormats':
      return apart(target, sheet.conditionalFormats.flatMap(({ areas }) => areas));
    case 'DataValidations':
      return apart(target, sheet.validations.flatMap(({ areas }) => areas));
    case 'SameConditionalFormat':
      return apart(target, sheet.conditionalFormats.filter(({ areas }) => hasFirst(areas, target)).flatMap(({ areas }) => areas));
    case 'SameDataValidation':
      return apart(target, sheet.validations.filter(({ areas }) => hasFirst(areas, target)).flatMap(({ areas }) => areas));
    case 'Visible':
      return inUse(target, sheet).flatMap((area) => areasOf(area, (row, column) => !sheet.isRowHidden(row) && !sheet.isColumnHidden(column)));
    default:
      return inUse(target, sheet).flatMap((area) => areasOf(area, (row, column) => isOfKind(sheet.cell(row, column), type, kinds)));
  }
}

function isOfKind(cell: CellContent, type: 'Blanks' | 'Constants' | 'Formulas', kinds: string): boolean {
  if (type === 'Blanks') return cell.value === null && cell.formula === null;
  return (cell.formula !== null) === (type === 'Formulas') && kinds.includes(valueTypeOf(cell));
}

/** Beyond the cells in use there is nothing to be found; visible cells of a bounded area all count. */
function inUse(target: CellsTarget, sheet: EmbeddedSheet): readonly Area[] {
  const used = sheet.usedArea(false);
  return target.areas.flatMap((area) => (isUnbounded(area) || area.rows * area.columns > 1_000_000 ? (used && intersect(used, area)) ?? [] : area));
}

/** What areas have in common with the target, no cell twice. */
function apart(target: CellsTarget, areas: readonly Area[]): readonly Area[] {
  return target.areas.flatMap((area) => {
    const common = within(areas, area);
    return common.length < 2 ? common : areasOf(area, (row, column) => common.some((each) => intersect(each, { row, column, rows: 1, columns: 1 })));
  });
}

function hasFirst(areas: readonly Area[], { areas: [first] }: CellsTarget): boolean {
  return first !== undefined && within(areas, { ...first, rows: 1, columns: 1 }).length > 0;
}
