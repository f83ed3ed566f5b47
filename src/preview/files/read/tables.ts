import { parseRange, rangeName } from '../cells/cell-reference';
import { formulaFromFile } from '../cells/formula-text';
import type { SheetTable, SheetTableColumn, TableLook } from '../custom-data';
import { relationshipsOf } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { child, childrenNamed, flag, numberOf, type XmlElement } from '../xml/xml-tree';
import { readFilters } from './filters';

/** The tables of a sheet, read from their own parts (ECMA-376 part 1, 18.5.1). */
export function readTables(parts: WorkbookPackage, sheetPart: string): SheetTable[] {
  return tableParts(parts, sheetPart).flatMap((part) => {
    const root = parts.xml(part)?.root;
    const range = parseRange(root?.attributes.ref ?? '');
    if (!root || !range) return [];
    return [
      {
        id: numberOf(root, 'id') ?? 0,
        name: root.attributes.displayName ?? root.attributes.name ?? '',
        range: rangeName(range),
        columns: childrenNamed(child(root, 'tableColumns'), 'tableColumn').map(readColumn),
        hasHeaderRow: (numberOf(root, 'headerRowCount') ?? 1) > 0,
        hasTotalsRow: (numberOf(root, 'totalsRowCount') ?? 0) > 0,
        ...(flag(root, 'insertRow') && { hasInsertRow: true }),
        look: readLook(child(root, 'tableStyleInfo')),
        filters: readFilters(child(root, 'autoFilter')),
        sort: null,
      },
    ];
  });
}

/** The parts of a sheet's tables, in the order of its relationships. */
export function tableParts(parts: WorkbookPackage, sheetPart: string): string[] {
  return relationshipsOf(parts, sheetPart).flatMap(({ type, target }) => (type === 'table' ? [target] : []));
}

/** Line breaks in a name stand as `_x000a_` in the file. */
export function columnName(element: XmlElement): string {
  return (element.attributes.name ?? '').replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function readColumn(element: XmlElement, index: number): SheetTableColumn {
  const formula = child(element, 'calculatedColumnFormula')?.text;
  return {
    id: numberOf(element, 'id') ?? index + 1,
    name: columnName(element),
    ...(formula !== undefined && formula !== '' && { formula: formulaFromFile(formula) }),
  };
}

function readLook(element: XmlElement | undefined): TableLook {
  return {
    style: element?.attributes.name ?? null,
    bandedRows: flag(element, 'showRowStripes'),
    bandedColumns: flag(element, 'showColumnStripes'),
    firstColumn: flag(element, 'showFirstColumn'),
    lastColumn: flag(element, 'showLastColumn'),
  };
}
