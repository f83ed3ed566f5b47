/** *Báo cáo*: the text, the reminders, the sheets, the closing of the period, and what has changed since the last. */
import { fireEvent, screen, within } from '@testing-library/react';
import { applyEdits } from '../plan/fill/apply-edits';
import { reviewOf, workbook } from '../plan/report/commune';
import { sheetVoice } from '../../src/messages/sheet-voice';
import { closingOf } from '../../src/plan/history/close';
import type { Review, ReviewSettings, WorkbookSnapshot } from '../../src/plan/model';
import { fakeActions, type FakeActions } from './fake-actions';
import { clickAndSettle, renderShownPane } from './render-pane';

const plan = workbook(
  ['1', 'Giải quyết việc làm mới', 'người', 100, 38, 'Văn hóa - Xã hội', 'Doanh nghiệp giảm tuyển.'],
  ['2', 'Đào tạo nghề lao động', 'người', 50, 30, 'Văn hóa - Xã hội'],
);
const JOBS = 3;
const RESULT = 4;

const asOf = (date: string): Partial<ReviewSettings> => ({ asOf: date, today: date, now: `${date}T14:05`, voice: sheetVoice });
const edited = (snapshot: WorkbookSnapshot, value: number): WorkbookSnapshot =>
  applyEdits(snapshot, [{ kind: 'cells', sheet: 'KH 2023', area: { row: JOBS, column: RESULT, rows: 1, columns: 1 }, cells: [[{ number: value }]] }]);
const closed = (snapshot: WorkbookSnapshot, date: string): WorkbookSnapshot => applyEdits(snapshot, reviewOf(snapshot, { ...asOf(date), closing: { person: 'Hồ Văn A' } }).edits);

beforeEach(() => {
  window.localStorage.clear();
});

async function render(review: Review, locale?: string): Promise<FakeActions> {
  const actions = fakeActions(review);
  await renderShownPane(actions, locale);
  fireEvent.click(screen.getByRole('tab', { name: locale === undefined ? 'Báo cáo' : 'Report' }));
  return actions;
}

const part = (name: string): HTMLElement => screen.getByRole('region', { name });

test('says the counts and the text, to be copied', async () => {
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) } });
  await render(reviewOf(plan, asOf('2023-06-30')));
  expect(screen.getByText('Đạt và vượt 0/2 chỉ tiêu · chậm 1')).toBeDefined();
  const text = part('Đoạn văn báo cáo');
  expect(text.textContent).toContain('Tính đến ngày 30/6/2023');
  await clickAndSettle(within(text).getByRole('button', { name: 'Sao chép' }));
  expect(copied).toHaveLength(1);
  expect(copied[0]).toMatch(/^Tính đến ngày 30\/6\/2023.*\nCác chỉ tiêu chậm tiến độ: \(1\) Giải quyết việc làm mới/);
  expect(await within(text).findByText('Đã sao chép')).toBeDefined();
});

test('says so where the clipboard is denied', async () => {
  Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
  await render(reviewOf(plan, asOf('2023-06-30')));
  const text = part('Đoạn văn báo cáo');
  await clickAndSettle(within(text).getByRole('button', { name: 'Sao chép' }));
  expect(await within(text).findByText(/Chưa sao chép được/)).toBeDefined();
});

test('has a message for each owner with something to do', async () => {
  await render(reviewOf(plan, asOf('2023-06-30')));
  const reminders = part('Đôn đốc');
  expect(reminders.textContent).toContain('Văn hóa - Xã hội: chậm 1, thiếu hoặc lỗi số liệu 0');
  expect(reminders.textContent).toContain('Kính gửi: Văn hóa - Xã hội');
});

test('makes the report sheets that are not there yet, and opens those that are', async () => {
  const review = reviewOf(plan, asOf('2023-06-30'));
  const actions = await render({ ...review, reportSheets: { scores: 'Xếp hạng' } });
  const sheets = part('Trang báo cáo trong tệp');
  await clickAndSettle(within(sheets).getByRole('button', { name: 'Lập trang “Tổng hợp”' }));
  await clickAndSettle(within(sheets).getByRole('button', { name: 'Mở trang “Xếp hạng”' }));
  expect(actions.asked.wishes).toEqual([{ kind: 'make-reports', reports: ['summary'] }]);
  expect(actions.asked.shown).toEqual(['Xếp hạng']);
});

test('a period is closed after one question, with the name of who closes it', async () => {
  const review = reviewOf(plan, asOf('2023-06-30'));
  const actions = await render(review);
  const closing = part('Chốt kỳ báo cáo');
  expect(closing.textContent).toContain('Kỳ 30/6/2023 chưa chốt.');
  fireEvent.click(within(closing).getByRole('button', { name: 'Chốt kỳ này…' }));
  expect(closing.textContent).toContain('Ghi số liệu và đánh giá của 2 chỉ tiêu kỳ 30/6/2023 vào trang “Lịch sử”?');
  fireEvent.change(within(closing).getByLabelText('Người chốt'), { target: { value: ' Hồ Văn A ' } });
  await clickAndSettle(within(closing).getByRole('button', { name: 'Chốt' }));
  expect(actions.asked.wishes).toEqual([{ kind: 'close-period', closing: closingOf(review), person: 'Hồ Văn A' }]);
});

test('another reporting date is another period', async () => {
  await render(reviewOf(closed(plan, '2023-06-30'), asOf('2023-07-01')));
  expect(part('Chốt kỳ báo cáo').textContent).toContain('Kỳ 1/7/2023 chưa chốt.');
});

test('nothing differs from the closed period: nothing to close', async () => {
  await render(reviewOf(closed(plan, '2023-06-30'), asOf('2023-06-30')));
  const closing = part('Chốt kỳ báo cáo');
  expect(closing.textContent).toContain('Kỳ 30/6/2023 đã chốt ngày 30/6/2023, người chốt: Hồ Văn A.');
  expect(closing.textContent).toContain('Số liệu không khác lần chốt.');
  expect(within(closing).queryByRole('button')).toBeNull();
});

test('something differs: it may be added as a correction', async () => {
  const review = reviewOf(edited(closed(plan, '2023-06-30'), 45), asOf('2023-06-30'));
  const actions = await render(review);
  const closing = part('Chốt kỳ báo cáo');
  expect(closing.textContent).toContain('Từ khi chốt, 1 chỉ tiêu đã khác.');
  fireEvent.click(within(closing).getByRole('button', { name: 'Chốt bổ sung…' }));
  expect(closing.textContent).toContain('Dòng đã ghi giữ nguyên.');
  await clickAndSettle(within(closing).getByRole('button', { name: 'Chốt' }));
  expect(actions.asked.wishes).toMatchObject([{ kind: 'close-period', closing: { attempt: 2 } }]);
});

test('what is late since the last closed period leads to its cell', async () => {
  const spring = closed(edited(plan, 25), '2023-03-31');
  const actions = await render(reviewOf(edited(spring, 38), asOf('2023-06-30')));
  const changes = part('Thay đổi từ kỳ trước');
  expect(changes.textContent).toContain('So với kỳ đã chốt 31/3/2023');
  expect(changes.textContent).toContain('Mới chậm (1)');
  await clickAndSettle(within(changes).getByRole('button', { name: /Giải quyết việc làm mới/ }));
  expect(actions.asked.selected).toEqual(['KH 2023!E4']);
});

test('says that there is nothing to compare with', async () => {
  await render(reviewOf(plan, asOf('2023-06-30')));
  expect(part('Thay đổi từ kỳ trước').textContent).toContain('Chưa chốt kỳ nào trước kỳ này');
});

test('in English, too', async () => {
  await render(reviewOf(plan, asOf('2023-06-30')), 'en-US');
  expect(part('Report text').textContent).toContain('Up to 30/6/2023, 2 indicators');
});
