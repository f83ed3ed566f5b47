/**
 * getCellProperties, setCellProperties and their kin: plain objects in camelCase, as the client hands them through unread.
 * Reference: Excel.CellProperties, RowProperties, ColumnProperties and their load options.
 */
import type { Area } from '../engine/area';
import type { BorderSide, CellStylePatch } from '../engine/cell-style';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { fullAddress } from './addresses';
import { isRecord, requireColor, requireFlag, requireNumber, requireOneOf, requireRecord, requireText } from './argument-values';
import { borderAt, borderStyles, borderWeights, clearFacing } from './borders';
import { notServed } from './host-error';
import { applyNamedStyle } from './named-style';
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
    style: () => sheet.styleName(row, column),
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

/** Sets what the object gives of the cells of an area: of single cells, or of its part of rows or columns. */
export function writeProperties(sheet: EmbeddedSheet, area: Area, properties: unknown, className: SettableClass): void {
  if (!isRecord(properties)) return;
  // The style comes first: what is set besides lies over it.
  if (properties.style !== undefined) applyNamedStyle(sheet, area, requireText(properties.style));
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'style') continue;
    if (name === 'format') writeFormat(sheet, area, requireRecord(value));
    else if (name === 'rowHidden' && className === 'SettableRowProperties') sheet.setRowsHidden(area, requireFlag(value));
    else if (name === 'columnHidden' && className === 'SettableColumnProperties') sheet.setColumnsHidden(area, requireFlag(value));
    else throw notServed(className, name);
  }
}

type SettableClass = 'SettableCellProperties' | 'SettableRowProperties' | 'SettableColumnProperties';

function writeFormat(sheet: EmbeddedSheet, area: Area, format: Options): void {
  const { columnWidth, rowHeight, protection, ...looks } = format;
  const patch = patchOf(looks);
  if (Object.keys(patch).length > 0) sheet.applyStyle(area, patch);
  for (const [, side] of borderSides) if (patch.borders?.[side] === null) clearFacing(sheet, { area, side });
  if (protection !== undefined) sheet.setLocked(area, requireFlag(requireRecord(protection).locked));
  if (columnWidth !== undefined) sheet.setColumnWidth(area, requireNumber(columnWidth));
  if (rowHeight !== undefined) sheet.setRowHeight(area, requireNumber(rowHeight));
}

/** One change of the style for all that is given: each change of a cell costs the engine a command. */
function patchOf(format: Options): CellStylePatch {
  return Object.entries(format).reduce<CellStylePatch>((patch, [name, value]) => {
    if (name === 'font') return { ...patch, ...facetsPatch(fontFacets, value, 'CellPropertiesFont') };
    if (name === 'fill') return { ...patch, ...facetsPatch(fillFacets, value, 'CellPropertiesFill') };
    if (name === 'borders') return { ...patch, borders: bordersPatch(requireRecord(value)) };
    return { ...patch, ...facetsPatch(alignmentFacets, { [name]: value }, 'CellPropertiesFormat') };
  }, {});
}

function facetsPatch(table: Readonly<Record<string, StyleFacet>>, values: unknown, className: string): CellStylePatch {
  return Object.entries(requireRecord(values)).reduce<CellStylePatch>((patch, [name, value]) => {
    const facet = table[pascalCase(name)];
    if (!facet) throw notServed(className, name);
    return { ...patch, ...facet.patch(value) };
  }, {});
}

function bordersPatch(borders: Options): NonNullable<CellStylePatch['borders']> {
  return Object.fromEntries(
    Object.entries(borders).map(([name, given]) => {
      const side = borderSides.find(([candidate]) => candidate === name)?.[1];
      if (!side) throw notServed('CellBorderCollection', name);
      const { style, color, weight } = requireRecord(given);
      const line = style === undefined ? 'Continuous' : requireOneOf(style, borderStyles);
      const drawn = { style: line, color: color === undefined ? '#000000' : requireColor(color), weight: weight === undefined ? ('Thin' as const) : requireOneOf(weight, borderWeights) };
      return [side, line === 'None' ? null : drawn];
    }),
  );
}

function camelCase(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function pascalCase(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
