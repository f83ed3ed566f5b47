/** Charts come, go and are chosen. Reference: Excel.ChartAddedEventArgs and its kin. */
import type { WorkbookChange } from '../../engine/embedded-workbook';
import type { HostEvent, NotedChange } from '../../host-events';
import { registrationMethods } from '../registrations';
import type { Session } from '../session';
import type { ChartTarget, FoundChart } from './chart-target';

/** Numbers of the events in Microsoft's client (`eventType` in excel-web-16.00.debug.js). */
export const chartEventTypes = { added: 50, activated: 51, deactivated: 52, deleted: 53 } as const;

/** `_Register…Event` and `_Unregister…Event` of a chart, or of a sheet's charts (by the sheet's id). */
export function chartRegistrations(name: string, event: keyof typeof chartEventTypes) {
  const idOf = (target: ChartTarget | string) => (typeof target === 'string' ? target : target.chartId);
  return registrationMethods(name, chartEventTypes[event], idOf);
}

/** The chart that is chosen, in each session; null where cells are. */
const activeCharts = new WeakMap<Session, string>();

export function activeChartId(session: Session): string | null {
  return activeCharts.get(session) ?? null;
}

/** Chooses a chart: its sheet comes to the front, another chart is no longer chosen. */
export function activateChart({ sheet, chart }: FoundChart, session: Session): void {
  if (session.workbook.activeSheet.id !== sheet.id) session.workbook.activate(sheet);
  const before = activeChartId(session);
  if (before === chart.id) return;
  activeCharts.set(session, chart.id);
  session.workbook.tell({ kind: 'chart-activated', sheetId: sheet.id, chartId: chart.id, before });
}

/** Choosing cells or another sheet ends it. To be called for every change. */
export function followActiveChart(change: WorkbookChange, session: Session): void {
  const before = activeChartId(session);
  if (before === null || !['selected', 'activated', 'chart-deleted'].includes(change.kind)) return;
  if (change.kind === 'chart-deleted' && change.chartId !== before) return;
  activeCharts.delete(session);
  if (change.kind !== 'chart-deleted' && 'sheetId' in change) session.workbook.tell({ kind: 'chart-activated', sheetId: change.sheetId, chartId: null, before });
}

/** The events of charts that a change of the workbook brings. */
export function chartEvents({ change, isRemote }: NotedChange, session: Session): readonly HostEvent[] {
  const source = isRemote ? 'Remote' : 'Local';
  switch (change.kind) {
    case 'chart-added':
    case 'chart-deleted': {
      const eventType = change.kind === 'chart-added' ? chartEventTypes.added : chartEventTypes.deleted;
      return tell(eventType, [change.sheetId], session, { worksheetId: change.sheetId, source, chartId: change.chartId });
    }
    case 'chart-activated':
      return [
        ...(change.before === null ? [] : tell(chartEventTypes.deactivated, [change.before, change.sheetId], session, { worksheetId: change.sheetId, chartId: change.before })),
        ...(change.chartId === null ? [] : tell(chartEventTypes.activated, [change.chartId, change.sheetId], session, { worksheetId: change.sheetId, chartId: change.chartId })),
      ];
    default:
      return [];
  }
}

function tell(eventType: number, targets: readonly string[], session: Session, message: HostEvent['message']): readonly HostEvent[] {
  return targets.filter((target) => session.registrations.has(eventType, target)).map((targetId) => ({ eventType, targetId, message }));
}
