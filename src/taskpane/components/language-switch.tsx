import { Button, makeStyles } from '@fluentui/react-components';
import { useWords } from '../words';

const useStyles = makeStyles({ narrow: { minWidth: '36px', minHeight: '32px' } });

/** Switches between Vietnamese and English. */
export function LanguageSwitch({ onSwitch }: { readonly onSwitch: (locale: string) => void }) {
  const styles = useStyles();
  const { otherLanguage } = useWords().pane;
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.narrow}
      lang={otherLanguage.locale}
      aria-label={otherLanguage.label}
      title={otherLanguage.label}
      onClick={() => {
        onSwitch(otherLanguage.locale);
      }}
    >
      {otherLanguage.short}
    </Button>
  );
}
