/** The faults of one host: injected by tests, by the workbench's menu and by its addresses; asked by the host around each batch. */
import { HostError } from '../objects/host-error';
import type { Session } from '../objects/session';
import { WEB_LIMIT_BYTES } from '../personas';
import type { BatchRequest } from '../protocol/batch';
import { isLasting, type Author, type Fault } from './fault';
import { happeningOf } from './happenings';
import { Injections, type Injection, type Place } from './injections';
import { LostAnswer } from './lost-answer';
import type { When } from './schedule';
import { bringAbout } from './states';

/** Faults on demand. */
export interface HostFaults {
  /** A cell is being typed in: batches are refused, or wait where `delayForCellEdit` was asked for. */
  cellEditMode: boolean;
  /** Nothing may be written. */
  readOnly: boolean;
  /** Asked for each batch before anything is carried out; an error ends the batch with it. */
  failBatch: ((body: BatchRequest) => HostError | null) | null;
  /**
   * Schedules a fault. Where nobody says when, it strikes as is usual for it: a state holds from now on, what happens once happens at the
   * next batch. Throws RangeError for a sheet or cell that does not exist; where that shows only when the fault strikes, the batch fails.
   */
  inject(fault: Fault, when?: When): InjectedFault;
  /** Takes all injected faults away. */
  clear(): void;
}

export interface InjectedFault {
  /** How many batches it has struck: a fault matrix is only as good as the faults that did. */
  readonly strikes: number;
  /** Takes it away; a state of the workbook is as before. What has happened stays. */
  end(): void;
}

/** A batch on its way through the faults. */
export interface Passage extends Place {
  readonly refusal: HostError | null;
}

export interface FaultsOptions {
  readonly readOnly: boolean;
  /** Does something to the workbook in somebody's name: events tell whose. */
  readonly doAs: (author: Author, work: () => void) => void;
}

/** The host's own side: `enter` as a batch arrives, then `before`, `after` and in any case `leave` around carrying it out. */
export class Faults implements HostFaults {
  failBatch: HostFaults['failBatch'] = null;
  private readonly injections = new Injections();
  private isTyping = false;
  private writesRefused: number;

  constructor(
    private readonly session: () => Session,
    private readonly options: FaultsOptions,
  ) {
    this.writesRefused = options.readOnly ? 1 : 0;
  }

  get cellEditMode(): boolean {
    return this.isTyping;
  }

  set cellEditMode(typing: boolean) {
    this.isTyping = typing;
    if (!typing) this.injections.tell();
  }

  get readOnly(): boolean {
    return this.writesRefused > 0;
  }

  set readOnly(readOnly: boolean) {
    this.writesRefused = readOnly ? 1 : 0;
  }

  inject(fault: Fault, when: When = isLasting(fault.name) ? 'always' : 'once'): InjectedFault {
    const injection = this.injections.add(fault, when);
    if (injection.isNow) injection.takeBack = this.bringAbout(fault);
    return {
      get strikes() {
        return injection.strikes;
      },
      end: () => { this.injections.remove(injection); },
    };
  }

  clear(): void {
    this.injections.clear();
  }

  /** `counts`: the batch has a number in schedules. `waits`: it was sent with `delayForCellEdit`. */
  async enter(body: BatchRequest, counts: boolean, waits: boolean): Promise<Passage> {
    const place = this.injections.arrive(counts);
    if (waits) await this.endOfTyping(place);
    const typing = this.typingAt(place);
    for (const injection of typing) this.injections.strike(injection, place);
    const isRefused = this.isTyping || typing.length > 0;
    return { ...place, refusal: isRefused ? new HostError('InvalidOperationInCellEditMode') : (this.failBatch?.(body) ?? null) };
  }

  /** Brings about what is due. Throws HostError or LostAnswer where the batch is not carried out. */
  async before(passage: Passage, requestBytes: number): Promise<void> {
    if (passage.refusal) throw passage.refusal;
    if (this.isOver('request-too-large', requestBytes, passage)) throw new HostError('RequestPayloadSizeLimitExceeded');
    for (const injection of this.injections.due(passage)) {
      if (!isLimit(injection.fault)) this.injections.strike(injection, passage);
      injection.takeBack ??= this.bringAbout(injection.fault);
      const happening = happeningOf(injection.fault);
      if (happening) this.options.doAs(happening.by, () => { happening.happen(this.session()); });
    }
    const delay = this.injections.dueNamed(passage, 'slow-host').reduce((sum, { ms }) => sum + (ms ?? 1000), 0);
    if (delay > 0) await pause(delay);
    if (this.injections.dueNamed(passage, 'connection-lost-before').length > 0) throw new LostAnswer('GeneralException');
    if (this.injections.dueNamed(passage, 'session-expired').length > 0) throw new LostAnswer('InvalidOrTimedOutSession');
  }

  /** How many of the batch's calls are carried out; null for all of them. */
  callsOf(passage: Passage, calls: number): number | null {
    const shares = this.injections.dueNamed(passage, 'batch-stopped').map(({ share = 0.5 }) => share);
    return shares.length > 0 ? Math.min(calls - 1, Math.floor(calls * Math.min(...shares))) : null;
  }

  /** The batch has been carried out. Throws HostError or LostAnswer where its answer is not told. */
  after(passage: Passage, responseBytes: number): void {
    if (this.isOver('response-too-large', responseBytes, passage)) throw new HostError('ResponsePayloadSizeLimitExceeded');
    if (this.injections.dueNamed(passage, 'connection-lost-after').length > 0) throw new LostAnswer('GeneralException');
  }

  leave(passage: Passage): void {
    this.injections.expire(passage);
  }

  private isOver(name: LimitFault['name'], bytes: number, passage: Passage): boolean {
    const exceeded = this.injections.due(passage).filter(({ fault }) => fault.name === name && isLimit(fault) && bytes > (fault.mostBytes ?? WEB_LIMIT_BYTES));
    for (const injection of exceeded) this.injections.strike(injection, passage);
    return exceeded.length > 0;
  }

  private bringAbout(fault: Fault): (() => void) | null {
    if (fault.name !== 'read-only') return bringAbout(fault, this.session());
    this.writesRefused += 1;
    return () => { this.writesRefused = Math.max(0, this.writesRefused - 1); };
  }

  private typingAt(place: Place): readonly Injection[] {
    return this.injections.due(place).filter(({ fault }) => fault.name === 'cell-edit-mode');
  }

  /** Typing that was injected for single batches, or for a while, ends by itself; other typing when whoever began it says so. */
  private async endOfTyping(place: Place): Promise<void> {
    for (let typing = this.typingAt(place); this.isTyping || typing.length > 0; typing = this.typingAt(place)) {
      const [injection] = this.isTyping ? [] : typing;
      const lastsMs = injection && typingTime(injection);
      if (injection === undefined || lastsMs === undefined) {
        await this.injections.change();
        continue;
      }
      this.injections.strike(injection, place);
      await pause(lastsMs);
      this.injections.remove(injection);
    }
  }
}

type LimitFault = Extract<Fault, { readonly name: 'request-too-large' | 'response-too-large' }>;

function isLimit(fault: Fault): fault is LimitFault {
  return fault.name === 'request-too-large' || fault.name === 'response-too-large';
}

function typingTime({ fault, span }: Injection): number | undefined {
  const given = fault.name === 'cell-edit-mode' ? fault.lastsMs : undefined;
  return given ?? (span.last === Infinity ? undefined : 100);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
