/** A sheet that is being written on: cells, merged areas, bold, indents, hidden rows and columns. */
import type { Area, CellValue, SheetSnapshot } from '../../../../src/plan/model';

export class Page {
  private readonly cells = new Map<string, CellValue>();
  private readonly bold = new Set<string>();
  private readonly indents = new Map<string, number>();
  private readonly merged: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private height = 0;
  private width = 0;

  /** What is done to every text as it is written: decomposed letters, no marks. */
  constructor(private readonly spell: (text: string) => string = (text) => text) {}

  put(row: number, column: number, value: CellValue, look: { readonly bold?: boolean; readonly indent?: number } = {}): void {
    const key = `${row}:${column}`;
    this.reach(row, column);
    if (value !== null) this.cells.set(key, typeof value === 'string' ? this.spell(value) : value);
    if (look.bold) this.bold.add(key);
    if (look.indent) this.indents.set(key, look.indent);
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns > 1) this.merged.push({ row, column, rows, columns });
    this.reach(row + rows - 1, column + columns - 1);
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.add(column);
  }

  /** Takes the used range as far as this cell. */
  reach(row: number, column: number): void {
    this.height = Math.max(this.height, row + 1);
    this.width = Math.max(this.width, column + 1);
  }

  snapshot(name: string): SheetSnapshot {
    const grid = <T>(read: (key: string) => T) => Array.from({ length: this.height }, (_, row) => Array.from({ length: this.width }, (__, column) => read(`${row}:${column}`)));
    return {
      id: name, name, visibility: 'visible', firstRow: 0, firstColumn: 0,
      values: grid((key) => this.cells.get(key) ?? null),
      formulas: grid(() => null),
      numberFormats: grid(() => 'General'),
      fonts: grid((key) => ({ name: 'Times New Roman', bold: this.bold.has(key), italic: false, indent: this.indents.get(key) ?? 0 })),
      merges: this.merged, hiddenRows: [...this.hiddenRows], hiddenColumns: [...this.hiddenColumns], highlights: [], isProtected: false, isFiltered: false,
    };
  }
}
