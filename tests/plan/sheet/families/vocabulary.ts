/** Words of commune plans, from which plans are made up: what is counted, in which unit, and how targets are phrased. */

export interface Measure {
  readonly name: string;
  readonly unit: string;
  /** Digits behind the decimal mark of its figures. */
  readonly decimals: number;
}

const measures = (unit: string, decimals: number, ...names: readonly string[]): readonly Measure[] => names.map((name) => ({ name, unit, decimals }));

export const SECTIONS = [
  'KINH TẾ', 'Nông nghiệp', 'Lâm nghiệp', 'CHĂN NUÔI', 'Thủy sản', 'Tài chính - ngân sách', 'XÂY DỰNG NÔNG THÔN MỚI', 'Văn hóa - xã hội', 'Giáo dục và đào tạo', 'Y TẾ - DÂN SỐ', 'Lao động, việc làm và giảm nghèo',
  'Tài nguyên và môi trường', 'QUỐC PHÒNG - AN NINH', 'Cải cách hành chính', 'Chuyển đổi số', 'Xây dựng Đảng', 'MẶT TRẬN VÀ CÁC ĐOÀN THỂ', 'Công nghiệp - tiểu thủ công nghiệp', 'Thương mại - dịch vụ',
] as const;

/** Headings over several sections. */
export const PARTS = ['CHỈ TIÊU KINH TẾ - XÃ HỘI', 'Chỉ tiêu chủ yếu', 'CHỈ TIÊU HUYỆN GIAO', 'Nhiệm vụ khác', 'CHỈ TIÊU NGHỊ QUYẾT HĐND XÃ'] as const;

export const CROPS = ['Lúa nước', 'Lúa đông xuân', 'Lúa hè thu', 'Ngô', 'Sắn', 'Khoai lang', 'Lạc', 'Đậu các loại', 'Rau các loại', 'Gừng sẻ', 'Mía', 'Cà phê', 'Hồ tiêu', 'Cây chè', 'Bưởi da xanh', 'Quế', 'Cây ăn quả', 'Ớt'] as const;

export const TRIPLET = { area: ['Diện tích', 'Diện tích gieo trồng'], yield: ['Năng suất'], output: ['Sản lượng'] } as const;

export const HERDS = ['Đàn bò', 'Đàn trâu', 'Tổng đàn lợn', 'Đàn gia cầm', 'Đàn dê', 'Tổng đàn gia súc'] as const;
export const HERD_PARTS = ['bò lai', 'lợn nái', 'gà thả vườn', 'vịt đẻ', 'trâu sinh sản', 'lợn thịt', 'bò sinh sản', 'nuôi tập trung'] as const;

export const FORESTS = ['Trồng mới rừng sản xuất', 'Diện tích rừng trồng', 'Trồng rừng tập trung', 'Khoanh nuôi bảo vệ rừng'] as const;
export const FOREST_PARTS = ['Trồng gỗ nguyên liệu', 'Rừng gỗ lớn', 'Diện tích quế trồng mới', 'Rừng phòng hộ', 'Cây phân tán quy đổi'] as const;

export const BUDGETS = ['Tổng thu ngân sách', 'Tổng chi ngân sách', 'Thu ngân sách trên địa bàn', 'Vốn đầu tư phát triển'] as const;
export const BUDGET_PARTS = ['Thu thường xuyên', 'Thu bổ sung từ ngân sách cấp trên', 'Thuế ngoài quốc doanh', 'Lệ phí trước bạ', 'Chi đầu tư phát triển', 'Chi thường xuyên', 'Chi dự phòng', 'Thu tiền sử dụng đất'] as const;

export const SINGLES: readonly Measure[] = [
  ...measures('tấn', 1, 'Tổng sản lượng lương thực có hạt', 'Sản lượng thịt hơi xuất chuồng', 'Sản lượng khai thác gỗ rừng trồng', 'Sản lượng nuôi trồng thủy sản'),
  ...measures('kg/người/năm', 1, 'Bình quân lương thực đầu người'),
  ...measures('triệu đồng/người/năm', 1, 'Thu nhập bình quân đầu người'),
  ...measures('người', 0, 'Giải quyết việc làm mới', 'Đào tạo nghề cho lao động nông thôn', 'Số người tham gia bảo hiểm xã hội tự nguyện', 'Kết nạp đảng viên mới', 'Giao quân', 'Xuất khẩu lao động'),
  ...measures('hộ', 0, 'Số hộ thoát nghèo', 'Xóa nhà tạm, nhà dột nát', 'Số hộ đăng ký gia đình văn hóa', 'Hộ được vay vốn tín dụng chính sách'),
  ...measures('m', 0, 'Bê tông hóa đường giao thông nông thôn', 'Kiên cố hóa kênh mương'),
  ...measures('cây', 0, 'Trồng cây phân tán'),
  ...measures('ha', 2, 'Chuyển đổi cơ cấu cây trồng', 'Diện tích nuôi cá nước ngọt', 'Diện tích đất cấp giấy chứng nhận'),
  ...measures('buổi', 0, 'Tuyên truyền phổ biến pháp luật', 'Tập huấn kỹ thuật'),
  ...measures('mô hình', 0, 'Xây dựng mô hình kinh tế hiệu quả', 'Phát triển trang trại'),
  ...measures('tiêu chí', 0, 'Số tiêu chí nông thôn mới đạt chuẩn'),
  ...measures('HTX', 0, 'Thành lập mới hợp tác xã'),
  ...measures('triệu đồng', 0, 'Thu các loại quỹ', 'Huy động đóng góp của nhân dân'),
];

export const RATES = [
  'Tỷ lệ hộ nghèo', 'Tỷ lệ hộ cận nghèo', 'Tỷ lệ hộ gia đình văn hóa', 'Tỷ lệ thôn văn hóa', 'Tỷ lệ hộ sử dụng điện', 'Thu gom rác thải rắn', 'Người dân sử dụng nước hợp vệ sinh', 'Tỷ lệ che phủ rừng', 'Tỷ lệ bao phủ bảo hiểm y tế',
  'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân', 'Tỷ lệ lao động qua đào tạo', 'Tỷ lệ hồ sơ giải quyết đúng hạn', 'Tỷ lệ trẻ 6 tuổi vào lớp 1', 'Giáo dục quốc phòng và an ninh cho các đối tượng', 'Tỷ lệ tăng dân số tự nhiên',
] as const;

export const PASSES = ['Xếp loại chính quyền cơ sở', 'Xã vững mạnh về quốc phòng - an ninh', 'Trạm y tế đạt chuẩn quốc gia', 'Phổ cập giáo dục trung học cơ sở', 'Trường mầm non đạt chuẩn'] as const;
