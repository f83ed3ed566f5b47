import type { Arguments } from './member-table';
import type { Session } from './session';

/** Numbers of the events in Microsoft's client (`eventType` in excel-web-16.00.debug.js). */
export const eventTypes = {
  settingsChanged: 1,
  workbookSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  workbookActivated: 2203,
} as const;

/** The target of an event that was registered on the workbook or the collection of worksheets. */
export const WORKBOOK_TARGET = 'Workbook';

/**
 * The target of the two events that came with the first Office.js: the client registers for them without a word to the host's objects
 * (`Office.context.document.addHandlerAsync`).
 */
export const DOCUMENT_TARGET = '';

/** Which events an add-in listens to: an event type and the id of a worksheet, or the workbook. */
export class Registrations {
  private readonly counts = new Map<string, number>();
  /** `context.runtime.enableEvents`. */
  areEnabled = true;

  add(eventType: number, target: string): void {
    const key = `${eventType}:${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(eventType: number, target: string): void {
    const key = `${eventType}:${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  has(eventType: number, target: string): boolean {
    return target === DOCUMENT_TARGET || (this.counts.get(`${eventType}:${target}`) ?? 0) > 0;
  }

  /** Whether anybody listens to a kind of event, on whatever target. */
  hasAny(eventType: number): boolean {
    return [...this.counts].some(([key, count]) => count > 0 && key.startsWith(`${eventType}:`));
  }
}

/** The methods by which the client registers for an event and ends it, named with `#` in the name's place. */
export function registrationMethods<T>(name: string, eventType: number, targetOf: (target: T) => string, pattern = '#Event') {
  const named = pattern.replace('#', name);
  return {
    [`_Register${named}`]: (target: T, _args: Arguments, session: Session) => {
      session.registrations.add(eventType, targetOf(target));
      return null;
    },
    [`_Unregister${named}`]: (target: T, _args: Arguments, session: Session) => {
      session.registrations.remove(eventType, targetOf(target));
      return null;
    },
  };
}
