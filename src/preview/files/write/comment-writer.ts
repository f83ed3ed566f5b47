import { cellName, parseCell } from '../cells/cell-reference';
import type { SheetComment } from '../custom-data';
import { relationshipsOf } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { commentCell, commentParts } from '../read/comments';
import { setAttributes } from '../xml/element-order';
import { TextEdits } from '../xml/text-edits';

/** Puts comments and notes where their cells are now; those whose cells are gone go too. Without a move nothing is touched. */
export function writeComments(parts: WorkbookPackage, sheetPart: string, before: readonly SheetComment[], now: readonly SheetComment[] | undefined): void {
  if (now === undefined || JSON.stringify(before) === JSON.stringify(now)) return;
  const placeOf = (cell: string) => now.find(({ inFile }) => inFile === cell)?.cell ?? null;
  for (const { part, document, comments } of commentParts(parts, sheetPart)) {
    const edits = new TextEdits();
    for (const comment of comments) {
      const place = placeOf(commentCell(comment));
      if (place === null) edits.remove(comment.start, comment.end);
      else if (place !== commentCell(comment)) setAttributes(edits, document, comment, { ref: place });
    }
    parts.setText(part, edits.apply(document.source));
  }
  for (const { type, target, isExternal } of relationshipsOf(parts, sheetPart)) {
    const source = type === 'vmlDrawing' && !isExternal ? parts.text(target) : undefined;
    if (source !== undefined) parts.setText(target, movedShapes(source, placeOf));
  }
}

/** The boxes in which notes are shown. VML need not be well-formed, so its text is searched. */
function movedShapes(vml: string, placeOf: (cell: string) => string | null): string {
  return vml.replace(/<v:shape\b[^>]*>(?:(?!<\/v:shape>)[^])*<\/v:shape>/g, (shape) => {
    const [row, column] = [numberIn(shape, 'Row'), numberIn(shape, 'Column')];
    if (!shape.includes('ObjectType="Note"') || row === null || column === null) return shape;
    const place = placeOf(cellName(row, column));
    const cell = place === null ? null : parseCell(place);
    return cell === null ? '' : movedShape(shape, cell, { row, column });
  });
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The anchor counts columns and rows of two corners, each with an offset behind it. */
function movedShape(shape: string, to: Cell, from: Cell): string {
  const steps = [to.column - from.column, 0, to.row - from.row, 0];
  return shape
    .replace(/<x:Row>\s*\d+\s*</, `<x:Row>${to.row}<`)
    .replace(/<x:Column>\s*\d+\s*</, `<x:Column>${to.column}<`)
    .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, anchor: string) => tag + anchor.split(',').map((number, index) => String(Math.max(0, Number(number) + (steps[index % 4] ?? 0)))).join(', '));
}

function numberIn(shape: string, element: string): number | null {
  const text = new RegExp(`<x:${element}>\\s*(\\d+)\\s*<`).exec(shape)?.[1];
  return text === undefined ? null : Number(text);
}
