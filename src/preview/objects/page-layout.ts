import { MAX_COLUMNS, MAX_ROWS, type Area } from '../engine/area';
import type { PageSetup } from '../engine/custom-data';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { areaAddress, parseAddress } from './addresses';
import { requireFlag, requireNumber, requireOneOf, requireRecord, requireText } from './argument-values';
import { HostError } from './host-error';
import { defineClass, type ValueMember } from './member-table';
import { paperSizes } from './paper-sizes';
import { rangeAreasOf, rangeOf } from './range-objects';
import { beforeEdit, type Session } from './session';

const POINTS_PER_INCH = 72;
/** A new workbook's margins, in inches. */
const plainMargins: NonNullable<PageSetup['margins']> = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Reference: Excel.PageLayout. Margins are in points here, in inches in the file. */
export const pageLayout = defineClass<string>({
  name: 'PageLayout',
  values: {
    Orientation: {
      get: (id, session) => (setupOf(id, session).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (id, value, session) => {
        update(id, { orientation: requireOneOf(value, ['Portrait', 'Landscape'] as const) === 'Landscape' ? 'landscape' : 'portrait' }, session);
      },
    },
    PaperSize: {
      get: (id, session) => paperSizes.find(([, number]) => number === setupOf(id, session).paperSize)?.[0] ?? null,
      set: (id, value, session) => {
        const paperSize = paperSizes.find(([name]) => name === requireText(value))?.[1];
        if (paperSize === undefined) throw new HostError('InvalidArgument');
        update(id, { paperSize }, session);
      },
    },
    Zoom: {
      get: (id, session) => {
        const { isFitToPage, fitToWidth = 1, fitToHeight = 1, scale = 100 } = setupOf(id, session);
        return isFitToPage === true ? { horizontalFitToPages: fitToWidth || null, verticalFitToPages: fitToHeight || null } : { scale };
      },
      set: (id, value, session) => {
        update(id, readZoom(value), session);
      },
    },
    CenterHorizontally: flag('isCenteredHorizontally'),
    CenterVertically: flag('isCenteredVertically'),
    PrintGridlines: flag('printGridlines'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  methods: {
    SetPrintTitleRows: (id, [rows], session) => {
      update(id, { titleRows: areaAddress({ ...areaOf(rows), column: 0, columns: MAX_COLUMNS }) }, session);
      return null;
    },
    SetPrintTitleColumns: (id, [columns], session) => {
      update(id, { titleColumns: areaAddress({ ...areaOf(columns), row: 0, rows: MAX_ROWS }) }, session);
      return null;
    },
    SetPrintArea: (id, [area], session) => {
      update(id, { printArea: areaAddress(areaOf(area)) }, session);
      return null;
    },
    GetPrintTitleRowsOrNullObject: (id, _args, session) => titleRange(id, setupOf(id, session).titleRows),
    GetPrintTitleColumnsOrNullObject: (id, _args, session) => titleRange(id, setupOf(id, session).titleColumns),
    GetPrintAreaOrNullObject: (id, _args, session) => {
      const areas = (setupOf(id, session).printArea ?? '').split(',').flatMap((address) => parseAddress(address)?.area ?? []);
      return areas.length > 0 ? rangeAreasOf({ sheetId: id, areas }) : null;
    },
  },
});

function flag(key: 'isCenteredHorizontally' | 'isCenteredVertically' | 'printGridlines'): ValueMember<string> {
  return {
    get: (id, session) => setupOf(id, session)[key] ?? false,
    set: (id, value, session) => {
      update(id, { [key]: requireFlag(value) }, session);
    },
  };
}

function margin(side: keyof typeof plainMargins): ValueMember<string> {
  return {
    get: (id, session) => (setupOf(id, session).margins ?? plainMargins)[side] * POINTS_PER_INCH,
    set: (id, value, session) => {
      const inches = requireNumber(value) / POINTS_PER_INCH;
      update(id, { margins: { ...(setupOf(id, session).margins ?? plainMargins), [side]: inches } }, session);
    },
  };
}

/** Either a scale in per cent, or numbers of pages; 0 stands for as many as it takes. */
function readZoom(value: unknown): PageSetup {
  const { scale, horizontalFitToPages, verticalFitToPages } = requireRecord(value);
  const pages = (given: unknown) => (typeof given === 'number' ? requireNumber(given) : 0);
  if (typeof scale === 'number') return { scale, isFitToPage: false };
  return { isFitToPage: true, fitToWidth: pages(horizontalFitToPages), fitToHeight: pages(verticalFitToPages) };
}

function sheetOf(id: string, session: Session): EmbeddedSheet {
  const sheet = session.workbook.sheetById(id);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}

function setupOf(id: string, session: Session): PageSetup {
  return sheetOf(id, session).custom.pageSetup ?? {};
}

function update(id: string, patch: PageSetup, session: Session): void {
  const sheet = sheetOf(id, session);
  beforeEdit(session, sheet, null, 'formats');
  sheet.updateCustom({ pageSetup: { ...sheet.custom.pageSetup, ...patch } });
}

function titleRange(id: string, address: string | undefined) {
  const area = address === undefined ? undefined : parseAddress(address)?.area;
  return area ? rangeOf({ sheetId: id, areas: [area] }) : null;
}

/** A range object or an address such as `$1:$6`. */
function areaOf(given: unknown): Area {
  const target = rangeOf.targetOf(given);
  if (target) return target.areas[0];
  const parsed = typeof given === 'string' ? parseAddress(given) : null;
  if (!parsed) throw new HostError('InvalidArgument');
  return parsed.area;
}
