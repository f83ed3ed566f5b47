import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fakeActions, pending } from './fake-actions';
import { renderPane, renderShownPane } from './render-pane';
import { rows, samplePlan } from './sample-plan';
import { sampleReview } from './sample-review';

const recovered = sampleReview(
  rows.map((row) => (row.path[0] === 'Giải quyết việc làm' ? { ...row, actual: 52, assessment: { status: 'on-track', percent: 52 } as const } : row)),
);

beforeEach(() => {
  window.localStorage.clear();
  document.documentElement.scrollTop = 0;
});

test('a change in the sheet refreshes the lists without writing', async () => {
  const actions = fakeActions(samplePlan());
  await renderShownPane(actions);
  expect(screen.getByRole('button', { name: /^Giải quyết việc làm/ })).toBeTruthy();
  actions.answers.read = { ok: true, review: recovered };
  act(() => {
    actions.edit();
  });
  await screen.findByRole('heading', { name: '3 chỉ tiêu chậm' });
  expect(screen.queryByRole('button', { name: /^Giải quyết việc làm/ })).toBeNull();
  expect(actions.asked.updates).toHaveLength(0);
});

test('a refresh keeps view, filter, focus, result line and the very elements of the list', async () => {
  const actions = fakeActions(samplePlan());
  await renderShownPane(actions);
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra và cập nhật' }));
  await screen.findByText('Đã cập nhật 14:05 · 31 ô');
  fireEvent.click(within(screen.getByRole('group', { name: 'Lọc theo đánh giá' })).getByRole('button', { name: /^Chậm \d/ }));
  const entry = screen.getByRole('button', { name: /^Ngô/ });
  entry.focus();

  actions.answers.read = { ok: true, review: recovered };
  act(() => {
    actions.edit();
  });
  await screen.findByRole('heading', { name: '2 chỉ tiêu theo lựa chọn' });
  expect(screen.getByRole('button', { name: /^Ngô/ })).toBe(entry);
  expect(document.activeElement).toBe(entry);
  expect(screen.getByRole('status').textContent).toBe('Đã cập nhật 14:05 · 31 ô');
});

test('a cell that is being typed in does not disturb what is shown', async () => {
  const actions = fakeActions(samplePlan());
  await renderShownPane(actions);
  const reads = actions.asked.reads.length;
  actions.answers.read = { ok: false, refusal: { reason: 'cell-edit-mode' } };
  act(() => {
    actions.edit();
  });
  await waitFor(() => {
    expect(actions.asked.reads.length).toBe(reads + 1);
  });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('button', { name: /^Giải quyết việc làm/ })).toBeTruthy();
});

test('a plan that is gone takes its lists with it', async () => {
  const actions = fakeActions(samplePlan());
  await renderShownPane(actions);
  actions.answers.read = { ok: false, refusal: { reason: 'no-plan-found', sheets: [] } };
  act(() => {
    actions.edit();
  });
  await screen.findByRole('alert');
  expect(screen.queryByRole('tablist')).toBeNull();
});

test('changes during a reading are read once more when it has ended, however many they were', async () => {
  const actions = fakeActions(samplePlan());
  await renderShownPane(actions);
  const slow = pending<typeof actions.answers.read>();
  const reads: string[] = [];
  actions.read = () => {
    reads.push('read');
    return reads.length === 1 ? slow.promise : Promise.resolve({ ok: true, review: recovered });
  };
  act(() => {
    actions.edit();
    actions.edit();
    actions.edit();
  });
  expect(reads).toHaveLength(1);
  await act(async () => {
    slow.settle({ ok: true, review: samplePlan() });
    await slow.promise;
  });
  await screen.findByRole('heading', { name: '3 chỉ tiêu chậm' });
  expect(reads).toHaveLength(2);
});

test('each view keeps its own place', async () => {
  await renderShownPane(fakeActions(samplePlan()));
  document.documentElement.scrollTop = 240;
  fireEvent.click(screen.getByRole('tab', { name: /^Kiểm tra/ }));
  document.documentElement.scrollTop = 80;
  fireEvent.click(screen.getByRole('tab', { name: /^Tiến độ/ }));
  expect(document.documentElement.scrollTop).toBe(240);
  fireEvent.click(screen.getByRole('tab', { name: /^Kiểm tra/ }));
  expect(document.documentElement.scrollTop).toBe(80);
});

test('mounted twice, as React does in strict mode, it listens once; taken away, not at all', async () => {
  const actions = fakeActions(samplePlan());
  const rendered = await renderShownPane(actions);
  expect(actions.listeners.size).toBe(1);
  rendered.unmount();
  await waitFor(() => {
    expect(actions.listeners.size).toBe(0);
  });
});

test('works where changes cannot be watched', async () => {
  const actions = fakeActions(samplePlan());
  renderPane({ ...actions, watch: () => Promise.reject(new Error('not served')) });
  await screen.findByRole('tablist');
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra và cập nhật' }));
  await screen.findByText('Đã cập nhật 14:05 · 31 ô');
});
