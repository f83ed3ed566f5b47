import { areaAddress } from '../plan/address';
import type { Area, Edit } from '../plan/model';
import { toFormula } from './apply';
import type { WorkbookRefusal } from './outcomes';

/** Written cells, asked for again. */
export interface ReadBack {
  readonly edit: Extract<Edit, { readonly kind: 'cells' }>;
  readonly range: Excel.Range;
}

/** Queues the read-back of every written block of cells on sheets that are still there. */
export function queueReadBack(context: Excel.RequestContext, edits: readonly Edit[]): readonly ReadBack[] {
  const deleted = new Set(edits.flatMap((edit) => (edit.kind === 'delete-sheet' ? [edit.sheet] : [])));
  return edits.flatMap((edit) => {
    if (edit.kind !== 'cells' || deleted.has(edit.sheet)) return [];
    const { row, column, rows, columns } = edit.area;
    const range = context.workbook.worksheets.getItem(edit.sheet).getRangeByIndexes(row, column, rows, columns);
    range.load('formulas');
    return [{ edit, range }];
  });
}

/** Compares what stands in the cells with what was written; a later edit of the same cell wins. Null where all is as it should be. */
export function compareReadBack(readBacks: readonly ReadBack[]): WorkbookRefusal | null {
  const wanted = new Map<string, { readonly sheet: string; readonly area: Area; readonly wanted: string; readonly found: string }>();
  for (const { edit, range } of readBacks) {
    edit.cells.forEach((line, r) => {
      line.forEach((input, c) => {
        const formula = toFormula(input);
        if (formula === null) return;
        const area = { row: edit.area.row + r, column: edit.area.column + c, rows: 1, columns: 1 };
        const found = (range.formulas as (string | number | boolean)[][])[r]?.[c];
        wanted.set(`${edit.sheet}!${areaAddress(area)}`, { sheet: edit.sheet, area, wanted: comparable(formula), found: comparable(found) });
      });
    });
  }
  const wrong = [...wanted.values()].filter((cell) => cell.wanted !== cell.found);
  const [first] = wrong;
  if (!first) return null;
  const cells = wrong.filter((cell) => cell.sheet === first.sheet).slice(0, 5);
  return { reason: 'half-written', sheet: first.sheet, cells: cells.map((cell) => areaAddress(cell.area)).join(', ') };
}

/** Excel gives formulas back with its own spacing, letter case and quotes; text loses the apostrophe that kept it text. */
function comparable(cell: string | number | boolean | null | undefined): string {
  const text = cell === null || cell === undefined ? '' : String(cell);
  if (text.startsWith('=')) return text.replaceAll(/[\s']/g, '').toUpperCase();
  return text.replace(/^'/, '').replaceAll('\r\n', '\n');
}
