import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Wish } from '../../excel/decide';
import { formatDay } from '../../messages/format';
import { hasResults } from '../../plan/actual';
import { differencesFrom, targetsToFix } from '../../plan/decisions/fix-plan';
import type { Review } from '../../plan/model';
import { quietText } from '../appearance/shared-styles';
import { useWords } from '../words';
import { FixPlanForm } from './fix-plan-form';

interface FixedPlanProps {
  readonly review: Review;
  /** The name that decisions are kept under. */
  readonly person: string;
  readonly isBusy: boolean;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { ...quietText, display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  words: { overflowWrap: 'anywhere' },
  button: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
});

/** Whether the approved plan has been fixed, and the way to fix it. Nothing is shown where there are no targets, or nothing to judge them by. */
export function FixedPlan({ review: { plan, configuration }, person, isBusy, onDecide }: FixedPlanProps) {
  const styles = useStyles();
  const { fixing } = useWords().pane;
  const { number } = useWords();
  const [isAsking, setAsking] = useState(false);
  const targets = useMemo(() => (hasResults(plan) ? targetsToFix(plan) : []), [plan]);
  const approved = configuration.approved ?? null;
  const isHere = approved?.sheet === plan.sheet;
  if (targets.length === 0) return null;

  const remarks = (): readonly string[] => {
    if (approved === null) return [];
    if (!isHere) return [fixing.replaces(approved.sheet ?? '')];
    const differing = differencesFrom(approved, plan);
    return [differing === 0 ? fixing.same : fixing.differing(number(differing))];
  };
  const said = (): string => {
    if (approved === null) return fixing.notFixed;
    const date = approved.fixings.at(-1)?.date ?? '';
    return isHere ? fixing.fixed(date === '' ? '' : formatDay(date), number(approved.targets.length)) : fixing.fixedElsewhere(approved.sheet ?? '');
  };
  return (
    <section aria-label={fixing.label} className={styles.part}>
      <div className={styles.line}>
        <span className={styles.words}>{said()}</span>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          disabledFocusable={isBusy}
          aria-expanded={isAsking}
          onClick={() => {
            setAsking(!isAsking);
          }}
        >
          {approved === null ? fixing.fix : fixing.fixAgain}
        </Button>
      </div>
      {isAsking && !isBusy && (
        <FixPlanForm
          targets={targets.length}
          remarks={remarks()}
          person={person}
          onCancel={() => {
            setAsking(false);
          }}
          onFix={(by, document) => {
            setAsking(false);
            onDecide({ kind: 'fix-plan', targets, person: by, document: document === '' ? null : document });
          }}
        />
      )}
    </section>
  );
}
