/**
 * getCellProperties, setCellProperties and their kin: plain objects in camelCase, as the client hands them through unread.
 * Reference: Excel.CellProperties, RowProperties, ColumnProperties and their load options.
 */
import type { BorderSide } from '../engine/cell-style';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { fullAddress } from './addresses';
import { isRecord, requireColor, requireFlag, requireNumber, requireOneOf, requireRecord } from './argument-values';
import { borderAt, borderStyles, borderWeights } from './borders';
import { notServed } from './host-error';
import { alignmentFacets, fillFacets, fontFacets, type StyleFacet } from './style-facets';

type Options = Readonly<Record<string, unknown>>;
type Told = Record<string, unknown>;

const borderSides: readonly (readonly [string, BorderSide])[] = [
  ['top', 'top'],
  ['bottom', 'bottom'],
  ['left', 'left'],
  ['right', 'right'],
  ['diagonalDown', 'diagonalDown'],
  ['diagonalUp', 'diagonalUp'],
];

/** What the options ask for of one cell. */
export function readCellProperties(sheet: EmbeddedSheet, row: number, column: number, options: Options): Told {
  return tell(options, 'CellProperties', {
    address: () => fullAddress(sheet.name, { row, column, rows: 1, columns: 1 }),
    hidden: () => sheet.isRowHidden(row) || sheet.isColumnHidden(column),
    format: (asked) => readFormat(sheet, row, column, requireRecord(asked)),
  });
}

/** `row` null: a column's format; `column` null: a row's. */
export function readLaneProperties(sheet: EmbeddedSheet, row: number | null, column: number | null, options: Options): Told {
  const formats = { ...(row !== null && { rowHeight: () => sheet.rowHeight(row) }), ...(column !== null && { columnWidth: () => sheet.columnWidth(column) }) };
  return tell(options, row === null ? 'ColumnProperties' : 'RowProperties', {
    ...(row !== null && {
      rowHidden: () => sheet.isRowHidden(row),
      rowIndex: () => row,
      address: () => fullAddress(sheet.name, { row, column: 0, rows: 1, columns: 16384 }),
    }),
    ...(column !== null && {
      columnHidden: () => sheet.isColumnHidden(column),
      columnIndex: () => column,
      address: () => fullAddress(sheet.name, { row: 0, column, rows: 1048576, columns: 1 }),
    }),
    format: (asked) => {
      const { rowHeight, columnWidth, ...others } = requireRecord(asked);
      return { ...tell({ rowHeight, columnWidth }, 'RowProperties', formats), ...readFormat(sheet, row ?? 0, column ?? 0, others) };
    },
  });
}

function readFormat(sheet: EmbeddedSheet, row: number, column: number, options: Options): Told {
  const style = sheet.style(row, column);
  const facets = (table: Readonly<Record<string, StyleFacet>>, asked: unknown, className: string) =>
    tell(requireRecord(asked), className, readersOf(table, style));
  return tell(options, 'CellPropertiesFormat', {
    ...readersOf(alignmentFacets, style),
    font: (asked) => facets(fontFacets, asked, 'CellPropertiesFont'),
    fill: (asked) => facets(fillFacets, asked, 'CellPropertiesFill'),
    protection: (asked) => tell(requireRecord(asked), 'CellPropertiesProtection', { locked: () => sheet.isLocked(row, column), formulaHidden: () => false }),
    // The options say what is asked of every side (Excel.CellPropertiesBorderLoadOptions); the answer has the sides.
    borders: (asked) => Object.fromEntries(borderSides.map(([name, side]) => [name, readBorder(sheet, row, column, side, requireRecord(asked))])),
  });
}

function readBorder(sheet: EmbeddedSheet, row: number, column: number, side: BorderSide, options: Options): Told {
  const border = borderAt(sheet, row, column, side);
  return tell(options, 'CellBorder', {
    style: () => border?.style ?? 'None',
    color: () => border?.color ?? '#000000',
    weight: () => border?.weight ?? 'Thin',
  });
}

function readersOf(table: Readonly<Record<string, StyleFacet>>, style: Parameters<StyleFacet['get']>[0]) {
  return Object.fromEntries(Object.entries(table).map(([name, facet]) => [camelCase(name), () => facet.get(style)]));
}

/** Answers what is asked for; what nobody here can tell is refused by name. */
function tell(options: Options, className: string, readers: Readonly<Record<string, (asked: unknown) => unknown>>): Told {
  const told: Told = {};
  for (const [name, asked] of Object.entries(options)) {
    if (asked === undefined || asked === false || asked === null) continue;
    if (name === '$all') {
      for (const [each, read] of Object.entries(readers)) if (read.length === 0) told[each] = read(true);
      continue;
    }
    const read = readers[name];
    if (!read) throw notServed(className, name);
    told[name] = read(asked);
  }
  return told;
}

/** Sets what the object gives of one cell. */
export function writeCellProperties(sheet: EmbeddedSheet, row: number, column: number, properties: unknown): void {
  if (!isRecord(properties)) return;
  const area = { row, column, rows: 1, columns: 1 };
  for (const [name, value] of Object.entries(properties)) {
    if (name !== 'format') throw notServed('SettableCellProperties', name);
    for (const [facetName, facetValue] of Object.entries(requireRecord(value))) {
      if (facetName === 'font') writeFacets(sheet, area, fontFacets, facetValue, 'CellPropertiesFont');
      else if (facetName === 'fill') writeFacets(sheet, area, fillFacets, facetValue, 'CellPropertiesFill');
      else if (facetName === 'protection') sheet.setLocked(area, requireFlag(requireRecord(facetValue).locked));
      else if (facetName === 'borders') writeBorders(sheet, area, requireRecord(facetValue));
      else if (facetName === 'columnWidth') sheet.setColumnWidth(area, requireNumber(facetValue));
      else if (facetName === 'rowHeight') sheet.setRowHeight(area, requireNumber(facetValue));
      else writeFacets(sheet, area, alignmentFacets, { [facetName]: facetValue }, 'CellPropertiesFormat');
    }
  }
}

function writeFacets(sheet: EmbeddedSheet, area: Parameters<EmbeddedSheet['applyStyle']>[0], table: Readonly<Record<string, StyleFacet>>, values: unknown, className: string): void {
  for (const [name, value] of Object.entries(requireRecord(values))) {
    const facet = table[pascalCase(name)];
    if (!facet) throw notServed(className, name);
    sheet.applyStyle(area, facet.patch(value));
  }
}

function writeBorders(sheet: EmbeddedSheet, area: Parameters<EmbeddedSheet['applyStyle']>[0], borders: Options): void {
  for (const [name, given] of Object.entries(borders)) {
    const side = borderSides.find(([candidate]) => candidate === name)?.[1];
    if (!side) throw notServed('CellBorderCollection', name);
    const { style, color, weight } = requireRecord(given);
    const line = style === undefined ? 'Continuous' : requireOneOf(style, borderStyles);
    const border =
      line === 'None'
        ? null
        : { style: line, color: color === undefined ? '#000000' : requireColor(color), weight: weight === undefined ? ('Thin' as const) : requireOneOf(weight, borderWeights) };
    sheet.applyStyle(area, { borders: { [side]: border } });
  }
}

function camelCase(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function pascalCase(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
