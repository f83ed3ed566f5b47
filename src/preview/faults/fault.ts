/** The faults that a host can be given on demand: what can happen to an add-in in a real Excel, as data. */
import type { CellScalar } from '../engine/embedded-workbook';

/**
 * One fault. `sheet` is a sheet's name; without it the fault strikes the active sheet. `by` says whose doing an event calls it:
 * `person` (this one's own, `source: "Local"`) or `co-author` (`"Remote"`); without it a person's.
 */
export type Fault =
  /**
   * A cell is being typed in: refused with `InvalidOperationInCellEditMode`. A batch of `Excel.run({ delayForCellEdit: true })` waits until
   * that has ended instead: `lastsMs` (default 100), or as long as the fault is in force.
   */
  | { readonly name: 'cell-edit-mode'; readonly lastsMs?: number }
  /** Nothing may be written: `AccessDenied`. */
  | { readonly name: 'read-only' }
  | { readonly name: 'protected-sheet'; readonly sheet?: string }
  | { readonly name: 'protected-structure' }
  /** A filter over `range` (A1; default: all that the sheet holds) hides `hiddenRows` (first and last, 1-based; default: its lower half). */
  | { readonly name: 'filtered-range'; readonly sheet?: string; readonly range?: string; readonly hiddenRows?: readonly [number, number] }
  /** The connection breaks before the batch is carried out: nothing of it was done. */
  | { readonly name: 'connection-lost-before' }
  /** The connection breaks when the batch has been carried out: all of it was done, and the add-in never hears of it. */
  | { readonly name: 'connection-lost-after' }
  /** A call in the middle of the batch fails: the share of its calls before it (default 0.5) is carried out and stays so, the rest is not. */
  | { readonly name: 'batch-stopped'; readonly share?: number }
  /** Excel on the web has ended the session; nothing of the batch was done. */
  | { readonly name: 'session-expired' }
  /** Each batch takes so much longer (default 1000 ms). */
  | { readonly name: 'slow-host'; readonly ms?: number }
  /** Requests of more than `mostBytes` are refused, and nothing of them is done (default 5 MB, the limit of Excel on the web). */
  | { readonly name: 'request-too-large'; readonly mostBytes?: number }
  /** Answers of more than `mostBytes` are refused, after the batch has been carried out (default 5 MB). */
  | { readonly name: 'response-too-large'; readonly mostBytes?: number }
  | { readonly name: 'sheet-deleted'; readonly sheet?: string; readonly by?: Author }
  /** Default name: the old one with ` (2)`. */
  | { readonly name: 'sheet-renamed'; readonly sheet?: string; readonly to?: string; readonly by?: Author }
  /**
   * A co-author types into a cell (A1; default: the one that is selected), as an add-in's `values` would be taken: a text with `=` is a
   * formula. Default value: one more than the number there, or the text there with a mark.
   */
  | { readonly name: 'co-author-edit'; readonly sheet?: string; readonly cell?: string; readonly value?: CellScalar }
  /** The workbook calculates only when asked to. */
  | { readonly name: 'manual-calculation' }
  /** The computer's region (BCP 47; default `en-US`): decimal mark, digit grouping and dates in `text` and in `Application.cultureInfo`. */
  | { readonly name: 'regional-settings'; readonly culture?: string };

export type FaultName = Fault['name'];
export type Author = 'person' | 'co-author';

/** `lasting` faults hold until they are taken away, others strike one batch: how each is scheduled where nobody says when. */
const kinds: Readonly<Record<FaultName, 'lasting' | 'once'>> = {
  'cell-edit-mode': 'lasting',
  'read-only': 'lasting',
  'protected-sheet': 'lasting',
  'protected-structure': 'lasting',
  'filtered-range': 'lasting',
  'connection-lost-before': 'once',
  'connection-lost-after': 'once',
  'batch-stopped': 'once',
  'session-expired': 'once',
  'slow-host': 'lasting',
  'request-too-large': 'lasting',
  'response-too-large': 'lasting',
  'sheet-deleted': 'once',
  'sheet-renamed': 'once',
  'co-author-edit': 'once',
  'manual-calculation': 'lasting',
  'regional-settings': 'lasting',
};

/** All of them, for menus and for a fault matrix. */
export const faultNames = Object.keys(kinds) as readonly FaultName[];

export function isFaultName(text: string): text is FaultName {
  return Object.hasOwn(kinds, text);
}

export function isLasting(name: FaultName): boolean {
  return kinds[name] === 'lasting';
}
