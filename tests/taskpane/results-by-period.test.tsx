import { screen, within } from '@testing-library/react';
import type { Figure, Indicator, Review } from '../../src/plan/model';
import { fakeActions } from './fake-actions';
import { clickAndSettle, renderShownPane } from './render-pane';
import { FIRST_ROW, sampleReview } from './sample-review';

const MONTHS = [{ column: 5, period: '2023-01' }, { column: 6, period: '2023-02' }, { column: 7, period: '2023-03' }];

/** A review of one lagging row whose results stand in columns F, G, H for January to March. */
function monthlyReview(kind: Indicator['kind'], results: readonly [number | null, number | null, number | null], assessment: { readonly actual: number; readonly percent: number }): Review {
  const review = sampleReview([{ path: ['Giải quyết việc làm'], unit: 'người', isWhole: true, target: 100, assessment: { status: 'behind', ...assessment } }]);
  const figureOf = (value: number | null): Figure => (value === null ? { state: 'blank' } : { state: 'number', value, raw: value, decimals: 0 });
  const indicators = review.plan.indicators.map((indicator) => ({
    ...indicator, kind, figures: new Map([...indicator.figures, ...results.map((value, index) => [5 + index, figureOf(value)] as const)]),
  }));
  return { ...review, asOf: '2023-03-31', plan: { ...review.plan, indicators, actualColumn: null, resultPeriods: MONTHS } };
}

const entry = (): HTMLElement => within(screen.getByRole('tabpanel')).getByRole('button', { name: /^Giải quyết việc làm/ });
const textOf = (element: Element): string => element.textContent.replaceAll('\u00a0', ' ');

beforeEach(() => {
  window.localStorage.clear();
});

test('a result that is added up says from which months, and a click shows the latest of them', async () => {
  const actions = fakeActions(monthlyReview('flow', [5, 8, null], { actual: 13, percent: 13 }));
  await renderShownPane(actions);
  expect(textOf(entry())).toContain('13/100 người (cộng từ tháng 1 đến tháng 2) = 13 %');
  await clickAndSettle(entry());
  expect(actions.asked.selected).toEqual([`{sheet-1}!G${FIRST_ROW + 1}`]);
});

test('a level says of which month it is', async () => {
  await renderShownPane(fakeActions(monthlyReview('stock', [60, 62, 64], { actual: 64, percent: 64 })));
  expect(textOf(entry())).toContain('64/100 người (số của tháng 3) = 64 %');
});
