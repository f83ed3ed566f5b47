/** A commune's plan as such plans are written: composite lines, brackets, two kinds of bullets, slips of a scanner. All figures are made up. */
export const wholePlan = `UBND XÃ SƠN LÂM
Số: 31b /KH-UBND
Sơn Lâm, ngày 10 tháng 01 năm 2024

## KẾ HOẠCH

### **Phát động phong trào thi đua thực hiện nhiệm vụ phát triển kinh tế - xã hội của xã năm 2024**

Năm 2024 là năm bản lề của Kế hoạch 5 năm 2021-2025; thực hiện Nghị quyết số 12/NQ-HĐND ngày 25/12/2023 của HĐND xã và 03 Chương trình mục tiêu quốc gia.

## **I. MỤC ĐÍCH, YÊU CẦU**

- Tạo khí thế thi đua sôi nổi trong 100% cán bộ, công chức, phấn khởi thực hiện nhiệm vụ năm 2024.
- Phong trào thi đua gắn với việc "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh".

## **II. NỘI DUNG, CHỈ TIÊU THI ĐUA**

### 1. Nội dung thi đua

a) Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014; Quyết định số 1155/QĐ-UBND ngày 25/3/2022 của UBND huyện giai đoạn 2021-2025.

b) Tiếp tục phòng, chống dịch COVID-19; kiểm soát các dịch bệnh mới.

### 2. Chỉ tiêu thi đua

#### 2.1. Về kinh tế:

\\* Tổng sản lượng lương thực có hạt cả năm đạt 1.196 tấn, bình quân lương thực đầu người 231,5 kg/người/năm trong đó:

- Lúa nước 210 ha, năng suất 48,3 tạ/ha, sản lượng 1.014 tấn
- Ngô 52 ha, năng suất 35 tạ/ha, sản lượng 182 tấn.
- Sắn 120 ha, năng suất 150 tạ/ha, sản lượng 1.800 tấn.
- Rau các loại 25 ha, năng suất 90,4 tạ/ha, sản lượng 226 tấn.
- Nghệ đõ 02 ha, năng suất 40 tạ/ha, sản lượng 8 tấn.

\\* Chăn nuôi: Trâu 410 con; đàn bò 1.250 con (bò lai 500 con đạt 40%); đàn lợn 2.300 con; đàn gia cầm 15.000 con; nuôi cá nước ngọt 6,5 ha, sản lượng 13 tấn.

\\* Tổng thu ngân sách cả năm 8.215.400.000 đồng

\\* Tổng chi ngân sách 8.215.400.000 đồng

\\* Trồng mới rừng sản xuất: 120 ha; trồng keo 90ha, rừng gỗ lớn 30ha, diện tích quế trồng mới 15 ha. Trồng mới 2500 gốc tre.

- Đạt 15 tiêu chí Nông thôn mới (lũy kế đến thời điểm hiện tại là 13 tiêu chí).
- Phần đầu đạt một số tiêu chuẩn của Đô thị loại V theo kế hoạch huyện giao.

#### 2.2. Về văn hóa - xã hội:

\\* Tỷ lệ hộ nghèo giảm còn 21,4% (giảm 58 hộ), cận nghèo 9,05% (tăng 12 hộ)

\\* Tỷ lệ trẻ em dưới 5 tuổi suy suy dưỡng thể nhẹ cân: 14%

\\* Tỷ lệ hộ gia đình đạt chuẩn văn hóa: 82,50%

\\* Giải quyết việc làm: 130 người.

#### **2.3. Về môi trường**

- Thu gom rác thải rắn đạt trên 75%.

- Người dân sử dụng nước hợp vệ sinh trên 92%

#### **2.4. Về quốc phòng - an ninh**

\\* Giao quân đạt 100% chỉ tiêu.

\\* Đảm bảo xã vững mạnh về quốc phòng - an ninh.

\\* Các Khu dân cư, trường học, cơ quan đạt tiêu chuẩn an toàn về ANTT theo thông tư 124, đạt từ 85% trở' lên.

#### **2.5. Về xây dựng nông thôn mới:**

\\* 02 tiêu chí ( Giao thông và Môi trường). Lũy kế đã đạt đến ngày 31/12/2023 được 13 tiêu chí.

#### **2.6. Xây dựng cơ bản**

Thực hiện đầy đủ các công trình dự án phân khai trong năm

## **III. TỔ CHỨC THỰC HIỆN**

1. Các bộ phận bám sát nội dung, chỉ tiêu thi đua trong kế hoạch này, triển khai từ đầu năm 2024.

2. Văn phòng thống kê: theo dõi, tổng hợp báo cáo 6 tháng và cả năm cho UBND xã.

**Nơi nhận:**

- UBND huyện (b/c);
- Lưu: VT.
`;

/** Its rows with the lines on which they stand. */
export const wholePlanRows: readonly (readonly [line: number, row: string])[] = [
  [28, 'Tổng sản lượng lương thực có hạt cả năm | = 1196 tấn'],
  [28, 'Bình quân lương thực đầu người | = 231.5 kg/người/năm'],
  [30, 'Tổng sản lượng lương thực có hạt cả năm > Lúa nước | = 210 ha'],
  [30, 'Lúa nước > Năng suất | = 48.3 tạ/ha'],
  [30, 'Lúa nước > Sản lượng | = 1014 tấn'],
  [31, 'Tổng sản lượng lương thực có hạt cả năm > Ngô | = 52 ha'],
  [31, 'Ngô > Năng suất | = 35 tạ/ha'],
  [31, 'Ngô > Sản lượng | = 182 tấn'],
  [32, 'Tổng sản lượng lương thực có hạt cả năm > Sắn | = 120 ha'],
  [32, 'Sắn > Năng suất | = 150 tạ/ha'],
  [32, 'Sắn > Sản lượng | = 1800 tấn'],
  [33, 'Tổng sản lượng lương thực có hạt cả năm > Rau các loại | = 25 ha'],
  [33, 'Rau các loại > Năng suất | = 90.4 tạ/ha'],
  [33, 'Rau các loại > Sản lượng | = 226 tấn'],
  [34, 'Tổng sản lượng lương thực có hạt cả năm > Nghệ đõ | = 2 ha'],
  [34, 'Nghệ đõ > Năng suất | = 40 tạ/ha'],
  [34, 'Nghệ đõ > Sản lượng | = 8 tấn'],
  [36, 'Chăn nuôi > Trâu | = 410 con'],
  [36, 'Chăn nuôi > Đàn bò | = 1250 con'],
  [36, 'Đàn bò > Bò lai | = 500 con'],
  [36, 'Đàn bò > Tỷ lệ bò lai | = 40 %'],
  [36, 'Chăn nuôi > Đàn lợn | = 2300 con'],
  [36, 'Chăn nuôi > Đàn gia cầm | = 15000 con'],
  [36, 'Chăn nuôi > Nuôi cá nước ngọt | = 6.5 ha'],
  [36, 'Nuôi cá nước ngọt > Sản lượng | = 13 tấn'],
  [38, 'Tổng thu ngân sách cả năm | = 8215400000 đồng'],
  [40, 'Tổng chi ngân sách | = 8215400000 đồng'],
  [42, 'Trồng mới rừng sản xuất | = 120 ha'],
  [42, 'Trồng mới rừng sản xuất > Trồng keo | = 90 ha'],
  [42, 'Trồng mới rừng sản xuất > Rừng gỗ lớn | = 30 ha'],
  [42, 'Diện tích quế trồng mới | = 15 ha'],
  [42, 'Trồng mới tre | = 2500 gốc'],
  [44, 'Tiêu chí Nông thôn mới | = 15 tiêu chí (13)'],
  [45, 'Một số tiêu chuẩn của Đô thị loại V theo kế hoạch huyện giao | pass'],
  [49, 'Tỷ lệ hộ nghèo | <= 21.4 %'],
  [49, 'Tỷ lệ hộ nghèo > Số hộ nghèo giảm | delta -58 hộ'],
  [49, 'Tỷ lệ hộ cận nghèo | = 9.05 %'],
  [49, 'Tỷ lệ hộ cận nghèo > Số hộ cận nghèo tăng | delta 12 hộ'],
  [51, 'Tỷ lệ trẻ em dưới 5 tuổi suy suy dưỡng thể nhẹ cân | = 14 %'],
  [53, 'Tỷ lệ hộ gia đình đạt chuẩn văn hóa | = 82.5 %'],
  [55, 'Giải quyết việc làm | = 130 người'],
  [59, 'Thu gom rác thải rắn | > 75 %'],
  [61, 'Người dân sử dụng nước hợp vệ sinh | > 92 %'],
  [65, 'Giao quân | = 100 %'],
  [67, 'Xã vững mạnh về quốc phòng - an ninh | pass'],
  [69, 'Các Khu dân cư, trường học, cơ quan đạt tiêu chuẩn an toàn về ANTT theo thông tư 124 | >= 85 %'],
  [73, 'Tiêu chí ( Giao thông và Môi trường) | delta 2 tiêu chí (13)'],
  [77, 'Các công trình dự án phân khai trong năm | pass'],
];
