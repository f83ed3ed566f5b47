/** Formulas with structured references: Univer holds them with addresses, beside them stands the text that Excel shows. */
import type { CellCustom, SheetTable } from './custom-data';
import {
  mayBeStructured,
  renamedReferences,
  toAddresses,
  toFileForm,
  toShownForm,
  type FormulaPlace,
  type NamedTable,
} from './structured-references';
import type { UniverAccess } from './univer-access';
import * as univer from './univer-modules';
import type { ICellData, IWorkbookData, Nullable, Workbook, Worksheet } from './univer-modules';
import { parseReference } from './univer-range';

/** Workbooks in which there may be such formulas: others need not be searched when a table changes. */
const searched = new WeakSet<Workbook>();

/** The tables of all sheets. */
export function namedTables(workbook: Workbook): readonly NamedTable[] {
  return workbook.getSheets().flatMap((sheet) => {
    const { tables } = (sheet.getConfig().custom ?? {}) as { readonly tables?: readonly SheetTable[] };
    return (tables ?? []).flatMap((table) => tableOnSheet(table, sheet.getSheetId(), sheet.getName()));
  });
}

/** The formula as Excel shows it; null where it has no structured references, or somebody has written another in its place. */
export function shownFormula(cell: Nullable<ICellData>): string | null {
  const structured = structuredOf(cell);
  return structured && cell?.f === structured.resolved ? structured.text : null;
}

/** What Univer is to store for a cell that gets a formula. */
export function withAddresses(access: UniverAccess, sheet: Worksheet, row: number, column: number, data: ICellData): ICellData {
  const custom = sheet.getCellMatrix().getValue(row, column)?.custom as CellCustom | null | undefined;
  const others = custom?.structured ? { ...custom, structured: undefined } : undefined;
  const plain = others ? { ...data, custom: others } : data;
  if (!data.f) return plain;
  const tables = namedTables(access.workbook);
  if (tables.length === 0 || !mayBeStructured(data.f, tables)) return plain;
  const place = { sheetId: sheet.getSheetId(), row, column };
  const resolved = toAddresses(data.f, place, tables);
  if (resolved === null) return plain;
  searched.add(access.workbook);
  return { ...data, f: resolved, custom: { ...custom, structured: { text: toShownForm(data.f, place, tables), resolved } } };
}

/** Puts addresses in the place of such references, in a workbook's data before it is opened: what calculates may have only these. */
export function resolveStructured(data: Partial<IWorkbookData>): void {
  const tables = tablesOf(data);
  if (tables.length === 0) return;
  for (const { cell, place } of cellsOf(data)) {
    if (!cell.f || !mayBeStructured(cell.f, tables)) continue;
    const resolved = toAddresses(cell.f, place, tables);
    if (resolved === null) continue;
    const structured = { text: toShownForm(cell.f, place, tables), resolved, file: cell.f };
    Object.assign(cell, { f: resolved, custom: { ...(cell.custom as CellCustom | null | undefined), structured } });
  }
}

/** To be called once for a workbook that was opened. */
export function openStructured(workbook: Workbook): void {
  if (namedTables(workbook).length === 0) return;
  forCells(workbook, (cell) => {
    if (structuredOf(cell)) searched.add(workbook);
  });
}

/** To be called when the tables of a sheet have changed from `before`: references follow names, and addresses follow tables. */
export function followTableChange(access: UniverAccess, sheet: Worksheet, before: readonly SheetTable[]): void {
  const tables = namedTables(access.workbook);
  const renames = before.flatMap((was) => renameOf(was, sheet));
  for (const follow of access.tableFollowers) follow((formula) => renames.reduce((text, { was, name, columns }) => renamedReferences(text, { sheetId: '', row: -1, column: -1 }, was, name, columns), formula));
  if (!searched.has(access.workbook)) return;
  const changed = new Map<string, Record<number, Record<number, ICellData>>>();
  forCells(access.workbook, (cell, place) => {
    const structured = structuredOf(cell);
    if (!structured || !cell.f) return;
    const text = renames.reduce((formula, { was, name, columns }) => renamedReferences(formula, place, was, name, columns), structured.text);
    const resolved = toAddresses(text, place, tables);
    if (text === structured.text && resolved === structured.resolved && resolved === cell.f) return;
    const isRenamed = text !== structured.text;
    const custom: CellCustom = {
      ...(cell.custom as CellCustom | null | undefined),
      structured: resolved === null ? undefined : { text, resolved, ...(!isRenamed && structured.file !== undefined && { file: structured.file }) },
    };
    const cells = changed.get(place.sheetId) ?? {};
    changed.set(place.sheetId, cells);
    (cells[place.row] ??= {})[place.column] = { f: resolved ?? cell.f, v: null, custom: { ...custom } };
  });
  for (const [subUnitId, cellValue] of changed) {
    const wasSilent = access.report.isSilent;
    access.report.isSilent = true;
    try {
      access.run(univer.SetRangeValuesMutation, { unitId: access.unitId, subUnitId, cellValue });
    } finally {
      access.report.isSilent = wasSilent;
    }
  }
}

/** Puts the formulas of a snapshot into the form that files have. */
export function inFileForm(data: IWorkbookData): IWorkbookData {
  const tables = tablesOf(data);
  for (const sheet of Object.values(data.sheets)) {
    const own = (sheet.custom?.tables ?? []) as readonly SheetTable[];
    if (own.length > 0) sheet.custom = { ...sheet.custom, tables: own.map((table) => withFileForms(table, sheet.id ?? '', tables)) };
  }
  for (const { cell, place } of cellsOf(data)) {
    const structured = structuredOf(cell);
    if (!structured) continue;
    if (cell.f === structured.resolved) cell.f = structured.file ?? toFileForm(structured.text, place, tables);
    cell.custom = { ...cell.custom, structured: undefined };
  }
  return data;
}

function tablesOf(data: Partial<IWorkbookData>): readonly NamedTable[] {
  return Object.values(data.sheets ?? {}).flatMap((sheet) =>
    ((sheet.custom?.tables ?? []) as readonly SheetTable[]).flatMap((table) => tableOnSheet(table, sheet.id ?? '', sheet.name ?? '')),
  );
}

function* cellsOf(data: Partial<IWorkbookData>): Generator<{ readonly cell: ICellData; readonly place: FormulaPlace }> {
  for (const { id: sheetId = '', cellData } of Object.values(data.sheets ?? {})) {
    for (const [row, line] of Object.entries(cellData ?? {})) {
      for (const [column, cell] of Object.entries(line as Record<string, Nullable<ICellData>>)) {
        if (cell) yield { cell, place: { sheetId, row: Number(row), column: Number(column) } };
      }
    }
  }
}

/** The formulas that a table keeps for its columns, in the form that files have. */
function withFileForms(table: SheetTable, sheetId: string, tables: readonly NamedTable[]): SheetTable {
  const area = parseReference(table.range);
  const place = { sheetId, row: area?.row ?? 0, column: area?.column ?? 0 };
  const columns = table.columns.map(({ formula, totals, ...column }) => ({
    ...column,
    ...(formula !== undefined && { formula: toFileForm(formula, place, tables) }),
    ...(totals !== undefined && { totals: totals.startsWith('=') ? toFileForm(totals, place, tables) : totals }),
  }));
  return { ...table, columns };
}

/** A table as formulas see it; none where its range is no reference. */
export function tableOnSheet(table: SheetTable, sheetId: string, sheetName: string): readonly NamedTable[] {
  const area = parseReference(table.range);
  if (!area) return [];
  const { name, hasHeaderRow, hasTotalsRow } = table;
  return [{ name, sheetId, sheetName, area, columns: table.columns.map((column) => column.name), hasHeaderRow, hasTotalsRow }];
}

function structuredOf(cell: Nullable<ICellData>): CellCustom['structured'] {
  return (cell?.custom as CellCustom | null | undefined)?.structured;
}

/** A table whose name or columns' names are others now; columns are told by id. */
function renameOf(was: SheetTable, sheet: Worksheet) {
  const { tables } = (sheet.getConfig().custom ?? {}) as { readonly tables?: readonly SheetTable[] };
  const now = tables?.find(({ id }) => id === was.id);
  const [before] = tableOnSheet(was, sheet.getSheetId(), sheet.getName());
  if (!now || !before) return [];
  const columns = new Map(
    was.columns.flatMap(({ id, name }) => {
      const column = now.columns.find((each) => each.id === id);
      return column && column.name !== name ? [[name.toLowerCase(), column.name] as const] : [];
    }),
  );
  return columns.size === 0 && now.name === was.name ? [] : [{ was: before, name: now.name, columns }];
}

function forCells(workbook: Workbook, visit: (cell: ICellData, place: FormulaPlace) => void): void {
  for (const sheet of workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell) visit(cell, { sheetId, row, column });
    });
  }
}
