/** Plans whose results stand in one column for each month: what the rules judge is put together from them. */
import { actualOf } from '../../../src/plan/actual';
import type { Plan } from '../../../src/plan/model';
import { runRules } from '../../../src/plan/rules/run-rules';
import type { RuleContext } from '../../../src/plan/rules/rule';
import { contextOf, planOf, type RowSpec, type Written } from '../plan-builder';

const PERIODS = ['2023-01', '2023-02', '2023-03', '2023-04'];

function told(rows: readonly RowSpec[], more: Partial<RuleContext> = {}): readonly string[] {
  const built = planOf({ columns: ['plan', ...PERIODS.map((period) => ({ role: 'actualPeriod' as const, period, header: `Tháng ${Number(period.slice(5))}` }))], rows });
  const plan: Plan = { ...built, actualColumn: null, resultPeriods: PERIODS.map((period, at) => ({ period, column: 4 + at })) };
  const context = contextOf(plan, { asOf: '2023-03-31', ...more });
  const resultOf: RuleContext['resultOf'] = (row) => {
    const indicator = plan.indicators.find((one) => one.row === row);
    return indicator ? actualOf(plan, indicator, indicator.kind, context.asOf, 'calendar-year') : { figure: { state: 'blank' }, cells: [] };
  };
  return runRules(plan, { ...context, resultOf }).map(({ rule, cells: [first] }) => `${rule} ${first?.row ?? ''}:${first?.column ?? ''}`);
}

const jobs = (...figures: Written[]): RowSpec => ({ name: 'Giải quyết việc làm', unit: 'người', figures });
const due = { duty: () => ({ isDue: true, due: null, isPastDue: false }) };

describe('results by month', () => {
  it('are added up before they are compared with the plan', () => {
    expect(told([jobs(100, 60, 50, 30)])).toEqual([]);
    expect(told([jobs(100, 60, 50, 41)])).toEqual(['plan/implausible-achievement 5:6']);
  });
  it('are asked for only where no month has one', () => {
    expect(told([jobs(100, null, null, null)], due)).toEqual(['cell/missing-value 5:6']);
    expect(told([jobs(100, null, 20, null)], due)).toEqual([]);
  });
  it('are told where they are no numbers, in each month that has begun', () => {
    expect(told([jobs(100, 20, 'chưa rõ', 30)])).toEqual(['cell/text-in-number-cell 5:5']);
  });
  it('are told where they stand in a month that has not begun', () => {
    expect(told([jobs(100, 20, 20, 30, 12)])).toEqual(['time/future-period 5:7']);
  });
});
