/** From changes of the workbook to the events of worksheets and of the workbook. Reference: Excel.WorksheetChangedEventArgs and its kin. */
import { isOneCell, type Area } from '../engine/area';
import type { SingleCellChange, WorkbookChange } from '../engine/embedded-workbook';
import type { HostEvent, NotedChange } from '../host-events';
import { areaAddress } from './addresses';
import { valueTypeOf } from './range-contents';
import { DOCUMENT_TARGET, eventTypes, registrationMethods, WORKBOOK_TARGET } from './registrations';
import type { Session } from './session';

/** How the client names the events that a worksheet and the collection of worksheets have in common. */
const sheetEvents = {
  DataChanged: eventTypes.changed,
  Activated: eventTypes.activated,
  Deactivated: eventTypes.deactivated,
  SelectionChanged: eventTypes.selectionChanged,
  Calculated: eventTypes.calculated,
  FormatChanged: eventTypes.formatChanged,
  RowSorted: eventTypes.rowSorted,
  ColumnSorted: eventTypes.columnSorted,
  RowHiddenChanged: eventTypes.rowHiddenChanged,
  FormulaChanged: eventTypes.formulaChanged,
  ProtectionChanged: eventTypes.protectionChanged,
} as const;
const newerSheetEvents = { NameChanged: eventTypes.nameChanged, VisibilityChanged: eventTypes.visibilityChanged } as const;

/** The registrations of a worksheet (by its id) or of the collection (null). */
export function sheetRegistrations<T extends string | null>(): ReturnType<typeof registrationMethods<T>> {
  const targetOf = (target: T) => target ?? WORKBOOK_TARGET;
  return Object.assign(
    {},
    ...Object.entries(sheetEvents).map(([name, eventType]) => registrationMethods(name, eventType, targetOf)),
    ...Object.entries(newerSheetEvents).map(([name, eventType]) => registrationMethods(name, eventType, targetOf, 'Event#')),
  ) as ReturnType<typeof registrationMethods<T>>;
}

/** Beyond so many formulas the details are left out ("exceeds a size limit, `formulaDetails` returns undefined"). */
const MOST_FORMULAS = 1000;

/** The events that a change brings, one for the sheet and one for the collection where an add-in listens there. */
export function worksheetEvents({ change, isOwn, isRemote }: NotedChange, session: Session): readonly HostEvent[] {
  const source = isRemote ? 'Remote' : 'Local';
  if (change.kind === 'settings-changed') return forTargets(eventTypes.settingsChanged, [DOCUMENT_TARGET], session, () => ({}));
  const { sheetId } = change;
  const base = { worksheetId: sheetId, source };
  const both = [sheetId, WORKBOOK_TARGET];
  const tell = (eventType: number, message: () => Readonly<Record<string, unknown>>) => forTargets(eventType, both, session, message);
  switch (change.kind) {
    case 'cells':
      return tell(eventTypes.changed, () => ({
        ...base,
        ...where(change.area, sheetId, session),
        changeType: 'RangeEdited',
        triggerSource: isOwn ? 'ThisLocalAddin' : 'Unknown',
        shiftDirection: 'None',
        ...(isOneCell(change.area) && change.single ? detailsOf(change.single, sheetId, change.area, session) : {}),
      }));
    case 'shifted':
      return tell(eventTypes.changed, () => ({
        ...base,
        ...where(change.shift.area, sheetId, session),
        ...shiftWords(change.shift),
        triggerSource: isOwn ? 'ThisLocalAddin' : 'Unknown',
      }));
    case 'formats':
      return tell(eventTypes.formatChanged, () => ({ ...base, ...where(change.area, sheetId, session) }));
    case 'formulas':
      return tell(eventTypes.formulaChanged, () => ({
        ...base,
        ...(change.details.length <= MOST_FORMULAS && {
          formulaDetails: change.details.map(({ row, column, previous }) => ({ cellAddress: areaAddress({ row, column, rows: 1, columns: 1 }), previousFormula: previous })),
        }),
      }));
    case 'calculated':
      return tell(eventTypes.calculated, () => ({ worksheetId: sheetId, address: change.areas.map(areaAddress).join(',') }));
    case 'sorted':
      return tell(change.axis === 'rows' ? eventTypes.rowSorted : eventTypes.columnSorted, () => ({ ...base, address: change.areas.map(areaAddress).join(',') }));
    case 'rows-hidden':
      return tell(eventTypes.rowHiddenChanged, () => ({ ...base, address: areaAddress(change.area), changeType: change.hidden ? 'Hidden' : 'Unhidden' }));
    case 'protection-changed': {
      const { isProtected, optionsChanged: protectionOptionsChanged, passwordChanged: sheetPasswordChanged } = change;
      return tell(eventTypes.protectionChanged, () => ({ ...base, isProtected, protectionOptionsChanged, sheetPasswordChanged, allowEditRangesChanged: false }));
    }
    case 'selected':
      return [
        ...tell(eventTypes.selectionChanged, () => ({ worksheetId: sheetId, address: areaAddress(change.area) })),
        ...forTargets(eventTypes.workbookSelectionChanged, [DOCUMENT_TARGET], session, () => ({})),
      ];
    case 'activated':
      return [
        ...(change.before === null ? [] : forTargets(eventTypes.deactivated, [change.before, WORKBOOK_TARGET], session, () => ({ worksheetId: change.before }))),
        ...tell(eventTypes.activated, () => ({ worksheetId: sheetId })),
      ];
    case 'sheet-added':
      return forTargets(eventTypes.added, [WORKBOOK_TARGET], session, () => base);
    case 'sheet-deleted':
      return forTargets(eventTypes.deleted, [WORKBOOK_TARGET], session, () => base);
    case 'sheet-renamed':
      return tell(eventTypes.nameChanged, () => ({ ...base, nameBefore: change.before, nameAfter: change.after }));
    case 'sheet-visibility':
      return tell(eventTypes.visibilityChanged, () => ({ ...base, visibilityBefore: change.before, visibilityAfter: change.after }));
    case 'sheet-moved':
      return forTargets(eventTypes.moved, [WORKBOOK_TARGET], session, () => ({ ...base, positionBefore: change.before, positionAfter: change.after }));
    default:
      return [];
  }
}

/** One event for each sheet that was calculated, though its results came in several parts: at the place of the last. */
export function joinCalculations(noted: readonly NotedChange[]): readonly NotedChange[] {
  const areas = new Map<string, Area[]>();
  const joined: NotedChange[] = [];
  for (const each of [...noted].reverse()) {
    const { change } = each;
    if (change.kind !== 'calculated') {
      joined.push(each);
      continue;
    }
    const known = areas.get(change.sheetId);
    if (known) {
      known.unshift(...change.areas);
      continue;
    }
    const own = [...change.areas];
    areas.set(change.sheetId, own);
    joined.push({ ...each, change: { ...change, areas: own } });
  }
  return joined.reverse();
}

function forTargets(eventType: number, targets: readonly string[], session: Session, message: () => Readonly<Record<string, unknown>>): readonly HostEvent[] {
  return targets.filter((target) => session.registrations.has(eventType, target)).map((targetId) => ({ eventType, targetId, message: message() }));
}

function where(area: Area, sheetId: string, session: Session) {
  return { address: areaAddress(area), referenceId: session.references.keep('Range', { sheetId, areas: [area] }) };
}

function detailsOf({ before }: SingleCellChange, sheetId: string, area: Area, session: Session) {
  const after = session.workbook.sheetById(sheetId)?.cell(area.row, area.column) ?? { value: null, formula: null, isError: false };
  return {
    valueBefore: before.value ?? '',
    valueAfter: after.value ?? '',
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

function shiftWords({ kind, axis, area }: Extract<WorkbookChange, { kind: 'shifted' }>['shift']) {
  const whole = axis === 'rows' ? area.columns === 16_384 : area.rows === 1_048_576;
  const noun = whole ? (axis === 'rows' ? 'Row' : 'Column') : 'Cell';
  const direction = kind === 'insert' ? (axis === 'rows' ? 'Down' : 'Right') : axis === 'rows' ? 'Up' : 'Left';
  return { changeType: `${noun}${kind === 'insert' ? 'Inserted' : 'Deleted'}`, shiftDirection: `ShiftCell${direction}` };
}
