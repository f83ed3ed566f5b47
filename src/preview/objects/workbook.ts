import { requireFlag, requireText } from './argument-values';
import { application } from './application';
import { chart } from './charts/chart';
import { activeChartId } from './charts/chart-events';
import { customXmlPartCollection } from './custom-xml-parts';
import { documentProperties } from './document-properties';
import { HostError } from './host-error';
import { defineClass } from './member-table';
import { namedItemCollection } from './named-items';
import { rangeAreasOf, rangeOf } from './range-objects';
import { rangeOn, type RangeTarget } from './range-target';
import { eventTypes, registrationMethods, WORKBOOK_TARGET } from './registrations';
import type { Session } from './session';
import { settingCollection } from './settings';
import { tableCollection } from './table-collection';
import { worksheetCollection } from './worksheet-collection';
import { workbookProtection } from './worksheet-protection';
import './range';
import './range-areas';

const runtime = defineClass<null>({
  name: 'Runtime',
  values: {
    EnableEvents: {
      get: (_, session) => session.registrations.areEnabled,
      set: (_, value, session) => {
        session.registrations.areEnabled = requireFlag(value);
      },
    },
  },
});

/** The root of every object path. */
export const workbook = defineClass<null>({
  name: 'Workbook',
  values: {
    Name: { get: (_, session) => session.fileName },
    ReadOnly: { get: (_, session) => session.isReadOnly() },
  },
  objects: {
    Application: () => application.of(null),
    CustomXmlParts: () => customXmlPartCollection.of(null),
    Names: () => namedItemCollection.of({ sheetId: null }),
    Properties: () => documentProperties.of(null),
    Protection: () => workbookProtection.of(null),
    Settings: () => settingCollection.of(null),
    Tables: () => tableCollection.of(null),
    Worksheets: () => worksheetCollection.of(null),
    _Runtime: () => runtime.of(null),
  },
  methods: {
    GetSelectedRange: (_, __, session) => rangeOf(selected(session)),
    // The host has one selection on a sheet.
    GetSelectedRanges: (_, __, session) => rangeAreasOf(selected(session)),
    GetActiveCell: (_, __, session) => {
      const { sheetId, areas } = selected(session);
      return rangeOf({ sheetId, areas: [{ ...areas[0], rows: 1, columns: 1 }] });
    },
    GetActiveChart: (_, __, session) => {
      const chartId = activeChartId(session);
      if (chartId === null) throw new HostError('ItemNotFound');
      return chart.of({ chartId });
    },
    GetActiveChartOrNullObject: (_, __, session) => {
      const chartId = activeChartId(session);
      return chartId === null ? null : chart.of({ chartId });
    },
    // Told when another window is left for this one: there is only one here.
    ...registrationMethods('Activated', eventTypes.workbookActivated, () => WORKBOOK_TARGET),
    _RemoveReference: (_, [id], session) => {
      session.references.forget(requireText(id));
      return null;
    },
    _RemoveAllReferences: (_, __, session) => {
      session.references.forgetAll();
      return null;
    },
    _GetReferenceCount: (_, __, session) => session.references.size,
    _GetRangeForEventByReferenceId: (_, [id], session) => {
      const found = eventRange(id, session);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], session) => eventRange(id, session),
  },
});

function selected(session: Session): RangeTarget {
  const sheet = session.workbook.activeSheet;
  return rangeOn(sheet, session.workbook.selectionOf(sheet));
}

/** The range of an event's arguments (`getRange(context)`). */
function eventRange(id: unknown, session: Session) {
  const cells = session.references.find(requireText(id));
  const [area] = cells?.areas ?? [];
  return cells && area ? rangeOf({ sheetId: cells.sheetId, areas: [area] }) : null;
}

