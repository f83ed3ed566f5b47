import { planOf, recognised, rowsOf } from './reading';

/** One item of a list of goals, and the rows that it states. */
type Case = readonly [item: string, ...rows: readonly string[]];

describe('names and figures', () => {
  it.each<Case>([
    ['- Tổng thu ngân sách nhà nước trên địa bàn đạt 3,2 tỷ đồng.', 'Tổng thu ngân sách nhà nước trên địa bàn | = 3.2 tỷ đồng'],
    ['- Phấn đấu thu nhập bình quân đầu người đạt 45 triệu đồng/người/năm', 'Thu nhập bình quân đầu người | = 45 triệu đồng/người/năm'],
    ['+ Dân số trung bình 7.129 người', 'Dân số trung bình | = 7129 người'],
    ['- Tuổi thọ trung bình: 74,5 tuổi', 'Tuổi thọ trung bình | = 74.5 tuổi'],
    ['- Trồng mới 3000 gốc lồ ô', 'Trồng mới lồ ô | = 3000 gốc'],
    ['- Kết nạp 06 đảng viên mới trong năm 2024.', 'Kết nạp đảng viên mới | = 6 đảng viên'],
    ['- Xây dựng 02 trường đạt chuẩn quốc gia', 'Xây dựng trường đạt chuẩn quốc gia | = 2 trường'],
    ['- Giải quyết việc làm mới cho 2.500 người trong năm 2024.', 'Giải quyết việc làm mới | = 2500 người'],
    ['- 100% trẻ em dưới 1 tuổi được tiêm chủng đầy đủ.', 'Trẻ em dưới 1 tuổi được tiêm chủng đầy đủ | = 100 %'],
    ['- Đảng ủy, Ủy ban Kiểm tra và 100% chi bộ thực hiện tốt quy chế', 'Chi bộ thực hiện tốt quy chế | = 100 %'],
    ['- Tốc độ tăng giá trị sản xuất bình quân 10,2%/năm', 'Tốc độ tăng giá trị sản xuất bình quân | = 10.2 %/năm'],
    ['- Giảm tỷ suất sinh thô 0,3%o', 'Tỷ suất sinh thô | delta -0.3 ‰'],
    ['- Tổng chi 16 tỷ 434 triệu đồng', 'Tổng chi | = 16434 triệu đồng'],
    ['- Số thôn đạt chuẩn nông thôn mới: 04/09 thôn.', 'Số thôn đạt chuẩn nông thôn mới | = 4 thôn'],
  ])('%s', (item, ...rows) => {
    expect(rowsOf(planOf(item))).toEqual(rows);
  });
});

describe('comparing words', () => {
  it.each<Case>([
    ['- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98% trở lên.', 'Tỷ lệ hồ sơ giải quyết đúng hạn | >= 98 %'],
    ['- Tỷ lệ bao phủ bảo hiểm y tế đạt từ 95,5% trở lên', 'Tỷ lệ bao phủ bảo hiểm y tế | >= 95.5 %'],
    ['- Thu ngân sách đạt 100% chỉ tiêu trở lên', 'Thu ngân sách | >= 100 %'],
    ['- Số người tham gia bảo hiểm xã hội tối thiểu 85 người', 'Số người tham gia bảo hiểm xã hội | >= 85 người'],
    ['- Số hộ sản xuất kinh doanh có ít nhất 240 hộ', 'Số hộ sản xuất kinh doanh | >= 240 hộ'],
    ['- Tỷ lệ che phủ rừng không dưới 62%', 'Tỷ lệ che phủ rừng | >= 62 %'],
    ['- Đàn lợn trên 5.000 con', 'Đàn lợn | > 5000 con'],
    ['- Tỷ lệ sinh con thứ 3 trở lên < 10%', 'Tỷ lệ sinh con thứ 3 trở lên | < 10 %'],
    ['- Tỷ lệ tăng dân số tự nhiên dưới 1,1%', 'Tỷ lệ tăng dân số tự nhiên | < 1.1 %'],
    ['- Số vụ phạm pháp hình sự không quá 45 vụ', 'Số vụ phạm pháp hình sự | <= 45 vụ'],
    ['- Tỷ lệ hộ nghèo giảm còn 4,5%', 'Tỷ lệ hộ nghèo | <= 4.5 %'],
    ['- Giảm tỷ lệ trẻ em suy dinh dưỡng xuống còn 12%', 'Tỷ lệ trẻ em suy dinh dưỡng | <= 12 %'],
    ['- Tỷ lệ hộ nghèo giảm 1 - 1,5 điểm phần trăm', 'Tỷ lệ hộ nghèo | delta -1.5..-1 điểm phần trăm'],
    ['- Giá trị sản xuất nông nghiệp tăng 7,5 - 8,0%', 'Giá trị sản xuất nông nghiệp | delta 7.5..8 %'],
    ['- Tỷ lệ hộ nghèo giảm bình quân/năm: trên 10%', 'Tỷ lệ hộ nghèo | delta -10 %'],
    ['- Kéo giảm ít nhất 5% số vụ tai nạn giao thông so với năm 2023', 'Số vụ tai nạn giao thông | delta -5 %'],
    ['- Thu nhập bình quân đầu người đạt từ 42 - 45 triệu đồng/người/năm', 'Thu nhập bình quân đầu người | range 42..45 triệu đồng/người/năm'],
    ['- Chỉ số giá tiêu dùng khoảng 4,5 - 5%', 'Chỉ số giá tiêu dùng | range 4.5..5 %'],
    ['- Số hộ nghèo giảm từ 28 hộ xuống còn 23 hộ', 'Số hộ nghèo | <= 23 hộ (28)'],
    ['- GDP bình quân đầu người khoảng trên 5.000 USD', 'GDP bình quân đầu người | > 5000 USD'],
    ['- Lúa hè thu gieo cấy trên 120 ha', 'Lúa hè thu gieo cấy | = 120 ha'],
    ['- 90% chi bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên', 'Chi bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên | = 90 %'],
  ])('%s', (item, ...rows) => {
    expect(rowsOf(planOf(item))).toEqual(rows);
  });
});

describe('several figures in one item', () => {
  it.each<Case>([
    ['- Lúa nước 55 ha, năng suất 39,1 tạ/ha, sản lượng 215 tấn', 'Lúa nước | = 55 ha', 'Lúa nước > Năng suất | = 39.1 tạ/ha', 'Lúa nước > Sản lượng | = 215 tấn'],
    ['2. Cây ngô: diện tích 40 ha, năng suất 45 tạ/ha', 'Cây ngô > Diện tích | = 40 ha', 'Cây ngô > Năng suất | = 45 tạ/ha'],
    ['- Trâu 35 con; đàn bò 712 con (bò lai 60 con đạt 8,4%); dê 75 con', 'Trâu | = 35 con', 'Đàn bò | = 712 con', 'Đàn bò > Bò lai | = 60 con', 'Đàn bò > Tỷ lệ bò lai | = 8.4 %', 'Dê | = 75 con'],
    ['- Tổng diện tích gieo trồng: 1.250 ha (lúa 800 ha, ngô 450 ha).', 'Tổng diện tích gieo trồng | = 1250 ha', 'Tổng diện tích gieo trồng > Lúa | = 800 ha', 'Tổng diện tích gieo trồng > Ngô | = 450 ha'],
    ['- Tạo việc làm cho 150 lao động, trong đó xuất khẩu lao động 20 người', 'Tạo việc làm | = 150 lao động', 'Tạo việc làm > Xuất khẩu lao động | = 20 người'],
    ['- Trồng rừng 450 ha; gỗ nguyên liệu 405ha, gỗ lớn 45ha', 'Trồng rừng | = 450 ha', 'Trồng rừng > Gỗ nguyên liệu | = 405 ha', 'Trồng rừng > Gỗ lớn | = 45 ha'],
    ['- Cơ cấu kinh tế đến năm 2025: Nông, lâm nghiệp 75%; dịch vụ 20%', 'Cơ cấu kinh tế > Nông, lâm nghiệp | = 75 %', 'Cơ cấu kinh tế > Dịch vụ | = 20 %'],
    ['- Tỷ lệ hộ nghèo giảm còn 53,38% (giảm 76 hộ), cận nghèo 7,07% (tăng 20 hộ)', 'Tỷ lệ hộ nghèo | <= 53.38 %', 'Tỷ lệ hộ nghèo > Số hộ nghèo giảm | delta -76 hộ', 'Tỷ lệ hộ cận nghèo | = 7.07 %', 'Tỷ lệ hộ cận nghèo > Số hộ cận nghèo tăng | delta 20 hộ'],
    ['- Hộ gia đình văn hóa 98%; tổ dân phố văn hóa 100%. Cơ quan văn hóa: 95%', 'Hộ gia đình văn hóa | = 98 %', 'Tổ dân phố văn hóa | = 100 %', 'Cơ quan văn hóa | = 95 %'],
    ['- Dân số: 30.287 người (tỉnh giao) / 30.278 người (huyện giao)', 'Dân số | = 30287 người'],
    ['- Thu ngân sách 3,2 tỷ đồng, tăng trên 10% so với dự toán giao', 'Thu ngân sách | = 3.2 tỷ đồng'],
    ['- Tổng sản lượng 125,6 tỷ đồng, tăng 8,5% so với năm 2023', 'Tổng sản lượng | = 125.6 tỷ đồng'],
    ['- Đạt 11 tiêu chí nông thôn mới (lũy kế đến nay là 09 tiêu chí)', 'Tiêu chí nông thôn mới | = 11 tiêu chí (9)'],
  ])('%s', (item, ...rows) => {
    expect(rowsOf(planOf(item))).toEqual(rows);
  });

  it('holds the items of a list against the line that announces them', () => {
    expect(rowsOf(planOf('* Tổng diện tích 500 ha, trong đó:', '- Lúa 300 ha', '- Ngô 200 ha', '* Đàn trâu 35 con'))).toEqual([
      'Tổng diện tích | = 500 ha',
      'Tổng diện tích > Lúa | = 300 ha',
      'Tổng diện tích > Ngô | = 200 ha',
      'Đàn trâu | = 35 con',
    ]);
  });

  it('holds what stands under a heading without figures against it', () => {
    expect(rowsOf(planOf('- Tỷ lệ học sinh đi học đúng độ tuổi:', '- Tiểu học: 100%', '- Trung học cơ sở: 99,5%', '- Tỷ lệ trường đạt chuẩn: 70%'))).toEqual([
      'Tỷ lệ học sinh đi học đúng độ tuổi > Tiểu học | = 100 %',
      'Tỷ lệ học sinh đi học đúng độ tuổi > Trung học cơ sở | = 99.5 %',
      'Tỷ lệ trường đạt chuẩn | = 70 %',
    ]);
  });
});

describe('goals without a figure', () => {
  it.each<Case>([
    ['- Duy trì Trạm y tế đạt chuẩn quốc gia.', 'Trạm y tế đạt chuẩn quốc gia | pass'],
    ['- Không để phát sinh hộ nghèo theo tiêu chí mới.', 'Không để phát sinh hộ nghèo theo tiêu chí mới | pass'],
    ['- Thực hiện đầy đủ các công trình phân khai trong năm', 'Các công trình phân khai trong năm | pass'],
    ['- Đảng bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên.', 'Đảng bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên | pass'],
    ['- Giữ vững danh hiệu phường văn minh đô thị', 'Danh hiệu phường văn minh đô thị | pass'],
  ])('%s', (item, ...rows) => {
    expect(rowsOf(planOf(item))).toEqual(rows);
  });

  it('are only offered where nobody could tell whether they are reached', () => {
    expect(recognised(planOf('- Giữ vững ổn định chính trị, trật tự an toàn xã hội.')).map(({ doubt }) => doubt)).toEqual(['vague']);
  });
});

describe('results', () => {
  const report = (...lines: readonly string[]) => ['BÁO CÁO', 'Kết quả phát triển kinh tế - xã hội 6 tháng đầu năm 2024', ...lines].join('\n');

  it.each<Case>([
    ['- Trồng rừng được 15 ha/120 ha, đạt 12,5% kế hoạch năm.', 'Trồng rừng | = 120 ha (15)'],
    ['- Diện tích gieo trồng 2.844/11.800 ha, đạt 24,1 %', 'Diện tích gieo trồng | = 11800 ha (2844)'],
    ['- Đàn trâu 1.205 con, đạt 98,8% KH (1.220 con)', 'Đàn trâu | = 1220 con (1205)'],
    ['- Số thu ngân sách mới được 2.586 tỷ đồng, đạt 76,1% so với chỉ tiêu giao (3.400 tỷ đồng).', 'Số thu ngân sách | = 3400 tỷ đồng (2586)'],
    ['- Tổng thu ngân sách thực hiện 3.250 triệu đồng/6.540 triệu đồng, đạt 49,7% dự toán', 'Tổng thu ngân sách | = 6540 triệu đồng (3250)'],
    ['- Giải quyết việc làm cho 65 lao động, đạt 65% kế hoạch (kế hoạch 100 lao động).', 'Giải quyết việc làm | = 100 lao động (65)'],
  ])('are held against their plan: %s', (item, ...rows) => {
    expect(rowsOf(report(item))).toEqual(rows);
  });

  it.each([
    '- Toàn xã có 5 trường với 62 lớp, 1.845 học sinh.',
    '- Xảy ra 03 vụ tai nạn giao thông, giảm 02 vụ so với cùng kỳ.',
    '- Thu nhập bình quân đầu người đạt 67,5 triệu đồng/người/năm, tăng 47 triệu so với đầu nhiệm kỳ.',
    '- Đàn lợn 3.450 con, bằng 86,3% so với kế hoạch.',
    '- Tỷ lệ hộ nghèo còn 3,49%; hộ cận nghèo chiếm 7,9%.',
  ])('without their plan are no goals: %s', (item) => {
    expect(rowsOf(report(item))).toEqual([]);
  });

  it('do not hide the goals of the part that looks ahead', () => {
    expect(rowsOf(report('I. KẾT QUẢ THỰC HIỆN', '- Trồng rừng đạt 20 ha.', 'II. PHƯƠNG HƯỚNG, NHIỆM VỤ', '1. Chỉ tiêu', '- Trồng rừng 105 ha.'))).toEqual(['Trồng rừng | = 105 ha']);
  });
});

describe('running prose', () => {
  it('yields the goals that a sentence announces', () => {
    const news =
      'Tin hội nghị\n\nNhiệm kỳ qua, xã đã có nhiều cố gắng. Tại Đại hội, Đảng bộ xã đã đề ra 18 chỉ tiêu, trong đó, thu nhập bình quân đầu người đạt 75 triệu đồng/năm và tỷ lệ hộ nghèo đến năm 2030 còn 3,5 - 4%; tỷ lệ bao phủ bảo hiểm y tế 97% trở lên.';
    expect(rowsOf(news)).toEqual([
      'Thu nhập bình quân đầu người | = 75 triệu đồng/năm',
      'Tỷ lệ hộ nghèo | range 3.5..4 %',
      'Tỷ lệ bao phủ bảo hiểm y tế | >= 97 %',
    ]);
  });

  it('goes on with them in the next sentence', () => {
    expect(rowsOf('Tin đại hội\n\nĐại hội thông qua 16 chỉ tiêu nhiệm kỳ 2020-2025. Cụ thể, thu nhập bình quân đạt 70 triệu đồng/người/năm; tỷ lệ tham gia bảo hiểm y tế đạt 100%.')).toEqual([
      'Thu nhập bình quân | = 70 triệu đồng/người/năm',
      'Tỷ lệ tham gia bảo hiểm y tế | = 100 %',
    ]);
  });

  it.each([
    'Căn cứ Nghị quyết số 09/NQ-HĐND ngày 28/12/2022 của HĐND xã khóa XIII, kỳ họp lần thứ 6.',
    'Tập trung các nhiệm vụ trọng tâm trong giai đoạn 2021-2025, 03 Chương trình mục tiêu quốc gia và 6 điều Bác Hồ dạy.',
    'Kiểm soát dịch COVID-19; thực hiện Chương trình 135, Quốc lộ 24, tiểu khu 12.',
    'Phong trào thi đua chào mừng 78 năm Quốc khánh 02/9 diễn ra sôi nổi.',
    'Hội nghị có 28 đại biểu dự, thảo luận 5 nội dung trong 2 ngày.',
    'Trên địa bàn xã có 342 hộ kinh doanh, tăng 152 hộ so với đầu nhiệm kỳ.',
    'Điểm trường thôn 3 nằm cách trung tâm xã 12 km.',
  ])('without a goal yields no row: %s', (sentence) => {
    expect(recognised(`Tin tức\n\n${sentence}`)).toEqual([]);
  });
});

describe('what a page does to a text', () => {
  it('puts broken lines together, and names the line of the figure', () => {
    const text = planOf('- Tỷ lệ người dân tham gia bảo hiểm xã hội tự nguyện trên địa bàn toàn xã trong năm', 'phấn đấu đạt tối thiểu', '97%.', '- Đàn trâu 35 con');
    expect(rowsOf(text)[0]).toMatch(/\| >= 97 %$/);
    expect(recognised(text).map(({ line }) => line)).toEqual([6, 7]);
  });

  it('goes on over the end of a page and its number', () => {
    expect(rowsOf(planOf('- Tổng sản lượng lương thực có hạt của toàn xã trong năm 2024 đạt', '', '12', '', '306 tấn'))).toEqual(['Tổng sản lượng lương thực có hạt của toàn xã | = 306 tấn']);
  });

  it('reads a document typed without marks', () => {
    expect(rowsOf('KE HOACH\nphat trien kinh te - xa hoi nam 2024\nI. CHI TIEU\n- Ty le ho ngheo giam con 4,5%\n- Dan trau tren 35 con')).toEqual(['Ty le ho ngheo | <= 4.5 %', 'Dan trau | > 35 con']);
  });
});

describe('what is doubtful', () => {
  it.each([
    ['a number without a unit in front of other words', '- Đóng góp 40-50 GRDP vào nền kinh tế', 'no-unit'],
  ])('is offered, not created: %s', (_, item, doubt) => {
    expect(recognised(planOf(item)).map((row) => row.doubt)).toEqual([doubt]);
    expect(rowsOf(planOf(item))).toEqual([]);
  });
});

describe('a section copied out of its document', () => {
  it('is read as goals where nothing in it tells of results', () => {
    expect(rowsOf('- Lúa nước 55 ha, năng suất 39,1 tạ/ha\n- Đàn lợn 750 con\n- Thu gom rác đạt trên 70%')).toEqual([
      'Lúa nước | = 55 ha', 'Lúa nước > Năng suất | = 39.1 tạ/ha', 'Đàn lợn | = 750 con', 'Thu gom rác | > 70 %',
    ]);
  });

  it('is not where one of its items does', () => {
    expect(rowsOf('- Đàn lợn hiện có 750 con, tăng 5% so với cùng kỳ\n- Đàn dê 75 con')).toEqual([]);
  });
});

describe('numbers that belong to a name', () => {
  it.each<Case>([
    ['- Phụ nữ có thai được khám từ 4 lần trở lên trong 3 thai kỳ: 88 %', 'Phụ nữ có thai được khám từ 4 lần trở lên trong 3 thai kỳ | = 88 %'],
    ['- Người dân được khám sức khỏe ít nhất 1 lần/năm đạt 90%', 'Người dân được khám sức khỏe ít nhất 1 lần/năm | = 90 %'],
    ['- Mầm non: 12 lớp, 298 trẻ', 'Mầm non | = 12 lớp', 'Mầm non | = 298 trẻ'],
    ['- Thành lập mới 12 doanh nghiệp, 01 hợp tác xã', 'Thành lập mới doanh nghiệp | = 12 doanh nghiệp', 'Thành lập mới hợp tác xã | = 1 hợp tác xã'],
    ['- Lắp đặt 250 bóng đèn chiếu sáng', 'Lắp đặt bóng đèn chiếu sáng | = 250 bóng'],
    ['- Ông Trần Văn C phụ trách, điện thoại 0912.345.678'],
  ])('%s', (item, ...rows) => {
    expect(rowsOf(planOf(item))).toEqual(rows);
  });
});
