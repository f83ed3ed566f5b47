/** *Thiết lập*: period, calendar, thresholds, how an indicator is measured, how owners are scored. */
import { fireEvent, screen, within } from '@testing-library/react';
import { applyEdits } from '../plan/fill/apply-edits';
import { reviewOf, workbook } from '../plan/report/commune';
import type { Review } from '../../src/plan/model';
import { DEFAULT_POINTS } from '../../src/plan/report/scores';
import { fakeActions, type FakeActions } from './fake-actions';
import { clickAndSettle, renderShownPane } from './render-pane';
import { act } from 'react';

const plan = workbook(['1', 'Giải quyết việc làm mới', 'người', 100, 38, 'Văn hóa - Xã hội'], ['2', 'Đào tạo nghề lao động', 'người', 50, 30, 'Công an xã']);
const JOBS = 3;
const review = reviewOf(applyEdits(plan, reviewOf(plan).edits));

async function render(shown: Review = review): Promise<FakeActions> {
  const actions = fakeActions(shown);
  await renderShownPane(actions);
  fireEvent.click(screen.getByRole('tab', { name: 'Thiết lập' }));
  return actions;
}

const part = (name: string): HTMLElement => screen.getByRole('region', { name });

async function choose(within_: HTMLElement, label: string, value: string): Promise<void> {
  await act(async () => {
    fireEvent.change(within(within_).getByLabelText(label), { target: { value } });
    await Promise.resolve();
  });
}

test('the reporting date is chosen among the ends of the plan’s months', async () => {
  const actions = await render();
  const period = part('Kỳ báo cáo và lịch');
  const dates = within(period).getByLabelText<HTMLSelectElement>('Số liệu tính đến ngày');
  expect(dates.value).toBe('2023-06-30');
  expect([...dates.options].map(({ text }) => text)).toEqual(expect.arrayContaining(['31/3/2023 · quý I/2023', '30/9/2023 · 9 tháng 2023', '31/12/2023 · năm 2023']));
  await choose(period, 'Số liệu tính đến ngày', '2023-09-30');
  await choose(period, 'Lịch báo cáo', 'administrative');
  expect(actions.asked.wishes).toEqual([
    { kind: 'configure', asOf: '2023-09-30', changes: {} },
    { kind: 'configure', changes: { calendar: 'administrative' } },
  ]);
});

test('thresholds go by steps, and are written at once when asked', async () => {
  const actions = await render();
  const thresholds = part('Ngưỡng đánh giá');
  const save = within(thresholds).getByRole('button', { name: 'Ghi ngưỡng' });
  await clickAndSettle(save);
  expect(actions.asked.wishes).toEqual([]);
  fireEvent.click(within(thresholds).getByRole('button', { name: 'Giảm Chỉ số từ, mức Chậm' }));
  fireEvent.keyDown(within(thresholds).getByRole('spinbutton', { name: 'Chênh từ, mức Cần chú ý' }), { key: 'ArrowUp' });
  await clickAndSettle(save);
  expect(actions.asked.wishes).toEqual([{ kind: 'configure', changes: { thresholds: { spi: [0.95, 0.85, 0.69], deviation: [-3, -7.5, -15] } } }]);
});

test('thresholds in disorder are not written', async () => {
  const actions = await render({ ...review, configuration: { ...review.configuration, thresholds: { spi: [0.7, 0.7, 0.7], deviation: [-3, -8, -15] } } });
  const thresholds = part('Ngưỡng đánh giá');
  fireEvent.click(within(thresholds).getByRole('button', { name: 'Tăng Chỉ số từ, mức Chậm' }));
  expect(within(thresholds).getByRole('alert').textContent).toContain('phải cao hơn');
  await clickAndSettle(within(thresholds).getByRole('button', { name: 'Ghi ngưỡng' }));
  expect(actions.asked.wishes).toEqual([]);
});

test('the indicator of the selected cell is offered; its entries are changed by choices and written together', async () => {
  const actions = await render();
  const line = part('Cách đo một chỉ tiêu');
  expect(within(line).getByLabelText<HTMLSelectElement>('Chỉ tiêu').value).toBe('');
  act(() => {
    actions.selectOnSheet({ sheetId: review.plan.sheetId, row: JOBS, column: 4 });
  });
  expect(within(line).getByLabelText<HTMLSelectElement>('Chỉ tiêu').value).toBe(String(JOBS));
  await choose(line, 'Loại', 'stock');
  await choose(line, 'Hạn', '2023-11-30');
  await choose(line, 'Bộ phận', 'Công an xã');
  fireEvent.click(within(line).getByRole('button', { name: 'Tăng Trọng số thi đua' }));
  expect(actions.asked.wishes).toEqual([]);
  await clickAndSettle(within(line).getByRole('button', { name: 'Ghi vào “Cấu hình”' }));
  expect(actions.asked.wishes).toEqual([
    { kind: 'configure', changes: { lines: [{ planRow: JOBS, change: { kind: 'stock', dueDate: '2023-11-30', owner: 'Công an xã', weight: 1.5 } }] } },
  ]);
});

test('points are set once the workbook has the sheet that uses them', async () => {
  await render();
  expect(part('Điểm thi đua và cách đếm').textContent).toContain('khi tệp có trang “Thi đua”');
});

test('points go by steps; below nought a status is not counted', async () => {
  const actions = await render({ ...review, reportSheets: { scores: 'Thi đua' } });
  const scores = part('Điểm thi đua và cách đếm');
  fireEvent.keyDown(within(scores).getByRole('spinbutton', { name: 'Điểm cho “Thiếu số liệu”' }), { key: 'ArrowDown' });
  fireEvent.click(within(scores).getByRole('button', { name: 'Tăng Điểm cho “Chậm”' }));
  await clickAndSettle(within(scores).getByRole('button', { name: 'Ghi điểm' }));
  await choose(scores, 'Chỉ tiêu thành phần', 'folded');
  expect(actions.asked.wishes).toEqual([
    { kind: 'configure', changes: { points: { ...DEFAULT_POINTS, 'missing-data': null, behind: 55 } } },
    { kind: 'configure', changes: { subRows: 'folded' } },
  ]);
});
