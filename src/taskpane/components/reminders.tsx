import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportText } from '../../messages/report-text';
import type { ReportFacts } from '../../plan/report/facts';
import { focusOutline } from '../appearance/shared-styles';
import { useWords } from '../words';
import { CopyButton } from './copy-button';
import { Section } from './section';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '32px', display: 'list-item', alignContent: 'center', ...focusOutline },
  none: { margin: 0 },
  text: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** For each owner with something late or missing the message to send. */
export function Reminders({ report, text }: { readonly report: ReportFacts; readonly text: ReportText }) {
  const styles = useStyles();
  const { pane, number } = useWords();
  const { reminders } = pane.report;
  const due = report.owners.flatMap((facts) => {
    const message = text.reminder(facts, report.asOf);
    return message === null ? [] : [{ facts, message }];
  });
  return (
    <Section label={reminders.label}>
      {due.length === 0 && <p className={styles.none}>{reminders.none}</p>}
      {due.map(({ facts, message }) => {
        const name = facts.owner?.name ?? pane.progress.noOwner;
        return (
          <details key={facts.owner?.key ?? ''}>
            <summary className={styles.summary}>{reminders.owner(name, number(facts.lagging.length), number(facts.missing.length + facts.wrong.length))}</summary>
            <p className={styles.text}>{message}</p>
            <CopyButton text={message} label={reminders.copyFor(name)} />
          </details>
        );
      })}
    </Section>
  );
}
