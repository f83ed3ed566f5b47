/** What is wrong and with which numbers, as a colleague would say it: one sentence or two for each rule's facts. */
import type { RuleFacts, RuleId } from '../../plan/rules/facts';
import { formatDay } from '../format';
import { asEntered, listed, number, percent, periodName, quoted, signed } from './words';

export type FindingMessages = { readonly [R in RuleId]: (facts: RuleFacts[R]) => string };

const COLUMNS = { plan: 'kế hoạch năm', result: 'kết quả thực hiện' } as const;
const MEASURES = { area: 'diện tích', yield: 'năng suất', output: 'sản lượng', share: 'tỷ lệ' } as const;
const ENCODINGS = { tcvn3: 'mã cũ TCVN3', vni: 'mã cũ VNI', decomposed: 'dấu tổ hợp' } as const;

export const findings: FindingMessages = {
  'structure/missing-column': ({ role, candidates }) =>
    `Không tìm thấy cột ${COLUMNS[role]}. ` +
    (candidates.length === 0 ? `Hãy chỉ cho tôi cột nào là ${COLUMNS[role]}.` : `Có phải là ${listed(candidates.slice(0, 3).map((header) => `"${header}"`), 'hoặc')}?`),
  'structure/unit-mismatch': (facts) => {
    switch (facts.problem) {
      case 'missing': return `${quoted(facts.path)} chưa ghi đơn vị tính.`;
      case 'not-a-unit': return `${quoted(facts.path)}: "${facts.unit}" đang nằm ở ô đơn vị tính nhưng không phải là đơn vị.`;
      case 'differs':
        return `${quoted(facts.path)} ghi đơn vị "${facts.unit}" nhưng kế hoạch dùng "${facts.approved}"${facts.converted === null ? '' : ` (đổi ra là ${number(facts.converted)} ${facts.approved})`}.`;
      case 'not-of-the-name': return `${quoted(facts.path)} là ${MEASURES[facts.measure]} nhưng ghi đơn vị "${facts.unit}".`;
      case 'fractions': return `${quoted(facts.path)} ghi đơn vị "${facts.unit}" nhưng số liệu là số lẻ (${listed([...new Set(facts.values)].slice(0, 3).map((value) => number(value)))}). Có phải là %?`;
    }
  },
  'structure/duplicate-indicator': ({ path, rows, figuresAgree }) =>
    `${quoted(path)} xuất hiện ${rows.length} lần, ở dòng ${listed(rows.map((row) => String(row + 1)))}${figuresAgree ? '' : ', số liệu khác nhau'}.`,
  'structure/missing-indicator': ({ path, unit, target, decision }) =>
    `Kế hoạch${decision === null ? ' đã chốt' : ` ${decision}`} có ${quoted(path)} (${target}${unit === null ? '' : ` ${unit}`}) nhưng bảng này chưa có dòng đó.`,
  'structure/broken-numbering': ({ stt, problem, before, expected }) =>
    problem === 'orphan'
      ? `Số thứ tự "${stt}" chưa có mục "${before}" ở trên.`
      : `Số thứ tự "${stt}" không nối tiếp "${before}" ở trên${expected === null ? '' : `. Có phải là "${expected}"?`}`,
  'structure/legacy-text': ({ encoding, font, decoded }) =>
    `Chữ ở đây dùng ${ENCODINGS[encoding]}${font === null || encoding === 'decomposed' ? '' : ` (phông ${font})`} nên dễ so khớp sai. Đọc là "${decoded}".`,

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
  'cell/constant-over-formula': ({ path, header, value, recomputed }) =>
    `${quoted(path)}: cột "${header}" là cột tính toán nhưng ô này đang gõ số tay ${number(value)}` +
    (recomputed === null ? '.' : `, tính lại được ${number(recomputed)}${recomputed === value ? '' : ` (lệch ${number(Math.abs(value - recomputed), 2)})`}.`),

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
  'time/periods-do-not-sum': ({ path, periods, sum, total, header, difference }) =>
    `${quoted(path)}: cộng ${periods.length} kỳ (${listed(periods.map((period) => `"${period}"`))}) được ${number(sum)} nhưng "${header}" ghi ${number(total)}, lệch ${number(Math.abs(difference))}.`,
  'time/future-period': ({ path, period, asOf, value }) =>
    `${quoted(path)}: đã có số ${number(value)} cho ${periodName(period)} trong khi kỳ báo cáo đến ${formatDay(asOf)}.`,
  'time/repeated-period': ({ path, header, earlierHeader, value }) =>
    `${quoted(path)}: "${header}" y hệt "${earlierHeader}" (${number(value)}). Có chép nhầm không?`,
  'time/sharp-change': ({ path, value, reference, header, change, measure, threshold }) =>
    `${quoted(path)}: ${number(value)} ${change > 0 ? 'tăng' : 'giảm'} ${measure === 'points' ? `${number(Math.abs(change), 2)} điểm %` : percent(Math.abs(change), 1)} ` +
    `so với "${header}" (${number(reference)}), vượt ngưỡng ${measure === 'points' ? `${number(threshold)} điểm %` : percent(threshold)}. Nếu đúng, hãy ghi lý do vào cột ghi chú.`,
  'time/closed-period-changed': ({ path, period, closedOn, closed, value }) =>
    `${quoted(path)}: số ${periodName(period)} đã chốt${closedOn === null ? '' : ` ngày ${formatDay(closedOn)}`} là ${number(closed)}, nay là ${number(value)} (lệch ${number(Math.abs(value - closed))}).`,

  'identity/area-yield-output': ({ crop, area, yield: perHectare, output, computed, difference }) =>
    `${crop}: ${number(area)} ha × ${number(perHectare)} tạ/ha ÷ 10 = ${number(computed)} tấn, nhưng ghi ${asEntered(output)} tấn (lệch ${number(Math.abs(difference), 3)}).`,
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
    stated === null
      ? `${quoted(path)}: không có số hộ nguyên nào trong ${number(households)} hộ cho ra ${percent(rate)} (gần nhất là ${number(computed)} hộ = ${percent((100 * computed) / households, 2)}).`
      : `${quoted(path)}: ${percent(rate)} của ${number(households)} hộ là ${number(computed)} hộ, nhưng ghi ${number(stated)} hộ (lệch ${number(Math.abs(stated - computed))}).`,
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
  'identity/criteria-count': (facts) => {
    switch (facts.problem) {
      case 'too-many': return `Số tiêu chí nông thôn mới là ${number(facts.value)}, nhiều hơn ${number(facts.most)} tiêu chí của bộ tiêu chí.`;
      case 'fewer': return `Số tiêu chí nông thôn mới (lũy kế) ở "${facts.header}" là ${number(facts.value)}, ít hơn đầu năm đã đạt ${number(facts.before)} (giảm ${number(facts.before - facts.value)}).`;
      case 'does-not-add-up':
        return `Tiêu chí nông thôn mới: đầu kỳ ${number(facts.base)} + thêm ${number(facts.added)} = ${number(facts.base + facts.added)}, nhưng lũy kế ghi ${number(facts.cumulative)}.`;
    }
  },
  'identity/percent-miscalculated': ({ path, numerator, denominator, computed, stated, gap }) =>
    `${quoted(path)}: ${number(numerator)}/${number(denominator)} = ${percent(computed, 1)} nhưng ghi ${percent(stated)} (lệch ${number(Math.abs(stated - computed), 1)}).` +
    (gap === null ? '' : ` Với chỉ tiêu tỷ lệ, dùng chênh lệch ${signed(gap)} điểm %.`),

  'plan/implausible-achievement': ({ path, percent: reached, actual, target }) =>
    `${quoted(path)}: ${number(actual)} đạt ${percent(reached, 1)} kế hoạch. Kiểm tra lại kế hoạch (${number(target)}) hoặc đơn vị.`,

  'plan/missing-evidence': ({ path, rating }) => `${quoted(path)} ghi "${rating}" nhưng chưa có số, ngày văn bản công nhận.`,
  'plan/target-changed': ({ path, approved, target, decision, difference }) =>
    `${quoted(path)}: kế hoạch duyệt${decision === null ? '' : ` (${decision})`} là ${approved}, bảng đang là ${target === '' ? 'để trống' : target}` +
    `${difference === null || difference === 0 ? '' : ` (lệch ${number(Math.abs(difference))})`}. Nếu đã điều chỉnh, hãy ghi số quyết định.`,
  'plan/lag-unexplained': ({ path }) => `${quoted(path)} đang chậm nhưng cột ghi chú chưa có nguyên nhân, giải pháp.`,
  'plan/target-against-direction': ({ path, direction, target, baseline, header }) =>
    baseline === null
      ? `${quoted(path)}: mục tiêu là ${direction === 'down' ? 'giảm' : 'tăng'} ${number(Math.abs(target))} nhưng chưa có số đầu năm nên chưa tính được mức ${direction === 'down' ? 'giảm' : 'tăng'}. ` +
        `Hãy nhập số đầu năm vào ${header === null ? 'cột "Gốc" ở trang "Cấu hình"' : `cột "${header}"`}.`
      : `${quoted(path)}: mục tiêu là ${direction === 'down' ? 'giảm' : 'tăng'} nhưng kế hoạch ${number(target)} ${direction === 'down' ? 'cao' : 'thấp'} hơn "${header ?? ''}" (${number(baseline)}) là ${number(Math.abs(target - baseline))}.`,
};
