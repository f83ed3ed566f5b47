/** How a sheet is printed, as its objects (PageLayout, HeaderFooter, PageBreak) read and change it. */
import { MAX_COLUMNS, MAX_ROWS, shiftArea, type Area, type Shift } from '../engine/area';
import type { PageSetup } from '../engine/custom-data';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { areaAddress, parseAddress } from './addresses';
import { HostError } from './host-error';
import { beforeEdit, type Session } from './session';

/** Throws ItemNotFound where the sheet is gone. */
export function setupOf(id: string, session: Session): PageSetup {
  return sheetOf(id, session).custom.pageSetup ?? {};
}

/** What is set to undefined is the sheet's no more. */
export function updateSetup(id: string, patch: { readonly [K in keyof PageSetup]: PageSetup[K] | undefined }, session: Session): void {
  const sheet = sheetOf(id, session);
  beforeEdit(session, sheet, null, 'formats');
  sheet.updateCustom({ pageSetup: withoutGaps({ ...sheet.custom.pageSetup, ...patch }) });
}

/** Print areas, titles and breaks move with their rows and columns. */
export function shiftPageSetup(sheet: EmbeddedSheet, shift: Shift): void {
  const setup = sheet.custom.pageSetup;
  if (!setup) return;
  const moved = {
    printArea: movedAreas(setup.printArea, shift),
    titleRows: movedAreas(setup.titleRows, shift),
    titleColumns: movedAreas(setup.titleColumns, shift),
    rowBreaks: movedBreaks(setup.rowBreaks, shift, 'rows'),
    columnBreaks: movedBreaks(setup.columnBreaks, shift, 'columns'),
  };
  const left = withoutGaps({ ...setup, ...moved });
  if (JSON.stringify(left) !== JSON.stringify(setup)) sheet.updateCustom({ pageSetup: left });
}

function withoutGaps(setup: { readonly [K in keyof PageSetup]: PageSetup[K] | undefined }): PageSetup {
  return Object.fromEntries(Object.entries(setup).filter(([, value]: readonly [string, unknown]) => value !== undefined));
}

function movedAreas(addresses: string | undefined, shift: Shift): string | undefined {
  const areas = addresses?.split(',').flatMap((address) => {
    const area = parseAddress(address)?.area;
    return (area && shiftArea(area, shift)) ?? [];
  });
  return areas === undefined || areas.length === 0 ? undefined : areas.map(areaAddress).join(',');
}

function movedBreaks(breaks: readonly number[] | undefined, shift: Shift, axis: Shift['axis']): readonly number[] | undefined {
  const isWhole = axis === 'rows' ? shift.area.columns === MAX_COLUMNS : shift.area.rows === MAX_ROWS;
  if (breaks === undefined || shift.axis !== axis || !isWhole) return breaks;
  const moved = breaks.flatMap((line) => {
    const area = shiftArea(lineArea(axis, line), shift);
    return area ? [axis === 'rows' ? area.row : area.column] : [];
  });
  return moved.length > 0 ? [...new Set(moved)] : undefined;
}

function lineArea(axis: Shift['axis'], line: number): Area {
  return axis === 'rows' ? { row: line, column: 0, rows: 1, columns: MAX_COLUMNS } : { row: 0, column: line, rows: MAX_ROWS, columns: 1 };
}

function sheetOf(id: string, session: Session): EmbeddedSheet {
  const sheet = session.workbook.sheetById(id);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}
