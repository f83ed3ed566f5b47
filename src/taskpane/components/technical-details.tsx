import { makeStyles, tokens } from '@fluentui/react-components';
import { focusOutline, quietText } from '../appearance/shared-styles';
import { useWords } from '../words';

const useStyles = makeStyles({
  details: { ...quietText, width: '100%' },
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS, ...focusOutline },
  fact: { margin: 0, fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', userSelect: 'text' },
});

/** For whoever is asked for help: folded away until wanted. */
export function TechnicalDetails({ facts }: { readonly facts: readonly (readonly [name: string, fact: string])[] }) {
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{useWords().pane.details.label}</summary>
      {facts.map(([name, fact]) => (
        <p key={name} className={styles.fact}>
          {name}: {fact}
        </p>
      ))}
    </details>
  );
}
