/**
 * The annual plan of xã Trà Phong as data: the 55 targets of Kế hoạch số 22a/KH-UBND (02/3/2023), in the order of its parts 2.1 to 2.6.
 * Targets are the plan's own. The results, and the figures of 2022, are illustrative: the plan states none, except the 9 criteria of 2022;
 * 59,49 % and 5,47 % follow from its own changes (−76 and +20 of 1 244 households). They agree with each other within printed precision.
 */
import { owners, type SampleRow } from './sample-row';

const { agriculture, finance, society, military, police, office } = owners;

/** The three rows of a crop that every crop block has; `harvested` where part of the sown area has not borne yet. */
function crop(code: string, name: string, rows: { area: Figures; yield: Figures; output: Figures; harvested?: Figures }): SampleRow[] {
  const block: SampleRow[] = [
    { kind: 'group', key: code, stt: '-', name },
    { kind: 'target', key: `${code}a`, stt: '+', name: 'Diện tích', unit: 'ha', owner: agriculture, ...rows.area },
  ];
  if (rows.harvested) block.push({ kind: 'detail', key: `${code}h`, name: 'Trong đó: đã thu hoạch', unit: 'ha', owner: agriculture, ...rows.harvested });
  block.push(
    { kind: 'target', key: `${code}b`, stt: '+', name: 'Năng suất', unit: 'tạ/ha', owner: agriculture, ...rows.yield },
    { kind: 'target', key: `${code}c`, stt: '+', name: 'Sản lượng', unit: 'tấn', owner: agriculture, ...rows.output },
  );
  return block;
}
type Figures = Pick<SampleRow, 'plan' | 'prevYear' | 'june' | 'firstHalf' | 'lastYearFirstHalf' | 'note' | 'format'>;

const oneDecimal = '#,##0.0';

const economy: readonly SampleRow[] = [
  { kind: 'section', key: 'I', stt: 'I', name: 'KINH TẾ' },
  { kind: 'target', key: 'KT01', stt: '1', name: 'Tổng sản lượng lương thực có hạt cả năm', unit: 'tấn', prevYear: 299, plan: 306, firstHalf: 146, lastYearFirstHalf: 152, owner: agriculture, note: 'Lúa và ngô' },
  { kind: 'target', key: 'KT02', stt: '2', name: 'Bình quân lương thực đầu người', unit: 'kg/người/năm', prevYear: 65.9, plan: 66.9, firstHalf: 31.9, owner: office },
  { kind: 'group', key: 'KT-cay', stt: '3', name: 'Các loại cây trồng chủ yếu' },
  ...crop('KT03', 'Lúa nước', {
    area: { prevYear: 54, plan: 55, firstHalf: 54.6, lastYearFirstHalf: 54, note: 'Vụ Đông Xuân và vụ Hè Thu' },
    harvested: { prevYear: 54, firstHalf: 26.5, lastYearFirstHalf: 27.3, note: 'Vụ Đông Xuân' },
    yield: { prevYear: 39.3, plan: 39.1, firstHalf: 38.1, lastYearFirstHalf: 39.6 },
    output: { prevYear: 212, plan: 215, firstHalf: 101, lastYearFirstHalf: 108 },
  }),
  ...crop('KT04', 'Ngô', {
    area: { prevYear: 29, plan: 30, firstHalf: 28.8, lastYearFirstHalf: 28 },
    harvested: { prevYear: 29, firstHalf: 14.8, lastYearFirstHalf: 14.5 },
    yield: { prevYear: 30, plan: 30.3, firstHalf: 30.2, lastYearFirstHalf: 30.1 },
    output: { prevYear: 87, plan: 91, firstHalf: 45, lastYearFirstHalf: 44 },
  }),
  ...crop('KT05', 'Sắn', {
    area: { prevYear: 9.8, plan: 10, firstHalf: 10, lastYearFirstHalf: 9.8 },
    yield: { prevYear: 143.2, plan: 144, note: 'Thu hoạch cuối năm' },
    output: { prevYear: 140, plan: 144 },
  }),
  ...crop('KT06', 'Rau các loại', {
    area: { prevYear: 14.5, plan: 15, june: 1.1, firstHalf: 6.4, lastYearFirstHalf: 7.9, note: 'Thiếu nước tưới từ tháng 5; bố trí tăng diện tích rau sau khi có mưa' },
    yield: { prevYear: 108.6, plan: 109.3, june: 109.1, firstHalf: 109.4, lastYearFirstHalf: 108.9 },
    output: { prevYear: 157, plan: 164, june: 12, firstHalf: 70, lastYearFirstHalf: 86 },
  }),
  ...crop('KT07', 'Đậu các loại', {
    area: { prevYear: 13.6, plan: 14, firstHalf: 13.5, lastYearFirstHalf: 13 },
    yield: { prevYear: 11.2, plan: 11.4 },
    output: { prevYear: 15, plan: 16 },
  }),
  ...crop('KT08', 'Gừng sẻ', {
    area: { prevYear: 0.9, plan: 1, firstHalf: 0.8, lastYearFirstHalf: 0.9 },
    yield: { prevYear: 24.5, plan: 25, note: 'Thu hoạch cuối năm' },
    output: { prevYear: 2.2, plan: 2.5, format: oneDecimal },
  }),
  { kind: 'group', key: 'KT-nuoi', stt: '4', name: 'Chăn nuôi' },
  { kind: 'target', key: 'KT09', stt: '-', name: 'Đàn trâu', unit: 'con', prevYear: 33, plan: 35, firstHalf: 34, lastYearFirstHalf: 33, owner: agriculture },
  { kind: 'target', key: 'KT10', stt: '-', name: 'Đàn bò', unit: 'con', prevYear: 690, plan: 712, firstHalf: 698, lastYearFirstHalf: 681, owner: agriculture },
  { kind: 'target', key: 'KT10.1', name: 'Trong đó: bò lai', unit: 'con', prevYear: 54, plan: 60, firstHalf: 57, lastYearFirstHalf: 50, owner: agriculture },
  { kind: 'target', key: 'KT10.2', stt: '+', name: 'Tỷ lệ bò lai', unit: '%', prevYear: 7.8, plan: 8.4, firstHalf: 8.2, lastYearFirstHalf: 7.3, owner: agriculture, format: '0.0' },
  { kind: 'target', key: 'KT11', stt: '-', name: 'Đàn lợn', unit: 'con', prevYear: 720, plan: 750, firstHalf: 640, lastYearFirstHalf: 705, owner: agriculture, note: 'Chưa tái đàn sau dịch' },
  { kind: 'target', key: 'KT12', stt: '-', name: 'Đàn dê', unit: 'con', prevYear: 70, plan: 75, firstHalf: 76, lastYearFirstHalf: 68, owner: agriculture },
  { kind: 'target', key: 'KT13', stt: '-', name: 'Đàn gia cầm', unit: 'con', prevYear: 4250, plan: 4400, firstHalf: 4310, lastYearFirstHalf: 4180, owner: agriculture },
  { kind: 'group', key: 'KT14', stt: '-', name: 'Nuôi cá nước ngọt' },
  { kind: 'target', key: 'KT14a', stt: '+', name: 'Diện tích', unit: 'ha', prevYear: 2, plan: 2, firstHalf: 2, lastYearFirstHalf: 2, owner: agriculture },
  { kind: 'target', key: 'KT14b', stt: '+', name: 'Sản lượng', unit: 'tấn', prevYear: 1.9, plan: 2, june: 0.1, firstHalf: 0.6, lastYearFirstHalf: 0.6, owner: agriculture, format: oneDecimal },
  { kind: 'target', key: 'KT15', stt: '5', name: 'Tổng thu ngân sách cả năm', unit: 'đồng', prevYear: 6102480000, plan: 6541055000, june: 485600000, firstHalf: 2980412000, lastYearFirstHalf: 2701250000, owner: finance },
  { kind: 'target', key: 'KT16', stt: '6', name: 'Tổng chi ngân sách', unit: 'đồng', prevYear: 6087315000, plan: 6541055000, june: 296350000, firstHalf: 1800250000, lastYearFirstHalf: 2655000000, owner: finance },
  { kind: 'target', key: 'KT17', stt: '7', name: 'Trồng mới rừng sản xuất', unit: 'ha', prevYear: 430, plan: 450, firstHalf: 45, lastYearFirstHalf: 50, owner: agriculture, note: 'Trồng chính vụ từ tháng 9' },
  { kind: 'qualifier', key: 'KT17-chia', name: 'Chia ra:' },
  { kind: 'target', key: 'KT17.1', stt: '-', name: 'Trồng gỗ nguyên liệu', unit: 'ha', prevYear: 390, plan: 405, firstHalf: 40, lastYearFirstHalf: 46, owner: agriculture },
  { kind: 'target', key: 'KT17.2', stt: '-', name: 'Rừng gỗ lớn', unit: 'ha', prevYear: 40, plan: 45, firstHalf: 5, lastYearFirstHalf: 4, owner: agriculture },
  { kind: 'target', key: 'KT18', stt: '8', name: 'Diện tích quế trồng mới', unit: 'ha', prevYear: 32, plan: 45, firstHalf: 0, lastYearFirstHalf: 0, owner: agriculture },
  { kind: 'target', key: 'KT19', stt: '9', name: 'Trồng mới lồ ô', unit: 'gốc', prevYear: 2500, plan: 3000, firstHalf: 0, owner: agriculture },
  { kind: 'target', key: 'KT20', stt: '10', name: 'Số tiêu chí nông thôn mới đạt (lũy kế)', unit: 'tiêu chí', prevYear: 9, plan: 11, firstHalf: 9, lastYearFirstHalf: 8, owner: agriculture },
  { kind: 'target', key: 'KT21', stt: '11', name: 'Tiêu chuẩn đô thị loại V đạt theo kế hoạch huyện giao', unit: 'tiêu chuẩn', plan: 'một số tiêu chuẩn', owner: agriculture },
];

const cultureAndSociety: readonly SampleRow[] = [
  { kind: 'section', key: 'II', stt: 'II', name: 'VĂN HÓA - XÃ HỘI' },
  { kind: 'target', key: 'XH01', stt: '1', name: 'Tỷ lệ hộ nghèo (giảm còn)', unit: '%', prevYear: 59.49, plan: 53.38, owner: society, note: 'Rà soát từ 01/9 đến 14/12' },
  { kind: 'target', key: 'XH01.1', stt: '-', name: 'Số hộ nghèo giảm', unit: 'hộ', prevYear: 70, plan: 76, owner: society },
  { kind: 'target', key: 'XH02', stt: '2', name: 'Tỷ lệ hộ cận nghèo', unit: '%', prevYear: 5.47, plan: 7.07, owner: society, note: 'Rà soát từ 01/9 đến 14/12' },
  { kind: 'target', key: 'XH02.1', stt: '-', name: 'Số hộ cận nghèo tăng', unit: 'hộ', prevYear: 12, plan: 20, owner: society },
  { kind: 'target', key: 'XH03', stt: '3', name: 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân', unit: '%', prevYear: 36.8, plan: 36, firstHalf: 36.3, lastYearFirstHalf: 37.1, owner: society, format: '0.0' },
  { kind: 'target', key: 'XH04', stt: '4', name: 'Tỷ lệ hộ gia đình đạt chuẩn văn hóa', unit: '%', prevYear: 64.63, plan: 66.4, owner: society, note: 'Bình xét tháng 11' },
  { kind: 'target', key: 'XH05', stt: '5', name: 'Tỷ lệ thôn văn hóa', unit: '%', prevYear: 100, plan: 100, owner: society, note: 'Bình xét tháng 11', format: '0' },
  { kind: 'target', key: 'XH06', stt: '6', name: 'Tỷ lệ hộ sử dụng điện', unit: '%', prevYear: 99.2, plan: 100, firstHalf: 100, lastYearFirstHalf: 99.04, owner: agriculture },
  { kind: 'target', key: 'XH07', stt: '7', name: 'Giải quyết việc làm', unit: 'người', prevYear: 96, plan: 100, june: 6, firstHalf: 38, lastYearFirstHalf: 48, owner: society },
];

const environmentAndDefence: readonly SampleRow[] = [
  { kind: 'section', key: 'III', stt: 'III', name: 'TÀI NGUYÊN, MÔI TRƯỜNG' },
  { kind: 'target', key: 'MT01', stt: '1', name: 'Tỷ lệ thu gom rác thải rắn', unit: '%', plan: 'trên 70%', firstHalf: 70, owner: agriculture, format: '0.0' },
  { kind: 'target', key: 'MT02', stt: '2', name: 'Tỷ lệ người dân sử dụng nước hợp vệ sinh', unit: '%', prevYear: 79.5, plan: 'trên 80%', firstHalf: 81.2, lastYearFirstHalf: 78.9, owner: agriculture, format: '0.0' },
  { kind: 'section', key: 'IV', stt: 'IV', name: 'QUỐC PHÒNG - AN NINH' },
  { kind: 'target', key: 'QP01', stt: '1', name: 'Giao quân đạt chỉ tiêu', unit: '%', prevYear: 100, plan: 100, firstHalf: 100, lastYearFirstHalf: 100, owner: military, note: 'Giao quân tháng 02/2023', format: '0' },
  { kind: 'target', key: 'QP02', stt: '2', name: 'Đảm bảo xã vững mạnh về quốc phòng - an ninh', unit: 'xếp loại', plan: 'Đạt', owner: military, note: 'Cấp trên công nhận cuối năm' },
  { kind: 'target', key: 'QP03', stt: '3', name: 'Giáo dục quốc phòng và an ninh cho các đối tượng đạt chỉ tiêu', unit: '%', prevYear: 100, plan: 100, june: 12, firstHalf: 62, lastYearFirstHalf: 55, owner: military, format: '0' },
  { kind: 'target', key: 'QP04', stt: '4', name: 'Khu dân cư, trường học, cơ quan đạt tiêu chuẩn an toàn về ANTT theo Thông tư 124', unit: '%', prevYear: 75, plan: 'từ 80% trở lên', owner: police, note: 'Xét công nhận cuối năm', format: '0.0' },
];

const constructionAndReference: readonly SampleRow[] = [
  { kind: 'section', key: 'V', stt: 'V', name: 'XÂY DỰNG NÔNG THÔN MỚI' },
  { kind: 'target', key: 'NTM01', stt: '1', name: 'Số tiêu chí đạt thêm trong năm (Trường học và Nhà ở dân cư)', unit: 'tiêu chí', plan: '02 tiêu chí', firstHalf: 0, owner: agriculture, note: 'Lũy kế đến ngày 31/12/2022 đạt 9 tiêu chí' },
  { kind: 'section', key: 'VI', stt: 'VI', name: 'XÂY DỰNG CƠ BẢN VÀ SỰ NGHIỆP KINH TẾ' },
  { kind: 'target', key: 'XD01', stt: '1', name: 'Các công trình, dự án phân khai trong năm', unit: 'công trình', plan: 'Thực hiện đầy đủ', owner: finance },
  { kind: 'section', key: 'VII', stt: 'VII', name: 'SỐ LIỆU NỀN' },
  { kind: 'reference', key: 'REF1', stt: '1', name: 'Tổng số hộ', unit: 'hộ', prevYear: 1244, plan: 1244, firstHalf: 1244, owner: office },
  { kind: 'reference', key: 'REF2', stt: '2', name: 'Dân số trung bình', unit: 'người', prevYear: 4540, plan: 4574, firstHalf: 4574, owner: office },
];

/** Every row of the table, in the order of the sheet. */
export const planRows: readonly SampleRow[] = [...economy, ...cultureAndSociety, ...environmentAndDefence, ...constructionAndReference];
