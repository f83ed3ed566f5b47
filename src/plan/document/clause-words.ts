/** Words around a figure: those that compare it, those that only lead to it, those that say of whom a part is spoken. */
import { said, saidAny } from './passage';
import { WordRun } from './word-runs';

/** Verbs and comparing words that may stand between a name and its figure, in any number. */
const LEADS = [
  'phấn đấu', 'phần đấu', 'phấn đầu', 'phần đầu', 'quyết tâm', 'cố gắng', 'dự kiến', 'ước', 'ước tính', 'ước đạt', 'ước thực hiện', 'thực hiện', 'thực hiện được', 'đạt', 'đạt được', 'đạt mức', 'phải đạt', 'đều đạt', 'cũng đạt', 'hoàn thành', 'duy trì', 'giữ vững', 'giữ', 'giữ ổn định', 'ổn định', 'đảm bảo', 'bảo đảm', 'được', 'là', 'có', 'chiếm', 'chiếm tỷ lệ', 'chiếm tỉ lệ', 'bằng', 'tương đương', 'tương ứng', 'ở mức', 'mức', 'lên mức', 'với', 'cho', 'chỉ đạt', 'chỉ có', 'mới được', 'mới đạt', 'cũng mới được', 'mới chỉ đạt', 'được trên', 'thu được', 'trồng được', 'tổng cộng',
  'đạt và vượt', 'đạt hoặc vượt', 'khoảng', 'xấp xỉ', 'gần', 'chừng', 'trên', 'hơn', 'trên dưới', 'dưới', 'không dưới', 'không quá', 'không vượt quá', 'không vượt', 'không để quá', 'không thấp hơn', 'không ít hơn', 'không cao hơn', 'không nhiều hơn', 'tối thiểu', 'tối thiểu là', 'tối đa', 'ít nhất', 'nhiều nhất', 'thấp hơn', 'cao hơn', 'lớn hơn', 'nhỏ hơn', 'ít hơn', 'nhiều hơn', 'hoặc bằng', 'bằng hoặc cao hơn', 'vượt', 'vượt mức', 'quá',
  'từ', 'đến', 'tới', 'lên', 'xuống', 'còn', 'chỉ còn', 'còn lại', 'còn khoảng', 'để', 'xuống còn', 'giảm', 'kéo', 'giảm còn', 'giảm xuống', 'giảm được', 'giảm thêm', 'giảm bình quân', 'giảm ít nhất', 'tăng', 'tăng thêm', 'tăng lên', 'tăng bình quân', 'tăng trưởng bình quân', 'tăng trưởng', 'tăng trưởng đạt', 'thêm', 'phát triển thêm', 'gấp',
  'hàng năm', 'hằng năm', 'mỗi năm', 'bình quân hàng năm', 'bình quân hằng năm', 'bình quân mỗi năm', 'bình quân năm', 'trong năm', 'vào năm', 'kế hoạch', 'chỉ tiêu giao', 'kế hoạch giao', 'kế hoạch là', 'vào cuối năm', 'đến cuối năm', 'đến nay', 'hiện nay', 'cơ bản', 'đồng thời', 'phải', 'sẽ', 'thì',
];

const YEAR = String.raw`(?:(?:trong|đến|vào|đến hết|đến cuối|cuối|tới)\s+)?(?:hết\s+)?(?:năm|giai đoạn|nhiệm kỳ)\s+(?:19|20)\d{2}(?:\s*-\s*(?:19|20)\d{2})?`;
/** "Tốc độ tăng", "trở lên": the word before takes them into the name. */
const KEEPS = new Set(['vào', 'của', 'về', 'theo', 'độ', 'mức', 'nhịp', 'lệ', 'sự', 'trở']);
const CHANGE = /^(?:tăng|giảm|lên|xuống|phát triển|thêm|kế hoạch|chỉ tiêu|phấn đấu|tang|giam|len|xuong|them|ke hoach|chi tieu|phan dau)(?: |$)/u;
/** The run of such words, signs and years that ends right where the figure begins. */
export const LEAD_IN = new WordRun(LEADS, '≥≤><=~≈:+±-’\',', [YEAR], (before, phrase) => !(KEEPS.has(before) && CHANGE.test(phrase)));

/** The deadline within such a run. */
export const DEADLINE = said(YEAR);
/** Which of them compare: kept as the target's own words. */
export const COMPARING = said(
  String.raw`(?:(?<![\p{L}\d])(?:đạt và vượt|đạt hoặc vượt|khoảng|xấp xỉ|gần|chừng|trên dưới|trên|hơn|không để quá|không dưới|không vượt quá|không quá|không vượt|không thấp hơn|không ít hơn|không cao hơn|không nhiều hơn|dưới|tối thiểu|tối đa|ít nhất|nhiều nhất|thấp hơn|cao hơn|lớn hơn|nhỏ hơn|ít hơn|nhiều hơn|hoặc bằng|vượt mức|vượt|từ|giảm|tăng|xuống|lên|còn lại|còn|thêm|đến|tới|gấp)(?![\p{L}\d])|>=|<=|=>|=<|[≥≤><~≈+±])`,
);
/** Behind the figure: "trở lên". */
export const COMPARING_BEHIND = said(String.raw`^\s*(?:(?:chỉ tiêu|kế hoạch|kh|dự toán)\s+(?:(?:được|giao|đề ra|huyện|tỉnh|xã|năm)\s+){0,4})?(?:trở['’]?\s+(?:lên|xuống)|hoặc\s+(?:cao|lớn|nhiều)\s+hơn|trở\s+lại)»(?:\/\p{L}+)?`);

/** What a figure behind these words is a part of has been named before. */
export const OF_WHICH = said(String.raw`[,;.(]?\s*«(?:trong\s+(?:tổng\s+số\s+)?đó|trong\s+số\s+đó|tr\.?\s?đó|bao\s+gồm|gồm\s+có|gồm|chia\s+ra|cụ\s+thể\s+là|cụ\s+thể)»\s*[,:]?\s*(?:có|là|riêng)?\s*`);

/** Openings of a sentence or clause that do not belong to a name. */
export const OPENINGS = new WordRun(
  [
    'trở lên', 'trở xuống', 'và', 'với', 'còn', 'song song đó', 'bên cạnh đó', 'ngoài ra', 'đồng thời', 'cùng với đó', 'theo đó', 'cụ thể là', 'cụ thể', 'trong đó', 'trong số đó', 'bao gồm', 'gồm có', 'gồm', 'chia ra', 'riêng', 'đặc biệt là', 'đặc biệt', 'tiếp tục', 'phấn đấu', 'phần đấu', 'phần đầu', 'phấn đầu', 'quyết tâm', 'phải', 'cố gắng', 'để', 'nhằm', 'trong năm', 'trong giai đoạn', 'hàng năm', 'hằng năm', 'mỗi năm', 'đến nay', 'hiện nay', 'đến cuối năm', 'đến hết năm', 'đến cuối nhiệm kỳ', 'đến cuối kỳ', 'cuối năm', 'dự kiến', 'mục tiêu là', 'mục tiêu', 'chỉ tiêu là', 'các chỉ tiêu', 'như', 'đó là', 'là', 'trên địa bàn', 'toàn xã', 'duy trì', 'giữ vững', 'giữ ổn định', 'đảm bảo', 'bảo đảm', 'thực hiện', 'đạt', 'nâng', 'đưa', 'kéo giảm', 'có', 'hoàn thành',
  ],
  ',;:.-"',
  [YEAR, String.raw`(?:đến|trước|trong|tới)\s+(?:hết\s+)?(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?(?!\/)`, String.raw`(?:mục tiêu(?:\s+then\s+chốt)?|chỉ tiêu|nhiệm vụ|tiêu chí|vd|ví dụ)\s*\d{0,2}\s*:`],
);

/** Ends of a name that lead over to the figure; a deadline is none of its business. */
export const ENDINGS = new WordRun(
  ['và', 'với', 'cho', 'của', 'là', 'có', 'đạt', 'được', 'để', 'đến', 'từ', 'hàng năm', 'hằng năm', 'mỗi năm', 'trong năm', 'vào cuối năm', 'cuối năm', 'cuối kỳ', 'năm', 'đến cuối năm', 'đến cuối nhiệm kỳ', 'theo kế hoạch', 'so với kế hoạch', 'ước', 'các', 'những'],
  ',;:.-',
  [YEAR, String.raw`bình quân\/năm`],
  (before) => before !== 'cả' && before !== 'cây',
);
/** What follows a figure and is no part of a name: when, against what. */
export const AFTERMATH = said(
  String.raw`«(?:vào cuối|vào năm|trong năm|đến cuối|đến năm|đến hết|trong giai đoạn|giai đoạn|trong nhiệm kỳ|trong đó|so với|so cùng|so kế hoạch|(?:bằng|tăng|giảm|vượt|đạt)(?=\s+(?:\p{L}+\s+){0,2}\d)|hoàn thành trước|trước ngày|theo đề án|hàng năm|hằng năm|mỗi năm|nhằm|góp phần|để|qua đó|phân theo|do)».*$`,
);

/** Verbs of doing: with nothing but them before the figure, what is done stands behind it. */
const DOING = [
  'trồng', 'trồng mới', 'trồng dặm', 'trồng lại', 'trồng được', 'xây dựng', 'xây', 'xây mới', 'thành lập', 'thành lập mới', 'kết nạp', 'kết nạp mới', 'phát triển', 'phát triển mới', 'phát triển thêm', 'tổ chức', 'mở', 'mở mới', 'đón', 'phục vụ', 'đón và phục vụ', 'thu hút', 'tạo', 'giải quyết', 'hỗ trợ', 'sửa chữa', 'nâng cấp', 'cải tạo', 'kiên cố hóa', 'bê tông hóa', 'cứng hóa', 'nhựa hóa', 'làm', 'làm mới', 'lắp đặt', 'đào tạo', 'tập huấn', 'bồi dưỡng', 'tuyên truyền', 'tiêm', 'tiêm phòng', 'xóa', 'xóa bỏ', 'vận động', 'huy động', 'cấp', 'cấp mới', 'tặng', 'trao', 'công nhận', 'giới thiệu', 'khai hoang', 'chuyển đổi', 'khoanh nuôi', 'bảo vệ', 'chăm sóc', 'giao', 'thả', 'nuôi', 'duy tu', 'bảo dưỡng', 'mở rộng', 'củng cố', 'kiểm tra', 'giám sát', 'xử lý', 'thu', 'thu gom', 'di dời', 'sắp xếp', 'đầu tư', 'triển khai', 'khám', 'khám chữa bệnh', 'xuất khẩu', 'tuyển dụng', 'tuyển', 'gọi', 'bàn giao', 'nghiệm thu', 'khởi công', 'khánh thành', 'đạt thêm', 'đăng ký', 'tiếp nhận', 'biên soạn', 'sưu tầm', 'in', 'phát hành', 'đưa', 'đưa vào sử dụng', 'ra mắt', 'nhân rộng', 'khai thác', 'chế biến', 'sản xuất', 'gieo', 'gieo trồng', 'gieo cấy', 'phục tráng', 'ghép', 'cai nghiện', 'dạy nghề', 'cho vay', 'hướng dẫn', 'rà soát', 'hoàn thiện', 'giảm', 'tăng', 'thêm', 'phấn đấu', 'ít nhất', 'toàn xã', 'các', 'tất cả',
  'và', 'mới', 'được', 'hoàn thành', 'thực hiện', 'đạt', 'có', 'số', 'mỗi năm', 'mỗi thôn', 'mỗi xã', 'mỗi đơn vị',
];
/** A name that consists of nothing else is open: what is done stands behind the figure. */
export const ONLY_DOING = new WordRun(DOING, ',');

/** Names that mean something only beside what they measure. */
export const BARE_MEASURE = said(
  String.raw`^(?:tổng\s+)?(?:diện tích(?:\s+(?:gieo trồng|gieo cấy|gieo sạ|canh tác|thu hoạch|cho sản phẩm|trồng mới|nuôi))?|năng suất(?:\s+(?:bình quân|trung bình|ước|lúa))?(?:\s+(?:cả\s+)?năm)?|sản lượng(?:\s+(?:thu hoạch|cả năm|ước|thịt hơi|thịt hơi xuất chuồng|ước tính))?|số lượng|số hộ|tổng đàn|giá trị|tỷ lệ|tỉ lệ)$`,
);

/** What measures or counts by its own words: it needs nothing above it. */
export const OWN_MEASURE = said(
  String.raw`^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ suất|tốc độ|tổng|số|mức|diện tích|sản lượng|năng suất|giá trị|thu nhập|bình quân|thu|chi|dân số|đàn|độ|chỉ số|cơ cấu|quy mô|doanh thu|vốn|kim ngạch)»`,
);

/** What somebody does or says before the goal itself is named. */
export const PREAMBLE = said(
  String.raw`^.*«(?:phấn đấu(?:\s+(?:đưa|nâng|để|đạt|đến năm \d{4}))?|phần đấu|quyết tâm|(?:các|một số|những|\d+)\s+(?:chỉ tiêu|mục tiêu)(?:\s+(?:chủ yếu|cụ thể|chính|cơ bản|sau|như sau|như|là|gồm|đến|của|nhiệm kỳ))*)[,:]?\s+(?=\S)`,
);
/** Openings of a part of the sentence that only says when or where. */
export const CIRCUMSTANCE = said(String.raw`^[^,:]{0,40}«(?:năm|nhiệm kỳ|quý|tháng|giai đoạn)»\s*(?:\d[\d/ -]{0,12}|qua|tới|nay|này|[ivx]+(?:/\d{4})?),\s*(?=\S)|^\s*(?:năm|vụ|nhiệm kỳ|giai đoạn|đến|trong|tại|theo|từ|với|sau|trước|hàng năm|hằng năm|cuối|đầu)»[^,:]*,\s*(?=\S)`);
/** A sentence that begins with doing something comes to its goal behind the last comma. */
export const ACTIVITY = said(
  String.raw`^\s*(?:thực hiện|đẩy mạnh|tập trung|tăng cường|tiếp tục|phát triển|nâng cao|chỉ đạo|duy trì|giữ vững|đảm bảo|bảo đảm|làm tốt|triển khai|chú trọng|quan tâm|khuyến khích|mở rộng|góp phần|phát huy|xây dựng|củng cố|huy động)»`,
);

/** Adjectives that lean on the noun of the name before: "tỷ lệ hộ nghèo …, cận nghèo …". */
export const LEANING = saidAny('^cận nghèo$', '^nghèo$', '^tái nghèo$', '^nghèo đa chiều$', '^cận nghèo đa chiều$');
