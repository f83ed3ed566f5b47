import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ColumnCorrection, ColumnRole, Plan, PlanColumn } from '../../plan/model';
import { focusOutline, quietText } from '../appearance/shared-styles';
import { columnRows } from '../selections/column-rows';
import { useWords } from '../words';
import { ColumnEntry } from './column-entry';

/** Says what a column (0-based) is; null: back to what was read. */
export type SayColumn = (column: number, header: string, role: ColumnRole | 'ignore' | null) => void;

interface RecognisedColumnsProps {
  readonly plan: Plan;
  readonly columnsAsRead: readonly PlanColumn[];
  readonly corrections: readonly ColumnCorrection[];
  readonly isBusy: boolean;
  readonly onSay: SayColumn;
  readonly onSelect: (address: string) => void;
}

const useStyles = makeStyles({
  summary: { ...quietText, cursor: 'pointer', minHeight: '24px', ...focusOutline },
  unsure: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  // The main button stays within reach.
  list: {
    maxHeight: '50vh',
    overflowY: 'auto',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The columns as they were understood, folded away until somebody wants to see or to correct them. */
export function RecognisedColumns({ plan, columnsAsRead, corrections, isBusy, onSay, onSelect }: RecognisedColumnsProps) {
  const styles = useStyles();
  const { columns, number } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const rows = columnRows(plan, columnsAsRead, corrections);
  const unsure = rows.filter((row) => row.isUnsure).length;
  if (rows.length === 0) return null;
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) showFirstUnsure(list.current);
      }}
    >
      <summary className={styles.summary}>
        {columns.label(number(rows.length))}
        {unsure > 0 && <span className={styles.unsure}>{` · ${columns.toConfirm(number(unsure))}`}</span>}
      </summary>
      <ul ref={list} className={styles.list}>
        {rows.map((row) => (
          <ColumnEntry
            key={row.column}
            row={row}
            isBusy={isBusy}
            onSay={(role) => {
              onSay(row.column, row.header, role);
            }}
            onSelect={onSelect}
          />
        ))}
      </ul>
    </details>
  );
}

/** What wants a look comes into view; the page itself stays where it is. */
function showFirstUnsure(list: HTMLElement | null): void {
  const entry = list?.querySelector<HTMLElement>('[data-unsure="true"]');
  if (list && entry) list.scrollTop = entry.offsetTop - list.offsetTop;
}
