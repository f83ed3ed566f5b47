/** What a person changes in the pane's settings: applied to the configuration at once, and written to its sheet by the edits. */
import type { CalendarId, Configuration, IndicatorConfiguration, Thresholds } from '../model';
import type { SubRows } from '../report/counted-rows';
import type { Points } from '../report/scores';

/** What may be changed of an indicator's line. */
export type LineChange = Partial<Pick<IndicatorConfiguration, 'kind' | 'direction' | 'comparator' | 'profile' | 'dueDate' | 'baseline' | 'weight' | 'owner'>>;

export interface ConfigurationChanges {
  readonly calendar?: CalendarId;
  readonly thresholds?: Thresholds;
  readonly subRows?: SubRows;
  readonly points?: Points;
  /** By 0-based row of the plan sheet. */
  readonly lines?: readonly { readonly planRow: number; readonly change: LineChange }[];
}

/** A line that a person has changed counts as confirmed. */
export function withChanges(configuration: Configuration, { lines = [], ...general }: ConfigurationChanges): Configuration {
  const byRow = new Map(lines.map(({ planRow, change }) => [planRow, change]));
  const indicators = configuration.indicators.map((line) => {
    const change = line.planRow === null ? undefined : byRow.get(line.planRow);
    return change ? { ...line, ...change, isConfirmed: true } : line;
  });
  return { ...configuration, ...general, indicators };
}
