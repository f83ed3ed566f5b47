import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words';

const useStyles = makeStyles({
  first: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  sentence: { margin: `0 0 ${tokens.spacingVerticalXS}`, ':last-child': { marginBottom: 0 } },
});

/** What the add-in does, in three sentences; shown until something of ours stands in the workbook. */
export function FirstRun() {
  const styles = useStyles();
  const { firstRun, run } = useWords().pane;
  return (
    <section aria-label={firstRun.label} className={styles.first}>
      {firstRun.sentences(run.start).map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
    </section>
  );
}
