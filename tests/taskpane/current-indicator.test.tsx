/** The person moves about the sheet: the pane says which indicator the row is, and why it stands as it does. */
import { act, fireEvent, screen } from '@testing-library/react';
import { reviewOf, workbook } from '../plan/report/commune';
import { fakeActions, type FakeActions } from './fake-actions';
import { renderShownPane } from './render-pane';

const review = reviewOf(workbook(['1', 'Giải quyết việc làm mới', 'người', 100, 38, 'Văn hóa - Xã hội'], ['2', 'Đào tạo nghề lao động', 'người', 50, 30, 'Công an xã']));
const JOBS = 3;

async function render(): Promise<FakeActions> {
  const actions = fakeActions(review);
  await renderShownPane(actions);
  return actions;
}

function select(actions: FakeActions, row: number, sheetId = review.plan.sheetId): void {
  act(() => {
    actions.selectOnSheet({ sheetId, row, column: 4 });
  });
}

const current = (): HTMLElement => screen.getByRole('region', { name: 'Chỉ tiêu ở ô đang chọn' });

test('the row’s indicator with its sentence; another row, another indicator', async () => {
  const actions = await render();
  expect(screen.queryByRole('region', { name: 'Chỉ tiêu ở ô đang chọn' })).toBeNull();
  select(actions, JOBS);
  expect(current().textContent).toContain('Giải quyết việc làm mới');
  expect(current().textContent).toMatch(/38\/100\sngười = 38\s%; đến 30\/6\/2023 kỳ vọng 50\s%.*Chậm/);
  select(actions, JOBS + 1);
  expect(current().textContent).toContain('Đào tạo nghề lao động');
});

test('a cell of no indicator, and a cell of another sheet, are said to be so', async () => {
  const actions = await render();
  select(actions, 0);
  expect(current().textContent).toBe('Ô E1 không thuộc dòng chỉ tiêu nào.');
  select(actions, JOBS, 'another');
  expect(current().textContent).toBe('Chọn một ô trên bảng để xem chỉ tiêu của dòng đó.');
});

test('leads to how the indicator is measured', async () => {
  const actions = await render();
  select(actions, JOBS);
  fireEvent.click(screen.getByRole('button', { name: 'Cách đo…' }));
  expect(screen.getByRole('tab', { name: 'Thiết lập' }).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByLabelText<HTMLSelectElement>('Chỉ tiêu').value).toBe(String(JOBS));
});
