import type { WorkbookRefusal } from './outcomes';

/**
 * What Office.js throws, as a refusal. Codes: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling.
 * A mistake of our own (TypeError and the like) is not a refusal: it is thrown on.
 */
export function refusalOf(thrown: unknown): WorkbookRefusal {
  if (!(thrown instanceof OfficeExtension.Error)) throw thrown;
  const detail = describe(thrown);
  switch (thrown.code) {
    case 'InvalidOperationInCellEditMode':
      return { reason: 'cell-edit-mode' };
    case 'ItemNotFound':
    case 'InvalidReference':
      return { reason: 'sheet-gone', sheet: null };
    case 'FilteredRangeConflict':
      return { reason: 'filtered', sheet: null };
    case 'AccessDenied':
      return { reason: 'not-allowed', detail };
    default:
      return { reason: 'host-failed', code: thrown.code, detail };
  }
}

/** What was thrown while something was being written, after which nobody knows how far it came. A mistake of our own is thrown on. */
export function brokenOff(thrown: unknown): WorkbookRefusal {
  const refusal = refusalOf(thrown);
  if (refusal.reason === 'host-failed') return { reason: 'broken-off', code: refusal.code, detail: refusal.detail };
  return refusal.reason === 'cell-edit-mode' ? refusal : { reason: 'broken-off', code: refusal.reason, detail: 'detail' in refusal ? refusal.detail : '' };
}

/** One line for "Chi tiết kỹ thuật": message and place of the failing call. */
function describe(error: OfficeExtension.Error): string {
  const debugInfo = error.debugInfo as { readonly errorLocation?: string } | undefined;
  const place = debugInfo?.errorLocation;
  return place ? `${error.message} (${place})` : error.message;
}
