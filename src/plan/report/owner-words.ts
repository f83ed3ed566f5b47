/** Words with which the name of an office or a post begins: after "và" they tell the next owner from the rest of a name. */
import { phrases } from '../language/fold';

export const OWNER_BEGINNINGS = phrases(
  'phòng', 'ban', 'bộ phận', 'văn phòng', 'công an', 'CA', 'CAX', 'quân sự', 'BCH', 'CHQS', 'chỉ huy trưởng', 'hội', 'đoàn', 'mặt trận', 'MTTQ', 'UBMTTQ',
  'UBND', 'ủy ban', 'HĐND', 'đảng ủy', 'trạm', 'trường', 'các trường', 'trung tâm', 'tổ', 'thôn', 'các thôn', 'bản', 'làng', 'chi cục', 'chi bộ', 'kho bạc', 'ngân hàng',
  'công chức', 'cán bộ', 'kế toán', 'địa chính', 'tư pháp', 'hợp tác xã', 'HTX', 'khuyến nông', 'thú y', 'kiểm lâm', 'chủ tịch', 'phó chủ tịch',
  'bí thư', 'phó bí thư', 'ông', 'bà', 'đồng chí', 'đ/c',
);
