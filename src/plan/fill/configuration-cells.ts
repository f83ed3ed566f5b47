/**
 * What the configuration sheet should hold. What a person may change is written once and then left alone; labels, live formulas and
 * what was read from the plan are kept up to date.
 */
import { absoluteAddress, cellAddress, quoteSheetName } from '../address';
import type { CellInput, Configuration, IsoDate, Plan, PlanColumn, SheetSnapshot } from '../model';
import type { ConfigurationLayout } from '../configuration/layout';
import { isBlankAt, textAt, valueAt } from '../configuration/sheet-cells';
import { actualOf } from '../actual';
import {
  APPLIES_HINT, CANNOT_ADD, COMPARATOR_LABELS, COMPUTED_HEADINGS, COMPUTED_IDS, COMPUTED_LABELS, DEVIATION_HEADING, DIRECTION_LABELS, GENERAL, GRADUAL_LABEL,
  HEADINGS, KIND_LABELS, LINE_HEADINGS, ORIGIN_LABELS, PATH_SEPARATOR, PROFILE_HEADINGS, PURPOSE, SPI_HEADING, STATUS_LABELS, STEP_LABEL,
  THRESHOLD_STATUSES, TITLE, type GeneralRow, type LineField,
} from '../configuration/words';
import { serialOf } from '../progress/calendar';
import { calendarOf, ownSources, profilesOf } from '../progress/expected';
import { DEFAULT_PROFILES } from '../progress/profiles';
import { FAILED, PASSED } from '../progress/ratings';
import type { ChosenColumn } from './choose-columns';
import { monthEndFormula, putCalendar } from './configuration-calendar';
import { putLineBounds, putReachedFrom, worstWord } from './configuration-bounds';
import { putJudgement } from './configuration-judgement';
import { putColumnsBlock } from './configuration-columns-block';
import { headingRow, putPeriods } from './configuration-periods';
import type { WantedCells } from './differences';
import type { JudgedRow } from './judged-rows';

export interface ConfigurationCellsInput {
  readonly plan: Plan;
  readonly planSheet: SheetSnapshot;
  /** The columns as they read without any correction. */
  readonly columnsAsRead: readonly PlanColumn[];
  readonly configuration: Configuration;
  readonly asOf: IsoDate;
  readonly layout: ConfigurationLayout;
  /** The sheet as it stands; null while it is to be added. */
  readonly existing: SheetSnapshot | null;
  readonly columns: readonly ChosenColumn[];
  readonly rows: readonly JudgedRow[];
}

export function putConfigurationCells(wanted: WantedCells, input: ConfigurationCellsInput): void {
  putGeneral(wanted, input);
  putThresholds(wanted, input);
  putComputed(wanted, input);
  putPeriods(wanted, input.plan, input.planSheet, input.layout);
  putColumnsBlock(wanted, { ...input, corrections: input.configuration.corrections });
  putProfiles(wanted, input);
  putLines(wanted, input);
}

/** Stands below every other bound. */
const LOWEST_BOUND = -1_000_000;

function putGeneral(wanted: WantedCells, { plan, configuration, asOf, layout, existing }: ConfigurationCellsInput): void {
  const { left, general } = layout;
  const value = left + 2;
  const cell = (row: GeneralRow): string => absoluteAddress(general[row], value);
  wanted.text(layout.title, left, TITLE);
  wanted.text(layout.title + 1, left, PURPOSE);
  wanted.text(layout.headings.general, left, HEADINGS.general);
  for (const key of Object.keys(GENERAL) as GeneralRow[]) wanted.text(general[key], left + 1, GENERAL[key]);

  const date = cell('reportingDate');
  wanted.number(general.reportingDate, value, serialOf(asOf));
  wanted.put(general.year, value, plan.year === null ? { formula: `=YEAR(${date})` } : { number: plan.year });
  putCalendar(wanted, layout, existing, calendarOf(configuration));
  const sources = ownSources(plan, asOf, calendarOf(configuration));
  for (const [key, source] of [['lastYearDate', sources.lastYear], ['periodPlanDate', sources.periodPlan]] as const) {
    const month = source?.month ?? null;
    wanted.put(general[key], value, month === null ? { clear: true } : { formula: `=${monthEndFormula(layout, String(month))}` });
    wanted.formula(general[key], value + 1, `=IF(OR(${cell(key)}="",${cell(key)}=${date}),1,0)`);
    wanted.text(general[key], value + 2, APPLIES_HINT);
  }
  for (const [key, words] of [['passed', PASSED], ['failed', FAILED]] as const) {
    words.forEach((word, index) => {
      wanted.text(general[key], value + index, word);
    });
  }
}

function putThresholds(wanted: WantedCells, { configuration, layout, existing }: ConfigurationCellsInput): void {
  const header = layout.general.thresholds;
  const value = layout.left + 2;
  wanted.text(header, value, SPI_HEADING);
  wanted.text(header, value + 1, DEVIATION_HEADING);
  putReachedFrom(wanted, layout);
  const { spi, deviation } = configuration.thresholds;
  THRESHOLD_STATUSES.forEach((status, index) => {
    const row = header + 1 + index;
    wanted.text(row, value - 1, STATUS_LABELS[status]);
    [spi, deviation].forEach((bounds, offset) => {
      if (index === 0) wanted.number(row, value + offset, LOWEST_BOUND);
      else if (!existing || isBlankAt(existing, row, value + offset)) wanted.number(row, value + offset, bounds[3 - index] ?? null);
    });
  });
}

function putComputed(wanted: WantedCells, { plan, planSheet, layout, columns }: ConfigurationCellsInput): void {
  const heading = layout.headings.computed;
  const label = layout.left + 1;
  wanted.text(heading, layout.left, HEADINGS.computed);
  COMPUTED_HEADINGS.forEach((text, index) => {
    wanted.text(heading + 1, label + index, text);
  });
  const [, lastRow] = plan.layout.dataRows;
  columns.forEach(({ id, column, origin, format }) => {
    const row = heading + 2 + COMPUTED_IDS.indexOf(id);
    const reference = (planRow: number): string => `=${quoteSheetName(plan.sheet)}!${absoluteAddress(planRow, column)}`;
    wanted.text(row, label, COMPUTED_LABELS[id]);
    wanted.text(row, label + 1, ORIGIN_LABELS[origin]);
    wanted.formula(row, label + 2, reference(origin === 'added' ? plan.layout.headerRows[0] : headingRow(plan, planSheet, column)));
    wanted.formula(row, label + 3, reference(lastRow));
    wanted.put(row, label + 4, format === null ? { clear: true } : { text: format });
  });
}

function putProfiles(wanted: WantedCells, { configuration, layout, existing }: ConfigurationCellsInput): void {
  const heading = layout.headings.profiles;
  const { name, isStep, months, share } = layout.profileColumns;
  const value = layout.left + 2;
  const whole = absoluteAddress(layout.general.wholeMonths, value);
  const part = absoluteAddress(layout.general.monthPart, value);
  wanted.text(heading, layout.left, HEADINGS.profiles);
  wanted.text(heading + 1, name, PROFILE_HEADINGS.name);
  wanted.text(heading + 1, isStep, PROFILE_HEADINGS.isStep);
  for (let month = 1; month <= 12; month += 1) wanted.text(heading + 1, months + month - 1, `T${month}`);
  wanted.text(heading + 1, share, PROFILE_HEADINGS.share);

  const [first, last] = layout.profiles;
  if (!existing) {
    profilesOf(configuration).forEach((profile, index) => {
      wanted.text(first + index, name, profile.name);
      wanted.text(first + index, isStep, profile.isStep ? STEP_LABEL : GRADUAL_LABEL);
      profile.shares.forEach((monthShare, month) => {
        wanted.number(first + index, months + month, monthShare);
      });
    });
  }
  for (let row = first; row <= last; row += 1) {
    const shares = `${cellAddress(row, months)}:${cellAddress(row, months + 11)}`;
    const reached = `IF(${whole}=0,0,INDEX(${shares},1,${whole}))`;
    const running = `(INDEX(${shares},1,${whole}+1)-${reached})*${part}`;
    const isHeldBack = `OR(${cellAddress(row, isStep)}="${STEP_LABEL}",${whole}>=12)`;
    wanted.formula(row, share, `=IF(${cellAddress(row, name)}="","",${reached}+IF(${isHeldBack},0,${running}))`);
  }
}

function putLines(wanted: WantedCells, input: ConfigurationCellsInput): void {
  const { layout } = input;
  wanted.text(layout.headings.lines, layout.left, HEADINGS.lines);
  for (const field of Object.keys(LINE_HEADINGS) as LineField[]) {
    wanted.text(layout.linesHeader, layout.lineColumns[field], LINE_HEADINGS[field]);
  }
  for (const row of input.rows) putLine(wanted, input, row);
}

function putLine(wanted: WantedCells, input: ConfigurationCellsInput, row: JudgedRow): void {
  const { layout, existing } = input;
  const { indicator, configuration, cells, line } = row;
  const columns = layout.lineColumns;
  const put = (field: LineField, content: CellInput): void => {
    wanted.put(line, columns[field], content);
  };
  const isBlank = (field: LineField): boolean => row.isNewLine || existing === null || isBlankAt(existing, line, columns[field]);
  const text = (content: string | null): CellInput => (content === null || content === '' ? { clear: true } : { text: content });
  const number = (content: number | null): CellInput => (content === null ? { clear: true } : { number: content });

  put('number', { number: line - layout.linesHeader });
  put('path', { text: indicator.path.join(PATH_SEPARATOR) });
  put('unit', text(indicator.unitText));
  if (isBlank('kind')) put('kind', { text: KIND_LABELS[configuration.kind] });
  if (isBlank('direction')) put('direction', { text: DIRECTION_LABELS[configuration.direction] });
  if (isBlank('comparator') || isInferredAnew(input, row)) put('comparator', { text: COMPARATOR_LABELS[configuration.comparator] });
  if (isBlank('profile')) put('profile', { text: profileName(input.configuration, configuration.profile) });
  if (row.isNewLine) {
    put('baseline', number(configuration.baseline));
    put('dueDate', number(configuration.dueDate === null ? null : serialOf(configuration.dueDate)));
  }

  put('owner', text(configuration.owner ?? null));
  put('ownerRead', text(configuration.ownerRead ?? null));

  const { recordedTarget, recordedActual, recordedRating } = cells;
  const held = recordedTarget?.held ?? null;
  put('target', number(recordedTarget?.value ?? null));
  put('beyond', number(recordedTarget?.beyond ?? null));
  put('targetText', typeof held === 'number' ? { number: held } : text(held ?? (recordedTarget ? null : wordsOnly(row))));
  put('actual', recordedRating ? { text: recordedRating.words } : number(recordedActual?.value ?? null));
  put('actualText', text((recordedRating ?? recordedActual)?.held ?? null));
  put('wrongFigure', row.hasError ? wrongFigure(input, row) : { clear: true });
  putTiming(wanted, layout, row);
  putLineBounds(wanted, layout, row);
  putJudgement(wanted, { layout, existing, profiles: profilesOf(input.configuration) }, row);
}

/** The comparison follows the target's words when these have changed; only then does it differ from what stands on the sheet. */
function isInferredAnew({ layout, existing }: ConfigurationCellsInput, { configuration, line }: JudgedRow): boolean {
  if (!existing || configuration.unreadable?.includes('comparator')) return false;
  return textAt(existing, line, layout.lineColumns.comparator)?.toLowerCase() !== COMPARATOR_LABELS[configuration.comparator];
}

/** A target that is told in words and has no number is kept for reading only. */
function wordsOnly({ indicator, yardstick }: JudgedRow): string | null {
  return yardstick.target === null ? indicator.target.text : null;
}

/** What the result's cell holds, the cumulative cell of ours included. */
function wrongFigure({ plan, planSheet, configuration, asOf }: ConfigurationCellsInput, { indicator, yardstick }: JudgedRow): CellInput {
  const { figure, cells } = actualOf(plan, indicator, yardstick.kind, asOf, calendarOf(configuration));
  if (figure.state === 'number') return { number: figure.raw };
  if (figure.state === 'text' && figure.text === CANNOT_ADD) return { text: CANNOT_ADD };
  const [latest] = cells.slice(-1);
  const value = latest === undefined ? null : valueAt(planSheet, latest.row, latest.column);
  if (typeof value === 'number') return { number: value };
  return typeof value === 'string' && value !== '' ? { text: value } : { clear: true };
}

function profileName(configuration: Configuration, id: string): string {
  const named = profilesOf(configuration).find((profile) => profile.id === id) ?? DEFAULT_PROFILES.find((profile) => profile.id === id);
  return named?.name ?? id;
}

/** Share expected by now, whether it is over, and the words for a target that is missed or a result that is blank. */
function putTiming(wanted: WantedCells, layout: ConfigurationLayout, row: JudgedRow): void {
  const { yardstick, line } = row;
  const { lineColumns, profileColumns, profiles, general, left } = layout;
  const cell = (field: LineField): string => cellAddress(line, lineColumns[field]);
  const date = absoluteAddress(general.reportingDate, left + 2);
  const yearEnd = absoluteAddress(general.yearEnd, left + 2);
  const range = (column: number): string => `${absoluteAddress(profiles[0], column)}:${absoluteAddress(profiles[1], column)}`;
  const share = `INDEX(${range(profileColumns.share)},MATCH(${cell('profile')},${range(profileColumns.name)},0))`;
  const usual = absoluteAddress(profiles[0], profileColumns.share);
  const due = cell('dueDate');
  wanted.formula(line, lineColumns.isFinal, `=IF(${date}>=IF(COUNT(${due})=1,${due},${yearEnd}),1,0)`);
  wanted.formula(line, lineColumns.share, `=IF(${cell('isFinal')}=1,1,IFERROR(${share},${usual}))`);
  wanted.formula(line, lineColumns.whenBlank, `=IF(${cell('share')}>0,"${STATUS_LABELS['missing-data']}","${STATUS_LABELS['not-due']}")`);
  const missed = STATUS_LABELS[yardstick.side === 'match' ? 'watch' : 'not-met'];
  const isEvent = yardstick.measure === 'event' || yardstick.measure === 'rating';
  const before = isEvent ? `"${STATUS_LABELS['not-due']}"` : `IF(${cell('share')}<=0,"${STATUS_LABELS['not-due']}","${worstWord(row)}")`;
  wanted.formula(line, lineColumns.whenMissed, `=IF(${cell('isFinal')}=1,"${isEvent ? STATUS_LABELS['not-met'] : missed}",${before})`);
}
