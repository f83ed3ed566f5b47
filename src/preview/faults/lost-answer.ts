/**
 * A batch whose answer never reaches the add-in: the conversation itself has failed. What the client makes of it, from its readable source
 * (excel-web-16.00.debug.js): in a frame the host's number becomes a code (RichApiMessageUtility.buildResponseOnError), over the native
 * bridge the HTTP status and body do (CoreUtility._parseErrorResponse). Either way no result of the batch is told.
 */
export type LostAnswerCode = 'GeneralException' | 'InvalidOrTimedOutSession';

export class LostAnswer extends Error {
  /** As Office.js numbers it: ooeInternalError, ooeInvalidOrTimedOutSession. */
  readonly officeError: number;
  readonly httpStatus: number;

  constructor(readonly code: LostAnswerCode) {
    super(texts[code]);
    this.name = 'LostAnswer';
    this.officeError = code === 'GeneralException' ? 5001 : 5012;
    this.httpStatus = code === 'GeneralException' ? 500 : 408;
  }
}

const texts: Readonly<Record<LostAnswerCode, string>> = {
  GeneralException: 'An internal error has occurred.',
  InvalidOrTimedOutSession: 'Your Office Online session has expired or is invalid. To continue, refresh the page.',
};
