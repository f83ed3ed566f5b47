/** Why an indicator stands as it does, as a colleague would say it. Goes on after the figures: "38/100 người = 38 %; …". */
import type { ExpectationUsed, OutlookFacts, ProfileUsed, Reason } from '../../plan/progress/explain';
import type { RuleId } from '../../plan/rules/facts';
import { formatDay } from '../format';
import { ruleNames } from './rules';
import { listed, number } from './words';

/** How the row writes its amounts with their unit, and shares. */
export interface ExplanationForms {
  readonly day: string;
  /** A difference ("8,5 điểm %"), and a level ("61,5 %"). */
  readonly amount: (value: number) => string;
  readonly level: (value: number) => string;
  readonly share: (percent: number) => string;
}

export interface ExplanationMessages {
  /** A clause without capital and full stop. */
  readonly reason: (reason: Reason, forms: ExplanationForms) => string;
  readonly outlook: (outlook: OutlookFacts, forms: ExplanationForms) => string;
}

/** What is known of a season, as long as nobody has changed the profile's shares. */
const SEASONS: Readonly<Record<string, string>> = {
  'RICE-A': 'lúa: gieo xong trước 10/1 và 31/5',
  'RICE-P': 'lúa: gặt trước 15/4 và 31/8',
  FOREST: 'trồng nhiều từ tháng 9, vào mùa mưa',
  POV: 'rà soát hộ nghèo chốt ngày 14/12',
  'NOV-DEC': 'bình xét tháng 11 và 12',
  SURVEY: 'điều tra tháng 6 và 12',
  'YEAR-END': 'tính một lần cuối năm',
  MILESTONE: 'theo mốc công nhận',
};

const season = ({ id, name, isAsGiven }: ProfileUsed): string => (isAsGiven ? SEASONS[id] : undefined) ?? `theo hồ sơ “${name}”`;

function source({ source: from, profile }: ExpectationUsed): string {
  switch (from) {
    case 'period-plan': return 'theo kế hoạch kỳ';
    case 'own-last-year': return 'theo tỷ lệ cùng kỳ năm trước';
    case 'linear': return 'chia đều theo thời gian';
    case 'profile': return season(profile);
  }
}

const expected = (expectation: ExpectationUsed, { day, share }: ExplanationForms): string => `đến ${day} kỳ vọng ${share(expectation.percent)} (${source(expectation)})`;
const lead = (value: number, { amount }: ExplanationForms): string => (value < 0 ? `thiếu ${amount(-value)}` : value > 0 ? `hơn ${amount(value)}` : 'vừa bằng kỳ vọng');
const named = (broken: readonly RuleId[]): string => listed(broken.map((rule) => `“${ruleNames[rule]}”`));

const PROSPECTS = { exceeds: 'dự kiến vượt', meets: 'dự kiến đạt', 'needs-speed': 'cần tăng tốc', unlikely: 'khó đạt' } as const;
/** From here on making up is rare, and from there very hard. */
const HARD = 1.1;
const VERY_HARD = 1.25;

export const explanations: ExplanationMessages = {
  reason(reason, forms) {
    const { day, amount, level, share } = forms;
    switch (reason.why) {
      case 'wrong-figure': return reason.rules.length === 0 ? 'ô số liệu đang báo lỗi hoặc đã thành ngày tháng' : `vướng lỗi ${named(reason.rules)}, sửa xong mới chấm được`;
      case 'no-measure': return 'mục tiêu chưa có con số hoặc mức để chấm';
      case 'missing': return reason.due === null ? `đến ${day} lẽ ra đã có số` : `hạn ${formatDay(reason.due)} đã qua mà chưa có số`;
      case 'not-yet': return reason.due === null ? season(reason.profile) : `hạn ${formatDay(reason.due)}`;
      case 'awaited': return `hạn ${formatDay(reason.due)}`;
      case 'reached': return `${reason.isBettered && reason.lead > 0 ? `tốt hơn kế hoạch ${amount(reason.lead)}` : 'đã đạt yêu cầu'}${reason.mayChange ? ' tại thời điểm này' : ''}`;
      case 'over': return `đã hết hạn ${formatDay(reason.end)}${reason.short === null ? '' : `, còn cách kế hoạch ${amount(reason.short)}`}`;
      case 'over-limit': return `vượt mức kế hoạch ${amount(reason.excess)}`;
      case 'faster-than-planned': return `${expected(reason.expectation, forms)}; nhanh hơn kỳ vọng ${amount(reason.excess)}`;
      case 'pace': return `${expected(reason.expectation, forms)}; ${lead(reason.lead, forms)}`;
      case 'way': return `gốc ${level(reason.baseline)}, đến ${day} cần ${level(reason.wanted)}; ${lead(reason.lead, forms)}`;
      case 'change': return `từ gốc ${level(reason.baseline)} đã đi được ${share(reason.done)} quãng đường; đến ${day} kỳ vọng ${share(reason.expected)}`;
      case 'regressed': return `xấu hơn mức gốc ${level(reason.baseline)} là ${amount(reason.by)}`;
      case 'level': return reason.isAtThreshold ? 'bằng ngưỡng, chưa vượt qua' : reason.lead < 0 ? `còn cách kế hoạch ${amount(-reason.lead)}` : `tốt hơn kế hoạch ${amount(reason.lead)}`;
      case 'limit': return `giới hạn đến ${day} là ${share(reason.expectation.percent)} (${source(reason.expectation)}); cả năm còn được ${amount(reason.room)}`;
      case 'count': return `đến ${day} cần ${number(reason.dueNow)}`;
      case 'differs': return `lệch ${reason.by > 0 ? '+' : '−'}${amount(Math.abs(reason.by))} so với kế hoạch`;
    }
  },
  outlook({ value, range, prospect, catchUp }, { level }) {
    const between = range === null ? '' : ` (từ ${level(range[0])} đến ${level(range[1])})`;
    const judged = prospect === null ? '' : `: ${PROSPECTS[prospect]}`;
    const pace = catchUp === null || catchUp < HARD ? '' : `; từ nay phải làm gấp ${number(catchUp, 2)} lần kế hoạch${catchUp > VERY_HARD ? ', rất khó' : ''}`;
    return `Dự báo cả năm ${level(value)}${between}${judged}${pace}`;
  },
};
