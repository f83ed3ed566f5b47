/** What a workbook holds that the grid does not show. The file keeps all of it on saving. */
export type LossKind =
  | 'chart-sheet'
  | 'macro-or-dialog-sheet'
  | 'macros'
  | 'external-links'
  | 'drawing'
  | 'comments'
  | 'pivot-table'
  | 'table-style'
  | 'sparklines'
  | 'conditional-format'
  | 'rich-text'
  | 'array-formula'
  | 'data-table'
  | 'filter'
  | 'pattern-fill'
  | 'date-1904';

export interface Loss {
  readonly kind: LossKind;
  /** The sheet's name; null where it concerns the workbook. */
  readonly sheet: string | null;
  readonly count: number;
}
