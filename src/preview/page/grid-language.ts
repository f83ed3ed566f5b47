/** Univer's own words: Vietnamese from the start (grid.ts), English once somebody asks for it. */
import { LocaleService, LocaleType, mergeLocales, type Injector } from '@univerjs/core';
import type { Language } from './words/words';

const presets = ['core', 'conditional-formatting', 'filter', 'find-replace'] as const;
const pascalCase = { core: 'Core', 'conditional-formatting': 'ConditionalFormatting', filter: 'Filter', 'find-replace': 'FindReplace' } as const;

type Words = Parameters<typeof mergeLocales>[number];

let english: Promise<void> | null = null;

/** Resolves when the menus speak the language. Where its words cannot be loaded, they go on as before. */
export async function switchLocale(injector: Injector, language: Language): Promise<void> {
  const locales = injector.get(LocaleService);
  if (language === 'en') {
    english ??= loadEnglish(locales);
    await english;
  }
  locales.setLocale(language === 'en' ? LocaleType.EN_US : LocaleType.VI_VN);
}

async function loadEnglish(locales: LocaleService): Promise<void> {
  await Promise.all(presets.map((preset) => loadScript(`/preview/univer/preset-sheets-${preset}/lib/umd/locales/en-US.js`)));
  const words = presets.map((preset) => (globalThis as unknown as Record<string, Words>)[`UniverPresetSheets${pascalCase[preset]}EnUS`]);
  locales.load({ [LocaleType.EN_US]: mergeLocales(...words.filter((each) => each !== undefined)) });
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => { resolve(); };
    script.onerror = () => { reject(new Error(`not loaded: ${address}`)); };
    document.head.append(script);
  });
}
