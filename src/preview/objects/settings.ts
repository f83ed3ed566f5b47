import { isMissing, requireText } from './argument-values';
import { HostError } from './host-error';
import { defineClass } from './member-table';
import { beforeDataEdit, type Session } from './session';

const setting = defineClass<string>({
  name: 'Setting',
  identity: (key) => ({ Key: key, _Id: key }),
  values: {
    Key: { get: (key) => key },
    Value: {
      get: (key, session) => {
        const stored = settingsOf(session);
        if (!Object.hasOwn(stored, key)) throw new HostError('ItemNotFound');
        return stored[key];
      },
      set: (key, value, session) => {
        store(key, value, session);
      },
    },
  },
  methods: {
    Delete: (key, _args, session) => {
      beforeDataEdit(session);
      session.workbook.updateCustom({ settings: Object.fromEntries(Object.entries(settingsOf(session)).filter(([name]) => name !== key)) });
      session.workbook.tell({ kind: 'settings-changed' });
      return null;
    },
  },
});

/** The add-in's settings, kept in the workbook. */
export const settingCollection = defineClass<null>({
  name: 'SettingCollection',
  items: (_, session) => Object.keys(settingsOf(session)).map((key) => setting.of(key)),
  item: (_, key, session) => {
    const name = keyOf(key);
    if (!Object.hasOwn(settingsOf(session), name)) throw new HostError('ItemNotFound');
    return setting.of(name);
  },
  methods: {
    GetCount: (_, __, session) => Object.keys(settingsOf(session)).length,
    GetItemOrNullObject: (_, [key], session) => (Object.hasOwn(settingsOf(session), keyOf(key)) ? setting.of(keyOf(key)) : null),
    Add: (_, [key, value], session) => {
      store(keyOf(key), value, session);
      return setting.of(keyOf(key));
    },
  },
});

function settingsOf(session: Session): Readonly<Record<string, unknown>> {
  return session.workbook.custom.settings ?? {};
}

function store(key: string, value: unknown, session: Session): void {
  beforeDataEdit(session);
  session.workbook.updateCustom({ settings: { ...settingsOf(session), [key]: value } });
  session.workbook.tell({ kind: 'settings-changed' });
}

function keyOf(key: unknown): string {
  if (isMissing(key)) throw new HostError('InvalidArgument');
  return requireText(key);
}
