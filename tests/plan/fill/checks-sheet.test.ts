/** The report sheet and the marks of suspect cells, from a workbook to edits and back. */
import { calculated, workbookData } from './calculation';
import { applyEdits, trimmed } from './apply-edits';
import { sheetVoice } from '../../../src/messages/sheet-voice';
import { cellAddress } from '../../../src/plan/address';
import { composeRemoval } from '../../../src/plan/fill/compose-removal';
import { defaultChecksLayout, findChecksSheets, locateChecks } from '../../../src/plan/fill/checks-sheet-layout';
import { CHANGED_SINCE, CHECKS_SHEET, CHECKS_TITLE, NOTHING_FOUND } from '../../../src/plan/fill/checks-sheet-words';
import { linkFormula } from '../../../src/plan/fill/live-cell';
import type { CellInput, Edit, Review, ReviewSettings, SheetSnapshot, WorkbookSnapshot } from '../../../src/plan/model';
import { review } from '../../../src/plan/review';
import { communeSheet, COMMUNE_ROWS } from '../sheet/commune-plan';
import { sheetOf, workbookOf } from '../sheet/sheets';

const settings: ReviewSettings = { today: '2023-07-01', now: '2023-07-01T14:05', voice: sheetVoice };
const PLAN = 'KH 2023';
/** Yield of rice: 39.1 typed without its decimal mark. */
const YIELD = { row: 17, column: 7 } as const;
/** Target of timber grown tall: 45 ha, which with 405 ha make the 450 ha above. */
const TALL_TIMBER = { row: 28, column: 4 } as const;

function withValue(snapshot: WorkbookSnapshot, sheet: string, row: number, column: number, value: string | number | null): WorkbookSnapshot {
  const input: CellInput = value === null ? { clear: true } : typeof value === 'number' ? { number: value } : { text: value };
  return applyEdits(snapshot, [{ kind: 'cells', sheet, area: { row, column, rows: 1, columns: 1 }, cells: [[input]] }]);
}

const clean = workbookOf(communeSheet());
const slipped = withValue(clean, PLAN, YIELD.row, YIELD.column, 391);

/** Two areas whose results are given, and a row that is right. */
function small(rice: number, maize: number): WorkbookSnapshot {
  return workbookOf(sheetOf([
    ['KẾ HOẠCH NĂM 2023'],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2022', 'Kế hoạch năm 2023', 'Lũy kế 6 tháng 2023'],
    [1, 'Diện tích lúa', 'ha', 50, 55, rice],
    [2, 'Diện tích ngô', 'ha', 30, 30, maize],
    [3, 'Giải quyết việc làm', 'người', 90, 100, 60],
  ]));
}

function reviewOf(snapshot: WorkbookSnapshot, changes: Partial<ReviewSettings> = {}): Review {
  const outcome = review(snapshot, { ...settings, ...changes });
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.review;
}

function filled(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return applyEdits(snapshot, reviewOf(snapshot).edits);
}

function checksSheet(snapshot: WorkbookSnapshot): SheetSnapshot {
  const [sheet] = findChecksSheets(snapshot);
  if (!sheet) throw new Error('no report sheet');
  return sheet;
}

function textsOf(sheet: SheetSnapshot): readonly string[] {
  return sheet.values.flat().filter((value): value is string => typeof value === 'string' && value !== '');
}

const about = (edits: readonly Edit[], sheet: string): readonly Edit[] => edits.filter((edit) => edit.sheet === sheet);

test('the sample has the slip at its cell', () => {
  expect(COMMUNE_ROWS[YIELD.row]?.[YIELD.column]).toBe(38.2);
  expect(reviewOf(slipped).findings.some(({ cells: [suspect] }) => suspect?.row === YIELD.row && suspect.column === YIELD.column)).toBe(true);
});

describe('the report sheet', () => {
  test('has one line for each finding, errors first', () => {
    const { findings } = reviewOf(slipped);
    const sheet = checksSheet(filled(slipped));
    const { header, columns } = locateChecks(sheet);
    const severities = sheet.values.slice(header + 1).map((line) => line[columns.severity]);
    expect(severities).toHaveLength(findings.length);
    const rank = severities.map((severity) => ['Lỗi', 'Cảnh báo', 'Nhắc'].findIndex((word) => word === severity));
    expect(rank).toEqual([...rank].sort());
    for (const finding of findings) expect(textsOf(sheet)).toContainEqual(expect.stringContaining(sheetVoice.finding(finding)));
  });

  test('a broken identity says which cell is the likeliest, and what was probably meant', () => {
    const swapped = withValue(clean, PLAN, TALL_TIMBER.row, TALL_TIMBER.column, 54);
    expect(textsOf(checksSheet(filled(swapped)))).toContainEqual(expect.stringMatching(/lệch 9.*Nghi nhất: ô E29: 54 → 45\.$/));
  });

  test('a second run finds nothing to do, though the clock has moved on', () => {
    expect(reviewOf(filled(slipped), { now: '2023-07-01T16:40', today: '2023-07-02' }).edits).toEqual([]);
  });

  test('says when it was made, anew once something on it has changed', () => {
    const before = filled(slipped);
    const { head, columns } = locateChecks(checksSheet(before));
    const madeAt = (snapshot: WorkbookSnapshot): unknown => checksSheet(snapshot).values[head.madeAt]?.[columns.indicator];
    // 1 July 2023 is day 45108 of Excel's calendar.
    expect(madeAt(before)).toBeCloseTo(45108 + (14 * 60 + 5) / 1440, 9);
    const corrected = withValue(before, PLAN, YIELD.row, YIELD.column, 38.2);
    const after = applyEdits(corrected, reviewOf(corrected, { now: '2023-07-03T08:00' }).edits);
    expect(madeAt(after)).toBeCloseTo(45110 + 8 / 24, 9);
  });

  test('lines that are no longer needed are wiped', () => {
    const before = filled(small(-40, -29));
    const corrected = withValue(before, 'KH', 2, 5, 40);
    const after = applyEdits(corrected, reviewOf(corrected).edits);
    const linesOf = (snapshot: WorkbookSnapshot): number => locateChecks(checksSheet(snapshot)).end - locateChecks(checksSheet(snapshot)).header - 1;
    expect([linesOf(before), linesOf(after)]).toEqual([2, 1]);
    expect(reviewOf(after).edits).toEqual([]);
  });

  test('says so where nothing is wrong', () => {
    expect(reviewOf(small(40, 29)).findings).toEqual([]);
    expect(textsOf(checksSheet(filled(small(40, 29))))).toContain(NOTHING_FOUND);
  });

  test('is no plan and is not read as one', () => {
    const { plan } = reviewOf(filled(slipped));
    expect(plan.sheet).toBe(PLAN);
    expect(plan.chosenAmong.map(({ sheet }) => sheet)).toEqual([PLAN]);
  });

  test('takes another name where the office has a sheet of that name, and leaves that sheet alone', () => {
    const own = sheetOf([[CHECKS_TITLE], ['Biên bản của tổ kiểm tra']], { name: 'kiểm tra' });
    const after = filled(workbookOf(...slipped.sheets, own));
    expect(after.sheets.map(({ name }) => name)).toContain('Kiểm tra 2');
    expect(after.sheets.find(({ name }) => name === 'kiểm tra')).toEqual(own);
    const removed = applyEdits(after, composeRemoval(after).edits);
    expect(removed.sheets.map(({ name }) => name)).toEqual([PLAN, 'kiểm tra']);
  });

  test('removal gives the workbook back as it was', () => {
    const after = filled(slipped);
    expect(applyEdits(after, composeRemoval(after).edits)).toEqual(trimmed(slipped));
  });

  test('without words to speak with it is left as it is', () => {
    const { edits } = reviewOf(slipped, { voice: undefined });
    expect(about(edits, CHECKS_SHEET)).toEqual([]);
  });
});

describe('what stands on it follows the plan sheet without the add-in', () => {
  test('links show the cell; a changed figure asks for a new check', () => {
    const before = filled(slipped);
    const { header, columns } = locateChecks(checksSheet(before));
    const line = checksSheet(before).formulas.findIndex((formulas) => formulas[columns.cell] === linkFormula(PLAN, YIELD));
    expect(line).toBeGreaterThan(header);
    const cells = [{ row: line, column: columns.cell }, { row: line, column: columns.decision }];
    const [asFound, corrected] = calculated([
      { data: workbookData(before), sheet: CHECKS_SHEET, cells },
      { data: workbookData(withValue(before, PLAN, YIELD.row, YIELD.column, 38.2)), sheet: CHECKS_SHEET, cells },
    ]);
    expect(asFound).toEqual([cellAddress(YIELD.row, YIELD.column), '']);
    expect(corrected).toEqual([cellAddress(YIELD.row, YIELD.column), CHANGED_SINCE]);
  });

  test('a sheet’s name with quotes is linked to', () => {
    expect(linkFormula(`KH "22a" d'Xã`, { row: 0, column: 1 })).toContain(`"#'KH ""22a"" d''Xã'!"`);
  });
});

describe('marks of suspect cells', () => {
  const marksOf = (snapshot: WorkbookSnapshot) =>
    snapshot.sheets.find(({ name }) => name === PLAN)?.highlights.filter(({ outline }) => outline !== undefined) ?? [];

  test('are outlines without fill, over the suspects of errors and warnings only', () => {
    const { findings } = reviewOf(slipped);
    const marked = marksOf(filled(slipped));
    const suspects = new Set(findings.flatMap(({ severity, cells }) => (severity === 'info' ? [] : cells.map(({ row, column }) => cellAddress(row, column)))));
    const covered = marked.flatMap(({ area }) => Array.from({ length: area.rows }, (_, offset) => cellAddress(area.row + offset, area.column)));
    expect(new Set(covered)).toEqual(suspects);
    expect(marked.every(({ fill, fontColor }) => fill === null && fontColor === null)).toBe(true);
  });

  test('the formula holds for the figure found fault with, not for the corrected one', () => {
    const mark = marksOf(filled(slipped)).find(({ area }) => area.row === YIELD.row && area.column === YIELD.column);
    if (!mark) throw new Error('not marked');
    // The rule's formula is tried in a free cell of the sheet.
    const tried = (value: number | string): WorkbookSnapshot =>
      applyEdits(withValue(slipped, PLAN, YIELD.row, YIELD.column, value), [
        { kind: 'cells', sheet: PLAN, area: { row: 60, column: 20, rows: 1, columns: 1 }, cells: [[{ formula: `=IFERROR(IF(${mark.formula.slice(1)},"marked","plain"),"plain")` }]] },
      ]);
    const cells = [{ row: 60, column: 20 }];
    const answers = calculated([391, 38.2, 'ba trăm'].map((value) => ({ data: workbookData(tried(value)), sheet: PLAN, cells })));
    expect(answers).toEqual([['marked'], ['plain'], ['plain']]);
  });
});

test('the default place of the table leaves room for its head', () => {
  const { head, header } = defaultChecksLayout();
  expect(Math.max(...Object.values(head))).toBeLessThan(header);
});
