import { dateSerial, fromVietnamese, toVietnamese } from '../../../src/preview/page/vietnamese-typing';

// What Excel with Vietnamese regional settings (decimal comma, thousands point, day before month) takes these entries for.
describe('figures typed into a cell', () => {
  test.each([
    ['39,1', '39.1'],
    ['-0,5', '-0.5'],
    ['1.234', '1234'],
    ['6.541.055.000', '6541055000'],
    ['1.234,56', '1234.56'],
    ['12,5%', '12.5%'],
    ['12,5 %', '12.5%'],
  ])('%s is read as %s', (typed, read) => {
    expect(fromVietnamese(typed)).toBe(read);
  });

  test.each(['39.1', '1.23', '0.500.1', '12', '15%', 'trên 70%', '30/6/2023', '02 tiêu chí', '1,2,3', '=A1+1,5', ''])('%j stays as typed', (typed) => {
    expect(fromVietnamese(typed)).toBe(typed);
  });

  test.each([
    ['39.1', '39,1'],
    ['-12.5%', '-12,5%'],
    ['1234', '1234'],
    ['tháng 6.2023', 'tháng 6.2023'],
    ['1.2.3', '1.2.3'],
  ])('%s is edited as %s', (shown, edited) => {
    expect(toVietnamese(shown)).toBe(edited);
  });

  // Serial numbers as Excel's DATEVALUE gives them.
  test.each([
    ['30/6/2023', 45107],
    ['5/6/2023', 45082],
    ['01-01-2024', 45292],
  ])('%s is the day %d', (typed, serial) => {
    expect(dateSerial(typed)).toBe(serial);
  });

  test.each(['31/2/2023', '6/30/2023', '30/6', '30/6/23', '30.6.2023', 'tháng 6/2023'])('%s is no date', (typed) => {
    expect(dateSerial(typed)).toBeNull();
  });
});
