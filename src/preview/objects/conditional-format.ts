import type { ConditionalFormat, ConditionalRule } from '../engine/conditional-format';
import { requireFlag, requireInteger } from './argument-values';
import { conditionalRuleObjects } from './conditional-format-rules';
import { formatOf, updateFormat, type FormatTarget } from './conditional-format-target';
import { HostError } from './host-error';
import { defineClass, type HostObject } from './member-table';
import { rangeAreasOf, rangeOf } from './range-objects';
import { beforeEdit, type Session } from './session';

export const conditionalFormat = defineClass<FormatTarget>({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  values: {
    Id: { get: ({ id }) => id },
    Type: { get: (target, session) => typeOf(formatOf(target, session).format.rule) },
    StopIfTrue: {
      get: (target, session) => formatOf(target, session).format.stopIfTrue,
      set: (target, value, session) => {
        updateFormat(target, { stopIfTrue: requireFlag(value) }, session);
      },
    },
    // 0 is the highest (reference of Excel.ConditionalFormat.priority).
    Priority: {
      get: (target, session) => formatOf(target, session).sheet.conditionalFormats.findIndex(({ id }) => id === target.id),
      set: (target, value, session) => {
        setPriority(target, requireInteger(value), session);
      },
    },
  },
  objects: conditionalRuleObjects,
  methods: {
    Delete: (target, _args, session) => {
      const { sheet, format } = formatOf(target, session);
      for (const area of format.areas) beforeEdit(session, sheet, area, 'cell-formats');
      sheet.deleteConditionalFormat(target.id);
      return null;
    },
    GetRange: (target, _args, session) => {
      const found = onlyRange(target, session);
      if (!found) throw new HostError('InvalidOperation');
      return found;
    },
    GetRangeOrNullObject: (target, _args, session) => onlyRange(target, session),
    GetRanges: (target, _args, session) => rangeAreasOf({ sheetId: target.sheetId, areas: formatOf(target, session).format.areas }),
  },
});

/** Null where the rule covers several ranges. */
function onlyRange(target: FormatTarget, session: Session): HostObject | null {
  const [area, ...others] = formatOf(target, session).format.areas;
  return area && others.length === 0 ? rangeOf({ sheetId: target.sheetId, areas: [area] }) : null;
}

function typeOf(rule: ConditionalRule): string {
  switch (rule.kind) {
    case 'custom':
      return 'Custom';
    case 'cell-value':
      return 'CellValue';
    case 'text':
      return 'ContainsText';
    case 'top-bottom':
      return 'TopBottom';
    case 'preset':
      return 'PresetCriteria';
    case 'data-bar':
      return 'DataBar';
    case 'color-scale':
      return 'ColorScale';
    case 'icon-set':
      return 'IconSet';
  }
}

/**
 * "Use a negative priority to begin from the back. Priorities greater than the bounds will get and set to the maximum (or minimum if
 * negative) priority." The engine adds a rule on top, so those that are to come first are taken out and put back above it.
 */
function setPriority(target: FormatTarget, given: number, session: Session): void {
  const { sheet, format } = formatOf(target, session);
  for (const area of format.areas) beforeEdit(session, sheet, area, 'cell-formats');
  const others = sheet.conditionalFormats.filter(({ id }) => id !== target.id);
  const priority = Math.min(others.length, Math.max(0, given < 0 ? others.length + 1 + given : given));
  const ordered: ConditionalFormat[] = [...others.slice(0, priority), format, ...others.slice(priority)];
  for (const { id } of ordered) sheet.deleteConditionalFormat(id);
  for (const each of ordered.reverse()) sheet.addConditionalFormat(each);
}
