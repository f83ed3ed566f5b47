/** The sheet `Lịch sử`: rows of a period that a person closes are added below what stands there; nothing else on it is ever written. */
import { absoluteAddress, quoteSheetName } from '../address';
import { findHistorySheet, locateHistory, defaultHistoryLayout, type HistoryLayout } from '../history/layout';
import type { RowToClose, ToClose } from '../history/close';
import { writeParts } from '../history/parts';
import { writtenPath } from '../history/read';
import { CORRECTION, HISTORY_FIELDS, HISTORY_HEADINGS, HISTORY_PURPOSE, HISTORY_SHEET, HISTORY_TITLE, NO_FIGURE, SERIES_ARROW, TREND_SIGNS, type HistoryField } from '../history/words';
import { STATUS_LABELS } from '../configuration/words';
import { printedNumber } from '../language/printed-number';
import type { CellInput, Edit, IsoDate, Plan, SheetSnapshot, WorkbookSnapshot } from '../model';
import { momentSerial, serialOf } from '../progress/calendar';
import type { ConfigurationLayout } from '../configuration/layout';
import { headingRow } from './configuration-periods';
import { WantedCells } from './differences';
import { freeSheetName } from './free-sheet-name';
import { historyLook, historyRowsLook } from './history-sheet-look';

export interface HistorySheetInput {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  readonly planSheet: SheetSnapshot;
  readonly asOf: IsoDate;
  /** The configuration sheet's name and layout, and the line of each plan row. */
  readonly configuration: { readonly name: string; readonly layout: ConfigurationLayout; readonly lineOf: (row: number) => number | null };
  readonly closing: ToClose;
  readonly person: string;
  /** `2023-06-30T14:05`, or the day alone. */
  readonly now: string;
}

export function composeHistorySheet(input: HistorySheetInput): readonly Edit[] {
  const { snapshot, closing } = input;
  if (closing.rows.length === 0) return [];
  const existing = findHistorySheet(snapshot);
  const name = existing?.name ?? freeSheetName(snapshot, HISTORY_SHEET);
  const layout = existing ? locateHistory(existing) : defaultHistoryLayout();
  const cells = new WantedCells();
  if (!existing) putHead(cells, layout);
  const rows = closing.rows.map((row) => cellsOf(input, row));
  rows.forEach((row, index) => {
    for (const field of HISTORY_FIELDS) cells.put(layout.end + index, layout.columns[field], row[field] ?? null);
  });
  return [
    ...(existing ? [] : [{ kind: 'add-sheet', sheet: name } as const, ...historyLook(name, layout)]),
    ...historyRowsLook(name, layout, closing.rows),
    ...cells.edit(name, existing),
  ];
}

function putHead(cells: WantedCells, { left, title, header, columns }: HistoryLayout): void {
  cells.text(title, left, HISTORY_TITLE);
  cells.text(title + 1, left, HISTORY_PURPOSE);
  for (const field of HISTORY_FIELDS) cells.text(header, columns[field], HISTORY_HEADINGS[field]);
}

function cellsOf({ plan, planSheet, asOf, configuration, closing, person, now }: HistorySheetInput, row: RowToClose): Readonly<Partial<Record<HistoryField, CellInput>>> {
  const text = (words: string | null): CellInput => (words === null || words === '' ? null : { text: words });
  const number = (value: number | null): CellInput => (value === null ? null : { number: value });
  const reference = (sheet: string, at: number, column: number): CellInput => ({ formula: `=${quoteSheetName(sheet)}!${absoluteAddress(at, column)}` });
  const line = configuration.lineOf(row.row);
  const result = plan.actualColumn ?? plan.resultPeriods.at(-1)?.column ?? plan.planColumn;
  return {
    number: { number: closing.rows.indexOf(row) + 1 },
    date: { number: serialOf(asOf) },
    attempt: { number: closing.attempt },
    path: { text: writtenPath(row.path) },
    unit: text(row.unitText),
    target: row.targetFigure ? { number: row.targetFigure.value } : text(row.target),
    actual: number(row.actual) ?? text(row.actualText),
    percent: number(row.percent),
    status: { text: STATUS_LABELS[row.status] },
    trend: row.trend && { text: TREND_SIGNS[row.trend] },
    series: text(seriesText(row)),
    at: { number: momentSerial(now) },
    person: text(person),
    note: closing.attempt > 1 ? { text: CORRECTION } : null,
    parts: text(writeParts(row.parts)),
    // Follow the indicator's line, and with it a renamed row; and the sheet, under whatever name.
    line: line === null ? null : reference(configuration.name, line, configuration.layout.lineColumns.path),
    column: result === null ? null : reference(plan.sheet, headingRow(plan, planSheet, result), result),
  };
}

/** "12 → 25 → 38"; empty where no earlier period tells anything. */
export function seriesText({ series }: Pick<RowToClose, 'series'>): string {
  if (series.filter((result) => result !== null).length < 2) return '';
  return series.map((result) => (result === null ? NO_FIGURE : printedNumber(result.value, result.decimals))).join(SERIES_ARROW);
}
