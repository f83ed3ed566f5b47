import type { CellInput } from '../../plan/model';

/** A cell input as the `formulas` property takes it: null leaves the cell alone, an empty string clears it. */
export function toFormula(input: CellInput): string | number | null {
  if (input === null) return null;
  if ('formula' in input) return input.formula;
  if ('number' in input) return input.number;
  if ('clear' in input) return '';
  return asTypedText(input.text);
}

/**
 * Text as one would have to type it so that Excel keeps it as text: Excel reads what is written as if it were typed, so that
 * "15%", "1/2", "00123" or "=A1" would become something else. An apostrophe in front prevents it and is not part of the value.
 */
export function asTypedText(text: string): string {
  const staysText = /^\p{L}/u.test(text) && !/^(true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text);
  return staysText || text === '' ? text : `'${text}`;
}
