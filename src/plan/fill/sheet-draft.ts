/** A sheet of ours, written from top to bottom: what its cells hold and how they look. */
import type { Area, CellInput, CellStyle, Edit } from '../model';
import { WantedCells } from './differences';

export class SheetDraft {
  readonly cells = new WantedCells();
  private readonly styles: { readonly area: Area; readonly style: CellStyle }[] = [];
  private readonly formats: { readonly area: Area; readonly format: string }[] = [];
  private readonly merges: Area[] = [];
  private readonly heights = new Map<number, number>();
  /** The next free row, 0-based. */
  row = 0;

  /** A cell of the current row, over so many columns; null leaves its contents alone. */
  put(column: number, input: CellInput, style: CellStyle, wide = 1): void {
    const area = { row: this.row, column, rows: 1, columns: wide };
    this.cells.put(this.row, column, input);
    this.styles.push({ area, style });
    if (wide > 1) this.merges.push(area);
  }

  /** A number format for a cell of the current row. */
  format(column: number, format: string): void {
    this.formats.push({ area: { row: this.row, column, rows: 1, columns: 1 }, format });
  }

  /** Ends the current row; `points` is its height. */
  next(points: number): void {
    this.heights.set(this.row, points);
    this.row += 1;
  }

  /** How everything looks, for a sheet on which nothing of it stands yet. */
  looks(sheet: string): readonly Edit[] {
    return [
      ...this.styles.map(({ area, style }): Edit => ({ kind: 'style', sheet, area, style })),
      ...this.formats.map(({ area, format }): Edit => ({ kind: 'number-format', sheet, area, format })),
      ...this.merges.map((area): Edit => ({ kind: 'merge', sheet, area })),
      ...[...this.heights].map(([row, points]): Edit => ({ kind: 'row-height', sheet, row, points })),
    ];
  }
}
