import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookRefusal } from '../../excel/outcomes';
import type { WorkbookActions } from '../actions';
import { isActing, refusalOf, reviewOf } from '../hooks/pane-state';
import { useReview } from '../hooks/use-review';
import { useWords } from '../words';
import { LanguageSwitch } from './language-switch';
import { PlanSketch } from './plan-sketch';
import { Recognised } from './recognised';
import { RefusalNotice } from './refusal-notice';
import { ReviewViews } from './review-views';
import { RunActions } from './run-actions';

interface PaneProps {
  readonly actions: WorkbookActions;
  readonly onSwitchLanguage: (locale: string) => void;
}

const useStyles = makeStyles({
  pane: { minHeight: '100vh', color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});

/** The whole pane: what was recognised, the one action, and the views of what came of it. */
export function Pane({ actions, onSwitchLanguage }: PaneProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const control = useReview(actions);
  const { state } = control;
  const review = reviewOf(state);
  const refused = refusalOf(state);
  const retry = { reading: control.readAgain, updating: control.update, removing: control.remove };
  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        <div className={styles.top}>
          <h1 className={styles.name}>{pane.name}</h1>
          <LanguageSwitch onSwitch={onSwitchLanguage} />
        </div>
        {review && (
          <Recognised review={review} chosenSheet={control.chosenSheet} isBusy={isActing(state)} onChooseSheet={control.chooseSheet} />
        )}
        <RunActions state={state} onUpdate={control.update} onRemove={control.remove} />
        {refused && <RefusalNotice refused={refused} onRetry={retry[refused.of]} />}
        {refused && isLackOfPlan(refused.refusal) && <PlanSketch />}
      </header>
      {review && (
        <main>
          <ReviewViews review={review} onSelect={control.select} />
        </main>
      )}
    </div>
  );
}

/** The file is fine, but holds no plan that can be read: a picture helps more than a reason. */
function isLackOfPlan({ reason }: WorkbookRefusal): boolean {
  return reason === 'empty-workbook' || reason === 'no-plan-found' || reason === 'no-target-column' || reason === 'no-result-column';
}
