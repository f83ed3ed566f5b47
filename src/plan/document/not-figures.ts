/** Numbers that count nothing: dates, decrees, ages, ordinals, how many goals there are. */
import { said, type Passage, type Said } from './passage';

/** What is counted: a number before it is a figure, whatever stands in front. */
const COUNTED =
  '(?:ha|km|m|km2|m2|m3|tấn|tạ|kg|con|hộ|người|đồng|triệu|tỷ|tỉ|nghìn|cây|gốc|tiêu chí|tiêu chuẩn|thôn|xã|ấp|bản|làng|khu dân cư|tổ dân phố|sản phẩm|trường|phòng|công trình|vụ|ca|lớp|mô hình|đảng viên|học sinh|trẻ|lao động|lần|lượt|giường|hồ sơ|doanh nghiệp|đơn vị|nhà)»';

const PATTERNS: readonly Said[] = [
  // Dates, years, periods
  String.raw`«(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:19|20)\d{2}»`,
  String.raw`«(?:ngày|hôm)\s+\d{1,2}(?:\s*(?:[,&]|và)\s*\d{1,2})*(?:\s*[/.-]\s*\d{1,2})?(?!\s*%)»`,
  String.raw`«(?:tháng|quý|năm học|năm|giai đoạn|nhiệm kỳ|nhiệm kì|khóa|niên độ|vụ|thời kỳ|thời kì|dịp|tết)\s+(?:\d{1,2}\s*[/-]\s*)?(?:19|20)\d{2}(?:\s*(?:-|,|và|đến|/)\s*(?:năm\s+)?(?:19|20)\d{2})*»`,
  String.raw`«(?:19|20)\d{2}\s*[-/]\s*(?:19|20)\d{2}»`,
  String.raw`«tháng\s+\d{1,2}(?:\s*(?:[,-]|và|đến)\s*\d{1,2})*(?:\s*/\s*\d{4})?»(?!\s*[%‰])`,
  String.raw`«quý\s+(?:[ivx]+|\d)(?:\s*[/-]\s*\d{4}|\s+năm\s+\d{4})?»`,
  String.raw`«\d{1,2}\s*/\s*(?:19|20)\d{2}»`,
  String.raw`«\d{1,2}\s*(?:tháng|ngày|quý|tuần|năm)»(?!\s+công)(?:\s+(?:đầu|cuối|qua|tới|đầu năm|cuối năm|liền|liên tục|trở lại)»)*`,
  String.raw`«(?:trước|sau|trong|đến|hết|tới|từ|sáng|chiều|tối|ngày)\s+(?:hết\s+)?(?:ngày\s+)?[0-3]?\d\s*/\s*[01]?\d»(?!\s*(?:%|${COUNTED}))`,
  String.raw`«\d{1,2}\s*(?:giờ|h)\s*\d{0,2}(?:\s*phút)?»(?=\s*(?:ngày|sáng|chiều|tối|,|\.|$))`,
  String.raw`«(?:cuối|đầu|giữa|sau|trước|so với|từ|hết|đến|tới|bước vào|kế hoạch|mức)\s+(?:19|20)\d{2}»(?!\s*[%.,]\d)(?!\s*${COUNTED})`,
  String.raw`\((?:19|20)\d{2}(?:\s*-\s*(?:19|20)\d{2})?\)`,
  String.raw`«giá\s+(?:so sánh|hiện hành|cố định|ss|gốc)\s+(?:năm\s+)?(?:19|20)\d{2}»`,
  // Documents, articles, programmes, models of things
  String.raw`«(?:số|thông tư|nghị định|quyết định|nghị quyết|chỉ thị|công văn|kết luận|quy định|hướng dẫn|luật|đề án|chương trình|kế hoạch|tờ trình|thông báo|văn bản|qđ|nq|tt|nđ|kh|cv|ct)\s+(?:số\s*:?\s*)?\d+[\p{L}]{0,2}\s*[/-]\s*(?=\p{L}|\d)[\p{L}\d/&-]*`,
  String.raw`«(?:thông tư|nghị định|quyết định|nghị quyết|chỉ thị|công văn|kết luận|quy định|hướng dẫn|luật|đề án|chương trình|tờ trình|thông báo|nq|nđ|qđ)\s+(?:(?:liên tịch|mtqg|mục tiêu)\s+)?(?:số\s*:?\s*)?\d+\p{L}{0,2}»(?!\s*[%.,]\d)`,
  String.raw`«số\s*:?\s*\d+\p{L}?\s*[/-]`,
  String.raw`«\d+\p{L}?\s*[/-]\s*(?:qđ|nq|nđ|tt|kh|ct|cv|tb|bc|hd|ttr|tttl|kl|đa)»[\p{L}\d/&-]*`,
  String.raw`«(?:điều|khoản|mục|chương|phần|phụ lục|biểu|mẫu|bảng|trang|hình|điểm|quyển|tập)\s+(?:số\s+)?\d+(?:\.\d+)*»(?!\s*%)`,
  String.raw`«(?:quốc lộ|tỉnh lộ|ql|tl|đt|đh|km|đường|tuyến|số nhà|tổ|thôn|ấp|khu|khu phố|phường|quận|lô|tiểu khu|lớp|khối|bậc|f)\s*\.?\s*\d{1,4}\p{L}?»(?!\s*(?:%|${COUNTED})|[.,]\d)`,
  String.raw`«covid\s*-?\s*19»|«(?:công nghiệp|cách mạng|thế hệ)\s+(?:lần thứ\s+)?\d(?:\.0)?»|«\d\.0»`,
  String.raw`«(?:lần thứ|lần|thứ|khóa|kỳ họp thứ|đợt|vòng|giai đoạn|loại|cấp độ|cấp|mức độ|mức|hạng|nhóm|bước|nhiệm vụ|mục tiêu|mục tiêu then chốt|chỉ tiêu|tiêu chí|tiêu chí số|nội dung|dự án|tiểu dự án|hợp phần|phương án|ca|đội|trạm|số)\s*\d{1,2}»(?!\s*[%,.]?\d)(?!\s*(?:%|${COUNTED}))`,
  String.raw`«con\s+thứ\s+\d»|«\d\s+(?:con|không|sạch|có|cùng|tốt|nhất|đúng|rõ|xanh|bám|dám|tại chỗ|trong \d)»(?=\s*["”,]|\s+\d|\s*$)(?<=["“]\s*.{0,12})`,
  // Ages, denominators, areas that something is counted on
  String.raw`«(?:dưới|trên|từ|đủ|đến|trẻ|trẻ em|em|người)\s+\d{1,3}(?:\s*(?:-|đến)\s*(?:dưới\s+)?\d{1,3})?\s*(?:tuổi|tháng tuổi)»(?:\s+trở (?:lên|xuống)»)?`,
  String.raw`«\d{1,3}\s*(?:-|đến)\s*\d{1,3}\s*(?:tuổi|tháng tuổi)»`,
  String.raw`«(?:trẻ|trẻ em|học sinh|các cháu|cháu|em)\s+\d{1,2}\s+tuổi»`,
  String.raw`(?<=\p{L}\s?)/\s*10*(?:[.]?000)*\s*(?:dân|người dân|người|trẻ|trẻ đẻ sống|bé gái|trẻ gái|nữ|hộ|hộ dân|lao động|km2|ha|m2|đơn vị diện tích|vạn dân)»`,
  String.raw`«trên\s+(?:\d[\d.]*\s*(?:dân|vạn dân)|0?1\s*(?:ha|đơn vị diện tích|héc ta|lao động|m2))»`,
  String.raw`«một\s+(?:ha|đơn vị)»`,
  String.raw`«\d\s*sao»`,
  String.raw`«\d\s*vụ»(?=\s*(?:lúa|màu|/năm|\d|ăn chắc))|«lúa\s+(?:nước\s+)?\d\s+vụ»`,
  // How many goals, tasks, programmes there are; how well a form is filled
  String.raw`(?<![%\d]\s?)«\d{1,3}(?:\s*/\s*\d{1,3})?\s+(?:nhóm\s+)?(?:chỉ tiêu|nhiệm vụ|trọng tâm|nội dung|giải pháp|nhóm|chương trình|mục tiêu|nghị quyết|khâu đột phá|đột phá|lĩnh vực|chuyên đề|ngành|khóa|đồng chí|đại biểu|điều|bước|mặt|phần|chữ|phong trào|cuộc vận động|quan điểm|yếu tố|trụ cột|dự án thành phần)»`,
  // A name with numbers in it, its figure behind the colon: "khám thai từ 4 lần trở lên: 88 %"
  String.raw`(?<=^|[;.,(]\s?)[^:;,.()]*\d[^:;,.()]*(?=:\s*(?:(?:đạt|trên|dưới|từ|khoảng|tối thiểu|ít nhất|không quá|không dưới|≥|≤|>|<)\s*)*\d)`,
  // How often something is done by those of whom a share is asked: "được khám ít nhất 1 lần/năm đạt 90%"
  String.raw`«\d{1,2}\s+(?:lần|đợt|lượt|buổi|tiết|giờ)(?:\s*/\s*\p{L}+)?»(?=[^,;.:]{0,40}«(?:đạt|là|chiếm)»\s*(?:(?:trên|dưới|từ|khoảng|tối thiểu|ít nhất)\s*)?\d)`,
  // Telephones
  String.raw`(?<!\d)0\d{2,3}[.\s]?\d{3}[.\s]?\d{3,4}(?!\d)`,
].map(said);

/** The stretches of a passage in which numbers are no figures. */
export function notFigures(passage: Passage): readonly { readonly start: number; readonly end: number }[] {
  return PATTERNS.flatMap((pattern) => passage.all(pattern)).filter(({ start, end }) => end > start);
}
