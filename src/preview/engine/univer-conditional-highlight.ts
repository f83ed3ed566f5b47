/** Rules that give cells a look: Excel's words and Univer's. */
import { cellName } from '../files/cells/cell-reference';
import { comparisonFormula, comparisonOperands, deviationFormula } from '../files/comparison-formula';
import type { RuleDetails } from '../files/conditional-format-model';
import type { Area } from './area';
import type { CellValueOperator, ConditionalRule, PresetCriterion, TextOperator } from './conditional-format';
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, CFTimePeriodOperator } from './univer-modules';
import type { IConditionalFormattingRuleConfig } from './univer-modules';
import { toRange } from './univer-range';

type Highlight = Extract<IConditionalFormattingRuleConfig, { type: CFRuleType.highlightCell }>;
type HighlightRule = Extract<ConditionalRule, { kind: 'custom' | 'cell-value' | 'text' | 'top-bottom' | 'preset' }>;
type CellValueRule = Extract<ConditionalRule, { kind: 'cell-value' }>;

const base = { type: CFRuleType.highlightCell as const, style: {} };

const numberOperators: readonly (readonly [CellValueOperator, CFNumberOperator])[] = [
  ['Between', CFNumberOperator.between],
  ['NotBetween', CFNumberOperator.notBetween],
  ['EqualTo', CFNumberOperator.equal],
  ['NotEqualTo', CFNumberOperator.notEqual],
  ['GreaterThan', CFNumberOperator.greaterThan],
  ['LessThan', CFNumberOperator.lessThan],
  ['GreaterThanOrEqual', CFNumberOperator.greaterThanOrEqual],
  ['LessThanOrEqual', CFNumberOperator.lessThanOrEqual],
];

const textOperators: readonly (readonly [TextOperator, CFTextOperator])[] = [
  ['Contains', CFTextOperator.containsText],
  ['NotContains', CFTextOperator.notContainsText],
  ['BeginsWith', CFTextOperator.beginsWith],
  ['EndsWith', CFTextOperator.endsWith],
];

/** Preset criteria that are rules of texts, of averages and of dates to Univer. */
const contentCriteria: readonly (readonly [PresetCriterion, CFTextOperator])[] = [
  ['Blanks', CFTextOperator.containsBlanks],
  ['NonBlanks', CFTextOperator.notContainsBlanks],
  ['Errors', CFTextOperator.containsErrors],
  ['NonErrors', CFTextOperator.notContainsErrors],
];
const averageCriteria: readonly (readonly [PresetCriterion, CFNumberOperator.greaterThan | CFNumberOperator.lessThan | CFNumberOperator.greaterThanOrEqual | CFNumberOperator.lessThanOrEqual])[] = [
  ['AboveAverage', CFNumberOperator.greaterThan],
  ['BelowAverage', CFNumberOperator.lessThan],
  ['EqualOrAboveAverage', CFNumberOperator.greaterThanOrEqual],
  ['EqualOrBelowAverage', CFNumberOperator.lessThanOrEqual],
];
const periodCriteria: readonly (readonly [PresetCriterion, CFTimePeriodOperator])[] = [
  ['Yesterday', CFTimePeriodOperator.yesterday],
  ['Today', CFTimePeriodOperator.today],
  ['Tomorrow', CFTimePeriodOperator.tomorrow],
  ['LastSevenDays', CFTimePeriodOperator.last7Days],
  ['LastWeek', CFTimePeriodOperator.lastWeek],
  ['ThisWeek', CFTimePeriodOperator.thisWeek],
  ['NextWeek', CFTimePeriodOperator.nextWeek],
  ['LastMonth', CFTimePeriodOperator.lastMonth],
  ['ThisMonth', CFTimePeriodOperator.thisMonth],
  ['NextMonth', CFTimePeriodOperator.nextMonth],
];
const deviationCriteria: readonly (readonly [PresetCriterion, number])[] = [
  ['OneStdDevAboveAverage', 1],
  ['OneStdDevBelowAverage', -1],
  ['TwoStdDevAboveAverage', 2],
  ['TwoStdDevBelowAverage', -2],
  ['ThreeStdDevAboveAverage', 3],
  ['ThreeStdDevBelowAverage', -3],
];

export function fromHighlight(rule: Highlight, details: RuleDetails | undefined): HighlightRule {
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return fromFormula(rule.value, details);
    case CFSubRuleType.number:
      return fromNumber(rule.operator, rule.value);
    case CFSubRuleType.text: {
      const text = rule.value ?? '';
      const operator = nameOf(textOperators, rule.operator);
      if (operator) return { kind: 'text', operator, text };
      const criterion = nameOf(contentCriteria, rule.operator);
      if (criterion) return { kind: 'preset', criterion };
      const equal = rule.operator === CFTextOperator.equal ? 'EqualTo' : 'NotEqualTo';
      return { kind: 'cell-value', operator: equal, formula1: `="${text.replaceAll('"', '""')}"`, formula2: null };
    }
    case CFSubRuleType.rank:
      return { kind: 'top-bottom', type: `${rule.isBottom ? 'Bottom' : 'Top'}${rule.isPercent ? 'Percent' : 'Items'}`, rank: rule.value };
    case CFSubRuleType.average:
      return { kind: 'preset', criterion: averageCriteria.find(([, operator]) => operator === rule.operator)?.[0] ?? 'AboveAverage' };
    case CFSubRuleType.timePeriod:
      return { kind: 'preset', criterion: nameOf(periodCriteria, rule.operator) ?? 'Today' };
    case CFSubRuleType.uniqueValues:
      return { kind: 'preset', criterion: 'UniqueValues' };
    case CFSubRuleType.duplicateValues:
      return { kind: 'preset', criterion: 'DuplicateValues' };
  }
}

export function toHighlight(rule: HighlightRule, areas: readonly Area[]): { readonly rule: Highlight; readonly details?: RuleDetails } {
  switch (rule.kind) {
    case 'custom':
      return { rule: { ...base, subType: CFSubRuleType.formula, value: rule.formula } };
    case 'text':
      return { rule: { ...base, subType: CFSubRuleType.text, operator: valueOf(textOperators, rule.operator) ?? CFTextOperator.containsText, value: rule.text } };
    case 'cell-value':
      return toComparison(rule, areas);
    case 'top-bottom': {
      const { type, rank: value } = rule;
      return { rule: { ...base, subType: CFSubRuleType.rank, isBottom: type.startsWith('Bottom'), isPercent: type.endsWith('Percent'), value } };
    }
    case 'preset':
      return toPreset(rule.criterion, areas);
  }
}

function fromFormula(formula: string, details: RuleDetails | undefined): HighlightRule {
  const deviation = deviationCriteria.find(([, number]) => number === details?.standardDeviations)?.[0];
  if (deviation) return { kind: 'preset', criterion: deviation };
  const operator = numberOperators.find(([, value]) => value === (details?.comparison as string | undefined));
  const [first, second] = operator && details?.comparison ? comparisonOperands(details.comparison, formula) : [];
  if (!operator || first === undefined) return { kind: 'custom', formula };
  return { kind: 'cell-value', operator: operator[0], formula1: `=${first}`, formula2: second === undefined ? null : `=${second}` };
}

function fromNumber(operator: CFNumberOperator, value: number | readonly [number, number] | undefined): CellValueRule {
  const [first, second] = Array.isArray(value) ? (value as readonly [number, number]) : [value, null];
  return {
    kind: 'cell-value',
    operator: nameOf(numberOperators, operator) ?? 'EqualTo',
    formula1: `=${String(first ?? 0)}`,
    formula2: second === null ? null : `=${String(second)}`,
  };
}

/** Univer compares with numbers and texts; a comparison with anything else is one formula. */
function toComparison(rule: CellValueRule, areas: readonly Area[]): { readonly rule: Highlight; readonly details?: RuleDetails } {
  const operator = valueOf(numberOperators, rule.operator) ?? CFNumberOperator.equal;
  const [first, second] = [rule.formula1, rule.formula2 ?? '=0'];
  const numbers = [plainNumber(first), plainNumber(second)] as const;
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    const [from, to] = numbers;
    if (from !== null && to !== null) return { rule: { ...base, subType: CFSubRuleType.number, operator, value: [from, to] } };
  } else {
    if (numbers[0] !== null) return { rule: { ...base, subType: CFSubRuleType.number, operator, value: numbers[0] } };
    const text = /^="((?:[^"]|"")*)"$/.exec(first)?.[1]?.replaceAll('""', '"');
    const textOperator = operator === CFNumberOperator.equal ? CFTextOperator.equal : operator === CFNumberOperator.notEqual ? CFTextOperator.notEqual : null;
    if (text !== undefined && textOperator) return { rule: { ...base, subType: CFSubRuleType.text, operator: textOperator, value: text } };
  }
  const formula = comparisonFormula(operator, firstCell(areas), [first, second].map((each) => each.replace(/^=/, '')));
  return { rule: { ...base, subType: CFSubRuleType.formula, value: formula ?? '=FALSE' }, details: { comparison: operator } };
}

function toPreset(criterion: PresetCriterion, areas: readonly Area[]): { readonly rule: Highlight; readonly details?: RuleDetails } {
  const content = valueOf(contentCriteria, criterion);
  if (content !== undefined) return { rule: { ...base, subType: CFSubRuleType.text, operator: content } };
  const average = valueOf(averageCriteria, criterion);
  if (average !== undefined) return { rule: { ...base, subType: CFSubRuleType.average, operator: average } };
  const period = valueOf(periodCriteria, criterion);
  if (period !== undefined) return { rule: { ...base, subType: CFSubRuleType.timePeriod, operator: period } };
  const standardDeviations = valueOf(deviationCriteria, criterion);
  if (standardDeviations !== undefined) {
    const value = deviationFormula(standardDeviations, firstCell(areas), areas.map(toRange));
    return { rule: { ...base, subType: CFSubRuleType.formula, value }, details: { standardDeviations } };
  }
  return { rule: { ...base, subType: criterion === 'UniqueValues' ? CFSubRuleType.uniqueValues : CFSubRuleType.duplicateValues } };
}

function firstCell([area]: readonly Area[]): string {
  return area ? cellName(area.row, area.column) : 'A1';
}

function plainNumber(formula: string): number | null {
  const text = formula.replace(/^=/, '').trim();
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
}

function nameOf<N, V>(pairs: readonly (readonly [N, V])[], value: V): N | undefined {
  return pairs.find(([, candidate]) => candidate === value)?.[0];
}

function valueOf<V>(pairs: readonly (readonly [string, V])[], name: string): V | undefined {
  return pairs.find(([candidate]) => candidate === name)?.[1];
}
