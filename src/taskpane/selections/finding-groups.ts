import type { Finding, Severity } from '../../plan/model';

export const severityOrder: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings that a list shows under one row; null: those about rows that the sheet lacks. */
export interface FindingGroup {
  readonly row: number | null;
  readonly findings: readonly Finding[];
}

/** Rows with the gravest findings first, then as in the sheet, what is missing before all rows; inside a row the gravest first. An empty choice means all. */
export function groupFindings(findings: readonly Finding[], severities: ReadonlySet<Severity>): readonly FindingGroup[] {
  const byRow = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    if (severities.size > 0 && !severities.has(finding.severity)) continue;
    const row = isMissingRow(finding) ? null : finding.row;
    const group = byRow.get(row);
    if (group) group.push(finding);
    else byRow.set(row, [finding]);
  }
  return [...byRow]
    .map(([row, group]) => ({ row, findings: group.sort((one, other) => gravity(one) - gravity(other)) }))
    .sort((one, other) => gravest(one) - gravest(other) || (one.row ?? -1) - (other.row ?? -1));
}

/** The finding's row is only where the missing one belongs. */
export function isMissingRow({ rule }: Finding): boolean {
  return rule === 'structure/missing-indicator';
}

export function countBySeverity(findings: readonly Finding[]): ReadonlyMap<Severity, number> {
  const counts = new Map<Severity, number>();
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return counts;
}

function gravity({ severity }: Finding): number {
  return severityOrder.indexOf(severity);
}

function gravest({ findings }: FindingGroup): number {
  return Math.min(...findings.map(gravity));
}
