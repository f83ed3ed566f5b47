/** Words of a supervisor's report and of the messages to owners: official Vietnamese, facts only. */
import type { LeftOut } from '../../plan/report/counted-rows';
import { listed, number } from './words';

export interface ReportWords {
  readonly headline: (facts: { readonly day: string; readonly place: string | null; readonly year: number | null; readonly all: number; readonly parts: readonly string[] }) => string;
  readonly reached: (reached: number, all: number, exceeded: number) => string;
  readonly group: Readonly<Record<'onTrack' | 'watch' | 'late' | 'notDue' | 'missing' | 'wrong', (count: number) => string>>;
  readonly sections: (parts: readonly string[]) => string;
  /** `name` null: indicators before the first section. */
  readonly section: (name: string | null, reached: number, all: number, late: number) => string;
  readonly noneLagging: string;
  readonly lagging: (items: readonly string[]) => string;
  readonly laggingItem: (item: { readonly number: number; readonly name: string; readonly figures: string; readonly cause: string | null; readonly owners: readonly string[] }) => string;
  readonly without: (names: readonly string[]) => string;
  readonly wrong: (names: readonly string[]) => string;
  readonly withOwners: (name: string, owners: readonly string[]) => string;
  readonly since: (day: string, parts: readonly string[]) => string;
  readonly moved: Readonly<Record<'newlyLate' | 'recovered' | 'improved' | 'worsened', (count: number, names: readonly string[]) => string>>;
  readonly leftOut: (parts: readonly string[]) => string;
  readonly leftOutBecause: Readonly<Record<LeftOut['why']['because'], (names: readonly string[]) => string>>;
  readonly reminder: {
    readonly to: (owner: string | null) => string;
    readonly opening: (day: string, year: number | null) => string;
    readonly titles: Readonly<Record<'late' | 'missing' | 'wrong', (count: number) => string>>;
    readonly noCause: string;
    readonly request: (isLate: boolean, lacksFigures: boolean) => string;
  };
}

const inYear = (year: number | null): string => (year === null ? '' : ` năm ${year}`);
const indicators = (words: string) => (count: number): string => `${words} ${number(count)} chỉ tiêu`;
const named = (words: string) => (count: number, names: readonly string[]): string => `${number(count)} chỉ tiêu ${words} (${names.join('; ')})`;
const because = (words: string) => (names: readonly string[]): string => `${names.join('; ')} (${words})`;
const titled = (words: string) => (count: number): string => `${words} (${number(count)}):`;

export const report: ReportWords = {
  headline: ({ day, place, year, all, parts }) => `Tính đến ngày ${day}, ${place === null ? '' : `${place} `}theo dõi ${number(all)} chỉ tiêu kế hoạch${inYear(year)}: ${parts.join('; ')}.`,
  reached: (reached, all, exceeded) => `đạt và vượt kế hoạch ${number(reached)}/${number(all)} chỉ tiêu${exceeded > 0 ? ` (trong đó vượt ${number(exceeded)})` : ''}`,
  group: {
    onTrack: indicators('đúng tiến độ'), watch: indicators('cần chú ý'), late: indicators('chậm tiến độ'), notDue: indicators('chưa đến kỳ đánh giá'),
    missing: indicators('thiếu số liệu'), wrong: indicators('có lỗi số liệu'),
  },
  sections: (parts) => `Theo lĩnh vực: ${parts.join('; ')}.`,
  section: (name, reached, all, late) => `${name ?? 'các chỉ tiêu chung'}: đạt và vượt ${number(reached)}/${number(all)}, chậm ${number(late)}`,
  noneLagging: 'Không có chỉ tiêu chậm tiến độ.',
  lagging: (items) => `Các chỉ tiêu chậm tiến độ: ${items.join('. ')}.`,
  laggingItem: ({ number: at, name, figures, cause, owners }) =>
    `(${at}) ${name}: ${figures}${cause === null ? '' : `; nguyên nhân: ${cause}`}${owners.length === 0 ? '' : `; phụ trách: ${listed(owners)}`}`,
  without: (names) => `Chưa có số liệu: ${names.join('; ')}.`,
  wrong: (names) => `Số liệu cần kiểm tra lại trước khi đánh giá: ${names.join('; ')}.`,
  withOwners: (name, owners) => (owners.length === 0 ? name : `${name} (${listed(owners)})`),
  since: (day, parts) => `So với kỳ báo cáo ${day}: ${parts.length === 0 ? 'không có chỉ tiêu nào mới chậm hoặc hết chậm' : parts.join('; ')}.`,
  moved: { newlyLate: named('mới chậm'), recovered: named('không còn chậm'), improved: named('còn chậm nhưng khá hơn'), worsened: named('chậm hơn trước') },
  leftOut: (parts) => `Không tính trong số trên: ${parts.join('; ')}.`,
  leftOutBecause: {
    unscorable: because('mục tiêu chưa có mức để chấm'), neutral: because('số dự kiến, không xét nhanh chậm'), linked: because('đã tính ở dòng khác cùng mục tiêu'), folded: because('đã tính trong chỉ tiêu chung'),
  },
  reminder: {
    to: (owner) => `Kính gửi: ${owner ?? 'bộ phận phụ trách'}`,
    opening: (day, year) => `Theo số liệu đến ngày ${day}, các chỉ tiêu kế hoạch${inYear(year)} sau đây cần đôn đốc:`,
    titles: { late: titled('Chậm tiến độ'), missing: titled('Chưa có số liệu'), wrong: titled('Số liệu cần kiểm tra lại') },
    noCause: 'Chưa ghi nguyên nhân.',
    request: (isLate, lacksFigures) =>
      `Đề nghị ${listed([
        ...(isLate ? ['ghi nguyên nhân, giải pháp và thời hạn hoàn thành vào cột Ghi chú của bảng theo dõi'] : []),
        ...(lacksFigures ? ['bổ sung, rà soát số liệu'] : []),
      ])} trước kỳ báo cáo tới.`,
  },
};
