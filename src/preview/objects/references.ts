import { shiftArea, type Area, type Shift } from '../engine/area';

/** Cells that an add-in keeps from batch to batch. */
export interface KeptCells {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** Tracked objects: found again by id, and moved along when rows or columns come and go, as Excel's are. */
export class References {
  private readonly kept = new Map<string, KeptCells & { readonly className: string }>();
  private count = 0;

  keep(className: string, cells: KeptCells): string {
    this.count += 1;
    const id = `{reference-${this.count}}`;
    this.kept.set(id, { ...cells, className });
    return id;
  }

  find(id: string): (KeptCells & { readonly className: string }) | null {
    return this.kept.get(id) ?? null;
  }

  forget(id: string): void {
    this.kept.delete(id);
  }

  forgetAll(): void {
    this.kept.clear();
  }

  get size(): number {
    return this.kept.size;
  }

  shift(sheetId: string, shift: Shift): void {
    for (const [id, cells] of this.kept) {
      if (cells.sheetId !== sheetId) continue;
      const areas = cells.areas.flatMap((area) => shiftArea(area, shift) ?? []);
      this.kept.set(id, { ...cells, areas });
    }
  }
}
