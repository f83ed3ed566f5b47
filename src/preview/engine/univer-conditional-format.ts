import type { RuleDetails } from '../files/conditional-format-model';
import type { ConditionalFormat, ConditionalRule } from './conditional-format';
import { fromColorScale, fromDataBar, fromIconSet, toColorScale, toDataBar, toIconSet } from './univer-conditional-graphics';
import { fromHighlight, toHighlight } from './univer-conditional-highlight';
import { toConditionalStyle, toStyleBase } from './univer-conditional-style';
import { toArea, toRange } from './univer-range';
import { CFRuleType } from './univer-modules';
import type { IConditionFormattingRule, IConditionalFormattingRuleConfig } from './univer-modules';

/** A rule as stored: Univer carries along unread what its own rule cannot say. */
type StoredRule = IConditionFormattingRule & { readonly details?: RuleDetails };

export function toConditionalFormat(stored: IConditionFormattingRule): ConditionalFormat {
  const { details } = stored as StoredRule;
  const { rule } = stored;
  return {
    id: stored.cfId,
    areas: stored.ranges.map(toArea),
    stopIfTrue: stored.stopIfTrue,
    rule: toRule(rule, details),
    style: toConditionalStyle('style' in rule ? rule.style : {}),
  };
}

export function toStoredRule(format: ConditionalFormat): IConditionFormattingRule {
  const { rule, details } = toRuleConfig(format);
  const stored: StoredRule = {
    cfId: format.id,
    ranges: format.areas.map(toRange),
    stopIfTrue: format.stopIfTrue,
    rule: rule.type === CFRuleType.highlightCell ? { ...rule, style: toStyleBase(format.style) } : rule,
    ...(details && { details }),
  };
  return stored;
}

function toRule(rule: IConditionalFormattingRuleConfig, details: RuleDetails | undefined): ConditionalRule {
  switch (rule.type) {
    case CFRuleType.dataBar:
      return fromDataBar(rule, details?.bar);
    case CFRuleType.colorScale:
      return fromColorScale(rule);
    case CFRuleType.iconSet:
      return fromIconSet(rule);
    default:
      return fromHighlight(rule, details);
  }
}

function toRuleConfig({ rule, areas }: ConditionalFormat): { readonly rule: IConditionalFormattingRuleConfig; readonly details?: RuleDetails } {
  switch (rule.kind) {
    case 'data-bar':
      return toDataBar(rule);
    case 'color-scale':
      return { rule: toColorScale(rule) };
    case 'icon-set':
      return { rule: toIconSet(rule) };
    default:
      return toHighlight(rule, areas);
  }
}
