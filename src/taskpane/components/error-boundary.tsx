import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { WordsContext } from '../words';
import { Notice } from './notice';
import { TechnicalDetails } from './technical-details';

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** A fault in drawing the pane must not leave a blank one: the workbook is untouched, and the pane can be drawn again. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { crashed } = this.context.pane;
    return (
      <Notice title={crashed.title} next={crashed.next}>
        <Button
          onClick={() => {
            this.setState({ error: null });
          }}
        >
          {crashed.again}
        </Button>
        <TechnicalDetails facts={[[error.name, error.message]]} />
      </Notice>
    );
  }
}
