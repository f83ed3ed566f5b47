/** A column that a person has corrected, through Microsoft's own client: kept by the update, found again in the saved file after an insertion. */
import ExcelJS from 'exceljs';
import { readReview, updateWorkbook } from '../../src/excel/run';
import type { ReadOutcome } from '../../src/excel/outcomes';
import { COLUMN_SOURCES, ROLE_LABELS } from '../../src/plan/configuration/words';
import type { Review } from '../../src/plan/model';
import { closeSamples, openSample, type OpenSample } from './open-sample';

jest.setTimeout(60_000);

afterEach(closeSamples);

async function unclearPlan(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Biểu 1').addRows([
    ['BIỂU CHỈ TIÊU XÃ NĂM 2023'],
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Mức A', 'Thực hiện 6 tháng 2023'],
    [1, 'Trồng rừng', 'ha', 450, 240],
    [2, 'Đàn bò', 'con', 712, 700],
    [3, 'Lúa nước', 'ha', 55, 55],
  ]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function reviewOf(outcome: ReadOutcome): Review {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.reason}`);
  return outcome.review;
}

/** What the configuration sheet shows of the column at a place of the plan sheet, letter first. */
function rowOf(sample: OpenSample, letter: string): readonly unknown[] {
  const sheet = sample.workbook.sheetByName('Cấu hình');
  if (!sheet) throw new Error('there is no configuration sheet');
  for (let row = 0; row < 80; row += 1) {
    if (sheet.cell(row, 0).value === letter) return [0, 1, 2, 5].map((column) => sheet.cell(row, column).value);
  }
  throw new Error(`no row for column ${letter}`);
}

test('a correction made before the first update opens the way, is kept, and stays with its column', async () => {
  const first = await openSample(await unclearPlan());
  expect(await readReview({})).toMatchObject({ ok: false, refusal: { reason: 'no-target-column', plan: { sheet: 'Biểu 1' } } });
  const corrections = [{ column: 3, role: 'plan' as const, period: null }];
  const asked = reviewOf(await readReview({ corrections }));
  expect(asked.plan.planColumn).toBe(3);
  expect(Buffer.from(await first.save()).equals(Buffer.from(first.original))).toBe(true);

  expect(reviewOf(await updateWorkbook({ corrections })).assessments).toHaveLength(3);
  expect(rowOf(first, 'D')).toEqual(['D', 'Mức A', ROLE_LABELS.plan, COLUMN_SOURCES.person]);
  expect(rowOf(first, 'E')).toEqual(['E', 'Thực hiện 6 tháng 2023', ROLE_LABELS.actualCum, COLUMN_SOURCES.read]);
  expect(reviewOf(await updateWorkbook({})).edits).toEqual([]);

  const again = await openSample(await first.save());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Biểu 1');
    sheet.getRange('B:B').insert('Right');
    sheet.getRange('1:1').insert('Down');
    sheet.name = 'Biểu số 1';
    await context.sync();
  });
  await again.workbook.settle();
  const moved = reviewOf(await readReview({}));
  expect(moved).toMatchObject({ plan: { sheet: 'Biểu số 1', planColumn: 4 }, configuration: { corrections: [{ column: 4, role: 'plan' }] } });
  expect(rowOf(again, 'E')).toEqual(['E', 'Mức A', ROLE_LABELS.plan, COLUMN_SOURCES.person]);
  reviewOf(await updateWorkbook({}));
  expect(reviewOf(await readReview({}))).toMatchObject({ edits: [], plan: { planColumn: 4 } });
});

test('a role that is chosen on the configuration sheet holds at the next reading, and the choices are the roles', async () => {
  await openSample('ke-hoach-2023-6-thang.xlsx');
  const review = reviewOf(await updateWorkbook({}));
  const note = review.plan.layout.columns.find(({ role }) => role === 'note');
  if (!note) throw new Error('the sample has no column of notes');
  const rule = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Cấu hình');
    const used = sheet.getUsedRange();
    used.load('formulas');
    await context.sync();
    const row = used.formulas.findIndex((line: unknown[]) => String(line[1]).startsWith("='KH 2023'!") && String(line[2]) === ROLE_LABELS.note);
    const cell = sheet.getRangeByIndexes(row, 2, 1, 1);
    cell.dataValidation.load('rule');
    cell.values = [[ROLE_LABELS.owner]];
    await context.sync();
    return cell.dataValidation.rule;
  });
  expect(rule.list?.source).toBe(Object.values(ROLE_LABELS).join(','));
  const after = reviewOf(await readReview({}));
  expect(after.plan.layout.columns.find(({ column }) => column === note.column)).toMatchObject({ role: 'owner', confidence: 1 });
});
