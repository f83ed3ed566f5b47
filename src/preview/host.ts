/** The embedded host: an open workbook that answers the requests of Microsoft's office.js and tells it of events. */
import type { EmbeddedWorkbook } from './engine/embedded-workbook';
import { watchWorkbook, type HostEvent } from './host-events';
import { HostError, httpStatusOf } from './objects/host-error';
import { References } from './objects/references';
import { Registrations } from './objects/registrations';
import type { Session, SessionState } from './objects/session';
import { personas, type Persona, type PersonaId } from './personas';
import { processBatch, type BatchRequest, type BatchResponse } from './protocol/batch';

export type { HostEvent } from './host-events';

export interface EmbeddedHost {
  /** Carries out a batch; batches are carried out one after the other, and formulas show their results when one is answered. */
  process(body: BatchRequest): Promise<BatchResponse>;
  /** Tells of the events that an add-in has registered for. Gives back the function that ends it. */
  subscribe(listener: (event: HostEvent) => void): () => void;
  readonly persona: Persona;
  readonly statistics: HostStatistics;
  readonly faults: HostFaults;
  /** Ends listening to the workbook, which is its owner's to close. */
  dispose(): void;
}

export interface HostStatistics {
  /** Batches, but not those that only let go of kept objects (the client sends one after each Excel.run). */
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** Faults on demand. */
export interface HostFaults {
  /** A cell is being typed in: every batch is refused. */
  cellEditMode: boolean;
  /** Nothing may be written. */
  readOnly: boolean;
  /** Asked for each batch before anything is carried out; an error ends the batch with it. */
  failBatch: ((body: BatchRequest) => HostError | null) | null;
}

export interface HostOptions {
  readonly persona?: PersonaId;
  readonly fileName?: string | null;
  readonly readOnly?: boolean;
  /** The region of the computer: decimal mark and dates in `text`. */
  readonly culture?: string;
  /**
   * Larger requests and answers are refused, as by Excel on the web beyond 5 MB ("Resource limits and performance optimization for Office
   * Add-ins"); without it there is no limit, as in Excel on the desktop.
   */
  readonly mostBytes?: number;
}

export function createHost(workbook: EmbeddedWorkbook, options: HostOptions = {}): EmbeddedHost {
  const faults: HostFaults = { cellEditMode: false, readOnly: options.readOnly ?? false, failBatch: null };
  const session: Session = {
    workbook,
    fileName: options.fileName ?? 'Book1.xlsx',
    references: new References(),
    registrations: new Registrations(),
    state: { calculationMode: calculationModeOf(workbook), culture: options.culture ?? 'vi-VN', hasWritten: false, mustRecalculate: false },
    isReadOnly: () => faults.readOnly,
  };
  const statistics = { syncs: 0, requestBytes: 0, responseBytes: 0 };
  const watch = watchWorkbook(session);
  const mostBytes = options.mostBytes ?? Infinity;
  let queue: Promise<unknown> = Promise.resolve();
  let isDisposed = false;

  async function answer(body: BatchRequest): Promise<BatchResponse> {
    const refusal = isDisposed ? new HostError('GeneralException', 'The workbook has been closed.') : refusalOf(body, faults);
    if (refusal) return refuse(refusal);
    Object.assign(session.state, { hasWritten: false, mustRecalculate: false });
    const response = await watch.duringBatch(() => processBatch(body, session, () => workbook.settle()));
    if (session.state.mustRecalculate) await workbook.recalculate();
    await workbook.settle();
    if (session.state.hasWritten) workbook.forgetUndo();
    return response;
  }

  return {
    persona: personas[options.persona ?? 'microsoft-365'],
    statistics,
    faults,
    process: (body) => {
      const answered = queue.then(async () => {
        const requestBytes = bytesOf(body);
        const full = requestBytes > mostBytes ? refuse(new HostError('RequestPayloadSizeLimitExceeded')) : await answer(body);
        const responseBytes = bytesOf(full);
        if (!onlyLetsGo(body)) statistics.syncs += 1;
        statistics.requestBytes += requestBytes;
        statistics.responseBytes += responseBytes;
        return responseBytes > mostBytes ? refuse(new HostError('ResponsePayloadSizeLimitExceeded')) : full;
      });
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

function calculationModeOf(workbook: EmbeddedWorkbook): SessionState['calculationMode'] {
  const modes = { auto: 'Automatic', autoNoTable: 'AutomaticExceptTables', manual: 'Manual' } as const;
  return modes[workbook.custom.calculationMode ?? 'auto'];
}

function refusalOf(body: BatchRequest, faults: HostFaults): HostError | null {
  if (faults.cellEditMode) return new HostError('InvalidOperationInCellEditMode');
  return faults.failBatch?.(body) ?? null;
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
