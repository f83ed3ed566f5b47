/** Opens an address in the person's browser, where there is one. */
import { spawn } from 'node:child_process';

/** Takes an address of ours. Does nothing where no screen or no opener is found: the address is printed anyway. */
export function openBrowser(address: string): void {
  const opener = openerHere();
  if (opener === undefined) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function openerHere(): readonly [string, ...string[]] | undefined {
  switch (process.platform) {
    case 'win32':
      return ['rundll32', 'url.dll,FileProtocolHandler'];
    case 'darwin':
      return ['open'];
    default: {
      const screen = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '';
      return screen === '' ? undefined : ['xdg-open'];
    }
  }
}
