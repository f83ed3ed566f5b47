/** Sheets of any size as the reader takes them, for benchmarks: what they hold grows with one number. */
import type { Area, CellFont, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/plan/model';

const HEADER = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng đầu năm 2023'];
const CROPS = ['Lúa', 'Ngô', 'Sắn', 'Lạc', 'Mía', 'Rau các loại', 'Keo', 'Cam'];
const MEASURES = [['Diện tích', 'ha'], ['Năng suất', 'tạ/ha'], ['Sản lượng', 'tấn']] as const;

/** A plan of so many rows, in sections, with parents and children; further columns hold months and notes. */
export function hierarchy(rowCount: number, columnCount: number): WorkbookSnapshot {
  const months = Array.from({ length: Math.max(0, columnCount - HEADER.length) }, (_, index) => (index < 12 ? `Tháng ${index + 1}` : `Cột ${index + 1}`));
  const rows: CellValue[][] = [['KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2023'], [...HEADER, ...months]];
  const fonts: (CellFont | null)[][] = [[look(true, 0)], rows[1]?.map(() => look(true, 0)) ?? []];
  for (let index = 0; index < rowCount; index += 1) {
    const inSection = index % 100;
    const figures = months.map((_, month) => ((index * 31 + month * 7) % 1000) / 10);
    if (inSection === 0) add([roman(index / 100), `LĨNH VỰC SỐ ${index / 100 + 1}`], true, 0);
    else if (inSection % 4 === 1) add([Math.ceil(inSection / 4), `${CROPS[index % CROPS.length] ?? ''} vùng ${index}`, 'ha', 100 + index, 50, ...figures], true, 1);
    else {
      const [name, unit] = MEASURES[inSection % 3] ?? MEASURES[0];
      add(['-', `${name} giống ${index}`, unit, 100 + index, 50, ...figures], false, 2);
    }
  }
  return workbook(rows, { fonts });

  function add(row: CellValue[], bold: boolean, indent: number): void {
    rows.push(row);
    fonts.push(row.map((value) => (typeof value === 'string' ? look(bold, indent) : null)));
  }
}

/** A plan with so many merged areas: two cells side by side at the end of its rows. */
export function merged(areaCount: number): WorkbookSnapshot {
  const areasPerRow = 10;
  const rowCount = Math.ceil(areaCount / areasPerRow);
  const { sheets } = hierarchy(rowCount, HEADER.length + areasPerRow * 2);
  const merges: Area[] = Array.from({ length: areaCount }, (_, index) => ({
    row: 2 + Math.floor(index / areasPerRow),
    column: HEADER.length + (index % areasPerRow) * 2,
    rows: 1,
    columns: 2,
  }));
  return workbook(sheets[0]?.values ?? [], { merges });
}

/** So many small tables below each other, each with a title and a header of its own. */
export function tables(tableCount: number): WorkbookSnapshot {
  const rows: CellValue[][] = [];
  for (let index = 0; index < tableCount; index += 1) {
    rows.push([`Biểu số ${index + 1}`], [...HEADER], [1, `Lúa vùng ${index}`, 'ha', 100, 50], [2, `Ngô vùng ${index}`, 'ha', 80, 30], []);
  }
  return workbook(rows, {});
}

/** A plan of so many columns and a hundred rows. */
export function columns(columnCount: number): WorkbookSnapshot {
  return hierarchy(100, columnCount);
}

function look(bold: boolean, indent: number): CellFont {
  return { name: 'Times New Roman', bold, italic: false, indent };
}

function roman(index: number): string {
  const digits = [['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]] as const;
  let rest = (index % 39) + 1;
  return digits.reduce((text, [digit, value]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return text + digit.repeat(times);
  }, '');
}

function workbook(rows: readonly (readonly CellValue[])[], more: { readonly fonts?: readonly (readonly (CellFont | null)[])[]; readonly merges?: readonly Area[] }): WorkbookSnapshot {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const padded = <T>(line: readonly T[] | undefined, blank: T): T[] => Array.from({ length: width }, (_, column) => line?.[column] ?? blank);
  const sheet: SheetSnapshot = {
    id: 's1',
    name: 'KH 2023',
    visibility: 'visible',
    firstRow: 0,
    firstColumn: 0,
    values: rows.map((row) => padded<CellValue>(row, null)),
    formulas: rows.map(() => padded<string | null>([], null)),
    numberFormats: rows.map(() => padded([], 'General')),
    fonts: more.fonts ? more.fonts.map((row) => padded<CellFont | null>(row, null)) : null,
    merges: more.merges ?? [],
    hiddenRows: [],
    hiddenColumns: [],
    highlights: [],
    isProtected: false,
    isFiltered: false,
  };
  return { name: null, activeSheet: sheet.name, isReadOnly: false, sheets: [sheet] };
}
