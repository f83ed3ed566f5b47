/** What is wrong and with which numbers, as a colleague would say it: one sentence or two for each rule's facts. */
import type { RuleFacts, RuleId } from '../../plan/rules/facts';
import { formatDay, formatNumber } from '../format';

export type FindingMessages = { readonly [R in RuleId]: (facts: RuleFacts[R]) => string };

export const findings: FindingMessages = {
  'structure/duplicate-indicator': ({ path, rows, figuresAgree }) =>
    `${quoted(path)} xuất hiện ${rows.length} lần, ở dòng ${listed(rows.map((row) => String(row + 1)))}${figuresAgree ? '' : ', số liệu khác nhau'}.`,

  'cell/number-as-text': ({ text, value }) => `Ô ghi "${text}" trông như số ${number(value)} nhưng đang lưu dạng chữ nên không cộng được.`,
  'cell/ambiguous-number': ({ text, readings, guess, reference }) =>
    `"${text}" có thể là ${listed(readings.map((reading) => number(reading)), 'hoặc')}.` +
    (guess === null ? ' Hãy ghi lại cho rõ.' : ` ${reference === null ? 'Có lẽ' : `Kế hoạch là ${number(reference)}, có lẽ`} là ${number(guess)}.`),
  'cell/formula-error': ({ path, error }) => `Công thức ở ${quoted(path)} đang báo ${error}. Dòng này tạm chưa được đánh giá.`,
  'cell/missing-value': ({ path, due, isPastDue }) => {
    const deadline = due === null ? '' : isPastDue ? `, đã quá hạn ${formatDay(due)}` : ` (hạn ${formatDay(due)})`;
    return `Chưa có số ${quoted(path)}${deadline}. Để trống khác với bằng 0.`;
  },
  'cell/negative-value': ({ path, value }) => `${quoted(path)} không thể âm, đang ghi ${number(value)}.`,
  'cell/percent-out-of-range': ({ path, value }) => `${quoted(path)}: tỷ lệ ${percent(value)} nằm ngoài 0–100 %.`,
  'cell/not-an-integer': ({ path, unit, value, proposal }) =>
    `${quoted(path)}: số ${unit} phải là số nguyên, đang ghi ${number(value)}.${proposal === null ? '' : ` Có phải là ${number(proposal)}?`}`,
  'cell/text-in-number-cell': ({ path, text }) => `${quoted(path)}: ô này cần một con số, đang ghi "${text}".`,
  'cell/unreadable-target': ({ path, text }) => `Chưa hiểu mục tiêu "${text}" của ${quoted(path)}: chưa có con số hoặc mức để chấm.`,

  'scale/thousandfold': ({ path, value, reference, times, isTooLarge, proposal }) =>
    `${quoted(path)}: ${number(value)} ${isTooLarge ? `gấp ${number(times, 0)} lần` : `chỉ bằng một phần ${number(times, 0)} của`} ${number(reference)}. ` +
    `Có thể nhầm đơn vị (đồng, nghìn đồng, triệu đồng).${proposal === null ? '' : ` Có phải là ${number(proposal)}?`}`,
  'scale/lost-decimal-mark': ({ path, value, reference, proposal }) => {
    const ratio = value > reference ? value / reference : reference / value;
    return `${quoted(path)}: ${asEntered(value)} có cùng dãy chữ số với ${number(reference)} nhưng ${value > reference ? 'lớn gấp' : 'nhỏ hơn'} ${number(ratio, 0)} lần. Có phải là ${number(proposal)}?`;
  },
  'scale/mixed-percent-scale': ({ header, value, percent: meant }) =>
    `Cột "${header}" lẫn hệ số và phần trăm: ${number(value)} ở đây là ${percent(meant)}. Hãy thống nhất là %.`,

  'time/cumulative-decreases': ({ path, value, header, earlier, earlierHeader, againstPeriod }) =>
    `${quoted(path)}: "${header}" là ${number(value)}, nhỏ hơn "${earlierHeader}" là ${number(earlier)} (lệch ${number(earlier - value)}). ` +
    (againstPeriod ? 'Lũy kế không thể nhỏ hơn một kỳ trong đó.' : 'Lũy kế không thể giảm.'),
  'time/estimate-below-actual': ({ path, estimate, actual }) =>
    `${quoted(path)}: ước cả năm ${number(estimate)} nhỏ hơn lũy kế đã đạt ${number(actual)} (thiếu ${number(actual - estimate)}).`,

  'identity/area-yield-output': ({ crop, area, yield: perHectare, output, computed }) =>
    `${crop}: ${number(area)} ha × ${number(perHectare)} tạ/ha ÷ 10 = ${number(computed)} tấn, nhưng ghi ${asEntered(output)} tấn.`,
  'identity/parts-do-not-sum': ({ total, stated, parts, sum, difference, relation, isPartial }) => {
    const what = `${total} = ${number(stated)}`;
    const off = `lệch ${number(Math.abs(difference))}`;
    if (parts.length === 1) return `${what} nhưng riêng ${listed(parts)} đã là ${number(sum)} (${off}).`;
    if (isPartial) return `${what} nhưng mới cộng ${listed(parts)} đã được ${number(sum)} (vượt ${number(difference)}).`;
    return `${what} nhưng ${listed(parts)} cộng lại ${number(sum)} (${relation === 'part' ? `vượt ${number(difference)}` : off}).`;
  },
  'identity/parent-outside-children': ({ total, percent: whole, parts, low, high }) =>
    `${total} đạt ${percent(whole)} kế hoạch nhưng các phần (${listed(parts)}) chỉ từ ${percent(low)} đến ${percent(high)}. Không thể như vậy.`,
  'identity/ratio-mismatch': ({ path, numerator, denominator, computed, stated }) =>
    `${quoted(path)}: ${number(numerator)}/${number(denominator)} = ${percent(computed, 2)} nhưng ghi ${percent(stated)} (lệch ${number(Math.abs(stated - computed), 2)} điểm %).`,
  'identity/household-rate-mismatch': ({ path, rate, households, computed, stated }) =>
    `${quoted(path)}: ${percent(rate)} của ${number(households)} hộ là ${number(computed)} hộ, nhưng ghi ${number(stated)} hộ (lệch ${number(Math.abs(stated - computed))}).`,
  'identity/per-capita-mismatch': ({ output, perCapita, population, impliedPopulation, deviation }) =>
    `${number(output)} tấn ÷ ${number(perCapita)} kg/người → ${number(impliedPopulation)} người, lệch ${percent(Math.abs(deviation), 1)} so với dân số ${number(population)}.`,
  'identity/budget-imbalance': ({ kind, revenue, expenditure, difference, unit }) => {
    const off = `${number(Math.abs(difference))} ${unit}`;
    switch (kind) {
      case 'plan-not-balanced': return `Kế hoạch thu ${number(revenue)} và chi ${number(expenditure)} ${unit} không cân đối, lệch ${off}.`;
      case 'above-ceiling': return `Chi ${number(expenditure)} vượt dự toán ${number(revenue)} là ${off} (${percent((difference / revenue) * 100, 1)}).`;
      case 'above-revenue': return `Chi ${number(expenditure)} nhiều hơn thu ${number(revenue)} là ${off}.`;
    }
  },
  'identity/criteria-count': (facts) =>
    facts.problem === 'too-many'
      ? `Số tiêu chí nông thôn mới là ${number(facts.value)}, nhiều hơn ${number(facts.most)} tiêu chí của bộ tiêu chí.`
      : `Tiêu chí nông thôn mới: đầu kỳ ${number(facts.base)} + thêm ${number(facts.added)} = ${number(facts.base + facts.added)}, nhưng lũy kế ghi ${number(facts.cumulative)}.`,
  'identity/percent-miscalculated': ({ path, numerator, denominator, computed, stated, gap }) =>
    `${quoted(path)}: ${number(numerator)}/${number(denominator)} = ${percent(computed, 1)} nhưng ghi ${percent(stated)} (lệch ${number(Math.abs(stated - computed), 1)}).` +
    (gap === null ? '' : ` Với chỉ tiêu tỷ lệ, dùng chênh lệch ${signed(gap)} điểm %.`),

  'plan/implausible-achievement': ({ path, percent: reached, actual, target }) =>
    `${quoted(path)}: ${number(actual)} đạt ${percent(reached, 1)} kế hoạch. Kiểm tra lại kế hoạch (${number(target)}) hoặc đơn vị.`,
};

/** At most so many digits behind the mark, fewer where they are zeros. */
function number(value: number, mostDecimals = 6): string {
  return formatNumber(Number(value.toFixed(mostDecimals)), null, 'vi');
}

/** A figure that was typed wrongly reads as it was typed: 2150, not 2.150. */
function asEntered(value: number): string {
  return Math.abs(value) < 10_000 ? number(value).replaceAll('.', '') : number(value);
}

function percent(value: number, mostDecimals = 6): string {
  return `${number(value, mostDecimals)} %`;
}

function signed(value: number): string {
  return value > 0 ? `+${number(value, 2)}` : number(value, 2);
}

/** "Lúa nước – Năng suất": the last two names say which row it is. */
function quoted(path: readonly string[]): string {
  return `"${path.slice(-2).join(' – ')}"`;
}

function listed(items: readonly string[], last: 'và' | 'hoặc' = 'và'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}
