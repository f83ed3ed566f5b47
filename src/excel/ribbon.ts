/** Ribbon buttons and the small window in which they can say something. */

export type Command = () => Promise<void>;

/** Ties the function names of manifest.xml to what they do; Excel is told when each has ended. */
export function associateCommands(commands: Readonly<Record<string, Command>>): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void command().finally(() => {
        event.completed();
      });
    });
  }
}

/** Shows a title and what to do next in Office's dialog window; resolves once it is shown, or where this host has no dialogs. */
export async function showNotice(notice: { readonly title: string; readonly next: string }): Promise<void> {
  const address = new URL('notice.html', window.location.href);
  address.hash = new URLSearchParams({ title: notice.title, next: notice.next }).toString();
  await new Promise<void>((resolve) => {
    Office.context.ui.displayDialogAsync(address.href, { height: 24, width: 32, displayInIframe: true }, () => {
      resolve();
    });
  });
}
