/** Workbooks for the tests of files/: built with exceljs, and looked into as the parts of their package. */
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { openWorkbook, type OpenedWorkbook } from '../../../src/preview/files/open-workbook';

/** The bytes of a workbook that exceljs writes. */
export async function build(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The workbook as the independent reader sees it. */
export async function readWithExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // exceljs declares Node's Buffer of an older @types/node; the bytes are the same.
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
}

/** Opens bytes that must be a workbook. */
export async function opened(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const outcome = await openWorkbook(bytes, 'kế hoạch.xlsx');
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.reason}`);
  return outcome.workbook;
}

/** The texts of all parts, by name. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return Object.fromEntries(entries.map(([name, content]) => [name, strFromU8(content)]));
}

/** A part's text; throws where there is none. */
export function partOf(bytes: Uint8Array, name: string): string {
  const text = partsOf(bytes)[name];
  if (text === undefined) throw new Error(`no part ${name}`);
  return text;
}

/** The names of parts that were changed, added or removed, sorted. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
}

/** The package with one part rewritten: for what exceljs cannot write. */
export function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = partsOf(bytes);
  const changed = change(parts[name] ?? '');
  if (changed === parts[name]) throw new Error(`nothing changed in ${name}`);
  return zipSync(Object.fromEntries(Object.entries({ ...parts, [name]: changed }).map(([part, text]) => [part, strToU8(text)])));
}

/** The workbook's data, copied as the host would have copied it, with a change made. */
export function edited(workbook: OpenedWorkbook, edit: (data: IWorkbookData) => void): IWorkbookData {
  const data = structuredClone(workbook.data);
  edit(data);
  return data;
}

/** A sheet by its name. */
export function sheetOf(data: IWorkbookData, name: string): Partial<IWorksheetData> & { id: string } {
  const sheet = Object.values(data.sheets).find((candidate) => candidate.name === name);
  if (sheet?.id === undefined) throw new Error(`no sheet ${name}`);
  return sheet as Partial<IWorksheetData> & { id: string };
}

/** A cell by its 0-based place; an empty one where there is none. */
export function cellAt(sheet: Partial<IWorksheetData>, row: number, column: number): ICellData {
  return sheet.cellData?.[row]?.[column] ?? {};
}

/** Puts a cell into a sheet. */
export function putCell(sheet: Partial<IWorksheetData>, row: number, column: number, cell: ICellData): void {
  const rows = (sheet.cellData ??= {});
  (rows[row] ??= {})[column] = cell;
}

/** A resource of the snapshot, parsed. */
export function resource(data: IWorkbookData, name: string): unknown {
  return JSON.parse(data.resources?.find((candidate) => candidate.name === name)?.data ?? '{}');
}

export function setResource(data: IWorkbookData, name: string, value: unknown): void {
  data.resources = [...(data.resources ?? []).filter((candidate) => candidate.name !== name), { name, data: JSON.stringify(value) }];
}
