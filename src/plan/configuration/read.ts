/** Reads the configuration sheet as a person may have left it. Nothing here writes or throws. */
import type { Configuration, IndicatorConfiguration, Profile, SheetSnapshot, Thresholds, WorkbookSnapshot } from '../model';
import { tidy } from '../language/fold';
import { dateOfSerial } from '../progress/calendar';
import { DEFAULT_PROFILES } from '../progress/profiles';
import { DEFAULT_THRESHOLDS } from '../progress/thresholds';
import { findConfigurationSheet, locate, type ConfigurationLayout } from './layout';
import { recordedApproved } from './recorded-approved';
import { recordedColumns, type RecordedColumn } from './recorded-columns';
import { recordedEntries } from './recorded-corrections';
import { recordedDecisions } from './recorded-decisions';
import { recordedJudgement } from './recorded-judgement';
import { recordedSubRows } from './recorded-letterhead';
import { recordedPoints } from './recorded-points';
import { recordedRuleSettings } from './recorded-rule-settings';
import { endRow, formulaAt, isBlankAt, numberAt, rowsReferredTo, textAt, valueAt } from './sheet-cells';
import { CALENDAR_LABELS, COMPARATOR_LABELS, DIRECTION_LABELS, KIND_LABELS, PATH_SEPARATOR, STEP_LABEL, GRADUAL_LABEL } from './words';

export const DEFAULT_CONFIGURATION: Configuration = {
  sheet: null,
  reportingDate: null,
  thresholds: DEFAULT_THRESHOLDS,
  profiles: DEFAULT_PROFILES,
  indicators: [],
  computed: [],
  corrections: [],
};

/** What the workbook's configuration sheet says; the defaults where there is none. */
export function readConfiguration(snapshot: WorkbookSnapshot): Configuration {
  const sheet = findConfigurationSheet(snapshot);
  if (!sheet) return DEFAULT_CONFIGURATION;
  const layout = locate(sheet);
  const recorded = recordedColumns(sheet, layout);
  const profiles = readProfiles(sheet, layout);
  const serial = numberAt(sheet, layout.general.reportingDate, layout.left + 2);
  return {
    sheet: sheet.name,
    reportingDate: serial === null ? null : dateOfSerial(serial),
    ...readCalendar(sheet, layout),
    thresholds: readThresholds(sheet, layout),
    profiles,
    indicators: readLines(sheet, layout, profiles, planRowsByLine(snapshot, sheet, recorded)),
    computed: recorded.map(({ id, column, origin }) => ({ id, column, origin })),
    corrections: recordedEntries(sheet, layout).live.flatMap((entry) => (entry.correction && entry.sheet === recorded[0]?.sheet ? [entry.correction] : [])),
    decisions: recordedDecisions(sheet, layout),
    ruleSettings: recordedRuleSettings(sheet, layout),
    approved: recordedApproved(sheet, layout, recorded[0]?.sheet ?? null),
    subRows: recordedSubRows(sheet, layout),
    points: recordedPoints(sheet, layout),
  };
}

/** Words that name no calendar count as the calendar year, as the sheet's own formulas take them. */
function readCalendar(sheet: SheetSnapshot, layout: ConfigurationLayout): Pick<Configuration, 'calendar'> {
  const [row, column] = [layout.general.calendar, layout.left + 2];
  return isBlankAt(sheet, row, column) ? {} : { calendar: keyOf(CALENDAR_LABELS, textAt(sheet, row, column)) ?? 'calendar-year' };
}

function readThresholds(sheet: SheetSnapshot, layout: ConfigurationLayout): Thresholds {
  const read = (column: number, usual: Thresholds['spi']): Thresholds['spi'] => {
    // Lowest first on the sheet; the lowest row, "far behind", has no bound of its own.
    const [behind, watch, onTrack] = [2, 3, 4].map((offset) => numberAt(sheet, layout.general.thresholds + offset, column));
    if (typeof behind !== 'number' || typeof watch !== 'number' || typeof onTrack !== 'number') return usual;
    return behind <= watch && watch <= onTrack ? [onTrack, watch, behind] : usual;
  };
  return { spi: read(layout.left + 2, DEFAULT_THRESHOLDS.spi), deviation: read(layout.left + 3, DEFAULT_THRESHOLDS.deviation) };
}

function readProfiles(sheet: SheetSnapshot, layout: ConfigurationLayout): readonly Profile[] {
  const [first, last] = layout.profiles;
  const columns = layout.profileColumns;
  const profiles: Profile[] = [];
  for (let row = first; row <= last; row += 1) {
    const name = textAt(sheet, row, columns.name);
    if (name === null) continue;
    const usual = DEFAULT_PROFILES.find((profile) => profile.name.toLowerCase() === name.toLowerCase());
    const shares = Array.from({ length: 12 }, (_, month) => numberAt(sheet, row, columns.months + month));
    const isReadable = shares.every((share): share is number => share !== null && share >= 0 && share <= 2);
    if (!isReadable && !usual) continue;
    profiles.push({
      id: usual?.id ?? name,
      name,
      shares: isReadable ? shares : (usual?.shares ?? []),
      isStep: readIsStep(textAt(sheet, row, columns.isStep), usual),
    });
  }
  return profiles.length > 0 ? profiles : DEFAULT_PROFILES;
}

function readIsStep(text: string | null, usual: Profile | undefined): boolean {
  if (text === STEP_LABEL) return true;
  return text === GRADUAL_LABEL ? false : (usual?.isStep ?? false);
}

/** Which plan row refers to which configuration line: the row's own formulas know it, also after sorting and renaming. */
function planRowsByLine(snapshot: WorkbookSnapshot, sheet: SheetSnapshot, recorded: readonly RecordedColumn[]): ReadonlyMap<number, number> {
  const planRows = new Map<number, number>();
  const plan = snapshot.sheets.find((candidate) => candidate.name === recorded[0]?.sheet);
  if (!plan) return planRows;
  const status = recorded.find((column) => column.id === 'status') ?? recorded[0];
  if (!status) return planRows;
  const firstLine = locate(sheet).linesHeader + 1;
  for (let row = plan.firstRow; row < endRow(plan); row += 1) {
    const line = rowsReferredTo(formulaAt(plan, row, status.column) ?? '', sheet.name).find((referred) => referred >= firstLine);
    if (line !== undefined && !planRows.has(line)) planRows.set(line, row);
  }
  return planRows;
}

function readLines(
  sheet: SheetSnapshot,
  layout: ConfigurationLayout,
  profiles: readonly Profile[],
  planRows: ReadonlyMap<number, number>,
): readonly IndicatorConfiguration[] {
  const columns = layout.lineColumns;
  const lines: IndicatorConfiguration[] = [];
  for (let row = layout.linesHeader + 1; row < endRow(sheet); row += 1) {
    const path = textAt(sheet, row, columns.path);
    if (path === null) continue;
    const kind = keyOf(KIND_LABELS, textAt(sheet, row, columns.kind));
    const direction = keyOf(DIRECTION_LABELS, textAt(sheet, row, columns.direction));
    const comparator = keyOf(COMPARATOR_LABELS, textAt(sheet, row, columns.comparator));
    const profileName = textAt(sheet, row, columns.profile)?.toLowerCase();
    const profile = profiles.find((candidate) => candidate.name.toLowerCase() === profileName)?.id ?? null;
    const due = numberAt(sheet, row, columns.dueDate);
    const entries = { kind, direction, comparator, profile };
    lines.push({
      configurationRow: row,
      planRow: planRows.get(row) ?? null,
      path: path.split(PATH_SEPARATOR),
      kind: kind ?? 'flow',
      direction: direction ?? 'up',
      comparator: comparator ?? 'none',
      profile: profile ?? profiles[0]?.id ?? 'LINEAR',
      dueDate: due === null ? null : dateOfSerial(due),
      baseline: numberAt(sheet, row, columns.baseline),
      ...recordedJudgement(sheet, columns, row),
      targetText: recordedText(sheet, row, columns.targetText),
      unreadable: (Object.keys(entries) as (keyof typeof entries)[]).filter((key) => entries[key] === null),
    });
  }
  return lines;
}

/** The target cell as it was recorded, as text; null where the plan's own number is used as it stands. */
function recordedText(sheet: SheetSnapshot, row: number, column: number): string | null {
  if (isBlankAt(sheet, row, column)) return null;
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function keyOf<K extends string>(labels: Readonly<Record<K, string>>, text: string | null): K | null {
  if (text === null) return null;
  const wanted = tidy(text).toLowerCase();
  return (Object.keys(labels) as K[]).find((key) => labels[key].toLowerCase() === wanted) ?? null;
}
