/** Charts go along with what happens to cells and sheets, whoever does it: what they show and where they lie. */
import { chartXml, parseChart, type ChartNode } from '../../charts/chart-node';
import { followRename, followShift } from '../../charts/chart-references';
import type { WorkbookChange } from '../../engine/embedded-workbook';
import type { Session } from '../session';
import { shiftAnchor } from './chart-place';
import { chartsOn } from './chart-target';

/** To be called for every change of the workbook. */
export function followCharts(session: Session, change: WorkbookChange): void {
  switch (change.kind) {
    case 'shifted': {
      const moved = session.workbook.sheetById(change.sheetId);
      if (!moved) return;
      const charts = chartsOn(moved);
      if (charts.length > 0) moved.updateCustom({ charts: charts.map((each) => ({ ...each, anchor: shiftAnchor(each.anchor, change.shift) })) });
      rewrite(session, (root) => followShift(root, moved.name, change.shift));
      return;
    }
    case 'sheet-renamed':
      rewrite(session, (root) => followRename(root, change.before, change.after));
      return;
    case 'sheet-deleted':
      rewrite(session, (root) => followRename(root, change.name, null));
      return;
    default:
  }
}

/** Only charts that really changed are written anew. */
function rewrite(session: Session, change: (root: ChartNode) => boolean): void {
  for (const sheet of session.workbook.sheets) {
    const charts = chartsOn(sheet);
    if (charts.length === 0) continue;
    const next = charts.map((each) => {
      const root = parseChart(each.xml);
      return change(root) ? { ...each, xml: chartXml(root) } : each;
    });
    if (next.some((each, index) => each !== charts[index])) sheet.updateCustom({ charts: next });
  }
}
