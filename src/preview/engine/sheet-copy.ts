/** A copy of a worksheet inside its workbook: cells, looks, sizes, rules, validations and names; its tables under names of their own. */
import type { SheetCustom, SheetTable } from './custom-data';
import type { EmbeddedSheet } from './embedded-workbook';
import { renamedReferences, toAddresses, toShownForm, type FormulaPlace, type NamedTable } from './structured-references';
import { withoutActivating, type UniverAccess } from './univer-access';
import * as univer from './univer-modules';
import type { ICellData, IWorksheetData, Nullable } from './univer-modules';
import { namedTables, tableOnSheet } from './univer-structured';

interface NewSheet {
  readonly id: string;
  readonly name: string;
  /** Where the copy stands among the tabs. */
  readonly position: number;
}

/** Puts the copy in; what hangs on sheets beside Univer's own data (rules, validations, names) is the caller's to copy. */
export function insertCopy(access: UniverAccess, from: EmbeddedSheet, { id, name, position }: NewSheet): void {
  const worksheet = access.workbook.getSheetBySheetId(from.id);
  if (!worksheet) throw new Error(`no sheet ${from.id}`);
  const copy: IWorksheetData = { ...structuredClone(worksheet.getConfig()), id, name };
  const custom = (copy.custom ?? {}) as SheetCustom;
  const tables = ownTables(custom.tables ?? [], namedTables(access.workbook), access);
  // Comments stand in parts of the file, of which the copy has none.
  copy.custom = { ...custom, comments: [], tables: tables.map(({ now }) => now) };
  renameTables(access, copy, from, tables);
  access.run(univer.InsertSheetMutation, { unitId: access.unitId, index: position, sheet: copy }, withoutActivating);
}

interface CopiedTable {
  readonly was: SheetTable;
  readonly now: SheetTable;
}

/** Tables with ids and names that no other has, numbered on from the name. */
function ownTables(tables: readonly SheetTable[], taken: readonly NamedTable[], access: UniverAccess): readonly CopiedTable[] {
  const names = new Set(taken.map(({ name }) => name.toLowerCase()));
  let nextId = Math.max(0, ...access.workbook.getSheets().flatMap((sheet) => ((sheet.getConfig().custom as SheetCustom | undefined)?.tables ?? []).map(({ id }) => id)));
  return tables.map((was) => {
    const stem = was.name.replace(/\d+$/, '');
    let number = 2;
    while (names.has(`${stem}${number}`.toLowerCase())) number += 1;
    names.add(`${stem}${number}`.toLowerCase());
    nextId += 1;
    return { was, now: { ...was, id: nextId, name: `${stem}${number}` } };
  });
}

/** The copy's formulas speak of the copy's tables. */
function renameTables(access: UniverAccess, copy: IWorksheetData, from: EmbeddedSheet, tables: readonly CopiedTable[]): void {
  if (tables.length === 0) return;
  const before = tables.flatMap(({ was }) => tableOnSheet(was, copy.id, from.name));
  const after = [...namedTables(access.workbook), ...tables.flatMap(({ now }) => tableOnSheet(now, copy.id, copy.name))];
  for (const [row, line] of Object.entries(copy.cellData as Record<string, Record<string, Nullable<ICellData>>>)) {
    for (const [column, cell] of Object.entries(line)) {
      const structured = (cell?.custom as { readonly structured?: { readonly text: string; readonly resolved: string } } | null | undefined)?.structured;
      if (!cell || structured?.resolved !== cell.f) continue;
      const place: FormulaPlace = { sheetId: copy.id, row: Number(row), column: Number(column) };
      const text = tables.reduce((formula, { now }, index) => {
        const table = before[index];
        return table ? renamedReferences(formula, place, table, now.name, new Map()) : formula;
      }, structured?.text ?? '');
      const resolved = toAddresses(text, place, after);
      if (resolved === null) continue;
      Object.assign(cell, { f: resolved, custom: { ...cell.custom, structured: { text: toShownForm(text, place, after), resolved } } });
    }
  }
}
