import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme as FluentTheme,
} from '@fluentui/react-components';
import type { Theme } from '../../excel/office-environment';

/** The green of the icons (80), from dark to light. */
const brand: BrandVariants = {
  10: '#021a1a',
  20: '#052b2b',
  30: '#063c3c',
  40: '#074c4c',
  50: '#085757',
  60: '#09605f',
  70: '#0a6767',
  80: '#0b6e6e',
  90: '#20817f',
  100: '#48a5a4',
  110: '#5cb3b2',
  120: '#73c0bf',
  130: '#8bcdcc',
  140: '#a4dad9',
  150: '#bfe6e5',
  160: '#d9f2f1',
};

const light = createLightTheme(brand);

export const fluentThemes: Readonly<Record<Theme, FluentTheme>> = {
  light,
  dark: createDarkTheme(brand),
  // Made for Teams; the letters stay those of Office.
  'high-contrast': { ...teamsHighContrastTheme, fontFamilyBase: light.fontFamilyBase },
};
