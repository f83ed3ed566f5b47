import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookRefusal } from '../../excel/outcomes';
import { useCallback, useState } from 'react';
import type { WorkbookActions } from '../actions';
import { useSelectedCell } from '../hooks/use-selected-cell';
import { isActing, refusalOf, reviewOf } from '../hooks/pane-state';
import { useReview, type ReviewControl } from '../hooks/use-review';
import { candidatesFor } from '../selections/column-rows';
import { useWords } from '../words';
import { DocumentEntry } from './document-entry';
import { FirstRun } from './first-run';
import { LanguageSwitch } from './language-switch';
import { PlanSketch } from './plan-sketch';
import { Recognised } from './recognised';
import type { SayColumn } from './recognised-columns';
import { RefusalNotice } from './refusal-notice';
import { ReviewViews } from './review-views';
import { RunActions } from './run-actions';
import { RunHistoryNotices } from './run-history';
import type { ViewId } from './view-tabs';
import { WhichColumn } from './which-column';

interface PaneProps {
  readonly actions: WorkbookActions;
  readonly onSwitchLanguage: (locale: string) => void;
}

const useStyles = makeStyles({
  pane: { minHeight: '100vh', color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  corner: { display: 'flex', alignItems: 'center' },
  quiet: { fontWeight: tokens.fontWeightRegular },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});

/** The whole pane: what was recognised, the one action, and the views of what came of it. */
export function Pane({ actions, onSwitchLanguage }: PaneProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const [isInDocument, setInDocument] = useState(false);
  const openDocument = (): void => {
    setInDocument(true);
  };
  const control = useReview(actions);
  const cell = useSelectedCell(actions);
  const [view, setView] = useState<ViewId>('progress');
  const showSettings = useCallback(() => {
    setView('settings');
  }, []);
  const { state } = control;
  const review = reviewOf(state);
  const refused = refusalOf(state);
  const retry = { reading: control.readAgain, updating: control.update, 'taking-back': control.takeBack, removing: control.remove };
  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        <div className={styles.top}>
          <h1 className={styles.name}>{pane.name}</h1>
          <div className={styles.corner}>
            {!isInDocument && (
              <Button size="small" appearance="subtle" className={styles.quiet} disabledFocusable={isActing(state)} onClick={openDocument}>
                {pane.document.open}
              </Button>
            )}
            <LanguageSwitch onSwitch={onSwitchLanguage} />
          </div>
        </div>
        {!isInDocument && review && (
          <Recognised
            review={review}
            chosenSheet={control.chosenSheet}
            sheets={control.sheets}
            unwritten={control.said.get(review.plan.sheet)?.length ?? 0}
            isBusy={isActing(state)}
            onChooseSheet={control.chooseSheet}
            onSayColumn={control.sayColumn}
            onShowSettings={showSettings}
          />
        )}
        {review?.configuration.sheet === null && !isInDocument && <FirstRun />}
        {!isInDocument && (
          <>
            <RunActions
              state={state}
              lastUpdate={control.history.lastUpdate ?? null}
              onUpdate={control.update}
              onTakeBack={control.takeBack}
              onRemove={control.remove}
            />
            <RunHistoryNotices state={state} history={control.history} />
            {refused && <RefusalNotice refused={refused} onRetry={retry[refused.of]} />}
            {refused && <LackingPlan refusal={refused.refusal} isBusy={isActing(state)} onSayColumn={control.sayColumn} onOpenDocument={openDocument} />}
          </>
        )}
      </header>
      {isInDocument && (
        <DocumentEntry
          plan={review?.plan ?? null}
          onEnter={(offers) => control.act((onStep) => actions.enterResults(offers, review ? { sheet: review.plan.sheet } : {}, onStep))}
          onCreate={(request) => control.act((onStep) => actions.createPlan(request, onStep))}
          onClose={() => {
            setInDocument(false);
            // What was refused here has been said here.
            if (refused?.of === 'updating') control.readAgain();
          }}
        />
      )}
      {!isInDocument && review && (
        <main>
          <ReviewViews
            review={review}
            view={view}
            cell={cell}
            isBusy={isActing(state)}
            onView={setView}
            onSelect={control.select}
            onShowSheet={control.showSheet}
            onSayColumn={control.sayColumn}
            onDecide={control.decide}
          />
        </main>
      )}
    </div>
  );
}

interface LackingPlanProps {
  readonly refusal: WorkbookRefusal;
  readonly isBusy: boolean;
  readonly onSayColumn: ReviewControl['sayColumn'];
  readonly onOpenDocument: () => void;
}

/** The file is fine, but holds no plan that can be read: a question, or a picture of a plan, helps more than a reason. */
function LackingPlan({ refusal, isBusy, onSayColumn, onOpenDocument }: LackingPlanProps) {
  const { pane } = useWords();
  switch (refusal.reason) {
    case 'empty-workbook':
    case 'no-plan-found':
      return (
        <>
          <PlanSketch />
          <Button onClick={onOpenDocument}>{pane.document.create}</Button>
        </>
      );
    case 'no-target-column':
    case 'no-result-column': {
      const { plan, sheet } = refusal;
      const wanted = refusal.reason === 'no-target-column' ? 'plan' : 'actualCum';
      if (!plan || candidatesFor(plan, wanted).length === 0) return <PlanSketch />;
      const say: SayColumn = (column, header, role) => {
        onSayColumn(sheet, column, header, role);
      };
      return <WhichColumn plan={plan} wanted={wanted} isBusy={isBusy} onSay={say} />;
    }
    default:
      return null;
  }
}
