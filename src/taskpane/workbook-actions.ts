/** The pane's actions as `excel/` carries them out, in the words of the sheets. Fetched by itself (index.tsx). */
import { decideOn } from '../excel/decide';
import { removeEverything } from '../excel/remove';
import { readReview, updateWorkbook } from '../excel/run';
import { selectCell, showSheet } from '../excel/select';
import { takeBackLastUpdate } from '../excel/take-back';
import { watchWorkbook } from '../excel/watch';
import { watchSelection } from '../excel/watch-selection';
import { sheetVoice } from '../messages/sheet-voice';
import type { WorkbookActions } from './actions';

export const workbookActions: WorkbookActions = {
  read: (settings) => readReview({ ...settings, voice: sheetVoice }),
  update: (settings, onStep) => updateWorkbook({ ...settings, voice: sheetVoice }, onStep),
  decide: (wish, settings, onStep) => decideOn(wish, { ...settings, voice: sheetVoice }, onStep),
  // Fetched when it is needed: most days nobody makes a plan.
  createPlan: async (request, onStep) => (await import('../excel/create-plan')).createPlan(request, { voice: sheetVoice }, onStep),
  enterResults: async (offers, settings, onStep) => (await import('../excel/enter-results')).enterResults(offers, { ...settings, voice: sheetVoice }, onStep),
  takeBack: () => takeBackLastUpdate(),
  remove: () => removeEverything(),
  select: selectCell,
  showSheet,
  watchSelection,
  watch: watchWorkbook,
};
