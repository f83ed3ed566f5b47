import type { CellFont, CellValue, Plan, SheetSnapshot } from '../../../src/plan/model';
import { readPlan } from '../../../src/plan/sheet/read-plan';
import { sheetGrid } from '../../../src/plan/sheet/sheet-grid';
import { inTcvn3, inVni } from '../language/legacy/vietnamese';
import { communeSheet } from './commune-plan';
import { sheetOf, workbookOf } from './sheets';

function written(sheet: SheetSnapshot, write: (text: string) => string, font: string | null): SheetSnapshot {
  const look: CellFont = { name: font, bold: false, italic: false, indent: 0 };
  const values = sheet.values.map((line) => line.map((value): CellValue => (typeof value === 'string' ? write(value) : value)));
  return { ...sheet, values, fonts: values.map((line) => line.map(() => look)) };
}

function planIn(sheet: SheetSnapshot): Plan {
  const reading = readPlan(workbookOf(sheet));
  if (!reading.ok) throw new Error(reading.refusal.reason);
  return reading.plan;
}

/** What a reader takes from a plan, case aside (fonts of ABC have no capitals with tones). */
function taken({ title, place, year, period, layout, sections, indicators }: Plan) {
  const lower = (text: string | null) => text?.toLowerCase() ?? null;
  return {
    title: lower(title), place: lower(place), year, period,
    columns: layout.columns.map(({ column, role, header }) => [column, role, lower(header)]),
    dataRows: layout.dataRows,
    sections: sections.map(({ row, text }) => [row, lower(text)]),
    indicators: indicators.map((indicator) => [indicator.row, indicator.path.map(lower), indicator.unit?.id, indicator.target.comparator, indicator.target.value, indicator.direction, indicator.kind]),
  };
}

describe('a plan in a legacy encoding', () => {
  const unicode = communeSheet();

  it.each<[string, (text: string) => string, string | null]>([
    ['TCVN3', inTcvn3, '.VnTime'],
    ['VNI', inVni, 'VNI-Times'],
    ['decomposed Unicode', (text) => text.normalize('NFD'), 'Times New Roman'],
  ])('%s is read as the same plan in Unicode', (_, write, font) => {
    expect(taken(planIn(written(unicode, write, font)))).toEqual(taken(planIn(unicode)));
  });

  it('lists the texts of its table with what a person reads there', () => {
    const { legacyTexts, layout } = planIn(written(unicode, inTcvn3, '.VnTime'));
    expect(legacyTexts.length).toBeGreaterThan(40);
    expect(legacyTexts.find(({ row, column }) => row === 17 && column === 1)).toEqual({ row: 17, column: 1, encoding: 'tcvn3', font: '.VnTime', text: 'N¨ng suÊt', decoded: 'Năng suất' });
    expect(legacyTexts.every(({ row }) => row >= layout.headerRows[0] && row <= layout.dataRows[1])).toBe(true);
    expect(planIn(unicode).legacyTexts).toEqual([]);
  });
});

describe('the texts of a sheet', () => {
  it('are what a person reads, what the cells hold kept beside', () => {
    const sheet = written(sheetOf([['S¶n l\u00ADîng', 5, 'tÊn']], { firstRow: 3, firstColumn: 2 }), (text) => text, '.VnArial');
    const grid = sheetGrid(sheet);
    expect(grid.rows[0]?.cells.map(({ text }) => text)).toEqual(['Sản lượng', '5', 'tấn']);
    expect(grid.value(3, 2)).toBe('Sản lượng');
    expect(grid.legacyTexts.map(({ row, column, text }) => [row, column, text])).toEqual([[3, 2, 'S¶n l\u00ADîng'], [3, 4, 'tÊn']]);
    expect(sheet.values[0]?.[0]).toBe('S¶n l\u00ADîng');
  });

  it('are judged by the other texts of the sheet where fonts are not known', () => {
    const rows = [['S¶n xuÊt'], ['n«ng nghiÖp'], ['N¨ng suÊt'], ['Tæng sè'], ['Café']];
    const texts = (sheet: SheetSnapshot) => sheetGrid(sheet).rows.map(({ cells }) => cells[0]?.text);
    expect(texts({ ...sheetOf(rows), fonts: null })).toEqual(['Sản xuất', 'nông nghiệp', 'Năng suất', 'Tổng số', 'Café']);
    expect(texts({ ...sheetOf(rows.slice(3)), fonts: null })).toEqual(['Tæng sè', 'Café']);
  });

  it('leave out hidden rows and columns that are passed over', () => {
    const sheet = written(sheetOf([['S¶n xuÊt', 'N¨ng suÊt'], ['§Êt', 'Lóa']], { hiddenRows: [1] }), (text) => text, '.VnTime');
    expect(sheetGrid(sheet, [1]).legacyTexts.map(({ decoded }) => decoded)).toEqual(['Sản xuất']);
  });
});
