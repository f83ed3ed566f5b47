import type { Area } from '../engine/area';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { requireFlag, requireNumber } from './argument-values';
import { fitColumns } from './autofit';
import { formatProtection } from './format-protection';
import { defineClass } from './member-table';
import { rangeBorderCollection } from './range-border';
import { rangeFill } from './range-fill';
import { rangeFont } from './range-font';
import { sheetOf, type CellsTarget } from './range-target';
import { beforeEdit, type EditKind, type Session } from './session';
import { alignmentFacets, facetMembers } from './style-facets';

export const rangeFormat = defineClass<CellsTarget>({
  name: 'RangeFormat',
  values: {
    ...facetMembers(alignmentFacets),
    // Widths and heights are in points (reference of Excel.RangeFormat); null where they differ.
    ColumnWidth: {
      get: (target, session) => commonLane(target, session, 'column', (sheet, column) => sheet.columnWidth(column)),
      set: (target, value, session) => {
        const points = requireNumber(value);
        format(target, 'column-formats', session, (sheet, area) => {
          sheet.setColumnWidth(area, points);
        });
      },
    },
    RowHeight: {
      get: (target, session) => commonLane(target, session, 'row', (sheet, row) => sheet.rowHeight(row)),
      set: (target, value, session) => {
        const points = requireNumber(value);
        format(target, 'row-formats', session, (sheet, area) => {
          sheet.setRowHeight(area, points);
        });
      },
    },
    UseStandardWidth: {
      get: () => null,
      set: (target, value, session) => {
        if (!requireFlag(value)) return;
        format(target, 'column-formats', session, (sheet, area) => {
          sheet.setColumnWidth(area, null);
        });
      },
    },
    UseStandardHeight: {
      get: () => null,
      set: (target, value, session) => {
        if (!requireFlag(value)) return;
        format(target, 'row-formats', session, (sheet, area) => {
          sheet.setRowHeight(area, null);
        });
      },
    },
  },
  objects: {
    Fill: (target) => rangeFill.of(target),
    Font: (target) => rangeFont.of(target),
    Borders: (target) => rangeBorderCollection.of(target),
    Protection: (target) => formatProtection.of(target),
  },
  methods: {
    AutofitColumns: (target, _args, session) => {
      format(target, 'column-formats', session, (sheet, area) => {
        fitColumns(sheet, area, session.state.culture);
      });
      return null;
    },
    AutofitRows: (target, _args, session) => {
      format(target, 'row-formats', session, (sheet, area) => {
        sheet.fitRows(area);
      });
      return null;
    },
  },
});

function format(target: CellsTarget, kind: EditKind, session: Session, change: (sheet: EmbeddedSheet, area: Area) => void): void {
  const sheet = sheetOf(target, session);
  for (const area of target.areas) {
    beforeEdit(session, sheet, area, kind);
    change(sheet, area);
  }
}

/** The width or height that all columns or rows share; of very many only the first thousand are asked. */
function commonLane(target: CellsTarget, session: Session, lane: 'row' | 'column', tell: (sheet: EmbeddedSheet, index: number) => number): number | null {
  const sheet = sheetOf(target, session);
  const sizes = target.areas.flatMap((area) => {
    const count = Math.min(lane === 'row' ? area.rows : area.columns, 1000);
    return Array.from({ length: count }, (_, offset) => tell(sheet, area[lane] + offset));
  });
  const [first] = sizes;
  return first !== undefined && sizes.every((size) => size === first) ? first : null;
}
