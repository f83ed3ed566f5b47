import { readUnit } from '../../../src/plan/language/units';
import type { CellValue, ColumnRole, Figure } from '../../../src/plan/model';
import { assess } from '../../../src/plan/progress/assess';
import { readPlan } from '../../../src/plan/sheet/read-plan';
import { NO_CONFIGURATION } from '../progress/plan-builder';
import { sheetOf, workbookOf } from './sheets';
import { conventionOf, readFigures, type FigureCell } from '../../../src/plan/sheet/figures';

function cell(column: number, role: ColumnRole, value: CellValue, numberFormat: string | null = null): FigureCell {
  return { column, role, value, numberFormat, isFormula: false };
}

function figure(value: CellValue, numberFormat: string | null = null, unit = 'tấn', plan: CellValue = null): Figure | undefined {
  return readFigures([cell(0, 'plan', plan), cell(1, 'actualCum', value, numberFormat)], readUnit(unit), null).get(1);
}

describe('figures', () => {
  it.each<[string, CellValue, string | null, Figure]>([
    ['blank', null, null, { state: 'blank' }],
    ['a space', ' \u00A0', null, { state: 'blank' }],
    ['zero', 0, null, { state: 'number', value: 0, raw: 0, decimals: 0 }],
    ['a dash', '–', null, { state: 'none', text: '–' }],
    ['a number', 39.1, 'General', { state: 'number', value: 39.1, raw: 39.1, decimals: 1 }],
    ['a printed precision', 215, '#,##0.0', { state: 'number', value: 215, raw: 215, decimals: 1 }],
    ['a percentage', 0.5338, '0.00%', { state: 'number', value: 53.38, raw: 0.5338, decimals: 2 }],
    ['text with a comma', '39,1', null, { state: 'text-number', value: 39.1, text: '39,1', decimals: 1 }],
    ['text in another order', '2 nghìn tấn', null, { state: 'text-number', value: 2000, text: '2 nghìn tấn', decimals: 0 }],
    ['words', 'chưa thực hiện', null, { state: 'text', text: 'chưa thực hiện' }],
    ['a pair', '53,5/52 tấn', null, { state: 'text', text: '53,5/52 tấn' }],
    ['a date made of 2.5', 45048, 'd-mmm', { state: 'text', text: '02/05', raw: 45048 }],
    ['a truth value', true, null, { state: 'text', text: 'true' }],
    ['an error', { error: '#DIV/0!' }, null, { state: 'error', error: '#DIV/0!' }],
  ])('%s', (_, value, format, expected) => {
    expect(figure(value, format)).toEqual(expected);
  });

  it('three digits behind a lone separator are decided by unit and plan', () => {
    expect(figure('2.844', null, 'con')).toMatchObject({ state: 'text-number', value: 2844 });
    expect(figure('2.844', null, 'tấn', 3000)).toMatchObject({ state: 'text-number', value: 2844 });
    expect(figure('2.844', null, 'tấn', 2.9)).toMatchObject({ state: 'text-number', value: 2.844 });
    expect(figure('2,844 nghìn tấn', null, 'tấn', 2900)).toMatchObject({ state: 'text-number', value: 2844 });
    expect(figure('2.844')).toEqual({ state: 'ambiguous', text: '2.844', readings: [2844, 2.844], guess: null });
  });

  it('take no order of magnitude from a date', () => {
    const figures = readFigures([cell(0, 'plan', 45048, 'd-mmm'), cell(1, 'actualCum', '45.048')], readUnit('tấn'), null);
    expect(figures.get(1)).toMatchObject({ state: 'ambiguous', guess: null });
  });

  it('percentages are of the order of a hundred, whatever the row counts', () => {
    const figures = readFigures([cell(0, 'plan', 50000), cell(1, 'pctPlan', '98.125')], readUnit('con'), null);
    expect(figures.get(1)).toMatchObject({ state: 'text-number', value: 98.125 });
  });
});

describe('a result that Excel took for a date', () => {
  const rows = [
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng năm 2023'],
    [1, 'Diện tích trồng rừng', 'ha', 4.5, 45048],
    [2, 'Sản lượng lúa', 'tấn', 215, 101],
  ];
  const reading = readPlan(workbookOf(sheetOf(rows, { formats: { E2: 'd-mmm' } })));
  if (!reading.ok) throw new Error(reading.refusal.reason);
  const { plan } = reading;

  it('is no figure, and the row is not judged by the number of its day', () => {
    expect(plan.indicators[0]?.figures.get(4)).toEqual({ state: 'text', text: '02/05', raw: 45048 });
    const judged = assess(plan, NO_CONFIGURATION, '2023-06-30', []);
    expect(judged[0]).toMatchObject({ status: 'data-error', actual: null, percent: null });
    expect(judged[1]?.status).not.toBe('data-error');
  });
});

describe("the sheet's decimal mark", () => {
  it('is that of the texts that leave no doubt', () => {
    expect(conventionOf(['39,1', '1.809,5', '2.844', 12])).toBe('comma');
    expect(conventionOf(['39.1', '1,809.5', '2,844'])).toBe('dot');
    expect(conventionOf(['6.541.055.000'])).toBe('comma');
    expect(conventionOf(['2.844', 'Đạt', null])).toBeNull();
    expect(conventionOf(['39.1', '39,1'])).toBeNull();
  });
});
