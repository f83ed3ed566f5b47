/** The report sheet `Kiểm tra`: what was found, for those who have no add-in and for paper. Only differences against the sheet as it stands. */
import { cellAddress } from '../address';
import type { CellInput, DismissedFinding, Edit, Finding, IsoDate, Plan, ReportVoice, Severity, SheetSnapshot, WorkbookSnapshot } from '../model';
import { formatAt, valueAt } from '../configuration/sheet-cells';
import { momentSerial, serialOf } from '../progress/calendar';
import { hintOf, isOfAnEquation } from '../rules/hint';
import { checksLook, checkRowsLook, rowHeight } from './checks-sheet-look';
import { defaultChecksLayout, findChecksSheets, locateChecks, type ChecksLayout } from './checks-sheet-layout';
import {
  CHANGED_SINCE, CHECKS_FIELDS, CHECKS_HEADINGS, CHECKS_PURPOSE, CHECKS_SHEET, CHECKS_TITLE, DISMISSED_COUNT, dismissedText, HEAD_LABELS,
  NOTHING_FOUND, SEVERITY_LABELS, type ChecksField, type HeadRow,
} from './checks-sheet-words';
import { WantedCells } from './differences';
import { differenceOf } from './finding-difference';
import { freeSheetName } from './free-sheet-name';
import { cellReference, holdsTest, linkFormula, textConstant } from './live-cell';

export interface ChecksSheetInput {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  readonly planSheet: SheetSnapshot;
  readonly asOf: IsoDate;
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  readonly voice: ReportVoice;
  /** `2023-06-30T14:05`, or the day alone. */
  readonly now: string;
}

type Line = Readonly<Partial<Record<ChecksField, CellInput>>>;

/** A sheet on which nothing else changes keeps the time of its making: a second run finds nothing to do. */
export function composeChecksSheet(input: ChecksSheetInput): readonly Edit[] {
  const { snapshot } = input;
  const [existing = null] = findChecksSheets(snapshot);
  const name = existing?.name ?? freeSheetName(snapshot, CHECKS_SHEET);
  const layout = existing ? locateChecks(existing) : defaultChecksLayout();
  const lines = linesOf(input);
  const first = layout.header + 1;
  const end = first + lines.length;

  const cells = new WantedCells();
  putHead(cells, layout, input);
  lines.forEach((line, index) => {
    for (const field of CHECKS_FIELDS) cells.put(first + index, layout.columns[field], line[field] ?? { clear: true });
  });
  const surplus = layout.end - end;
  const edits: readonly Edit[] = [
    ...(existing ? [] : [{ kind: 'add-sheet', sheet: name } as const, ...checksLook(name, layout)]),
    ...(end > layout.end ? checkRowsLook(name, layout, layout.end, end - 1) : []),
    ...cells.edit(name, existing),
    ...heights(name, layout, existing, lines),
    ...(surplus > 0 ? wiped(name, layout, end, surplus) : []),
  ];
  return edits.length === 0 ? [] : [...edits, ...timeEdit(name, layout, existing, input.now)];
}

/** Heights of the rows whose texts are new. */
function heights(sheet: string, layout: ChecksLayout, existing: SheetSnapshot | null, lines: readonly Line[]): readonly Edit[] {
  return lines.flatMap((line, index): Edit[] => {
    const row = layout.header + 1 + index;
    const texts = Object.fromEntries(CHECKS_FIELDS.flatMap((field) => (isText(line[field]) ? [[field, line[field].text]] : [])));
    const isKnown = existing !== null && Object.entries(texts).every(([field, text]) => valueAt(existing, row, layout.columns[field as ChecksField]) === text);
    return isKnown ? [] : [{ kind: 'row-height', sheet, row, points: rowHeight(texts) }];
  });
}

function isText(input: CellInput | undefined): input is { readonly text: string } {
  return input !== null && input !== undefined && 'text' in input;
}

/** Cells of the table only: what a person has noted beside it stays. */
function wiped(sheet: string, { columns }: ChecksLayout, row: number, rows: number): readonly Edit[] {
  return CHECKS_FIELDS.map((field) => ({ kind: 'wipe', sheet, area: { row, column: columns[field], rows, columns: 1 } }));
}

function putHead(cells: WantedCells, layout: ChecksLayout, { plan, asOf, findings, dismissed }: ChecksSheetInput): void {
  const { left, head, columns } = layout;
  cells.text(layout.title, left, CHECKS_TITLE);
  cells.text(layout.title + 1, left, CHECKS_PURPOSE);
  for (const key of Object.keys(HEAD_LABELS) as HeadRow[]) cells.text(head[key], left, HEAD_LABELS[key]);
  cells.text(head.sheet, columns.indicator, plan.sheet);
  cells.number(head.reportingDate, columns.indicator, serialOf(asOf));
  cells.text(head.counts, columns.indicator, countsText(findings, dismissed));
  for (const field of CHECKS_FIELDS) cells.text(layout.header, columns[field], CHECKS_HEADINGS[field]);
}

function countsText(findings: readonly Finding[], dismissed: readonly DismissedFinding[]): string {
  const severities = Object.keys(SEVERITY_LABELS) as readonly Severity[];
  const counts = severities.map((severity) => `${SEVERITY_LABELS[severity]} ${findings.filter((finding) => finding.severity === severity).length}`);
  return [...counts, ...(dismissed.length > 0 ? [`${DISMISSED_COUNT} ${dismissed.length}`] : [])].join(' · ');
}

function timeEdit(sheet: string, { head, columns }: ChecksLayout, existing: SheetSnapshot | null, now: string): readonly Edit[] {
  const cells = new WantedCells();
  cells.number(head.madeAt, columns.indicator, momentSerial(now));
  return cells.edit(sheet, existing);
}

function linesOf(input: ChecksSheetInput): readonly Line[] {
  const { plan, findings, dismissed } = input;
  const open = inReportOrder(findings, plan).map((finding) => lineOf(input, finding, openState(input, finding)));
  const decided = dismissed.map(({ finding, decision: { reason, person, date } }) =>
    lineOf(input, finding, { text: dismissedText(reason, person, shownDay(date)) }),
  );
  const lines = [...open, ...decided];
  if (lines.length === 0) return [{ message: { text: NOTHING_FOUND } }];
  return lines.map((line, index) => ({ number: { number: index + 1 }, ...line }));
}

function lineOf({ plan, planSheet, voice }: ChecksSheetInput, finding: Finding, decision: CellInput): Line {
  const [suspect] = finding.cells;
  const difference = differenceOf(finding, suspect ? shownValue(planSheet, suspect.row, suspect.column) : null);
  const indicator = finding.rule === 'structure/missing-indicator' ? finding.facts : plan.indicators.find(({ row }) => row === finding.row);
  const others = [...finding.cells.slice(1), ...finding.related].map(({ row, column }) => cellAddress(row, column));
  return {
    severity: { text: SEVERITY_LABELS[finding.severity] },
    ...(suspect && { cell: { formula: linkFormula(plan.sheet, suspect) } }),
    ...(indicator && { indicator: { text: indicator.path.slice(-2).join(' › ') } }),
    rule: { text: voice.rule(finding.rule) },
    message: { text: messageOf(finding, plan, voice) },
    ...(difference !== null && { difference: { number: difference } }),
    ...(others.length > 0 && { related: { text: others.join(', ') } }),
    decision,
  };
}

/** The sentence; where cells were set against each other, also which of them is the likeliest to be wrong. */
function messageOf(finding: Finding, plan: Plan, voice: ReportVoice): string {
  const hint = isOfAnEquation(finding) ? hintOf(finding, plan) : null;
  return hint === null ? voice.finding(finding) : `${voice.finding(finding)} ${voice.hint(hint)}.`;
}

/** Blank while the suspect cell holds what was found fault with; the sheet itself says when it no longer does. */
function openState({ plan, planSheet }: ChecksSheetInput, { cells: [suspect] }: Finding): CellInput {
  if (!suspect) return { clear: true };
  const test = holdsTest(cellReference(plan.sheet, suspect), valueAt(planSheet, suspect.row, suspect.column));
  return { formula: `=IF(IFERROR(${test},FALSE),"",${textConstant(CHANGED_SINCE)})` };
}

function shownValue(sheet: SheetSnapshot, row: number, column: number): number | null {
  const value = valueAt(sheet, row, column);
  if (typeof value !== 'number') return null;
  return formatAt(sheet, row, column)?.includes('%') ? value * 100 : value;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** By what it costs to leave it: errors first, in rows that sum up others before their parts, then as in the sheet. */
export function inReportOrder(findings: readonly Finding[], plan: Plan): readonly Finding[] {
  const parents = new Set(plan.indicators.map(({ parentRow }) => parentRow));
  const rank = ({ severity, row }: Finding): number => GRAVITY[severity] * 2 + (parents.has(row) ? 0 : 1);
  const column = ({ cells: [suspect] }: Finding): number => suspect?.column ?? 0;
  return [...findings].sort((a, b) => rank(a) - rank(b) || a.row - b.row || column(a) - column(b));
}

function shownDay(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)}/${Number(month)}/${year}`;
}
