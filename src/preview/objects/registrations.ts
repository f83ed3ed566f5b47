/** Numbers of the events in Microsoft's client (`eventType` in excel-web-16.00.debug.js). */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

/** The target of an event that was registered on the collection of worksheets. */
export const WORKBOOK_TARGET = 'Workbook';

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
    return this.areEnabled && (this.counts.get(`${eventType}:${target}`) ?? 0) > 0;
  }
}
