import { useEffect, useState } from 'react';

const STORED_AS = 'chi-tieu.language';

/** The language of the pane: as chosen here before, else Office's. Gives the locale and the way to change it. */
export function useLanguage(officeLocale: string): readonly [string, (locale: string) => void] {
  const [locale, setLocale] = useState(() => storedLocale() ?? officeLocale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const choose = (chosen: string): void => {
    setLocale(chosen);
    store(chosen);
  };
  return [locale, choose];
}

// Browsers may deny storage to an embedded page; the choice then lasts as long as the pane.
function storedLocale(): string | null {
  try {
    return window.localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}

function store(locale: string): void {
  try {
    window.localStorage.setItem(STORED_AS, locale);
  } catch {
    return;
  }
}
