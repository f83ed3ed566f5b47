/**
 * Merged areas. Range.getMergedAreasOrNullObject (ExcelApi 1.13) fails where a range has more than 512 of them (Microsoft's reference), and
 * the reference does not say how. So a range is asked together with its first rows, where a table's header is: an error, a list that
 * is as long as the limit, or none at all although the first rows have some, is taken for the failure. Then the range is asked block
 * by block, in blocks that cannot hold more than the limit. The areas that begin in a range are told (office-js issue 3611); one that
 * reaches over a block's edge may be told cut off there (issue 1590).
 */
import { parseArea, type Area } from '../plan/address';
import type { SheetArea } from './contents';

/** More merged areas than this are not told. */
const LIMIT = 512;

/** A merged area has two cells at least. */
const SAFE_CELLS = 2 * LIMIT;

/** So many blocks a request: their answers stay below 5 MB under the longest sheet name. */
const BLOCKS_PER_REQUEST = 64;

/** What the next request is to tell besides; null for an area of which it has not told everything. */
export type QueuedMerges = () => readonly (readonly Area[] | null)[];

/** Queues the question for each whole area. Where this Excel cannot tell merged areas, nothing is queued. */
export function queueMerges(areas: readonly SheetArea[]): QueuedMerges {
  if (!canTellMerges()) return () => areas.map(() => null);
  const takers = areas.map(({ sheet, area }) => ({ whole: queueMergesIn(sheet, area), head: queueMergesIn(sheet, headOf(area)) }));
  return () =>
    takers.map(({ whole, head }) => {
      try {
        const merges = whole();
        const isTold = merges.length < LIMIT && (merges.length > 0 || head().length === 0);
        return isTold ? merges : null;
      } catch (thrown) {
        // The request was refused as a whole: nothing was loaded.
        if (thrown instanceof OfficeExtension.Error) return null;
        throw thrown;
      }
    });
}

/** Asks block by block for what the queued question did not tell; null where this Excel cannot tell. */
export async function completeMerges(context: Excel.RequestContext, areas: readonly SheetArea[], told: readonly (readonly Area[] | null)[]): Promise<readonly (readonly Area[] | null)[]> {
  if (!canTellMerges()) return told;
  const merges: (readonly Area[] | null)[] = [];
  for (const [index, area] of areas.entries()) merges.push(told[index] ?? (await readByBlocks(context, area)));
  return merges;
}

function canTellMerges(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

function headOf(area: Area): Area {
  const columns = Math.min(area.columns, SAFE_CELLS);
  return { ...area, columns, rows: Math.min(area.rows, Math.max(1, Math.floor(SAFE_CELLS / columns))) };
}

async function readByBlocks(context: Excel.RequestContext, { sheet, area }: SheetArea): Promise<readonly Area[]> {
  const blocks = safeBlocks(area);
  const merges = new Map<string, Area>();
  for (let start = 0; start < blocks.length; start += BLOCKS_PER_REQUEST) {
    for (const merge of await askBlocks(context, sheet, blocks.slice(start, start + BLOCKS_PER_REQUEST))) merges.set(`${merge.row},${merge.column}`, merge);
  }
  return [...merges.values()];
}

async function askBlocks(context: Excel.RequestContext, sheet: Excel.Worksheet, blocks: readonly Area[]): Promise<readonly Area[]> {
  const takers = blocks.map((block) => queueMergesIn(sheet, block));
  await context.sync();
  return takers.flatMap((take) => take());
}

function safeBlocks(area: Area): Area[] {
  const blocks: Area[] = [];
  const { rows, columns } = headOf(area);
  for (let row = 0; row < area.rows; row += rows) {
    for (let column = 0; column < area.columns; column += columns) {
      blocks.push({
        row: area.row + row,
        column: area.column + column,
        rows: Math.min(rows, area.rows - row),
        columns: Math.min(columns, area.columns - column),
      });
    }
  }
  return blocks;
}

function queueMergesIn(sheet: Excel.Worksheet, area: Area): () => readonly Area[] {
  const merges = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).getMergedAreasOrNullObject();
  merges.load('address');
  return () => (merges.isNullObject ? [] : splitAddress(merges.address).flatMap((address) => parseArea(address) ?? []));
}

/**
 * The addresses of a list such as `'A, B'!A1:B4, 'A, B'!D1:D4`, in one walk from left to right. The separator follows the user's region in
 * some builds (office-js issue 1167), and sheet names may hold either.
 */
function splitAddress(list: string): string[] {
  const addresses: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at <= list.length; at += 1) {
    const character = list[at];
    if (character === "'") isQuoted = !isQuoted;
    else if (character === undefined || (!isQuoted && (character === ',' || character === ';'))) {
      addresses.push(list.slice(start, at));
      start = at + 1;
    }
  }
  return addresses;
}
