import { bounding, wholeSheet, type Area } from '../engine/area';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { charactersToPixels, digitPixels, pixelsToCharacters, pixelsToPoints, pointsToPixels } from '../files/read/sizes';
import { parseAddress } from './addresses';
import { areasOf } from './area-list';
import { flagOr, isMissing, requireColor, requireFlag, requireInteger, requireNumber, requireOneOf, requireText } from './argument-values';
import { autoFilter } from './auto-filter';
import { chartCollection } from './charts/chart-collection';
import { findCells, readCriteria, replaceText } from './find-text';
import { freezePanes } from './freeze-panes';
import { copySheet } from './copy-sheet';
import { HostError } from './host-error';
import { defineClass, type Arguments, type HostObject } from './member-table';
import { namedItemCollection } from './named-items';
import { showLevels } from './outline';
import { pageBreakCollection } from './page-breaks';
import { pageLayout } from './page-layout';
import { rangeAreasOf, rangeOf, worksheetOf } from './range-objects';
import { rangeOn } from './range-target';
import { beforeEdit, beforeStructureEdit, type Session } from './session';
import { checkSheetName } from './sheet-names';
import { tableCollection } from './table-collection';
import { sheetRegistrations } from './worksheet-events';
import { worksheetProtection } from './worksheet-protection';

export function sheetById(id: string, session: Session): EmbeddedSheet {
  const sheet = session.workbook.sheetById(id);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}

export const worksheet = defineClass<string>({
  name: 'Worksheet',
  identity: (id, session) => {
    sheetById(id, session);
    return { Id: id };
  },
  values: {
    Id: { get: (id, session) => sheetById(id, session).id },
    Name: {
      get: (id, session) => sheetById(id, session).name,
      set: (id, value, session) => {
        const sheet = sheetById(id, session);
        const name = checkSheetName(session.workbook, requireText(value), sheet);
        beforeStructureEdit(session);
        sheet.rename(name);
      },
    },
    Visibility: {
      get: (id, session) => sheetById(id, session).visibility,
      set: (id, value, session) => {
        const visibility = requireOneOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const);
        const sheet = sheetById(id, session);
        beforeStructureEdit(session);
        if (visibility !== 'Visible') keepOneVisible(sheet, session);
        sheet.setVisibility(visibility);
      },
    },
    Position: {
      get: (id, session) => sheetById(id, session).position,
      set: (id, value, session) => {
        const position = requireInteger(value);
        if (position < 0 || position >= session.workbook.sheets.length) throw new HostError('InvalidArgument');
        beforeStructureEdit(session);
        sheetById(id, session).moveTo(position);
      },
    },
    TabColor: {
      get: (id, session) => sheetById(id, session).tabColor,
      set: (id, value, session) => {
        const color = value === '' ? '' : requireColor(value);
        beforeEdit(session, sheetById(id, session), null, 'formats');
        sheetById(id, session).setTabColor(color);
      },
    },
    StandardWidth: {
      get: (id, session) => pixelsToCharacters(pointsToPixels(sheetById(id, session).standardWidth), digitOf(session)),
      set: (id, value, session) => {
        const characters = requireNumber(value);
        if (characters < 0 || characters > 255) throw new HostError('InvalidArgument');
        beforeEdit(session, sheetById(id, session), null, 'formats');
        sheetById(id, session).setStandardWidth(pixelsToPoints(charactersToPixels(characters, digitOf(session))));
      },
    },
    StandardHeight: { get: (id, session) => sheetById(id, session).standardHeight },
    // Each sheet is calculated in every mode but the manual one.
    EnableCalculation: { get: () => true },
    ShowHeadings: {
      get: (id, session) => sheetById(id, session).custom.showHeadings ?? true,
      set: (id, value, session) => {
        const showHeadings = requireFlag(value);
        beforeEdit(session, sheetById(id, session), null, 'formats');
        sheetById(id, session).updateCustom({ showHeadings });
      },
    },
    ShowGridlines: {
      get: (id, session) => sheetById(id, session).showGridlines,
      set: (id, value, session) => {
        const show = requireFlag(value);
        beforeEdit(session, sheetById(id, session), null, 'formats');
        sheetById(id, session).setShowGridlines(show);
      },
    },
  },
  writtenAs: { Gridlines: 'ShowGridlines', Headings: 'ShowHeadings' },
  objects: {
    AutoFilter: (id) => autoFilter.of({ sheetId: id }),
    Charts: (id) => chartCollection.of(id),
    FreezePanes: (id) => freezePanes.of(id),
    HorizontalPageBreaks: (sheetId) => pageBreakCollection.of({ sheetId, axis: 'rows' }),
    Names: (id) => namedItemCollection.of({ sheetId: id }),
    PageLayout: (id) => pageLayout.of(id),
    Protection: (id) => worksheetProtection.of(id),
    Tables: (id) => tableCollection.of(id),
    VerticalPageBreaks: (sheetId) => pageBreakCollection.of({ sheetId, axis: 'columns' }),
  },
  methods: {
    GetRange: (id, [address], session) => rangeOf(rangeOn(sheetById(id, session), addressedArea(id, address, session))),
    GetRanges: (id, [address], session) => rangeAreasOf({ sheetId: sheetById(id, session).id, areas: addressedAreas(id, address, session) }),
    FindAll: (id, [text, criteria], session) => {
      const areas = findAreas(id, text, criteria, session);
      if (areas.length === 0) throw new HostError('ItemNotFound');
      return rangeAreasOf({ sheetId: id, areas });
    },
    FindAllOrNullObject: (id, [text, criteria], session) => {
      const areas = findAreas(id, text, criteria, session);
      return areas.length === 0 ? null : rangeAreasOf({ sheetId: id, areas });
    },
    ReplaceAll: (id, [text, replacement, criteria], session) => replaceText(sheetById(id, session), wholeSheet, text, replacement, readCriteria(criteria), session),
    GetRangeByIndexes: (id, [row, column, rows, columns], session) =>
      rangeOf(
        rangeOn(sheetById(id, session), {
          row: requireInteger(row),
          column: requireInteger(column),
          rows: requireInteger(rows),
          columns: requireInteger(columns),
        }),
      ),
    GetCell: (id, [row, column], session) =>
      rangeOf(rangeOn(sheetById(id, session), { row: requireInteger(row), column: requireInteger(column), rows: 1, columns: 1 })),
    // Of an empty sheet the first cell is given, as there must be a range (reference of Excel.Worksheet.getUsedRange).
    GetUsedRange: (id, [valuesOnly], session) => {
      const sheet = sheetById(id, session);
      return rangeOf(rangeOn(sheet, sheet.usedArea(flagOr(valuesOnly, false)) ?? { row: 0, column: 0, rows: 1, columns: 1 }));
    },
    GetUsedRangeOrNullObject: (id, [valuesOnly], session) => {
      const sheet = sheetById(id, session);
      const used = sheet.usedArea(flagOr(valuesOnly, false));
      return used && rangeOf(rangeOn(sheet, used));
    },
    ShowOutlineLevels: (id, [rowLevels, columnLevels], session) => {
      showLevels(sheetById(id, session), rowLevels, columnLevels, session);
      return null;
    },
    Activate: (id, _args, session) => {
      const sheet = sheetById(id, session);
      if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
      session.workbook.activate(sheet);
      return null;
    },
    Calculate: (id, _args, session) => {
      session.workbook.recalculate(session.workbook.calculationMode === 'manual' ? { sheetId: id } : null);
      return null;
    },
    Copy: (id, [positionType, relativeTo], session) => {
      const other = isMissing(relativeTo) ? null : worksheetOf.targetOf(relativeTo);
      if (!isMissing(relativeTo) && other === null) throw new HostError('InvalidArgument');
      return worksheetOf(copySheet(sheetById(id, session), positionType, other === null ? null : sheetById(other, session), session).id);
    },
    Delete: (id, _args, session) => {
      const sheet = sheetById(id, session);
      beforeStructureEdit(session);
      keepOneVisible(sheet, session);
      sheet.remove();
      return null;
    },
    GetNext: beside(1, false),
    GetNextOrNullObject: beside(1, true),
    GetPrevious: beside(-1, false),
    GetPreviousOrNullObject: beside(-1, true),
    _GetSheetById: (_id, [other], session) => worksheetOf(sheetById(requireText(other), session).id),
    ...sheetRegistrations<string>(),
  },
});

worksheetOf.use(worksheet);

/** No address: the whole sheet. */
function addressedArea(id: string, address: unknown, session: Session): Area {
  if (isMissing(address) || address === '') return wholeSheet;
  const text = requireText(address);
  const parsed = parseAddress(text);
  if (parsed && (parsed.sheet === null || session.workbook.sheetByName(parsed.sheet)?.id === id)) return parsed.area;
  const named = session.workbook.names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const target = named && parseAddress(named.formula.slice(1));
  if (target?.sheet && session.workbook.sheetByName(target.sheet)?.id === id) return target.area;
  throw new HostError('InvalidArgument');
}

/** Several addresses or names, divided by commas. */
function addressedAreas(id: string, address: unknown, session: Session): readonly Area[] {
  if (isMissing(address) || address === '') return [wholeSheet];
  const parts = requireText(address).match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => addressedArea(id, part.trim(), session));
}

function findAreas(id: string, text: unknown, criteria: unknown, session: Session): readonly Area[] {
  const found = findCells(sheetById(id, session), text, readCriteria(criteria), session);
  const places = new Set(found.map(({ row, column }) => `${row} ${column}`));
  const all = found.reduce<Area | null>((sum, cell) => (sum ? bounding(sum, cell) : cell), null);
  return all ? areasOf(all, (row, column) => places.has(`${row} ${column}`)) : [];
}

/** A workbook needs one visible sheet. */
function keepOneVisible(sheet: EmbeddedSheet, session: Session): void {
  const hasOther = session.workbook.sheets.some((other) => other.id !== sheet.id && other.visibility === 'Visible');
  if (!hasOther) throw new HostError('InvalidOperation');
}

function beside(step: 1 | -1, orNull: boolean) {
  return (id: string, [visibleOnly]: Arguments, session: Session): HostObject | null => {
    const sheets = session.workbook.sheets.filter((sheet) => sheet.id === id || !flagOr(visibleOnly, false) || sheet.visibility === 'Visible');
    const neighbour = sheets[sheets.findIndex((sheet) => sheet.id === id) + step];
    if (!neighbour && !orNull) throw new HostError('ItemNotFound');
    return neighbour ? worksheetOf(neighbour.id) : null;
  };
}

/** Pixels of a digit, in which widths are told. */
function digitOf({ workbook }: Session): number {
  return workbook.custom.digitPixels ?? digitPixels('Calibri', 11);
}
