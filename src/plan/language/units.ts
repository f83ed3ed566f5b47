/** Units of measure: the dictionary as data, and its reader. */
import type { Unit } from '../model';
import { wordKey } from './fold';

/**
 * One canonical unit. `accept` lists the spellings in which it is found (case, marks, dots and spaces do not matter);
 * a multiplier before it ("nghìn", "1000", "triệu" …) is understood without being listed.
 */
interface UnitEntry {
  readonly id: string;
  readonly accept: readonly string[];
  readonly isWhole?: true;
  /** To the canonical unit of the same id, where a spelling of its own carries a factor. */
  readonly factor?: number;
}

const UNITS: readonly UnitEntry[] = [
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
  { id: 'm3', accept: ['m3', 'm³', 'mét khối'] },
  { id: 'lit', accept: ['lít', 'l'] },
  { id: 'm', accept: ['m', 'mét', 'md', 'mét dài'] },
  { id: 'km', accept: ['km'] },
  { id: 'kwh', accept: ['kwh'] },
  { id: 'ha_vu', accept: ['lượt ha', 'ha gieo trồng'] },
  // Money
  { id: 'dong', accept: ['đồng', 'đ', 'vnđ', 'vnd'], isWhole: true },
  { id: 'nghin_dong', accept: ['nghìn đồng', 'ngàn đồng', '1000đ', '1000 đồng', '1.000 đồng', '1.000đ', 'nghìn đ', 'ngđ', 'nđ'] },
  { id: 'trieu_dong', accept: ['triệu đồng', 'tr đồng', 'trđ', 'tr.đ', 'trđồng', 'triệu đ', 'triệu'] },
  { id: 'ty_dong', accept: ['tỷ đồng', 'tỉ đồng', 'tỷ đ', 'tỷ'] },
  { id: 'usd', accept: ['usd', 'đô la', 'đô la mỹ'] },
  { id: 'trieu_dong_nguoi_nam', accept: ['triệu đồng/người/năm', 'triệu đồng/người', 'trđ/người/năm', 'trđ/người', 'tr.đồng/người/năm', 'triệu/người/năm', 'tr.đ/người/năm'] },
  { id: 'trieu_dong_nguoi_thang', accept: ['triệu đồng/người/tháng', 'trđ/người/tháng'] },
  { id: 'trieu_dong_ha', accept: ['triệu đồng/ha', 'triệu/ha', 'trđ/ha', 'tr.đồng/ha', 'triệu đồng/ha/năm'] },
  // Shares
  { id: 'pct', accept: ['%', 'phần trăm', 'tỷ lệ %', 'tỷ lệ (%)', '% hộ', '% số hộ', '% dân số', '% chỉ tiêu', '% kh', '% kế hoạch', '% so với kế hoạch'] },
  { id: 'diem_pct', accept: ['điểm %', 'điểm phần trăm', '% điểm'] },
  { id: 'permille', accept: ['‰', 'phần nghìn'] },
  { id: 'lan', accept: ['lần'] },
  { id: 'diem', accept: ['điểm'] },
  // Counts of whole things
  { id: 'con', accept: ['con'], isWhole: true },
  { id: 'nguoi', accept: ['người', 'lượt người', 'nhân khẩu', 'khẩu', 'học sinh', 'em', 'cháu', 'trẻ', 'đảng viên', 'hội viên', 'đoàn viên', 'thanh niên', 'cán bộ', 'đối tượng', 'bác sĩ'], isWhole: true },
  { id: 'lao_dong', accept: ['lao động', 'lượt lao động', 'lđ'], isWhole: true },
  { id: 'ho', accept: ['hộ', 'hộ gia đình', 'lượt hộ'], isWhole: true },
  { id: 'tieu_chi', accept: ['tiêu chí', 'tc', 'chỉ tiêu', 'tiêu chuẩn'], isWhole: true },
  { id: 'xa', accept: ['xã', 'phường', 'xã phường', 'xã, phường'], isWhole: true },
  { id: 'thon', accept: ['thôn', 'bản', 'buôn', 'ấp', 'làng', 'tổ dân phố', 'khu dân cư', 'kdc'], isWhole: true },
  { id: 'truong', accept: ['trường', 'trường học', 'phòng học', 'lớp'], isWhole: true },
  { id: 'cay', accept: ['cây'], isWhole: true },
  { id: 'goc', accept: ['gốc', 'bụi', 'khóm'], isWhole: true },
  { id: 'cong_trinh', accept: ['công trình', 'dự án', 'ct', 'nhà', 'ngôi nhà', 'mô hình'], isWhole: true },
  { id: 'san_pham', accept: ['sản phẩm', 'sp', 'cái', 'chiếc', 'bộ', 'quả', 'viên'], isWhole: true },
  { id: 'vu', accept: ['vụ', 'vụ việc', 'cuộc', 'lượt', 'trường hợp', 'ca'], isWhole: true },
  { id: 'don_vi', accept: ['đơn vị', 'cơ sở', 'htx', 'hợp tác xã', 'doanh nghiệp', 'dn', 'tổ', 'câu lạc bộ', 'giường', 'giường bệnh', 'trang trại', 'chi bộ', 'tổ chức'], isWhole: true },
  { id: 'van_ban', accept: ['văn bản', 'hồ sơ', 'giấy', 'giấy cnqsdđ', 'giấy chứng nhận', 'tin', 'bài', 'buổi', 'lớp học', 'hội nghị'], isWhole: true },
  { id: 'gio', accept: ['giờ'] },
  // Ratings in the place of a unit
  { id: 'dat', accept: ['đạt/không đạt', 'đạt', 'xếp loại', 'hoàn thành', 'mức', 'danh hiệu', 'đạt chuẩn'] },
];

/** Words before a unit that multiply it. */
const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['10 3', 1000],
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
];

const BY_KEY = new Map<string, UnitEntry>();
for (const entry of UNITS) for (const spelling of entry.accept) if (!BY_KEY.has(unitKey(spelling))) BY_KEY.set(unitKey(spelling), entry);

const MULTIPLIER_KEYS = MULTIPLIERS.map(([word, factor]) => [wordKey(word), factor] as const).sort((a, b) => b[0].length - a[0].length);

/**
 * Reads a unit of measure; null where the text is not one. `factor` converts to the canonical unit of the id:
 * `readUnit('nghìn ha')` has id `ha` and factor 1000. Money keeps its order of magnitude (`trieu_dong`), as its own unit of account.
 */
export function readUnit(text: string): Unit | null {
  const key = unitKey(text);
  if (key === '' || key.length > 40) return null;
  const entry = BY_KEY.get(key);
  if (entry) return unitOf(entry, text, 1);
  for (const [word, factor] of MULTIPLIER_KEYS) {
    if (!key.startsWith(`${word} `)) continue;
    const base = BY_KEY.get(key.slice(word.length + 1));
    if (base) return unitOf(base, text, factor);
  }
  return null;
}

function unitOf(entry: UnitEntry, text: string, multiplier: number): Unit {
  const factor = (entry.factor ?? 1) * multiplier;
  return { id: entry.id, text: text.trim(), factor, isWhole: entry.isWhole === true && factor === 1 };
}

/** The mark of a share is kept apart from words: `wordKey` keeps `%`; `‰` and powers are written out. */
function unitKey(text: string): string {
  const written = text
    .replace(/^\s*\(?\s*(?:đvt|đơn vị tính|đơn vị|đv tính)\s*[:.]\s*/i, '')
    .replaceAll('‰', ' phần nghìn ')
    .replaceAll('²', '2')
    .replaceAll('³', '3');
  return wordKey(written);
}

/** Marks that repeat the unit of the row above: `"`, `''`, `nt`, `-nt-`, `như trên`. */
export function isDittoMark(text: string): boolean {
  return /^(?:["″〃“”„‟']{1,2}|[-–—]*\s*(?:nt|n\.t\.?|như trên)\s*[-–—]*)$/i.test(text.trim());
}
