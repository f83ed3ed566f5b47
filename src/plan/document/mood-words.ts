/** What tells a goal from a result: words of headings, sentences and clauses. */
import { said, saidAny } from './passage';

/** A heading over goals. */
export const GOAL_HEADING = saidAny(
  String.raw`«(?:chỉ tiêu|mục tiêu|phương hướng|định hướng|kế hoạch|dự kiến|dự toán|phấn đấu|nhiệm vụ trọng tâm)»`,
);
/** A heading over what has been reached, or over how things are. */
export const RESULT_HEADING = saidAny(
  String.raw`«(?:kết quả|tình hình|đánh giá|thực trạng|ưu điểm|tồn tại|hạn chế|khó khăn|thuận lợi|thành tựu|thành tích|đặc điểm|khái quát|hiện trạng|sơ kết|tổng kết|bối cảnh|nguyên nhân|đã đạt|đạt được|bài học|giới thiệu|tổng quan|báo cáo)»`,
);
/** A heading over what states no goals at all. */
export const OTHER_HEADING = saidAny(
  String.raw`«(?:tổ chức thực hiện|mục đích|yêu cầu|nơi nhận|căn cứ|phân công|trách nhiệm|đối tượng|phạm vi|thời gian thực hiện|thời gian,|khen thưởng|chế độ báo cáo|điều khoản|giải pháp|quan điểm|kiến nghị|đề xuất|cách tính|tài liệu|thành phần|biện pháp|kinh phí thực hiện|nguồn kinh phí|kinh phí)»`,
);

/** A sentence that sets goals. */
export const GOAL_SENTENCE = saidAny(
  String.raw`«(?:(?<!(?:chỉ tiêu|mục tiêu|mức) )(?:phấn đấu|phần đấu|phấn đầu|phần đầu)|quyết tâm(?!\s+(?:cao|của|chính trị))|(?<!(?:so với|vượt|đạt|hoàn thành) )mục tiêu(?!\s+(?:đại hội|nghị quyết|kép))|đề ra|đặt ra|dự kiến|kế hoạch năm|giao chỉ tiêu|chỉ tiêu (?:cụ thể|chủ yếu|sau)|các chỉ tiêu|nhiệm kỳ (?:tới|mới|này)|năm tới|thông qua (?:\d+\s+)?(?:các\s+)?(?:chỉ tiêu|nghị quyết)|xác định)»`,
  String.raw`«\d+\s+chỉ tiêu»`,
  String.raw`«(?:tối thiểu|ít nhất|không quá|không dưới|không để|không vượt)»`,
  String.raw`«trở['’]?\s+lên»`,
);
/** A sentence that announces goals: those that follow in its paragraph belong to it. */
export const ANNOUNCES = said(String.raw`«(?:mục tiêu|chỉ tiêu)[^.;:]{0,80}:`);
/** The plainest of them: what follows is to be reached, wherever it stands. */
export const STRIVES = said('«(?<!(?:chỉ tiêu|mục tiêu|mức|so với|vượt|đạt) )(?:phấn đấu|phần đấu|phấn đầu|phần đầu|mục tiêu)»');
/** Words that open a sentence which goes on with the goals of the one before. */
export const GOES_ON = said(String.raw`^[\s"“]*(?:cụ thể|trong đó|trong số đó|đồng thời|bên cạnh đó|ngoài ra|cùng với đó|theo đó|riêng|song song|về\s)`);

/** A clause that tells of what has been: no goal, whatever stands around. */
export const RESULT_CLAUSE = saidAny(
  String.raw`«(?:so|so với|bằng|cùng)\s+(?:cùng\s+)?k[ỳì](?:\s+năm)?»`,
  String.raw`«so với (?:đầu nhiệm kỳ|nhiệm kỳ trước|đầu năm|năm trước|năm ngoái)»`,
  String.raw`«(?:tính đến|đến nay|hiện nay|hiện có|hiện tại|cho đến nay|đến thời điểm|từ trước đến nay|đến hết tháng|tính từ đầu)»`,
  String.raw`«(?:ước đạt|ước thực hiện|ước tính|ước thu|ước được|thực hiện được|đã(?!\s+qua)|đạt được|vừa qua|năm qua|thời gian qua|nhiệm kỳ qua|trong \d+ năm qua|trong những năm qua)»`,
  String.raw`«(?:trong\s+)?(?:\d{1,2}|sáu|chín)\s+tháng\s+(?:đầu\s+)?năm»(?!\s+cuối)`,
  String.raw`«(?:tăng|giảm|vượt|tăng thêm)\s+\S+(?:\s+\S+){0,4}\s+so với»`,
  String.raw`«(?:đạt|bằng)\s+\S+\s*%\s*(?:so với\s+|so\s+)?(?:kế hoạch|kh|chỉ tiêu|dự toán|mục tiêu|nghị quyết|nq|kế\s+hoạch)»`,
);
const LONG_PAST_WORDS = [
  String.raw`«(?:tính đến|đến nay|hiện nay|hiện có|hiện tại|từ trước đến nay|đã(?!\s+qua)|vừa qua|năm qua|thời gian qua|nhiệm kỳ qua|chuyển biến|dự báo|trong \d+ năm qua)»`,
  String.raw`«(?:trong\s+)?(?:\d{1,2}|sáu|chín)\s+tháng\s+đầu\s+năm»`,
];
/** The strongest: even in a list of goals they tell of what has been. */
export const LONG_PAST = saidAny(...LONG_PAST_WORDS);
/** The strong ones: a goal outside of such a list is never told so. */
export const PAST = saidAny(...LONG_PAST_WORDS, String.raw`«(?:ước đạt|ước thực hiện)»`, String.raw`«(?:được)\s+(?:trên\s+|hơn\s+)?\d`);

/** How much of the plan a result is. */
export const OF_PLAN = said(String.raw`^\s*(?:%\s*)?(?:so\s+(?:với\s+)?)?(?:(?:chỉ tiêu\s+)?kế hoạch|kh|chỉ tiêu|dự toán|nghị quyết|nq|mục tiêu|pháp lệnh)»`);
/** Compared with another time. */
export const COMPARED = said(String.raw`^[^,;.]{0,30}?«(?:so\s+(?:với\s+)?|bằng\s+\S+\s+)?(?:cùng k[ỳì]|năm trước|năm ngoái|đầu nhiệm kỳ|nhiệm kỳ trước|đầu năm|kỳ trước|tháng trước)»|^[^,;.]{0,20}?«so\s+(?:với\s+)?năm\s+(?:19|20)\d{2}»`);
/** The plan's own figure is announced. */
export const PLAN_FIGURE = said(String.raw`(?:(?:chỉ tiêu|kế hoạch|kh|dự toán|mục tiêu|nghị quyết)(?:\s+(?:phấn đấu|giao|được giao|năm|đề ra|cả năm|là|đạt|của|mà|tỉnh|huyện|xã|cấp trên|trung ương|hđnd|ubnd|tổng|cục|hải quan|thêm|ngày|\d{1,2}\/\d{1,2}))*)\s*[:(]?\s*(?:là\s+)?$`);
/** What has been reached so far, said beside a goal. */
export const REACHED_SO_FAR = said(String.raw`«(?:lũy kế|hiện có|hiện nay|đến nay|hiện tại|năm trước|đã đạt|thực hiện năm|ước thực hiện|đầu năm|cuối năm trước)»`);
