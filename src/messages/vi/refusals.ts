import type { WorkbookRefusal } from '../../excel/outcomes';

export interface RefusalWords {
  /** What is wrong, in one sentence. */
  readonly title: string;
  /** What to do next, in one sentence. */
  readonly next: string;
}

type Refusal<R extends WorkbookRefusal['reason']> = Extract<WorkbookRefusal, { readonly reason: R }>;

/** The words for a refusal in one language. The compiler cannot see that its reason and its facts belong together once they are looked up by name. */
export function refusalWords(refusals: RefusalMessages, refusal: WorkbookRefusal): RefusalWords {
  return (refusals[refusal.reason] as (refusal: WorkbookRefusal) => RefusalWords)(refusal);
}

/** One entry for each reason; the compiler asks for those that are missing. */
export type RefusalMessages = { readonly [R in WorkbookRefusal['reason']]: (refusal: Refusal<R>) => RefusalWords };

const names = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(', ');

export const refusals: RefusalMessages = {
  'empty-workbook': () => ({
    title: 'Tệp này chưa có số liệu nào.',
    next: 'Hãy mở tệp có bảng chỉ tiêu kế hoạch, rồi bấm lại.',
  }),
  'no-such-sheet': ({ sheet, sheets }) => ({
    title: `Không có trang tính “${sheet}” trong tệp này.`,
    next: `Tệp có các trang tính: ${names(sheets)}. Hãy chọn một trang trong số đó.`,
  }),
  'no-plan-found': ({ sheets }) => ({
    title: 'Không tìm thấy bảng chỉ tiêu kế hoạch nào trong tệp này.',
    next: `Đã xem ${sheets.length > 0 ? `các trang ${names(sheets.map((verdict) => verdict.sheet))}` : 'mọi trang'}. Bảng cần có dòng tiêu đề với cột “Chỉ tiêu”, “Kế hoạch năm” và “Thực hiện”.`,
  }),
  'no-target-column': ({ sheet }) => ({
    title: `Trang “${sheet}” không có cột kế hoạch năm.`,
    next: 'Nếu bảng có cột này dưới tên khác, hãy chọn cột đó trong ngăn Chỉ Tiêu; nếu chưa có, hãy thêm cột có tiêu đề như “Kế hoạch năm 2023”, rồi bấm lại.',
  }),
  'no-result-column': ({ sheet }) => ({
    title: `Trang “${sheet}” không có cột kết quả thực hiện.`,
    next: 'Nếu bảng có cột này dưới tên khác, hãy chọn cột đó trong ngăn Chỉ Tiêu; nếu chưa có, hãy thêm cột có tiêu đề như “Thực hiện 6 tháng” hoặc “Lũy kế từ đầu năm”, rồi bấm lại.',
  }),
  'read-only': () => ({
    title: 'Tệp đang mở ở chế độ chỉ đọc nên không ghi được.',
    next: 'Hãy bấm “Cho phép chỉnh sửa”, hoặc lưu thành một tệp khác, rồi bấm lại.',
  }),
  'protected-sheet': ({ sheet }) => ({
    title: `Trang tính “${sheet}” đang được bảo vệ.`,
    next: 'Vào Xem lại → Bỏ bảo vệ trang tính, rồi bấm lại.',
  }),
  'protected-structure': () => ({
    title: 'Cấu trúc của tệp đang được bảo vệ nên không thêm được trang “Cấu hình”.',
    next: 'Vào Xem lại → Bảo vệ sổ làm việc để bỏ bảo vệ, rồi bấm lại.',
  }),
  filtered: ({ sheet }) => ({
    title: `${sheet === null ? 'Một trang tính' : `Trang tính “${sheet}”`} đang lọc dữ liệu; ghi lúc này có thể rơi vào nhầm dòng.`,
    next: 'Vào Dữ liệu → Xóa bộ lọc, rồi bấm lại. Bộ lọc có thể đặt lại sau.',
  }),
  'cell-edit-mode': () => ({
    title: 'Một ô đang được nhập dở.',
    next: 'Hãy nhấn Enter để hoàn tất ô đang nhập, rồi bấm lại.',
  }),
  occupied: ({ sheet, cells }) => ({
    title: `Các ô ${cells} của trang “${sheet}” đã có nội dung của người khác, tiện ích không ghi đè.`,
    next: 'Hãy chuyển nội dung đó sang chỗ khác, rồi bấm lại.',
  }),
  'too-large': ({ sheet, rows, columns }) => ({
    title: `Trang “${sheet}” quá lớn (${rows} dòng × ${columns} cột), không đọc được.`,
    next: 'Hãy chép bảng kế hoạch sang một trang riêng, rồi bấm lại.',
  }),
  'sheet-gone': ({ sheet }) => ({
    title: sheet === null ? 'Trang tính vừa bị xóa hoặc đổi tên.' : `Trang “${sheet}” vừa bị xóa hoặc đổi tên.`,
    next: 'Hãy bấm lại để đọc lại tệp.',
  }),
  'changed-meanwhile': ({ sheet }) => ({
    title: `Trang “${sheet}” vừa được sửa trong lúc kiểm tra; chưa ghi gì.`,
    next: 'Hãy bấm lại để kiểm tra theo số liệu mới.',
  }),
  merged: ({ sheet, cells }) => ({
    title: `Trang “${sheet}” có ô gộp ${cells} nằm ngang chỗ cần ghi.`,
    next: 'Hãy bỏ gộp các ô đó (Trang đầu → Phối và căn giữa), rồi bấm lại.',
  }),
  'not-kept': ({ sheet, cells, hasHiddenRows }) => ({
    title: `Excel không giữ nội dung vừa ghi ở các ô ${cells} của trang “${sheet}”; tiện ích đã trả mọi thứ về như trước.`,
    next: hasHiddenRows ? 'Ở đó có hàng đang ẩn: hãy hiện các hàng, rồi bấm lại.' : 'Hãy bấm lại; nếu vẫn vậy, lưu tệp, đóng và mở lại Excel.',
  }),
  'half-written': ({ sheet, cells }) => ({
    title: `Các ô ${cells} của trang “${sheet}” chưa được trả về như trước.`,
    next: 'Hãy bấm lại: tiện ích sẽ tự làm nốt.',
  }),
  'broken-off': () => ({
    title: 'Excel ngừng trả lời giữa lúc đang ghi.',
    next: 'Hãy bấm lại, hoặc mở lại tệp: tiện ích sẽ tự trả mọi thứ về như trước lần bấm này, rồi báo lại ở đây.',
  }),
  unsettled: ({ because }) => ({
    title: 'Lần cập nhật trước bị ngắt giữa chừng, trang tính đang dở dang.',
    next:
      because === null
        ? 'Hãy mở tệp trong Excel và mở ngăn Chỉ Tiêu: tiện ích sẽ tự trả mọi thứ về như trước lần đó.'
        : `Tiện ích sẽ tự trả mọi thứ về như trước lần đó, nhưng chưa ghi được. ${sentences(because)}`,
  }),
  'being-written': () => ({
    title: 'Một cửa sổ khác đang cập nhật tệp này.',
    next: 'Hãy chờ cửa sổ đó làm xong. Nếu nó đã bị đóng, một phút nữa tiện ích sẽ tự trả mọi thứ về như trước.',
  }),
  'nothing-to-take-back': () => ({
    title: 'Không có lần cập nhật nào để hoàn tác.',
    next: 'Lần cập nhật gần nhất đã được hoàn tác, hoặc tệp đã được lưu bằng phần mềm không giữ ghi chép của tiện ích.',
  }),
  'moved-since': ({ sheet }) => ({
    title: `Từ lần cập nhật đó, trang “${sheet}” hoặc trang “Cấu hình” đã được chèn, xoá hàng cột hay đổi tên, nên không hoàn tác từng ô được; chưa ghi gì.`,
    next: 'Muốn bỏ mọi thứ tiện ích đã ghi, hãy bấm “Gỡ mọi thứ của tiện ích”; số liệu đã nhập vẫn giữ nguyên.',
  }),
  'not-allowed': () => ({
    title: 'Excel không cho ghi vào tệp này.',
    next: 'Hãy xem tệp, trang tính có đang được bảo vệ hoặc chỉ mở để đọc không, rồi bấm lại.',
  }),
  'finding-changed': () => ({
    title: 'Số liệu của mục này vừa đổi, tiện ích chưa ghi gì.',
    next: 'Hãy xem lại mục này theo số liệu mới.',
  }),
  'repair-overwritten': ({ cell }) => ({
    title: `Ô ${cell} đã được sửa sau lần áp dụng nên không hoàn tác được.`,
    next: 'Số vừa nhập giữ nguyên; số cũ còn ghi ở trang “Cấu hình”.',
  }),
  'host-failed': () => ({
    title: 'Excel không trả lời được yêu cầu này.',
    next: 'Hãy bấm lại; nếu vẫn vậy, lưu tệp, đóng và mở lại Excel.',
  }),
};

function sentences(refusal: WorkbookRefusal): string {
  const { title, next } = refusalWords(refusals, refusal);
  return `${title} ${next}`;
}
