import type { ConditionalFormat, ConditionalRule } from '../engine/conditional-format';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { HostError } from './host-error';
import { beforeEdit, type Session } from './session';

/** A conditional format by its id, looked up anew each time. */
export interface FormatTarget {
  readonly sheetId: string;
  readonly id: string;
}

export function formatOf(target: FormatTarget, session: Session): { readonly sheet: EmbeddedSheet; readonly format: ConditionalFormat } {
  const sheet = session.workbook.sheetById(target.sheetId);
  const format = sheet?.conditionalFormats.find(({ id }) => id === target.id);
  if (!sheet || !format) throw new HostError('ItemNotFound');
  return { sheet, format };
}

export function updateFormat(target: FormatTarget, change: Partial<ConditionalFormat>, session: Session): void {
  const { sheet, format } = formatOf(target, session);
  for (const area of format.areas) beforeEdit(session, sheet, area, 'cell-formats');
  sheet.replaceConditionalFormat({ ...format, ...change });
}

/** The rule where it is of that kind; throws ItemNotFound where it is not. */
export function ruleOf<K extends ConditionalRule['kind']>(target: FormatTarget, kind: K, session: Session): Extract<ConditionalRule, { kind: K }> {
  const { rule } = formatOf(target, session).format;
  if (rule.kind !== kind) throw new HostError('ItemNotFound');
  return rule as Extract<ConditionalRule, { kind: K }>;
}
