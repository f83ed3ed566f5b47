import type { IWorkbookData } from '@univerjs/core';
import type { FileRefusal, FileRefusalReason } from './file-refusal';
import type { Loss } from './losses';
import { WorkbookPackage } from './package/workbook-package';
import { readPackage } from './read/read-package';
import { recogniseBytes, recognisePackage } from './recognise-file';

export type { FileRefusal, FileRefusalReason } from './file-refusal';
export type { Loss, LossKind } from './losses';

/** A workbook as the host works with it. */
export interface OpenedWorkbook {
  /** Univer's snapshot; the host may hand it to Univer, which changes it in place. */
  readonly data: IWorkbookData;
  /** The file as it was opened: saving changes these bytes where `data` has changed, and nowhere else. */
  readonly original: Uint8Array;
  /** What the grid does not show; none of it is lost on saving. */
  readonly losses: readonly Loss[];
}

export type OpenOutcome = { readonly ok: true; readonly workbook: OpenedWorkbook } | { readonly ok: false; readonly refusal: FileRefusal };

/** Bytes that all parts of a package may have together, unpacked: far above any plan, far below a tab's memory. */
const UNPACKED_LIMIT = 400_000_000;

/** Reads an .xlsx or .xlsm. The name only serves as the workbook's name: what the file is, its bytes say. */
export function openWorkbook(bytes: Uint8Array, fileName: string): Promise<OpenOutcome> {
  const outcome = open(bytes, fileName);
  return Promise.resolve(typeof outcome === 'string' ? { ok: false, refusal: { reason: outcome, fileName } } : { ok: true, workbook: outcome });
}

function open(bytes: Uint8Array, fileName: string): OpenedWorkbook | FileRefusalReason {
  const kind = recogniseBytes(bytes);
  if (kind !== 'zip-package') return kind;
  try {
    const parts = WorkbookPackage.unpack(bytes, UNPACKED_LIMIT);
    if (parts === 'too-large') return parts;
    const reason = recognisePackage(parts.names(), parts.text('mimetype'));
    if (reason) return reason;
    const read = readPackage(parts, fileName);
    return typeof read === 'string' ? read : { data: read.data, original: bytes, losses: read.losses };
  } catch {
    // Both libraries throw on what is no zip or no XML, and the reader where a part is missing: the file is damaged.
    return 'corrupt';
  }
}
