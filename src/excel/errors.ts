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
    default:
      return { reason: 'host-failed', code: thrown.code, detail };
  }
}

/** One line for "Chi tiết kỹ thuật": message and place of the failing call. */
function describe(error: OfficeExtension.Error): string {
  const debugInfo = error.debugInfo as { readonly errorLocation?: string } | undefined;
  const place = debugInfo?.errorLocation;
  return place ? `${error.message} (${place})` : error.message;
}
