/** The report sheets `Tổng hợp` and `Thi đua`: made when a person asks for them, and kept up to date as long as the workbook has them. */
import type { ConfigurationLayout } from '../configuration/layout';
import type { ComputedColumn, Configuration, Edit, Plan, ReportSheetId, ReportVoice, SheetSnapshot, WorkbookSnapshot } from '../model';
import type { ReportFacts } from '../report/facts';
import { nameIndicators } from '../report/indicator-names';
import { DEFAULT_POINTS, scoreOwners } from '../report/scores';
import { letterheadLook, putLetterhead } from './configuration-letterhead-block';
import { pointsLook, putPoints } from './configuration-points-block';
import type { WantedCells } from './differences';
import { composeScores, isScoresSheet } from './scores-sheet';
import { composeSummary, isSummarySheet } from './summary-sheet';

export interface ReportSheetsInput {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  readonly planSheet: SheetSnapshot;
  readonly configuration: Configuration;
  /** The configuration sheet: its name, where its parts stand, and the sheet as it is; null while it is to be added. */
  readonly name: string;
  readonly layout: ConfigurationLayout;
  readonly existing: SheetSnapshot | null;
  readonly computed: readonly ComputedColumn[];
  /** The plan's own percentages are held as fractions. */
  readonly isFraction: boolean;
  readonly lineOf: (row: number) => number | null;
  readonly facts: ReportFacts;
  readonly asked: readonly ReportSheetId[];
  /** Without it a sheet has no remarks. */
  readonly voice: ReportVoice | null;
}

/** Puts the blocks that the sheets refer to among the configuration's cells; gives the edits for the looks of these, and for the sheets. */
export function composeReportSheets(wanted: WantedCells, input: ReportSheetsInput): { readonly looks: readonly Edit[]; readonly edits: readonly Edit[] } {
  const { snapshot, plan, planSheet, name, layout, existing, facts, voice } = input;
  const isWanted = (id: ReportSheetId, isIt: (sheet: SheetSnapshot) => boolean): boolean => input.asked.includes(id) || snapshot.sheets.some(isIt);
  const hasSummary = isWanted('summary', isSummarySheet);
  const hasScores = isWanted('scores', isScoresSheet);
  if (!hasSummary && !hasScores) return { looks: [], edits: [] };
  putLetterhead(wanted, layout, existing, plan, planSheet);
  if (hasScores) putPoints(wanted, layout, existing);
  const points = input.configuration.points ?? DEFAULT_POINTS;
  const common = { ...input, configuration: { name, layout, existing } };
  return {
    looks: [...letterheadLook(name, layout, existing), ...(hasScores ? pointsLook(name, layout, existing) : [])],
    edits: [
      ...(hasSummary ? composeSummary({ ...common, remarks: voice?.remarks(facts, plan, nameIndicators(plan)) ?? [] }) : []),
      ...(hasScores ? composeScores({ ...common, scores: scoreOwners(facts.owners, points), villages: scoreOwners(facts.villages, points) }) : []),
    ],
  };
}
