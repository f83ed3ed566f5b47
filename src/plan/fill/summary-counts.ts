/** The tables of `Tổng hợp` that count indicators: live over the plan's status column. */
import { absoluteAddress, cellAddress } from '../address';
import type { Area } from '../model';
import { countStatuses, STATUS_GROUPS, STATUS_GROUP_IDS, total } from '../report/counts';
import type { Standing } from '../report/standings';
import { countFormula, type StatusColumn } from './count-formula';
import type { SheetDraft } from './sheet-draft';
import { LOOKS, SUMMARY_WIDTHS } from './summary-look';
import { ALL_HEADING, COUNT_HEADINGS, LATE_SHARE_HEADING, NUMBER_HEADING, TOTAL_ROW } from './summary-words';
import { heightFor } from './wrapped-height';

/** Columns of the counts: TT, the label, one for each group (as a chart wants them), all of them, the share that lags. */
const LABEL = 1;
const FIRST_GROUP = 2;
const ALL = FIRST_GROUP + STATUS_GROUP_IDS.length;
const SHARE = ALL + 1;
const groupColumn = (group: (typeof STATUS_GROUP_IDS)[number]): number => FIRST_GROUP + STATUS_GROUP_IDS.indexOf(group);

export interface CountLine {
  readonly label: string;
  readonly rows: readonly Standing[];
}

export interface CountTable {
  /** Labels and counts by group, with their headings: what a chart shows. */
  readonly source: Area;
  /** Shares that lag, for bars. */
  readonly shares: Area;
  /** Absolute addresses of the row that adds up, by what it counts; null where the table has none. */
  readonly totals: Readonly<Record<'all' | (typeof STATUS_GROUP_IDS)[number], string>> | null;
}

/** `heading` over the labels; `statuses` null: the statuses stand nowhere on the sheet, so that numbers are written; `hasTotal`: the lines part the whole, so that they may be added up. */
export function putCounts(draft: SheetDraft, heading: string, lines: readonly CountLine[], statuses: StatusColumn | null, hasTotal: boolean): CountTable {
  const headings = [NUMBER_HEADING, heading, ...STATUS_GROUP_IDS.map((group) => COUNT_HEADINGS[group]), ALL_HEADING, LATE_SHARE_HEADING];
  const header = draft.row;
  headings.forEach((text, column) => {
    draft.put(column, { text }, LOOKS.tableHead);
  });
  draft.next(44);
  const first = draft.row;
  lines.forEach(({ label, rows }, index) => {
    draft.put(0, { number: index + 1 }, LOOKS.number);
    draft.put(LABEL, { text: label }, LOOKS.label);
    const own = rows.map(({ indicator }) => indicator.row);
    const counts = countStatuses(rows);
    for (const group of STATUS_GROUP_IDS) {
      const known = statuses ? { formula: `=${countFormula(own, STATUS_GROUPS[group], statuses)}` } : { number: total(counts, STATUS_GROUPS[group]) };
      draft.put(groupColumn(group), known, LOOKS.number);
    }
    putSums(draft, LOOKS.number);
    draft.next(heightFor([{ text: label, width: SUMMARY_WIDTHS[LABEL] ?? 0 }]));
  });
  const last = draft.row - 1;
  if (hasTotal) {
    draft.put(0, null, LOOKS.total);
    draft.put(LABEL, { text: TOTAL_ROW }, LOOKS.totalLabel);
    for (const group of STATUS_GROUP_IDS) {
      const column = groupColumn(group);
      draft.put(column, { formula: `=SUM(${cellAddress(first, column)}:${cellAddress(last, column)})` }, LOOKS.total);
    }
    putSums(draft, LOOKS.total);
    draft.next(18);
  }
  const totalCell = (column: number): string => absoluteAddress(draft.row - 1, column);
  const rows = last - first + 1;
  return {
    source: { row: header, column: LABEL, rows: rows + 1, columns: 1 + STATUS_GROUP_IDS.length },
    shares: { row: first, column: SHARE, rows, columns: 1 },
    totals: hasTotal
      ? { all: totalCell(ALL), ...(Object.fromEntries(STATUS_GROUP_IDS.map((group) => [group, totalCell(groupColumn(group))])) as Record<(typeof STATUS_GROUP_IDS)[number], string>) }
      : null,
  };
}

/** The sum of the groups, and the share of them that lags. */
function putSums(draft: SheetDraft, look: typeof LOOKS.number | typeof LOOKS.total): void {
  const cell = (column: number): string => cellAddress(draft.row, column);
  draft.put(ALL, { formula: `=SUM(${cell(FIRST_GROUP)}:${cell(ALL - 1)})` }, look);
  draft.put(SHARE, { formula: `=IF(${cell(ALL)}>0,${cell(groupColumn('late'))}/${cell(ALL)}*100,0)` }, look);
  draft.format(SHARE, '0.0');
}
