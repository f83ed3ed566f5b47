/**
 * Every operation under faults of every kind, on the Excels that differ: the workbook ends up exactly as before or fully written, nothing that
 * a person has entered is lost, and the add-in says which. `npm run bench:faults` goes through every fault at every request on every Excel.
 */
import type { PersonaId } from '../../../src/preview/personas';
import { examine, Tally } from './examine';
import { Bench } from './lab';
import { prepareOperations, type Operations } from './operations';
import { strikes, type StrikeName } from './strikes';

jest.setTimeout(300_000);

/** The requests of an operation, from its last one on backwards; a repair writes in two of them. */
interface Struck {
  readonly persona: PersonaId;
  readonly writing: readonly StrikeName[];
  readonly lookingOnceMore?: readonly StrikeName[];
  readonly firstOfTwoWrites?: readonly StrikeName[];
}

const plan: Readonly<Record<keyof Operations, Struck>> = {
  firstUpdate: { persona: 'excel-2021', writing: ['stoppedLate', 'stoppedEarlyAndGone', 'lostAfterAndGone', 'protectedStructure', 'cellBesideEntered'] },
  update: {
    persona: 'microsoft-365',
    writing: ['stoppedEarly', 'stoppedAtTheEnd', 'stoppedLateAndGone', 'protectedSheet', 'lostAfter', 'requestTooLarge', 'ownCellEntered', 'inputEntered', 'sheetRenamed'],
    lookingOnceMore: ['lostBefore', 'readOnly', 'filtered', 'ownCellEntered'],
  },
  takeBack: { persona: 'excel-web', writing: ['typing', 'sessionExpired', 'stoppedAtOnce', 'stoppedLateAndGone', 'lostAfter', 'ownCellEntered', 'sheetDeleted'] },
  takeBackFirst: { persona: 'excel-2024', writing: ['stoppedAtTheEnd', 'lostAfterAndGone'] },
  remove: { persona: 'excel-2024', writing: ['answerTooLarge', 'stoppedAtOnce', 'stoppedLate', 'stoppedLateAndGone', 'ownCellEntered'] },
  dismiss: { persona: 'excel-web', writing: ['lostAfterAndGone'] },
  repair: { persona: 'excel-2021', writing: ['stoppedLate'], firstOfTwoWrites: ['stoppedLateAndGone'] },
};

/** How far from the last request of a repair the first one that writes is: read (4), look once more, write. */
const BETWEEN_WRITES = 6;

const tally = new Tally();
const bench = new Bench();
let operations: Operations;

beforeAll(async () => {
  operations = await prepareOperations();
});

afterEach(() => {
  bench.close();
});

afterAll(() => {
  process.stdout.write(`\n${tally.line}\n`);
});

test.each(Object.keys(plan) as (keyof Operations)[])('%s', async (name) => {
  const before = tally.failures.length;
  const { persona, writing, lookingOnceMore = [], firstOfTwoWrites = [] } = plan[name];
  const striking = new Map([[0, writing], [1, lookingOnceMore], [BETWEEN_WRITES, firstOfTwoWrites]]);
  await examine(bench, tally, operations[name], (toLast) => (striking.get(toLast) ?? []).map((strike) => ({ strike: strikes[strike], persona })));
  expect(tally.failures.slice(before)).toEqual([]);
});

test('each of these faults did strike', () => {
  const planned = Object.values(plan).flatMap(({ writing, lookingOnceMore = [], firstOfTwoWrites = [] }) => [...writing, ...lookingOnceMore, ...firstOfTwoWrites]);
  expect(tally.cases).toBe(planned.length);
});
