import { fireEvent, screen, within } from '@testing-library/react';
import { targetsToFix } from '../../src/plan/decisions/fix-plan';
import type { Finding, FixedPlan, Review } from '../../src/plan/model';
import { fakeActions, type FakeActions } from './fake-actions';
import { clickAndSettle, renderShownPane } from './render-pane';
import { samplePlan } from './sample-plan';
import { FIRST_ROW, PLAN_COLUMN } from './sample-review';

beforeEach(() => {
  window.localStorage.clear();
});

/** The part of the view that speaks of the approved plan. */
async function renderPart(actions: FakeActions): Promise<HTMLElement> {
  await renderShownPane(actions);
  fireEvent.click(screen.getByRole('tab', { name: 'Thiết lập' }));
  return screen.getByRole('region', { name: 'Kế hoạch đã chốt' });
}

/** The sample as fixed, with other targets in the approved plan where `changed` says so. */
function fixedSample(changed: Readonly<Record<number, string>> = {}, fixed: Partial<FixedPlan> = {}, findings?: readonly Finding[]): Review {
  const review = samplePlan(findings && { findings });
  const approved: FixedPlan = {
    name: null,
    sheet: 'KH 2023',
    targets: targetsToFix(review.plan).map((target, index) => ({ ...target, text: changed[index] ?? target.text, value: changed[index] === undefined ? target.value : Number(changed[index]), line: null })),
    fixings: [{ date: '2023-01-10', person: 'Hồ Văn A', document: 'KH 22a', targets: 7, changed: null, line: 70 }],
    ...fixed,
  };
  return { ...review, configuration: { ...review.configuration, approved } };
}

test('asks once, with how many and what it means, then fixes what is shown', async () => {
  const review = samplePlan();
  const actions = fakeActions(review);
  const part = await renderPart(actions);
  expect(part.textContent).toContain('Chưa chốt kế hoạch năm.');
  fireEvent.click(within(part).getByRole('button', { name: 'Chốt kế hoạch…' }));
  expect(part.textContent).toContain('Ghi 7 chỉ tiêu đang có trên bảng làm kế hoạch đã được duyệt?');
  expect(actions.asked.wishes).toEqual([]);
  expect(document.activeElement).toBe(within(part).getByLabelText('Người chốt'));
  fireEvent.change(within(part).getByLabelText('Người chốt'), { target: { value: ' Hồ Văn A ' } });
  fireEvent.change(within(part).getByLabelText('Số văn bản (nếu có)'), { target: { value: ' KH 22a/KH-UBND' } });
  await clickAndSettle(within(part).getByRole('button', { name: 'Chốt' }));
  expect(actions.asked.wishes).toEqual([{ kind: 'fix-plan', targets: targetsToFix(review.plan), person: 'Hồ Văn A', document: 'KH 22a/KH-UBND' }]);
  expect(within(part).queryByLabelText('Người chốt')).toBeNull();

  fireEvent.click(within(part).getByRole('button', { name: 'Chốt kế hoạch…' }));
  expect(within(part).getByLabelText<HTMLInputElement>('Người chốt').value).toBe('Hồ Văn A');
  await clickAndSettle(within(part).getByRole('button', { name: 'Chốt' }));
  expect(actions.asked.wishes[1]).toMatchObject({ person: 'Hồ Văn A', document: null });
});

test('nothing is fixed by Escape, nor by the way out', async () => {
  const actions = fakeActions(samplePlan());
  const part = await renderPart(actions);
  fireEvent.click(within(part).getByRole('button', { name: 'Chốt kế hoạch…' }));
  fireEvent.keyDown(within(part).getByLabelText('Người chốt'), { key: 'Escape' });
  expect(within(part).queryByLabelText('Người chốt')).toBeNull();
  fireEvent.click(within(part).getByRole('button', { name: 'Chốt kế hoạch…' }));
  await clickAndSettle(within(part).getByRole('button', { name: 'Thôi' }));
  expect(within(part).queryByLabelText('Người chốt')).toBeNull();
  expect(actions.asked.wishes).toEqual([]);
});

test('says when the plan was fixed; fixing again says how many differ', async () => {
  const part = await renderPart(fakeActions(fixedSample({ 0: '200', 2: '90' })));
  expect(part.textContent).toContain('Kế hoạch đã chốt ngày 10/1/2023 (7 chỉ tiêu)');
  fireEvent.click(within(part).getByRole('button', { name: 'Chốt lại…' }));
  expect(part.textContent).toContain('2 chỉ tiêu khác với lần chốt trước');
  expect(within(part).getByLabelText<HTMLInputElement>('Người chốt').value).toBe('Hồ Văn A');
});

test('says that nothing differs', async () => {
  const part = await renderPart(fakeActions(fixedSample()));
  fireEvent.click(within(part).getByRole('button', { name: 'Chốt lại…' }));
  expect(part.textContent).toContain('Bảng không khác kế hoạch đã chốt.');
});

test('a plan fixed from another sheet is named, and that it will be replaced', async () => {
  const part = await renderPart(fakeActions(fixedSample({}, { sheet: 'KH 2022' })));
  expect(part.textContent).toContain('Kế hoạch đã chốt theo trang “KH 2022”.');
  fireEvent.click(within(part).getByRole('button', { name: 'Chốt lại…' }));
  expect(part.textContent).toContain('Kế hoạch chốt theo trang “KH 2022” sẽ được thay.');
});

test('is not offered where there is nothing to fix', async () => {
  const review = samplePlan();
  await renderShownPane(fakeActions({ ...review, plan: { ...review.plan, planColumn: null } }));
  fireEvent.click(screen.getByRole('tab', { name: 'Thiết lập' }));
  expect(screen.queryByRole('region', { name: 'Kế hoạch đã chốt' })).toBeNull();
});

test('missing rows stand by themselves, not under the row that they would follow', async () => {
  const missing = (name: string): Finding => ({
    rule: 'structure/missing-indicator', severity: 'error', row: FIRST_ROW + 1, cells: [{ row: FIRST_ROW + 1, column: 1 }], related: [],
    facts: { path: [name], unit: 'con', target: '40', decision: 'KH 22a' }, suggestion: null,
  });
  const changed: Finding = {
    rule: 'plan/target-changed', severity: 'error', row: FIRST_ROW + 1, cells: [{ row: FIRST_ROW + 1, column: PLAN_COLUMN }], related: [],
    facts: { path: ['Ngô', 'Sản lượng'], approved: '90', target: '91', decision: null, difference: 1 }, suggestion: { cell: { row: FIRST_ROW + 1, column: PLAN_COLUMN }, value: 90 },
  };
  await renderPart(fakeActions(fixedSample({}, {}, [missing('Đàn dê'), changed, missing('Đàn lợn')])));
  fireEvent.click(screen.getByRole('tab', { name: /^Kiểm tra/ }));
  const group = screen.getByRole('heading', { name: 'Cả bảng: dòng còn thiếu' }).closest('li');
  if (!group) throw new Error('no group');
  expect(within(group).getAllByRole('button', { name: 'Lỗi dưới B9' })).toHaveLength(2);
  expect(group.textContent).toContain('Kế hoạch KH 22a có "Đàn dê" (40 con) nhưng bảng này chưa có dòng đó.');
  expect(within(group).queryByRole('button', { name: 'Lỗi D9' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Lỗi D9' })).toBeTruthy();
});
