/**
 * Searching and replacing. References: Excel.Range.find, .replaceAll, Excel.Worksheet.findAll, Excel.SearchCriteria; wildcards:
 * "Using wildcard characters in searches" (support.microsoft.com). What is searched is the text that cells show.
 */
import { intersect, type Area } from '../engine/area';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { formatCell } from '../engine/number-format';
import { flagOr, isMissing, requireOneOf, requireRecord, requireText } from './argument-values';
import { readCellInputs } from './cell-input';
import { HostError } from './host-error';
import { beforeEdit, type Session } from './session';

export interface SearchCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly direction: 'Forward' | 'Backwards';
}

export function readCriteria(value: unknown): SearchCriteria {
  const { completeMatch, matchCase, searchDirection } = isMissing(value) ? {} : requireRecord(value);
  return {
    completeMatch: flagOr(completeMatch, false),
    matchCase: flagOr(matchCase, false),
    direction: isMissing(searchDirection) ? 'Forward' : requireOneOf(searchDirection, ['Forward', 'Backwards'] as const),
  };
}

/**
 * The first cell that shows the text, row by row, or the last. A single cell is where to begin: the whole sheet is searched behind it, or
 * before it, and around to it again.
 */
export function findCell(sheet: EmbeddedSheet, area: Area, text: unknown, criteria: SearchCriteria, session: Session): Area | null {
  const isSingle = area.rows === 1 && area.columns === 1;
  const found = cellsShowing(sheet, isSingle ? null : area, patternOf(text, criteria), session);
  const inOrder = criteria.direction === 'Forward' ? found : [...found].reverse();
  if (!isSingle) return inOrder[0] ?? null;
  const order = (cell: Area) => cell.row - area.row || cell.column - area.column;
  return inOrder.find((cell) => (criteria.direction === 'Forward' ? order(cell) > 0 : order(cell) < 0)) ?? inOrder[0] ?? null;
}

export function findCells(sheet: EmbeddedSheet, text: unknown, criteria: SearchCriteria, session: Session): readonly Area[] {
  return cellsShowing(sheet, null, patternOf(text, criteria), session);
}

/** Replaces text in what the cells of an area hold, formulas included; gives how often. */
export function replaceText(sheet: EmbeddedSheet, area: Area, text: unknown, replacement: unknown, criteria: SearchCriteria, session: Session): number {
  const pattern = patternOf(text, criteria);
  const put = requireText(replacement);
  const used = sheet.usedArea(true, area);
  if (!used) return 0;
  let count = 0;
  for (const cell of cellsIn(used)) {
    const { value, formula } = sheet.cell(cell.row, cell.column);
    const entered = formula ?? (value === null ? '' : formatCell(value, 'General', 'en-US'));
    if (entered === '') continue;
    let times = 0;
    const replaced = entered.replace(new RegExp(pattern, `${pattern.flags}g`), () => {
      times += 1;
      return put;
    });
    if (times === 0) continue;
    count += times;
    beforeEdit(session, sheet, cell, 'contents');
    sheet.write(cell.row, cell.column, readCellInputs(sheet, cell, [[replaced]]));
  }
  return count;
}

function cellsShowing(sheet: EmbeddedSheet, area: Area | null, pattern: RegExp, session: Session): readonly Area[] {
  const used = sheet.usedArea(true);
  const searched = used && area ? intersect(used, area) : used;
  if (!searched) return [];
  return cellsIn(searched).filter(({ row, column }) => {
    const { value } = sheet.cell(row, column);
    return value !== null && pattern.test(formatCell(value, sheet.style(row, column).numberFormat, session.state.culture));
  });
}

function cellsIn(area: Area): Area[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
    rows: 1,
    columns: 1,
  }));
}

/** `*` stands for any text, `?` for any sign, `~` takes their meaning from them. */
function patternOf(text: unknown, { completeMatch, matchCase }: SearchCriteria): RegExp {
  const wanted = requireText(text);
  if (wanted === '') throw new HostError('InvalidArgument');
  const source = wanted.replace(/~[*?~]|[\s\S]/gu, (sign) => {
    if (sign === '*') return '[\\s\\S]*';
    if (sign === '?') return '[\\s\\S]';
    const plain = sign.startsWith('~') && sign.length > 1 ? sign.slice(1) : sign;
    return plain.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
  });
  return new RegExp(completeMatch ? `^(?:${source})$` : source, matchCase ? 'u' : 'iu');
}
