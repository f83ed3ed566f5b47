/** A report for a person at a terminal. */
import { STATUS_LABELS } from '../plan/configuration/words';
import type { Severity, Status } from '../plan/model';
import { formatDay } from '../messages/format';
import { severities } from '../messages/vi/rules';
import type { Report } from './report';

/** A few lines in Vietnamese: what was read, how the indicators stand, and every finding with its cells. */
export function summarize(report: Report): string {
  const { counts } = report;
  const statuses = (Object.keys(STATUS_LABELS) as Status[]).flatMap((status) => {
    const count = counts.status[status] ?? 0;
    return count === 0 ? [] : [`${STATUS_LABELS[status]} ${count}`];
  });
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  const found = order.map((severity) => `${severities[severity]} ${counts[severity]}`);
  // Rows of denominators carry no status: they are not among the targets that a person counts.
  const judged = report.indicators.filter((indicator) => indicator.status !== null).length;
  const lines = [
    `${report.workbook ?? ''} · trang “${report.sheet}” · kỳ báo cáo ${formatDay(report.asOf)} · ${judged > 0 ? judged : report.indicators.length} chỉ tiêu`,
    `Đánh giá: ${statuses.length > 0 ? statuses.join(' · ') : 'chưa có dòng nào chấm được'}`,
    `Kiểm tra: ${found.join(' · ')}`,
    ...report.findings.map((finding) => `  [${severities[finding.severity]}] ${finding.cells.join(', ')}: ${finding.message}${finding.hint === undefined ? '' : ` ${finding.hint}.`}`),
  ];
  return `${lines.join('\n')}\n`;
}
