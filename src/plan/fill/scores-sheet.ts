/** The sheet `Thi đua`: owners ranked by the results that they stand for, with the arithmetic. Statuses, weights and points are live. */
import { absoluteAddress, cellAddress, quoteSheetName } from '../address';
import { STATUS_LABELS } from '../configuration/words';
import { pointsRow } from '../configuration/recorded-points';
import type { CellInput, CellStyle, ComputedColumn, Edit, Plan, SheetSnapshot, WorkbookSnapshot } from '../model';
import { STATUS_ORDER } from '../progress/statuses';
import { nameIndicators } from '../report/indicator-names';
import type { OwnerScore, ScoredRow } from '../report/scores';
import { composeReportSheet, hintPlace } from './report-sheet';
import { letterheadEntry, putSignatures, reportingDay, type ReportConfiguration } from './report-parts';
import { SheetDraft } from './sheet-draft';
import { LOOKS } from './summary-look';
import {
  DETAIL_HEADINGS, DETAIL_HEADINGS_BY, HOW_SCORED, NOBODY_NAMED, RANKING_HEADINGS, RANKING_HEADINGS_BY, SCORES_PURPOSE, SCORES_SHEET, SCORES_TITLE, scoresSubtitle, VILLAGE_HEADING,
} from './scores-words';
import { heightFor } from './wrapped-height';

export interface ScoresInput {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  readonly scores: readonly OwnerScore[];
  /** Villages, where the sheet has columns for them: their statuses stand nowhere on the sheet, so that they are those of the run. */
  readonly villages: readonly OwnerScore[];
  readonly computed: readonly ComputedColumn[];
  readonly configuration: ReportConfiguration;
  /** The line of a plan row on the configuration sheet. */
  readonly lineOf: (row: number) => number | null;
}

const WIDTHS: readonly number[] = [34, 172, 112, 74, 52, 48, 64];
const COLUMNS = WIDTHS.length;
const HALF = 2;
/** Columns of the detail. */
const [OWNER, STATUS, WEIGHT, POINTS, PRODUCT] = [2, 3, 4, 5, 6] as const;
/** Columns of the ranking: how many, Σ weight, Σ weight × points (over two columns), score. */
const [COUNT, WEIGHTS, SUM, SCORE] = [2, 3, 4, 6] as const;

export function isScoresSheet(sheet: SheetSnapshot): boolean {
  return hintPlace(sheet, SCORES_PURPOSE) !== null;
}

export function composeScores(input: ScoresInput): readonly Edit[] {
  const draft = new SheetDraft();
  const { plan, scores, villages, configuration } = input;
  const groups = [{ of: 'owners', scores }, { of: 'villages', scores: villages }] as const;
  const given = groups.filter((group) => group.scores.length > 0);
  putHead(draft, plan, configuration);
  if (given.length === 0) {
    draft.put(0, { text: NOBODY_NAMED }, LOOKS.text, COLUMNS);
    draft.next(36);
  }
  const shape = given.map((group, index) => {
    const detail = group.scores.flatMap((score) => score.rows.map((row) => ({ score, row })));
    putRanking(draft, `${ROMAN[2 * index] ?? ''}. ${RANKING_HEADINGS_BY[group.of]}`, group, detail.length);
    putDetail(draft, `${ROMAN[2 * index + 1] ?? ''}. ${DETAIL_HEADINGS_BY[group.of]}`, input, group.of, detail);
    return `${group.of === 'owners' ? '' : 'T'}${group.scores.length}·${detail.length}`;
  });
  putSignatures(draft, configuration, HALF, COLUMNS);
  return composeReportSheet(input.snapshot, { name: SCORES_SHEET, purpose: SCORES_PURPOSE, columns: COLUMNS, page }, draft, shape.join('·') || '0', () => []);
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

interface Group {
  readonly of: 'owners' | 'villages';
  readonly scores: readonly OwnerScore[];
}

function page(sheet: string): readonly Edit[] {
  return [
    { kind: 'print-layout', sheet, orientation: 'portrait', pagesWide: 1, columns: [0, COLUMNS - 1], margins: { top: 57, bottom: 57, left: 85, right: 43 } },
    ...WIDTHS.map((points, column): Edit => ({ kind: 'column-width', sheet, column, points })),
  ];
}

function putHead(draft: SheetDraft, plan: Plan, configuration: ReportConfiguration): void {
  draft.put(0, letterheadEntry(configuration)('office'), { ...LOOKS.office, horizontal: 'left' }, COLUMNS);
  draft.next(18);
  draft.next(8);
  draft.put(0, { text: SCORES_TITLE }, LOOKS.title, COLUMNS);
  draft.next(22);
  draft.put(0, { formula: `="(${scoresSubtitle(plan.year)}"&${reportingDay(configuration)}&")"` }, LOOKS.subtitle, COLUMNS);
  draft.next(20);
  draft.next(8);
  draft.put(0, { text: HOW_SCORED }, LOOKS.note, COLUMNS);
  draft.next(32);
  draft.next(6);
}

function putRanking(draft: SheetDraft, title: string, { of, scores }: Group, details: number): void {
  heading(draft, title);
  RANKING_HEADINGS.forEach((text, index) => {
    const label = index === 1 && of === 'villages' ? VILLAGE_HEADING : text;
    draft.put([0, 1, COUNT, WEIGHTS, SUM, SCORE][index] ?? 0, { text: label }, LOOKS.tableHead, index === SUM ? 2 : 1);
  });
  draft.next(32);
  const first = draft.row;
  const last = first + scores.length - 1;
  // Below the ranking: a free row, the heading, the table's head.
  const detail = last + 4;
  const over = (column: number): string => `${absoluteAddress(detail, column)}:${absoluteAddress(detail + details - 1, column)}`;
  for (const { facts } of scores) {
    const cell = (column: number): string => cellAddress(draft.row, column);
    const name = facts.owner?.name ?? '';
    const own = `(${over(OWNER)}=${cell(1)})*ISNUMBER(${over(POINTS)})`;
    const scoresOver = `${absoluteAddress(first, SCORE)}:${absoluteAddress(last, SCORE)}`;
    draft.put(0, { formula: `=IF(ISNUMBER(${cell(SCORE)}),RANK(${cell(SCORE)},${scoresOver}),"")` }, LOOKS.total);
    draft.put(1, { text: name }, LOOKS.label);
    draft.put(COUNT, { formula: `=SUMPRODUCT(${own})` }, LOOKS.number);
    draft.put(WEIGHTS, { formula: `=SUMPRODUCT(${own}*${over(WEIGHT)})` }, LOOKS.number);
    draft.put(SUM, { formula: `=SUMIF(${over(OWNER)},${cell(1)},${over(PRODUCT)})` }, LOOKS.number, 2);
    draft.put(SCORE, { formula: `=IF(${cell(WEIGHTS)}>0,ROUND(${cell(SUM)}/${cell(WEIGHTS)},4),"")` }, LOOKS.total);
    draft.format(SCORE, '0.0');
    draft.next(heightFor([{ text: name, width: WIDTHS[1] ?? 0 }]));
  }
  draft.next(10);
}

function putDetail(draft: SheetDraft, title: string, input: ScoresInput, of: Group['of'], detail: readonly { readonly score: OwnerScore; readonly row: ScoredRow }[]): void {
  heading(draft, title);
  DETAIL_HEADINGS.forEach((text, column) => {
    draft.put(column, { text: column === OWNER && of === 'villages' ? VILLAGE_HEADING : text }, LOOKS.tableHead);
  });
  draft.next(32);
  const names = nameIndicators(input.plan);
  detail.forEach(({ score, row }, index) => {
    const { indicator } = row.standing;
    const name = names.get(indicator.row);
    const called = name ? [...name.above, name.name].join(' › ') : indicator.name;
    const owner = score.facts.owner?.name ?? '';
    const cell = (column: number): string => cellAddress(draft.row, column);
    const text = (column: number, content: string, look: CellStyle): void => {
      draft.put(column, { text: content }, look);
    };
    draft.put(0, { number: index + 1 }, LOOKS.number);
    text(1, called, LOOKS.label);
    text(OWNER, owner, LOOKS.label);
    draft.put(STATUS, of === 'owners' ? statusOf(input, indicator.row) : { text: STATUS_LABELS[row.standing.assessment.status] }, LOOKS.number);
    draft.put(WEIGHT, weightOf(input, indicator.row), LOOKS.number);
    draft.put(POINTS, pointsOf(input.configuration, cell(STATUS)), LOOKS.number);
    draft.put(PRODUCT, { formula: `=IF(ISNUMBER(${cell(POINTS)}),${cell(WEIGHT)}*${cell(POINTS)},"")` }, LOOKS.number);
    draft.next(heightFor([{ text: called, width: WIDTHS[1] ?? 0 }, { text: owner, width: WIDTHS[OWNER] ?? 0 }]));
  });
  draft.next(16);
}

function heading(draft: SheetDraft, text: string): void {
  draft.put(0, { text }, LOOKS.heading, COLUMNS);
  draft.next(22);
}

function statusOf({ plan, computed }: ScoresInput, row: number): CellInput {
  const column = computed.find(({ id }) => id === 'status')?.column ?? 0;
  const cell = `${quoteSheetName(plan.sheet)}!${absoluteAddress(row, column)}`;
  return { formula: `=IF(${cell}="","",${cell})` };
}

/** As it is read (configuration/recorded-judgement.ts): what is no number from nought up counts as 1. */
function weightOf({ configuration: { name, layout }, lineOf }: ScoresInput, row: number): CellInput {
  const line = lineOf(row);
  if (line === null) return { number: 1 };
  const cell = `${quoteSheetName(name)}!${absoluteAddress(line, layout.lineColumns.weight)}`;
  return { formula: `=IF(ISNUMBER(${cell}),IF(${cell}>=0,${cell},1),1)` };
}

/** Blank where the status is left out of the score. */
function pointsOf({ name, layout, existing }: ReportConfiguration, status: string): CellInput {
  const rows = STATUS_ORDER.map((one) => pointsRow(existing, layout, one));
  const { column } = layout.blocks.points;
  const over = (at: number): string => `${quoteSheetName(name)}!${absoluteAddress(Math.min(...rows), at)}:${absoluteAddress(Math.max(...rows), at)}`;
  const points = `INDEX(${over(column + 1)},MATCH(${status},${over(column)},0))`;
  return { formula: `=IFERROR(IF(ISNUMBER(${points}),${points},""),"")` };
}
