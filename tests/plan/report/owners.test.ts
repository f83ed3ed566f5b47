/** Who is named in one cell. */
import { ownerKey, ownersByRow, splitOwners } from '../../../src/plan/report/owners';

it.each<[string, readonly string[]]>([
  ['Công an xã', ['Công an xã']],
  ['Công an xã, Ban CHQS xã', ['Công an xã', 'Ban CHQS xã']],
  ['Công an xã và Ban CHQS xã', ['Công an xã', 'Ban CHQS xã']],
  ['Phòng Kinh tế và Hạ tầng', ['Phòng Kinh tế và Hạ tầng']],
  ['Địa chính - Nông nghiệp - Xây dựng và Môi trường', ['Địa chính - Nông nghiệp - Xây dựng và Môi trường']],
  ['Phòng Văn hóa và Xã hội và Trạm Y tế', ['Phòng Văn hóa và Xã hội', 'Trạm Y tế']],
  ['Hội Phụ nữ;\nĐoàn Thanh niên', ['Hội Phụ nữ', 'Đoàn Thanh niên']],
  ['- Công an xã\n- Ban CHQS xã.', ['Công an xã', 'Ban CHQS xã']],
  ['Tai chinh - Ke toan va Van phong', ['Tai chinh - Ke toan va Van phong']],
  [' , ;', []],
])('%j names %j', (text, names) => {
  expect(splitOwners(text)).toEqual(names);
});

it('parts at "và" where both sides stand alone elsewhere', () => {
  const owners = ownersByRow(new Map([[1, 'TC-KT và VH-XH'], [2, 'TC-KT'], [3, 'VH-XH'], [4, 'VH-XH và VP-TK']]));
  expect([...owners].map(([row, names]) => [row, names.map(({ name }) => name)])).toEqual([
    [1, ['TC-KT', 'VH-XH']], [2, ['TC-KT']], [3, ['VH-XH']], [4, ['VH-XH và VP-TK']],
  ]);
});

it.each([
  ['Phòng Văn hóa - xã hội', 'Phòng Văn hóa – Xã hội'],
  ['Công an xã', 'CÔNG AN'],
  ['Địa chính-Nông nghiệp', 'Địa chính - nông nghiệp'],
])('%j and %j are one owner', (one, other) => {
  expect(ownerKey(one)).toBe(ownerKey(other));
});

it('shows an owner in the usual spelling, and a row names nobody twice', () => {
  const owners = ownersByRow(new Map([[1, 'Văn hóa – xã hội'], [2, 'Văn hóa - Xã hội'], [3, 'Văn hóa - Xã hội, VĂN HÓA - XÃ HỘI'], [4, null]]));
  expect([...owners.values()].map((names) => names.map(({ name }) => name))).toEqual([['Văn hóa - Xã hội'], ['Văn hóa - Xã hội'], ['Văn hóa - Xã hội']]);
});
