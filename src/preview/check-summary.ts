/** The report for a person at a terminal. */
import type { Report } from '../commands/report';

const severities = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Nhắc' } as const;

/** A few lines in Vietnamese: what was read, how the indicators stand, and every finding with its cell. */
export function summarize(report: Report): string {
  const { counts } = report;
  const lines = [
    `${report.workbook ?? ''} · trang “${report.sheet}” · kỳ báo cáo ${vietnameseDate(report.asOf)} · ${report.indicators.length} chỉ tiêu`,
    ...Object.entries(counts.status).map(([status, count]) => `  ${status}: ${count}`),
    `${severities.error}: ${counts.error} · ${severities.warning}: ${counts.warning} · ${severities.info}: ${counts.info}`,
    ...report.findings.map((finding) => `  [${severities[finding.severity]}] ${finding.cells.join(', ')}: ${finding.message}`),
  ];
  return `${lines.join('\n')}\n`;
}

function vietnameseDate(date: string): string {
  return date.split('-').map(Number).reverse().join('/');
}
