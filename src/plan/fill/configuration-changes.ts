/** Writes what a person has changed in the pane over the entries of the configuration sheet: these, and no others. */
import type { ConfigurationChanges, LineChange } from '../configuration/changes';
import { profileName } from '../configuration/inference-words';
import type { ConfigurationLayout } from '../configuration/layout';
import { SUB_ROWS_LABELS } from '../configuration/letterhead-words';
import { letterheadRow } from '../configuration/recorded-letterhead';
import { pointsRow } from '../configuration/recorded-points';
import { CALENDAR_LABELS, COMPARATOR_LABELS, DIRECTION_LABELS, KIND_LABELS, type LineField } from '../configuration/words';
import type { CellInput, Profile, SheetSnapshot } from '../model';
import { serialOf } from '../progress/calendar';
import { STATUS_ORDER } from '../progress/statuses';
import type { WantedCells } from './differences';

export interface ChangesInput {
  readonly changes: ConfigurationChanges;
  readonly layout: ConfigurationLayout;
  readonly existing: SheetSnapshot | null;
  readonly profiles: readonly Profile[];
  readonly lineOf: (row: number) => number | null;
}

export function putChanges(wanted: WantedCells, { changes, layout, existing, profiles, lineOf }: ChangesInput): void {
  const { general, left, blocks } = layout;
  const value = left + 2;
  const { calendar, thresholds, subRows, points, lines = [] } = changes;
  if (calendar) wanted.text(general.calendar, value, CALENDAR_LABELS[calendar]);
  if (thresholds) {
    // Lowest first on the sheet, below the row that has no bound.
    [thresholds.spi, thresholds.deviation].forEach((bounds, offset) => {
      [...bounds].reverse().forEach((bound, index) => {
        wanted.number(general.thresholds + 2 + index, value + offset, bound);
      });
    });
  }
  if (subRows) wanted.text(letterheadRow(existing, layout, 'subRows'), blocks.letterhead.column + 1, SUB_ROWS_LABELS[subRows]);
  if (points) for (const status of STATUS_ORDER) wanted.number(pointsRow(existing, layout, status), blocks.points.column + 1, points[status]);
  for (const { planRow, change } of lines) {
    const line = lineOf(planRow);
    if (line === null) continue;
    const cells = lineCells(change, profiles);
    for (const field of Object.keys(cells) as LineField[]) wanted.put(line, layout.lineColumns[field], cells[field] ?? null);
  }
}

/** What the changed entries hold from now on. */
function lineCells({ kind, direction, comparator, profile, dueDate, baseline, weight, owner }: LineChange, profiles: readonly Profile[]): Readonly<Partial<Record<LineField, CellInput>>> {
  const number = (content: number | null): CellInput => (content === null ? { clear: true } : { number: content });
  const text = (content: string | null): CellInput => (content === null || content === '' ? { clear: true } : { text: content });
  return {
    ...(kind && { kind: text(KIND_LABELS[kind]) }),
    ...(direction && { direction: text(DIRECTION_LABELS[direction]) }),
    ...(comparator && { comparator: text(COMPARATOR_LABELS[comparator]) }),
    ...(profile !== undefined && { profile: text(profileName(profile, profiles)) }),
    ...(dueDate !== undefined && { dueDate: number(dueDate === null ? null : serialOf(dueDate)) }),
    ...(baseline !== undefined && { baseline: number(baseline) }),
    ...(weight !== undefined && { weight: number(weight) }),
    ...(owner !== undefined && { owner: text(owner) }),
  };
}
