import { comparisonFormula, deviationFormula } from '../comparison-formula';
import { lookUp } from '../look-up';
import type { IStyleData } from '@univerjs/core';
import { cellName, parseRanges, topLeft, type CellRange } from '../cells/cell-reference';
import { formulaFromFile } from '../cells/formula-text';
import type { HighlightConfig, NumberOperator, RuleConfig, SheetRule, TextOperator, ValueConfig } from '../conditional-format-model';
import { child, childrenNamed, descendants, flag, numberOf, type XmlElement } from '../xml/xml-tree';
import type { Colours } from './colours';
import { readDataBar } from './data-bars';

/** A rule as it stands in a worksheet part. */
export interface FileRule {
  /** The id that it has in Univer: its place among the sheet's rules. */
  readonly id: string;
  readonly priority: number;
  /** In Univer's terms; null where Univer's plugin cannot express it: then the file keeps it and no one sees it here. */
  readonly rule: SheetRule | null;
  /** The `cfRule` (or `x14:cfRule`) and the `conditionalFormatting` around it. */
  readonly element: XmlElement;
  readonly block: XmlElement;
  /** The id of the newer twin in the extension list, for data bars. */
  readonly extensionId: string | null;
}

/** The rules of a sheet, those of the extension list (Excel 2010 and later) at the end. */
export interface FileRules {
  readonly rules: readonly FileRule[];
  readonly extensions: readonly { readonly element: XmlElement; readonly block: XmlElement; readonly id: string | null; readonly priority: number | null }[];
}

const TEXT_TYPES: readonly string[] = ['beginsWith', 'endsWith', 'containsText', 'notContainsText', 'containsBlanks', 'notContainsBlanks', 'containsErrors', 'notContainsErrors'];
const VALUE_TYPES: readonly string[] = ['num', 'min', 'max', 'percent', 'percentile', 'formula'];
/** Icons that Univer's plugin draws, by the file's name; they need no extension. */
const ICON_COUNTS: Readonly<Record<string, number>> = {
  '3Arrows': 3, '3ArrowsGray': 3, '3Flags': 3, '3TrafficLights1': 3, '3TrafficLights2': 3, '3Signs': 3, '3Symbols': 3, '3Symbols2': 3,
  '4Arrows': 4, '4ArrowsGray': 4, '4RedToBlack': 4, '4Rating': 4, '4TrafficLights': 4,
  '5Arrows': 5, '5ArrowsGray': 5, '5Rating': 5, '5Quarters': 5,
};

/** Reads the rules of a worksheet's root element. `differences` are the formats by `dxfId`. */
export function readConditionalFormats(root: XmlElement, sheetId: string, differences: readonly IStyleData[], colours: Colours): FileRules {
  const blocks = childrenNamed(root, 'conditionalFormatting');
  const extensionBlocks = descendants(root, 'x14:conditionalFormatting');
  const extensions = extensionBlocks.flatMap((block) =>
    childrenNamed(block, 'x14:cfRule').map((element) => ({ element, block, id: element.attributes.id ?? null, priority: numberOf(element, 'priority') })),
  );
  const rules = blocks.flatMap((block) => childrenNamed(block, 'cfRule').map((element) => ({ block, element })));
  return {
    rules: rules.map(({ block, element }, index) => {
      const id = `cf-${sheetId}-${index + 1}`;
      const extensionId = descendants(element, 'x14:id')[0]?.text ?? null;
      const twin = extensions.find((extension) => extension.id !== null && extension.id === extensionId)?.element;
      const ranges = parseRanges(block.attributes.sqref ?? '');
      const first = topLeft(ranges);
      const config = readRule(element, twin, ranges, cellName(first.row, first.column), differences, colours);
      return {
        id,
        priority: numberOf(element, 'priority') ?? index + 1,
        rule: config && ranges.length > 0 ? { cfId: id, ranges, stopIfTrue: flag(element, 'stopIfTrue'), ...config } : null,
        element,
        block,
        extensionId,
      };
    }),
    extensions,
  };
}

/** A rule in Univer's terms, with what they cannot say. */
type ReadRule = Pick<SheetRule, 'rule' | 'details'>;

function readRule(element: XmlElement, twin: XmlElement | undefined, ranges: readonly CellRange[], cell: string, differences: readonly IStyleData[], colours: Colours): ReadRule | null {
  const type = element.attributes.type ?? '';
  if (type === 'dataBar') return readDataBar(child(element, 'dataBar'), twin, colours, readThreshold);
  if (type === 'colorScale') return plain(readColorScale(child(element, 'colorScale'), colours));
  if (type === 'iconSet') return plain(readIconSet(child(element, 'iconSet')));
  const difference = numberOf(element, 'dxfId');
  const base: Base = { type: 'highlightCell', style: (difference === null ? undefined : differences[difference]) ?? {} };
  const deviations = type === 'aboveAverage' ? numberOf(element, 'stdDev') : null;
  if (deviations !== null) return readDeviations(flag(element, 'aboveAverage', true) ? deviations : -deviations, ranges, cell, base);
  return plain(readHighlight(type, element, base)) ?? (type === 'cellIs' ? readComparison(element, cell, base) : null);
}

type Base = Pick<HighlightConfig, 'type' | 'style'>;

function plain(rule: RuleConfig | null): ReadRule | null {
  return rule && { rule };
}

function readHighlight(type: string, element: XmlElement, base: Base): HighlightConfig | null {
  const [first, second] = childrenNamed(element, 'formula').map((formula) => formula.text);
  const operator = element.attributes.operator;
  switch (type) {
    case 'expression':
      return first === undefined ? null : { ...base, subType: 'formula', value: formulaFromFile(first) };
    case 'cellIs':
      return readCellIs(operator, first, second, base);
    case 'top10':
      return { ...base, subType: 'rank', isBottom: flag(element, 'bottom'), isPercent: flag(element, 'percent'), value: numberOf(element, 'rank') ?? 10 };
    case 'aboveAverage': {
      const orEqual = flag(element, 'equalAverage') ? 'OrEqual' : '';
      return { ...base, subType: 'average', operator: flag(element, 'aboveAverage', true) ? `greaterThan${orEqual}` : `lessThan${orEqual}` };
    }
    case 'uniqueValues':
    case 'duplicateValues':
      return { ...base, subType: type };
    case 'timePeriod':
      return { ...base, subType: 'timePeriod', operator: element.attributes.timePeriod ?? 'today' };
    default: {
      if (!TEXT_TYPES.includes(type)) return null;
      const text = element.attributes.text;
      // Without its `text` attribute the wanted text is the result of a formula.
      if (text === undefined && !/Blanks|Errors/.test(type)) return null;
      // TEXT_TYPES lists exactly the operators that are rule types in a file.
      return { ...base, subType: 'text', operator: type as TextOperator, ...(text !== undefined ? { value: text } : {}) };
    }
  }
}

function readCellIs(operator: string | undefined, first: string | undefined, second: string | undefined, base: Base): HighlightConfig | null {
  const [from, to] = [literalNumber(first), literalNumber(second)];
  if (operator === 'between' || operator === 'notBetween') {
    return from === null || to === null ? null : { ...base, subType: 'number', operator, value: [from, to] };
  }
  const text = /^"((?:[^"]|"")*)"$/.exec(first ?? '')?.[1]?.replace(/""/g, '"');
  if (text !== undefined && (operator === 'equal' || operator === 'notEqual')) return { ...base, subType: 'text', operator, value: text };
  if (from === null || operator === undefined) return null;
  // The remaining values of ST_ConditionalFormattingOperator for cellIs are Univer's own.
  return { ...base, subType: 'number', operator: operator as NumberOperator, value: from };
}

/** Univer compares with numbers only; a comparison with other cells is the same as a formula. */
function readComparison(element: XmlElement, cell: string, base: Base): ReadRule | null {
  const { operator = '' } = element.attributes;
  const formula = comparisonFormula(operator, cell, childrenNamed(element, 'formula').map(({ text }) => text));
  // What `comparisonFormula` takes are Univer's own operators.
  return formula === null ? null : { rule: { ...base, subType: 'formula', value: formulaFromFile(formula.slice(1)) }, details: { comparison: operator as NumberOperator } };
}

/** Univer knows no standard deviations; they are the same as a formula. */
function readDeviations(standardDeviations: number, ranges: readonly CellRange[], cell: string, base: Base): ReadRule {
  return { rule: { ...base, subType: 'formula', value: deviationFormula(standardDeviations, cell, ranges) }, details: { standardDeviations } };
}

function readColorScale(scale: XmlElement | undefined, colours: Colours): RuleConfig | null {
  const thresholds = childrenNamed(scale, 'cfvo').map(readThreshold);
  const shades = childrenNamed(scale, 'color').map((colour) => colours.rgb(colour));
  const config = thresholds.map((value, index) => ({ index, color: shades[index] ?? '', value }));
  const isWhole = config.length >= 2 && config.every((step) => step.value !== null && step.color !== '');
  return isWhole ? { type: 'colorScale', config: config.flatMap((step) => (step.value ? [{ ...step, value: step.value }] : [])) } : null;
}

function readIconSet(set: XmlElement | undefined): RuleConfig | null {
  const iconType = set?.attributes.iconSet ?? '3TrafficLights1';
  const count = lookUp(ICON_COUNTS, iconType);
  const thresholds = childrenNamed(set, 'cfvo');
  if (!set || count === undefined || thresholds.length !== count) return null;
  const isReversed = flag(set, 'reverse');
  const config = thresholds
    .map((threshold, index) => {
      const value = readThreshold(threshold);
      const operator: NumberOperator = flag(threshold, 'gte', true) ? 'greaterThanOrEqual' : 'greaterThan';
      return { value, operator, iconType, iconId: String(isReversed ? index : count - 1 - index) };
    })
    .reverse();
  if (config.some((step) => step.value === null)) return null;
  return { type: 'iconSet', isShowValue: flag(set, 'showValue', true), config: config.flatMap((step) => (step.value ? [{ ...step, value: step.value }] : [])) };
}

function readThreshold(threshold: XmlElement): ValueConfig | null {
  const { type = '', val } = threshold.attributes;
  if (!VALUE_TYPES.includes(type)) return null;
  if (type === 'min' || type === 'max') return { type };
  if (val === undefined) return null;
  const number = literalNumber(val);
  if (type === 'formula' || number === null) return { type: 'formula', value: formulaFromFile(val) };
  // VALUE_TYPES is the list of ValueConfig's types.
  return { type: type as ValueConfig['type'], value: number };
}

function literalNumber(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}
