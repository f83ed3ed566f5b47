import { plainConditionalStyle, type ConditionalRule } from '../engine/conditional-format';
import { isMissing, requireInteger, requireOneOf, requireText } from './argument-values';
import { conditionalFormat } from './conditional-format';
import { clearConditionalFormats, formatsIn } from './conditional-format-areas';
import { HostError } from './host-error';
import { newDataBar } from './data-bar-format';
import { newColorScale, newIconSet } from './scale-formats';
import { defineClass, itemAt, type HostObject } from './member-table';
import { sheetOf, type CellsTarget } from './range-target';
import { beforeEdit, type Session } from './session';

/** The conditional formats that reach into a range. */
export const conditionalFormatCollection = defineClass<CellsTarget>({
  name: 'ConditionalFormatCollection',
  items: formatObjects,
  item: (cells, key, session) => {
    const found = find(cells, key, session);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  },
  methods: {
    GetCount: (cells, _args, session) => formatObjects(cells, session).length,
    GetItemAt: (cells, [index], session) => itemAt(formatObjects(cells, session), requireInteger(index)),
    GetItemOrNullObject: (cells, [id], session) => find(cells, id, session),
    ClearAll: (cells, _args, session) => {
      const sheet = sheetOf(cells, session);
      for (const area of cells.areas) {
        beforeEdit(session, sheet, area, 'cell-formats');
        clearConditionalFormats(sheet, area);
      }
      return null;
    },
    Add: (cells, [type], session) => {
      const sheet = sheetOf(cells, session);
      for (const area of cells.areas) beforeEdit(session, sheet, area, 'cell-formats');
      const rule = newRule(type);
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      sheet.addConditionalFormat({ id, areas: cells.areas, stopIfTrue: false, rule, style: plainConditionalStyle });
      return conditionalFormat.of({ sheetId: cells.sheetId, id });
    },
  },
});

function formatObjects(cells: CellsTarget, session: Session): readonly HostObject[] {
  return formatsIn(sheetOf(cells, session), cells.areas).map(({ id }) => conditionalFormat.of({ sheetId: cells.sheetId, id }));
}

function find(cells: CellsTarget, key: unknown, session: Session): HostObject | null {
  if (isMissing(key)) throw new HostError('InvalidArgument');
  const id = requireText(key);
  const exists = formatsIn(sheetOf(cells, session), cells.areas).some((format) => format.id === id);
  return exists ? conditionalFormat.of({ sheetId: cells.sheetId, id }) : null;
}

/** A rule as it is before its add-in has said more. */
function newRule(type: unknown): ConditionalRule {
  const name = requireOneOf(type, ['Custom', 'CellValue', 'ContainsText', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria'] as const);
  switch (name) {
    case 'Custom':
      return { kind: 'custom', formula: '=FALSE' };
    case 'CellValue':
      return { kind: 'cell-value', operator: 'EqualTo', formula1: '=0', formula2: null };
    case 'ContainsText':
      return { kind: 'text', operator: 'Contains', text: '' };
    case 'TopBottom':
      return { kind: 'top-bottom', type: 'TopItems', rank: 10 };
    case 'PresetCriteria':
      return { kind: 'preset', criterion: 'Blanks' };
    case 'DataBar':
      return newDataBar;
    case 'ColorScale':
      return newColorScale;
    case 'IconSet':
      return newIconSet;
  }
}
