import { requireOneOf } from './argument-values';
import { separatorOf } from './local-forms';
import { defineClass } from './member-table';

const numberFormatInfo = defineClass<null>({
  name: 'NumberFormatInfo',
  values: {
    NumberDecimalSeparator: { get: (_, session) => separatorOf(session.state.culture, 'decimal') },
    NumberGroupSeparator: { get: (_, session) => separatorOf(session.state.culture, 'group') },
    CurrencySymbol: { get: (_, session) => (session.state.culture.startsWith('vi') ? '₫' : '$') },
  },
});

const cultureInfo = defineClass<null>({
  name: 'CultureInfo',
  values: { Name: { get: (_, session) => session.state.culture } },
  objects: { NumberFormat: () => numberFormatInfo.of(null) },
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
