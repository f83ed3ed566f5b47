import type { Doubt } from '../../plan/document/goals';
import type { DocumentRefusal } from '../../plan/document/document-targets';
import type { DocumentFileRefusal } from '../../document-files/read-document-file';
import { formatNumber } from '../format';
import type { RefusalWords } from './refusals';

type AnyRefusal = DocumentRefusal | DocumentFileRefusal;
type Refusal<R extends AnyRefusal['reason']> = Extract<AnyRefusal, { readonly reason: R }>;

/** Why no targets were taken from a document; one entry for each reason. */
export type DocumentRefusalMessages = { readonly [R in AnyRefusal['reason']]: (refusal: Refusal<R>) => RefusalWords };
export type DoubtMessages = Readonly<Record<Doubt, string>>;

const kinds = { pdf: 'tệp PDF', 'old-word': 'tệp Word đời cũ (.doc) hoặc tệp có mật khẩu', workbook: 'tệp Excel', image: 'tệp ảnh', unknown: 'tệp không phải văn bản' } as const;

export const documentRefusals: DocumentRefusalMessages = {
  'empty-document': () => ({
    title: 'Văn bản này không có chữ nào.',
    next: 'Hãy dán phần chỉ tiêu của kế hoạch, hoặc chọn tệp Word có nội dung.',
  }),
  'document-too-long': ({ characters, most }) => ({
    title: `Văn bản quá dài (${formatNumber(characters, null, 'vi')} ký tự, nhiều nhất là ${formatNumber(most, null, 'vi')}), chưa tạo gì.`,
    next: 'Hãy chỉ dán phần nêu chỉ tiêu.',
  }),
  'not-readable': () => ({
    title: 'Không đọc được văn bản này như tiếng Việt, chưa tạo gì.',
    next: 'Nếu văn bản lấy từ bản quét (PDF ảnh), hãy nhận dạng chữ lại hoặc dán từ tệp Word gốc.',
  }),
  'no-targets': () => ({
    title: 'Không tìm thấy chỉ tiêu nào trong văn bản này, chưa tạo gì.',
    next: 'Hãy dán đúng phần nêu chỉ tiêu, ví dụ “Tổng sản lượng lương thực 306 tấn”.',
  }),
  'broken-docx': () => ({
    title: 'Tệp Word này bị hỏng hoặc không đúng dạng .docx, chưa tạo gì.',
    next: 'Hãy mở tệp bằng Word, lưu lại thành .docx, rồi chọn lại.',
  }),
  'other-file': ({ kind }) => ({
    title: `Đây là ${kinds[kind]}, không đọc được chữ, chưa tạo gì.`,
    next: 'Hãy dùng tệp .docx, .html hoặc .txt, hoặc dán văn bản vào.',
  }),
  'file-too-large': ({ bytes, most }) => ({
    title: `Tệp quá lớn (${formatNumber(Math.round(bytes / 1_000_000), null, 'vi')} MB, nhiều nhất là ${formatNumber(Math.round(most / 1_000_000), null, 'vi')} MB), chưa tạo gì.`,
    next: 'Hãy chép phần nêu chỉ tiêu sang một tệp riêng.',
  }),
};

/** Why a row is only offered. */
export const doubts: DoubtMessages = {
  'no-goal-words': 'không rõ đây là mục tiêu hay kết quả',
  duty: 'nằm trong phần nhiệm vụ, không rõ có phải chỉ tiêu',
  'no-name': 'không rõ tên chỉ tiêu',
  vague: 'không có mức đo được',
  'second-giver': 'số của cấp giao khác cho cùng chỉ tiêu',
  'no-unit': 'không rõ đơn vị tính',
};
