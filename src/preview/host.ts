/** The embedded host: an open workbook that answers the requests of Microsoft's office.js and tells it of events. */
import type { EmbeddedWorkbook } from './engine/embedded-workbook';
import { Faults, type HostFaults, type Passage } from './faults/host-faults';
import { watchWorkbook, type HostEvent } from './host-events';
import { HostError, httpStatusOf } from './objects/host-error';
import { References } from './objects/references';
import { Registrations } from './objects/registrations';
import type { Session } from './objects/session';
import { personas, type Persona, type PersonaId } from './personas';
import { processBatch, type BatchRequest, type BatchResponse } from './protocol/batch';

export type { HostEvent } from './host-events';

export interface EmbeddedHost {
  /**
   * Carries out a batch; batches are carried out one after the other, and formulas show their results when one is answered. Rejects with
   * LostAnswer where a fault on demand keeps the answer from the add-in.
   */
  process(body: BatchRequest, options?: BatchOptions): Promise<BatchResponse>;
  /** Tells of the events that an add-in has registered for. Gives back the function that ends it. */
  subscribe(listener: (event: HostEvent) => void): () => void;
  readonly persona: Persona;
  readonly statistics: HostStatistics;
  readonly faults: HostFaults;
  /** Ends listening to the workbook, which is its owner's to close. */
  dispose(): void;
}

export interface BatchOptions {
  /** Sent with `delayForCellEdit`: while a cell is being typed in, the batch waits instead of failing (reference of Excel.RunOptions). */
  readonly delayForCellEdit?: boolean;
}

/** What the client's flags in a request ask for (excel-web-16.00.debug.js, onBeforeExcelRun). */
export function batchOptions(requestFlags: number): BatchOptions {
  return { delayForCellEdit: (requestFlags & 64) !== 0 };
}

export interface HostStatistics {
  /** Batches, but not those that only let go of kept objects (the client sends one after each Excel.run). */
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export interface HostOptions {
  readonly persona?: PersonaId;
  readonly fileName?: string | null;
  readonly readOnly?: boolean;
  /** The region of the computer: decimal mark and dates in `text`. */
  readonly culture?: string;
  /** Larger requests and answers are refused; without it as the persona has it. */
  readonly mostBytes?: number;
}

export function createHost(workbook: EmbeddedWorkbook, options: HostOptions = {}): EmbeddedHost {
  const faults: Faults = new Faults(() => session, {
    readOnly: options.readOnly ?? false,
    doAs: (author, work) => { watch.doAs(author, work); },
  });
  const persona = personas[options.persona ?? 'microsoft-365'];
  const session: Session = {
    workbook,
    persona,
    fileName: options.fileName ?? 'Book1.xlsx',
    references: new References(),
    registrations: new Registrations(),
    state: { culture: options.culture ?? 'vi-VN', hasWritten: false },
    isReadOnly: () => faults.readOnly,
  };
  const statistics = { syncs: 0, requestBytes: 0, responseBytes: 0 };
  const watch = watchWorkbook(session);
  const mostBytes = options.mostBytes ?? persona.mostBytes;
  let queue: Promise<unknown> = Promise.resolve();
  let isDisposed = false;

  async function carryOut(body: BatchRequest, mostCalls: number | null): Promise<BatchResponse> {
    Object.assign(session.state, { hasWritten: false });
    const response = await watch.duringBatch(() => processBatch(body, session, () => workbook.settle(), mostCalls));
    await workbook.settle();
    if (session.state.hasWritten) workbook.forgetUndo();
    return response;
  }

  async function answer(body: BatchRequest, passage: Passage): Promise<BatchResponse> {
    const requestBytes = bytesOf(body);
    if (passage.counts) statistics.syncs += 1;
    statistics.requestBytes += requestBytes;
    try {
      if (isDisposed) throw new HostError('GeneralException', 'The workbook has been closed.');
      if (requestBytes > mostBytes) throw new HostError('RequestPayloadSizeLimitExceeded');
      await faults.before(passage, requestBytes);
      const response = await carryOut(body, faults.callsOf(passage, body.Actions.length));
      const responseBytes = bytesOf(response);
      statistics.responseBytes += responseBytes;
      if (responseBytes > mostBytes) throw new HostError('ResponsePayloadSizeLimitExceeded');
      faults.after(passage, responseBytes);
      return response;
    } catch (thrown) {
      if (thrown instanceof HostError) return refuse(thrown);
      throw thrown;
    } finally {
      faults.leave(passage);
    }
  }

  return {
    persona,
    statistics,
    faults,
    process: async (body, { delayForCellEdit = false } = {}) => {
      const passage = await faults.enter(body, !onlyLetsGo(body), delayForCellEdit);
      const answered = queue.then(() => answer(body, passage));
      queue = answered.catch(() => undefined);
      return answered;
    },
    subscribe: (listener) => watch.subscribe(listener),
    dispose: () => {
      isDisposed = true;
      watch.dispose();
    },
  };
}

function refuse(error: HostError): BatchResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: error.code, Message: error.message, Location: error.location, ActionIndex: 0, HttpStatusCode: httpStatusOf(error.code) },
  };
}

function onlyLetsGo(body: BatchRequest): boolean {
  return body.Actions.every((action) => action.ActionType === 1 || action.Name === '_RemoveReference');
}

/** Size as sent: UTF-8 JSON. */
function bytesOf(message: unknown): number {
  return new TextEncoder().encode(JSON.stringify(message)).length;
}
