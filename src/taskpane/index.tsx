/** The task pane's entry: waits for Office, then draws the pane. Where this file cannot run, the script in taskpane.html speaks instead. */
import { StrictMode, useEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { readEnvironment } from '../excel/office-environment';
import { readReview, removeEverything, updateWorkbook } from '../excel/run';
import { selectCell } from '../excel/select';
import { watchWorkbook } from '../excel/watch';
import type { WorkbookActions } from './actions';
import { App, Unsupported } from './app';

declare global {
  interface Window {
    /** Tells the script in taskpane.html that the pane stands. */
    chiTieuReady?: boolean;
  }
}

const actions: WorkbookActions = {
  read: readReview,
  update: updateWorkbook,
  remove: () => removeEverything(),
  select: selectCell,
  watch: watchWorkbook,
};

async function start(root: HTMLElement): Promise<void> {
  const outcome = await readEnvironment();
  draw(
    root,
    outcome.ok ? <App actions={actions} {...outcome.environment} /> : <Unsupported why={outcome.unsupported} locale={navigator.language} />,
  );
}

function draw(root: HTMLElement, content: ReactNode): void {
  createRoot(root).render(
    <StrictMode>
      <Ready>{content}</Ready>
    </StrictMode>,
  );
}

function Ready({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    window.chiTieuReady = true;
  }, []);
  return children;
}

const root = document.getElementById('root');
if (root) void start(root);
