import type { Area, CellValue, Grid, SheetSnapshot, SheetVisibility, WorkbookSnapshot } from '../plan/model';
import { parseArea } from '../plan/address';
import { loadConditionalFormats, readHighlights, type LoadedFormats } from './highlights';
import type { WorkbookRefusal } from './outcomes';

/** A workbook as read, with what only the guards need to know. */
export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly isStructureProtected: boolean;
}

export type SnapshotOutcome =
  | { readonly ok: true; readonly workbook: ReadWorkbook }
  | { readonly ok: false; readonly refusal: WorkbookRefusal };

/** The web answers at most 5 MB: at about 28 bytes a cell for values, formulas and formats that is some 180 000 cells. */
const MOST_CELLS = 180_000;

/**
 * Reads every worksheet in three round trips: the list of sheets, their extents and states, their contents.
 * Writes nothing and does not touch selection, calculation or settings. ExcelApi 1.9.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<SnapshotOutcome> {
  const { workbook } = context;
  workbook.load('name,readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/id,items/name,items/visibility');
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();

  const extents = workbook.worksheets.items.map(loadExtent);
  await context.sync();

  const tooLarge = extents.find((extent) => !extent.used.isNullObject && extent.used.rowCount * extent.used.columnCount > MOST_CELLS);
  if (tooLarge) {
    const { rowCount: rows, columnCount: columns } = tooLarge.used;
    return { ok: false, refusal: { reason: 'too-large', sheet: tooLarge.sheet.name, rows, columns } };
  }

  const contents = extents.map(loadContents);
  await context.sync();

  return {
    ok: true,
    workbook: {
      isStructureProtected: workbook.protection.protected,
      snapshot: {
        name: workbook.name || null,
        activeSheet: active.name,
        isReadOnly: workbook.readOnly,
        sheets: contents.map(toSheetSnapshot),
      },
    },
  };
}

interface Extent {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection;
}

function loadExtent(sheet: Excel.Worksheet): Extent {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type');
  return { sheet, used, formats };
}

interface Contents extends Extent {
  readonly merges: Excel.RangeAreas | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  readonly ours: LoadedFormats;
}

function loadContents(extent: Extent): Contents {
  const { used } = extent;
  const ours = loadConditionalFormats(extent.formats);
  if (used.isNullObject) return { ...extent, merges: null, rows: null, columns: null, ours };
  used.load('values,formulas,valueTypes,numberFormat');
  const merges = canTellMerges() ? used.getMergedAreasOrNullObject() : null;
  merges?.load('address');
  return {
    ...extent,
    merges,
    rows: used.getRowProperties({ rowHidden: true }),
    columns: used.getColumnProperties({ columnHidden: true }),
    ours,
  };
}

function canTellMerges(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

function toSheetSnapshot(contents: Contents): SheetSnapshot {
  const { sheet, used } = contents;
  const isEmpty = used.isNullObject;
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    firstRow: isEmpty ? 0 : used.rowIndex,
    firstColumn: isEmpty ? 0 : used.columnIndex,
    values: isEmpty ? [] : toValues(used),
    formulas: isEmpty ? [] : toFormulas(used.formulas as unknown[][]),
    numberFormats: isEmpty ? [] : (used.numberFormat as string[][]),
    fonts: null,
    merges: mergesOf(contents),
    hiddenRows: hiddenIndexes(contents.rows?.value.map((row) => row.rowHidden === true), used, 'row'),
    hiddenColumns: hiddenIndexes(contents.columns?.value.map((column) => column.columnHidden === true), used, 'column'),
    highlights: readHighlights(contents.ours),
    isProtected: sheet.protection.protected,
    isFiltered: sheet.autoFilter.isDataFiltered,
  };
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

function toValues(range: Excel.Range): Grid<CellValue> {
  const types = range.valueTypes as string[][];
  return (range.values as unknown[][]).map((row, r) =>
    row.map((value, c): CellValue => {
      const type = types[r]?.[c];
      if (type === 'Error') return { error: String(value) };
      if (type === 'Empty' || value === '') return null;
      return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
    }),
  );
}

function toFormulas(formulas: readonly (readonly unknown[])[]): Grid<string | null> {
  return formulas.map((row) => row.map((formula) => (typeof formula === 'string' && formula.startsWith('=') ? formula : null)));
}

function mergesOf({ merges, used }: Contents): readonly Area[] | null {
  if (used.isNullObject) return [];
  if (merges === null) return null;
  if (merges.isNullObject) return [];
  // The list separator of an address follows the user's region in some builds (office-js issue 1167).
  return merges.address.split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/).flatMap((address) => parseArea(address) ?? []);
}

function hiddenIndexes(hidden: readonly boolean[] | undefined, used: Excel.Range, axis: 'row' | 'column'): readonly number[] {
  if (hidden === undefined) return [];
  const first = axis === 'row' ? used.rowIndex : used.columnIndex;
  return hidden.flatMap((isHidden, index) => (isHidden ? [first + index] : []));
}
