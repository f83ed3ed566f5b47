/** Other libraries that load and save workbooks, by what each needs to do the same edit; found in a folder where they are installed. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CellEdit } from './embedded-host';

export interface Library {
  readonly name: string;
  readonly version: string;
  /** Loads, writes one cell (or none) and saves; throws where the library cannot. */
  run(bytes: Uint8Array, edit: CellEdit | null): Promise<Uint8Array>;
}

interface ExcelJsLike {
  readonly Workbook: new () => {
    readonly xlsx: { load(bytes: Buffer): Promise<unknown>; writeBuffer(): Promise<ArrayBuffer> };
    getWorksheet(name: string): { getCell(address: string): { value: unknown } } | undefined;
  };
}

interface Excelize {
  OpenReader(bytes: Uint8Array): {
    readonly error: string | null;
    SetCellValue(sheet: string, address: string, value: unknown): { readonly error: string | null };
    WriteToBuffer(): { readonly buffer: Uint8Array; readonly error: string | null };
  };
}

interface XlsxPopulate {
  fromDataAsync(bytes: Buffer): Promise<{
    sheet(name: string): { cell(address: string): { value(value: unknown): unknown } } | undefined;
    outputAsync(options: { type: 'uint8array' }): Promise<Uint8Array>;
  }>;
}

interface SheetJs {
  read(bytes: Uint8Array, options: object): { readonly Sheets: Readonly<Record<string, Record<string, unknown>>> };
  write(workbook: unknown, options: object): ArrayBuffer;
}

/** How a library is driven; exceljs and its forks are driven alike. */
const DRIVERS: Readonly<Record<string, (loaded: unknown, folder: string) => Library['run'] | Promise<Library['run']>>> = {
  'excelize-wasm': async (loaded, folder) => {
    const excelize = await (loaded as { init(wasm: string): Promise<Excelize> }).init(path.join(folder, 'excelize.wasm.gz'));
    return (bytes, edit) => {
      const file = excelize.OpenReader(bytes);
      refuse(file.error);
      if (edit) refuse(file.SetCellValue(edit.sheet, edit.address, edit.value).error);
      const { buffer, error } = file.WriteToBuffer();
      refuse(error);
      return Promise.resolve(new Uint8Array(buffer));
    };
  },
  'xlsx-populate': (loaded) => async (bytes, edit) => {
    const workbook = await (loaded as XlsxPopulate).fromDataAsync(Buffer.from(bytes));
    if (edit) workbook.sheet(edit.sheet)?.cell(edit.address).value(edit.value);
    return workbook.outputAsync({ type: 'uint8array' });
  },
  xlsx: (loaded) => (bytes, edit) => {
    const library = loaded as SheetJs;
    const workbook = library.read(bytes, { cellStyles: true, cellNF: true, cellFormula: true, bookVBA: true });
    const sheet = edit ? workbook.Sheets[edit.sheet] : undefined;
    if (edit && sheet) sheet[edit.address] = { t: typeof edit.value === 'string' ? 's' : 'n', v: edit.value };
    return Promise.resolve(new Uint8Array(library.write(workbook, { type: 'array', bookType: 'xlsx', cellStyles: true })));
  },
};

const likeExcelJs = (loaded: unknown): Library['run'] => {
  const { Workbook } = (hasWorkbook(loaded) ? loaded : (loaded as { readonly default: unknown }).default) as ExcelJsLike;
  return async (bytes, edit) => {
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(bytes));
    const sheet = edit ? workbook.getWorksheet(edit.sheet) : undefined;
    if (edit && sheet) sheet.getCell(edit.address).value = edit.value;
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };
};

/** Loads a library from the folder in which it is installed; a sentence where it is not there. */
export async function loadLibrary(name: string, folder: string): Promise<Library | string> {
  const require = createRequire(pathToFileURL(path.join(path.resolve(folder), 'package.json')));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    return `${name} is not installed in ${folder}: left out`;
  }
  const home = entry.slice(0, entry.lastIndexOf(path.join('node_modules', name)) + path.join('node_modules', name).length);
  const { version } = require(path.join(home, 'package.json')) as { readonly version: string };
  const drive = DRIVERS[name] ?? likeExcelJs;
  return { name, version, run: await drive(require(name), home) };
}

function hasWorkbook(loaded: unknown): boolean {
  return typeof (loaded as { readonly Workbook?: unknown }).Workbook === 'function';
}

function refuse(error: string | null): void {
  if (error !== null) throw new Error(error);
}
