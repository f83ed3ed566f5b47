/**
 * The nouns of the domain, in the order in which a review meets them:
 * WorkbookSnapshot → Plan (Layout, Indicators) → Findings, Assessments → Edits.
 * Rows and columns are 0-based sheet positions everywhere; reports and messages turn them into A1 addresses.
 */
import type { Area } from './address';
import type { ConfigurationChanges } from './configuration/changes';
import type { ClosedPeriod } from './history/periods';
import type { SubRows } from './report/counted-rows';
import type { ReportFacts } from './report/facts';
import type { IndicatorName } from './report/indicator-names';
import type { Points } from './report/scores';
import type { RuleFacts, RuleId } from './rules/facts';
import type { Hint } from './rules/hint';
import type { RuleSettings } from './rules/rule-settings';

export type { Area } from './address';

// ── What was read ────────────────────────────────────────────────────────────────────────────────────────────────

/** An Excel error value, such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** A cell's value. `null` is a blank cell; blank, zero, text that looks like a number, and error are four different inputs. */
export type CellValue = string | number | boolean | CellError | null;

/** Rows of equally many cells. */
export type Grid<T> = readonly (readonly T[])[];

/** How a cell is written, as far as reading needs it. */
export interface CellFont {
  readonly name: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly indent: number;
}

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

/** One worksheet, as read in one go. The grids start at (`firstRow`, `firstColumn`) and have the same shape. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: Grid<CellValue>;
  /** The formula with its `=`, in en-US; null where the cell holds none. */
  readonly formulas: Grid<string | null>;
  /** Excel's number format codes in en-US; null where the reader did not ask for them. */
  readonly numberFormats: Grid<string> | null;
  /** null where the reader did not ask for any; a cell's own null: not asked for this cell. */
  readonly fonts: Grid<CellFont | null> | null;
  /** Merged areas; null where this Excel cannot tell (before ExcelApi 1.13). */
  readonly merges: readonly Area[] | null;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Our own conditional formats that stand on the sheet now. */
  readonly highlights: readonly Highlight[];
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  /** The sheet holds so much that it was not read: its grids are empty. Absent where it was read. */
  readonly tooLarge?: { readonly rows: number; readonly columns: number };
}

export interface WorkbookSnapshot {
  /** File name where the host knows it. */
  readonly name: string | null;
  readonly activeSheet: string;
  readonly isReadOnly: boolean;
  /** All worksheets in order; a sheet without cells has empty grids. */
  readonly sheets: readonly SheetSnapshot[];
}

/** A calendar day, `2023-06-30`. Days are never `Date`s: those carry a time zone. */
export type IsoDate = string;

/**
 * How a year is divided into the months that reports count by. `administrative`: a month runs from the 15th of the month before to the 14th,
 * a year from 15 December to 14 December (Nghị định 09/2019/NĐ-CP).
 */
export type CalendarId = 'calendar-year' | 'administrative';

// ── What was asked ───────────────────────────────────────────────────────────────────────────────────────────────

export interface ReviewSettings {
  /** The sheet to review; without it, the one that reads best as a plan. */
  readonly sheet?: string;
  /** The reporting date; without it, what the workbook states, else `today`. */
  readonly asOf?: IsoDate;
  readonly today: IsoDate;
  /** What a person has just said about columns of the reviewed sheet; added to what the configuration sheet keeps, and kept there by the edits. */
  readonly corrections?: readonly ColumnCorrection[];
  /** 0-based columns of the reviewed sheet whose correction a person takes back: what the configuration sheet keeps of it no longer holds. */
  readonly withdrawn?: readonly number[];
  /** Decisions on findings taken just now; one with a `line` takes the place of what stands there. Kept by the edits. */
  readonly decisions?: readonly Decision[];
  /** The plan is fixed now, as it reads: what stands in the target column is the approved plan from here on. Kept by the edits. */
  readonly fixing?: { readonly person: string; readonly document: string | null };
  /** Rows of the plan whose line a person confirms just now: what was inferred is right. Kept by the edits. */
  readonly confirmed?: readonly number[];
  /** What a person changes in the settings just now. Kept by the edits. */
  readonly changes?: ConfigurationChanges;
  /** The reporting period is closed now, as it reads: how the indicators stand is added to the sheet `Lịch sử`. Kept by the edits. */
  readonly closing?: { readonly person: string };
  /** Report sheets that are made now; once a workbook has one, every run keeps it up to date. */
  readonly reports?: readonly ReportSheetId[];
  /** The words of the sheet `Kiểm tra`; without them that sheet is left as it is. */
  readonly voice?: ReportVoice;
  /** The minute of the run by the person's own clock, `2023-06-30T14:05`; without it the report bears only the day. */
  readonly now?: string;
}

/** `summary`: "Tổng hợp", for supervisors; `scores`: "Thi đua", owners ranked by their results. */
export type ReportSheetId = 'summary' | 'scores';

/** What the report sheet says about findings. The domain knows facts only; whoever shows words passes them in. */
export interface ReportVoice {
  /** The sentence for a finding. */
  readonly finding: (finding: Finding) => string;
  /** The short name of a rule. */
  readonly rule: (rule: RuleId) => string;
  /** What a report says below its tables: changes since the last period, what is missing, what is not counted. */
  readonly remarks: (facts: ReportFacts, plan: Plan, names: ReadonlyMap<number, IndicatorName>) => readonly string[];
  /** Where a finding points: the likeliest cell, and what was probably meant. */
  readonly hint: (hint: Hint) => string;
}

// ── The plan as read ─────────────────────────────────────────────────────────────────────────────────────────────

/** Column roles (contract.md). `other` has a header that none of the roles explains. */
export type ColumnRole =
  | 'stt' | 'code' | 'name' | 'unit' | 'prevYear' | 'plan' | 'planPeriod' | 'actualPeriod' | 'actualCum'
  | 'actualPrevPeriod' | 'samePeriodLY' | 'estimate' | 'pctPlan' | 'pctYoY' | 'pctPrev' | 'diff' | 'rating'
  | 'owner' | 'note' | 'freq' | 'other';

/** `2023`, `2023-H1`, `2023-9M`, `2023-Q2`, `2023-06`. */
export type PeriodId = string;

export interface PlanColumn {
  readonly column: number;
  readonly role: ColumnRole;
  /** The whole heading, merged parts joined downwards with one space, as written. */
  readonly header: string;
  readonly period: PeriodId | null;
  /** 0 to 1: how sure the reader is of the role; 1 where a person has said it. */
  readonly confidence: number;
  /** What speaks for the role, the strongest first. */
  readonly reasons: readonly RoleReason[];
  /** Other roles that the column might have, the likeliest first; empty where there is no doubt. */
  readonly alternatives: readonly RoleAlternative[];
  /** The column holds figures of one village; its role is `other`. */
  readonly village?: VillageColumn;
}

export interface VillageColumn {
  /** As the heading writes it: "Thôn Trà Na". */
  readonly name: string;
  /** Whether the figures are targets or results; null where the heading does not say. */
  readonly of: 'plan' | 'actual' | null;
}

/** Why a column has a role, as facts that `messages/` turns into words. */
export type RoleReason =
  /** A person has said so; kept in the configuration sheet. */
  | { readonly because: 'person' }
  /** The heading's own words, as written. */
  | { readonly because: 'heading'; readonly words: string }
  /** The heading says it only beside another column's, e.g. last year's result beside this year's. */
  | { readonly because: 'neighbour'; readonly column: number; readonly header: string }
  /** The row of column codes under the header: `4=3/1`. */
  | { readonly because: 'column-code'; readonly code: string }
  /** What the cells hold: ordinals, words, figures. */
  | { readonly because: 'contents'; readonly contents: 'ordinals' | 'words' | 'figures' | 'units' }
  /** Only where the column stands. */
  | { readonly because: 'position' };

export interface RoleAlternative {
  readonly role: ColumnRole;
  readonly confidence: number;
}

/** What a person has said about one column of the plan sheet; `ignore`: it does not belong to the table. */
export interface ColumnCorrection {
  readonly column: number;
  readonly role: ColumnRole | 'ignore';
  /** null: the period as the heading says it. */
  readonly period: PeriodId | null;
}

/** What the add-in computes; each stands in one column of the plan sheet. `cumulative` only where the sheet has no result since the start of the year. */
export type ComputedId = 'percent' | 'remaining' | 'expected' | 'status' | 'outlook' | 'cumulative';

export interface Layout {
  /** First and last header row. */
  readonly headerRows: readonly [number, number];
  /** First and last row of data. */
  readonly dataRows: readonly [number, number];
  readonly columns: readonly PlanColumn[];
  /** A unit stated once for the whole table, verbatim; null where each row has its own. */
  readonly commonUnit: string | null;
}

/** One figure of an indicator, as it stands in its cell. */
export type Figure =
  | { readonly state: 'blank' }
  /** A dash or another mark for "none": stated to be missing or not applicable, never zero. */
  | { readonly state: 'none'; readonly text: string }
  /**
   * `value` is what a person reads: 53.38 for a cell that holds 0.5338 with a `0.00%` format; `raw` is what the cell holds.
   * `decimals` are the digits printed behind the decimal mark (from the number format, else from the value): the precision.
   */
  | { readonly state: 'number'; readonly value: number; readonly raw: number; readonly decimals: number }
  /** Text that reads as exactly one number. */
  | { readonly state: 'text-number'; readonly value: number; readonly text: string; readonly decimals: number }
  /** Text that reads as two numbers, e.g. `2.844`; `guess` is the likelier one where anything speaks for it. */
  | { readonly state: 'ambiguous'; readonly text: string; readonly readings: readonly [number, number]; readonly guess: number | null }
  /** Words, or a number that the cell shows as a date: then `text` is the date and `raw` what the cell holds. */
  | { readonly state: 'text'; readonly text: string; readonly raw?: number }
  | { readonly state: 'error'; readonly error: string };

export type Comparator = '=' | '>=' | '<=' | '>' | '<' | '~' | 'range' | 'delta' | 'pass' | 'none';

/** A target as understood; `text` always keeps the words of the sheet. */
export interface Target {
  readonly text: string;
  /** `none`: no measurable definition was found. */
  readonly comparator: Comparator;
  /** The threshold, or the lower bound of a range; null for `pass` and `none`. For `delta` the change that is wanted. */
  readonly value: number | null;
  /** The upper bound of a range. */
  readonly high: number | null;
  /** Level from which a change counts, where the target's text states it ("Lũy kế … 9"). */
  readonly base: number | null;
  /** Digits behind the decimal mark as printed: the precision for comparisons. */
  readonly decimals: number;
}

export type Direction = 'up' | 'down' | 'match';
export type IndicatorKind = 'flow' | 'area' | 'yield' | 'stock' | 'rate' | 'ratio' | 'ordinal' | 'pass';

/** A unit of the dictionary (language/units.ts): `factor` converts to the canonical unit (`nghìn ha` → ha: 1000). */
export interface Unit {
  readonly id: string;
  readonly text: string;
  readonly factor: number;
  /** Counts of whole things (con, hộ, người, đồng) cannot have decimals. */
  readonly isWhole: boolean;
}

export interface Indicator {
  readonly row: number;
  /** Names from the outermost parent indicator down to this one, as written, without bullets. Sections are not in it. */
  readonly path: readonly string[];
  readonly name: string;
  readonly level: number;
  /** The innermost section heading above, as written; null before the first. */
  readonly section: string | null;
  readonly stt: string | null;
  /** Row of the parent indicator; null at the top. */
  readonly parentRow: number | null;
  /** How this row relates to its parent: `part` = "trong đó" (Σ ≤), `sum` = "chia ra", "gồm" (Σ =), null = not said. */
  readonly relation: 'part' | 'sum' | null;
  readonly unit: Unit | null;
  readonly unitText: string | null;
  readonly target: Target;
  /** Direction and kind as inferred from the words; the configuration may say otherwise. */
  readonly direction: Direction;
  readonly kind: IndicatorKind;
  /** Figures by 0-based column, for every column whose role holds figures. */
  readonly figures: ReadonlyMap<number, Figure>;
  /** 0-based columns in which this row holds a formula instead of a typed figure. */
  readonly formulaColumns: ReadonlySet<number>;
  /** A row of denominators ("Tổng số hộ", "Dân số"): checked against, never judged. */
  readonly isReference: boolean;
}

export type ProfileId = string;

export interface SectionRow {
  readonly row: number;
  readonly text: string;
  readonly level: number;
}

export interface Plan {
  readonly sheetId: string;
  readonly sheet: string;
  /** Why this sheet, in facts: how many indicators, which roles were found. */
  readonly chosenAmong: readonly SheetVerdict[];
  readonly title: string | null;
  /** The commune or other unit named in the title block, as written. */
  readonly place: string | null;
  /** The plan's year, where title or header states it. */
  readonly year: number | null;
  /** The reporting period that the sheet states, and the date on which it ends (calendar year). */
  readonly period: PeriodId | null;
  readonly layout: Layout;
  readonly sections: readonly SectionRow[];
  readonly indicators: readonly Indicator[];
  /** The columns that a row is judged by: the target, and the result since the start of the year. */
  readonly planColumn: number | null;
  readonly actualColumn: number | null;
  /** Where the sheet has no result since the start of the year but one for each month or quarter: these columns, earliest first. Else empty. */
  readonly resultPeriods: readonly ResultPeriod[];
  /** Rows inside the table that hold something but are hidden, and therefore were not read. */
  readonly hiddenRows: readonly number[];
  /** Cells whose text is in a legacy encoding or in decomposed Unicode, with what a person reads there. */
  readonly legacyTexts: readonly LegacyText[];
}

/** A column that holds the result of one month or quarter. */
export interface ResultPeriod {
  readonly column: number;
  readonly period: PeriodId;
}

export interface LegacyText extends CellRef {
  readonly encoding: 'tcvn3' | 'vni' | 'decomposed';
  readonly font: string | null;
  readonly text: string;
  readonly decoded: string;
}

export interface SheetVerdict {
  readonly sheet: string;
  readonly indicators: number;
  readonly missingRoles: readonly ColumnRole[];
  readonly chosen: boolean;
  /** What the choice rests on. */
  readonly facts?: SheetFacts;
}

/** What was found on a sheet: of several tables in the one that looks most like a plan. */
export interface SheetFacts {
  readonly visibility: SheetVisibility;
  readonly tables: number;
  /** The roles of its columns, each once. */
  readonly roles: readonly ColumnRole[];
  /** How many indicators have a target, and how many a result. */
  readonly targets: number;
  readonly results: number;
  readonly period: PeriodId | null;
}

// ── What was found ───────────────────────────────────────────────────────────────────────────────────────────────

export type Severity = 'error' | 'warning' | 'info';

export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** One finding: the facts of one rule about some cells. `messages/` turns it into a sentence. */
export interface FindingOf<R extends RuleId> {
  readonly rule: R;
  readonly severity: Severity;
  /** The indicator's row that a list shows it under. */
  readonly row: number;
  /** The suspects, most suspicious first. */
  readonly cells: readonly CellRef[];
  readonly related: readonly CellRef[];
  readonly facts: RuleFacts[R];
  /** The repair of one cell, where it is known. */
  readonly suggestion: { readonly cell: CellRef; readonly value: number } | null;
}
export type Finding = { [R in RuleId]: FindingOf<R> }[RuleId];

/** What a person has decided on a finding; kept line by line on the configuration sheet. */
export interface Decision {
  /** `reopened`: once dismissed, to be looked at again; `undone`: once repaired, then taken back. */
  readonly kind: 'dismissed' | 'reopened' | 'fixed' | 'undone';
  readonly rule: RuleId;
  /** The sheet that the cell stands on. */
  readonly sheet: string;
  /** The first suspect, kept hold of by a live reference; null where the cell has been deleted since. */
  readonly cell: CellRef | null;
  /** What a dismissal rested on: the finding's cells as they stood (decisions/held.ts); for a repair empty. */
  readonly held: string;
  readonly repair: Repair | null;
  readonly reason: string;
  readonly person: string;
  readonly date: IsoDate;
  /** 0-based row on the configuration sheet; null while it is still to be written. */
  readonly line: number | null;
}

/** A repair of one cell: what it held and what was written in its place, as the cell holds them; its number format before, where it was changed. */
export interface Repair {
  readonly before: string | number | null;
  /** A formula begins with `=`. */
  readonly after: string | number;
  readonly formatBefore: string | null;
}

/** A finding that a person has dismissed for as long as the figures stay as they are. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly decision: Decision;
}

// ── What it means ────────────────────────────────────────────────────────────────────────────────────────────────

export type Status =
  | 'exceeded' | 'met' | 'on-track' | 'watch' | 'behind' | 'far-behind' | 'not-met' | 'regressed'
  | 'not-due' | 'missing-data' | 'data-error' | 'unscorable';

/** Where the expected share came from. */
export type ExpectedSource = 'period-plan' | 'own-last-year' | 'profile' | 'linear';

export interface Assessment {
  readonly row: number;
  readonly status: Status;
  readonly actual: number | null;
  /** actual ÷ annual target × 100; null for rate and ratio rows and wherever the data do not support it. */
  readonly percent: number | null;
  /** actual − target in percentage points (điểm %), for rate and ratio rows. */
  readonly gap: number | null;
  /** target − actual, not below 0, in the row's unit; null where it has no meaning. */
  readonly remaining: number | null;
  /** What should have been reached by the reporting date, in per cent of the annual target; null where no pace is expected. */
  readonly expected: number | null;
  readonly expectedSource: ExpectedSource | null;
  /** Schedule index and deviation in points of the annual plan, as domain.md §5.2 defines them. */
  readonly spi: number | null;
  readonly deviation: number | null;
  /** Projected result at year end, in the row's unit. */
  readonly outlook: number | null;
  /** Present where a person judges otherwise: `status` is that person's word, this what was computed, and why it was changed. */
  readonly override?: { readonly computed: Status; readonly reason: string };
}

// ── The configuration that goes with a workbook ──────────────────────────────────────────────────────────────────

/** Bounds of domain.md §5.2 step 3: on track, watch, behind; below the last it is far behind. */
export interface Thresholds {
  /** Lowest SPI, e.g. 0.95, 0.85, 0.70. */
  readonly spi: readonly [number, number, number];
  /** Lowest deviation in points, e.g. −3, −8, −15. */
  readonly deviation: readonly [number, number, number];
}

/** Cumulative share of the year's target at the end of each month. */
export interface Profile {
  readonly id: ProfileId;
  /** The name that the configuration sheet shows. */
  readonly name: string;
  /** Twelve shares, 0 to 1. */
  readonly shares: readonly number[];
  /** A step profile holds each month's share back until the month's last day; others interpolate by days. */
  readonly isStep: boolean;
}

/** What the configuration sheet holds for one indicator. */
export interface IndicatorConfiguration {
  /** 0-based row on the configuration sheet; null while the row is still to be written. */
  readonly configurationRow: number | null;
  /** Row of the indicator on the plan sheet; null where the plan has no such row any more. */
  readonly planRow: number | null;
  readonly path: readonly string[];
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly comparator: Comparator;
  readonly profile: ProfileId;
  readonly dueDate: IsoDate | null;
  readonly baseline: number | null;
  /** How much the indicator weighs in a score; absent: 1. */
  readonly weight?: number;
  /** Who stands for it, as the line says or, where the plan sheet says something new, as that says; null or absent where nobody is named. */
  readonly owner?: string | null;
  /** What the plan sheet said when the line was last written: tells a person's own entry from what was read. */
  readonly ownerRead?: string | null;
  /** A person's judgement in place of the computed one; null or absent where there is none, or none with a reason. */
  readonly override?: { readonly status: Status; readonly reason: string } | null;
  /** Whether a person has confirmed the line, or changed what was inferred; absent: not. */
  readonly isConfirmed?: boolean;
  /** What was inferred when the line was last written, in words (inference-words.ts); null or absent where nothing is kept. */
  readonly inferredAs?: string | null;
  /** The target's text as recorded there; where the plan says otherwise by now, the comparator is inferred anew. */
  readonly targetText?: string | null;
  /** Entries that hold something that cannot be read: the inferred value stands in for them, the cell is left as it is. */
  readonly unreadable?: readonly ('kind' | 'direction' | 'comparator' | 'profile')[];
}

/** One target of the approved plan. */
export interface ApprovedTarget {
  readonly path: readonly string[];
  readonly unitText: string | null;
  /** The target's words or number as the cell said it when it was fixed. */
  readonly text: string;
  /** The threshold as a number, in the row's unit; null where it has none. */
  readonly value: number | null;
  /** The row of the plan sheet that it is known to belong to, under whatever name; absent or null where only the path can tell. */
  readonly row?: number | null;
}

export interface ApprovedPlan {
  /** The decision that approved it, as a person names it ("KH 22a"); null where nobody has said. */
  readonly name: string | null;
  readonly targets: readonly ApprovedTarget[];
}

/** The approved plan as a person has fixed it, kept on the configuration sheet. Only another fixing changes it, or a person on the sheet. */
export interface FixedPlan extends ApprovedPlan {
  /** The plan sheet that it was taken from, by its present name; null where that sheet is gone. */
  readonly sheet: string | null;
  readonly targets: readonly FixedTarget[];
  /** The latest last; empty where a person has taken their lines away. */
  readonly fixings: readonly Fixing[];
}

export interface FixedTarget extends ApprovedTarget {
  /** 0-based row of its indicator's line on the configuration sheet, which keeps hold of renamed rows; null where it has none. */
  readonly line: number | null;
}

/** One time that the plan was fixed. */
export interface Fixing {
  /** Empty where the sheet does not say. */
  readonly date: IsoDate;
  readonly person: string;
  /** The number of the document that approved the plan, as a person writes it. */
  readonly document: string | null;
  readonly targets: number | null;
  /** How many targets were not the same as at the fixing before; null for the first. */
  readonly changed: number | null;
  /** 0-based row on the configuration sheet; null while it is still to be written. */
  readonly line: number | null;
}

export interface Configuration {
  /** Name of the sheet that holds it; null while there is none. */
  readonly sheet: string | null;
  readonly reportingDate: IsoDate | null;
  /** Absent while nothing is kept: then what the plan sheet suggests (infer-calendar.ts), else the calendar year. */
  readonly calendar?: CalendarId;
  readonly thresholds: Thresholds;
  readonly profiles: readonly Profile[];
  readonly indicators: readonly IndicatorConfiguration[];
  /** Where our computed columns stand on the plan sheet, and whether the sheet had the column before us. */
  readonly computed: readonly ComputedColumn[];
  /** What a person has said about the columns of the plan sheet. */
  readonly corrections: readonly ColumnCorrection[];
  /** What persons have decided on findings, in the order of the sheet; absent where none are kept. */
  readonly decisions?: readonly Decision[];
  /** Thresholds of rules; absent: the usual ones. */
  readonly ruleSettings?: RuleSettings;
  /** The approved plan; null or absent while nobody has fixed it. */
  readonly approved?: FixedPlan | null;
  /** Whether reports count rows that belong to another one; absent: each row for itself. */
  readonly subRows?: SubRows;
  /** Points for the owners' score; absent: the usual ones. */
  readonly points?: Points;
}

export interface ComputedColumn {
  readonly id: ComputedId;
  readonly column: number;
  readonly origin: 'sheet' | 'added';
}

// ── What is to be done ───────────────────────────────────────────────────────────────────────────────────────────

/** A cell to write: text, number, a formula (starting with `=`), `''` to clear, null to leave alone. Text is written as text, never typed. */
export type CellInput =
  | { readonly formula: string }
  | { readonly text: string }
  | { readonly number: number }
  | { readonly clear: true }
  | null;

/** How a written cell looks, for cells that are ours. Absent = leave as it is. */
export interface CellStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: 'thin' | 'none';
}

/** A conditional format of ours: `formula` is relative to the area's top-left cell and carries our tag. */
export interface Highlight {
  readonly area: Area;
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  /** How the cell's content is shown while the rule holds; absent where the rule leaves that alone. */
  readonly numberFormat?: string;
  /** Lines around each cell and below its text; absent where the rule draws none. */
  readonly outline?: { readonly border: 'Dash' | 'Dot'; readonly color: string; readonly underline: 'Single' | 'Double' };
}

/** The colour of one column's bars, and of the numbers in them. */
export interface ChartColor {
  readonly fill: string;
  readonly font: string;
}

/** One thing to do to the workbook. Edits are listed in the order in which they are carried out. */
export type Edit =
  | { readonly kind: 'add-sheet'; readonly sheet: string }
  | { readonly kind: 'delete-sheet'; readonly sheet: string }
  | { readonly kind: 'cells'; readonly sheet: string; readonly area: Area; readonly cells: Grid<CellInput> }
  | { readonly kind: 'number-format'; readonly sheet: string; readonly area: Area; readonly format: string }
  | { readonly kind: 'style'; readonly sheet: string; readonly area: Area; readonly style: CellStyle }
  /** Gives `area` the look (font, border, alignment, fill) of `like`, cell by cell in shape, without its values, formats of numbers or conditions. */
  | { readonly kind: 'style-like'; readonly sheet: string; readonly area: Area; readonly like: Area }
  | { readonly kind: 'merge'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'column-width'; readonly sheet: string; readonly column: number; readonly points: number }
  | { readonly kind: 'row-height'; readonly sheet: string; readonly row: number; readonly points: number }
  /** How a sheet of ours prints: A4, its columns on so many pages side by side, with a row and columns repeated on each page. */
  | {
      readonly kind: 'print-layout'; readonly sheet: string; readonly orientation: 'portrait' | 'landscape'; readonly pagesWide: number;
      readonly titles?: { readonly row: number; readonly columns: readonly [first: number, last: number] };
      /** The only columns that are printed. */
      readonly columns?: readonly [first: number, last: number];
      /** In points; Excel's own where they are left out. */
      readonly margins?: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
    }
  /** Bars inside cells that hold numbers from 0 to 100, as long as the number; none that stood there before stay. */
  | { readonly kind: 'bars'; readonly sheet: string; readonly areas: readonly Area[]; readonly color: string }
  /**
   * The sheet's one chart of ours, in place of the one that stood there: lying bars, one for each row of `source` below its headings, stacked
   * from its columns. The first column of `source` holds the labels.
   */
  | { readonly kind: 'chart'; readonly sheet: string; readonly title: string; readonly source: Area; readonly place: Area; readonly colors: readonly ChartColor[] }
  /** A list of choices that a cell accepts. */
  | { readonly kind: 'choices'; readonly sheet: string; readonly area: Area; readonly choices: readonly string[] }
  /** A number that a cell accepts, from `from` to `to`; what else is typed is refused with the words of `alert`. Dates are numbers, too. */
  | { readonly kind: 'number-entry'; readonly sheet: string; readonly area: Area; readonly from: number; readonly to: number; readonly alert: string }
  /** Takes contents, number formats, styles and merges off cells of a sheet of ours. */
  | { readonly kind: 'wipe'; readonly sheet: string; readonly area: Area }
  /** Gives a column that we added the look, number formats and width that stood there before. Contents stay. */
  | { readonly kind: 'as-found'; readonly sheet: string; readonly area: Area; readonly column: ComputedId }
  /** Replaces all highlights of ours on the sheet by these. */
  | { readonly kind: 'highlights'; readonly sheet: string; readonly highlights: readonly Highlight[] };

// ── The whole ────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Review {
  readonly plan: Plan;
  /** The plan's columns as they read without a person's corrections. */
  readonly columnsAsRead: readonly PlanColumn[];
  readonly asOf: IsoDate;
  /** Where the reporting date came from. */
  readonly asOfSource: 'asked' | 'configuration' | 'sheet' | 'today';
  readonly configuration: Configuration;
  /** Without those that a person has dismissed. */
  readonly findings: readonly Finding[];
  /** Absent where nothing has been dismissed. */
  readonly dismissed?: readonly DismissedFinding[];
  readonly assessments: readonly Assessment[];
  /** What a supervisor is told; absent where there is nothing to judge. */
  readonly report?: ReportFacts;
  /** The report sheets that the workbook has, or will have once the edits are carried out, by their names. */
  readonly reportSheets?: Readonly<Partial<Record<ReportSheetId, string>>>;
  /** Reporting periods that have been closed, earliest first, with the rows that their figures belong to now. */
  readonly closed?: readonly ClosedPeriod[];
  /** Where the computed columns stand once the edits are carried out. */
  readonly computed: readonly ComputedColumn[];
  readonly edits: readonly Edit[];
}

/** Why there is no review. */
export type ReviewRefusal =
  | { readonly reason: 'empty-workbook' }
  | { readonly reason: 'no-such-sheet'; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly reason: 'no-plan-found'; readonly sheets: readonly SheetVerdict[] }
  /** `plan`: the table as far as it reads, so that a person can say which column is meant. */
  | { readonly reason: 'no-target-column'; readonly sheet: string; readonly plan?: Plan }
  | { readonly reason: 'no-result-column'; readonly sheet: string; readonly plan?: Plan };

export type ReviewOutcome =
  | { readonly ok: true; readonly review: Review }
  | { readonly ok: false; readonly refusal: ReviewRefusal };
