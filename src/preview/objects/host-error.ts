/**
 * A refusal as Excel answers it. Codes and texts:
 * learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling.
 */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string = texts[code],
    /** `Class.member`, where the thrower knows better than the dispatcher. */
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

const texts = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: "The API you're trying to use could not be found.",
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is invalid.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

export type HostErrorCode = keyof typeof texts;

/** What this host does not serve is refused by name, never passed over. */
export function notServed(className: string, member: string): HostError {
  const name = `${className}.${member.slice(0, 1).toLowerCase()}${member.slice(1)}`;
  return new HostError('ApiNotFound', `${texts.ApiNotFound} The embedded host does not serve ${name}.`, name);
}

/** An Excel does not know what a newer requirement set has brought. */
export function newerThanHost(className: string, member: string, set: string, excel: string): HostError {
  const name = `${className}.${member.slice(0, 1).toLowerCase()}${member.slice(1)}`;
  return new HostError('ApiNotFound', `${texts.ApiNotFound} ${name} needs ${set}, which ${excel} does not have.`, name);
}

/** HTTP status that Microsoft's client pairs with a code. */
export function httpStatusOf(code: HostErrorCode): number {
  if (code === 'ItemNotFound' || code === 'ApiNotFound') return 404;
  if (code === 'AccessDenied') return 403;
  if (code === 'GeneralException') return 500;
  return 400;
}
