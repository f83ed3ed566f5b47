import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Wish } from '../../excel/decide';
import type { Finding, Plan } from '../../plan/model';
import { repairOf } from '../../plan/rules/repair';
import { useWords } from '../words';
import { DismissForm } from './dismiss-form';

interface FindingActionsProps {
  readonly finding: Finding;
  readonly plan: Plan;
  /** The name that decisions are kept under. */
  readonly person: string;
  readonly isBusy: boolean;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 34px` },
});

/** What can be done about a finding: the repair where there is no doubt about it, else passing it over with a reason. */
export function FindingActions({ finding, plan, person, isBusy, onDecide }: FindingActionsProps) {
  const styles = useStyles();
  const { number, pane } = useWords();
  const { checks } = pane;
  const [isDismissing, setDismissing] = useState(false);
  const repair = repairOf(finding, plan);
  if (isDismissing && !isBusy) {
    return (
      <DismissForm
        person={person}
        onCancel={() => {
          setDismissing(false);
        }}
        onDismiss={(reason, by) => {
          setDismissing(false);
          onDecide({ kind: 'dismiss', finding, reason, person: by });
        }}
      />
    );
  }
  return (
    <div className={styles.actions}>
      {repair && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            onDecide({ kind: 'repair', finding, person });
          }}
        >
          {'number' in repair.write ? checks.apply(number(repair.write.number)) : checks.applyText}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={isBusy}
        onClick={() => {
          setDismissing(true);
        }}
      >
        {checks.dismiss}
      </Button>
    </div>
  );
}
