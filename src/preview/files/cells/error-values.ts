import { lookUp } from '../look-up';

/** The errors that a cell can hold in a file (ECMA-376 part 1 §18.18.11, and the newer ones that Excel writes). */
const FILE_ERRORS = new Set(['#DIV/0!', '#NAME?', '#VALUE!', '#NUM!', '#N/A', '#REF!', '#NULL!', '#SPILL!', '#CALC!', '#GETTING_DATA', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!', '#EXTERNAL!', '#PYTHON!']);

/** Errors of Univer's own, by the error that Excel has for the case: 0 for a circle needs no error at all. */
const OWN_ERRORS: Readonly<Record<string, string>> = { '#CYCLE!': '#REF!', '#ERROR!': '#VALUE!' };

/** The error that a file holds for this value; null where the value is no error. */
export function fileError(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return FILE_ERRORS.has(value) ? value : (lookUp(OWN_ERRORS, value) ?? null);
}
