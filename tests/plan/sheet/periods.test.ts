import { periodId, readPeriod, startsTheYear } from '../../../src/plan/sheet/periods';

function idOf(text: string, year?: number) {
  const period = readPeriod(text);
  return periodId(period.span, period.year ?? year ?? null);
}

describe('periods in headings', () => {
  it.each([
    ['Thực hiện tháng 5/2023', '2023-05'],
    ['T5/2023', '2023-05'],
    ['TH T10.2023', '2023-10'],
    ['Tháng 01/2025', '2025-01'],
    ['tháng 11 năm 2020', '2020-11'],
    ['5 tháng năm 2017', '2017-5M'],
    ['6 tháng đầu năm 2023', '2023-H1'],
    ['9 tháng năm 2023', '2023-9M'],
    ['12 tháng năm 2023', '2023'],
    ['quý I/2023', '2023-Q1'],
    ['Quí IV năm 2023', '2023-Q4'],
    ['Q2 2023', '2023-Q2'],
    ['Cả năm 2023', '2023'],
    ['NĂM 2026', '2026'],
    ['Hiện trạng 31/12/2022', '2022'],
    ['Luỹ kế đến 30/6/2023', '2023-H1'],
    ['Luỹ kế đến tháng 8 năm 2023', '2023-8M'],
    ['TH\n2015', '2015'],
    ['Cộng dồn 8 tháng năm 2016', '2016-8M'],
    ['TH T.5 năm 2023', '2023-05'],
    ['5T/2023', '2023-5M'],
    ['6T đầu năm 2023', '2023-H1'],
    ['QII/2023', '2023-Q2'],
    ['Quý hai năm 2023', '2023-Q2'],
    ["TH 6T '23", '2023-H1'],
    ['Thực hiện đến ngày 15/6/2023', '2023-H1'],
    ['Từ 01/01 đến 20/9/2023', '2023-9M'],
    ['cấp phép từ 1/1 - 20/5/2017', '2017-5M'],
    ['Lũy kế đến hết quý III/2023', '2023-9M'],
    ['GRDP (giá so sánh 2010) 9 tháng năm 2023', '2023-9M'],
  ])('%s is %s', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it.each(['Kế hoạch', 'vụ Đông Xuân 2022-2023', 'Giai đoạn 2026-2030', '6 tháng cuối năm 2023', 'Sản lượng (5 tấn)', 'thời điểm 01/8/2016'])('%s has no id', (text) => {
    expect(idOf(text, 2023)).toBeNull();
  });

  it('take the year from elsewhere where they state none', () => {
    expect(readPeriod('6 tháng')).toEqual({ span: { kind: 'months', count: 6 }, year: null });
    expect(idOf('T12', 2023)).toBe('2023-12');
  });

  it('know whether they start the year', () => {
    const starts = (text: string) => {
      const { span } = readPeriod(text);
      return span !== null && startsTheYear(span);
    };
    expect(['quý I', 'tháng 1', '9 tháng', 'cả năm'].every(starts)).toBe(true);
    expect(['quý II', 'tháng 2', 'vụ Hè Thu'].some(starts)).toBe(false);
  });
});
