/** The dictionary of units of measure. */

/**
 * One canonical unit. `accept` lists the spellings in which it is found (case, dots and spaces do not matter; marks do,
 * unless the whole text was typed without any); a multiplier before it ("nghìn", "1000", "triệu" …) and what it is divided by
 * ("/người/năm") are understood without being listed.
 */
export interface UnitEntry {
  readonly id: string;
  readonly accept: readonly string[];
  readonly isWhole?: true;
  /** To the canonical unit of the same id, where a spelling of its own carries a factor. */
  readonly factor?: number;
}

export const UNITS: readonly UnitEntry[] = [
  // Area, yield, mass, volume, length, energy
  { id: 'ha', accept: ['ha', 'hecta', 'héc ta', 'hec-ta'] },
  { id: 'm2', accept: ['m2', 'm²', 'mét vuông'] },
  { id: 'km2', accept: ['km2', 'km²'] },
  { id: 'ta_ha', accept: ['tạ/ha', 'tạ / ha', 'tạ/hecta'] },
  { id: 'ta_ha', accept: ['tấn/ha'], factor: 10 },
  { id: 'ta_ha', accept: ['kg/ha'], factor: 0.01 },
  { id: 'tan', accept: ['tấn', 't'] },
  { id: 'tan', accept: ['tạ'], factor: 0.1 },
  { id: 'tan', accept: ['kg', 'kilôgam', 'ki lô gam'], factor: 0.001 },
  { id: 'kg_nguoi_nam', accept: ['kg/người/năm', 'kg/người', 'kg/ng/năm', 'kg/khẩu/năm', 'kg/khẩu'] },
  { id: 'm3', accept: ['m3', 'm³', 'mét khối', 'khối'] },
  { id: 'lit', accept: ['lít', 'l'] },
  { id: 'm', accept: ['m', 'mét', 'md', 'mét dài'] },
  { id: 'km', accept: ['km'] },
  { id: 'kwh', accept: ['kwh', 'kw.h', 'ki lô oát giờ'] },
  { id: 'mw', accept: ['mw'] },
  { id: 'tan_km', accept: ['tấn.km', 'tấn km', 't.km', 'tkm'] },
  { id: 'nguoi_km', accept: ['người.km', 'người km', 'hk.km', 'hành khách.km', 'lượt người.km', 'lượt hk.km'] },
  { id: 'ha_vu', accept: ['lượt ha', 'ha gieo trồng', 'ha canh tác'] },
  // Money
  { id: 'dong', accept: ['đồng', 'đ', 'vnđ', 'vnd'], isWhole: true },
  { id: 'nghin_dong', accept: ['nghìn đồng', 'ngàn đồng', '1000đ', '1000 đồng', '1.000 đồng', '1.000đ', 'nghìn đ', 'ngàn đ', 'ng.đồng', 'ng.đ', 'ngđ', 'nđ', 'kđ'] },
  { id: 'trieu_dong', accept: ['triệu đồng', 'tr đồng', 'trđ', 'tr.đ', 'trđồng', 'trđg', 'triệu đ', 'triệu'] },
  { id: 'ty_dong', accept: ['tỷ đồng', 'tỉ đồng', 'tỷ đ', 'tỷ', 'tỉ'] },
  { id: 'usd', accept: ['usd', 'đô la', 'đô la mỹ'] },
  { id: 'trieu_dong_nguoi_nam', accept: ['triệu đồng/người/năm', 'triệu đồng/người', 'trđ/người/năm', 'trđ/người', 'tr.đồng/người/năm', 'triệu/người/năm', 'tr.đ/người/năm'] },
  { id: 'trieu_dong_nguoi_thang', accept: ['triệu đồng/người/tháng', 'trđ/người/tháng'] },
  { id: 'trieu_dong_ha', accept: ['triệu đồng/ha', 'triệu/ha', 'trđ/ha', 'tr.đồng/ha', 'triệu đồng/ha/năm'] },
  // Shares
  { id: 'pct', accept: ['%', 'phần trăm', 'tỷ lệ %', 'tỷ lệ (%)', '% hộ', '% số hộ', '% dân số', '% chỉ tiêu', '% kh', '% kế hoạch', '% so với kế hoạch'] },
  { id: 'diem_pct', accept: ['điểm %', 'điểm phần trăm', '% điểm'] },
  { id: 'permille', accept: ['‰', '%o', '0/00', 'phần nghìn'] },
  { id: 'lan', accept: ['lần'] },
  { id: 'diem', accept: ['điểm'] },
  { id: 'tuoi', accept: ['tuổi'] },
  // Counts of whole things
  { id: 'con', accept: ['con'], isWhole: true },
  { id: 'nguoi', accept: ['người', 'lượt người', 'nhân khẩu', 'khẩu', 'học sinh', 'hs', 'sinh viên', 'em', 'cháu', 'trẻ', 'trẻ em', 'khách', 'lượt khách', 'hành khách', 'đảng viên', 'hội viên', 'đoàn viên', 'thanh niên', 'cán bộ', 'đối tượng', 'bác sĩ', 'bác sỹ', 'giáo viên', 'lượt người bệnh', 'bệnh nhân', 'chiến sĩ', 'hk'], isWhole: true },
  { id: 'lao_dong', accept: ['lao động', 'lượt lao động', 'người lao động', 'lđ'], isWhole: true },
  { id: 'ho', accept: ['hộ', 'hộ gia đình', 'hộ dân', 'lượt hộ'], isWhole: true },
  { id: 'tieu_chi', accept: ['tiêu chí', 'tc', 'chỉ tiêu', 'tiêu chuẩn'], isWhole: true },
  { id: 'xa', accept: ['xã', 'phường', 'xã phường', 'xã, phường'], isWhole: true },
  { id: 'thon', accept: ['thôn', 'bản', 'buôn', 'ấp', 'làng', 'tổ dân phố', 'khu dân cư', 'kdc'], isWhole: true },
  { id: 'truong', accept: ['trường', 'trường học', 'phòng học', 'lớp'], isWhole: true },
  { id: 'cay', accept: ['cây'], isWhole: true },
  { id: 'goc', accept: ['gốc', 'bụi', 'khóm'], isWhole: true },
  { id: 'cong_trinh', accept: ['công trình', 'dự án', 'ct', 'nhà', 'ngôi nhà', 'mô hình'], isWhole: true },
  { id: 'san_pham', accept: ['sản phẩm', 'sp', 'cái', 'chiếc', 'bộ', 'quả', 'viên', 'bao', 'hộp', 'gói', 'chai', 'ống', 'đôi', 'cuốn', 'tờ', 'con giống', 'cây giống'], isWhole: true },
  { id: 'vu', accept: ['vụ', 'vụ việc', 'cuộc', 'lượt', 'trường hợp', 'ca', 'đợt', 'số vụ'], isWhole: true },
  { id: 'don_vi', accept: ['đơn vị', 'cơ sở', 'htx', 'hợp tác xã', 'doanh nghiệp', 'dn', 'tổ', 'câu lạc bộ', 'giường', 'giường bệnh', 'trang trại', 'chi bộ', 'tổ chức', 'thuê bao', 'máy', 'máy điện thoại', 'chợ', 'trạm', 'xe', 'phương tiện'], isWhole: true },
  { id: 'van_ban', accept: ['văn bản', 'hồ sơ', 'giấy', 'giấy phép', 'giấy cnqsdđ', 'giấy chứng nhận', 'tin', 'bài', 'buổi', 'lớp học', 'hội nghị'], isWhole: true },
  { id: 'gio', accept: ['giờ'] },
  { id: 'ngay', accept: ['ngày', 'ngày công', 'công'] },
  // Ratings in the place of a unit
  { id: 'dat', accept: ['đạt/không đạt', 'đạt', 'xếp loại', 'hoàn thành', 'mức', 'danh hiệu', 'đạt chuẩn'] },
];

/** Words before a unit that multiply it. */
export const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['10 3', 1000],
  ['103', 1000],
  ['10 6', 1_000_000],
  ['106', 1_000_000],
  ['1 000', 1000],
  ['1000', 1000],
  ['nghìn', 1000],
  ['ngàn', 1000],
  ['ng', 1000],
  ['1 000 000', 1_000_000],
  ['1000000', 1_000_000],
  ['triệu', 1_000_000],
  ['tr', 1_000_000],
  ['tỷ', 1_000_000_000],
  ['100', 100],
  ['trăm', 100],
  ['vạn', 10_000],
  ['10 000', 10_000],
];

/** What a unit may be divided by, with the name it gets in the id: `người/km2` is `nguoi/km2`. */
export const PER: readonly (readonly [string, readonly string[]])[] = [
  ['nguoi', ['người', 'khẩu', 'nhân khẩu', 'đầu người', 'ng', 'học sinh', 'người dân']],
  ['lao_dong', ['lao động', 'lđ']],
  ['ho', ['hộ', 'hộ gia đình']],
  ['nam', ['năm', 'năm học']],
  ['quy', ['quý']],
  ['thang', ['tháng']],
  ['ngay', ['ngày', 'ngày đêm', 'ngđ']],
  ['gio', ['giờ', 'h']],
  ['vu', ['vụ']],
  ['ha', ['ha', 'hecta']],
  ['km2', ['km2']],
  ['m2', ['m2']],
  ['lop', ['lớp']],
  ['100_dan', ['100 dân', '100 người', '100 người dân']],
  ['1000_dan', ['1000 dân', '1.000 dân', '1000 người', 'nghìn dân', '1.000 người', '1000 trẻ', '1.000 trẻ']],
  ['10000_dan', ['vạn dân', '10000 dân', '10.000 dân', '10.000 người']],
];

/** Units whose spelling without marks is another common word (tre, bo, qua, to, ong …): understood only with their marks. */
export const WITH_MARKS_ONLY: readonly string[] = ['trẻ', 'bộ', 'quả', 'tổ', 'tờ', 'ống', 'bài', 'bản', 'gói', 'máy', 'mức', 'khối'];

/** Units that may follow a name after a comma or a dash ("Sản lượng - tấn"); others are parts of names there ("Số thôn, bản"). */
export const BEHIND_NAMES: ReadonlySet<string> = new Set([
  'ha', 'm2', 'km2', 'ta_ha', 'tan', 'kg_nguoi_nam', 'm3', 'lit', 'km', 'kwh', 'tan_km', 'nguoi_km', 'dong', 'nghin_dong', 'trieu_dong', 'ty_dong', 'usd', 'trieu_dong_nguoi_nam',
  'trieu_dong_nguoi_thang', 'trieu_dong_ha', 'pct', 'diem_pct', 'permille', 'con', 'nguoi', 'lao_dong', 'ho', 'goc', 'cay',
]);
