import type { Area } from './area';
import type { CellValueOperator, ConditionalBorder, ConditionalFormat, ConditionalRule, ConditionalStyle, TextOperator } from './conditional-format';
import { toHex } from './univer-style';
import { toArea, toRange } from './univer-range';
import { BooleanNumber, BorderStyleTypes, CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, TextDecoration } from './univer-modules';
import type { IConditionFormattingRule, IConditionalFormattingRuleConfig, IStyleData } from './univer-modules';

/**
 * A rule as stored. `excel` keeps what Univer's own rule cannot say (a comparison with a formula, borders, a number format);
 * Univer carries it along unread.
 */
type StoredRule = IConditionFormattingRule & { readonly excel?: { readonly rule?: ConditionalRule; readonly style?: ConditionalStyle } };

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

const textOperatorNames: readonly (readonly [TextOperator, CFTextOperator])[] = [
  ['Contains', CFTextOperator.containsText],
  ['NotContains', CFTextOperator.notContainsText],
  ['BeginsWith', CFTextOperator.beginsWith],
  ['EndsWith', CFTextOperator.endsWith],
];

export function toConditionalFormat(stored: IConditionFormattingRule): ConditionalFormat {
  const { excel } = stored as StoredRule;
  const { rule } = stored;
  return {
    id: stored.cfId,
    areas: stored.ranges.map(toArea),
    stopIfTrue: stored.stopIfTrue,
    rule: excel?.rule ?? toRule(rule),
    style: excel?.style ?? toStyle('style' in rule ? rule.style : {}),
  };
}

function toRule(rule: IConditionalFormattingRuleConfig): ConditionalRule {
  if (rule.type === CFRuleType.dataBar) return { kind: 'other', type: 'DataBar' };
  if (rule.type === CFRuleType.colorScale) return { kind: 'other', type: 'ColorScale' };
  if (rule.type === CFRuleType.iconSet) return { kind: 'other', type: 'IconSet' };
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return { kind: 'custom', formula: rule.value };
    case CFSubRuleType.number:
      return toCellValueRule(rule.operator, rule.value);
    case CFSubRuleType.text: {
      const operator = textOperatorNames.find(([, value]) => value === rule.operator)?.[0];
      return operator ? { kind: 'text', operator, text: rule.value ?? '' } : { kind: 'other', type: 'PresetCriteria' };
    }
    case CFSubRuleType.rank:
      return { kind: 'other', type: 'TopBottom' };
    default:
      return { kind: 'other', type: 'PresetCriteria' };
  }
}

function toCellValueRule(operator: CFNumberOperator, value: number | readonly [number, number] | undefined): ConditionalRule {
  const [first, second] = Array.isArray(value) ? (value as readonly [number, number]) : [value, null];
  return {
    kind: 'cell-value',
    operator: numberOperators.find(([, candidate]) => candidate === operator)?.[0] ?? 'EqualTo',
    formula1: `=${String(first ?? 0)}`,
    formula2: second === null ? null : `=${String(second)}`,
  };
}

/** A rule that Univer shows; `previous` is given where an existing rule is changed, so that rules told as `other` stay whole. */
export function toStoredRule(format: ConditionalFormat, previous: IConditionFormattingRule | null): IConditionFormattingRule {
  const shared = { cfId: format.id, ranges: format.areas.map(toRange), stopIfTrue: format.stopIfTrue };
  if (format.rule.kind === 'other' && previous) return { ...previous, ...shared };
  const stored: StoredRule = {
    ...shared,
    rule: { ...toRuleConfig(format), style: toStyleBase(format.style) },
    excel: { rule: format.rule, style: format.style },
  };
  return stored;
}

function toRuleConfig({ rule, areas: [first] }: ConditionalFormat): IConditionalFormattingRuleConfig & { readonly type: CFRuleType.highlightCell } {
  const base = { type: CFRuleType.highlightCell as const, style: {} };
  switch (rule.kind) {
    case 'custom':
      return { ...base, subType: CFSubRuleType.formula, value: rule.formula };
    case 'text': {
      const operator = textOperatorNames.find(([name]) => name === rule.operator)?.[1] ?? CFTextOperator.containsText;
      return { ...base, subType: CFSubRuleType.text, operator, value: rule.text };
    }
    case 'cell-value':
      return toNumberConfig(rule) ?? { ...base, subType: CFSubRuleType.formula, value: comparisonFormula(rule, first) };
    case 'other':
      return { ...base, subType: CFSubRuleType.duplicateValues };
  }
}

function toNumberConfig(rule: Extract<ConditionalRule, { kind: 'cell-value' }>) {
  const first = plainNumber(rule.formula1);
  const second = plainNumber(rule.formula2 ?? '');
  const operator = numberOperators.find(([name]) => name === rule.operator)?.[1];
  if (first === null || operator === undefined) return null;
  const base = { type: CFRuleType.highlightCell as const, style: {}, subType: CFSubRuleType.number as const };
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    return second === null ? null : { ...base, operator, value: [first, second] as [number, number] };
  }
  return { ...base, operator, value: first };
}

function plainNumber(formula: string): number | null {
  const text = formula.replace(/^=/, '').trim();
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
}

/** A comparison of the cell itself with formulas, as one formula, relative to the rule's first cell. */
function comparisonFormula(rule: Extract<ConditionalRule, { kind: 'cell-value' }>, area: Area | undefined): string {
  const cell = area ? `${letters(area.column)}${area.row + 1}` : 'A1';
  const [first, second] = [rule.formula1, rule.formula2 ?? '0'].map((formula) => `(${formula.replace(/^=/, '')})`);
  const between = `AND(${cell}>=${first ?? ''},${cell}<=${second ?? ''})`;
  if (rule.operator === 'Between') return `=${between}`;
  if (rule.operator === 'NotBetween') return `=NOT(${between})`;
  return `=${cell}${comparisonSigns[rule.operator]}${first ?? ''}`;
}

const comparisonSigns = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
} as const;

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function toStyle(style: IStyleData): ConditionalStyle {
  return {
    fill: toHex(style.bg?.rgb),
    fontColor: toHex(style.cl?.rgb),
    bold: style.bl === undefined ? null : style.bl === BooleanNumber.TRUE,
    italic: style.it === undefined ? null : style.it === BooleanNumber.TRUE,
    strikethrough: style.st === undefined ? null : style.st.s === BooleanNumber.TRUE,
    underline: style.ul === undefined ? null : style.ul.s !== BooleanNumber.TRUE ? 'None' : style.ul.t === TextDecoration.DOUBLE ? 'Double' : 'Single',
    numberFormat: style.n?.pattern ?? null,
    borders: toBorders(style.bd),
  };
}

/** The lines that a conditional format of Excel can draw: there are no thick ones. */
const lineStyles: readonly (readonly [string, BorderStyleTypes])[] = [
  ['Continuous', BorderStyleTypes.THIN],
  ['Dash', BorderStyleTypes.DASHED],
  ['Dot', BorderStyleTypes.DOTTED],
  ['DashDot', BorderStyleTypes.DASH_DOT],
  ['DashDotDot', BorderStyleTypes.DASH_DOT_DOT],
];

function toBorders(lines: IStyleData['bd']): ConditionalStyle['borders'] {
  const line = (side: 't' | 'b' | 'l' | 'r'): ConditionalBorder | null => {
    const found = lines?.[side];
    if (!found) return null;
    return { style: lineStyles.find(([, type]) => type === found.s)?.[0] ?? 'Continuous', color: toHex(found.cl.rgb) ?? '#000000' };
  };
  const [top, bottom, left, right] = [line('t'), line('b'), line('l'), line('r')];
  return { ...(top && { top }), ...(bottom && { bottom }), ...(left && { left }), ...(right && { right }) };
}

function toStyleBase(style: ConditionalStyle): IStyleData {
  const line = (side: 'top' | 'bottom' | 'left' | 'right') => {
    const border = style.borders[side];
    const type = lineStyles.find(([style]) => style === border?.style)?.[1];
    return border && type !== undefined ? { s: type, cl: { rgb: border.color } } : undefined;
  };
  const borders = { t: line('top'), b: line('bottom'), l: line('left'), r: line('right') };
  const data: IStyleData = {};
  if (style.fill !== null) data.bg = { rgb: style.fill };
  if (style.fontColor !== null) data.cl = { rgb: style.fontColor };
  if (style.bold !== null) data.bl = style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.italic !== null) data.it = style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.strikethrough !== null) data.st = { s: style.strikethrough ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  if (style.underline !== null) {
    const isDouble = style.underline === 'Double';
    data.ul = { s: style.underline === 'None' ? BooleanNumber.FALSE : BooleanNumber.TRUE, t: isDouble ? TextDecoration.DOUBLE : TextDecoration.SINGLE };
  }
  if (style.numberFormat !== null) data.n = { pattern: style.numberFormat };
  if (Object.values(borders).some((border) => border !== undefined)) data.bd = borders;
  return data;
}
