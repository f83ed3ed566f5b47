import type { Area } from '../plan/address';
import type { SheetSnapshot, SheetVisibility, WorkbookSnapshot } from '../plan/model';
import { readContents, type Contents, type SheetArea } from './contents';
import { isFiltered, isProtected, readExtents, type Extent } from './extents';
import { readFonts } from './fonts';
import { loadConditionalFormats, ourIds, readHighlights, type LoadedFormats } from './highlights';
import { completeMerges, queueMerges } from './merges';
import { queueRestoreParts, type RestoreParts } from './restore/parts';

/** A workbook as read, with what only the guards need to know. */
export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly isStructureProtected: boolean;
  /** What former runs have left to be brought to an end, or to be taken back. */
  readonly restore: RestoreParts;
  /** The ids of our conditional formats, by sheet name. */
  readonly highlightIds: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads every worksheet: the list of sheets, their extents and states, their contents, merged areas and fonts; one round trip each,
 * more for large sheets (contents.ts, merges.ts, fonts.ts). A sheet that is too large is listed without its contents.
 * Writes nothing and does not touch selection, calculation or settings. ExcelApi 1.9.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<ReadWorkbook> {
  const { workbook } = context;
  workbook.load('name,readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/id,items/name,items/visibility');
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('name');
  const restore = queueRestoreParts(context);
  await context.sync();

  const extents = await readExtents(context, workbook.worksheets.items);
  const formats = extents.map((extent) => loadConditionalFormats(extent.formats));
  const sheets = await readSheets(context, extents, formats);
  return {
    isStructureProtected: workbook.protection.protected,
    restore: restore(),
    highlightIds: new Map(sheets.map(({ name }, index) => [name, ourIds(formats[index] ?? [])])),
    snapshot: { name: workbook.name || null, activeSheet: active.name, isReadOnly: workbook.readOnly, sheets },
  };
}

async function readSheets(context: Excel.RequestContext, extents: readonly Extent[], formats: readonly LoadedFormats[]): Promise<readonly SheetSnapshot[]> {
  const areas: SheetArea[] = extents.flatMap(({ sheet, area, isTooLarge }) => (area && !isTooLarge ? [{ sheet, area }] : []));
  const { contents, merges } = await readCells(context, areas);
  const fonts = await readFonts(context, contents);
  const places = new Map(areas.map(({ sheet }, index) => [sheet, index]));
  return extents.map((extent, index) => {
    const { sheet, area } = extent;
    const at = places.get(sheet) ?? -1;
    const cells = contents[at];
    return {
      id: sheet.id,
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      firstRow: area?.row ?? 0,
      firstColumn: area?.column ?? 0,
      values: cells?.values ?? [],
      formulas: cells?.formulas ?? [],
      numberFormats: cells?.numberFormats ?? [],
      fonts: fonts[at] ?? [],
      merges: cells ? (merges[at] ?? null) : [],
      hiddenRows: cells?.hiddenRows ?? [],
      hiddenColumns: cells?.hiddenColumns ?? [],
      highlights: readHighlights(formats[index] ?? []),
      isProtected: isProtected(sheet),
      isFiltered: isFiltered(sheet),
      ...(extent.isTooLarge && area && { tooLarge: { rows: area.rows, columns: area.columns } }),
    };
  });
}

interface ReadCells {
  readonly contents: readonly Contents[];
  readonly merges: readonly (readonly Area[] | null)[];
}

/** Contents and merged areas in the same request; where Excel refuses it, perhaps for the merged areas, each by itself. */
async function readCells(context: Excel.RequestContext, areas: readonly SheetArea[]): Promise<ReadCells> {
  const merges = queueMerges(areas);
  try {
    const contents = await readContents(context, areas);
    return { contents, merges: await completeMerges(context, areas, merges()) };
  } catch (thrown) {
    if (!(thrown instanceof OfficeExtension.Error) || thrown.code === 'InvalidOperationInCellEditMode') throw thrown;
  }
  const contents = await readContents(context, areas);
  return { contents, merges: await completeMerges(context, areas, areas.map(() => null)) };
}

function visibilityOf(visibility: Excel.Worksheet['visibility']): SheetVisibility {
  switch (visibility) {
    case 'Hidden':
      return 'hidden';
    case 'VeryHidden':
      return 'very-hidden';
    default:
      return 'visible';
  }
}
