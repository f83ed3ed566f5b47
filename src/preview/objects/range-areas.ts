import { fullAddress } from './addresses';
import { conditionalFormatCollection } from './conditional-format-collection';
import { defineClass, itemAt } from './member-table';
import { rangeFormat } from './range-format';
import { rangeAreasOf, rangeOf, worksheetOf } from './range-objects';
import { sheetOf, type CellsTarget } from './range-target';

const rangeCollection = defineClass<CellsTarget>({
  name: 'RangeCollection',
  items: ({ sheetId, areas }) => areas.map((area) => rangeOf({ sheetId, areas: [area] })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheetId, areas }, [index]) =>
      itemAt(
        areas.map((area) => rangeOf({ sheetId, areas: [area] })),
        index,
      ),
  },
});

export const rangeAreas = defineClass<CellsTarget>({
  name: 'RangeAreas',
  canBeKept: true,
  values: {
    // The reference's example: "Sheet1!A1:B4, Sheet1!D1:D4".
    Address: { get: (target, session) => target.areas.map((area) => fullAddress(sheetOf(target, session).name, area)).join(', ') },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  objects: {
    Areas: (target) => rangeCollection.of(target),
    Format: (target) => rangeFormat.of(target),
    ConditionalFormats: (target) => conditionalFormatCollection.of(target),
    Worksheet: (target) => worksheetOf(target.sheetId),
  },
});

rangeAreasOf.use(rangeAreas);
