import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { quietText } from '../appearance/shared-styles';
import { useCopied } from '../hooks/use-copied';
import { useWords } from '../words';

const useStyles = makeStyles({
  copy: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  button: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
  result: quietText,
});

/** Copies a text, and says whether it did. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }) {
  const styles = useStyles();
  const words = useWords().pane.report.text;
  const [copied, copy] = useCopied();
  return (
    <div className={styles.copy}>
      <Button
        size="small"
        icon={<CopyRegular />}
        className={styles.button}
        aria-label={label}
        onClick={() => {
          copy(text);
        }}
      >
        {words.copy}
      </Button>
      <span role="status" className={styles.result}>
        {copied === 'yes' ? words.copied : copied === 'failed' ? words.failed : ''}
      </span>
    </div>
  );
}
