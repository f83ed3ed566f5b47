/** The ribbon buttons that need no pane. Their names stand in manifest.xml. */
import { readEnvironment } from '../excel/office-environment';
import { associateCommands, showNotice } from '../excel/ribbon';
import { removeEverything } from '../excel/remove';
import { updateWorkbook } from '../excel/run';
import { messagesFor } from '../messages';
import { sheetVoice } from '../messages/sheet-voice';

associateCommands({
  reviewAndUpdate: () => tellRefusal(updateWorkbook({ voice: sheetVoice })),
  removeMarks: () => tellRefusal(removeEverything()),
});

/** A ribbon button has no place of its own to say why it did nothing: a small window says it. */
async function tellRefusal(run: ReturnType<typeof updateWorkbook> | ReturnType<typeof removeEverything>): Promise<void> {
  // A mistake of our own is thrown, not refused; the person is told all the same.
  const outcome = await run.catch((thrown: unknown) => ({ ok: false, refusal: { reason: 'host-failed', code: '', detail: String(thrown) } }) as const);
  if (outcome.ok) return;
  const environment = await readEnvironment();
  const messages = messagesFor(environment.ok ? environment.environment.locale : 'vi');
  await showNotice(messages.refusal(outcome.refusal));
}
