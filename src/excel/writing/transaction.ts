/**
 * Carries steps out in as few requests as their sizes allow, one where they are small. Each request asks, before its first change, what
 * stands in the rows that it writes, and after its last one what has become of the cells. Excel carries a request out from its first call on
 * and stops at the first that fails: what was done stays done. So the first thing that is written says that something has begun, the last
 * one that it has ended; what happens in between is for recover.ts.
 */
import { cellArea } from '../../plan/address';
import type { Area, SheetSnapshot } from '../../plan/model';
import { comparable, onceTyped } from '../restore/cell-contents';
import type { ReadWorkbook } from '../snapshot';
import { noteOwnSheets } from '../watch';
import { queueFormulas } from './read-back';
import type { Step } from './steps';
import { queueWitness, witnessAreas, type Disturbance } from './witness';

export interface Transaction {
  readonly steps: readonly Step[];
  /** Sheets that are added before everything else: where that fails nothing has been done. */
  readonly added: readonly string[];
  /** Queues what says that something has begun. `requests` is how many there will be. */
  readonly open: (requests: number) => Excel.CustomXmlPart;
  /** What `open` takes of a request, in bytes. */
  readonly openBytes: number;
  /** Gives up as soon as something is seen that others have done meanwhile; else goes on to the end. */
  readonly yields: boolean;
  /** Queues what says that it has ended. `begun` is what `open` gave. */
  readonly close: (begun: Excel.CustomXmlPart) => void;
}

/** What came of it. `stopped`: the rest was given up. */
export type Carried = Meanwhile &
  (
    | { readonly kind: 'written' | 'stopped' }
    /** Cells do not hold what was written. */
    | { readonly kind: 'not-kept'; readonly sheet: string; readonly cells: readonly Area[] }
    /** A request has failed; where it was the first one, it may have been carried out in part, as a whole, or not at all. */
    | { readonly kind: 'failed'; readonly thrown: unknown; readonly isFirst: boolean }
  );

/** What others have done since the workbook was read, as each request found it before its first change. */
export interface Meanwhile {
  readonly disturbed: readonly Disturbance[];
  readonly renamed: readonly string[];
  /** Somebody has taken what had begun for cut off, and put it back. */
  readonly isTakenOver: boolean;
}

/** A quarter of what Excel on the web takes: its answer holds what was written, and what stood there before. */
const REQUEST_BYTES = 1_400_000;
const LEAST_BYTES = 4_000;

export async function carryOut(context: Excel.RequestContext, { snapshot }: ReadWorkbook, transaction: Transaction): Promise<Carried> {
  const sheetOf = (name: string): SheetSnapshot | null => snapshot.sheets.find((sheet) => sheet.name === name) ?? null;
  const requests = new Requests(context, transaction, sheetOf);
  let meanwhile: Meanwhile = { disturbed: [], renamed: [], isTakenOver: false };
  for (;;) {
    const answer = await requests.sendNext().catch((thrown: unknown): Failure => ({ thrown }));
    if ('thrown' in answer) return { kind: 'failed', thrown: answer.thrown, isFirst: requests.isFirst, ...meanwhile };
    meanwhile = {
      disturbed: [...meanwhile.disturbed, ...answer.disturbed],
      renamed: [...meanwhile.renamed, ...answer.renamed],
      isTakenOver: answer.isTakenOver,
    };
    if (answer.wrong) return { kind: 'not-kept', ...answer.wrong, ...meanwhile };
    if (answer.isLast) return { kind: 'written', ...meanwhile };
    if (meanwhile.isTakenOver || (transaction.yields && isDisturbed(meanwhile))) return { kind: 'stopped', ...meanwhile };
  }
}

export function isDisturbed({ disturbed, renamed, isTakenOver }: Meanwhile): boolean {
  return disturbed.length > 0 || renamed.length > 0 || isTakenOver;
}

interface Failure {
  readonly thrown: unknown;
}

interface Answer extends Meanwhile {
  readonly isLast: boolean;
  readonly wrong: { readonly sheet: string; readonly cells: readonly Area[] } | null;
}

class Requests {
  private next = 0;
  private mostBytes = REQUEST_BYTES;
  private begun: Excel.CustomXmlPart | null = null;
  private added: readonly Excel.Worksheet[] = [];
  private readonly written = new Set<string>();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly transaction: Transaction,
    private readonly sheetOf: (name: string) => SheetSnapshot | null,
  ) {}

  get isFirst(): boolean {
    return this.begun === null;
  }

  /** Half as much at once where Excel says that it was too much; such a request has not been carried out. */
  async sendNext(): Promise<Answer> {
    try {
      return await this.send(this.portion());
    } catch (thrown) {
      if (!isTooLarge(thrown) || this.mostBytes < LEAST_BYTES) throw thrown;
      this.mostBytes /= 2;
      return this.sendNext();
    }
  }

  private async send(portion: readonly Step[]): Promise<Answer> {
    const { context, transaction } = this;
    const isLast = this.next + portion.length === transaction.steps.length;
    context.application.suspendScreenUpdatingUntilNextSync();
    const isStillOurs = this.queueIsStillOurs();
    const renamed = this.queueRenamed(portion);
    const witnesses = witnessAreas(portion, this.sheetOf).map((area) => {
      const answer = queueWitness(this.worksheet(area.sheet.name), area);
      return () => answer((row, column) => this.written.has(keyOf(area.sheet.name, row, column)));
    });
    const begun = this.begun ?? this.begin(isLast ? 1 : 2);
    for (const step of portion) step.queue(this.worksheet(step.sheet));
    const readBack = this.queueReadBack(portion);
    if (isLast) transaction.close(this.begun ? context.workbook.customXmlParts.getItem(this.begun.id) : begun);
    await context.sync();
    noteOwnSheets([...this.added.map(({ id }) => id), ...this.deletedBy(portion)]);
    this.begun = begun;
    this.next += portion.length;
    const disturbed = witnesses.flatMap((answer) => answer());
    const wrong = readBack();
    this.note(portion);
    return { isLast, isTakenOver: !isStillOurs(), renamed: renamed(), disturbed, wrong };
  }

  /** What goes into the next request. The first one also holds what `open` queues, and perhaps nothing else. */
  private portion(): readonly Step[] {
    const { steps, openBytes } = this.transaction;
    let bytes = this.begun ? 0 : openBytes;
    let end = this.next;
    for (; end < steps.length; end += 1) {
      bytes += steps[end]?.bytes ?? 0;
      const isFirst = end === this.next && (this.begun !== null || openBytes < this.mostBytes);
      if (bytes > this.mostBytes && !isFirst) break;
    }
    return steps.slice(this.next, end);
  }

  private begin(requests: number): Excel.CustomXmlPart {
    this.added = this.transaction.added.map((name) => {
      const sheet = this.context.workbook.worksheets.add(name);
      sheet.load('id');
      return sheet;
    });
    const part = this.transaction.open(requests);
    part.load('id');
    return part;
  }

  private deletedBy(portion: readonly Step[]): readonly string[] {
    const deleted = portion.flatMap(({ sheet, deletesSheet }) => (deletesSheet === true ? [this.sheetOf(sheet)] : []));
    return deleted.flatMap((sheet) => (sheet ? [sheet.id] : []));
  }

  private worksheet(name: string): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(this.sheetOf(name)?.id ?? name);
  }

  private queueIsStillOurs(): () => boolean {
    if (!this.begun) return () => true;
    const part = this.context.workbook.customXmlParts.getItemOrNullObject(this.begun.id);
    part.load('id');
    return () => isThere(part);
  }

  private queueRenamed(portion: readonly Step[]): () => readonly string[] {
    const sheets = [...new Set(portion.map(({ sheet }) => sheet))].flatMap((name) => {
      if (!this.sheetOf(name)) return [];
      const sheet = this.worksheet(name);
      sheet.load('name');
      return [{ name, sheet }];
    });
    return () => sheets.flatMap(({ name, sheet }) => (sheet.name === name ? [] : [name]));
  }

  /** Cells of sheets that the same steps delete are gone. */
  private queueReadBack(portion: readonly Step[]): () => Answer['wrong'] {
    const deleted = new Set(this.transaction.steps.flatMap(({ sheet, deletesSheet }) => (deletesSheet === true ? [sheet] : [])));
    const blocks = portion.flatMap(({ sheet, cells }) => {
      if (!cells || deleted.has(sheet)) return [];
      return [{ sheet, cells, found: queueFormulas(this.worksheet(sheet), cells.area) }];
    });
    return () => {
      const cells = new Map<string, { readonly sheet: string; readonly area: Area; readonly isKept: boolean }>();
      for (const { sheet, cells: { area, typed }, found } of blocks) {
        const formulas = found();
        typed.forEach((line, r) => {
          line.forEach((content, c) => {
            if (content === null) return;
            const [row, column] = [area.row + r, area.column + c];
            // A later step of the same cell wins.
            cells.set(keyOf(sheet, row, column), { sheet, area: cellArea({ row, column }), isKept: comparable(formulas[r]?.[c]) === comparable(onceTyped(content)) });
          });
        });
      }
      const wrong = [...cells.values()].filter(({ isKept }) => !isKept);
      const [first] = wrong;
      return first ? { sheet: first.sheet, cells: wrong.flatMap(({ sheet, area }) => (sheet === first.sheet ? [area] : [])) } : null;
    };
  }

  private note(portion: readonly Step[]): void {
    for (const { sheet, cells } of portion) {
      cells?.typed.forEach((line, r) => {
        line.forEach((content, c) => {
          if (content !== null) this.written.add(keyOf(sheet, cells.area.row + r, cells.area.column + c));
        });
      });
    }
  }
}

function isThere(part: Excel.CustomXmlPart): boolean {
  return !part.isNullObject;
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${row}:${column}:${sheet}`;
}

function isTooLarge(thrown: unknown): boolean {
  return thrown instanceof OfficeExtension.Error && thrown.code === 'RequestPayloadSizeLimitExceeded';
}
