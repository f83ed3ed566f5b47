/** Reference: Excel.RangeAreas, Excel.RangeCollection. */
import { isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS, type Area } from '../engine/area';
import { fullAddress } from './addresses';
import { within } from './area-list';
import { flagOr, requireInteger } from './argument-values';
import { cellsOf } from './cells-argument';
import { styleMember } from './named-style';
import { conditionalFormatCollection } from './conditional-format-collection';
import { dataValidation } from './data-validation';
import { HostError } from './host-error';
import { defineClass, itemAt, type Arguments, type HostObject } from './member-table';
import { editMethods } from './range-edits';
import { rangeFormat } from './range-format';
import { rangeAreasOf, rangeOf, worksheetOf } from './range-objects';
import { rangeOn, sheetOf, type CellsTarget } from './range-target';
import type { Session } from './session';
import { specialCells } from './special-cells';
import { tableScopedCollection } from './table-scoped-collection';

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
    Style: styleMember,
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumns) },
    IsEntireRow: { get: ({ areas }) => areas.every(isEntireRows) },
  },
  objects: {
    Areas: (target) => rangeCollection.of(target),
    Format: (target) => rangeFormat.of(target),
    ConditionalFormats: (target) => conditionalFormatCollection.of(target),
    DataValidation: (target) => dataValidation.of(target),
    Worksheet: (target) => worksheetOf(target.sheetId),
  },
  methods: {
    Calculate: onEach('Calculate'),
    Clear: onEach('Clear'),
    CopyFrom: onEach('CopyFrom'),
    SetDirty: onEach('SetDirty'),
    GetEntireColumn: move((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
    GetEntireRow: move((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
    GetOffsetRangeAreas: move((area, [rows, columns]) => ({ ...area, row: area.row + requireInteger(rows), column: area.column + requireInteger(columns) })),
    GetIntersection: orFail(intersection),
    GetIntersectionOrNullObject: intersection,
    GetSpecialCells: orFail(special),
    GetSpecialCellsOrNullObject: special,
    GetTables: (target, [fullyContained]) => tableScopedCollection.of({ ...target, fullyContained: fullyContained === true }),
    GetUsedRangeAreas: orFail(used),
    GetUsedRangeAreasOrNullObject: used,
  },
});

type Method = (target: CellsTarget, args: Arguments, session: Session) => HostObject | null;

// The reference's example: "Sheet1!A1:B4, Sheet1!D1:D4".
function addressOf(target: CellsTarget, session: Session): string {
  const { name } = sheetOf(target, session);
  return target.areas.map((area) => fullAddress(name, area)).join(', ');
}

/** A method of Range, called on one area after the other. */
function onEach(name: 'Calculate' | 'Clear' | 'CopyFrom' | 'SetDirty'): Method {
  return (target, args, session) => {
    const method = editMethods[name];
    for (const area of target.areas) method?.({ sheetId: target.sheetId, areas: [area] }, args, session);
    return null;
  };
}

function move(to: (area: Area, args: Arguments) => Area): Method {
  return (target, args, session) => {
    const areas = target.areas.flatMap((area) => rangeOn(sheetOf(target, session), to(area, args)).areas);
    return rangeAreasOf({ sheetId: target.sheetId, areas });
  };
}

function orFail(method: Method): Method {
  return (target, args, session) => {
    const found = method(target, args, session);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  };
}

function orNull(target: CellsTarget, areas: readonly Area[]): HostObject | null {
  return areas.length === 0 ? null : rangeAreasOf({ sheetId: target.sheetId, areas });
}

function intersection(target: CellsTarget, [other]: Arguments, session: Session): HostObject | null {
  const cells = cellsOf(other, target.sheetId, session);
  return orNull(target, target.areas.flatMap((area) => within(cells.areas, area)));
}

function special(target: CellsTarget, [cellType, cellValueType]: Arguments, session: Session): HostObject | null {
  return orNull(target, specialCells(target, cellType, cellValueType, session));
}

function used(target: CellsTarget, [valuesOnly]: Arguments, session: Session): HostObject | null {
  const sheet = sheetOf(target, session);
  return orNull(target, target.areas.flatMap((area) => sheet.usedArea(flagOr(valuesOnly, false), area) ?? []));
}

rangeAreasOf.use(rangeAreas);
