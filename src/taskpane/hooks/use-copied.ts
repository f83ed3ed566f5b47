import { useCallback, useState } from 'react';

export type Copied = 'no' | 'yes' | 'failed';

/** Copies a text to the clipboard; tells whether it did. */
export function useCopied(): readonly [Copied, (text: string) => void] {
  const [copied, setCopied] = useState<Copied>('no');
  const copy = useCallback((text: string): void => {
    void write(text).then((isDone) => {
      setCopied(isDone ? 'yes' : 'failed');
    });
  }, []);
  return [copied, copy];
}

/** Some Excels deny the clipboard to a page inside them, but not the browser's own copying of what is selected. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the clipboard is denied
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
  }
}
