import { fireEvent, render, screen } from '@testing-library/react';
import { NotInExcel } from '../../src/taskpane/app';
import { fakeActions } from './fake-actions';
import { renderPane } from './render-pane';
import { samplePlan } from './sample-plan';

afterEach(() => {
  jest.restoreAllMocks();
});

test('a fault in drawing says that the workbook is untouched, and the pane can be opened again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const review = samplePlan();
  const actions = fakeActions(review);
  const broken = { ...review };
  Object.defineProperty(broken, 'assessments', {
    get: () => {
      throw new RangeError('no assessments');
    },
  });
  actions.answers.read = { ok: true, review: broken };
  renderPane(actions);
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('Bảng tính không bị thay đổi.');
  expect(notice.querySelector('details')?.textContent).toContain('no assessments');
  actions.answers.read = { ok: true, review };
  fireEvent.click(screen.getByRole('button', { name: 'Mở lại' }));
  await screen.findByRole('tablist');
});

test('opened outside Excel it says where it runs', () => {
  render(<NotInExcel locale="vi" />);
  expect(screen.getByRole('alert').textContent).toContain('Hãy mở tiện ích này từ Excel.');
});
