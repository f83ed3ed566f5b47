/** Why a file cannot be opened. */
export type FileRefusalReason =
  | 'empty-file'
  | 'not-a-workbook'
  | 'text-table'
  | 'encrypted'
  | 'legacy-xls'
  | 'binary-workbook'
  | 'open-document'
  | 'corrupt'
  | 'no-worksheet'
  | 'too-large';

export interface FileRefusal {
  readonly reason: FileRefusalReason;
  readonly fileName: string;
}
