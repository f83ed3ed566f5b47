import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** Seen by keyboard users on every control of ours, inside its edges so that neighbours do not hide it. */
export const focusOutline: GriffelStyle = {
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
};

/** An entry of a list that leads to a cell. Entries out of view cost nothing to draw, so a thousand rows scroll like ten. */
export const listEntry: GriffelStyle = {
  listStyleType: 'none',
  contentVisibility: 'auto',
  containIntrinsicSize: 'auto 88px',
  borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  // What is new after a refresh comes softly.
  animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
  animationDuration: tokens.durationSlow,
  '@media (prefers-reduced-motion: reduce)': { animationDuration: '0.01ms' },
};

export const cellButton: GriffelStyle = {
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.spacingVerticalXS,
  width: '100%',
  minHeight: '44px',
  // The tabs stay at the top: what is focused must not hide behind them.
  scrollMarginTop: '48px',
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  border: 'none',
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  '&[aria-current="true"]': { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  ...focusOutline,
};

export const cellAddressText: GriffelStyle = {
  flexShrink: 0,
  color: tokens.colorNeutralForeground3,
  fontSize: tokens.fontSizeBase200,
  fontVariantNumeric: 'tabular-nums',
};

/** A native list of choices: short, and at home in every Excel. */
export const selectBox: GriffelStyle = {
  minHeight: '32px',
  padding: `0 ${tokens.spacingHorizontalSNudge}`,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase200,
  ...focusOutline,
};

/** A text box as wide as the room it has. */
export const textField: GriffelStyle = { ...selectBox, width: '100%', boxSizing: 'border-box' };

export const quietText: GriffelStyle = {
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
};
