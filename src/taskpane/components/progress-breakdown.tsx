import { makeStyles, tokens } from '@fluentui/react-components';
import { STATUS_GROUPS, total, type Counts } from '../../plan/report/counts';
import type { ReportFacts } from '../../plan/report/facts';
import { focusOutline, quietText } from '../appearance/shared-styles';
import { useWords } from '../words';
import { StatusBar } from './status-bar';

const useStyles = makeStyles({
  summary: { ...quietText, cursor: 'pointer', minHeight: '28px', ...focusOutline },
  list: { listStyleType: 'none', margin: 0, padding: `0 0 ${tokens.spacingVerticalXS}`, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  counts: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** How each section and each owner stands, as small bars; closed until they are asked for. */
export function ProgressBreakdown({ report }: { readonly report: ReportFacts }) {
  const { progress } = useWords().pane;
  const sections = report.sections.map(({ section, counts }) => ({ name: section?.text ?? progress.noSection, counts }));
  const owners = report.owners.map(({ owner, counts }) => ({ name: owner?.name ?? progress.noOwner, counts }));
  return (
    <div>
      {sections.length > 1 && <Parts label={progress.bySection} parts={sections} />}
      {report.owners.some(({ owner }) => owner !== null) && <Parts label={progress.byOwner} parts={owners} />}
    </div>
  );
}

function Parts({ label, parts }: { readonly label: string; readonly parts: readonly { readonly name: string; readonly counts: Counts }[] }) {
  const styles = useStyles();
  const { pane, number } = useWords();
  return (
    <details>
      <summary className={styles.summary}>{label}</summary>
      <ul className={styles.list}>
        {parts.map(({ name, counts }) => (
          <li key={name}>
            <div className={styles.head}>
              <span className={styles.name}>{name}</span>
              <span className={styles.counts}>{pane.report.counts(number(total(counts, STATUS_GROUPS.reached)), number(total(counts)), number(total(counts, STATUS_GROUPS.late)))}</span>
            </div>
            <StatusBar counts={counts} />
          </li>
        ))}
      </ul>
    </details>
  );
}
