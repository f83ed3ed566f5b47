/** Reports and closed periods through Microsoft's own client: made, kept up to date, saved, opened again, taken away. */
import { decideOn } from '../../src/excel/decide';
import type { UpdateOutcome } from '../../src/excel/outcomes';
import { removeEverything } from '../../src/excel/remove';
import { readReview, updateWorkbook } from '../../src/excel/run';
import { sheetVoice } from '../../src/messages/sheet-voice';
import { closingOf } from '../../src/plan/history/close';
import type { Review } from '../../src/plan/model';
import { closeSamples, openSample, type OpenSample } from './open-sample';

const SAMPLE = 'ke-hoach-2023-6-thang.xlsx';
const SHEET = 'KH 2023';
const voice = { voice: sheetVoice };

jest.setTimeout(180_000);

afterAll(closeSamples);

function reviewOf(outcome: UpdateOutcome | Awaited<ReturnType<typeof readReview>>): Review {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.reason}`);
  return outcome.review;
}

const sheetNames = ({ workbook }: OpenSample): readonly string[] => workbook.sheets.map(({ name }) => name);

/** Type, title, series and bars of the sheet `Tổng hợp`, as the client tells them. */
async function drawn(): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tổng hợp');
    sheet.charts.load('items/name,items/chartType');
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/type');
    await context.sync();
    const [chart] = sheet.charts.items;
    chart?.title.load('text');
    chart?.series.load('items/name');
    await context.sync();
    const types = new Set(conditionalFormats.items.map(({ type }) => type));
    return { charts: sheet.charts.items.length, type: chart?.chartType, title: chart?.title.text, series: chart?.series.items.map(({ name }) => name), bars: types.has('DataBar') };
  });
}

const DRAWN = {
  charts: 1, type: 'BarStacked', title: 'Số chỉ tiêu theo đánh giá', bars: true,
  series: ['Đạt và vượt', 'Đúng tiến độ', 'Cần chú ý', 'Chậm', 'Chưa đến kỳ', 'Thiếu, lỗi số liệu'],
};

test('a period is closed, reports are made; the saved file has all of it, and nothing is left once it is taken away', async () => {
  const first = await openSample(SAMPLE);
  const before = reviewOf(await updateWorkbook(voice));
  const closed = reviewOf(await decideOn({ kind: 'close-period', closing: closingOf(before), person: 'Hồ Văn A' }, voice));
  expect(closed.findings).toEqual(before.findings);
  reviewOf(await decideOn({ kind: 'make-reports', reports: ['summary', 'scores'] }, voice));
  expect(sheetNames(first)).toEqual(expect.arrayContaining(['Lịch sử', 'Tổng hợp', 'Thi đua']));
  expect(await drawn()).toEqual(DRAWN);
  expect(reviewOf(await updateWorkbook(voice)).edits).toEqual([]);

  const again = await openSample(await first.save());
  const opened = reviewOf(await readReview(voice));
  expect(opened.edits).toEqual([]);
  expect(opened.closed).toMatchObject([{ date: '2023-06-30', sheet: SHEET, closings: [{ attempt: 1, person: 'Hồ Văn A' }] }]);
  expect(await drawn()).toEqual(DRAWN);

  // Another figure in the closed period, and fewer rows that lag: the report is written anew, with one chart.
  const row = opened.report?.lagging[0]?.standing.indicator.row ?? -1;
  again.workbook.sheetByName(SHEET)?.write(row, opened.plan.actualColumn ?? -1, [[{ value: 1 }]]);
  const changed = reviewOf(await updateWorkbook(voice));
  expect(changed.findings.filter(({ rule }) => rule === 'time/closed-period-changed').map(({ cells }) => cells)).toEqual([[{ row, column: opened.plan.actualColumn }]]);
  expect(await drawn()).toEqual(DRAWN);

  const removed = await removeEverything();
  expect(removed).toMatchObject({ ok: true, removed: true });
  expect(sheetNames(again)).toEqual([SHEET]);
});

test('a period is not closed on figures that the person has not been shown', async () => {
  const sample = await openSample(SAMPLE);
  const shown = closingOf(reviewOf(await updateWorkbook(voice)));
  const { plan } = reviewOf(await readReview(voice));
  const herd = plan.indicators.find(({ name }) => name === 'Đàn trâu')?.row ?? -1;
  sample.workbook.sheetByName(SHEET)?.write(herd, plan.actualColumn ?? -1, [[{ value: 33 }]]);
  const outcome = await decideOn({ kind: 'close-period', closing: shown, person: 'Hồ Văn A' }, voice);
  expect(outcome).toEqual({ ok: false, refusal: { reason: 'changed-meanwhile', sheet: SHEET } });
  expect(sheetNames(sample)).not.toContain('Lịch sử');
});
