import { comparisonOperands } from '../comparison-formula';
import { lookUp } from '../look-up';
import { cellName, topLeft } from '../cells/cell-reference';
import { formulaToFile } from '../cells/formula-text';
import type { ColorScaleConfig, DataBarConfig, HighlightConfig, IconSetConfig, SheetRule, ValueConfig } from '../conditional-format-model';
import { attributesXml, escapeXml } from '../xml/xml-text';
import { argb, hexColour } from './canonical-style';

/** What a text rule asks of the first cell, as Excel writes it beside the rule's own attributes. */
const TEXT_FORMULAS: Readonly<Record<string, (cell: string, text: string) => string>> = {
  beginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  containsText: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

/** The operator that a file names for a text rule where it is not the rule's type. */
const TEXT_OPERATORS: Readonly<Record<string, string>> = { notContainsText: 'notContains' };

const PERIOD_FORMULAS: Readonly<Record<string, (cell: string) => string>> = {
  today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  last7Days: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  thisMonth: (cell) => `AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`,
  lastMonth: (cell) => `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0-1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0-1)))`,
  nextMonth: (cell) => `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0+1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0+1)))`,
  thisWeek: (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  lastWeek: (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  nextWeek: (cell) => `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
};

/**
 * A `cfRule`. `differenceOf` gives the index of a rule's format in styles.xml, `extensionId` the id of its newer twin.
 * Icons of several sets in one rule need Excel 2010's own form and are written as the set that most of them belong to.
 */
export function ruleXml(rule: SheetRule, priority: number, differenceOf: (rule: HighlightConfig) => number, extensionId: string | null): string {
  const config = rule.rule;
  if (config.type === 'highlightCell') return highlightXml(rule, config, priority, differenceOf(config));
  const attributes = attributesXml({ type: config.type, priority, stopIfTrue: rule.stopIfTrue ? 1 : null });
  if (config.type === 'dataBar') return `<cfRule${attributes}>${dataBarXml(config)}${extensionId === null ? '' : twinReference(extensionId)}</cfRule>`;
  return `<cfRule${attributes}>${config.type === 'colorScale' ? colorScaleXml(config) : iconSetXml(config)}</cfRule>`;
}

function highlightXml(rule: SheetRule, config: HighlightConfig, priority: number, dxfId: number): string {
  const first = topLeft(rule.ranges);
  const cell = cellName(first.row, first.column);
  const write = (type: string, attributes: Readonly<Record<string, string | number | null | undefined>>, formulas: readonly string[]) =>
    `<cfRule${attributesXml({ type, dxfId, priority, stopIfTrue: rule.stopIfTrue ? 1 : null, ...attributes })}>` +
    `${formulas.map((formula) => `<formula>${escapeXml(formula)}</formula>`).join('')}</cfRule>`;
  const { comparison, standardDeviations } = rule.details ?? {};
  switch (config.subType) {
    case 'formula': {
      const operands = comparison === undefined ? [] : comparisonOperands(comparison, config.value);
      if (operands.length > 0) return write('cellIs', { operator: comparison }, operands.map((operand) => formulaToFile(`=${operand}`)));
      if (standardDeviations === undefined) return write('expression', {}, [formulaToFile(config.value)]);
      return write('aboveAverage', { aboveAverage: standardDeviations < 0 ? 0 : null, stdDev: Math.abs(standardDeviations) }, []);
    }
    case 'number': {
      const values = typeof config.value === 'object' ? config.value : [config.value ?? 0];
      return write('cellIs', { operator: config.operator }, values.map(String));
    }
    case 'text': {
      const text = `"${(config.value ?? '').replace(/"/g, '""')}"`;
      if (config.operator === 'equal' || config.operator === 'notEqual') return write('cellIs', { operator: config.operator }, [text]);
      const hasText = !/Blanks|Errors/.test(config.operator);
      const operator = hasText ? (lookUp(TEXT_OPERATORS, config.operator) ?? config.operator) : null;
      return write(config.operator, { operator, text: hasText ? config.value : null }, [lookUp(TEXT_FORMULAS, config.operator)?.(cell, text) ?? 'FALSE']);
    }
    case 'timePeriod':
      return write('timePeriod', { timePeriod: config.operator }, [lookUp(PERIOD_FORMULAS, config.operator)?.(cell) ?? 'FALSE']);
    case 'rank':
      return write('top10', { percent: config.isPercent ? 1 : null, bottom: config.isBottom ? 1 : null, rank: config.value }, []);
    case 'average':
      return write('aboveAverage', { aboveAverage: config.operator.startsWith('less') ? 0 : null, equalAverage: config.operator.endsWith('OrEqual') ? 1 : null }, []);
    case 'uniqueValues':
    case 'duplicateValues':
      return write(config.subType, {}, []);
  }
}

function dataBarXml({ isShowValue, config }: DataBarConfig): string {
  return `<dataBar${attributesXml({ showValue: isShowValue ? null : 0 })}>${thresholdXml(config.min)}${thresholdXml(config.max)}${colourXml('color', config.positiveColor)}</dataBar>`;
}

function colorScaleXml({ config }: ColorScaleConfig): string {
  const steps = [...config].sort((a, b) => a.index - b.index);
  return `<colorScale>${steps.map((step) => thresholdXml(step.value)).join('')}${steps.map((step) => colourXml('color', step.color)).join('')}</colorScale>`;
}

function iconSetXml({ isShowValue, config }: IconSetConfig): string {
  const ascending = [...config].reverse();
  const iconSet = config[0]?.iconType ?? '3TrafficLights1';
  const isReversed = config[0]?.iconId !== '0';
  const thresholds = ascending.map((step, index) => {
    // The lowest icon takes whatever is left: its threshold is written as Excel does.
    const value: ValueConfig = index === 0 && step.value.value === undefined ? { type: 'percent', value: 0 } : step.value;
    return thresholdXml(value, step.operator === 'greaterThan' && index > 0 ? 0 : null);
  });
  return `<iconSet${attributesXml({ iconSet, showValue: isShowValue ? null : 0, reverse: isReversed ? 1 : null })}>${thresholds.join('')}</iconSet>`;
}

function thresholdXml({ type, value }: ValueConfig, gte: 0 | null = null): string {
  const val = value === undefined ? null : typeof value === 'number' ? value : formulaToFile(value);
  return `<cfvo${attributesXml({ type, val, gte })}/>`;
}

function colourXml(name: string, colour: string): string {
  return `<${name} rgb="${argb(hexColour(colour) ?? '#638EC6')}"/>`;
}

/** The reference from a data bar to its twin in the extension list. */
function twinReference(id: string): string {
  return `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${escapeXml(id)}</x14:id></ext></extLst>`;
}
