import { inferDueDate, inferProfile } from '../../../src/plan/progress/infer-profile';
import { DEFAULT_PROFILES } from '../../../src/plan/progress/profiles';
import type { IndicatorKind } from '../../../src/plan/model';

const profileOf = (path: readonly string[], kind: IndicatorKind): string => inferProfile({ path, section: null, unit: null, kind });

const grain = 'Tổng sản lượng lương thực có hạt cả năm';

/** Every target of a commune's plan for 2023, with the season it follows. */
const PLAN: readonly (readonly [readonly string[], IndicatorKind, string])[] = [
  [[grain], 'flow', 'GRAIN'],
  [['Bình quân lương thực đầu người'], 'ratio', 'YEAR-END'],
  [[grain, 'Lúa nước', 'Diện tích'], 'area', 'RICE-A'],
  [[grain, 'Lúa nước', 'Năng suất'], 'yield', 'RICE-P'],
  [[grain, 'Lúa nước', 'Sản lượng'], 'flow', 'RICE-P'],
  [[grain, 'Ngô', 'Diện tích'], 'area', 'MAIZE-A'],
  [[grain, 'Ngô', 'Năng suất'], 'yield', 'MAIZE-P'],
  [[grain, 'Ngô', 'Sản lượng'], 'flow', 'MAIZE-P'],
  [['Sắn', 'Diện tích'], 'area', 'CASS-A'],
  [['Sắn', 'Năng suất'], 'yield', 'CASS-P'],
  [['Sắn', 'Sản lượng'], 'flow', 'CASS-P'],
  [['Rau các loại', 'Diện tích'], 'area', 'VEG'],
  [['Rau các loại', 'Năng suất'], 'yield', 'VEG'],
  [['Rau các loại', 'Sản lượng'], 'flow', 'VEG'],
  [['Đậu các loại', 'Diện tích'], 'area', 'BEAN-A'],
  [['Đậu các loại', 'Năng suất'], 'yield', 'BEAN-P'],
  [['Đậu các loại', 'Sản lượng'], 'flow', 'BEAN-P'],
  [['Gừng sẻ', 'Diện tích'], 'area', 'GING-A'],
  [['Gừng sẻ', 'Năng suất'], 'yield', 'GING-P'],
  [['Gừng sẻ', 'Sản lượng'], 'flow', 'GING-P'],
  [['Đàn trâu'], 'stock', 'LINEAR'],
  [['Đàn bò'], 'stock', 'LINEAR'],
  [['Đàn bò', 'Trong đó: bò lai'], 'stock', 'LINEAR'],
  [['Đàn bò', 'Tỷ lệ bò lai'], 'ratio', 'HELD'],
  [['Đàn lợn'], 'stock', 'LINEAR'],
  [['Đàn dê'], 'stock', 'LINEAR'],
  [['Đàn gia cầm'], 'stock', 'LINEAR'],
  [['Nuôi cá nước ngọt', 'Diện tích'], 'stock', 'HELD'],
  [['Nuôi cá nước ngọt', 'Sản lượng'], 'flow', 'FISH'],
  [['Tổng thu ngân sách cả năm'], 'flow', 'BUDGET-R'],
  [['Tổng chi ngân sách'], 'flow', 'BUDGET-E'],
  [['Trồng mới rừng sản xuất'], 'flow', 'FOREST'],
  [['Trồng mới rừng sản xuất', 'Trồng gỗ nguyên liệu'], 'flow', 'FOREST'],
  [['Trồng mới rừng sản xuất', 'Rừng gỗ lớn'], 'flow', 'FOREST'],
  [['Diện tích quế trồng mới'], 'flow', 'FOREST'],
  [['Trồng mới lồ ô'], 'flow', 'FOREST'],
  [['Số tiêu chí nông thôn mới đạt lũy kế'], 'ordinal', 'MILESTONE'],
  [['Đạt một số tiêu chuẩn Đô thị loại V theo kế hoạch huyện giao'], 'ordinal', 'MILESTONE'],
  [['Tỷ lệ hộ nghèo'], 'rate', 'POV'],
  [['Tỷ lệ hộ nghèo', 'Số hộ nghèo giảm'], 'flow', 'POV'],
  [['Tỷ lệ hộ cận nghèo'], 'rate', 'POV'],
  [['Tỷ lệ hộ cận nghèo', 'Số hộ cận nghèo tăng'], 'flow', 'POV'],
  [['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân'], 'rate', 'SURVEY'],
  [['Tỷ lệ hộ gia đình đạt chuẩn văn hóa'], 'rate', 'NOV-DEC'],
  [['Tỷ lệ thôn văn hóa'], 'rate', 'NOV-DEC'],
  [['Tỷ lệ hộ sử dụng điện'], 'rate', 'HELD'],
  [['Giải quyết việc làm'], 'flow', 'LINEAR'],
  [['Thu gom rác thải rắn'], 'rate', 'HELD'],
  [['Người dân sử dụng nước hợp vệ sinh'], 'rate', 'HELD'],
  [['Giao quân đạt chỉ tiêu'], 'pass', 'YEAR-END'],
  [['Đảm bảo xã vững mạnh về quốc phòng - an ninh'], 'pass', 'NOV-DEC'],
  [['Giáo dục Quốc phòng và an ninh cho các đối tượng đạt chỉ tiêu'], 'flow', 'LINEAR'],
  [['Khu dân cư, trường học, cơ quan đạt tiêu chuẩn an toàn về ANTT'], 'rate', 'NOV-DEC'],
  [['02 tiêu chí (Trường học và Nhà ở dân cư)'], 'ordinal', 'MILESTONE'],
  [['Thực hiện đầy đủ các công trình, dự án phân khai trong năm'], 'pass', 'YEAR-END'],
];

test('the plan of a commune has 55 targets', () => {
  expect(PLAN).toHaveLength(55);
});

test.each(PLAN)('%j (%s) follows %s', (path, kind, profile) => {
  expect(profileOf(path, kind)).toBe(profile);
});

test.each<readonly [readonly string[], IndicatorKind, string]>([
  [['Sản lượng sản phẩm chăn nuôi'], 'flow', 'LINEAR'],
  [['Thu hút đầu tư'], 'flow', 'LINEAR'],
  [['Thu nhập bình quân đầu người'], 'ratio', 'YEAR-END'],
  [['Độ che phủ rừng'], 'rate', 'YEAR-END'],
  [['Sản lượng khai thác gỗ rừng trồng'], 'flow', 'LINEAR'],
  [['Tổng thu ngân sách', 'Thu bổ sung từ cấp trên'], 'flow', 'BUDGET-R'],
  [['Lúa Đông Xuân', 'Sản lượng'], 'flow', 'RICE-P'],
  [['San luong lua'], 'flow', 'RICE-P'],
])('%j is not taken for something of a similar name', (path, kind, profile) => {
  expect(profileOf(path, kind)).toBe(profile);
});

test('what is due before the year ends', () => {
  expect(inferDueDate(['Giao quân đạt chỉ tiêu'], 2023)).toBe('2023-02-28');
  expect(inferDueDate(['Giao quân đạt chỉ tiêu'], 2024)).toBe('2024-02-29');
  expect(inferDueDate(['Tỷ lệ hộ nghèo'], 2023)).toBe('2023-12-14');
  expect(inferDueDate(['Đàn bò'], 2023)).toBeNull();
});

test('every default profile runs from nothing to the whole, never backwards, under a name that fits into a list', () => {
  for (const profile of DEFAULT_PROFILES) {
    expect(profile.shares).toHaveLength(12);
    expect(profile.shares.at(-1)).toBe(1);
    expect([...profile.shares].sort((a, b) => a - b)).toEqual(profile.shares);
    expect(profile.name).not.toMatch(/[,;]/);
  }
  expect(new Set(DEFAULT_PROFILES.map((profile) => profile.name)).size).toBe(DEFAULT_PROFILES.length);
});
