import type { FileRefusal, FileRefusalReason } from './file-refusal';

/** One plain sentence for each refusal: what is wrong with the file, and what to do next. */
export const REFUSAL_MESSAGES: Readonly<Record<FileRefusalReason, { readonly vi: string; readonly en: string }>> = {
  'empty-file': {
    vi: 'Tệp rỗng (0 byte): hãy tải hoặc chép lại tệp rồi mở lại.',
    en: 'The file is empty (0 bytes): download or copy it again, then open it.',
  },
  'not-a-workbook': {
    vi: 'Tệp này không phải sổ tính Excel: hãy chọn một tệp .xlsx hoặc .xlsm.',
    en: 'This file is not an Excel workbook: choose an .xlsx or .xlsm file.',
  },
  'text-table': {
    vi: 'Tệp này là văn bản hoặc trang web, không phải sổ tính .xlsx: mở bằng Excel, chọn Lưu thành .xlsx rồi mở lại.',
    en: 'This file is text or a web page, not an .xlsx workbook: open it in Excel, save it as .xlsx, then open that.',
  },
  encrypted: {
    vi: 'Tệp có mật khẩu mở: mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu rồi mở lại.',
    en: 'The file needs a password to open: open it in Excel, take the password off (File → Info → Protect Workbook), save, then open it.',
  },
  'legacy-xls': {
    vi: 'Tệp .xls đời cũ: mở bằng Excel, chọn Lưu thành .xlsx rồi mở lại.',
    en: 'This is an old .xls file: open it in Excel, save it as .xlsx, then open that.',
  },
  'binary-workbook': {
    vi: 'Tệp .xlsb (nhị phân): mở bằng Excel, chọn Lưu thành .xlsx rồi mở lại.',
    en: 'This is a binary .xlsb workbook: open it in Excel, save it as .xlsx, then open that.',
  },
  'open-document': {
    vi: 'Tệp .ods của LibreOffice: mở bằng LibreOffice hoặc Excel, chọn Lưu thành .xlsx rồi mở lại.',
    en: 'This is an OpenDocument file (.ods): open it in LibreOffice or Excel, save it as .xlsx, then open that.',
  },
  corrupt: {
    vi: 'Tệp bị hỏng, không đọc được: mở bằng Excel để sửa (Mở và Sửa chữa), lưu lại, hoặc xin bản khác.',
    en: 'The file is damaged and cannot be read: let Excel repair it (Open and Repair) and save it, or ask for another copy.',
  },
  'no-worksheet': {
    vi: 'Sổ tính này không có trang tính nào (chỉ có trang biểu đồ hoặc macro): hãy chọn tệp có bảng số liệu.',
    en: 'This workbook has no worksheet (only chart or macro sheets): choose a file that has the table.',
  },
  'too-large': {
    vi: 'Tệp quá lớn để mở ở đây: hãy tách trang cần kiểm tra ra một sổ tính riêng rồi mở lại.',
    en: 'The file is too large to open here: move the sheet to check into a workbook of its own, then open that.',
  },
};

/** The sentence for a refusal in that language. */
export function fileRefusalMessage(refusal: FileRefusal, language: 'vi' | 'en'): string {
  return REFUSAL_MESSAGES[refusal.reason][language];
}
