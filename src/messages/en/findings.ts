/** The findings in English: the same facts as in Vietnamese. Names of indicators stay as the sheet writes them. */
import { formatDay, formatNumber } from '../format';
import type { FindingMessages } from '../vi/findings';

export const findings: FindingMessages = {
  'structure/duplicate-indicator': ({ path, rows, figuresAgree }) =>
    `${quoted(path)} stands ${rows.length} times, in rows ${listed(rows.map((row) => String(row + 1)))}${figuresAgree ? '' : ', with different figures'}.`,

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

  'identity/area-yield-output': ({ crop, area, yield: perHectare, output, computed }) =>
    `${crop}: ${number(area)} ha × ${number(perHectare)} quintals/ha ÷ 10 = ${number(computed)} t, but ${number(output)} t is entered.`,
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
    `${quoted(path)}: ${percent(rate)} of ${number(households)} households is ${number(computed)}, but ${number(stated)} is entered (off by ${number(Math.abs(stated - computed))}).`,
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
  'identity/criteria-count': (facts) =>
    facts.problem === 'too-many'
      ? `${number(facts.value)} criteria of the new-countryside programme are more than the ${number(facts.most)} that there are.`
      : `New-countryside criteria: ${number(facts.base)} before + ${number(facts.added)} more = ${number(facts.base + facts.added)}, but the cumulative number is ${number(facts.cumulative)}.`,
  'identity/percent-miscalculated': ({ path, numerator, denominator, computed, stated, gap }) =>
    `${quoted(path)}: ${number(numerator)}/${number(denominator)} = ${percent(computed, 1)}, but ${percent(stated)} is entered (off by ${number(Math.abs(stated - computed), 1)}).` +
    (gap === null ? '' : ` For a share, use the difference of ${gap > 0 ? '+' : ''}${number(gap, 2)} percentage points.`),

  'plan/implausible-achievement': ({ path, percent: reached, actual, target }) =>
    `${quoted(path)}: ${number(actual)} is ${percent(reached, 1)} of the plan. Check the plan (${number(target)}) or the unit.`,
};

function number(value: number, mostDecimals = 6): string {
  return formatNumber(Number(value.toFixed(mostDecimals)), null, 'en');
}

function percent(value: number, mostDecimals = 6): string {
  return `${number(value, mostDecimals)}%`;
}

function quoted(path: readonly string[]): string {
  return `"${path.slice(-2).join(' – ')}"`;
}

function listed(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}
