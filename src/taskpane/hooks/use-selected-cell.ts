import { useEffect, useState } from 'react';
import type { SelectedCell } from '../../excel/watch-selection';
import type { WorkbookActions } from '../actions';

/** The cell that the person has selected on the sheet; null as long as Excel does not tell. */
export function useSelectedCell({ watchSelection }: WorkbookActions): SelectedCell | null {
  const [cell, setCell] = useState<SelectedCell | null>(null);
  useEffect(() => {
    // Without notices the pane works as before, only that it does not follow the sheet.
    const watching = watchSelection(setCell).catch(() => null);
    return () => {
      void watching.then((stop) => stop?.()).catch(() => undefined);
    };
  }, [watchSelection]);
  return cell;
}
