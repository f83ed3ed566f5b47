/** What stands in the cells is shown as text, whatever it looks like. */
import { fireEvent, screen } from '@testing-library/react';
import { HOSTILE } from '../excel/generated-plan';
import { fakeActions } from './fake-actions';
import { renderShownPane } from './render-pane';
import { sampleReview } from './sample-review';

beforeEach(() => {
  window.localStorage.clear();
});

test('names of indicators, units and sheets stay texts in every view', async () => {
  const rows = HOSTILE.map((name) => ({ path: [name], unit: '<b>ha</b>', target: 100, actual: 40, assessment: { status: 'behind' } as const }));
  const review = sampleReview(rows);
  await renderShownPane(fakeActions({ ...review, plan: { ...review.plan, sheet: '<i>"\'KH', title: '<u>kế hoạch</u>' } }));
  const { body } = document;
  for (const tab of screen.getAllByRole('tab')) {
    fireEvent.click(tab);
    expect(body.querySelector('img, script, b, i, u')).toBeNull();
  }
  fireEvent.click(screen.getByRole('tab', { name: /^Tiến độ/ }));
  expect(body.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(body.textContent).toContain('=HYPERLINK("http://x","y")');
});
