/** Comments and notes of the file stay with their cells; the host serves no more of them. */
import { shiftArea, type Shift } from '../engine/area';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { areaAddress, parseAddress } from './addresses';

/** When rows or columns come and go; those of deleted cells are gone. */
export function shiftComments(sheet: EmbeddedSheet, shift: Shift): void {
  const { comments = [] } = sheet.custom;
  if (comments.length === 0) return;
  const left = comments.flatMap((comment) => {
    const area = parseAddress(comment.cell)?.area;
    const moved = area && shiftArea(area, shift);
    return moved ? [{ ...comment, cell: areaAddress(moved) }] : [];
  });
  sheet.updateCustom({ comments: left });
}
