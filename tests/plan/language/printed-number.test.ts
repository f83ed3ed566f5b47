import { decimalsOfValue, printedNumber, shownDate, shownNumber } from '../../../src/plan/language/printed-number';

describe('what a cell shows', () => {
  it.each([
    [0.5338, '0.00%', 53.38, 2],
    [0.7, '0%', 70, 0],
    [53.38, 'General', 53.38, 2],
    [39.1, null, 39.1, 1],
    [215, '#,##0.0', 215, 1],
    [1234.5, '#,##0.00_);[Red](#,##0.00)', 1234.5, 2],
    [12.345, '0.##', 12.345, 3],
    [12, '@', 12, 0],
    [0.1 + 0.2, 'General', 0.1 + 0.2, 1],
    [5, '0 "ha"', 5, 0],
    [44927, 'dd/mm/yyyy', 44927, 0],
    [5.5, '0', 5.5, 0],
    [5, '"Lúa; ngô: "0.0', 5, 1],
    [5, '[>=0.5]0.00;0', 5, 2],
    [5, '\\#0.0', 5, 1],
    [5.25, '-', 5.25, 2],
    [5.25, '0.0E+00', 5.25, 2],
    [5.25, '0.?', 5.25, 1],
    [0.285, '0.0%', 28.5, 1],
    [-0.07, '0%', -7, 0],
  ])('%d under %s', (raw, format, value, decimals) => {
    expect(shownNumber(raw, format)).toMatchObject({ value, decimals });
  });

  it('counts the digits behind the mark', () => {
    expect([100, 0, 39.1, -39.25, 0.001, 1e-7, 1.5e-7, 1.5e21, 1e21].map(decimalsOfValue)).toEqual([0, 0, 1, 2, 3, 7, 8, 0, 0]);
  });

  it('is printed the Vietnamese way', () => {
    expect(printedNumber(6541055000, 0)).toBe('6.541.055.000');
    expect(printedNumber(-1809.5, 1)).toBe('-1.809,5');
    expect(printedNumber(70, 0, true)).toBe('70%');
    expect(printedNumber(0, 0)).toBe('0');
    expect(printedNumber(999, 0)).toBe('999');
    expect(printedNumber(1000, 2)).toBe('1.000,00');
    expect(printedNumber(1234.56789, 5)).toBe('1.234,56789');
    expect(printedNumber(-123456, 0)).toBe('-123.456');
    expect(printedNumber(0.5, 40)).toBe('0,500000000000000');
  });

  it('has no sign where nothing but zeros is printed', () => {
    expect(printedNumber(-0.04, 1)).toBe('0,0');
    expect(printedNumber(-0.05, 2)).toBe('-0,05');
  });
});

describe('a number that a cell shows as a date', () => {
  it.each([
    [45048, 'd-mmm', '02/05'],
    [45048, 'dd/mm/yyyy', '02/05/2023'],
    [45048, 'm/d/yy h:mm', '02/05/2023'],
    [45048, '[$-42A]dd "tháng" mm', '02/05'],
    [45047, 'mmm-yy', '05/2023'],
    [0.3125, 'h:mm', '07:30'],
    [1.5, '[h]:mm:ss', '12:00'],
    [45048, '[$-409]d-mmm;@', '02/05'],
    [45048, 'yyyy', '2023'],
    [45048, 'mmmm', '05'],
    [45048.5, 'dd/mm hh:mm', '02/05'],
    [45048.5, 'yyyy h:mm', '2023'],
    [45048.5, 'yyyy h:mm:ss', '2023'],
    [45048.5, 'd h:mm', '02'],
    [45048, 'm', '05'],
    [45048, 'm/yyyy', '05/2023'],
    [45048, '"Đợt 0": dd/mm/yyyy', '02/05/2023'],
    [45048, 'dd/mm/yyyy;@', '02/05/2023'],
    [0, 'h:mm', '00:00'],
    [0.75, 'h:mm AM/PM', '18:00'],
    [0.75, 'hh:mm:ss.000', '18:00'],
    [0.5, 'mm:ss', '12:00'],
    [0.5, '[h]:mm', '12:00'],
    [0.5, 'h', '12:00'],
    [1, 'dd/mm/yyyy', '01/01/1900'],
    [59, 'dd/mm/yyyy', '28/02/1900'],
    [61, 'dd/mm/yyyy', '01/03/1900'],
    [2_958_465, 'dd/mm/yyyy', '31/12/9999'],
  ])('%d under %s is %s', (raw, format, expected) => {
    expect(shownDate(raw, format)).toBe(expected);
  });

  it.each(['General', null, '0', '#,##0.00', '0.00%', '0 "ngày"', '#,##0\\ "đ"', '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', '#,##0 [$đ-42A]', '@', '[Red]0.0', '0.0E+00', 'Standard', '', ';;;', '-', '0" ha; mm"'])('is none under %p', (format) => {
    expect(shownDate(45048, format)).toBeNull();
  });

  it('is none where no date can be', () => {
    expect(shownDate(-1, 'dd/mm/yyyy')).toBeNull();
    expect(shownDate(6541055000, 'dd/mm/yyyy')).toBeNull();
  });
});
