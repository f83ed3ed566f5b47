import { inferNature, isDenominator } from '../../../src/plan/language/natures';
import { readTarget } from '../../../src/plan/language/targets';
import { readUnit } from '../../../src/plan/language/units';
import type { Direction, IndicatorKind } from '../../../src/plan/model';

type Row = readonly [path: string, unit: string, target: string, kind: IndicatorKind, direction: Direction];

function natureOf(path: string, unit: string, target: string) {
  const read = readUnit(unit);
  return inferNature({ path: path.split(' › '), unit: read, target: readTarget(target, { unit: read }), section: null });
}

describe('the 55 targets of the plan of xã Trà Phong, 2023', () => {
  const crops = ['Lúa nước', 'Ngô', 'Sắn', 'Rau các loại', 'Đậu các loại', 'Gừng sẻ'].flatMap((crop): Row[] => [
    [`${crop} › Diện tích`, 'ha', '55', 'area', 'up'],
    [`${crop} › Năng suất`, 'tạ/ha', '39,1', 'yield', 'up'],
    [`${crop} › Sản lượng`, 'tấn', '215', 'flow', 'up'],
  ]);
  const rows: readonly Row[] = [
    ['Tổng sản lượng lương thực có hạt cả năm', 'tấn', '306', 'flow', 'up'],
    ['Bình quân lương thực đầu người', 'kg/người/năm', '66,9', 'ratio', 'up'],
    ...crops,
    ['Đàn trâu', 'con', '35', 'stock', 'up'],
    ['Đàn bò', 'con', '712', 'stock', 'up'],
    ['Đàn bò › Trong đó: bò lai', 'con', '60', 'stock', 'up'],
    ['Đàn bò › Tỷ lệ bò lai', '%', '8,4', 'ratio', 'up'],
    ['Đàn lợn', 'con', '750', 'stock', 'up'],
    ['Đàn dê', 'con', '75', 'stock', 'up'],
    ['Đàn gia cầm', 'con', '4.400', 'stock', 'up'],
    ['Nuôi cá nước ngọt › Diện tích', 'ha', '2', 'stock', 'up'],
    ['Nuôi cá nước ngọt › Sản lượng', 'tấn', '2', 'flow', 'up'],
    ['Tổng thu ngân sách cả năm', 'đồng', '6.541.055.000', 'flow', 'up'],
    ['Tổng chi ngân sách', 'đồng', '6.541.055.000', 'flow', 'match'],
    ['Trồng mới rừng sản xuất', 'ha', '450', 'flow', 'up'],
    ['Trồng mới rừng sản xuất › Trồng gỗ nguyên liệu', 'ha', '405', 'flow', 'up'],
    ['Trồng mới rừng sản xuất › Rừng gỗ lớn', 'ha', '45', 'flow', 'up'],
    ['Diện tích quế trồng mới', 'ha', '45', 'flow', 'up'],
    ['Trồng mới lồ ô', 'gốc', '3000', 'flow', 'up'],
    ['Số tiêu chí nông thôn mới đạt lũy kế', 'tiêu chí', '11', 'ordinal', 'up'],
    ['Đạt một số tiêu chuẩn Đô thị loại V theo kế hoạch huyện giao', 'tiêu chuẩn', '', 'ordinal', 'up'],
    ['Tỷ lệ hộ nghèo (giảm còn)', '%', '53,38', 'rate', 'down'],
    ['Tỷ lệ hộ nghèo › Số hộ nghèo giảm', 'hộ', '76', 'flow', 'up'],
    ['Tỷ lệ hộ cận nghèo', '%', '7,07', 'rate', 'match'],
    ['Tỷ lệ hộ cận nghèo › Số hộ cận nghèo tăng', 'hộ', '+20', 'flow', 'match'],
    ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân', '%', '36', 'rate', 'down'],
    ['Tỷ lệ hộ gia đình đạt chuẩn văn hóa', '%', '66,40', 'rate', 'up'],
    ['Tỷ lệ thôn văn hóa', '%', '100', 'rate', 'up'],
    ['Tỷ lệ hộ sử dụng điện', '%', '100', 'rate', 'up'],
    ['Giải quyết việc làm', 'người', '100', 'flow', 'up'],
    ['Thu gom rác thải rắn', '%', 'trên 70%', 'rate', 'up'],
    ['Người dân sử dụng nước hợp vệ sinh', '%', 'trên 80%', 'rate', 'up'],
    ['Giao quân đạt chỉ tiêu', '%', '100', 'pass', 'up'],
    ['Đảm bảo xã vững mạnh về quốc phòng - an ninh', 'xếp loại', 'Đạt', 'pass', 'up'],
    ['Giáo dục quốc phòng và an ninh cho các đối tượng đạt chỉ tiêu', '%', '100', 'flow', 'up'],
    ['Khu dân cư, trường học, cơ quan đạt tiêu chuẩn an toàn về ANTT', '%', 'đạt từ 80% trở lên', 'rate', 'up'],
    ['Đạt thêm 02 tiêu chí (Trường học và Nhà ở dân cư)', 'tiêu chí', '02 tiêu chí. Lũy kế 9', 'ordinal', 'up'],
    ['Thực hiện đầy đủ các công trình, dự án phân khai trong năm', '-', 'Thực hiện đầy đủ', 'pass', 'up'],
  ];

  it('are all there', () => {
    expect(rows).toHaveLength(55);
  });

  it.each(rows)('%s (%s, %s): %s, %s', (path, unit, target, kind, direction) => {
    expect(natureOf(path, unit, target)).toEqual({ kind, direction });
  });
});

describe('other indicators of communes', () => {
  it.each<Row>([
    ['Tỷ lệ sinh con thứ 3 trở lên', '%', '5', 'rate', 'down'],
    ['Số vụ tai nạn giao thông', 'vụ', '2', 'flow', 'down'],
    ['Số vụ phạm pháp hình sự', 'vụ', '1', 'flow', 'down'],
    ['Nợ đọng thuế', 'triệu đồng', '10', 'flow', 'down'],
    ['Tỷ lệ người dân tham gia BHYT', '%', '95', 'rate', 'up'],
    ['Tỷ lệ che phủ rừng', '%', '62', 'rate', 'up'],
    ['Tỷ lệ giảm hộ nghèo', '%', '6', 'rate', 'up'],
    ['Thu nhập bình quân đầu người', 'triệu đồng/người/năm', '35', 'ratio', 'up'],
    ['Số hộ thoát nghèo', 'hộ', '76', 'flow', 'up'],
    ['Số hộ nghèo', 'hộ', '664', 'stock', 'down'],
    ['Tỷ lệ giải quyết khiếu nại, tố cáo', '%', '100', 'rate', 'up'],
    ['Tỷ lệ thất nghiệp', '%', 'dưới 3%', 'rate', 'down'],
    ['Tỷ lệ hộ nghèo đa chiều', '%', '12', 'rate', 'down'],
    ['Xuất khẩu lao động', 'lao động', '10', 'flow', 'up'],
    ['Chi thường xuyên', 'triệu đồng', '6000', 'flow', 'match'],
    ['Tỷ lệ trẻ em tảo hôn', '%', '1', 'rate', 'down'],
    ['Ty le ho ngheo', '%', '12', 'rate', 'down'],
    ['Tổng đàn gia súc', 'nghìn con', '1,2', 'stock', 'up'],
    ['Số giường bệnh', 'giường/vạn dân', '25', 'ratio', 'up'],
    ['Khối lượng luân chuyển', 'nghìn tấn.km', '25', 'flow', 'up'],
    ['Bò › Tỷ lệ con lai', '%', '40', 'ratio', 'up'],
    ['Năng suất nuôi tôm', 'tấn/ha/vụ', '5', 'yield', 'up'],
    ['Độ che phủ cây xanh', 'm2/người', '5', 'ratio', 'up'],
    ['Số hộ cận nghèo giảm', 'hộ', '20', 'flow', 'up'],
    ['Số hộ thoát cận nghèo', 'hộ', '20', 'flow', 'up'],
    ['Số hộ cận nghèo', 'hộ', '30', 'stock', 'match'],
    ['Tỷ lệ hộ nghèo giảm xuống', '%', '12', 'rate', 'down'],
    ['Mức giảm tỷ lệ hộ nghèo', '%', '3', 'rate', 'up'],
    ['Tỷ lệ tiêu chí nông thôn mới đạt', '%', '60', 'rate', 'up'],
    ['Dân số trung bình', 'người', '4574', 'stock', 'match'],
    ['Tỷ lệ giải ngân vốn đầu tư', '%', '95', 'flow', 'up'],
    ['Cơ cấu kinh tế', '%', '30', 'ratio', 'match'],
    ['Xây dựng nhà văn hóa thôn', 'công trình', 'Hoàn thành', 'pass', 'up'],
    ['Công tác khác', '', 'Đạt', 'pass', 'up'],
    ['Công tác khác', '', 'theo kế hoạch', 'pass', 'up'],
    ['Đàn bò', 'con', 'Đạt', 'stock', 'up'],
    ['Sản lượng ngô', 'tấn', '', 'flow', 'up'],
    ['Công tác khác', '', '85%', 'rate', 'up'],
    ['Công tác khác', '', '85', 'flow', 'up'],
  ])('%s (%s, %s): %s, %s', (path, unit, target, kind, direction) => {
    expect(natureOf(path, unit, target)).toEqual({ kind, direction });
  });

  it('takes the direction from the comparison where the words say nothing', () => {
    expect(natureOf('Chỉ số X', '%', 'dưới 4').direction).toBe('down');
    expect(natureOf('Chỉ số X', '%', 'không quá 4').direction).toBe('down');
    expect(natureOf('Chỉ số X', '%', '4').direction).toBe('up');
    expect(natureOf('Chỉ số X', '%', 'trên 4').direction).toBe('up');
  });
});

describe('denominators', () => {
  const blank = readTarget('', { unit: null });
  const stated = readTarget('4574', { unit: null });

  it('are rows without a target that others are measured against', () => {
    expect(isDenominator({ path: ['Tổng số hộ'], target: blank, section: null })).toBe(true);
    expect(isDenominator({ path: ['Dân số trung bình'], target: blank, section: 'KINH TẾ' })).toBe(true);
    expect(isDenominator({ path: ['Tổng số hộ'], target: readTarget('-', { unit: null }), section: null })).toBe(true);
    expect(isDenominator({ path: ['Đàn trâu'], target: blank, section: 'KINH TẾ' })).toBe(false);
    expect(isDenominator({ path: ['Tỷ lệ tăng dân số'], target: blank, section: null })).toBe(false);
  });

  it('are judged where the plan sets them a target outside of the background figures', () => {
    expect(isDenominator({ path: ['Dân số trung bình'], target: stated, section: 'XÃ HỘI' })).toBe(false);
    expect(isDenominator({ path: ['Dân số trung bình'], target: stated, section: 'SỐ LIỆU NỀN' })).toBe(true);
  });
});
