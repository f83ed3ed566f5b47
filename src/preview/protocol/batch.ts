/**
 * One batch of the client's requests (the body of a ProcessQuery) and its answer. Shapes from the client's readable source:
 * excel-web-16.00.debug.js, ObjectPathFactory, ActionFactory, CommonUtility.setMethodArguments.
 */
import { HostError, httpStatusOf } from '../objects/host-error';
import type { Session } from '../objects/session';
import { ObjectPaths } from './object-paths';
import { queryObject, type QueryInfo } from './query';
import { resolveArguments } from './wire-arguments';

export interface BatchRequest {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
  /** Every range that is instantiated is to be kept for later batches. */
  readonly AutoKeepReference?: boolean;
}

export interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: QueryInfo;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface BatchResponse {
  readonly Results: readonly BatchResult[];
  /** The trace actions that were reached. */
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

export interface BatchResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The client's numbers for kinds of actions. */
const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/**
 * Carries out a batch action by action. The first failure ends it; what was done before stays done, as in Excel. Results of
 * formulas are the caller's business (host.ts); `settle` is awaited before anything is read, and before another calculation mode comes
 * into force. Of more calls than `mostCalls` the next one fails.
 */
export async function processBatch(request: BatchRequest, session: Session, settle: () => Promise<void>, mostCalls: number | null = null): Promise<BatchResponse> {
  const paths = new ObjectPaths(request, session);
  const results: BatchResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (index === mostCalls) throw new HostError('GeneralException');
      if (action.ActionType === actionTypes.query || action.Name === 'CalculationMode') await settle();
      results.push({ ActionId: action.Id, Value: carryOut(action, paths, session) });
      if (action.ActionType === actionTypes.trace) traceIds.push(action.Id);
    } catch (thrown) {
      return { Results: results, TraceIds: traceIds, Error: toBatchError(thrown, action, index, paths) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function carryOut(action: BatchAction, paths: ObjectPaths, session: Session): unknown {
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return paths.instantiate(action.ObjectPathId);
    case actionTypes.query: {
      const object = paths.resolve(action.ObjectPathId);
      return object && { ...queryObject(object, action.QueryInfo ?? {}, session), ...paths.referenceOf(action.ObjectPathId) };
    }
    case actionTypes.method: {
      if (action.Name === '_KeepReference') {
        paths.keep(action.ObjectPathId);
        return null;
      }
      // What is called on a null object does nothing: Microsoft's own snippets say `getItemOrNullObject("Sample").delete()` before there is one.
      const object = paths.resolve(action.ObjectPathId);
      const value = object?.call(action.Name, resolveArguments(action.ArgumentInfo, paths), session);
      return value ?? null;
    }
    case actionTypes.setProperty: {
      const [value] = resolveArguments(action.ArgumentInfo, paths);
      required(paths, action).write(action.Name, value, session);
      return null;
    }
    case actionTypes.trace:
      return null;
    default:
      throw new HostError('ApiNotFound', `The embedded host does not serve actions of type ${action.ActionType}.`);
  }
}

function required(paths: ObjectPaths, action: BatchAction) {
  const object = paths.resolve(action.ObjectPathId);
  if (!object) throw new HostError('ItemNotFound');
  return object;
}

function toBatchError(thrown: unknown, action: BatchAction, index: number, paths: ObjectPaths): BatchError {
  const error = thrown instanceof HostError ? thrown : new HostError('GeneralException', bugMessage(thrown));
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location ?? paths.locationOf(action),
    ActionIndex: index,
    HttpStatusCode: httpStatusOf(error.code),
  };
}

/** A mistake of the host's own: told in full, so that it is found. */
function bugMessage(thrown: unknown): string {
  return `The embedded host failed: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`;
}
