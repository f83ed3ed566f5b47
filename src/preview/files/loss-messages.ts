/** What an opened file holds that the embedded workbook does not know, as a sentence: on opening in the workbench, on saving on the command line. */
import type { Loss, LossKind } from './losses';

type Language = 'vi' | 'en';

const NAMES: Readonly<Record<LossKind, Readonly<Record<Language, string>>>> = {
  'chart-sheet': { vi: 'trang biểu đồ', en: 'chart sheets' },
  'macro-or-dialog-sheet': { vi: 'trang macro', en: 'macro sheets' },
  macros: { vi: 'macro', en: 'macros' },
  'external-links': { vi: 'liên kết tới tệp khác', en: 'links to other files' },
  drawing: { vi: 'biểu đồ và hình vẽ', en: 'charts and drawings' },
  comments: { vi: 'ghi chú', en: 'comments' },
  'pivot-table': { vi: 'bảng tổng hợp (PivotTable)', en: 'pivot tables' },
  'table-style': { vi: 'kiểu bảng', en: 'table styles' },
  sparklines: { vi: 'biểu đồ thu nhỏ', en: 'sparklines' },
  'conditional-format': { vi: 'một số định dạng có điều kiện', en: 'some conditional formats' },
  'rich-text': { vi: 'chữ nhiều định dạng trong một ô', en: 'several formats of text in one cell' },
  'array-formula': { vi: 'công thức mảng', en: 'array formulas' },
  'data-table': { vi: 'bảng dữ liệu (What-If)', en: 'data tables (What-If)' },
  filter: { vi: 'bộ lọc', en: 'filters' },
  'pattern-fill': { vi: 'nền hoa văn', en: 'pattern fills' },
  'date-1904': { vi: 'hệ ngày 1904', en: 'the 1904 date system' },
};

/** What lies on cells by their place, and stays there when rows or columns are inserted or deleted. */
const STAYS: ReadonlySet<LossKind> = new Set<LossKind>(['drawing', 'comments', 'pivot-table', 'sparklines', 'conditional-format', 'data-table']);

const SENTENCES = {
  vi: {
    onSheets: (name: string, sheets: readonly string[]) => `${name} (${sheets.map((sheet) => `“${sheet}”`).join(', ')})`,
    kept: (things: string) => `Bảng tính thử không hiện ${things}; khi lưu, tệp vẫn giữ nguyên các thứ này.`,
    stays: (things: string) => `Nếu chèn hoặc xoá dòng, cột thì ${things} có thể ở lại chỗ cũ: hãy xem lại trong Excel.`,
  },
  en: {
    onSheets: (name: string, sheets: readonly string[]) => `${name} (${sheets.map((sheet) => `“${sheet}”`).join(', ')})`,
    kept: (things: string) => `The embedded spreadsheet does not show ${things}; saving keeps all of it in the file.`,
    stays: (things: string) => `Where rows or columns are inserted or deleted, ${things} may stay where they were: look at them again in Excel.`,
  },
} as const;

/** Null where the workbook shows everything. Each thing is named once, with the sheets on which it is. */
export function lossMessage(losses: readonly Loss[], language: Language): string | null {
  if (losses.length === 0) return null;
  const { onSheets, kept, stays } = SENTENCES[language];
  const kinds = [...new Set(losses.map(({ kind }) => kind))];
  const named = kinds.map((kind) => {
    const sheets = new Set(losses.flatMap((loss) => (loss.kind === kind && loss.sheet !== null ? [loss.sheet] : [])));
    return sheets.size === 0 ? NAMES[kind][language] : onSheets(NAMES[kind][language], [...sheets]);
  });
  const unmoved = kinds.filter((kind) => STAYS.has(kind)).map((kind) => NAMES[kind][language]);
  return [kept(named.join(', ')), ...(unmoved.length > 0 ? [stays(unmoved.join(', '))] : [])].join(' ');
}
