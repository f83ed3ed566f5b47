import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useWords } from '../words';
import type { DocumentView, DocumentViewProps } from '../document/document-view';
import { Notice } from './notice';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
});

type Loading = { readonly state: 'loading' } | { readonly state: 'failed' } | { readonly state: 'ready'; readonly View: typeof DocumentView };

/** The view of documents, fetched when it is first wanted: it brings along what reads Word files and prose. */
export function DocumentEntry(props: DocumentViewProps) {
  const styles = useStyles();
  const { document: words } = useWords().pane;
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const settle = (next: Loading): void => {
      if (isWanted) setLoading(next);
    };
    import('../document/document-view').then(
      ({ DocumentView: View }) => {
        settle({ state: 'ready', View });
      },
      () => {
        settle({ state: 'failed' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [attempt]);

  if (loading.state === 'ready') return <loading.View {...props} />;
  return (
    <div className={styles.place}>
      {loading.state === 'loading' ? (
        <Spinner size="tiny" label={words.loading} />
      ) : (
        <Notice {...words.notLoaded}>
          <Button
            onClick={() => {
              setLoading({ state: 'loading' });
              setAttempt(attempt + 1);
            }}
          >
            {words.again}
          </Button>
        </Notice>
      )}
      <Button appearance="subtle" size="small" onClick={props.onClose}>
        {words.back}
      </Button>
    </div>
  );
}
