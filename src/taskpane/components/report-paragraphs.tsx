import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words';
import { CopyButton } from './copy-button';
import { Section } from './section';

const useStyles = makeStyles({
  text: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxHeight: '40vh',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: 0 },
});

/** The text for a report, to be read here and pasted there. */
export function ReportParagraphs({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  const styles = useStyles();
  const { text: words } = useWords().pane.report;
  return (
    <Section label={words.label}>
      {/* Scrolls by the keyboard, too. */}
      <div className={styles.text} tabIndex={0} role="group" aria-label={words.label}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className={styles.paragraph}>
            {paragraph}
          </p>
        ))}
      </div>
      <CopyButton text={paragraphs.join('\n')} />
    </Section>
  );
}
