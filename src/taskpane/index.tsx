/** The task pane's entry: waits for Office, then draws the pane. Where the pane cannot stand, unsupported.js speaks instead. */
import { StrictMode, useEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { decideOn } from '../excel/decide';
import { readEnvironment } from '../excel/office-environment';
import { removeEverything } from '../excel/remove';
import { readReview, updateWorkbook } from '../excel/run';
import { selectCell } from '../excel/select';
import { takeBackLastUpdate } from '../excel/take-back';
import { watchWorkbook } from '../excel/watch';
import { sheetVoice } from '../messages/sheet-voice';
import type { WorkbookActions } from './actions';
import { App, NotInExcel } from './app';

declare global {
  interface Window {
    /** Tells unsupported.js that the pane stands. */
    chiTieuReady?: boolean;
  }
}

const actions: WorkbookActions = {
  read: (settings) => readReview({ ...settings, voice: sheetVoice }),
  update: (settings, onStep) => updateWorkbook({ ...settings, voice: sheetVoice }, onStep),
  decide: (wish, settings, onStep) => decideOn(wish, { ...settings, voice: sheetVoice }, onStep),
  // Fetched when it is needed: most days nobody makes a plan.
  createPlan: async (request, onStep) => (await import('../excel/create-plan')).createPlan(request, { voice: sheetVoice }, onStep),
  enterResults: async (offers, settings, onStep) => (await import('../excel/enter-results')).enterResults(offers, { ...settings, voice: sheetVoice }, onStep),
  takeBack: () => takeBackLastUpdate(),
  remove: () => removeEverything(),
  select: selectCell,
  watch: watchWorkbook,
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
