import type { HostEvent } from '../host-events';

/** The client's category of events (`Constants.eventMessageCategory`). */
const EVENT_CATEGORY = 65536;

let lastId = 0;

/** An event as both conversations carry it: category, event type, target, JSON of the arguments, id, whether a co-author's. */
export function toEventEntry(event: HostEvent): readonly [number, number, string, string, number, boolean] {
  lastId += 1;
  return [EVENT_CATEGORY, event.eventType, event.targetId, JSON.stringify(event.message), lastId, event.message.source === 'Remote'];
}
