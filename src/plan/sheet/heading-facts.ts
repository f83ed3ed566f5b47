/** What the words of one heading say by themselves, before the other columns are looked at. */
import { hasPhrase, wordKey } from '../language/fold';
import type { ColumnRole } from '../model';
import {
  ACTUAL_WORDS, BASE_PERIOD_WORDS, COMPARISON_WORDS, CUMULATIVE_WORDS, DIFFERENCE_WORDS, ESTIMATE_WORDS, LAST_PERIOD_WORDS, LAST_YEAR_WORDS, NAME_OPENINGS,
  NEXT_PERIOD_WORDS, NOT_WITH_START_OF_YEAR, ONE_PERIOD_WORDS, OTHER_WORDS, PERCENT_OF_LAST_PERIOD, PERCENT_OF_LAST_YEAR, PERCENT_OF_PLAN, PLAN_WORDS, RATING_OR_RESULT,
  RATING_WORDS, SAME_PERIOD_WORDS, SHARE_WORDS, START_OF_YEAR, TELLING_WORDS, WHOLE_HEADINGS,
} from './column-roles';
import { readPeriod, sameSpan, type NamedPeriod } from './periods';

/** The sorts of heading. Those of figures still need the table's year and neighbours to become a role. */
export type HeadingSort =
  | { readonly is: 'role'; readonly role: ColumnRole; readonly confidence: number; readonly period?: NamedPeriod }
  | { readonly is: 'rating-or-result' }
  | { readonly is: 'comparison'; readonly with: 'plan' | 'last-year' | 'last-period' | 'unclear'; readonly period: NamedPeriod }
  | {
      readonly is: 'figures';
      readonly of: 'plan' | 'actual' | 'estimate' | 'unsaid';
      readonly isCumulative: boolean;
      readonly isOnePeriod: boolean;
      readonly isNextPeriod: boolean;
      readonly period: NamedPeriod;
    }
  | { readonly is: 'other' };

const WHOLE = new Map(WHOLE_HEADINGS.flatMap(([role, keys]) => keys.map((key) => [key, role] as const)));

/** Takes the parts of a heading from the outermost group inwards. */
export function headingSort(parts: readonly string[]): HeadingSort {
  const text = parts.join(' ');
  const key = wordKey(text);
  const own = parts.at(-1) ?? '';
  const role = WHOLE.get(key) ?? WHOLE.get(wordKey(own)) ?? WHOLE.get(withoutBrackets(text)) ?? roleOfPieces(text);
  if (role && !(role === 'name' && mentionsAny(key, COMPARISON_WORDS))) return { is: 'role', role, confidence: 0.95 };
  if (RATING_OR_RESULT.includes(key) && readPeriod(text).span === null) return { is: 'rating-or-result' };
  const comparison = readComparison(text, key);
  if (comparison) return comparison;
  return labelSort(text, key) ?? figureSort(parts, text, key);
}

/** "Nhiệm vụ/chỉ tiêu", "Cơ quan chủ trì, đơn vị phối hợp": every piece says the same. */
function roleOfPieces(text: string): ColumnRole | undefined {
  const roles = new Set(text.split(/[/,;]|\svà\s/u).map((piece) => WHOLE.get(wordKey(piece))));
  return roles.size === 1 ? [...roles][0] : undefined;
}

function labelSort(text: string, key: string): HeadingSort | null {
  for (const [role, words] of TELLING_WORDS) if (mentionsAny(key, words)) return { is: 'role', role, confidence: 0.8 };
  if (mentionsAny(key, RATING_WORDS)) return { is: 'role', role: 'rating', confidence: 0.8 };
  const { span, year } = readPeriod(text);
  const isName = NAME_OPENINGS.some((opening) => `${key} `.startsWith(`${opening} `)) && span === null && year === null && !/\b(?:ke hoach|kh|giao|qui dinh|dang ki)\b/.test(key);
  return isName ? { is: 'role', role: 'name', confidence: 0.8 } : null;
}

function readComparison(text: string, key: string): HeadingSort | null {
  const compares = mentionsAny(key.replace('gia so sanh', 'gia'), COMPARISON_WORDS);
  const plan = mentionsAny(key, PERCENT_OF_PLAN);
  const lastYear = mentionsAny(key, PERCENT_OF_LAST_YEAR);
  const lastPeriod = mentionsAny(key, PERCENT_OF_LAST_PERIOD);
  const isShare = key.includes('%') && mentionsAny(key, [...SAME_PERIOD_WORDS, ...LAST_PERIOD_WORDS, ...LAST_YEAR_WORDS]);
  if (!compares && !plan && !lastYear && !lastPeriod && !isShare) return quotient(text) ?? (/^(?:ti le )?%$/.test(key) ? { is: 'comparison', with: 'unclear', period: NO_PERIOD } : null);
  if (!key.includes('%') && mentionsAny(key, DIFFERENCE_WORDS)) return { is: 'role', role: 'diff', confidence: 0.85 };
  const { subject, base } = splitComparison(text);
  const period = subjectPeriod(subject, base);
  const baseKey = wordKey(base);
  if (mentionsAny(baseKey, BASE_PERIOD_WORDS)) return { is: 'other' };
  if (mentionsAny(baseKey, LAST_PERIOD_WORDS) || lastPeriod) return { is: 'comparison', with: 'last-period', period };
  if (mentionsAny(baseKey, SAME_PERIOD_WORDS)) return { is: 'comparison', with: 'last-year', period };
  if (mentionsAny(baseKey, PLAN_WORDS)) return { is: 'comparison', with: 'plan', period };
  if (mentionsAny(baseKey, LAST_YEAR_WORDS)) return { is: 'comparison', with: 'last-year', period };
  const against = readPeriod(base);
  if (compares && against.span) return { is: 'comparison', with: againstPeriod(period, against), period };
  if (plan && !lastYear) return { is: 'comparison', with: 'plan', period };
  if (lastYear) return { is: 'comparison', with: 'last-year', period };
  if (mentionsAny(key, PLAN_WORDS)) return { is: 'comparison', with: 'plan', period };
  if (mentionsAny(key, SAME_PERIOD_WORDS)) return { is: 'comparison', with: 'last-year', period };
  return SAYS_NO_BASE.test(baseKey) ? { is: 'comparison', with: 'unclear', period } : { is: 'other' };
}

const NO_PERIOD: NamedPeriod = { span: null, year: null };

/** "TH 6 tháng/KH năm (%)", "LK/KH", "KH 2026/ƯTH 2025": one figure over another, not "KH tháng 6/2023" nor two words for one ("Chỉ tiêu/KH"). */
function quotient(text: string): HeadingSort | null {
  const match = /^(.*[\p{L}\p{M}\d)])\s*\/\s*(?=[\p{L}])(.+)$/su.exec(text);
  if (!match) return null;
  const [over, base] = [match[1] ?? '', match[2] ?? ''];
  const [overIs, baseIs] = [figuresOf([over], wordKey(over)), figuresOf([base], wordKey(base))];
  const period = readPeriod(over);
  if (mentionsAny(wordKey(base), LAST_PERIOD_WORDS)) return { is: 'comparison', with: 'last-period', period };
  if (mentionsAny(wordKey(base), [...SAME_PERIOD_WORDS, ...LAST_YEAR_WORDS])) return { is: 'comparison', with: 'last-year', period };
  if (baseIs === 'unsaid' || (overIs === 'unsaid' && !text.includes('%'))) return null;
  if (baseIs === 'plan') return overIs === 'plan' && !text.includes('%') ? null : { is: 'comparison', with: 'plan', period };
  const years = [period.year, readPeriod(base).year];
  return overIs === 'plan' || (years[0] !== null && years[1] !== null && years[0] !== years[1]) ? { is: 'comparison', with: 'last-year', period } : null;
}

/** Nothing but signs, and words that come before what is compared: "So sánh (%)"; not "so với tổng số". */
const SAYS_NO_BASE = /^(?:%|ti le|tang|giam|dat|nam|thang|qui|ki|voi| )*$/;

/** What is compared, and what it is compared with: "so với" says it best, then "so cùng kỳ", then "So sánh" of a group, then "TH/KH". */
function splitComparison(text: string): { subject: string; base: string } {
  const match = COMPARING.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (!match) return { subject: '', base: text };
  const keepsWord = /(?:cùng|kế|KH|CK|năm|tháng|quý|dự|DT|NQ|nghị|chỉ|mục)$/iu.exec(match[0])?.[0] ?? '';
  return { subject: text.slice(0, match.index), base: keepsWord + text.slice(match.index + match[0].length) };
}

const COMPARING: readonly RegExp[] = [/\bso\s*(?:sánh\s*)?với/iu, /\bso\s*(?:sánh)?\s*(?:cùng|kế|KH|CK|năm|tháng|quý|dự|DT|NQ|nghị|chỉ|mục)/iu, /\bso sánh\b/iu, /(?<=\p{L}\s*)\/(?=\s*\p{L})/u];

/**
 * The period of the figure compared: before "so với", else after a base that is whole without it
 * ("So với cùng kỳ năm trước (%) | Quý I năm 2022", "So với tháng trước | Tháng 5").
 */
function subjectPeriod(subject: string, base: string): NamedPeriod {
  const before = readPeriod(subject);
  if (before.span) return before;
  const sign = base.search(/\(%\)|%/);
  const rest = sign >= 0 ? base.slice(sign) : (WHOLE_BASE.exec(base)?.[1] ?? '');
  const behind = readPeriod(rest.replace(/cùng kỳ năm trước|cùng kì năm trước|kế hoạch năm|KH năm|năm trước|cùng kỳ|tháng trước|quý trước/giu, ' '));
  return behind.span ? { span: behind.span, year: behind.year } : before;
}

/** What figures are compared with, said without a date. */
const WHOLE_BASE = /(?:cùng k[ỳì] năm (?:trước|ngoái)|(?:tháng|quý|kỳ|năm) trước)\s*:?\s+(.+)$/iu;

function againstPeriod(subject: NamedPeriod, base: NamedPeriod): 'last-year' | 'last-period' {
  if (!subject.span || !base.span) return 'last-year';
  const isSameYear = subject.year === null || base.year === null || subject.year === base.year;
  return sameSpan(subject.span, base.span) || !isSameYear ? (sameSpan(subject.span, base.span) ? 'last-year' : 'last-period') : 'last-period';
}

function figureSort(parts: readonly string[], text: string, key: string): HeadingSort {
  const period = readPeriod(text);
  if (mentionsAny(key, SHARE_WORDS)) return { is: 'other' };
  if (mentionsAny(key, SAME_PERIOD_WORDS)) return { is: 'role', role: 'samePeriodLY', confidence: 0.9, period };
  if (mentionsAny(key, LAST_PERIOD_WORDS)) return { is: 'role', role: 'actualPrevPeriod', confidence: 0.9 };
  if (mentionsAny(key, LAST_YEAR_WORDS) || isStartOfYear(key)) return { is: 'role', role: 'prevYear', confidence: 0.9, period };
  if (mentionsAny(key, DIFFERENCE_WORDS)) return { is: 'role', role: 'diff', confidence: 0.8 };
  const of = figuresOf(parts, key);
  if (of === 'unsaid' && (period.span === null || mentionsAny(key, OTHER_WORDS))) return { is: 'other' };
  return {
    is: 'figures',
    of,
    isCumulative: mentionsAny(key, CUMULATIVE_WORDS),
    isOnePeriod: mentionsAny(key, ONE_PERIOD_WORDS),
    isNextPeriod: mentionsAny(key, NEXT_PERIOD_WORDS),
    period,
  };
}

/** "Đầu năm", "Số hộ nghèo đầu năm 2023"; not "6 tháng đầu năm", "từ đầu năm", "KH giao đầu năm". */
function isStartOfYear(key: string): boolean {
  const opening = START_OF_YEAR.map((words) => key.replace(/ (?:19|20)\d{2}$/, '').split(words)).find((pieces) => pieces.length === 2 && pieces[1] === '')?.[0]?.trim();
  return opening !== undefined && !mentionsAny(key, PLAN_WORDS) && !mentionsAny(opening, NOT_WITH_START_OF_YEAR);
}

/** Plan, result or estimate: the innermost part that says so decides, else the whole ("Kế" over "hoạch"); within one text the first word does. */
function figuresOf(parts: readonly string[], key: string): 'plan' | 'actual' | 'estimate' | 'unsaid' {
  if (mentionsAny(key, ESTIMATE_WORDS)) return 'estimate';
  for (const part of [...[...parts].reverse(), key]) {
    const words = wordKey(part);
    const [plan, actual] = [firstOf(words, PLAN_WORDS), firstOf(words, ACTUAL_WORDS)];
    if (plan !== null || actual !== null) return (plan ?? Infinity) < (actual ?? Infinity) ? 'plan' : 'actual';
  }
  return 'unsaid';
}

function firstOf(key: string, words: readonly string[]): number | null {
  const places = words.map((word) => ` ${key} `.indexOf(` ${word} `)).filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : null;
}

function mentionsAny(key: string, words: readonly string[]): boolean {
  return words.some((word) => hasPhrase(key, word));
}

function withoutBrackets(text: string): string {
  return wordKey(text.replace(/\([^)]*\)/g, ' '));
}
