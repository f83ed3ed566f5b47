/** Settings changed in the pane: they count at once, stand on the sheet, and are read again. */
import { applyEdits } from '../fill/apply-edits';
import type { ConfigurationChanges } from '../../../src/plan/configuration/changes';
import { DEFAULT_POINTS } from '../../../src/plan/report/scores';
import type { IndicatorConfiguration, Review, WorkbookSnapshot } from '../../../src/plan/model';
import { reviewOf, workbook } from '../report/commune';

const plan = workbook(['1', 'Giải quyết việc làm mới', 'người', 100, 38, 'Văn hóa - Xã hội'], ['2', 'Đào tạo nghề lao động', 'người', 50, 30]);
const JOBS = 3;
const filled = applyEdits(plan, reviewOf(plan).edits);

const jobsIn = ({ configuration }: Review): IndicatorConfiguration | undefined => configuration.indicators.find(({ planRow }) => planRow === JOBS);
const statusIn = ({ assessments }: Review): string | undefined => assessments.find(({ row }) => row === JOBS)?.status;

const everything: ConfigurationChanges = {
  calendar: 'administrative',
  thresholds: { spi: [0.9, 0.7, 0.6], deviation: [-5, -20, -30] },
  lines: [{ planRow: JOBS, change: { kind: 'stock', direction: 'up', profile: 'YEAR-END', dueDate: '2023-11-30', baseline: 10, weight: 3, owner: 'Công an xã' } }],
};

describe.each<[string, WorkbookSnapshot]>([['while there is no configuration sheet', plan], ['over the entries of the sheet', filled]])('%s', (_, before) => {
  test('what is changed counts at once, and the sheet says the same ever after', () => {
    const changed = reviewOf(before, { changes: everything });
    expect(jobsIn(changed)).toMatchObject({ kind: 'stock', profile: 'YEAR-END', dueDate: '2023-11-30', baseline: 10, weight: 3, owner: 'Công an xã', isConfirmed: true });
    const after = applyEdits(before, changed.edits);
    const again = reviewOf(after);
    expect(again.configuration).toMatchObject({ calendar: 'administrative', thresholds: everything.thresholds });
    expect(jobsIn(again)).toMatchObject({ kind: 'stock', profile: 'YEAR-END', dueDate: '2023-11-30', baseline: 10, weight: 3, owner: 'Công an xã', isConfirmed: true });
    expect(again.assessments).toEqual(changed.assessments);
    expect(again.edits).toEqual([]);
  });

  test('what is not changed stays as it was', () => {
    const one = reviewOf(applyEdits(before, reviewOf(before, { changes: { lines: [{ planRow: JOBS, change: { weight: 2 } }] } }).edits));
    expect(jobsIn(one)).toMatchObject({ weight: 2, kind: 'flow', dueDate: null, owner: 'Văn hóa - Xã hội' });
    expect(one.configuration.thresholds).toEqual(reviewOf(before).configuration.thresholds);
  });
});

test('other thresholds judge otherwise', () => {
  expect([statusIn(reviewOf(filled)), statusIn(reviewOf(filled, { changes: everything }))]).not.toEqual(['behind', 'behind']);
  expect(statusIn(reviewOf(filled, { changes: { thresholds: { spi: [0.9, 0.7, 0.6], deviation: [-3, -8, -15] } } }))).toBe('watch');
});

test('points and the counting of sub-rows are kept once a report has its block', () => {
  const made = applyEdits(filled, reviewOf(filled, { reports: ['scores'] }).edits);
  const points = { ...DEFAULT_POINTS, watch: 90, 'not-due': 100, 'missing-data': null };
  const after = applyEdits(made, reviewOf(made, { changes: { points, subRows: 'folded' } }).edits);
  expect(reviewOf(after).configuration).toMatchObject({ points, subRows: 'folded' });
});

test('an owner taken away here is as the plan sheet says again; another one stays until the plan sheet says something new', () => {
  const other = applyEdits(filled, reviewOf(filled, { changes: { lines: [{ planRow: JOBS, change: { owner: 'Công an xã' } }] } }).edits);
  expect(jobsIn(reviewOf(other))?.owner).toBe('Công an xã');
  const said = applyEdits(other, [{ kind: 'cells', sheet: 'KH 2023', area: { row: JOBS, column: 5, rows: 1, columns: 1 }, cells: [[{ text: 'Đoàn Thanh niên' }]] }]);
  expect(jobsIn(reviewOf(said))?.owner).toBe('Đoàn Thanh niên');
  const none = applyEdits(other, reviewOf(other, { changes: { lines: [{ planRow: JOBS, change: { owner: null } }] } }).edits);
  expect(jobsIn(reviewOf(none))?.owner).toBe('Văn hóa - Xã hội');
});
