import type {
  Assessment, ComputedColumn, ComputedId, Configuration, DismissedFinding, Edit, Finding, Highlight, IsoDate, Plan, PlanColumn, ReportSheetId, ReportVoice,
  SheetSnapshot, WorkbookSnapshot,
} from '../model';
import { absoluteAddress } from '../address';
import type { ConfigurationChanges } from '../configuration/changes';
import { defaultLayout, findConfigurationSheet, hasBlock, locate } from '../configuration/layout';
import { withOwners } from '../configuration/owners';
import { recordedColumns } from '../configuration/recorded-columns';
import { referencesTo, type ConfigurationReferences } from '../configuration/references';
import { formulaAt, isBlankAt } from '../configuration/sheet-cells';
import { COMPUTED_LABELS, CONFIGURATION_SHEET, JUDGED_IDS, type JudgedId } from '../configuration/words';
import { hasResults } from '../actual';
import type { ToClose } from '../history/close';
import type { ReportFacts } from '../report/facts';
import { profilesOf } from '../progress/expected';
import { composeChecksSheet } from './checks-sheet';
import { chooseColumns, holdsFractions, lastTableColumn, type ChosenColumn } from './choose-columns';
import { putConfigurationCells } from './configuration-cells';
import { approvedBlockLook, newFixing, putApprovedBlock, type ApprovedBlockInput } from './configuration-approved-block';
import { columnsBlockLook } from './configuration-columns-look';
import {
  decisionLinesLook, decisionsBlockLook, newDecisionRows, putDecisionsBlock, type DecisionsBlockInput,
} from './configuration-decisions-block';
import { putChanges } from './configuration-changes';
import { calendarLook } from './configuration-calendar';
import { lineBoundsLook } from './configuration-bounds-look';
import { legendLook, putLegend } from './configuration-legend';
import { judgementLook } from './configuration-judgement';
import { configurationLook, linesLook, longNames, PAGES_WIDE, printLook } from './configuration-look';
import { putRulesBlock, rulesBlockLook } from './configuration-rules-block';
import { hasPeriods, periodsLook } from './configuration-periods';
import { cumulativeFormula } from './cumulative-formula';
import { WantedCells } from './differences';
import { rowFormulas } from './formulas';
import { freeSheetName } from './free-sheet-name';
import { composeReportSheets } from './compose-report-sheets';
import { composeHistorySheet, type HistorySheetInput } from './history-sheet';
import { highlightsFor, sameHighlights } from './highlights';
import { judgedRows, type JudgedRow } from './judged-rows';
import { isOurFormula } from './own-formulas';
import { newColumnLook, newRowsLook, numberFormats } from './plan-sheet-look';
import { suspectMarks } from './suspect-marks';

export interface ComposeInput {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  /** The columns as they read without a person's corrections; the plan's own where there are none. */
  readonly columnsAsRead?: readonly PlanColumn[];
  /** Completed for the plan (completeConfiguration). */
  readonly configuration: Configuration;
  readonly asOf: IsoDate;
  readonly assessments: readonly Assessment[];
  readonly findings: readonly Finding[];
  /** Findings that a person has dismissed; they stand on the report sheet only. */
  readonly dismissed?: readonly DismissedFinding[];
  /** What the report sheet says, and when it was made; without it that sheet is left as it is. */
  readonly report?: { readonly voice: ReportVoice; readonly now: string };
  /** What a person has changed in the settings. */
  readonly changes?: ConfigurationChanges;
  /** Report sheets: what they say, and which are made now. A workbook that has one gets it kept up to date. */
  readonly sheets?: { readonly facts: ReportFacts; readonly asked: readonly ReportSheetId[]; readonly voice: ReportVoice | null };
  /** The reporting period is closed: what is added to the sheet of closed periods, who closes it and when. */
  readonly closing?: { readonly rows: ToClose; readonly person: string; readonly now: string };
}

export interface Composition {
  readonly edits: readonly Edit[];
  /** Where the computed columns stand once the edits are carried out. */
  readonly computed: readonly ComputedColumn[];
}

/**
 * What is still to be done to the workbook: the configuration sheet, the live formulas, the highlights. Only differences against the
 * snapshot: composed again on its own result it gives no edit. Writes into blank cells and over formulas of ours, nowhere else.
 */
export function composeEdits(input: ComposeInput): Composition {
  const { snapshot, plan, asOf, assessments } = input;
  const sheet = snapshot.sheets.find((candidate) => candidate.name === plan.sheet);
  if (!sheet || plan.planColumn === null || !hasResults(plan)) return { edits: [], computed: [] };
  const configuration = withOwners(input.configuration, plan, sheet);

  const existing = findConfigurationSheet(snapshot);
  const name = existing?.name ?? freeSheetName(snapshot, CONFIGURATION_SHEET);
  const layout = existing ? locate(existing) : defaultLayout(profilesOf(configuration).length, plan.layout.columns.length);
  const recorded = existing ? recordedColumns(existing, layout) : [];
  const columns = chooseColumns(plan, sheet, recorded);
  const cumulative = columns.find(({ id }) => id === 'cumulative')?.column ?? null;
  const rows = judgedRows({ plan, sheet, configuration, asOf, assessments, cumulative }, layout.linesHeader + 1);

  const onConfiguration = new WantedCells();
  const { columnsAsRead = plan.layout.columns } = input;
  putConfigurationCells(onConfiguration, { plan, planSheet: sheet, columnsAsRead, configuration, asOf, layout, existing, columns, rows });
  const decisions = { decisions: configuration.decisions ?? [], layout, existing, voice: input.report?.voice ?? null };
  putDecisionsBlock(onConfiguration, decisions);
  putRulesBlock(onConfiguration, layout, existing);
  putLegend(onConfiguration, layout, existing);
  const approved = { approved: configuration.approved ?? null, plan, planSheet: sheet, layout, existing, rows };
  putApprovedBlock(onConfiguration, approved);
  const onPlan = new WantedCells();
  putHeadings(onPlan, plan, columns);
  putFormulas(onPlan, plan, sheet, columns, rows, referencesTo(name, layout), existing?.name ?? null);

  const lineOfRow = new Map(rows.map(({ indicator, line }) => [indicator.row, line]));
  const lineOf = (row: number): number | null => lineOfRow.get(row) ?? null;
  const newLines = rows.filter((row) => row.isNewLine).map((row) => row.line);
  const computed = columns.map(({ id, column, origin }) => ({ id, column, origin }));
  const percent = columns.find(({ id }) => id === 'percent');
  const isFraction = percent?.origin === 'sheet' && holdsFractions(percent.format);
  const reports = input.sheets
    ? composeReportSheets(onConfiguration, { snapshot, plan, planSheet: sheet, configuration, name, layout, existing, computed, isFraction, lineOf, ...input.sheets })
    : { looks: [], edits: [] };
  if (input.changes) putChanges(onConfiguration, { changes: input.changes, layout, existing, profiles: profilesOf(configuration), lineOf });
  const edits: Edit[] = [
    ...(existing ? [] : [{ kind: 'add-sheet', sheet: name } as const, ...configurationLook(name, layout), printLook(name, layout, PAGES_WIDE.lines)]),
    ...calendarLook(name, layout, existing),
    ...legendLook(name, layout, existing),
    ...(hasBlock(existing, layout, 'columns') ? [] : columnsBlockLook(name, layout)),
    ...(hasBlock(existing, layout, 'ruleSettings') ? [] : rulesBlockLook(name, layout.blocks.ruleSettings)),
    ...decisionLooks(name, decisions),
    ...approvedLooks(name, approved, newDecisionRows(decisions).count > 0),
    ...(cumulative === null || hasPeriods(existing, layout) ? [] : periodsLook(name, layout, plan.resultPeriods.length)),
    ...(newLines.length > 0 ? linesLook(name, layout, Math.min(...newLines), Math.max(...newLines)) : []),
    ...longNames(name, rows),
    ...lineBoundsLook(name, layout, existing, rows),
    ...judgementLook(name, layout, existing, rows),
    ...reports.looks,
    ...onConfiguration.edit(name, existing),
    ...columnLooks(plan, sheet, columns, Math.max(-1, ...recorded.map((column) => column.lastRow))),
    ...numberFormats(plan, sheet, columns, rows),
    ...onPlan.edit(plan.sheet, sheet),
    ...highlightEdits(plan, sheet, columns, input.findings),
    ...reportEdits(input, sheet),
    ...reports.edits,
    ...(input.closing ? historyEdits(input, input.closing, sheet, { name, layout, lineOf }) : []),
  ];
  return { edits, computed };
}

function putHeadings(wanted: WantedCells, plan: Plan, columns: readonly ChosenColumn[]): void {
  for (const { id, column, origin, isNew } of columns) {
    if (origin === 'added' && isNew) wanted.text(plan.layout.headerRows[0], column, COMPUTED_LABELS[id]);
  }
}

function putFormulas(
  wanted: WantedCells,
  plan: Plan,
  sheet: SheetSnapshot,
  columns: readonly ChosenColumn[],
  rows: readonly JudgedRow[],
  references: ConfigurationReferences,
  configurationName: string | null,
): void {
  const columnOf = (id: ComputedId): ChosenColumn => {
    const found = columns.find((column) => column.id === id);
    if (!found) throw new Error(`no column was chosen for ${id}`);
    return found;
  };
  const percent = columnOf('percent');
  const isFraction = percent.origin === 'sheet' && holdsFractions(percent.format);
  for (const { indicator, yardstick, cells, line, hasError, configuration } of rows) {
    const own = Object.fromEntries(
      JUDGED_IDS.map((id) => [id, absoluteAddress(indicator.row, columnOf(id).column).replace(/\$(\d+)$/, '$1')]),
    ) as Record<JudgedId, string>;
    const counted = references.countedColumns(plan.resultPeriods.length);
    const cumulative = cells.periods && cumulativeFormula({ ...cells.periods, cells: cells.periods.range, countedColumns: counted });
    const formulas = rowFormulas({
      yardstick, cells, references, line, own, isFraction, hasError, hasOwnBaseline: configuration.baseline !== null,
    });
    for (const { id, column } of columns) {
      const formula = id === 'cumulative' ? cumulative : formulas[id];
      const current = formulaAt(sheet, indicator.row, column);
      const isOurs = isOurFormula(current, configurationName);
      // What a person has typed over a formula of ours stays.
      if (!isOurs && !isBlankAt(sheet, indicator.row, column)) continue;
      wanted.put(indicator.row, column, formula === null ? { clear: true } : { formula });
    }
  }
}

function columnLooks(plan: Plan, sheet: SheetSnapshot, columns: readonly ChosenColumn[], lastKnownRow: number): readonly Edit[] {
  const added = columns.filter((column) => column.origin === 'added');
  const like = lastTableColumn(plan, sheet, columns.filter((column) => !column.isNew));
  return added.flatMap((column) =>
    column.isNew ? newColumnLook(plan, sheet, column, like) : newRowsLook(plan, column, plan.planColumn ?? like, lastKnownRow + 1),
  );
}

function decisionLooks(name: string, block: DecisionsBlockInput): readonly Edit[] {
  const { first, count } = newDecisionRows(block);
  if (count === 0) return [];
  const isNew = !hasBlock(block.existing, block.layout, 'decisions');
  return [...(isNew ? [...decisionsBlockLook(name, block.layout.blocks.decisions), printLook(name, block.layout, PAGES_WIDE.decisions)] : []), ...decisionLinesLook(name, block.layout, first, count)];
}

function approvedLooks(name: string, block: ApprovedBlockInput, hasNewDecisions: boolean): readonly Edit[] {
  const { approved, existing, layout } = block;
  const isNew = newFixing(approved) !== null && !hasBlock(existing, layout, 'approved');
  // The first decision has set a narrower print.
  const isNarrowed = approved !== null && hasNewDecisions && !hasBlock(existing, layout, 'decisions');
  return [...approvedBlockLook(name, block, isNew), ...(isNew || isNarrowed ? [printLook(name, layout, PAGES_WIDE.approved)] : [])];
}

function reportEdits({ snapshot, plan, asOf, findings, dismissed = [], report }: ComposeInput, planSheet: SheetSnapshot): readonly Edit[] {
  return report ? composeChecksSheet({ snapshot, plan, planSheet, asOf, findings, dismissed, ...report }) : [];
}

function historyEdits(
  { snapshot, plan, asOf }: ComposeInput,
  { rows, person, now }: NonNullable<ComposeInput['closing']>,
  planSheet: SheetSnapshot,
  configuration: HistorySheetInput['configuration'],
): readonly Edit[] {
  return composeHistorySheet({ snapshot, plan, planSheet, asOf, configuration, closing: rows, person, now });
}

function highlightEdits(plan: Plan, sheet: SheetSnapshot, columns: readonly ChosenColumn[], findings: readonly Finding[]): readonly Edit[] {
  const status = columns.find((column) => column.id === 'status');
  if (!status) return [];
  const [firstRow, lastRow] = plan.layout.dataRows;
  const all = [...plan.layout.columns, ...columns].map((column) => column.column);
  const first = Math.min(...all);
  const area = { row: firstRow, column: first, rows: lastRow - firstRow + 1, columns: Math.max(...all) - first + 1 };
  const wanted: readonly Highlight[] = [...highlightsFor(area, status.column), ...suspectMarks(findings, sheet)];
  return sameHighlights(sheet.highlights, wanted) ? [] : [{ kind: 'highlights', sheet: plan.sheet, highlights: wanted }];
}
