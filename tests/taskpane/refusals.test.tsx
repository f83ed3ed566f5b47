import { fireEvent, screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import { fakeActions } from './fake-actions';
import { renderPane, renderShownPane } from './render-pane';
import { samplePlan } from './sample-plan';

beforeEach(() => {
  window.localStorage.clear();
});

test('a file without a plan gets a reason, a next step and a picture of a plan', async () => {
  const actions = fakeActions(samplePlan());
  actions.answers.read = { ok: false, refusal: { reason: 'no-plan-found', sheets: [] } };
  renderPane(actions);
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('Không tìm thấy bảng chỉ tiêu kế hoạch nào trong tệp này.');
  expect(notice.textContent).toContain('Bảng cần có dòng tiêu đề');
  expect(screen.getByRole('columnheader', { name: 'Kế hoạch năm' })).toBeTruthy();
  expect(screen.queryByRole('tablist')).toBeNull();
});

test('“Đọc lại” reads again and shows what can be read now', async () => {
  const actions = fakeActions(samplePlan());
  const { read } = actions.answers;
  actions.answers.read = { ok: false, refusal: { reason: 'cell-edit-mode' } };
  renderPane(actions);
  await screen.findByText('Một ô đang được nhập dở.');
  actions.answers.read = read;
  fireEvent.click(screen.getByRole('button', { name: 'Đọc lại' }));
  await screen.findByRole('tablist');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a refused update keeps the lists, says what to do, and can be tried again', async () => {
  const actions = fakeActions(samplePlan());
  const { update } = actions.answers;
  actions.answers.update = { ok: false, refusal: { reason: 'protected-sheet', sheet: 'KH 2023' } };
  await renderShownPane(actions);
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra và cập nhật' }));
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('Trang tính “KH 2023” đang được bảo vệ.');
  expect(notice.textContent).toContain('Vào Xem lại → Bỏ bảo vệ trang tính');
  expect(screen.getByRole('button', { name: /^Giải quyết việc làm/ })).toBeTruthy();
  actions.answers.update = update;
  fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  await screen.findByText('Đã cập nhật 14:05 · 31 ô');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a refusal outlives the refresh that a change brings', async () => {
  const actions = fakeActions(samplePlan());
  actions.answers.update = { ok: false, refusal: { reason: 'changed-meanwhile', sheet: 'KH 2023' } };
  await renderShownPane(actions);
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra và cập nhật' }));
  await screen.findByRole('alert');
  const reads = actions.asked.reads.length;
  act(() => {
    actions.edit();
  });
  await waitFor(() => {
    expect(actions.asked.reads.length).toBe(reads + 1);
  });
  expect(screen.getByRole('alert').textContent).toContain('vừa được sửa trong lúc kiểm tra');
});

test('codes stand only in the folded technical details', async () => {
  const actions = fakeActions(samplePlan());
  actions.answers.read = { ok: false, refusal: { reason: 'host-failed', code: 'GeneralException', detail: 'at Range.values' } };
  renderPane(actions);
  const notice = await screen.findByRole('alert');
  const details = notice.querySelector('details');
  expect(details?.open).toBe(false);
  expect(details?.textContent).toContain('GeneralException');
  details?.remove();
  expect(notice.textContent).not.toContain('GeneralException');
});

test('a fault that is thrown becomes a calm refusal too', async () => {
  const actions = fakeActions(samplePlan());
  await renderShownPane({ ...actions, update: () => Promise.reject(new TypeError('x is undefined')) });
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra và cập nhật' }));
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('Excel không trả lời được yêu cầu này.');
  expect(notice.querySelector('details')?.textContent).toContain('x is undefined');
});
