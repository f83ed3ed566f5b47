/**
 * The sheet `Tổng hợp`: for supervisors, on paper and on screen. Everything printed on it is ours and comes from the plan sheet and from
 * `Cấu hình`; counts, figures and statuses are live. Written anew only where its rows are others than before.
 */
import type { Area, ComputedColumn, Edit, Plan, SheetSnapshot, WorkbookSnapshot } from '../model';
import type { ReportFacts } from '../report/facts';
import { nameIndicators } from '../report/indicator-names';
import { letterheadEntry, putSignatures, reportingDay, type ReportConfiguration } from './report-parts';
import type { StatusColumn } from './count-formula';
import { composeReportSheet, hintPlace } from './report-sheet';
import { SheetDraft } from './sheet-draft';
import { putCounts, type CountTable } from './summary-counts';
import { putLagging } from './summary-lagging';
import { STATUS_GROUP_IDS } from '../report/counts';
import { BAR_COLOUR, GROUP_COLOURS, LOOKS, SUMMARY_COLUMNS, SUMMARY_WIDTHS, summaryPage } from './summary-look';
import {
  LISTED_AT_RUN, MOTTO, NATION, NO_OWNER, NO_SECTION, ONLY_SECTION, OWNER_HEADING, RULE_BELOW, SECTION_HEADING, SEVERAL_OWNERS, SUMMARY_HEADINGS,
  SUMMARY_PURPOSE, SUMMARY_SHEET, summaryTitle, CHART_TITLE, VILLAGE_HEADING,
} from './summary-words';
import { heightFor } from './wrapped-height';

export interface SummaryInput {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  readonly facts: ReportFacts;
  readonly computed: readonly ComputedColumn[];
  readonly isFraction: boolean;
  readonly configuration: ReportConfiguration;
  /** What is said below the tables: changes since the last period, what is missing, what is not counted. */
  readonly remarks: readonly string[];
}

const CHART_ROWS = 15;
const CHART_ROW_HEIGHT = 15;

export function composeSummary(input: SummaryInput): readonly Edit[] {
  const { draft, shape, chart, bars } = draftOf(input);
  return composeReportSheet(input.snapshot, { name: SUMMARY_SHEET, purpose: SUMMARY_PURPOSE, columns: SUMMARY_COLUMNS, page: summaryPage }, draft, shape, (sheet) => [
    { kind: 'bars', sheet, areas: bars, color: BAR_COLOUR },
    { kind: 'chart', sheet, ...chart },
  ]);
}

/** Known by our words right of the printed part, under whatever name. */
export function isSummarySheet(sheet: SheetSnapshot): boolean {
  return hintPlace(sheet, SUMMARY_PURPOSE) !== null;
}

interface Drafted {
  readonly draft: SheetDraft;
  readonly shape: string;
  readonly bars: readonly Area[];
  readonly chart: Omit<Extract<Edit, { kind: 'chart' }>, 'kind' | 'sheet'>;
}

function draftOf(input: SummaryInput): Drafted {
  const { plan, facts, computed, isFraction } = input;
  const draft = new SheetDraft();
  const status = computed.find(({ id }) => id === 'status')?.column ?? 0;
  const statuses: StatusColumn = {
    sheet: plan.sheet, column: status, counted: facts.counted.map(({ indicator }) => indicator.row),
    leftOut: new Set(facts.leftOut.filter(({ why }) => why.because !== 'unscorable').map(({ standing }) => standing.indicator.row)),
  };
  putLetterhead(draft, input);
  const headlineRow = draft.row;
  draft.next(40);
  draft.next(8);

  const putHeading = numberedHeadings(draft);
  putHeading('bySection');
  const sections = facts.sections.map(({ section, rows }) => ({ label: section?.text ?? (facts.sections.length > 1 ? NO_SECTION : ONLY_SECTION), rows }));
  const bySection = putCounts(draft, SECTION_HEADING, sections, statuses, true);
  draft.next(8);
  const chartRow = draft.row;
  for (let row = 0; row < CHART_ROWS; row += 1) draft.next(CHART_ROW_HEIGHT);
  draft.next(8);

  putHeading('lagging');
  const percents = putLagging(draft, { plan, names: nameIndicators(plan), lagging: facts.lagging, computed, isFraction });
  draft.next(8);
  const byOwner = putOwners(draft, putHeading, facts, statuses);
  const byVillage = putVillages(draft, putHeading, facts);
  putHeading('notes');
  putRemarks(draft, input.remarks);
  putSignatures(draft, input.configuration, HALF, SUMMARY_COLUMNS);

  const shape = [facts.sections.length, facts.lagging.length, byOwner === null ? 0 : facts.owners.length, facts.villages.length, input.remarks.length].join('·');
  const end = draft.row;
  putHeadline(draft, headlineRow, bySection);
  draft.row = end;
  return {
    draft,
    shape,
    bars: [bySection.shares, ...[byOwner, byVillage].flatMap((table) => table?.shares ?? []), ...(percents ? [percents] : [])],
    chart: { source: bySection.source, colors: STATUS_GROUP_IDS.map((group) => GROUP_COLOURS[group]), place: { row: chartRow, column: 0, rows: CHART_ROWS, columns: SUMMARY_COLUMNS }, title: CHART_TITLE },
  };
}

const HALF = 4;

function putLetterhead(draft: SheetDraft, { plan, configuration }: SummaryInput): void {
  const entry = letterheadEntry(configuration);
  const right = SUMMARY_COLUMNS - HALF;
  draft.put(0, entry('superior'), LOOKS.superior, HALF);
  draft.put(HALF, { text: NATION }, LOOKS.nation, right);
  draft.next(18);
  draft.put(0, entry('office'), LOOKS.office, HALF);
  draft.put(HALF, { text: MOTTO }, LOOKS.motto, right);
  draft.next(34);
  draft.put(0, { text: RULE_BELOW }, LOOKS.rule, HALF);
  draft.put(HALF, { text: RULE_BELOW.repeat(2) }, LOOKS.rule, right);
  draft.next(12);
  draft.put(0, entry('number'), LOOKS.reference, HALF);
  draft.put(HALF, entry('placeAndDay'), LOOKS.day, right);
  draft.next(20);
  draft.next(10);
  draft.put(0, { text: summaryTitle(plan.year) }, LOOKS.title, SUMMARY_COLUMNS);
  draft.next(heightFor([{ text: summaryTitle(plan.year), width: SUMMARY_WIDTHS.reduce((sum, width) => sum + width, 0) }], 15));
  draft.put(0, { formula: `="(Số liệu đến ngày "&${reportingDay(configuration)}&")"` }, LOOKS.subtitle, SUMMARY_COLUMNS);
  draft.next(20);
  draft.next(8);
}

type PutHeading = (heading: keyof typeof SUMMARY_HEADINGS) => void;

/** Headings with Roman numbers, one after the other. */
function numberedHeadings(draft: SheetDraft): PutHeading {
  let number = 0;
  return (heading) => {
    number += 1;
    draft.put(0, { text: `${['I', 'II', 'III', 'IV', 'V'][number - 1] ?? ''}. ${SUMMARY_HEADINGS[heading]}` }, LOOKS.heading, SUMMARY_COLUMNS);
    draft.next(22);
  };
}

/** "Đạt và vượt 9/55 chỉ tiêu; …", put together by the sheet itself from the row that adds up. */
function putHeadline(draft: SheetDraft, row: number, { totals }: CountTable): void {
  if (!totals) return;
  draft.row = row;
  const parts = [
    `"Đạt và vượt kế hoạch "&${totals.reached}&"/"&${totals.all}&" chỉ tiêu; đúng tiến độ "&${totals.onTrack}`,
    `"; cần chú ý "&${totals.watch}&"; chậm tiến độ "&${totals.late}&"; chưa đến kỳ đánh giá "&${totals.notDue}&"; thiếu hoặc lỗi số liệu "&${totals.missing}&"."`,
  ];
  draft.put(0, { formula: `=${parts.join('&')}` }, LOOKS.headline, SUMMARY_COLUMNS);
}

/** Null where nobody is named: then there is nothing to part by. */
function putOwners(draft: SheetDraft, putHeading: PutHeading, { owners }: ReportFacts, statuses: StatusColumn): CountTable | null {
  if (owners.every(({ owner }) => owner === null)) return null;
  putHeading('byOwner');
  const lines = owners.map(({ owner, rows }) => ({ label: owner?.name ?? NO_OWNER, rows }));
  const named = owners.reduce((sum, { rows }) => sum + rows.length, 0);
  const isShared = named > statuses.counted.length;
  const table = putCounts(draft, OWNER_HEADING, lines, statuses, !isShared);
  if (isShared) {
    draft.put(0, { text: SEVERAL_OWNERS }, LOOKS.note, SUMMARY_COLUMNS);
    draft.next(16);
  }
  draft.next(8);
  return table;
}

/** Null where the sheet has no columns for villages. Their statuses stand nowhere on the sheet: the numbers are those of the run. */
function putVillages(draft: SheetDraft, putHeading: PutHeading, { villages }: ReportFacts): CountTable | null {
  if (villages.length === 0) return null;
  putHeading('byVillage');
  const table = putCounts(draft, VILLAGE_HEADING, villages.map(({ owner, rows }) => ({ label: owner?.name ?? '', rows })), null, false);
  draft.next(8);
  return table;
}

function putRemarks(draft: SheetDraft, remarks: readonly string[]): void {
  const width = SUMMARY_WIDTHS.reduce((sum, one) => sum + one, 0);
  for (const remark of remarks) {
    draft.put(0, { text: `- ${remark}` }, LOOKS.text, SUMMARY_COLUMNS);
    draft.next(heightFor([{ text: remark, width }], 13));
  }
  draft.put(0, { text: LISTED_AT_RUN }, LOOKS.note, SUMMARY_COLUMNS);
  draft.next(30);
  draft.next(14);
}
