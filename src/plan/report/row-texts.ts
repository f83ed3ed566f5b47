import { textAt } from '../configuration/sheet-cells';
import type { Configuration, Plan, SheetSnapshot } from '../model';
import type { RowTexts } from './facts';

/** Owners as the configuration knows them; notes from all columns of the sheet that hold any, one after the other. */
export function rowTexts({ layout }: Plan, { indicators }: Configuration, sheet: SheetSnapshot | null): RowTexts {
  const owners = new Map(indicators.map(({ planRow, owner }) => [planRow, owner ?? null]));
  const notes = layout.columns.filter(({ role }) => role === 'note').map(({ column }) => column);
  return {
    ownerOf: (row) => owners.get(row) ?? null,
    noteOf: (row) => {
      const texts = sheet ? notes.flatMap((column) => textAt(sheet, row, column) ?? []) : [];
      return texts.length > 0 ? texts.join('; ') : null;
    },
  };
}
