/** What kind of thing an indicator is and which way is better, read from its words: data tables, first match wins. */
import type { Direction, IndicatorKind, Target, Unit } from '../model';
import { matchText, mentions, phrases, plain, type MatchText, type Phrase } from './fold';

interface NatureRow<T> {
  readonly is: T;
  /** At least one of these stands in the indicator's own name … */
  readonly name?: readonly Phrase[];
  /** … and one of these in the names of its parents or its own … */
  readonly path?: readonly Phrase[];
  /** … and its unit is one of these. */
  readonly units?: readonly string[];
  /** None of these stands in its own name. */
  readonly not?: readonly Phrase[];
}

const SHARE = phrases('tỷ lệ', 'tỷ trọng', 'cơ cấu', 'chiếm tỷ lệ');
const ANIMALS = phrases('trâu', 'bò', 'lợn', 'heo', 'dê', 'gia cầm', 'gà', 'vịt', 'gia súc', 'đàn', 'chăn nuôi', 'ngựa', 'cừu');
const PLANTING = phrases('trồng mới', 'trồng rừng', 'trồng cây', 'rừng trồng mới', 'trồng gỗ', 'khoanh nuôi', 'trồng quế', 'trồng dặm', 'khai hoang', 'cải tạo');
const FISHING_GROUNDS = phrases('nuôi cá', 'nuôi trồng thủy sản', 'nuôi thủy sản', 'nuôi tôm', 'ao hồ', 'mặt nước', 'rừng hiện có', 'đất', 'tự nhiên');

const KINDS: readonly NatureRow<IndicatorKind>[] = [
  { is: 'pass', name: phrases('giao quân', 'tuyển quân', 'gọi công dân nhập ngũ', 'tuyển chọn và gọi') },
  { is: 'flow', name: phrases('giáo dục quốc phòng', 'bồi dưỡng kiến thức quốc phòng', 'giáo dục QP') },
  { is: 'ordinal', units: ['tieu_chi'] },
  { is: 'ordinal', name: phrases('số tiêu chí', 'tiêu chí nông thôn mới', 'tiêu chí NTM', 'một số tiêu chuẩn', 'tiêu chuẩn đô thị'), not: SHARE },
  { is: 'yield', name: phrases('năng suất') },
  { is: 'yield', units: ['ta_ha'] },
  { is: 'ratio', name: SHARE, path: ANIMALS, units: ['pct'] },
  { is: 'ratio', name: phrases('cơ cấu', 'tỷ trọng'), units: ['pct', 'lan'] },
  { is: 'ratio', name: phrases('bình quân', 'mật độ', 'hệ số', 'trung bình mỗi', 'trên đầu người', 'tốc độ tăng', 'tăng trưởng'), not: phrases('dân số') },
  { is: 'ratio', units: ['kg_nguoi_nam', 'trieu_dong_nguoi_nam', 'trieu_dong_nguoi_thang', 'trieu_dong_ha', 'lan', 'tuoi'] },
  { is: 'rate', name: phrases('che phủ', 'độ che phủ') },
  { is: 'flow', name: phrases('số hộ nghèo giảm', 'số hộ cận nghèo tăng', 'số hộ cận nghèo giảm', 'hộ thoát nghèo', 'giảm số hộ', 'số hộ giảm', 'số hộ tăng', 'hộ nghèo giảm', 'giảm hộ nghèo', 'số hộ thoát nghèo', 'thoát cận nghèo'), units: ['ho', 'nguoi'] },
  { is: 'rate', units: ['pct', 'permille', 'diem_pct'], not: phrases('giải ngân', 'thu ngân sách', 'chi ngân sách') },
  { is: 'flow', units: ['pct'] },
  { is: 'pass', units: ['dat'] },
  { is: 'flow', name: phrases('sản lượng', 'sản phẩm', 'khai thác', 'xuất chuồng', 'giết mổ', 'thịt hơi', 'lương thực có hạt') },
  { is: 'flow', path: PLANTING },
  { is: 'stock', name: phrases('diện tích'), path: FISHING_GROUNDS },
  { is: 'area', name: phrases('diện tích', 'gieo trồng', 'gieo cấy', 'gieo sạ'), units: ['ha', 'm2', 'ha_vu'] },
  { is: 'area', units: ['ha_vu'] },
  { is: 'stock', units: ['con'] },
  { is: 'stock', name: phrases('dân số', 'tổng số hộ', 'số hộ nghèo', 'số hộ cận nghèo', 'hộ nghèo', 'hộ cận nghèo', 'nhân khẩu', 'số thôn', 'tổng đàn', 'số đảng viên', 'số hộ', 'hiện có', 'lực lượng lao động', 'số học sinh', 'số trường', 'số giường bệnh') },
  { is: 'flow', units: ['dong', 'nghin_dong', 'trieu_dong', 'ty_dong', 'usd', 'tan', 'tan_km', 'nguoi_km', 'm3', 'lit', 'kwh', 'mw', 'ngay', 'm', 'km', 'goc', 'cay', 'nguoi', 'lao_dong', 'ho', 'cong_trinh', 'vu', 'van_ban', 'san_pham'] },
  { is: 'area', units: ['ha'] },
  { is: 'stock', units: ['thon', 'xa', 'truong', 'don_vi', 'km2', 'm2', 'diem'] },
];

/** Something bad that is being fought, solved or left behind: more of the fighting is better. */
const REMEDIES = phrases(
  'giải quyết', 'xử lý', 'điều tra', 'khám phá', 'thu hồi', 'thu nợ', 'phòng chống', 'phòng, chống', 'thoát nghèo', 'cai nghiện', 'hòa giải', 'khắc phục', 'hỗ trợ', 'đào tạo', 'xóa nhà tạm', 'được thu gom', 'thu gom', 'cho vay', 'được vay', 'kiểm soát',
);

const DIRECTIONS: readonly NatureRow<Direction>[] = [
  { is: 'match', name: phrases('cận nghèo'), not: phrases('thoát', 'giảm') },
  { is: 'match', name: phrases('chi ngân sách', 'tổng chi', 'chi thường xuyên', 'chi đầu tư', 'chi cân đối', 'chi ngân sách địa phương') },
  { is: 'match', path: phrases('chi ngân sách', 'tổng chi ngân sách') },
  { is: 'match', name: phrases('cơ cấu', 'tỷ trọng', 'dân số trung bình', 'tổng số hộ', 'tỷ số giới tính', 'tỷ lệ giới tính') },
  { is: 'up', name: REMEDIES },
  {
    is: 'down',
    name: phrases(
      'hộ nghèo', 'tỷ lệ nghèo', 'người nghèo', 'nghèo đa chiều', 'suy dinh dưỡng', 'suy suy dưỡng', 'thấp còi', 'nhẹ cân', 'tai nạn', 'số người chết', 'số người bị thương', 'số vụ cháy', 'cháy rừng', 'vụ cháy',
      'tội phạm', 'phạm pháp', 'vi phạm', 'phá rừng', 'mất rừng', 'sinh con thứ 3', 'sinh con thứ ba', 'con thứ 3', 'con thứ ba', 'con thứ 3 trở lên', 'nợ thuế', 'nợ đọng', 'nợ xấu', 'nợ công', 'nghiện', 'ma túy', 'bỏ học',
      'thất nghiệp', 'thiếu việc làm', 'tử vong', 'khiếu nại', 'khiếu kiện', 'tố cáo', 'ô nhiễm', 'thiếu đói', 'tảo hôn', 'hôn nhân cận huyết', 'nhà tạm', 'nhà dột nát', 'mù chữ', 'tỷ suất sinh', 'mức giảm tỷ suất', 'dịch bệnh', 'mắc bệnh', 'thiệt hại',
      'quá hạn', 'trễ hạn', 'tái nghèo', 'bạo lực', 'mức sinh', 'lưu ban', 'nhiễm HIV', 'ngộ độc', 'thất thoát', 'thất thu', 'hao hụt', 'tồn đọng',
    ),
  },
];

export interface NatureFacts {
  readonly path: readonly string[];
  readonly unit: Unit | null;
  readonly target: Target;
  readonly section: string | null;
}

/** Kind and direction of an indicator, as far as its words tell; a person confirms or corrects both in the configuration. */
export function inferNature(facts: NatureFacts): { kind: IndicatorKind; direction: Direction } {
  const name = matchText(facts.path.at(-1) ?? '');
  const path = matchText(facts.path.join(' ; '));
  return { kind: inferKind(facts, name, path), direction: inferDirection(facts, name, path) };
}

function inferKind({ target, unit }: NatureFacts, name: MatchText, path: MatchText): IndicatorKind {
  const named = firstMatch(KINDS, name, path, unit);
  // What is counted for each of something else is a ratio, whatever is counted.
  const found = unit?.id.includes('/') === true && named !== 'yield' ? 'ratio' : named;
  const isUnquantified = target.comparator === 'pass' || (target.comparator === 'none' && target.text !== '');
  if (isUnquantified && (found === null || found === 'flow')) return 'pass';
  return found ?? (target.text.includes('%') ? 'rate' : 'flow');
}

function inferDirection({ target, unit, path: names }: NatureFacts, name: MatchText, path: MatchText): Direction {
  const words = firstMatch(DIRECTIONS, name, path, unit);
  if (words === 'down') return isReduction(names.at(-1) ?? '') ? 'up' : 'down';
  if (words) return words;
  return target.comparator === '<' || target.comparator === '<=' ? 'down' : 'up';
}

/** "Số hộ nghèo giảm", "Tỷ lệ giảm hộ nghèo" count the reduction; "giảm còn", "giảm xuống" state the level that is left. */
function isReduction(name: string): boolean {
  return /\bgiam\b/.test(plain(name)) && !/\b(?:con|xuong)\b/.test(plain(name));
}

function firstMatch<T>(rows: readonly NatureRow<T>[], name: MatchText, path: MatchText, unit: Unit | null): T | null {
  const row = rows.find(
    (candidate) =>
      (!candidate.name || mentions(name, candidate.name)) &&
      (!candidate.path || mentions(path, candidate.path)) &&
      (!candidate.units || (unit !== null && candidate.units.includes(unit.id))) &&
      !(candidate.not && mentions(name, candidate.not)),
  );
  return row ? row.is : null;
}

/** Quantities that others are measured against. */
const DENOMINATORS = phrases(
  'tổng số hộ', 'số hộ dân', 'số hộ toàn xã', 'tổng số hộ dân', 'tổng số hộ gia đình', 'dân số', 'dân số trung bình', 'nhân khẩu', 'tổng số khẩu', 'số khẩu', 'số thôn', 'tổng số thôn', 'diện tích tự nhiên', 'tổng diện tích tự nhiên',
  'tổng số trẻ em', 'số trẻ em dưới 5 tuổi', 'số trẻ dưới 5 tuổi', 'tổng số người trong độ tuổi', 'số người trong độ tuổi', 'lực lượng lao động', 'số lao động trong độ tuổi', 'tổng số khu dân cư', 'số khu dân cư', 'tổng số trường', 'đã thu hoạch', 'diện tích thu hoạch',
);
const BACKGROUND_SECTIONS = phrases(
  'thông tin chung', 'số liệu nền', 'số liệu cơ bản', 'số liệu chung', 'số liệu tham khảo', 'tham khảo', 'thông tin cơ bản', 'chỉ tiêu tham khảo', 'số liệu cơ sở', 'dân số và hộ', 'dân số, hộ', 'thông tin nền', 'số liệu gốc', 'mẫu số', 'đặc điểm chung',
);

/** Whether a row is a denominator ("Tổng số hộ", "Dân số"): in a section of background figures, or without a target of its own. */
export function isDenominator(facts: Omit<NatureFacts, 'unit'>): boolean {
  const name = facts.path.at(-1) ?? '';
  if (facts.section !== null && mentions(matchText(facts.section), BACKGROUND_SECTIONS)) return true;
  return facts.target.comparator === 'none' && !/%|tỷ lệ|tỉ lệ/i.test(name) && mentions(matchText(name), DENOMINATORS);
}
