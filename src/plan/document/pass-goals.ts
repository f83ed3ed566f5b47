/** Goals without a figure, reached or not: "Trạm y tế đạt chuẩn quốc gia", "Không để phát sinh hộ nghèo". */
import { said, saidAny, type Passage } from './passage';

export interface PassGoal {
  readonly name: string;
  /** Hard to tell when it is reached ("giữ vững ổn định chính trị"). */
  readonly isVague: boolean;
  /** Where it stands in the passage. */
  readonly start: number;
}

/** States that somebody confirms. */
const STATES = saidAny(
  String.raw`«đạt\s+(?:chuẩn|danh hiệu|tiêu chuẩn|tiêu chí|loại|kế hoạch|chỉ tiêu|các tiêu chí|cơ quan|xã|phường|thôn|khu|đơn vị|vững mạnh|trong sạch|hoàn thành|nông thôn|mức|bộ tiêu chí|yêu cầu|phổ cập|một số|và vượt|an toàn)`,
  String.raw`«(?:danh hiệu|vững mạnh|trong sạch|đạt chuẩn|chuẩn quốc gia|về đích|hoàn thành (?:tốt|xuất sắc)\s+nhiệm vụ|được công nhận|an toàn về|sạch ma túy|không ma túy|không có ma túy)»`,
  String.raw`«(?:xếp|đạt)\s+loại\s+(?:khá|tốt|xuất sắc|[abcd]|[ivx]+)»`,
  String.raw`^(?:[^,;]{0,40}\s)?không\s+(?:để|có|còn|phát sinh|xảy ra)»`,
  String.raw`^thực hiện\s+(?:đầy đủ|hoàn thành)»|«(?:một số|một vài)\s+(?:tiêu chí|tiêu chuẩn)»`,
);
/** States that nobody can measure. */
const VAGUE = saidAny(
  String.raw`^(?:đảm bảo|bảo đảm|giữ vững|duy trì|chuẩn bị tốt|xây dựng|tất cả)»`,
);
/** What is to be done, not reached. */
const ACTIVITY = said(
  String.raw`^(?:tăng cường|đẩy mạnh|tiếp tục|phát triển|phát huy|nâng cao|triển khai|tổ chức|thực hiện|tuyên truyền|quán triệt|chỉ đạo|phối hợp|rà soát|kiểm tra|củng cố|tập trung|chủ động|thường xuyên|quan tâm|huy động|khuyến khích|hỗ trợ|tạo điều kiện|đề nghị|yêu cầu|giao|các|căn cứ|trên cơ sở)»`,
);

/** The goals without figures that a listed paragraph of a section of goals states. `hasFigures`: the clause's own figures say it all. */
export function passGoals(passage: Passage, hasFigure: (start: number, end: number) => boolean): readonly PassGoal[] {
  const goals: PassGoal[] = [];
  let start = 0;
  for (const clause of passage.text.split(/(?<=[.;])\s+/)) {
    const at = start;
    start = passage.text.indexOf(clause, at) + clause.length;
    const words = passage.slice(start - clause.length, start);
    if (hasFigure(start - clause.length, start)) continue;
    const goal = goalOf(words);
    if (goal) goals.push({ ...goal, start: start - clause.length });
  }
  return goals;
}

const LEAD = said(String.raw`^[\s,:\-]*(?:(?:phấn đấu|phần đấu|phấn đầu|phần đầu|quyết tâm|và|(?:đến|trong|cuối|đến cuối|đến hết)\s+(?:năm|nhiệm kỳ)(?:\s+\d{4}(?:\s*-\s*\d{4})?)?,?)\s+)*(?:đạt\s+(?=một số|một vài))?`);

function goalOf(words: Passage): Omit<PassGoal, 'start'> | null {
  const lead = words.first(LEAD);
  const rest = lead ? words.slice(lead.end) : words;
  const name = rest.text.replace(/[\s.;:,]+$/, '').trim();
  if (name.split(' ').length < 3 || name.length > 260) return null;
  const isState = rest.says(STATES);
  if (isState && (!rest.says(ACTIVITY) || /^(?:các|thực hiện đầy đủ|thực hiện hoàn thành)\s/u.test(rest.words))) return { name: named(rest, name), isVague: false };
  return rest.says(VAGUE) ? { name: named(rest, name), isVague: true } : null;
}

const UPKEEP = said(String.raw`^(?:duy trì và giữ vững|duy trì|giữ vững|bảo đảm|đảm bảo|tiếp tục giữ vững|thực hiện đầy đủ|thực hiện hoàn thành)\s+`);

function named(words: Passage, name: string): string {
  const upkeep = words.first(UPKEEP);
  const rest = upkeep ? name.slice(upkeep.end) : name;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
