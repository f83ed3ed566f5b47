import { fireEvent, screen, within } from '@testing-library/react';
import type { Assessment, IndicatorConfiguration, Review } from '../../src/plan/model';
import { fakeActions } from './fake-actions';
import { clickAndSettle, renderShownPane } from './render-pane';
import { samplePlan } from './sample-plan';

const line = (planRow: number, path: readonly string[], more: Partial<IndicatorConfiguration> = {}): IndicatorConfiguration => ({
  configurationRow: 60 + planRow, planRow, path, kind: 'flow', direction: 'up', comparator: '=', profile: 'LINEAR', dueDate: null, baseline: null, ...more,
});

/** The sample with a configuration sheet, a line for each indicator; `lagging` is the first that lags. */
function withLines(changes: (row: number) => Partial<IndicatorConfiguration> = () => ({}), override?: Assessment['override']): { review: Review; lagging: IndicatorConfiguration } {
  const review = samplePlan();
  const { row } = review.assessments.find(({ status }) => status === 'behind' || status === 'far-behind') ?? { row: -1 };
  const indicators = review.plan.indicators.map((indicator) => line(indicator.row, indicator.path, changes(indicator.row)));
  const assessments = review.assessments.map((assessment) => (assessment.row === row && override ? { ...assessment, override } : assessment));
  const lagging = indicators.find(({ planRow }) => planRow === row);
  if (!lagging) throw new Error('nothing lags in the sample');
  return { review: { ...review, assessments, configuration: { ...review.configuration, sheet: 'Cấu hình', indicators } }, lagging };
}

test('what was inferred about an indicator is said below it and confirmed there', async () => {
  const { review, lagging } = withLines();
  const actions = fakeActions(review);
  await renderShownPane(actions);
  const button = screen.getByRole('button', { name: `Xác nhận cách đo của ${lagging.path.join(' – ')}` });
  const entry = button.closest('li');
  expect(entry?.textContent).toContain('Suy đoán: Cộng dồn trong năm · Càng cao càng tốt · bằng · Đều theo thời gian · cuối năm');
  await clickAndSettle(button);
  expect(actions.asked.wishes).toEqual([{ kind: 'confirm', lines: [lagging] }]);
});

test('all that is still inferred is confirmed at once', async () => {
  const { review, lagging } = withLines();
  const open = review.configuration.indicators.filter((one) => one !== lagging);
  const indicators = review.configuration.indicators.map((one) => (one === lagging ? { ...one, isConfirmed: true } : one));
  const actions = fakeActions({ ...review, configuration: { ...review.configuration, indicators: [...indicators, line(-1, ['đã xóa'], { planRow: null })] } });
  await renderShownPane(actions);
  fireEvent.click(screen.getByRole('tab', { name: 'Thiết lập' }));
  const part = screen.getByRole('region', { name: 'Cách đo từng chỉ tiêu' });
  expect(part.textContent).toContain(`Cách đo của ${open.length} chỉ tiêu còn là suy đoán`);
  await clickAndSettle(within(part).getByRole('button', { name: 'Xác nhận tất cả' }));
  expect(actions.asked.wishes).toEqual([{ kind: 'confirm', lines: open }]);
});

test('nothing is asked where all is confirmed, nor before there is a sheet to keep it', async () => {
  const { review } = withLines(() => ({ isConfirmed: true }));
  const nothingAsked = (): void => {
    expect(screen.queryByRole('button', { name: /^Xác nhận/ })).toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: 'Thiết lập' }));
    expect(screen.queryByRole('button', { name: /^Xác nhận/ })).toBeNull();
  };
  const { unmount } = await renderShownPane(fakeActions(review));
  nothingAsked();
  unmount();
  await renderShownPane(fakeActions({ ...withLines().review, configuration: { ...withLines().review.configuration, sheet: null } }));
  nothingAsked();
});

test('a person’s judgement is told with what was computed and why it was changed', async () => {
  const { review, lagging } = withLines(() => ({ isConfirmed: true }), { computed: 'met', reason: 'Chưa nghiệm thu' });
  await renderShownPane(fakeActions(review));
  expect(screen.getByText('Người xét đổi từ “Đạt”: Chưa nghiệm thu').closest('li')?.textContent).toContain(lagging.path.at(-1));
});
