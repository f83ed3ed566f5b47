import { fireEvent, screen, within } from '@testing-library/react';
import { messagesFor } from '../../src/messages';
import { fakeActions, type FakeActions } from './fake-actions';
import { clickAndSettle, renderShownPane } from './render-pane';
import { findings, samplePlan } from './sample-plan';

async function renderChecks(actions: FakeActions): Promise<void> {
  await renderShownPane(actions);
  fireEvent.click(screen.getByRole('tab', { name: /^Kiểm tra/ }));
}

const sentences = findings.map((finding) => messagesFor('vi').finding(finding));

beforeEach(() => {
  window.localStorage.clear();
});

test('the tab counts what waits, without the mere notes', async () => {
  await renderShownPane(fakeActions(samplePlan()));
  expect(screen.getByRole('tab', { name: /^Kiểm tra/ }).textContent).toBe('Kiểm tra2');
});

test('lists the findings under their indicators, the gravest first, with sentence and hint', async () => {
  await renderChecks(fakeActions(samplePlan()));
  const panel = screen.getByRole('tabpanel');
  expect(within(panel).getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['Ngô › Sản lượng', 'Lúa nước › Sản lượng', 'Trồng mới lồ ô']);
  const [error, warning, note] = within(panel)
    .getAllByRole('listitem')
    .filter((item) => item.querySelector('ul') === null);
  expect(error?.textContent).toContain('Lỗi');
  expect(error?.textContent).toContain(sentences[1]);
  expect(error?.textContent).toContain('Gợi ý: sửa ô F9 thành 35,5');
  expect(warning?.textContent).toContain('Cảnh báo');
  expect(warning?.textContent).toContain(sentences[0]);
  expect(note?.textContent).toContain('Nhắc');
  expect(note?.textContent).not.toContain('Gợi ý');
});

test('a click selects the most suspicious cell', async () => {
  const actions = fakeActions(samplePlan());
  await renderChecks(actions);
  const entry = screen.getByRole('button', { name: 'Lỗi F9' });
  await clickAndSettle(entry);
  expect(actions.asked.selected).toEqual(['{sheet-1}!F9']);
  expect(entry.getAttribute('aria-current')).toBe('true');
});

test('filters by severity', async () => {
  await renderChecks(fakeActions(samplePlan()));
  const filter = screen.getByRole('group', { name: 'Lọc theo mức độ' });
  expect(within(filter).getAllByRole('button').map((button) => button.textContent)).toEqual(['Lỗi1', 'Cảnh báo1', 'Nhắc1']);
  fireEvent.click(within(filter).getByRole('button', { name: /^Cảnh báo/ }));
  expect(screen.getByText('1 chỗ cần xem ở 1 dòng')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Lỗi F9' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Cảnh báo F8' })).toBeTruthy();
});

test('no findings is good news that says what was compared', async () => {
  await renderChecks(fakeActions(samplePlan({ findings: [] })));
  expect(screen.getByText('Không thấy sai sót nào.')).toBeTruthy();
  expect(screen.getByText(/7 chỉ tiêu/, { selector: '[role=tabpanel] *' })).toBeTruthy();
});

test('the tabs move by arrow keys', async () => {
  await renderShownPane(fakeActions(samplePlan()));
  const checks = screen.getByRole('tab', { name: /^Kiểm tra/ });
  const progress = screen.getByRole('tab', { name: 'Tiến độ' });
  progress.focus();
  fireEvent.keyDown(progress, { key: 'ArrowRight' });
  expect(document.activeElement).toBe(checks);
  expect(checks.getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(checks.id);
});
