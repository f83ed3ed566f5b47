import { readSample, type SampleTable } from './read-sample';

// Kế hoạch số 22a/KH-UBND, part 2, in the document's order and with the document's numbers.
const documentTargets: readonly (readonly [path: string, unit: string, target: number | string])[] = [
  ['Tổng sản lượng lương thực có hạt cả năm', 'tấn', 306],
  ['Bình quân lương thực đầu người', 'kg/người/năm', 66.9],
  ['Lúa nước/Diện tích', 'ha', 55],
  ['Lúa nước/Năng suất', 'tạ/ha', 39.1],
  ['Lúa nước/Sản lượng', 'tấn', 215],
  ['Ngô/Diện tích', 'ha', 30],
  ['Ngô/Năng suất', 'tạ/ha', 30.3],
  ['Ngô/Sản lượng', 'tấn', 91],
  ['Sắn/Diện tích', 'ha', 10],
  ['Sắn/Năng suất', 'tạ/ha', 144],
  ['Sắn/Sản lượng', 'tấn', 144],
  ['Rau các loại/Diện tích', 'ha', 15],
  ['Rau các loại/Năng suất', 'tạ/ha', 109.3],
  ['Rau các loại/Sản lượng', 'tấn', 164],
  ['Đậu các loại/Diện tích', 'ha', 14],
  ['Đậu các loại/Năng suất', 'tạ/ha', 11.4],
  ['Đậu các loại/Sản lượng', 'tấn', 16],
  ['Gừng sẻ/Diện tích', 'ha', 1],
  ['Gừng sẻ/Năng suất', 'tạ/ha', 25],
  ['Gừng sẻ/Sản lượng', 'tấn', 2.5],
  ['Đàn trâu', 'con', 35],
  ['Đàn bò', 'con', 712],
  ['Đàn bò/Trong đó: bò lai', 'con', 60],
  ['Đàn bò/Tỷ lệ bò lai', '%', 8.4],
  ['Đàn lợn', 'con', 750],
  ['Đàn dê', 'con', 75],
  ['Đàn gia cầm', 'con', 4400],
  ['Nuôi cá nước ngọt/Diện tích', 'ha', 2],
  ['Nuôi cá nước ngọt/Sản lượng', 'tấn', 2],
  ['Tổng thu ngân sách cả năm', 'đồng', 6541055000],
  ['Tổng chi ngân sách', 'đồng', 6541055000],
  ['Trồng mới rừng sản xuất', 'ha', 450],
  ['Trồng gỗ nguyên liệu', 'ha', 405],
  ['Rừng gỗ lớn', 'ha', 45],
  ['Diện tích quế trồng mới', 'ha', 45],
  ['Trồng mới lồ ô', 'gốc', 3000],
  ['Số tiêu chí nông thôn mới đạt (lũy kế)', 'tiêu chí', 11],
  ['Tiêu chuẩn đô thị loại V đạt theo kế hoạch huyện giao', 'tiêu chuẩn', 'một số tiêu chuẩn'],
  ['Tỷ lệ hộ nghèo (giảm còn)', '%', 53.38],
  ['Số hộ nghèo giảm', 'hộ', 76],
  ['Tỷ lệ hộ cận nghèo', '%', 7.07],
  ['Số hộ cận nghèo tăng', 'hộ', 20],
  ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân', '%', 36],
  ['Tỷ lệ hộ gia đình đạt chuẩn văn hóa', '%', 66.4],
  ['Tỷ lệ thôn văn hóa', '%', 100],
  ['Tỷ lệ hộ sử dụng điện', '%', 100],
  ['Giải quyết việc làm', 'người', 100],
  ['Tỷ lệ thu gom rác thải rắn', '%', 'trên 70%'],
  ['Tỷ lệ người dân sử dụng nước hợp vệ sinh', '%', 'trên 80%'],
  ['Giao quân đạt chỉ tiêu', '%', 100],
  ['Đảm bảo xã vững mạnh về quốc phòng - an ninh', 'xếp loại', 'Đạt'],
  ['Giáo dục quốc phòng và an ninh cho các đối tượng đạt chỉ tiêu', '%', 100],
  ['Khu dân cư, trường học, cơ quan đạt tiêu chuẩn an toàn về ANTT theo Thông tư 124', '%', 'từ 80% trở lên'],
  ['Số tiêu chí đạt thêm trong năm (Trường học và Nhà ở dân cư)', 'tiêu chí', '02 tiêu chí'],
  ['Các công trình, dự án phân khai trong năm', 'công trình', 'Thực hiện đầy đủ'],
];

describe('the sample plan', () => {
  let table: SampleTable;
  beforeAll(async () => {
    table = await readSample('ke-hoach-2023.xlsx');
  });

  test('holds the 55 targets of the plan in its order, with its numbers and units, and the two reference rows', () => {
    const withTargets = table.rows.filter(({ row }) => table.at(`E${row}`) !== null).map(({ row, path }) => [path, table.at(`C${row}`), table.at(`E${row}`)]);
    expect(documentTargets).toHaveLength(55);
    expect(withTargets).toEqual([...documentTargets, ['Tổng số hộ', 'hộ', 1244], ['Dân số trung bình', 'người', 4574]]);
  });

  test('has no result of 2023 yet', () => {
    const results = table.rows.flatMap(({ row }) => [`F${row}`, `G${row}`, `I${row}`, `J${row}`]).filter((address) => table.at(address) !== null);
    expect(results).toEqual([]);
  });

  test('is laid out as a clerk lays it out', () => {
    const { sheet, at } = table;
    expect([at('A1'), at('A2'), at('K1')]).toEqual(['UBND HUYỆN TRÀ BỒNG', 'UBND XÃ TRÀ PHONG', 'Phụ lục 01']);
    expect(at('A4')).toBe('6 THÁNG ĐẦU NĂM 2023');
    expect(['F6', 'F7', 'G7', 'E6', 'I6'].map(at)).toEqual(['Thực hiện năm 2023', 'Tháng 6', '6 tháng đầu năm', 'Kế hoạch năm 2023', 'So sánh TH/KH (%)']);
    expect(['A8', 'D8', 'I8', 'L8'].map(at)).toEqual(['A', 1, '6=4/2', 9]);
    expect(sheet.getCell('G6').master.address).toBe('F6');
    expect(sheet.getCell('E7').master.address).toBe('E6');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 8 });
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '6:8' });
    expect(sheet.getCell('B9').font.name).toBe('Times New Roman');
  });
});
