import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { RunStep, UpdateOutcome } from '../../src/excel/outcomes';
import { fakeActions, pending } from './fake-actions';
import { renderPane, renderShownPane } from './render-pane';
import { samplePlan } from './sample-plan';

const updateButton = () => screen.getByRole('button', { name: 'Kiểm tra và cập nhật' });

beforeEach(() => {
  window.localStorage.clear();
});

describe('the first reading', () => {
  test('shows what was recognised, and says that nothing was written', async () => {
    const actions = fakeActions(samplePlan());
    await renderShownPane(actions);
    const recognised = screen.getByRole('region', { name: 'Bảng đang xem' });
    expect(recognised.textContent).toContain('Kế hoạch phát triển kinh tế - xã hội năm 2023');
    expect(recognised.textContent).toContain('UBND xã Trà Phong');
    expect(recognised.textContent).toContain('7 chỉ tiêu');
    expect(recognised.textContent).toContain('kỳ báo cáo 30/6/2023');
    expect(screen.getByRole('status').textContent).toBe('Mới đọc, chưa ghi gì vào bảng.');
    expect(actions.asked.updates).toHaveLength(0);
  });

  test('says so where the reporting date is only today', async () => {
    await renderShownPane(fakeActions(samplePlan({ asOf: '2023-07-05', asOfSource: 'today' })));
    expect(screen.getByRole('region', { name: 'Bảng đang xem' }).textContent).toContain('kỳ báo cáo 5/7/2023 (hôm nay)');
  });

  test('says in words what is going on', () => {
    const actions = fakeActions(samplePlan());
    renderPane({ ...actions, read: () => pending<never>().promise });
    expect(screen.getByRole('status').textContent).toBe('Đang đọc bảng…');
    expect(screen.queryByRole('tablist')).toBeNull();
  });

  test('offers a choice where several sheets hold a plan, and reads the chosen one', async () => {
    const review = samplePlan();
    const chosenAmong = [
      { sheet: 'KH 2023', indicators: 7, missingRoles: [], chosen: true },
      { sheet: 'Biểu 02', indicators: 19, missingRoles: [], chosen: false },
      { sheet: 'Ghi chú', indicators: 0, missingRoles: [], chosen: false },
    ];
    const actions = fakeActions({ ...review, plan: { ...review.plan, chosenAmong } });
    await renderShownPane(actions);
    const choice = screen.getByRole('combobox', { name: 'Trang tính' });
    expect(within(choice).getAllByRole('option')).toHaveLength(2);
    fireEvent.change(choice, { target: { value: 'Biểu 02' } });
    await waitFor(() => {
      expect(actions.asked.reads.at(-1)).toEqual({ sheet: 'Biểu 02' });
    });
  });
});

describe('the main button', () => {
  test('updates the sheet and says when and how much', async () => {
    const actions = fakeActions(samplePlan());
    await renderShownPane(actions);
    fireEvent.click(updateButton());
    await screen.findByText('Đã cập nhật 14:05 · 31 ô');
    expect(actions.asked.updates).toHaveLength(1);
  });

  test('a second run that changes nothing says that the sheet is right', async () => {
    const review = samplePlan();
    const actions = fakeActions(review);
    actions.answers.update = { ok: true, review, changedCells: 0, at: new Date(2023, 5, 30, 9, 7) };
    await renderShownPane(actions);
    fireEvent.click(updateButton());
    await screen.findByText('Đã kiểm tra 09:07 · bảng đã đúng, không ghi thêm ô nào');
  });

  test('tells the steps in words, keeps the focus, and cannot be pressed twice', async () => {
    const actions = fakeActions(samplePlan());
    const answer = pending<UpdateOutcome>();
    let reach: (step: RunStep) => void = () => undefined;
    let runs = 0;
    await renderShownPane({
      ...actions,
      update: (_settings, onStep) => {
        runs += 1;
        reach = onStep;
        return answer.promise;
      },
    });
    updateButton().focus();
    fireEvent.click(updateButton());
    expect(screen.getByRole('status').textContent).toBe('Bước 1/4 · Đang đọc bảng…');
    act(() => {
      reach('writing');
    });
    expect(screen.getByRole('status').textContent).toBe('Bước 3/4 · Đang ghi cột tính và đánh dấu…');
    fireEvent.click(updateButton());
    expect(runs).toBe(1);
    expect(document.activeElement).toBe(updateButton());
    await act(async () => {
      answer.settle(actions.answers.update);
      await answer.promise;
    });
    expect(screen.getByRole('status').textContent).toBe('Đã cập nhật 14:05 · 31 ô');
  });

  test('a reading that ends after the update does not take its place', async () => {
    const review = samplePlan();
    const actions = fakeActions(review);
    await renderShownPane(actions);
    const late = pending<{ ok: true; review: typeof review }>();
    actions.read = () => late.promise;
    act(() => {
      actions.edit();
    });
    fireEvent.click(updateButton());
    await screen.findByText('Đã cập nhật 14:05 · 31 ô');
    await act(async () => {
      late.settle({ ok: true, review: { ...review, plan: { ...review.plan, title: 'Bảng cũ' } } });
      await late.promise;
    });
    expect(screen.queryByText(/Bảng cũ/)).toBeNull();
  });
});

describe('removing the marks', () => {
  test('asks first, says that entered figures stay, then removes and reads again', async () => {
    const actions = fakeActions(samplePlan());
    await renderShownPane(actions);
    const readsBefore = actions.asked.reads.length;
    fireEvent.click(screen.getByRole('button', { name: 'Gỡ mọi thứ của tiện ích' }));
    expect(actions.asked.removals).toBe(0);
    const question = screen.getByRole('group', { name: 'Gỡ mọi thứ của tiện ích' });
    expect(question.textContent).toContain('Số liệu đã nhập giữ nguyên.');
    fireEvent.click(within(question).getByRole('button', { name: 'Gỡ' }));
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toMatch(/^Đã gỡ mọi thứ của tiện ích \d\d:\d\d$/);
    });
    expect(actions.asked.removals).toBe(1);
    expect(actions.asked.reads.length).toBe(readsBefore + 1);
  });

  test('can be called off', async () => {
    const actions = fakeActions(samplePlan());
    await renderShownPane(actions);
    fireEvent.click(screen.getByRole('button', { name: 'Gỡ mọi thứ của tiện ích' }));
    fireEvent.click(screen.getByRole('button', { name: 'Thôi' }));
    expect(screen.queryByRole('group', { name: 'Gỡ mọi thứ của tiện ích' })).toBeNull();
    expect(actions.asked.removals).toBe(0);
  });

  test('says so where there is nothing to remove', async () => {
    const actions = fakeActions(samplePlan());
    actions.answers.remove = { ok: true, removed: false, kept: { cells: [], sheets: [] } };
    await renderShownPane(actions);
    fireEvent.click(screen.getByRole('button', { name: 'Gỡ mọi thứ của tiện ích' }));
    fireEvent.click(screen.getByRole('button', { name: 'Gỡ' }));
    await screen.findByText('Không có gì của Chỉ Tiêu để gỡ.');
  });
});
