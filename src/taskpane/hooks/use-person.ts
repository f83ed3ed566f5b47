import { useCallback, useState } from 'react';

const STORED_AS = 'chi-tieu.person';

/** The name that decisions are kept under: as given here last, else as in the workbook's last decision. Gives it and the way to remember another. */
export function usePerson(inWorkbook: string): readonly [string, (person: string) => void] {
  const [given, setGiven] = useState<string | null>(storedPerson);
  const remember = useCallback((person: string): void => {
    setGiven(person);
    store(person);
  }, []);
  return [given ?? inWorkbook, remember];
}

// Browsers may deny storage to an embedded page; the name then lasts as long as the pane.
function storedPerson(): string | null {
  try {
    return window.localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}

function store(person: string): void {
  try {
    window.localStorage.setItem(STORED_AS, person);
  } catch {
    return;
  }
}
