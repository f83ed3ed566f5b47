import { requireFlag } from './argument-values';
import { defineClass } from './member-table';
import { common, sheetOf, type CellsTarget } from './range-target';
import { beforeEdit } from './session';

export const formatProtection = defineClass<CellsTarget>({
  name: 'FormatProtection',
  values: {
    Locked: {
      get: (target, session) => common(target, session, (sheet, row, column) => sheet.isLocked(row, column)),
      set: (target, value, session) => {
        const locked = requireFlag(value);
        const sheet = sheetOf(target, session);
        for (const area of target.areas) {
          beforeEdit(session, sheet, area, 'formats');
          sheet.setLocked(area, locked);
        }
      },
    },
    FormulaHidden: { get: () => false },
  },
});
