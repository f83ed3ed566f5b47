/** Runs one snippet in one persona: a new workbook, its page, every button in page order; afterwards the workbook is saved and opened again. */
import { openNodeWorkbook } from '../../../src/preview/engine/node-workbook';
import type { UniverWorkbook } from '../../../src/preview/engine/univer-workbook';
import { createBlankWorkbook } from '../../../src/preview/files/create-blank-workbook';
import { openWorkbook, type OpenedWorkbook } from '../../../src/preview/files/open-workbook';
import { saveWorkbook } from '../../../src/preview/files/save-workbook';
import { createHost, type EmbeddedHost } from '../../../src/preview/host';
import type { PersonaId } from '../../../src/preview/personas';
import { loadOffice } from '../../../src/preview/protocol/node-office';
import { parseAddress } from '../../../src/preview/objects/addresses';
import type { Expectation } from './expectations';
import { openPage, type Said } from './page';
import type { Snippet } from './snippet';

export interface Pressed {
  readonly id: string;
  readonly label: string;
  readonly isHandled: boolean;
  readonly said: readonly Said[];
  /** What the cells hold that the expectation speaks of, and how they are filled. */
  readonly state: State;
  readonly reachedOutside: boolean;
  /** It did not come to an end. */
  readonly isStuck: boolean;
}

export type State = Required<Pick<Expectation, 'cells' | 'fills'>>;

export interface SnippetRun {
  /** What was said before any button was pressed. */
  readonly atStart: readonly Said[];
  readonly pressed: readonly Pressed[];
  /** What went wrong when the workbook was saved and opened again; null where nothing did. */
  readonly savingFailed: string | null;
}

/** On a busy machine; ten thousand cells one by one take the longest. */
const MOST_SECONDS = 200;

export async function runSnippet(snippet: Snippet, persona: PersonaId, expected: Readonly<Record<string, Expectation>>): Promise<SnippetRun> {
  const blank = createBlankWorkbook('Book1.xlsx');
  const workbook = await openNodeWorkbook(blank.data);
  const settled = workbook.save();
  const host = createHost(workbook, { persona, fileName: 'Book1.xlsx', culture: 'en-US' });
  const watched = watchTraffic(host);
  const office = await loadOffice(watched.host, { displayLanguage: 'en-US' });
  const page = openPage(snippet, office);
  const tell = (thrown: unknown): void => {
    page.tell(thrown);
  };
  process.on('unhandledRejection', tell);
  try {
    await quiet(watched, workbook);
    const atStart = page.hear();
    const pressed: Pressed[] = [];
    for (const button of page.buttons) {
      const isStuck = (await Promise.race([button.press().then(() => quiet(watched, workbook)), seconds(MOST_SECONDS)])) === 'late';
      pressed.push({ id: button.id, label: button.label, isHandled: button.isHandled, said: page.hear(), state: stateOf(workbook, expected[button.id]), reachedOutside: page.hasReachedOutside(), isStuck });
    }
    return { atStart, pressed, savingFailed: await saveAndOpen(blank, workbook, settled) };
  } finally {
    process.off('unhandledRejection', tell);
    page.close();
    office.dispose();
    host.dispose();
    workbook.dispose();
  }
}

function stateOf(workbook: UniverWorkbook, { cells = {}, fills = {} }: Expectation = {}): State {
  const told: { cells: Record<string, unknown[][]>; fills: Record<string, string | null> } = { cells: {}, fills: {} };
  for (const address of [...Object.keys(cells), ...Object.keys(fills)]) {
    const parsed = parseAddress(address);
    const sheet = parsed?.sheet ? workbook.sheetByName(parsed.sheet) : null;
    if (!parsed || !sheet) continue;
    const { row, column, rows, columns } = parsed.area;
    if (address in cells) told.cells[address] = Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => sheet.cell(row + r, column + c).value));
    if (address in fills) told.fills[address] = sheet.style(row, column).fill;
  }
  return told;
}

function seconds(count: number): Promise<'late'> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve('late');
    }, count * 1000).unref();
  });
}

interface Watched {
  readonly host: EmbeddedHost;
  /** Batches under way. */
  readonly underWay: () => number;
  readonly lastAnswer: () => number;
}

function watchTraffic(host: EmbeddedHost): Watched {
  let [underWay, lastAnswer] = [0, 0];
  const answer: EmbeddedHost['process'] = async (body) => {
    underWay += 1;
    try {
      return await host.process(body);
    } finally {
      underWay -= 1;
      lastAnswer = performance.now();
    }
  };
  return { host: { ...host, process: answer }, underWay: () => underWay, lastAnswer: () => lastAnswer };
}

const QUIET_MS = 60;

/** Until events have been told and what their handlers asked for has been answered. */
async function quiet({ underWay, lastAnswer }: Watched, workbook: UniverWorkbook): Promise<void> {
  for (;;) {
    await workbook.settle();
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    if (underWay() === 0 && performance.now() - lastAnswer() > QUIET_MS) return;
  }
}

async function saveAndOpen(opened: OpenedWorkbook, workbook: UniverWorkbook, settled: ReturnType<UniverWorkbook['save']>): Promise<string | null> {
  try {
    const outcome = await openWorkbook(await saveWorkbook(opened, workbook.save(), settled), 'Book1.xlsx');
    return outcome.ok ? null : `the saved file is refused: ${outcome.refusal.reason}`;
  } catch (thrown) {
    return String(thrown instanceof Error ? thrown.stack : thrown);
  }
}
