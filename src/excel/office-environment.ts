/** What the surrounding Office tells about itself: language, theme, and whether this add-in can work in it. */

export type Theme = 'light' | 'dark' | 'high-contrast';

export interface OfficeEnvironment {
  /** The language of Office's menus, e.g. `vi-VN`. */
  readonly locale: string;
  readonly theme: Theme;
}

export type EnvironmentOutcome =
  | { readonly ok: true; readonly environment: OfficeEnvironment }
  | { readonly ok: false; readonly unsupported: 'not-excel' | 'excel-too-old' };

/** The floor of what the add-in calls (design: Excel 2021, 2024, Microsoft 365, the web, Mac, iPad). */
const NEEDED_API = '1.9';

/** Waits for Office.js; says where the add-in cannot work. */
export async function readEnvironment(): Promise<EnvironmentOutcome> {
  const info = await Office.onReady();
  // The enum exists only once Office.js has loaded, so the name is compared as text.
  if (String(info.host) !== 'Excel') return { ok: false, unsupported: 'not-excel' };
  if (!Office.context.requirements.isSetSupported('ExcelApi', NEEDED_API)) return { ok: false, unsupported: 'excel-too-old' };
  return { ok: true, environment: { locale: Office.context.displayLanguage, theme: readTheme() } };
}

function readTheme(): Theme {
  const { officeTheme } = Office.context as { officeTheme?: Office.OfficeTheme };
  if (window.matchMedia('(forced-colors: active)').matches) return 'high-contrast';
  if (!officeTheme?.bodyBackgroundColor) return 'light';
  return luminance(officeTheme.bodyBackgroundColor) < 0.5 ? 'dark' : 'light';
}

/** Relative lightness of `#RRGGBB`, 0 (black) to 1 (white); ITU-R BT.709 weights. */
function luminance(color: string): number {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (!match) return 1;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((channel) => parseInt(channel, 16));
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
