/**
 * The words of column headings: what a statistician would extend when an office uses a new one.
 * All are compared without marks, case, punctuation and dashes.
 */
import type { ColumnRole } from '../model';
import { wordKey } from '../language/fold';

function keys(...texts: readonly string[]): readonly string[] {
  return texts.map(wordKey);
}

/** Headings that are exactly these words. */
export const WHOLE_HEADINGS: readonly (readonly [ColumnRole, readonly string[]])[] = [
  ['stt', keys('STT', 'TT', 'Số TT', 'Số thứ tự', 'Thứ tự', 'Chỉ mục', 'No', 'S TT', 'Số T T')],
  ['code', keys('Mã chỉ tiêu', 'Mã số', 'Mã CT', 'Mã danh mục', 'Mã', 'Mã số chỉ tiêu', 'Mã tiêu chí')],
  [
    'name',
    keys(
      'Chỉ tiêu', 'Tên chỉ tiêu', 'Chỉ tiêu chủ yếu', 'Các chỉ tiêu', 'Các chỉ tiêu chủ yếu', 'Chỉ tiêu - Sản phẩm', 'Tên chỉ số/nhiệm vụ', 'Nhóm, tên chỉ tiêu', 'Nội dung', 'Danh mục', 'Nội dung chỉ tiêu',
      'Tên tiêu chí', 'Tiêu chí', 'Nội dung tiêu chí', 'Tên chỉ số', 'Chỉ số', 'Chỉ tiêu, nhiệm vụ', 'Chỉ tiêu/nhiệm vụ', 'Chỉ tiêu nhiệm vụ', 'Nhiệm vụ', 'Diễn giải', 'Hạng mục', 'Lĩnh vực', 'Tên sản phẩm', 'Sản phẩm',
      'Chỉ tiêu hàng hóa', 'Hệ thống chỉ tiêu', 'Tên các chỉ tiêu', 'Chỉ tiêu kinh tế - xã hội', 'Nội dung, chỉ tiêu', 'Nội dung công việc', 'Khoản mục', 'Loại', 'Tên', 'Nội dung các chỉ tiêu', 'Chỉ tiêu thi đua', 'Nhóm chỉ tiêu', 'Nhóm',
      'Nhóm/chỉ tiêu', 'Tên chỉ tiêu chi tiết', 'Chỉ tiêu chi tiết', 'Chi tiết', 'Khoản thu', 'Khoản chi', 'Các khoản thu', 'Các khoản chi', 'Nội dung thu', 'Nội dung chi', 'Nguồn thu', 'Sắc thuế', 'Nhiệm vụ chi', 'Cây trồng', 'Loại cây trồng',
      'Vật nuôi', 'Loại vật nuôi', 'Danh mục dự án', 'Tên dự án', 'Danh mục công trình', 'Tên công trình', 'Dự án', 'Công trình', 'Loại hình', 'Đối tượng', 'Mục tiêu, nhiệm vụ', 'Mục tiêu, chỉ tiêu', 'Nội dung hoạt động', 'Nội dung thực hiện',
    ),
  ],
  ['unit', keys('ĐVT', 'Đ.V.T', 'Đơn vị tính', 'Đơn vị', 'ĐV tính', 'Đ/v tính', 'Đơn vị đo', 'ĐV', 'Đ/vị tính', 'Đơn vị tính toán')],
  ['note', keys('Ghi chú', 'Nguyên nhân', 'Giải trình', 'Lý do', 'Ghi chú, nguyên nhân', 'Nguyên nhân chưa đạt', 'Ý kiến', 'Diễn giải nguyên nhân')],
  [
    'owner',
    keys(
      'Chủ trì', 'Cơ quan quản lý', 'Đơn vị phụ trách', 'Bộ phận phụ trách', 'Đơn vị theo dõi', 'Người phụ trách', 'Phụ trách', 'Bộ phận', 'Đơn vị chủ trì', 'Cơ quan chủ trì', 'Bộ phận theo dõi', 'Cán bộ phụ trách', 'Bộ phận thực hiện',
      'Đơn vị thực hiện', 'Cơ quan thực hiện', 'Cơ quan, đơn vị chủ trì', 'Đơn vị báo cáo', 'Cơ quan theo dõi', 'Công chức phụ trách', 'Người theo dõi', 'Ngành phụ trách', 'Cơ quan chịu trách nhiệm', 'Phòng phụ trách', 'Đơn vị cung cấp', 'Bộ phận tham mưu', 'Chủ đầu tư', 'Đơn vị phối hợp',
    ),
  ],
  ['rating', keys('Đánh giá', 'Xếp loại', 'Mức độ hoàn thành', 'Nhận xét', 'Tình trạng', 'Trạng thái', 'Đánh giá kết quả', 'Kết quả đánh giá', 'Đánh giá mức độ hoàn thành', 'Đánh giá tiến độ', 'Khả năng hoàn thành', 'Khả năng thực hiện', 'Tự đánh giá')],
  ['freq', keys('Tần suất báo cáo', 'Kỳ báo cáo', 'Kỳ công bố', 'Tần suất', 'Kỳ cung cấp')],
  ['diff', keys('Chênh lệch', 'Tăng giảm', 'Tăng, giảm', 'Tăng (+) giảm (-)', 'Tăng (+), giảm (-)', 'Tăng/giảm', 'Còn lại', 'Số còn lại')],
];

/** Words found inside a heading that settle its role, where the whole heading is none of the above. */
export const TELLING_WORDS: readonly (readonly [ColumnRole, readonly string[]])[] = [
  ['owner', keys('phụ trách', 'chủ trì', 'chịu trách nhiệm', 'cơ quan quản lý', 'đơn vị theo dõi', 'theo dõi', 'tham mưu', 'đầu mối')],
  ['note', keys('ghi chú', 'nguyên nhân', 'giải trình')],
  ['freq', keys('tần suất', 'kỳ công bố', 'kỳ báo cáo')],
  ['unit', keys('đơn vị tính', 'ĐVT')],
  ['code', keys('mã chỉ tiêu', 'mã số')],
];

export const NAME_OPENINGS = keys('chỉ tiêu', 'tên chỉ tiêu', 'nội dung', 'tên tiêu chí', 'danh mục', 'các chỉ tiêu', 'tên sản phẩm');
export const RATING_WORDS = keys('đánh giá', 'xếp loại', 'mức độ hoàn thành');
/** A heading that may be a rating or a result: its cells decide. */
export const RATING_OR_RESULT = keys('kết quả', 'kết quả thực hiện', 'mức đạt');

export const COMPARISON_WORDS = keys('so với', 'so sánh', 'so cùng kỳ', 'so kế hoạch', 'so KH', 'so CK', 'so năm trước', 'so tháng trước', 'so quý trước', 'so dự toán', 'so DT', 'so NQ', 'so nghị quyết', 'so chỉ tiêu', 'so mục tiêu');
/** Shares of the plan that are written without "so với". */
export const PERCENT_OF_PLAN = keys(
  'TH/KH', '% KH', '% kế hoạch', '% HTKH', 'tỷ lệ % đạt', 'tỷ lệ đạt', 'đạt (%)', 'đạt tỷ lệ', '% đạt', '% hoàn thành', 'hoàn thành (%)', 'tỷ lệ hoàn thành', 'mức độ hoàn thành (%)', '% thực hiện', 'tỷ lệ % thực hiện', 'tỷ lệ thực hiện',
  'tỷ lệ %', 'tỷ lệ (%) thực hiện', 'TH so KH', 'đạt % KH', 'TH/NQ', 'TH/DT', 'tiến độ (%)', '% TH', 'tỷ lệ % TH', 'tỷ lệ TH', 'tỷ lệ giải ngân', '% giải ngân', 'tỷ lệ % giải ngân', 'hoàn thành kế hoạch (%)',
);
export const PERCENT_OF_LAST_YEAR = keys('TH/CK', '% CK', '% cùng kỳ', 'tốc độ tăng trưởng so', 'tốc độ phát triển', 'chỉ số phát triển', 'tốc độ tăng', 'tăng trưởng', '% tăng giảm', 'tăng giảm (%)', 'tăng/giảm (%)');
export const PERCENT_OF_LAST_PERIOD = keys('% tháng trước', '% quý trước', '% kỳ trước');

export const PLAN_WORDS = keys('kế hoạch', 'KH', 'chỉ tiêu năm', 'chỉ tiêu giao', 'chỉ tiêu kế hoạch', 'chỉ tiêu', 'huyện giao', 'tỉnh giao', 'xã giao', 'cấp trên giao', 'HĐND giao', 'được giao', 'giao năm', 'nghị quyết', 'NQ', 'dự toán', 'DT', 'mục tiêu', 'phấn đấu', 'đăng ký đầu năm', 'đăng ký thi đua', 'theo quy định', 'mức quy định', 'mức chuẩn');
export const ACTUAL_WORDS = keys('hiện nay', 'hiện tại', 'hiện có', 'thực hiện', 'TH', 'kết quả', 'KQ', 'đã đạt', 'đạt được', 'sơ bộ', 'chính thức', 'phát sinh', 'trong kỳ', 'kỳ này', 'tháng này', 'SX', 'lũy kế', 'cộng dồn', 'LK', 'giải ngân', 'báo cáo', 'số liệu');
export const CUMULATIVE_WORDS = keys('lũy kế', 'cộng dồn', 'LK', 'từ đầu năm', 'đầu năm đến', 'đến nay', 'đến tháng báo cáo', 'đến hết', 'đến thời điểm', 'đến ngày', 'đến cuối kỳ');
export const ONE_PERIOD_WORDS = keys('trong kỳ', 'kỳ này', 'tháng này', 'quý này', 'tháng báo cáo', 'quý báo cáo', 'kỳ báo cáo', 'phát sinh', 'trong tháng', 'trong quý', 'tuần này');
export const ESTIMATE_WORDS = keys('ước', 'ước tính', 'ước TH', 'ƯTH', 'dự kiến', 'dự báo', 'ƯTH/TH', 'ước thực hiện');
export const SAME_PERIOD_WORDS = keys('cùng kỳ', 'CK', 'cùng thời điểm', 'cùng thời gian');
export const LAST_YEAR_WORDS = keys('năm trước', 'năm gốc', 'số đầu năm', 'đầu kỳ', 'hiện trạng', 'năm ngoái', 'thời điểm đầu năm', 'số đầu kỳ', 'năm N-1', 'N-1');
/** How a heading of the state at the start of the year ends ("Số hộ nghèo đầu năm"), and words before it with which it means something else. */
export const START_OF_YEAR = keys('đầu năm', 'đầu kỳ');
export const NOT_WITH_START_OF_YEAR = keys('tháng', 'quý', 'từ', 'giao');
/** A group that splits up the column before it: its months or parts are what that column is, a target or a result. */
export const SPLITTING_WORDS = keys('chia ra', 'trong đó', 'chia theo', 'phân theo', 'phân kỳ', 'phân bổ', 'gồm', 'bao gồm');
/** "DT" between yields and outputs is the area (diện tích), elsewhere the budget (dự toán). */
export const CROP_MEASURES = keys('NS', 'SL', 'năng suất', 'sản lượng');
/** An index is measured against a base, not against another result. */
export const BASE_PERIOD_WORDS = keys('kỳ gốc');
export const LAST_PERIOD_WORDS = keys('tháng trước', 'quý trước', 'kỳ trước', 'tuần trước');
export const NEXT_PERIOD_WORDS = keys('tháng sau', 'quý sau', 'kỳ sau', 'tháng tới', 'quý tới', 'tháng tiếp theo', 'quý tiếp theo', 'vụ');
export const DIFFERENCE_WORDS = keys('còn phải', 'còn thiếu', 'mức tăng', 'mức giảm', 'chênh lệch', 'tăng giảm', 'tăng (+) giảm (-)', 'còn lại', 'số tuyệt đối');
/** Headings of figures that are none of the roles: shares, prices, averages over years. */
export const OTHER_WORDS = keys('cơ cấu', 'tỷ trọng', 'bình quân', 'giai đoạn', 'giá so sánh', 'giá hiện hành', 'năm gốc');

/** A share of the whole, whatever it is a share of: no figure of an indicator. */
export const SHARE_WORDS = keys('cơ cấu', 'tỷ trọng');

/** How the cells of a heading begin; used to find the header, not to read it. */
export const HEADING_OPENINGS = keys(
  'thực hiện', 'TH', 'kế hoạch', 'KH', 'ước', 'ƯTH', 'cộng dồn', 'lũy kế', 'LK', 'so với', 'so sánh', 'so', 'tháng', 'quý', 'năm', 'cả năm', 'chỉ tiêu', 'mục tiêu', 'tỷ lệ', '%', 'cùng kỳ', 'CK', 'kết quả', 'KQ', 'dự toán', 'nghị quyết', 'NQ',
  'theo giá', 'tổng số', 'cơ cấu', 'tốc độ', 'chênh lệch', 'tăng', 'giảm', 'đạt', 'dự kiến', 'sơ bộ', 'hiện trạng', 'giai đoạn', 'vụ', 'trong đó', 'chia ra', 'đánh giá', 'xếp loại', 'ghi chú', 'đơn vị', 'phụ trách', 'bộ phận', 'cơ quan',
  'tháng này', 'số liệu', 'tổng hợp', 'trong', 'phát sinh', 'tình hình', 'tiến độ', 'huyện giao', 'xã giao', 'tên', 'nội dung', 'người', 'mã', 'còn lại', 'tần suất', 'nguyên nhân', 'giao', 'HĐND', 'từ đầu năm', 'đến', 'mức',
);
