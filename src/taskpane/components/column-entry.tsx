import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { columnLetters } from '../../plan/address';
import { ROLE_LABELS } from '../../plan/configuration/words';
import type { ColumnRole, RoleReason } from '../../plan/model';
import { focusOutline, quietText, selectBox } from '../appearance/shared-styles';
import type { ColumnRow } from '../selections/column-rows';
import { useWords, type Words } from '../words';

interface ColumnEntryProps {
  readonly row: ColumnRow;
  readonly isBusy: boolean;
  /** null: back to what was read. */
  readonly onSay: (role: ColumnRole | 'ignore' | null) => void;
  readonly onSelect: (address: string) => void;
}

const useStyles = makeStyles({
  entry: {
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
    '&[data-unsure="true"]': { boxShadow: `inset 3px 0 0 ${tokens.colorPaletteMarigoldBorderActive}` },
  },
  head: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalSNudge },
  letter: {
    flexShrink: 0,
    minWidth: '32px',
    minHeight: '32px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusOutline,
  },
  heading: { minWidth: 0, overflowWrap: 'anywhere' },
  role: { ...selectBox, width: '100%' },
  why: { ...quietText, display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  confirm: { flexShrink: 0 },
  chosen: { ...quietText, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

/** One column of the sheet: its heading, its role to choose, why it was read so and how surely. */
export function ColumnEntry({ row, isBusy, onSay, onSelect }: ColumnEntryProps) {
  const styles = useStyles();
  const words = useWords();
  const { columns, roles } = words;
  const id = useId();
  const heading = row.header === '' ? columns.noHeading : row.header;
  return (
    <li className={styles.entry} data-unsure={row.isUnsure}>
      <span className={styles.head}>
        <button
          type="button"
          className={styles.letter}
          aria-label={columns.showHeading(row.letter)}
          title={columns.showHeading(row.letter)}
          onClick={() => {
            onSelect(row.headingCell);
          }}
        >
          {row.letter}
        </button>
        <span className={styles.heading}>{heading}</span>
      </span>
      <select
        aria-label={columns.roleOf(row.letter, heading)}
        aria-describedby={`${id}-why`}
        className={styles.role}
        disabled={isBusy}
        value={row.role}
        onChange={(event) => {
          const role = roleNamed(event.target.value);
          if (role !== null) onSay(role);
        }}
      >
        <optgroup label={columns.likelyRoles}>{row.likely.map((role) => option(role, words))}</optgroup>
        <optgroup label={columns.otherRoles}>{ALL_ROLES.filter((role) => !row.likely.includes(role)).map((role) => option(role, words))}</optgroup>
      </select>
      {row.chosen ? (
        <span className={styles.chosen}>
          <span id={`${id}-why`}>{described([columns.chosen, periodOf(row, words)])}</span>
          <Button
            appearance="subtle"
            size="small"
            disabledFocusable={isBusy}
            onClick={() => {
              onSay(null);
            }}
          >
            {row.chosen.roleAsRead === null ? columns.backToReading : columns.backTo(roles[row.chosen.roleAsRead])}
          </Button>
        </span>
      ) : (
        <span className={styles.why}>
          <span id={`${id}-why`} className={styles.words}>
            {described([columns.sureness[row.sureness], periodOf(row, words), ...row.reasons.map((reason) => reasonWords(reason, words))])}
          </span>
          {row.isUnsure && (
            <Button
              size="small"
              className={styles.confirm}
              aria-label={columns.confirmLabel(row.letter, roles[row.role])}
              disabledFocusable={isBusy}
              onClick={() => {
                onSay(row.role);
              }}
            >
              {columns.confirm}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}

const ALL_ROLES = Object.keys(ROLE_LABELS) as (ColumnRole | 'ignore')[];

function roleNamed(name: string): ColumnRole | 'ignore' | null {
  return ALL_ROLES.find((role) => role === name) ?? null;
}

function option(role: ColumnRole | 'ignore', { roles }: Words) {
  return (
    <option key={role} value={role}>
      {roles[role]}
    </option>
  );
}

function described(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}

function periodOf({ period }: ColumnRow, words: Words): string | null {
  return period === null ? null : words.period(period);
}

function reasonWords(reason: RoleReason, { columns }: Words): string {
  const { reasons } = columns;
  switch (reason.because) {
    case 'person':
      return reasons.person;
    case 'heading':
      return reasons.heading(reason.words);
    case 'neighbour':
      return reasons.neighbour(columnLetters(reason.column), reason.header);
    case 'column-code':
      return reasons.columnCode(reason.code);
    case 'contents':
      return reasons.contents[reason.contents];
    case 'position':
      return reasons.position;
  }
}
