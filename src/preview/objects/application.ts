import { requireOneOf } from './argument-values';
import { notServed } from './host-error';
import { separatorOf } from './local-forms';
import { defineClass } from './member-table';
import type { Session } from './session';

const numberFormatInfo = defineClass<null>({
  name: 'NumberFormatInfo',
  values: {
    NumberDecimalSeparator: { get: (_, session) => separatorOf(session.state.culture, 'decimal') },
    NumberGroupSeparator: { get: (_, session) => separatorOf(session.state.culture, 'group') },
    CurrencySymbol: { get: (_, session) => (session.state.culture.startsWith('vi') ? '₫' : '$') },
  },
});

/** Patterns of Windows, where there are others than in the United States. */
const datePatterns: Readonly<Record<string, { readonly short: string; readonly long: string; readonly time: string }>> = {
  en: { short: 'M/d/yyyy', long: 'dddd, MMMM d, yyyy', time: 'h:mm:ss tt' },
  vi: { short: 'dd/MM/yyyy', long: 'dd MMMM yyyy', time: 'h:mm:ss tt' },
};

function patternsOf(session: Session) {
  const patterns = datePatterns[session.state.culture.slice(0, 2)];
  if (!patterns) throw notServed('DatetimeFormatInfo', `patterns of ${session.state.culture}`);
  return patterns;
}

const datetimeFormatInfo = defineClass<null>({
  name: 'DatetimeFormatInfo',
  values: {
    DateSeparator: { get: () => '/' },
    TimeSeparator: { get: () => ':' },
    ShortDatePattern: { get: (_, session) => patternsOf(session).short },
    LongDatePattern: { get: (_, session) => patternsOf(session).long },
    LongTimePattern: { get: (_, session) => patternsOf(session).time },
  },
});

const cultureInfo = defineClass<null>({
  name: 'CultureInfo',
  values: { Name: { get: (_, session) => session.state.culture } },
  objects: { DatetimeFormat: () => datetimeFormatInfo.of(null), NumberFormat: () => numberFormatInfo.of(null) },
});

/** Excel.CalculationMode, and what files call it. */
const modes = [
  ['Automatic', 'auto'],
  ['AutomaticExceptTables', 'autoNoTable'],
  ['Manual', 'manual'],
] as const;

export const application = defineClass<null>({
  name: 'Application',
  values: {
    CalculationMode: {
      get: (_, session) => modes.find(([, inFiles]) => inFiles === session.workbook.calculationMode)?.[0] ?? null,
      set: (_, value, session) => {
        const name = requireOneOf(value, modes.map(([each]) => each));
        session.workbook.setCalculationMode(modes.find(([each]) => each === name)?.[1] ?? 'auto');
      },
    },
    // As files of Microsoft 365 have it (`calcPr`).
    CalculationEngineVersion: { get: () => 191_029 },
    CalculationState: { get: (_, session) => (session.workbook.isStale ? 'Pending' : 'Done') },
    DecimalSeparator: { get: (_, session) => separatorOf(session.state.culture, 'decimal') },
    ThousandsSeparator: { get: (_, session) => separatorOf(session.state.culture, 'group') },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: () => cultureInfo.of(null) },
  methods: {
    Calculate: (_, [type], session) => {
      requireOneOf(type, ['Recalculate', 'Full', 'FullRebuild'] as const);
      session.workbook.recalculate();
      return null;
    },
    // Nothing is shown and nothing calculated before a batch is answered, so there is nothing to hold back.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});
