/** Faults on demand: the menu that switches them on, and the strip that shows those that are on and takes each away with one click. */
import { faultNames, isLasting, type FaultName } from '../faults/fault';
import type { HostFaults, InjectedFault } from '../faults/host-faults';
import { button, element } from './elements';
import { attachMenu, type MenuItem } from './menu';
import { showAlert, showStatus } from './notices';
import { words } from './words/words';

/** How often it is looked whether a fault that happens once has happened. */
const lookEveryMs = 250;

export class FaultMenu {
  private host: HostFaults | null = null;
  private readonly on = new Map<FaultName, InjectedFault>();
  private looking: number | null = null;

  constructor() {
    attachMenu('faults', 'faults-menu', () => [
      { title: words().lastingFaults, kind: 'check', items: faultNames.filter(isLasting).map((name) => this.item(name)) },
      { title: words().strikingFaults, kind: 'check', items: faultNames.filter((name) => !isLasting(name)).map((name) => this.item(name)) },
    ]);
    element('end-faults', HTMLButtonElement).addEventListener('click', () => {
      for (const name of [...this.on.keys()]) this.end(name);
    });
  }

  /** The add-in's host: another with each file, and with each Excel; null while there is none. `keep`: the same workbook, the same faults. */
  setHost(host: HostFaults | null, keep: boolean): void {
    const wanted = keep ? [...this.on.keys()] : [];
    // They end with the old host, its states of the workbook included.
    for (const name of [...this.on.keys()]) this.end(name);
    this.host = host;
    element('faults', HTMLButtonElement).disabled = host === null;
    for (const name of wanted) this.begin(name);
  }

  /** Switches one on. */
  begin(name: FaultName): void {
    if (this.host === null || this.on.has(name)) return;
    try {
      this.on.set(name, this.host.inject({ name }));
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
      showAlert(words().faultImpossible(words().faultNames[name]));
    }
    this.show();
  }

  /** Says everything anew, in the language that has been chosen. */
  show(): void {
    const chips = [...this.on.keys()].map((name) => {
      const label = words().faultNames[name];
      const chip = button(`${label} ✕`, () => { this.end(name); });
      chip.ariaLabel = words().endFault(label);
      return chip;
    });
    element('fault-chips', HTMLDivElement).replaceChildren(...chips);
    element('active-faults', HTMLDivElement).hidden = chips.length === 0;
    this.lookAtStrikes();
  }

  private item(name: FaultName): MenuItem {
    const checked = this.on.has(name);
    return { label: words().faultNames[name], checked, onChoose: () => { if (checked) this.end(name); else this.begin(name); } };
  }

  private end(name: FaultName): void {
    this.on.get(name)?.end();
    this.on.delete(name);
    this.show();
  }

  private lookAtStrikes(): void {
    const isAwaited = [...this.on.keys()].some((name) => !isLasting(name));
    if (isAwaited && this.looking === null) this.looking = window.setInterval(() => { this.endStruck(); }, lookEveryMs);
    if (isAwaited || this.looking === null) return;
    clearInterval(this.looking);
    this.looking = null;
  }

  private endStruck(): void {
    for (const [name, fault] of [...this.on]) {
      if (isLasting(name) || fault.strikes === 0) continue;
      this.end(name);
      showStatus(words().faultHasStruck(words().faultNames[name]));
    }
  }
}
