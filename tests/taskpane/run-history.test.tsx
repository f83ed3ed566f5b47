/** The ways back from an update, and what the pane says of runs that were cut off. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fakeActions, pending } from './fake-actions';
import { renderPane, renderShownPane } from './render-pane';
import { samplePlan } from './sample-plan';
import type { TakeBackOutcome } from '../../src/excel/outcomes';

const lastUpdate = new Date(2023, 5, 30, 14, 5);

beforeEach(() => {
  window.localStorage.clear();
});

function takeBackButton(): HTMLElement | null {
  return screen.queryByRole('button', { name: 'Hoàn tác lần cập nhật' });
}

test('without an update there is none to take back', async () => {
  await renderShownPane(fakeActions(samplePlan()));
  expect(takeBackButton()).toBeNull();
});

test('an update of another day, kept in the file, can be taken back', async () => {
  const actions = fakeActions(samplePlan());
  actions.answers.read = { ok: true, review: samplePlan(), lastUpdate };
  await renderShownPane(actions);
  actions.answers.read = { ok: true, review: samplePlan() };
  fireEvent.click(takeBackButton() ?? document.body);
  await waitFor(() => {
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContainEqual(expect.stringMatching(/^Đã hoàn tác lần cập nhật \d\d:\d\d$/));
  });
  expect(actions.asked.takenBack).toBe(1);
  expect(takeBackButton()).toBeNull();
});

test('an update just made can be taken back; while that is done nothing else can be asked for', async () => {
  const actions = fakeActions(samplePlan());
  if (actions.answers.update.ok) actions.answers.update = { ...actions.answers.update, lastUpdate };
  await renderShownPane(actions);
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra và cập nhật' }));
  await screen.findByText('Đã cập nhật 14:05 · 31 ô');
  const answer = pending<TakeBackOutcome>();
  actions.takeBack = () => answer.promise;
  fireEvent.click(takeBackButton() ?? document.body);
  await screen.findByText('Đang hoàn tác lần cập nhật…');
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra và cập nhật' }));
  expect(actions.asked.updates).toHaveLength(1);
  answer.settle({ ok: true, kept: { cells: [], sheets: [] } });
  await screen.findByText(/^Đã hoàn tác lần cập nhật/);
});

test('what a person had changed, and was left alone, is named', async () => {
  const actions = fakeActions(samplePlan());
  actions.answers.read = { ok: true, review: samplePlan(), lastUpdate };
  const cells = [4, 5, 6, 7, 8, 9].map((row) => ({ sheet: 'KH 2023', row, column: 9 }));
  actions.answers.takeBack = { ok: true, kept: { cells, sheets: ['Cấu hình'] } };
  await renderShownPane(actions);
  fireEvent.click(takeBackButton() ?? document.body);
  await screen.findByText('Giữ nguyên 6 ô đã được sửa tay: J5, J6, J7, J8, J9… Giữ lại trang “Cấu hình” vì đã có người ghi vào.');
});

test.each([
  ['rolled-back', 'Lần cập nhật lúc 14:05 bị ngắt giữa chừng.'],
  ['removed', 'Lần gỡ lúc 14:05 bị ngắt giữa chừng.'],
] as const)('a run that was cut off and %s unasked is said, until the person does something', async (kind, title) => {
  const actions = fakeActions(samplePlan());
  const cells = [{ sheet: 'KH 2023', row: 4, column: 9 }];
  actions.answers.read = { ok: true, review: samplePlan(), recovery: { kind, at: lastUpdate, kept: { cells, sheets: [] } } };
  await renderShownPane(actions);
  const notice = screen.getByRole('alert');
  expect(within(notice).getByText(title)).toBeTruthy();
  expect(within(notice).getByText('Giữ nguyên 1 ô đã được sửa tay: J5.')).toBeTruthy();
  actions.answers.read = { ok: true, review: samplePlan() };
  const before = actions.asked.reads.length;
  actions.edit();
  await waitFor(() => {
    expect(actions.asked.reads.length).toBeGreaterThan(before);
  });
  expect(screen.getByRole('alert')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra và cập nhật' }));
  await screen.findByText('Đã cập nhật 14:05 · 31 ô');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a refused update says that the file is as it was, unless it may not be', async () => {
  const actions = fakeActions(samplePlan());
  actions.answers.update = { ok: false, refusal: { reason: 'host-failed', code: 'GeneralException', detail: '' } };
  await renderShownPane(actions);
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra và cập nhật' }));
  await screen.findByText('Tệp vẫn nguyên như trước khi bấm.');
  actions.answers.update = { ok: false, refusal: { reason: 'broken-off', code: 'GeneralException', detail: '' } };
  fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  await screen.findByText('Excel ngừng trả lời giữa lúc đang ghi.');
  expect(screen.queryByText('Tệp vẫn nguyên như trước khi bấm.')).toBeNull();
});

test('a workbook that another window is writing is read again by itself once that may be over', async () => {
  const actions = fakeActions(samplePlan());
  actions.answers.read = { ok: false, refusal: { reason: 'being-written', until: Date.now() + 30 } };
  renderPane(actions);
  await screen.findByText('Một cửa sổ khác đang cập nhật tệp này.');
  actions.answers.read = { ok: true, review: samplePlan() };
  await screen.findByRole('heading', { name: /chỉ tiêu chậm/ });
});
