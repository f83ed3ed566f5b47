/** Every word that the workbench itself says. (The pane has its own, in src/messages.) */
import type { LossKind } from '../files/losses';

export const words = {
  product: 'Chỉ Tiêu',
  paneTitle: 'Bảng theo dõi',
  ready: 'Sẵn sàng. Mở một bảng mẫu hoặc tệp .xlsx của mình.',
  opening: (name: string) => `Đang mở ${name}…`,
  opened: (name: string, sheets: number) => `Đã mở ${name}: ${String(sheets)} trang tính.`,
  stillOpen: (name: string) => `Đang mở ${name}.`,
  notShown: (things: readonly string[]) => `Không hiện ở đây nhưng vẫn giữ nguyên khi lưu: ${things.join(', ')}.`,
  saving: (name: string) => `Đang lưu ${name}…`,
  saved: (name: string) => `Đã lưu ${name} vào thư mục tải xuống.`,
  commandRunning: (command: string) => `${command}: đang chạy…`,
  commandDone: (command: string) => `${command}: xong.`,

  noSamples: 'Chưa có bảng mẫu nào trong assets/samples.',
  noServer: 'Không liên lạc được với máy chủ xem thử. Hãy kiểm tra cửa sổ lệnh đang chạy npm start, rồi thử lại.',
  noSuchSample: (name: string) => `Không có bảng mẫu “${name}”. Hãy chọn một bảng mẫu trong danh sách.`,
  cannotRead: (name: string) => `Trình duyệt không đọc được tệp “${name}”. Hãy kiểm tra tệp còn đó và chọn lại.`,
  cannotOpen: (name: string) => `Không mở được “${name}”: bảng tính thử gặp lỗi khi đọc tệp. Tệp gốc không bị thay đổi.`,
  cannotSave: (name: string) => `Không lưu được “${name}”. Các thay đổi vẫn còn trên bảng; hãy thử lại.`,
  commandFailed: (command: string) => `“${command}” không chạy xong. Hãy mở bảng theo dõi để xem lý do, rồi thử lại.`,
  unexpected: 'Bảng tính thử gặp lỗi ngoài dự kiến. Hãy lưu tệp rồi nạp lại trang.',

  unsavedTitle: 'Có thay đổi chưa lưu',
  unsavedText: (name: string) => `“${name}” có thay đổi chưa lưu. Mở tệp khác thì các thay đổi này mất.`,
  saveFirst: 'Lưu rồi mở',
  discard: 'Bỏ thay đổi và mở',
  stay: 'Ở lại',

  paneWidth: (pixels: number) => `${String(pixels)} điểm ảnh`,
};

/** What a file may hold that the grid does not show. */
export const lossNames: Readonly<Record<LossKind, string>> = {
  'chart-sheet': 'trang biểu đồ',
  'macro-or-dialog-sheet': 'trang macro',
  macros: 'macro',
  'external-links': 'liên kết tới tệp khác',
  drawing: 'biểu đồ và hình vẽ',
  comments: 'ghi chú',
  'pivot-table': 'bảng tổng hợp (PivotTable)',
  'table-style': 'kiểu bảng',
  sparklines: 'biểu đồ thu nhỏ',
  'conditional-format': 'một số định dạng có điều kiện',
  'rich-text': 'chữ nhiều định dạng trong một ô',
  'array-formula': 'công thức mảng',
  'data-table': 'bảng dữ liệu (What-If)',
  filter: 'bộ lọc',
  'pattern-fill': 'nền hoa văn',
  'date-1904': 'hệ ngày 1904',
};
