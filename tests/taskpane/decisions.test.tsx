import { fireEvent, screen, within } from '@testing-library/react';
import type { Decision, Finding } from '../../src/plan/model';
import { fakeActions, type FakeActions } from './fake-actions';
import { clickAndSettle, renderShownPane } from './render-pane';
import { findings, samplePlan } from './sample-plan';
import { ACTUAL_COLUMN, FIRST_ROW } from './sample-review';

const [asText, slip] = findings;
if (!asText || !slip) throw new Error('the sample has lost its findings');

function decision(finding: Finding, changes: Partial<Decision>): Decision {
  return {
    kind: 'dismissed', rule: finding.rule, sheet: 'KH 2023', cell: finding.cells[0] ?? null, held: '', repair: null, reason: '', person: '', date: '2023-07-01', line: 30,
    ...changes,
  };
}

async function renderChecks(actions: FakeActions): Promise<HTMLElement> {
  await renderShownPane(actions);
  fireEvent.click(screen.getByRole('tab', { name: /^Kiểm tra/ }));
  return screen.getByRole('tabpanel');
}

/** The list item that a finding's button stands in. */
function entry(name: string): HTMLElement {
  const item = screen.getByRole('button', { name }).closest('li');
  if (!item) throw new Error(`${name} stands in no list`);
  return item;
}

beforeEach(() => {
  window.localStorage.clear();
  // jsdom has no layout to scroll in.
  Element.prototype.scrollIntoView = () => undefined;
});

test('only a doubtless repair can be applied; it goes to the workbook as it is shown', async () => {
  const actions = fakeActions(samplePlan());
  await renderChecks(actions);
  expect(within(entry('Nhắc F13')).queryByRole('button', { name: /^Áp dụng/ })).toBeNull();
  await clickAndSettle(within(entry('Lỗi F9')).getByRole('button', { name: 'Áp dụng 35,5' }));
  expect(actions.asked.wishes).toEqual([{ kind: 'repair', finding: slip, person: '' }]);
});

test('a finding is passed over with a reason from the list, and the name is remembered', async () => {
  const actions = fakeActions(samplePlan());
  await renderChecks(actions);
  fireEvent.click(within(entry('Cảnh báo F8')).getByRole('button', { name: 'Bỏ qua…' }));
  const reason = screen.getByLabelText('Lý do');
  expect(document.activeElement).toBe(reason);
  fireEvent.change(reason, { target: { value: 'Chênh lệch do làm tròn' } });
  fireEvent.change(screen.getByLabelText('Người xem xét'), { target: { value: ' Hồ Văn A ' } });
  await clickAndSettle(screen.getByRole('button', { name: 'Bỏ qua' }));
  expect(actions.asked.wishes).toEqual([{ kind: 'dismiss', finding: asText, reason: 'Chênh lệch do làm tròn', person: 'Hồ Văn A' }]);

  fireEvent.click(within(entry('Lỗi F9')).getByRole('button', { name: 'Bỏ qua…' }));
  expect(screen.getByLabelText<HTMLInputElement>('Người xem xét').value).toBe('Hồ Văn A');
});

test('a reason of one’s own goes before the list; Escape closes without deciding', async () => {
  const actions = fakeActions(samplePlan());
  await renderChecks(actions);
  fireEvent.click(within(entry('Lỗi F9')).getByRole('button', { name: 'Bỏ qua…' }));
  fireEvent.keyDown(screen.getByLabelText('Lý do'), { key: 'Escape' });
  expect(screen.queryByLabelText('Lý do')).toBeNull();
  fireEvent.click(within(entry('Lỗi F9')).getByRole('button', { name: 'Bỏ qua…' }));
  fireEvent.change(screen.getByLabelText('Lý do khác'), { target: { value: 'Giống mới' } });
  await clickAndSettle(screen.getByRole('button', { name: 'Bỏ qua' }));
  expect(actions.asked.wishes).toEqual([{ kind: 'dismiss', finding: slip, reason: 'Giống mới', person: '' }]);
});

test('what was passed over stands apart with reason, name and day, does not count, and can be looked at again', async () => {
  const dismissed = [{ finding: slip, decision: decision(slip, { reason: 'Giống mới', person: 'Hồ Văn A' }) }];
  const actions = fakeActions(samplePlan({ findings: [asText], dismissed }));
  const panel = await renderChecks(actions);
  expect(screen.getByRole('tab', { name: /^Kiểm tra/ }).textContent).toBe('Kiểm tra1');
  expect(panel.textContent).toContain('Đã bỏ qua (1)');
  expect(panel.textContent).toContain('Giống mới · Hồ Văn A · 1/7/2023');
  fireEvent.click(screen.getByText('Đã bỏ qua (1)'));
  await clickAndSettle(screen.getByText('Xem lại'));
  expect(actions.asked.wishes).toEqual([{ kind: 'reopen', finding: slip }]);
});

test('the last repair can be taken back, until it has been', async () => {
  const fixed = decision(slip, { kind: 'fixed', repair: { before: 355, after: 35.5, formatBefore: null } });
  const withDecisions = (decisions: readonly Decision[]) => {
    const review = samplePlan();
    return fakeActions({ ...review, configuration: { ...review.configuration, decisions } });
  };
  const actions = withDecisions([fixed]);
  const panel = await renderChecks(actions);
  expect(panel.textContent).toContain('Đã sửa ô F9: 355 → 35,5');
  await clickAndSettle(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(actions.asked.wishes).toEqual([{ kind: 'undo', decision: fixed }]);
  document.body.replaceChildren();
  await renderChecks(withDecisions([{ ...fixed, kind: 'undone' }]));
  expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
});

test('walks from finding to finding and round at the end, the sheet following', async () => {
  const actions = fakeActions(samplePlan());
  await renderChecks(actions);
  const walk = screen.getByRole('group', { name: 'Đi lần lượt' });
  const next = within(walk).getByRole('button', { name: 'Mục sau' });
  await clickAndSettle(next);
  expect(walk.textContent).toContain('1/3');
  await clickAndSettle(next);
  await clickAndSettle(within(walk).getByRole('button', { name: 'Mục trước' }));
  await clickAndSettle(within(walk).getByRole('button', { name: 'Mục trước' }));
  expect(walk.textContent).toContain('3/3');
  const cells = [FIRST_ROW + 1, FIRST_ROW, FIRST_ROW + 1, FIRST_ROW + 5].map((row) => `{sheet-1}!${String.fromCharCode(65 + ACTUAL_COLUMN)}${row + 1}`);
  expect(actions.asked.selected).toEqual(cells);
});
