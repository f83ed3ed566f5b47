import { isEntireColumns, isEntireRows, type Area } from '../engine/area';
import type { PageSetup } from '../engine/custom-data';
import { areaAddress, parseAddress } from './addresses';
import { isMissing, requireFlag, requireInteger, requireNumber, requireOneOf, requireRecord, requireText } from './argument-values';
import { cellsOf } from './cells-argument';
import { headerFooterGroup } from './header-footer';
import { HostError } from './host-error';
import { defineClass, type ValueMember } from './member-table';
import { setupOf, updateSetup } from './page-setup';
import { paperSizes } from './paper-sizes';
import { rangeAreasOf, rangeOf } from './range-objects';
import type { Session } from './session';

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
        updateSetup(id, { orientation: requireOneOf(value, ['Portrait', 'Landscape'] as const) === 'Landscape' ? 'landscape' : 'portrait' }, session);
      },
    },
    PaperSize: {
      get: (id, session) => paperSizes.find(([, number]) => number === setupOf(id, session).paperSize)?.[0] ?? null,
      set: (id, value, session) => {
        const paperSize = paperSizes.find(([name]) => name === requireText(value))?.[1];
        if (paperSize === undefined) throw new HostError('InvalidArgument');
        updateSetup(id, { paperSize }, session);
      },
    },
    Zoom: {
      get: (id, session) => {
        const { isFitToPage, fitToWidth = 1, fitToHeight = 1, scale = 100 } = setupOf(id, session);
        return isFitToPage === true ? { horizontalFitToPages: fitToWidth || null, verticalFitToPages: fitToHeight || null } : { scale };
      },
      set: (id, value, session) => {
        updateSetup(id, readZoom(value), session);
      },
    },
    BlackAndWhite: flag('isBlackAndWhite'),
    DraftMode: flag('isDraft'),
    PrintHeadings: flag('printHeadings'),
    // "" where the pages are numbered by themselves.
    FirstPageNumber: {
      get: (id, session) => setupOf(id, session).firstPageNumber ?? '',
      set: (id, value, session) => {
        if (isMissing(value) || value === '') updateSetup(id, { firstPageNumber: undefined }, session);
        else updateSetup(id, { firstPageNumber: requireInteger(value) }, session);
      },
    },
    PrintComments: word('comments', { none: 'NoComments', atEnd: 'EndSheet', asDisplayed: 'InPlace' }),
    PrintErrors: word('errors', { displayed: 'AsDisplayed', blank: 'Blank', dash: 'Dash', NA: 'NotAvailable' }),
    PrintOrder: word('pageOrder', { downThenOver: 'DownThenOver', overThenDown: 'OverThenDown' }),
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
  objects: { HeadersFooters: (id) => headerFooterGroup.of(id) },
  methods: {
    SetPrintTitleRows: (id, [rows], session) => {
      updateSetup(id, { titleRows: titleAddress(id, rows, isEntireRows, session) }, session);
      return null;
    },
    SetPrintTitleColumns: (id, [columns], session) => {
      updateSetup(id, { titleColumns: titleAddress(id, columns, isEntireColumns, session) }, session);
      return null;
    },
    SetPrintArea: (id, [area], session) => {
      updateSetup(id, { printArea: cellsOf(area, id, session).areas.map(areaAddress).join(',') }, session);
      return null;
    },
    // "Margins not provided remain unchanged."
    SetPrintMargins: (id, [unit, options], session) => {
      const perInch = unitsPerInch[requireOneOf(unit, ['Points', 'Inches', 'Centimeters'] as const)];
      const given = Object.entries(requireRecord(options)).filter(([side, value]) => side in plainMargins && !isMissing(value));
      const margins = Object.fromEntries(given.map(([side, value]) => [side, requireNumber(value) / perInch]));
      updateSetup(id, { margins: { ...(setupOf(id, session).margins ?? plainMargins), ...margins } }, session);
      return null;
    },
    GetPrintTitleRows: (id, _args, session) => orNotFound(titleRange(id, setupOf(id, session).titleRows)),
    GetPrintTitleRowsOrNullObject: (id, _args, session) => titleRange(id, setupOf(id, session).titleRows),
    GetPrintTitleColumns: (id, _args, session) => orNotFound(titleRange(id, setupOf(id, session).titleColumns)),
    GetPrintTitleColumnsOrNullObject: (id, _args, session) => titleRange(id, setupOf(id, session).titleColumns),
    GetPrintArea: (id, _args, session) => orNotFound(printArea(id, session)),
    GetPrintAreaOrNullObject: (id, _args, session) => printArea(id, session),
  },
});

const unitsPerInch = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: 2.54 } as const;

function flag(key: 'isCenteredHorizontally' | 'isCenteredVertically' | 'printGridlines' | 'printHeadings' | 'isBlackAndWhite' | 'isDraft'): ValueMember<string> {
  return {
    get: (id, session) => setupOf(id, session)[key] ?? false,
    set: (id, value, session) => {
      updateSetup(id, { [key]: requireFlag(value) }, session);
    },
  };
}

function margin(side: keyof typeof plainMargins): ValueMember<string> {
  return {
    get: (id, session) => (setupOf(id, session).margins ?? plainMargins)[side] * POINTS_PER_INCH,
    set: (id, value, session) => {
      const inches = requireNumber(value) / POINTS_PER_INCH;
      updateSetup(id, { margins: { ...(setupOf(id, session).margins ?? plainMargins), [side]: inches } }, session);
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

/** A setting in the file's words and the API's; the first is the one that holds where the file says nothing. */
function word<K extends 'comments' | 'errors' | 'pageOrder'>(key: K, words: Readonly<Record<NonNullable<PageSetup[K]>, string>>): ValueMember<string> {
  const pairs = Object.entries(words);
  return {
    get: (id, session) => (pairs.find(([own]) => own === setupOf(id, session)[key]) ?? pairs[0])?.[1],
    set: (id, value, session) => {
      const own = pairs.find(([, name]) => name === value)?.[0];
      if (own === undefined) throw new HostError('InvalidArgument');
      updateSetup(id, { [key]: own }, session);
    },
  };
}

function printArea(id: string, session: Session) {
  const areas = (setupOf(id, session).printArea ?? '').split(',').flatMap((address) => parseAddress(address)?.area ?? []);
  return areas.length > 0 ? rangeAreasOf({ sheetId: id, areas }) : null;
}

function titleRange(id: string, address: string | undefined) {
  const area = address === undefined ? undefined : parseAddress(address)?.area;
  return area ? rangeOf({ sheetId: id, areas: [area] }) : null;
}

function orNotFound<T>(found: T | null): T {
  if (found === null) throw new HostError('ItemNotFound');
  return found;
}

/** "The range must span the entire row to be valid" (or column). */
function titleAddress(id: string, given: unknown, isEntire: (area: Area) => boolean, session: Session): string {
  const [area, ...others] = cellsOf(given, id, session).areas;
  if (!area || others.length > 0 || !isEntire(area)) throw new HostError('InvalidArgument');
  return areaAddress(area);
}
