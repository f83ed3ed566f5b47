/** The findings in English: the same facts as in Vietnamese. Names of indicators stay as the sheet writes them. */
import { formatDay } from '../format';
import type { FindingMessages } from '../vi/findings';
import { listed, number, percent, periodName, quoted } from './words';

const COLUMNS = { plan: "year's plan", result: 'result' } as const;
const MEASURES = { area: 'an area', yield: 'a yield', output: 'an output', share: 'a share' } as const;
const ENCODINGS = { tcvn3: 'the old encoding TCVN3', vni: 'the old encoding VNI', decomposed: 'combining marks' } as const;

export const findings: FindingMessages = {
  'structure/missing-column': ({ role, candidates }) =>
    `There is no column for the ${COLUMNS[role]}. ` +
    (candidates.length === 0 ? `Which column is the ${COLUMNS[role]}?` : `Is it ${listed(candidates.slice(0, 3).map((header) => `"${header}"`), 'or')}?`),
  'structure/unit-mismatch': (facts) => {
    switch (facts.problem) {
      case 'missing': return `${quoted(facts.path)} has no unit.`;
      case 'not-a-unit': return `${quoted(facts.path)}: "${facts.unit}" stands in the place of the unit but is none.`;
      case 'differs':
        return `${quoted(facts.path)} is in "${facts.unit}", but the plan is in "${facts.approved}"${facts.converted === null ? '' : ` (that makes ${number(facts.converted)} ${facts.approved})`}.`;
      case 'not-of-the-name': return `${quoted(facts.path)} is ${MEASURES[facts.measure]}, but its unit is "${facts.unit}".`;
      case 'fractions': return `${quoted(facts.path)} is in "${facts.unit}", but its figures have fractions (${listed([...new Set(facts.values)].slice(0, 3).map((value) => number(value)))}). Is it %?`;
    }
  },
  'structure/duplicate-indicator': ({ path, rows, figuresAgree }) =>
    `${quoted(path)} stands ${rows.length} times, in rows ${listed(rows.map((row) => String(row + 1)))}${figuresAgree ? '' : ', with different figures'}.`,
  'structure/missing-indicator': ({ path, unit, target, decision }) =>
    `The ${decision === null ? 'approved plan' : `plan ${decision}`} has ${quoted(path)} (${target}${unit === null ? '' : ` ${unit}`}), but this sheet has no such row.`,
  'structure/broken-numbering': ({ stt, problem, before, expected }) =>
    problem === 'orphan'
      ? `Number "${stt}" has no "${before}" above it.`
      : `Number "${stt}" does not follow "${before}" above${expected === null ? '.' : `. Is it "${expected}"?`}`,
  'structure/legacy-text': ({ encoding, font, decoded }) =>
    `The text is in ${ENCODINGS[encoding]}${font === null || encoding === 'decomposed' ? '' : ` (font ${font})`}, so it is easily missed. It reads "${decoded}".`,

  'cell/number-as-text': ({ text, value }) => `"${text}" looks like the number ${number(value)} but is held as text, so nothing adds it up.`,
  'cell/ambiguous-number': ({ text, readings, guess, reference }) =>
    `"${text}" may be ${listed(readings.map((reading) => number(reading)), 'or')}.` +
    (guess === null ? ' Please write it clearly.' : ` ${reference === null ? 'It is' : `The plan is ${number(reference)}: it is`} probably ${number(guess)}.`),
  'cell/formula-error': ({ path, error }) => `The formula of ${quoted(path)} shows ${error}. The row is not judged for now.`,
  'cell/missing-value': ({ path, due, isPastDue }) => {
    const deadline = due === null ? '' : isPastDue ? `, due on ${formatDay(due)} and overdue` : ` (due on ${formatDay(due)})`;
    return `No figure yet for ${quoted(path)}${deadline}. Blank is not zero.`;
  },
  'cell/negative-value': ({ path, value }) => `${quoted(path)} cannot be negative, but is ${number(value)}.`,
  'cell/percent-out-of-range': ({ path, value }) => `${quoted(path)}: a share of ${percent(value)} is outside 0–100%.`,
  'cell/not-an-integer': ({ path, unit, value, proposal }) =>
    `${quoted(path)}: a number of ${unit} must be whole, but is ${number(value)}.${proposal === null ? '' : ` Is it ${number(proposal)}?`}`,
  'cell/text-in-number-cell': ({ path, text }) => `${quoted(path)}: the cell needs one number, but says "${text}".`,
  'cell/unreadable-target': ({ path, text }) => `The target "${text}" of ${quoted(path)} is not understood: it has no number or level to judge by.`,
  'cell/constant-over-formula': ({ path, header, value, recomputed }) =>
    `${quoted(path)}: column "${header}" is calculated, but ${number(value)} is typed here` +
    (recomputed === null ? '.' : `; it comes to ${number(recomputed)}${recomputed === value ? '' : ` (off by ${number(Math.abs(value - recomputed), 2)})`}.`),

  'scale/thousandfold': ({ path, value, reference, times, isTooLarge, proposal }) =>
    `${quoted(path)}: ${number(value)} is ${isTooLarge ? `${number(times, 0)} times` : `one part in ${number(times, 0)} of`} ${number(reference)}. ` +
    `The unit may be wrong (đồng, thousand đồng, million đồng).${proposal === null ? '' : ` Is it ${number(proposal)}?`}`,
  'scale/lost-decimal-mark': ({ path, value, reference, proposal }) =>
    `${quoted(path)}: ${number(value)} has the digits of ${number(reference)} but is ${number(value > reference ? value / reference : reference / value, 0)} times as ` +
    `${value > reference ? 'large' : 'small'}. Is it ${number(proposal)}?`,
  'scale/mixed-percent-scale': ({ header, value, percent: meant }) =>
    `Column "${header}" mixes coefficients and percentages: ${number(value)} here is ${percent(meant)}. Please use % throughout.`,

  'time/cumulative-decreases': ({ path, value, header, earlier, earlierHeader, againstPeriod }) =>
    `${quoted(path)}: "${header}" is ${number(value)}, below "${earlierHeader}" with ${number(earlier)} (by ${number(earlier - value)}). ` +
    (againstPeriod ? 'A cumulative result cannot be below one of its periods.' : 'A cumulative result cannot decrease.'),
  'time/estimate-below-actual': ({ path, estimate, actual }) =>
    `${quoted(path)}: the year's estimate ${number(estimate)} is below the ${number(actual)} already reached (by ${number(actual - estimate)}).`,
  'time/periods-do-not-sum': ({ path, periods, sum, total, header, difference }) =>
    `${quoted(path)}: ${periods.length} periods (${listed(periods.map((period) => `"${period}"`))}) add up to ${number(sum)}, but "${header}" is ${number(total)}, off by ${number(Math.abs(difference))}.`,
  'time/future-period': ({ path, period, asOf, value }) =>
    `${quoted(path)}: ${number(value)} is entered for ${periodName(period)}, but the report is as of ${formatDay(asOf)}.`,
  'time/repeated-period': ({ path, header, earlierHeader, value }) =>
    `${quoted(path)}: "${header}" is exactly "${earlierHeader}" (${number(value)}). Was it copied by mistake?`,
  'time/sharp-change': ({ path, value, reference, header, change, measure, threshold }) =>
    `${quoted(path)}: ${number(value)} is ${measure === 'points' ? `${number(Math.abs(change), 2)} percentage points` : percent(Math.abs(change), 1)} ${change > 0 ? 'above' : 'below'} ` +
    `"${header}" (${number(reference)}), past the threshold of ${measure === 'points' ? `${number(threshold)} points` : percent(threshold)}. If it is right, please note the reason.`,
  'time/closed-period-changed': ({ path, period, closedOn, closed, value }) =>
    `${quoted(path)}: the figure for ${periodName(period)} was closed${closedOn === null ? '' : ` on ${formatDay(closedOn)}`} at ${number(closed)} and is now ${number(value)} (off by ${number(Math.abs(value - closed))}).`,

  'identity/area-yield-output': ({ crop, area, yield: perHectare, output, computed, difference }) =>
    `${crop}: ${number(area)} ha × ${number(perHectare)} quintals/ha ÷ 10 = ${number(computed)} t, but ${number(output)} t is entered (off by ${number(Math.abs(difference), 3)}).`,
  'identity/parts-do-not-sum': ({ total, stated, parts, sum, difference, relation, isPartial }) => {
    const what = `${total} = ${number(stated)}`;
    const off = `off by ${number(Math.abs(difference))}`;
    if (parts.length === 1) return `${what}, but ${listed(parts)} alone is ${number(sum)} (${off}).`;
    if (isPartial) return `${what}, but ${listed(parts)} already make ${number(sum)} (${number(difference)} too much).`;
    return `${what}, but ${listed(parts)} add up to ${number(sum)} (${relation === 'part' ? `${number(difference)} too much` : off}).`;
  },
  'identity/parent-outside-children': ({ total, percent: whole, parts, low, high }) =>
    `${total} reached ${percent(whole)} of its plan, but its parts (${listed(parts)}) only between ${percent(low)} and ${percent(high)}. That cannot be.`,
  'identity/ratio-mismatch': ({ path, numerator, denominator, computed, stated }) =>
    `${quoted(path)}: ${number(numerator)}/${number(denominator)} = ${percent(computed, 2)}, but ${percent(stated)} is entered (off by ${number(Math.abs(stated - computed), 2)} points).`,
  'identity/household-rate-mismatch': ({ path, rate, households, computed, stated }) =>
    stated === null
      ? `${quoted(path)}: no whole number of ${number(households)} households makes ${percent(rate)} (the nearest is ${number(computed)} = ${percent((100 * computed) / households, 2)}).`
      : `${quoted(path)}: ${percent(rate)} of ${number(households)} households is ${number(computed)}, but ${number(stated)} is entered (off by ${number(Math.abs(stated - computed))}).`,
  'identity/per-capita-mismatch': ({ output, perCapita, population, impliedPopulation, deviation }) =>
    `${number(output)} t ÷ ${number(perCapita)} kg a head → ${number(impliedPopulation)} people, ${percent(Math.abs(deviation), 1)} off the population of ${number(population)}.`,
  'identity/budget-imbalance': ({ kind, revenue, expenditure, difference, unit }) => {
    const off = `${number(Math.abs(difference))} ${unit}`;
    switch (kind) {
      case 'plan-not-balanced': return `Planned revenue ${number(revenue)} and expenditure ${number(expenditure)} ${unit} do not balance: off by ${off}.`;
      case 'above-ceiling': return `Expenditure ${number(expenditure)} exceeds the budget of ${number(revenue)} by ${off} (${percent((difference / revenue) * 100, 1)}).`;
      case 'above-revenue': return `Expenditure ${number(expenditure)} exceeds the revenue of ${number(revenue)} by ${off}.`;
    }
  },
  'identity/criteria-count': (facts) => {
    switch (facts.problem) {
      case 'too-many': return `${number(facts.value)} criteria of the new-countryside programme are more than the ${number(facts.most)} that there are.`;
      case 'fewer': return `"${facts.header}" has ${number(facts.value)} criteria of the new-countryside programme, fewer than the ${number(facts.before)} reached before the year (by ${number(facts.before - facts.value)}).`;
      case 'does-not-add-up':
        return `New-countryside criteria: ${number(facts.base)} before + ${number(facts.added)} more = ${number(facts.base + facts.added)}, but the cumulative number is ${number(facts.cumulative)}.`;
    }
  },
  'identity/percent-miscalculated': ({ path, numerator, denominator, computed, stated, gap }) =>
    `${quoted(path)}: ${number(numerator)}/${number(denominator)} = ${percent(computed, 1)}, but ${percent(stated)} is entered (off by ${number(Math.abs(stated - computed), 1)}).` +
    (gap === null ? '' : ` For a share, use the difference of ${gap > 0 ? '+' : ''}${number(gap, 2)} percentage points.`),

  'plan/implausible-achievement': ({ path, percent: reached, actual, target }) =>
    `${quoted(path)}: ${number(actual)} is ${percent(reached, 1)} of the plan. Check the plan (${number(target)}) or the unit.`,

  'plan/missing-evidence': ({ path, rating }) => `${quoted(path)} says "${rating}", but gives no number or date of the document that recognises it.`,
  'plan/target-changed': ({ path, approved, target, decision, difference }) =>
    `${quoted(path)}: the approved target${decision === null ? '' : ` (${decision})`} is ${approved}, the sheet says ${target === '' ? 'nothing' : target}` +
    `${difference === null || difference === 0 ? '' : ` (off by ${number(Math.abs(difference))})`}. If it was adjusted, please note the decision.`,
  'plan/lag-unexplained': ({ path }) => `${quoted(path)} lags, but the note gives no cause or remedy.`,
  'plan/target-against-direction': ({ path, direction, target, baseline, header }) =>
    baseline === null
      ? `${quoted(path)}: the aim is to ${direction === 'down' ? 'reduce' : 'raise'} it by ${number(Math.abs(target))}, but the level at the start of the year is not given, so the change cannot be measured. ` +
        `Please enter it in ${header === null ? 'the column "Gốc" of the sheet "Cấu hình"' : `the column "${header}"`}.`
      : `${quoted(path)}: the aim is to ${direction === 'down' ? 'reduce' : 'raise'} it, but the plan ${number(target)} is ${direction === 'down' ? 'above' : 'below'} "${header ?? ''}" (${number(baseline)}) by ${number(Math.abs(target - baseline))}.`,
};
