import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Remembers how far the page was scrolled in each view, and goes back there when the view returns.
 * Gives the function to call before the view changes, while the old one still stands.
 */
export function useKeptScroll(view: string): () => void {
  const kept = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const top = kept.current.get(view);
    if (top !== undefined) document.documentElement.scrollTop = top;
  }, [view]);
  return useCallback(() => {
    kept.current.set(view, document.documentElement.scrollTop);
  }, [view]);
}
