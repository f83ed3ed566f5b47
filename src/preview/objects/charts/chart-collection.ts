/** Reference: Excel.ChartCollection. */
import { chartXml } from '../../charts/chart-node';
import { newChart } from '../../charts/new-chart';
import { formOf, plotKind } from '../../charts/chart-types';
import type { SheetChart } from '../../engine/custom-data';
import { requireText } from '../argument-values';
import { HostError, notServed } from '../host-error';
import { defineClass, itemAt } from '../member-table';
import { rangeOf } from '../range-objects';
import { areaOf, sheetOf } from '../range-target';
import { beforeEdit, type Session } from '../session';
import { sheetWithId } from '../table-target';
import { chart, seriesByOf } from './chart';
import { seriesFrom } from './chart-data';
import { chartRegistrations } from './chart-events';
import { anchorFor } from './chart-place';
import { chartsOn } from './chart-target';

/** Where Excel puts a new chart depends on its window; here it is beside the first cells, in Excel's size. Points. */
const newFrame = { left: 180, top: 75, width: 360, height: 216 };

/** The charts of a sheet, by the sheet's id. */
export const chartCollection = defineClass<string>({
  name: 'ChartCollection',
  values: { Count: { get: (sheetId, session) => itemsOf(sheetId, session).length } },
  items: itemsOf,
  item: (sheetId, key, session) => required(find(sheetId, key, session)),
  methods: {
    Add: (sheetId, [type, source, seriesBy], session) => {
      const form = formOf(requireText(type));
      if (!form) throw notServed('ChartType', requireText(type));
      const range = rangeOf.targetOf(source);
      if (!range) throw new HostError('InvalidArgument');
      const sheet = sheetWithId(session, sheetId);
      const { series } = seriesFrom({ sheet: sheetOf(range, session), area: areaOf(range) }, plotKind(form), seriesByOf(seriesBy));
      beforeEdit(session, sheet, null, 'structure');
      const added: SheetChart = {
        id: `{${crypto.randomUUID().toUpperCase()}}`,
        name: freeName(session),
        anchor: anchorFor(sheet, newFrame),
        xml: chartXml(newChart(form, series)),
      };
      sheet.updateCustom({ charts: [...chartsOn(sheet), added] });
      session.workbook.tell({ kind: 'chart-added', sheetId, chartId: added.id });
      return chart.of({ chartId: added.id });
    },
    GetCount: (sheetId, _args, session) => itemsOf(sheetId, session).length,
    GetItem: (sheetId, [name], session) => required(find(sheetId, name, session)),
    GetItemAt: (sheetId, [index], session) => itemAt(itemsOf(sheetId, session), index),
    GetItemOrNullObject: (sheetId, [name], session) => find(sheetId, name, session),
    ...chartRegistrations('Added', 'added'),
    ...chartRegistrations('Deleted', 'deleted'),
    ...chartRegistrations('Activated', 'activated'),
    ...chartRegistrations('Deactivated', 'deactivated'),
  },
});

function itemsOf(sheetId: string, session: Session) {
  return chartsOn(sheetWithId(session, sheetId)).map(({ id }) => chart.of({ chartId: id }));
}

/** "If there are multiple charts with the same name, the first one will be returned." The client asks by id as well. */
function find(sheetId: string, key: unknown, session: Session) {
  const name = requireText(key);
  const charts = chartsOn(sheetWithId(session, sheetId));
  const found = charts.find(({ id }) => id === name) ?? charts.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return found ? chart.of({ chartId: found.id }) : null;
}

function required<T>(found: T | null): T {
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

/** `Chart 1`, `Chart 2` …: numbers go on, whatever was deleted or renamed. */
function freeName(session: Session): string {
  const names = new Set(session.workbook.sheets.flatMap((sheet) => chartsOn(sheet).map(({ name }) => name)));
  let number = 1;
  while (names.has(`Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
