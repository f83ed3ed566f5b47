import { fireEvent, screen } from '@testing-library/react';
import { fakeActions } from './fake-actions';
import { renderShownPane } from './render-pane';
import { samplePlan } from './sample-plan';

beforeEach(() => {
  window.localStorage.clear();
});

test('Vietnamese where Office is neither Vietnamese nor English', async () => {
  await renderShownPane(fakeActions(samplePlan()), 'fr-FR');
  expect(screen.getByRole('button', { name: 'Kiểm tra và cập nhật' })).toBeTruthy();
});

test('English where Office is, with its own decimal mark; the sheet’s own words stay', async () => {
  await renderShownPane(fakeActions(samplePlan()), 'en-US');
  expect(screen.getByRole('button', { name: 'Check and update' })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Ngô › Sản lượng Behind F9$/ }).textContent).toContain('35.5/91.0');
});

test('the switch changes every word at once, and is remembered', async () => {
  const actions = fakeActions(samplePlan());
  const rendered = await renderShownPane(actions);
  const reads = actions.asked.reads.length;
  fireEvent.click(screen.getByRole('button', { name: 'Switch to English' }));
  expect(screen.getByRole('button', { name: 'Check and update' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: '4 lagging' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect(actions.asked.reads.length).toBe(reads);

  rendered.unmount();
  await renderShownPane(fakeActions(samplePlan()), 'vi-VN');
  fireEvent.click(screen.getByRole('button', { name: 'Chuyển sang tiếng Việt' }));
  expect(screen.getByRole('button', { name: 'Kiểm tra và cập nhật' })).toBeTruthy();
});
