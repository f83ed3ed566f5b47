/** The columns that were recognised: shown with how sure and why, corrected by a choice, written only with the main button. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ColumnCorrection, PlanColumn, Review } from '../../src/plan/model';
import { fakeActions, type FakeActions } from './fake-actions';
import { renderPane, renderShownPane as renderShown } from './render-pane';
import { samplePlan } from './sample-plan';

const column = (at: number, role: PlanColumn['role'], header: string, more: Partial<PlanColumn> = {}): PlanColumn => ({
  column: at, role, header, period: null, confidence: 0.95, reasons: [], alternatives: [], ...more,
});

const COLUMNS: readonly PlanColumn[] = [
  column(0, 'stt', 'STT'),
  column(1, 'name', 'Chỉ tiêu'),
  column(3, 'plan', 'Kế hoạch năm 2023', { period: '2023', reasons: [{ because: 'heading', words: 'Kế hoạch năm' }] }),
  column(4, 'other', 'Mức B', {
    confidence: 0.4,
    reasons: [{ because: 'contents', contents: 'figures' }, { because: 'neighbour', column: 3, header: 'Kế hoạch năm 2023' }],
    alternatives: [{ role: 'plan', confidence: 0.35 }, { role: 'prevYear', confidence: 0.2 }],
  }),
  column(5, 'actualCum', 'Lũy kế', { period: '2023-H1' }),
];

function planWith(columns: readonly PlanColumn[], corrections: readonly ColumnCorrection[] = [], columnsAsRead = columns): Review {
  const review = samplePlan();
  return {
    ...review,
    plan: { ...review.plan, layout: { ...review.plan.layout, columns } },
    columnsAsRead,
    configuration: { ...review.configuration, corrections },
  };
}

/** A workbook that reads with the corrections it is asked with. */
function correctable(columns: readonly PlanColumn[] = COLUMNS): FakeActions {
  const actions = fakeActions(planWith(columns));
  const asked = (settings: { readonly corrections?: readonly ColumnCorrection[] }): Review => planWith(columns, settings.corrections ?? []);
  return Object.assign(actions, {
    read: (settings: Parameters<FakeActions['read']>[0]) => {
      actions.asked.reads.push(settings);
      return Promise.resolve({ ok: true as const, review: asked(settings) });
    },
    update: (settings: Parameters<FakeActions['update']>[0]) => {
      actions.asked.updates.push(settings);
      return Promise.resolve({ ok: true as const, review: asked(settings), changedCells: 3, at: new Date(2023, 5, 30, 14, 5) });
    },
  });
}

/** The columns stand in the settings. */
async function renderShownPane(...asked: Parameters<typeof renderShown>): Promise<void> {
  await renderShown(...asked);
  fireEvent.click(screen.getByRole('tab', { name: asked[1] === undefined ? 'Thiết lập' : 'Settings' }));
}

const roleOf = (letter: string): HTMLSelectElement => screen.getByRole<HTMLSelectElement>('combobox', { name: new RegExp(`^Vai trò của cột ${letter},`), hidden: true });
const entryOf = (letter: string): HTMLElement => {
  const entry = roleOf(letter).closest('li');
  if (!entry) throw new Error('the choice stands in no entry');
  return entry;
};

async function choose(letter: string, role: string): Promise<void> {
  await act(async () => {
    fireEvent.change(roleOf(letter), { target: { value: role } });
    await Promise.resolve();
  });
}

beforeEach(() => {
  window.localStorage.clear();
});

describe('the list of columns', () => {
  test('is folded away, and says quietly how many columns want a look', async () => {
    await renderShownPane(fakeActions(planWith(COLUMNS)));
    const summary = screen.getByText(/Các cột đã nhận ra \(5\)/);
    expect(summary.textContent).toContain('1 cột cần xác nhận');
    expect(summary.closest('details')?.open).toBe(false);
  });

  test('says nothing of confirming where all is sure', async () => {
    await renderShownPane(fakeActions(planWith(COLUMNS.filter(({ role }) => role !== 'other'))));
    expect(screen.getByText(/Các cột đã nhận ra/).textContent).not.toContain('xác nhận');
  });

  test('gives for each column its role, period, how sure and why', async () => {
    await renderShownPane(fakeActions(planWith(COLUMNS)));
    expect(roleOf('D').value).toBe('plan');
    expect(entryOf('D').textContent).toContain('chắc chắn · năm 2023 · tiêu đề ghi “Kế hoạch năm”');
    expect(entryOf('E').textContent).toContain('đoán · trong cột là số · so với cột D “Kế hoạch năm 2023”');
    expect(document.getElementById(roleOf('E').getAttribute('aria-describedby') ?? '')?.textContent).toContain('đoán');
  });

  test('offers the likely roles first, and every other role, none twice', async () => {
    await renderShownPane(fakeActions(planWith(COLUMNS)));
    const [likely, others] = within(roleOf('E')).getAllByRole('group', { hidden: true });
    const values = (group: HTMLElement | undefined) => [...(group?.querySelectorAll('option') ?? [])].map((option) => option.value);
    expect(values(likely)).toEqual(['other', 'plan', 'prevYear']);
    const all = [...values(likely), ...values(others)];
    expect(all).toHaveLength(22);
    expect(new Set(all).size).toBe(22);
  });

  test('leads to the heading in the sheet', async () => {
    const actions = fakeActions(planWith(COLUMNS));
    await renderShownPane(actions);
    fireEvent.click(screen.getByRole('button', { name: 'Cột E: tới ô tiêu đề', hidden: true }));
    await waitFor(() => {
      expect(actions.asked.selected).toEqual(['{sheet-1}!E7']);
    });
  });

  test('reads in English, too', async () => {
    await renderShownPane(fakeActions(planWith(COLUMNS)), 'en-US');
    expect(screen.getByText(/Columns recognised \(5\)/).textContent).toContain('1 to confirm');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Role of column F, Lũy kế', hidden: true }).selectedOptions[0]?.textContent).toBe('Result, year to date');
  });
});

describe('a correction', () => {
  test('changes the review at once and writes nothing; the main button keeps it', async () => {
    const actions = correctable();
    await renderShownPane(actions);
    await choose('E', 'plan');
    expect(actions.asked.reads.at(-1)).toEqual({ sheet: 'KH 2023', corrections: [{ column: 4, role: 'plan', period: null }] });
    expect(actions.asked.updates).toHaveLength(0);
    expect(entryOf('E').textContent).toContain('Bạn chọn');
    expect(screen.getByText(/Bạn đã chọn lại 1 cột\. Lựa chọn này được giữ ở trang “Cấu hình”/)).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra và cập nhật' }));
    await screen.findByText('Đã cập nhật 14:05 · 3 ô');
    expect(actions.asked.updates).toEqual([{ sheet: 'KH 2023', corrections: [{ column: 4, role: 'plan', period: null }] }]);
    expect(screen.queryByText(/Bạn đã chọn lại/)).toBeNull();
  });

  test('may be that an unsure role was read rightly', async () => {
    const actions = correctable(COLUMNS.map((one) => (one.column === 5 ? { ...one, confidence: 0.5 } : one)));
    await renderShownPane(actions);
    expect(screen.queryByRole('button', { name: /^Cột D đúng là/, hidden: true })).toBeNull();
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Cột F đúng là “Thực hiện lũy kế”', hidden: true }));
      await Promise.resolve();
    });
    expect(actions.asked.reads.at(-1)).toEqual({ sheet: 'KH 2023', corrections: [{ column: 5, role: 'actualCum', period: null }] });
    expect(entryOf('F').textContent).toContain('Bạn chọn');
    expect(screen.getByText(/Các cột đã nhận ra/).textContent).toContain('1 cột cần xác nhận');
  });

  test('that is not written yet is taken back without a trace', async () => {
    const actions = correctable();
    await renderShownPane(actions);
    await choose('E', 'plan');
    fireEvent.click(screen.getByRole('button', { name: 'Trả về “Khác”', hidden: true }));
    await waitFor(() => {
      expect(actions.asked.reads.at(-1)).toEqual({});
    });
    expect(screen.queryByText(/Bạn đã chọn lại/)).toBeNull();
  });

  test('that the workbook keeps is withdrawn with the next update', async () => {
    const corrected = COLUMNS.map((one) => (one.column === 4 ? column(4, 'plan', 'Mức B', { confidence: 1, reasons: [{ because: 'person' }] }) : one));
    const actions = fakeActions(planWith(corrected, [{ column: 4, role: 'plan', period: null }], COLUMNS));
    await renderShownPane(actions);
    expect(entryOf('E').textContent).toContain('Bạn chọn');
    fireEvent.click(screen.getByRole('button', { name: 'Trả về “Khác”', hidden: true }));
    await waitFor(() => {
      expect(actions.asked.reads.at(-1)).toEqual({ sheet: 'KH 2023', withdrawn: [4] });
    });
  });

  test('puts a column aside, which stays in the list with the way back', async () => {
    const kept = COLUMNS.filter((one) => one.column !== 4);
    await renderShownPane(fakeActions(planWith(kept, [{ column: 4, role: 'ignore', period: null }], COLUMNS)));
    expect(roleOf('E').value).toBe('ignore');
    expect(screen.getByRole('button', { name: 'Trả về “Khác”', hidden: true })).toBeTruthy();
  });

  test('belongs to its sheet: another sheet is read without it', async () => {
    const actions = correctable();
    const read = actions.read;
    const chosenAmong = ['KH 2023', 'KH 2024'].map((sheet, index) => ({ sheet, indicators: 7, missingRoles: [], chosen: index === 0 }));
    actions.read = async (settings) => {
      const outcome = await read(settings);
      if (!outcome.ok) return outcome;
      const { plan } = outcome.review;
      const sheet = settings.sheet ?? 'KH 2023';
      return { ok: true, review: { ...outcome.review, plan: { ...plan, sheet, chosenAmong: settings.sheet === undefined ? chosenAmong : [] } } };
    };
    await renderShownPane(actions);
    await choose('E', 'plan');
    const chooseSheet = async (sheet: string): Promise<void> => {
      await act(async () => {
        fireEvent.change(screen.getByRole('combobox', { name: 'Trang tính' }), { target: { value: sheet } });
        await Promise.resolve();
      });
    };
    await chooseSheet('KH 2024');
    expect(actions.asked.reads.at(-1)).toEqual({ sheet: 'KH 2024' });
    expect(screen.queryByText(/Bạn đã chọn lại/)).toBeNull();
    await chooseSheet('KH 2023');
    expect(actions.asked.reads.at(-1)).toEqual({ sheet: 'KH 2023', corrections: [{ column: 4, role: 'plan', period: null }] });
  });

  test('goes with its heading when a column is inserted before anything is written', async () => {
    const actions = correctable();
    await renderShownPane(actions);
    await choose('E', 'plan');
    const shifted = COLUMNS.map((one) => ({ ...one, column: one.column + 1 }));
    actions.read = (settings) => {
      actions.asked.reads.push(settings);
      return Promise.resolve({ ok: true, review: planWith(shifted, settings.corrections ?? []) });
    };
    await act(async () => {
      actions.edit();
      await Promise.resolve();
    });
    await waitFor(() => {
      expect(actions.asked.reads.at(-1)).toEqual({ sheet: 'KH 2023', corrections: [{ column: 5, role: 'plan', period: null }] });
    });
    expect(entryOf('F').textContent).toContain('Mức B');
    expect(entryOf('F').textContent).toContain('Bạn chọn');
  });
});

describe('a column without which nothing can be judged', () => {
  test('is asked for in the place of the refusal, the likely ones first; the answer reads on', async () => {
    const unclear = COLUMNS.filter(({ role }) => role !== 'plan');
    const { plan } = planWith(unclear);
    const actions = fakeActions(planWith(COLUMNS));
    const { read } = actions.answers;
    actions.answers.read = { ok: false, refusal: { reason: 'no-target-column', sheet: 'KH 2023', plan: { ...plan, planColumn: null } } };
    renderPane(actions);
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Cột nào là kế hoạch năm?' });
    expect([...choice.options].map(({ textContent }) => textContent)).toEqual(['Chọn cột…', 'E · Mức B', 'F · Lũy kế']);
    expect(screen.queryByText(/layout/)).toBeNull();
    actions.answers.read = read;
    await act(async () => {
      fireEvent.change(choice, { target: { value: '4' } });
      await Promise.resolve();
    });
    await screen.findByRole('tablist');
    expect(actions.asked.reads.at(-1)).toEqual({ sheet: 'KH 2023', corrections: [{ column: 4, role: 'plan', period: null }] });
    expect(actions.asked.updates).toHaveLength(0);
  });

  test('is asked for on a sheet that was chosen by name, too', async () => {
    const review = planWith(COLUMNS);
    await renderShownPane(fakeActions({ ...review, plan: { ...review.plan, actualColumn: null } }));
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Cột nào là kết quả thực hiện?' });
    expect([...choice.options].map(({ value }) => value)).not.toContain('3');
  });
});
