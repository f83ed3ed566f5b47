import type { CellRef, Decision, DismissedFinding, Finding, SheetSnapshot } from '../model';
import { heldBy } from './held';

export interface DecidedFindings {
  /** What is still to be looked at. */
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
}

/** Parts the findings by what persons have decided (`dismissalsIn`). */
export function applyDecisions(findings: readonly Finding[], dismissalOf: (finding: Finding) => Decision | null): DecidedFindings {
  const open: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of findings) {
    const decision = dismissalOf(finding);
    if (decision) dismissed.push({ finding, decision });
    else open.push(finding);
  }
  return { findings: open, dismissed };
}

/** Gives the latest dismissal of a finding, null where none stands: it falls as soon as any figure that the finding rests on has changed. */
export function dismissalsIn(decisions: readonly Decision[], sheet: SheetSnapshot): (finding: Finding) => Decision | null {
  const dismissals = decisions.filter((decision) => decision.kind === 'dismissed' && decision.sheet === sheet.name);
  return (finding) => dismissals.filter((candidate) => isAbout(candidate, finding) && candidate.held === heldBy(finding, sheet)).at(-1) ?? null;
}

function isAbout({ rule, cell }: Decision, finding: Finding): boolean {
  const [suspect] = finding.cells;
  return rule === finding.rule && (suspect ? cell !== null && isSameCell(cell, suspect) : cell === null);
}

function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column;
}

/** The decisions that are kept, with those taken just now: one with a line takes the place of what stands there, the others follow. */
export function withDecisions(kept: readonly Decision[], taken: readonly Decision[]): readonly Decision[] {
  const byLine = new Map(taken.flatMap((decision) => (decision.line === null ? [] : [[decision.line, decision] as const])));
  return [...kept.map((decision) => (decision.line === null ? decision : (byLine.get(decision.line) ?? decision))), ...taken.filter(({ line }) => line === null)];
}
