import { isEntireColumns, isEntireRows } from '../engine/area';
import { fullAddress } from './addresses';
import { conditionalFormatCollection } from './conditional-format-collection';
import { dataValidation } from './data-validation';
import { hyperlinkOf, setHyperlink } from './hyperlinks';
import { defineClass } from './member-table';
import { contentMembers } from './range-contents';
import { editMethods } from './range-edits';
import { rangeFormat } from './range-format';
import { groupMethods } from './range-groups';
import { lookupMethods } from './range-lookups';
import { navigationMethods } from './range-navigation';
import { styleMember } from './named-style';
import { rangeOf, worksheetOf } from './range-objects';
import { positionMembers } from './range-position';
import { propertyMethods } from './range-properties';
import { rangeSort } from './range-sort';
import { areaOf, sheetOf, type RangeTarget } from './range-target';

/** Largest count that Excel tells; beyond it is -1 (reference of Excel.Range.cellCount). */
const MAX_CELL_COUNT = 2 ** 31 - 1;

export const range = defineClass<RangeTarget>({
  name: 'Range',
  canBeKept: true,
  values: {
    Address: { get: (target, session) => fullAddress(sheetOf(target, session).name, areaOf(target)) },
    RowIndex: { get: (target) => areaOf(target).row },
    ColumnIndex: { get: (target) => areaOf(target).column },
    RowCount: { get: (target) => areaOf(target).rows },
    ColumnCount: { get: (target) => areaOf(target).columns },
    CellCount: {
      get: (target) => {
        const count = areaOf(target).rows * areaOf(target).columns;
        return count > MAX_CELL_COUNT ? -1 : count;
      },
    },
    IsEntireRow: { get: (target) => isEntireRows(areaOf(target)) },
    IsEntireColumn: { get: (target) => isEntireColumns(areaOf(target)) },
    AddressLocal: { get: (target, session) => fullAddress(sheetOf(target, session).name, areaOf(target)) },
    Style: styleMember,
    Hyperlink: { get: hyperlinkOf, set: setHyperlink },
    ...contentMembers,
    ...positionMembers,
  },
  objects: {
    Format: (target) => rangeFormat.of(target),
    ConditionalFormats: (target) => conditionalFormatCollection.of(target),
    DataValidation: (target) => dataValidation.of(target),
    Sort: (target) => rangeSort.of(target),
    Worksheet: (target) => worksheetOf(target.sheetId),
  },
  methods: { ...navigationMethods, ...lookupMethods, ...editMethods, ...groupMethods, ...propertyMethods },
});

rangeOf.use(range);
