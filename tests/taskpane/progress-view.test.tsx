import { fireEvent, screen, within } from '@testing-library/react';
import { fakeActions } from './fake-actions';
import { clickAndSettle, renderPane, renderShownPane } from './render-pane';
import { rows, samplePlan } from './sample-plan';
import { sampleReview } from './sample-review';

const entries = (): HTMLElement[] => within(screen.getByRole('tabpanel')).queryAllByRole('listitem');
const filter = (word: RegExp): HTMLElement => within(screen.getByRole('group', { name: 'Lọc theo đánh giá' })).getByRole('button', { name: word });
const textOf = (element: Element | undefined): string => (element?.textContent ?? '').replaceAll('\u00a0', ' ');

beforeEach(() => {
  window.localStorage.clear();
});

test('lists the lagging indicators, furthest behind first, each with its cell and the sentence that says why', async () => {
  await renderShownPane(fakeActions(samplePlan()));
  expect(screen.getByRole('heading', { name: '4 chỉ tiêu chậm' })).toBeTruthy();
  const [first, second, third, fourth] = entries().map(textOf);
  expect(first).toContain('Tổng chi ngân sách');
  expect(first).toContain('Chậm nhiều');
  expect(first).toContain('1.800.000.000/6.541.055.000 đồng');
  expect(second).toContain('Ngô › Sản lượng');
  expect(second).toContain('35,5/91,0 tấn = 39 %; đến 30/6/2023 kỳ vọng 52 % (chia đều theo thời gian); thiếu 11,8 tấn → Chậm');
  expect(third).toContain('Giải quyết việc làm');
  expect(third).toContain('38/100 người = 38 %; đến 30/6/2023 kỳ vọng 50 % (chia đều theo thời gian); thiếu 12 người → Chậm');
  expect(third).toContain('Dự báo cả năm 76 người: khó đạt; từ nay phải làm gấp 1,24 lần kế hoạch');
  expect(third).toContain('F10');
  expect(fourth).toContain('Thực hiện 61,5 % · kế hoạch trên 70%; còn cách kế hoạch 8,5 điểm % → Chậm');
});

test('an unambiguous name stands alone', async () => {
  await renderShownPane(fakeActions(samplePlan()));
  expect(textOf(entries()[0])).not.toContain('›');
});

test('a click selects the cell of the result on the right sheet and marks the entry', async () => {
  const actions = fakeActions(samplePlan());
  await renderShownPane(actions);
  const entry = screen.getByRole('button', { name: /^Giải quyết việc làm Chậm F10$/ });
  await clickAndSettle(entry);
  expect(actions.asked.selected).toEqual(['{sheet-1}!F10']);
  expect(entry.getAttribute('aria-current')).toBe('true');
});

test('a cell that cannot be shown is said, not swallowed', async () => {
  const actions = fakeActions(samplePlan());
  actions.answers.select = { reason: 'cell-edit-mode' };
  await renderShownPane(actions);
  fireEvent.click(screen.getByRole('button', { name: /^Giải quyết việc làm/ }));
  await screen.findByText('Chưa chuyển được tới ô F10.');
});

test('arrow keys walk through the list', async () => {
  await renderShownPane(fakeActions(samplePlan()));
  const buttons = entries().map((entry) => within(entry).getByRole('button'));
  const press = (key: string): void => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
  };
  buttons[0]?.focus();
  press('ArrowDown');
  expect(document.activeElement).toBe(buttons[1]);
  press('End');
  expect(document.activeElement).toBe(buttons[3]);
  press('ArrowDown');
  expect(document.activeElement).toBe(buttons[3]);
  press('Home');
  press('ArrowUp');
  expect(document.activeElement).toBe(buttons[0]);
});

test('the legend counts each status that occurs, and its bar says the same', async () => {
  await renderShownPane(fakeActions(samplePlan()));
  const words = within(screen.getByRole('group', { name: 'Lọc theo đánh giá' })).getAllByRole('button').map(textOf);
  expect(words).toEqual(['Vượt1', 'Đúng tiến độ1', 'Chậm3', 'Chậm nhiều1', 'Chưa đến kỳ1']);
  expect(screen.getByRole('img', { name: 'Số chỉ tiêu theo đánh giá: Vượt 1, Đúng tiến độ 1, Chậm 3, Chậm nhiều 1, Chưa đến kỳ 1' })).toBeTruthy();
});

test('the legend filters: one status, two, and back to the lagging ones', async () => {
  await renderShownPane(fakeActions(samplePlan()));
  fireEvent.click(filter(/^Vượt/));
  expect(filter(/^Vượt/).getAttribute('aria-pressed')).toBe('true');
  expect(entries().map(textOf)).toEqual([expect.stringContaining('Đàn trâu')]);
  fireEvent.click(filter(/^Chưa đến kỳ/));
  expect(entries()).toHaveLength(2);
  expect(entries().map(textOf).join()).toContain('Thực hiện chưa có số · kế hoạch 3.000 gốc');
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
  expect(screen.getByRole('heading', { name: '4 chỉ tiêu chậm' })).toBeTruthy();
});

test('nothing lagging is said, with the number that were judged', async () => {
  const good = rows.map((row) => ({ ...row, assessment: { ...row.assessment, status: row.actual === null ? 'not-due' : 'on-track' } as const }));
  await renderShownPane(fakeActions(sampleReview(good)));
  expect(screen.getByText('Không có chỉ tiêu nào chậm.')).toBeTruthy();
  expect(screen.getByText('Đã đánh giá 6/7 chỉ tiêu.')).toBeTruthy();
  expect(entries()).toHaveLength(0);
});

test('a plan without any result does not pass for a good one', async () => {
  const blank = rows.map((row) => ({ ...row, actual: null, assessment: { status: 'not-due' } as const }));
  await renderShownPane(fakeActions(sampleReview(blank)));
  expect(screen.queryByText('Không có chỉ tiêu nào chậm.')).toBeNull();
  expect(screen.getByText('Chưa đánh giá được chỉ tiêu nào.')).toBeTruthy();
  expect(screen.getByText(/Nhập số vào cột thực hiện/)).toBeTruthy();
});

test('a direction set in the configuration decides which side of the target is behind', async () => {
  const poverty = {
    path: ['Tỷ lệ hộ nghèo'],
    unit: '%',
    target: 53.38,
    actual: 57.88,
    decimals: 2,
    assessment: { status: 'behind', gap: 4.5 },
  } as const;
  const review = sampleReview([poverty]);
  const configured = {
    configurationRow: null,
    planRow: review.plan.indicators[0]?.row ?? 0,
    path: poverty.path,
    kind: 'rate',
    direction: 'down',
    comparator: '<=',
    profile: 'linear',
    dueDate: null,
    baseline: null,
  } as const;
  await renderShownPane(fakeActions({ ...review, configuration: { ...review.configuration, indicators: [configured] } }));
  expect(textOf(entries()[0])).toContain('57,88/53,38 %');
  expect(textOf(entries()[0])).toContain('còn cách kế hoạch 4,5 điểm %');
});

test('a thousand rows are all there', async () => {
  const employment = rows.filter(({ path }) => path[0] === 'Giải quyết việc làm');
  const many = Array.from({ length: 1000 }, (_, position) => employment.map((row) => ({ ...row, path: [`Chỉ tiêu ${position}`] }))).flat();
  const { container } = renderPane(fakeActions(sampleReview(many)));
  // Asking for roles would make jsdom look at every style of every row.
  await screen.findByText('1.000 chỉ tiêu chậm');
  expect(container.querySelectorAll('li')).toHaveLength(1000);
});
