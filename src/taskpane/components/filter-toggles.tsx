import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusOutline } from '../appearance/shared-styles';

export interface FilterChoice<Id extends string> {
  readonly id: Id;
  readonly sign: ReactNode;
  readonly word: string;
  readonly count: string;
}

interface FilterTogglesProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly FilterChoice<Id>[];
  readonly pressed: ReadonlySet<Id>;
  readonly onToggle: (id: Id) => void;
}

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&[aria-pressed="true"]': { backgroundColor: tokens.colorNeutralBackground1Selected, border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
    ...focusOutline,
  },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

/** A legend whose entries are switches: sign, word and count of each. */
export function FilterToggles<Id extends string>({ label, choices, pressed, onToggle }: FilterTogglesProps<Id>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {choices.map(({ id, sign, word, count }) => (
        <button
          key={id}
          type="button"
          className={styles.toggle}
          aria-pressed={pressed.has(id)}
          onClick={() => {
            onToggle(id);
          }}
        >
          {sign}
          <span>{word}</span>
          <span className={styles.count}>{count}</span>
        </button>
      ))}
    </div>
  );
}
