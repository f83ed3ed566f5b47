import type { Theme } from '../../excel/office-environment';
import type { Severity, Status } from '../../plan/model';

/** `fill` for an area in the bar, `ink` for a sign or a word on the pane's background (contrast at least 4.5 : 1). */
export interface Colours {
  readonly fill: string;
  readonly ink: string;
}

/**
 * Lightness falls from watch to not met, so that a grey print or an eye that sees no red keeps the order. Where a status is no judgement, it is grey.
 * The hues are those of the sheet's own highlights (plan/fill/highlights.ts).
 */
const light: Readonly<Record<Status, Colours>> = {
  exceeded: { fill: '#0b6a0b', ink: '#0b6a0b' },
  met: { fill: '#3f9142', ink: '#0e700e' },
  'on-track': { fill: '#a8d5a2', ink: '#3b6e3b' },
  watch: { fill: '#ffdf70', ink: '#835c00' },
  behind: { fill: '#f0a352', ink: '#944200' },
  'far-behind': { fill: '#b3261e', ink: '#b3261e' },
  'not-met': { fill: '#7d1a14', ink: '#7d1a14' },
  regressed: { fill: '#5b2a86', ink: '#5b2a86' },
  'not-due': { fill: '#d6d6d6', ink: '#616161' },
  'missing-data': { fill: '#b8c4d6', ink: '#4a5a72' },
  'data-error': { fill: '#ffffff', ink: '#1f4e9e' },
  unscorable: { fill: '#ebebeb', ink: '#616161' },
};

const dark: Readonly<Record<Status, Colours>> = {
  exceeded: { fill: '#6ccb5f', ink: '#6ccb5f' },
  met: { fill: '#4aa84a', ink: '#7bd17b' },
  'on-track': { fill: '#2f6b34', ink: '#9fd89f' },
  watch: { fill: '#f2c84b', ink: '#fce38a' },
  behind: { fill: '#d9772b', ink: '#f6ae74' },
  'far-behind': { fill: '#c4473d', ink: '#f1948d' },
  'not-met': { fill: '#96302a', ink: '#f1948d' },
  regressed: { fill: '#8453b8', ink: '#cfb3f0' },
  'not-due': { fill: '#5c5c5c', ink: '#bdbdbd' },
  'missing-data': { fill: '#5b6b82', ink: '#b8c8e0' },
  'data-error': { fill: '#292929', ink: '#9cc0ff' },
  unscorable: { fill: '#424242', ink: '#bdbdbd' },
};

/** In high contrast the words carry the meaning; the bar keeps a few steps. Where Windows forces its own colours, these give way to them. */
const ink = '#ffffff';
const highContrast: Readonly<Record<Status, Colours>> = {
  exceeded: { fill: '#3ff23f', ink },
  met: { fill: '#3ff23f', ink },
  'on-track': { fill: '#1aab1a', ink },
  watch: { fill: '#ffff00', ink },
  behind: { fill: '#ff8c1a', ink },
  'far-behind': { fill: '#ff4040', ink },
  'not-met': { fill: '#ff4040', ink },
  regressed: { fill: '#ff4040', ink },
  'not-due': { fill: '#767676', ink },
  'missing-data': { fill: '#767676', ink },
  'data-error': { fill: '#000000', ink },
  unscorable: { fill: '#767676', ink },
};

export const statusColours: Readonly<Record<Theme, Readonly<Record<Status, Colours>>>> = {
  light,
  dark,
  'high-contrast': highContrast,
};

export const severityInk: Readonly<Record<Theme, Readonly<Record<Severity, string>>>> = {
  light: { error: '#b3261e', warning: '#835c00', info: '#4a5a72' },
  dark: { error: '#f1948d', warning: '#fce38a', info: '#b8c8e0' },
  'high-contrast': { error: ink, warning: ink, info: ink },
};
