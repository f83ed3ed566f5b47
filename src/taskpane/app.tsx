import { FluentProvider } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Theme } from '../excel/office-environment';
import type { WorkbookActions } from './actions';
import { fluentThemes } from './appearance/fluent-themes';
import { ThemeContext } from './appearance/theme-context';
import { ErrorBoundary } from './components/error-boundary';
import { Notice } from './components/notice';
import { Pane } from './components/pane';
import { useLanguage } from './hooks/use-language';
import { WordsContext, wordsFor } from './words';

interface AppProps {
  readonly actions: WorkbookActions;
  /** Of Office's menus, e.g. `vi-VN`. */
  readonly locale: string;
  readonly theme: Theme;
}

/** The task pane with everything it needs around it: theme, language, a net for faults. */
export function App({ actions, locale: officeLocale, theme }: AppProps) {
  const [locale, chooseLocale] = useLanguage(officeLocale);
  const words = useMemo(() => wordsFor(locale), [locale]);
  return (
    <FluentProvider theme={fluentThemes[theme]}>
      <ThemeContext value={theme}>
        <WordsContext value={words}>
          <ErrorBoundary>
            <Pane actions={actions} onSwitchLanguage={chooseLocale} />
          </ErrorBoundary>
        </WordsContext>
      </ThemeContext>
    </FluentProvider>
  );
}

/** In place of the pane where the page was opened elsewhere. */
export function NotInExcel({ locale }: { readonly locale: string }) {
  return (
    <FluentProvider theme={fluentThemes.light}>
      <Notice {...wordsFor(locale).pane.notInExcel} />
    </FluentProvider>
  );
}
