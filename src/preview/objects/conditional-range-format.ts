import type { ConditionalBorderSide, ConditionalStyle } from '../engine/conditional-format';
import { requireColor, requireFlag, requireOneOf, requireText } from './argument-values';
import { formatOf, updateFormat, type FormatTarget } from './conditional-format-target';
import { defineClass, itemAt, type ValueMember } from './member-table';
import type { Session } from './session';
import { underlines } from './style-facets';

function styleOf(target: FormatTarget, session: Session): ConditionalStyle {
  return formatOf(target, session).format.style;
}

function restyle(target: FormatTarget, change: Partial<ConditionalStyle>, session: Session): void {
  updateFormat(target, { style: { ...styleOf(target, session), ...change } }, session);
}

/** A property of the style; `read` null means that the rule leaves it alone. */
function styleMember<K extends keyof ConditionalStyle>(key: K, read: (value: unknown) => ConditionalStyle[K]): ValueMember<FormatTarget> {
  return {
    get: (target, session) => styleOf(target, session)[key],
    set: (target, value, session) => {
      restyle(target, { [key]: read(value) }, session);
    },
  };
}

const fill = defineClass<FormatTarget>({
  name: 'ConditionalRangeFill',
  values: {
    Color: {
      ...styleMember('fill', (value) => (value === '' ? null : requireColor(value))),
      get: (target, session) => styleOf(target, session).fill ?? '',
    },
  },
  methods: {
    Clear: (target, _args, session) => {
      restyle(target, { fill: null }, session);
      return null;
    },
  },
});

const font = defineClass<FormatTarget>({
  name: 'ConditionalRangeFont',
  values: {
    Bold: styleMember('bold', requireFlag),
    Italic: styleMember('italic', requireFlag),
    Strikethrough: styleMember('strikethrough', requireFlag),
    Underline: styleMember('underline', (value) => requireOneOf(value, underlines)),
    Color: {
      ...styleMember('fontColor', (value) => (value === '' ? null : requireColor(value))),
      get: (target, session) => styleOf(target, session).fontColor ?? '',
    },
  },
  methods: {
    Clear: (target, _args, session) => {
      restyle(target, { bold: null, italic: null, strikethrough: null, underline: null, fontColor: null }, session);
      return null;
    },
  },
});

interface BorderTarget {
  readonly format: FormatTarget;
  readonly side: ConditionalBorderSide;
}

const sides: readonly (readonly [string, ConditionalBorderSide])[] = [
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
];

const border = defineClass<BorderTarget>({
  name: 'ConditionalRangeBorder',
  identity: ({ side }) => ({ _Id: side }),
  values: {
    SideIndex: { get: ({ side }) => sides.find(([, candidate]) => candidate === side)?.[0] },
    Style: {
      get: ({ format, side }, session) => styleOf(format, session).borders[side]?.style ?? 'None',
      set: (target, value, session) => {
        setBorder(target, { style: requireOneOf(value, ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const) }, session);
      },
    },
    Color: {
      get: ({ format, side }, session) => styleOf(format, session).borders[side]?.color ?? '#000000',
      set: (target, value, session) => {
        setBorder(target, { color: requireColor(value) }, session);
      },
    },
  },
});

function setBorder({ format, side }: BorderTarget, change: { style?: string; color?: string }, session: Session): void {
  const { borders } = styleOf(format, session);
  restyle(format, { borders: { ...borders, [side]: { style: 'Continuous', color: '#000000', ...borders[side], ...change } } }, session);
}

const borders = defineClass<FormatTarget>({
  name: 'ConditionalRangeBorderCollection',
  values: { Count: { get: () => sides.length } },
  items: (format) => sides.map(([, side]) => border.of({ format, side })),
  item: (format, key) => {
    const name = requireOneOf(
      key,
      sides.map(([edge]) => edge),
    );
    return border.of({ format, side: sides.find(([edge]) => edge === name)?.[1] ?? 'top' });
  },
  objects: {
    Top: (format) => border.of({ format, side: 'top' }),
    Bottom: (format) => border.of({ format, side: 'bottom' }),
    Left: (format) => border.of({ format, side: 'left' }),
    Right: (format) => border.of({ format, side: 'right' }),
  },
  methods: {
    GetItemAt: (format, [index]) =>
      itemAt(
        sides.map(([, side]) => border.of({ format, side })),
        index,
      ),
  },
});

export const conditionalRangeFormat = defineClass<FormatTarget>({
  name: 'ConditionalRangeFormat',
  values: { NumberFormat: styleMember('numberFormat', requireText) },
  objects: { Fill: (target) => fill.of(target), Font: (target) => font.of(target), Borders: (target) => borders.of(target) },
});
