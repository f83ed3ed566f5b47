/** The task pane's entry: waits for Office, then draws the pane. Where the pane cannot stand, unsupported.js speaks instead. */
import { StrictMode, useEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { readEnvironment } from '../excel/office-environment';
import type { WorkbookActions } from './actions';
import { App, NotInExcel } from './app';

declare global {
  interface Window {
    /** Tells unsupported.js that the pane stands. */
    chiTieuReady?: boolean;
  }
}

/** Fetched beside the pane's own parts: the pane is drawn while what reads and writes the workbook is still on its way. */
const workbook = import('./workbook-actions').then(({ workbookActions }) => workbookActions);
workbook.catch(() => undefined); // Each action says so itself.

const actions: WorkbookActions = {
  read: async (...asked) => (await workbook).read(...asked),
  update: async (...asked) => (await workbook).update(...asked),
  decide: async (...asked) => (await workbook).decide(...asked),
  createPlan: async (...asked) => (await workbook).createPlan(...asked),
  enterResults: async (...asked) => (await workbook).enterResults(...asked),
  takeBack: async () => (await workbook).takeBack(),
  remove: async () => (await workbook).remove(),
  select: async (...asked) => (await workbook).select(...asked),
  showSheet: async (...asked) => (await workbook).showSheet(...asked),
  watchSelection: async (...asked) => (await workbook).watchSelection(...asked),
  watch: async (...asked) => (await workbook).watch(...asked),
};

async function start(root: HTMLElement): Promise<void> {
  const outcome = await readEnvironment();
  if (outcome.ok) draw(root, <App actions={actions} {...outcome.environment} />);
  else if (outcome.unsupported === 'not-excel') draw(root, <NotInExcel locale={navigator.language} />);
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
// Where Office did not load there is nothing to wait for; the page says so.
if (root) start(root).catch(() => undefined);
