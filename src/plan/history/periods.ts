/** Closed reporting periods: what was on the sheet when a person closed them. */
import type { IsoDate, PeriodId, Status } from '../model';

/** One indicator as it stood when its period was closed. */
export interface ClosedRow {
  readonly path: readonly string[];
  readonly unitText: string | null;
  /** The target's words as the cell said it. */
  readonly target: string;
  /** The result since the start of the year; null where there was none that reads as a number. */
  readonly actual: number | null;
  /** Printed digits behind the decimal mark. */
  readonly decimals: number;
  /** What stood there where it was no number: "Đạt". */
  readonly actualText: string | null;
  /** In per cent of the annual target. */
  readonly percent: number | null;
  readonly status: Status | null;
  /** Results that single columns gave for periods that were over by then. */
  readonly parts: readonly ClosedPart[];
  /** 0-based row of the indicator's line on the configuration sheet, which keeps hold of renamed rows; null where it is not known. */
  readonly line: number | null;
  /** The plan sheet's row that it is known to belong to now. */
  readonly row?: number | null;
}

export interface ClosedPart {
  readonly period: PeriodId;
  /** Since the start of the year up to the period's end; false: the period alone. */
  readonly isCumulative: boolean;
  readonly value: number;
  readonly decimals: number;
}

/** One reporting date of one plan sheet, with corrections made since taken into account. */
export interface ClosedPeriod {
  readonly date: IsoDate;
  /** The plan sheet's present name; null where it is gone. */
  readonly sheet: string | null;
  readonly closings: readonly Closing[];
  readonly rows: readonly ClosedRow[];
}

/** One time that a period was closed; from the second on only what differs is kept. */
export interface Closing {
  /** 1 for the first. */
  readonly attempt: number;
  /** `2023-06-30T14:05`; empty where the sheet does not say. */
  readonly at: string;
  readonly person: string;
  readonly rows: number;
}
