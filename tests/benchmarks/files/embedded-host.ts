/** What is measured: a file opened by the preview, changed by Microsoft's client in the embedded host, and saved. */
import type { IWorkbookData } from '@univerjs/core';
import { openNodeWorkbook } from '../../../src/preview/engine/node-workbook';
import type { UniverWorkbook } from '../../../src/preview/engine/univer-workbook';
import { cellName } from '../../../src/preview/files/cells/cell-reference';
import { openWorkbook, type OpenedWorkbook } from '../../../src/preview/files/open-workbook';
import { saveWorkbook } from '../../../src/preview/files/save-workbook';
import { createHost } from '../../../src/preview/host';
import { loadOffice } from '../../../src/preview/protocol/node-office';

/** One cell to be written. */
export interface CellEdit {
  readonly sheet: string;
  readonly address: string;
  readonly value: string | number;
  /** Whether nothing stood there before. */
  readonly isNew: boolean;
}

export interface HostResult {
  /** Saved without an edit. */
  readonly unchanged: Uint8Array;
  /** Saved after `edit`; null where every sheet is protected. */
  readonly changed: Uint8Array | null;
  readonly edit: CellEdit | null;
  /** `sheet!cell` of the edited cell, and of every formula whose result is another because of it. */
  readonly meant: ReadonlySet<string>;
}

/** Opens, saves, edits one cell through office.js and saves again; a refusal's reason where the file is none that can be opened. */
export async function throughHost(bytes: Uint8Array, fileName: string): Promise<HostResult | string> {
  const outcome = await openWorkbook(bytes, fileName);
  if (!outcome.ok) return outcome.refusal.reason;
  const workbook = await openNodeWorkbook(outcome.workbook.data);
  try {
    const settled = workbook.save();
    const unchanged = await saveWorkbook(outcome.workbook, workbook.save(), settled);
    const edit = chooseEdit(settled);
    return edit ? { unchanged, edit, ...(await edited(workbook, outcome.workbook, settled, edit)) } : { unchanged, edit, changed: null, meant: new Set() };
  } finally {
    workbook.dispose();
  }
}

async function edited(workbook: UniverWorkbook, opened: OpenedWorkbook, settled: IWorkbookData, edit: CellEdit): Promise<Pick<HostResult, 'changed' | 'meant'>> {
  const host = createHost(workbook, { fileName: 'bench.xlsx' });
  const office = await loadOffice(host);
  try {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(edit.sheet).getRange(edit.address).values = [[edit.value]];
      await context.sync();
    });
  } finally {
    office.dispose();
    host.dispose();
  }
  const now = workbook.save();
  return { changed: await saveWorkbook(opened, now, settled), meant: differingCells(settled, now) };
}

/** A text on a sheet that can be edited, as few formulas look at texts; else a number; else a cell of the first such sheet. */
function chooseEdit(data: IWorkbookData): CellEdit | null {
  const open = data.sheetOrder.flatMap((id) => {
    const sheet = data.sheets[id];
    const custom = sheet?.custom as { readonly protection?: { readonly protected?: boolean }; readonly visibility?: string } | null | undefined;
    return sheet?.name === undefined || custom?.protection?.protected === true ? [] : [{ ...sheet, name: sheet.name }];
  });
  for (const wanted of ['string', 'number'] as const) {
    for (const { name, cellData } of open) {
      for (const [row, cells] of Object.entries(cellData ?? {})) {
        for (const [column, cell] of Object.entries(cells as Record<string, { v?: unknown; f?: unknown; t?: unknown; custom?: { runs?: unknown } | null } | null>)) {
          if (!cell || (typeof cell.f === 'string' && cell.f !== '') || cell.custom?.runs !== undefined || cell.t === 3) continue;
          const { v } = cell;
          const address = cellName(Number(row), Number(column));
          if (wanted === 'string' && typeof v === 'string' && /^\p{L}[\p{L} ]*\p{L}$/u.test(v)) return { sheet: name, address, value: `${v.slice(0, -1)}${v.endsWith('a') ? 'e' : 'a'}`, isNew: false };
          if (wanted === 'number' && typeof v === 'number' && Number.isInteger(v)) return { sheet: name, address, value: v + 1, isNew: false };
        }
      }
    }
  }
  const [first] = open;
  return first ? { sheet: first.name, address: 'B2', value: 7, isNew: true } : null;
}

function differingCells(before: IWorkbookData, now: IWorkbookData): ReadonlySet<string> {
  const places = new Set<string>();
  for (const [id, sheet] of Object.entries(now.sheets)) {
    const was = before.sheets[id]?.cellData ?? {};
    for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
      for (const [column, cell] of Object.entries(cells as Record<string, { v?: unknown } | null>)) {
        if (was[Number(row)]?.[Number(column)]?.v !== cell?.v) places.add(`${sheet.name ?? ''}!${cellName(Number(row), Number(column))}`);
      }
    }
  }
  return places;
}
