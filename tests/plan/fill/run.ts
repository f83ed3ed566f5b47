import { assess } from '../../../src/plan/progress/assess';
import { completeConfiguration } from '../../../src/plan/configuration/complete';
import { readConfiguration } from '../../../src/plan/configuration/read';
import { composeEdits, type Composition } from '../../../src/plan/fill/compose-edits';
import type { Assessment, Configuration, Finding, IsoDate, Plan, WorkbookSnapshot } from '../../../src/plan/model';

export interface Run extends Composition {
  readonly configuration: Configuration;
  readonly assessments: readonly Assessment[];
}

/** One run of the add-in's pure middle behind the reader. */
export function run(plan: Plan, snapshot: WorkbookSnapshot, asOf: IsoDate, findings: readonly Finding[] = []): Run {
  const configuration = completeConfiguration(plan, readConfiguration(snapshot));
  const assessments = assess(plan, configuration, asOf, findings);
  return { configuration, assessments, ...composeEdits({ snapshot, plan, configuration, asOf, assessments, findings }) };
}
