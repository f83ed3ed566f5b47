import type { PageLayoutData } from '../engine/custom-data';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../engine/area';
import { parseAddress } from './addresses';
import { requireFlag, requireNumber, requireOneOf, requireRecord, requireText } from './argument-values';
import { HostError } from './host-error';
import { defineClass, type ValueMember } from './member-table';
import { rangeAreasOf, rangeOf } from './range-objects';
import { beforeEdit, type Session } from './session';

/** Kept with the sheet; defaults are a new workbook's (margins in points). */
export const pageLayout = defineClass<string>({
  name: 'PageLayout',
  values: {
    Orientation: member('orientation', 'Portrait', (value) => requireOneOf(value, ['Portrait', 'Landscape'] as const)),
    PaperSize: member('paperSize', null, requireText),
    Zoom: member('zoom', { scale: 100 }, readZoom),
    CenterHorizontally: member('centerHorizontally', false, requireFlag),
    CenterVertically: member('centerVertically', false, requireFlag),
    PrintGridlines: member('printGridlines', false, requireFlag),
    BlackAndWhite: member('blackAndWhite', false, requireFlag),
    LeftMargin: member('leftMargin', 50.4, requireNumber),
    RightMargin: member('rightMargin', 50.4, requireNumber),
    TopMargin: member('topMargin', 54, requireNumber),
    BottomMargin: member('bottomMargin', 54, requireNumber),
    HeaderMargin: member('headerMargin', 21.6, requireNumber),
    FooterMargin: member('footerMargin', 21.6, requireNumber),
  },
  methods: {
    SetPrintTitleRows: (id, [rows], session) => {
      const { row, rows: count } = areaOf(rows);
      update(id, { printTitleRows: [row, row + count - 1] }, session);
      return null;
    },
    SetPrintTitleColumns: (id, [columns], session) => {
      const { column, columns: count } = areaOf(columns);
      update(id, { printTitleColumns: [column, column + count - 1] }, session);
      return null;
    },
    SetPrintArea: (id, [area], session) => {
      update(id, { printArea: [areaOf(area)] }, session);
      return null;
    },
    GetPrintTitleRowsOrNullObject: (id, _args, session) => {
      const titles = layoutOf(id, session).printTitleRows;
      return titles ? rangeOf({ sheetId: id, areas: [{ row: titles[0], column: 0, rows: titles[1] - titles[0] + 1, columns: MAX_COLUMNS }] }) : null;
    },
    GetPrintTitleColumnsOrNullObject: (id, _args, session) => {
      const titles = layoutOf(id, session).printTitleColumns;
      return titles ? rangeOf({ sheetId: id, areas: [{ row: 0, column: titles[0], rows: MAX_ROWS, columns: titles[1] - titles[0] + 1 }] }) : null;
    },
    GetPrintAreaOrNullObject: (id, _args, session) => {
      const areas = layoutOf(id, session).printArea ?? [];
      return areas.length > 0 ? rangeAreasOf({ sheetId: id, areas }) : null;
    },
  },
});

function member<K extends keyof PageLayoutData>(key: K, standard: PageLayoutData[K] | null, read: (value: unknown) => PageLayoutData[K]): ValueMember<string> {
  return {
    get: (id, session) => layoutOf(id, session)[key] ?? standard,
    set: (id, value, session) => {
      update(id, { [key]: read(value) }, session);
    },
  };
}

function readZoom(value: unknown): NonNullable<PageLayoutData['zoom']> {
  const { scale, horizontalFitToPages, verticalFitToPages } = requireRecord(value);
  const number = (part: unknown) => (part === undefined || part === null ? undefined : requireNumber(part));
  const zoom = { scale: number(scale), horizontalFitToPages: number(horizontalFitToPages), verticalFitToPages: number(verticalFitToPages) };
  return Object.fromEntries(Object.entries(zoom).filter(([, part]) => part !== undefined));
}

function sheetOf(id: string, session: Session): EmbeddedSheet {
  const sheet = session.workbook.sheetById(id);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}

function layoutOf(id: string, session: Session): PageLayoutData {
  return sheetOf(id, session).custom.pageLayout ?? {};
}

function update(id: string, patch: PageLayoutData, session: Session): void {
  const sheet = sheetOf(id, session);
  beforeEdit(session, sheet, null, 'formats');
  sheet.updateCustom({ pageLayout: { ...sheet.custom.pageLayout, ...patch } });
}

/** A range object or an address such as `$1:$6`. */
function areaOf(given: unknown): Area {
  const target = rangeOf.targetOf(given);
  if (target) return target.areas[0];
  const parsed = typeof given === 'string' ? parseAddress(given) : null;
  if (!parsed) throw new HostError('InvalidArgument');
  return parsed.area;
}
