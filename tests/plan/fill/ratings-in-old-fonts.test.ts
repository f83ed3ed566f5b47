/** Results told in words ("Đạt", "Chưa đạt") in a legacy font, in decomposed Unicode or with stray spaces: the sheet reads them as the engine does. */
import { STATUS_LABELS } from '../../../src/plan/configuration/words';
import { findConfigurationSheet, locate } from '../../../src/plan/configuration/layout';
import type { CellFont, CellInput, PeriodId, Review, WorkbookSnapshot } from '../../../src/plan/model';
import { review } from '../../../src/plan/review';
import { inTcvn3, inVni } from '../language/legacy/vietnamese';
import { build, type RowSpec } from '../progress/plan-builder';
import { applyEdits } from './apply-edits';
import { calculated, workbookData } from './calculation';

/** The first row of the built plan. */
const FIRST = 6;
const asOf = '2023-12-31';

const ratings = (write: (text: string) => string, results: readonly string[]): readonly RowSpec[] => [
  { path: ['Giải quyết việc làm'], unit: 'người', target: 100, actual: 90 },
  ...results.map((actual, index): RowSpec => ({ path: [`Thôn ${index + 1} đạt chuẩn văn hóa`], target: 'Đạt', actual: write(actual) })),
];

function inFont(snapshot: WorkbookSnapshot, name: string | null): WorkbookSnapshot {
  const font: CellFont = { name, bold: false, italic: false, indent: 0 };
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, fonts: sheet.values.map((line) => line.map((value) => (typeof value === 'string' ? font : null))) })) };
}

function reviewed(snapshot: WorkbookSnapshot): Review {
  const outcome = review(snapshot, { today: '2024-01-05', asOf });
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.review;
}

interface Case {
  readonly snapshot: WorkbookSnapshot;
  readonly by: Review;
}

/** What each sheet shows in its rows of ratings; one start of the spreadsheet engine for all of them. */
function shownIn(cases: readonly Case[]): readonly (readonly unknown[])[] {
  return calculated(cases.map(({ snapshot, by }) => {
    const column = by.computed.find(({ id }) => id === 'status')?.column ?? -1;
    return { data: workbookData(snapshot), sheet: by.plan.sheet, cells: by.assessments.slice(1).map(({ row }) => ({ row, column })) };
  }));
}

/** What the engine says of the same rows. */
function saidOf(by: Review): readonly string[] {
  return by.assessments.slice(1).map(({ status }) => STATUS_LABELS[status]);
}

function statusFormulas(snapshot: WorkbookSnapshot, { plan, computed }: Review): readonly (string | null)[] {
  const column = computed.find(({ id }) => id === 'status')?.column ?? -1;
  return plan.indicators.slice(1).map(({ row }) => snapshot.sheets[0]?.formulas[row]?.[column] ?? null);
}

function filledOnce(start: WorkbookSnapshot): Case {
  const by = reviewed(start);
  return { snapshot: applyEdits(start, by.edits), by };
}

/** The first rating typed over. */
function typed({ snapshot, by }: Case, content: CellInput): WorkbookSnapshot {
  const area = { row: FIRST + 1, column: by.plan.actualColumn ?? -1, rows: 1, columns: 1 };
  return applyEdits(snapshot, [{ kind: 'cells', sheet: by.plan.sheet, area, cells: [[content]] }]);
}

const WRITINGS: readonly (readonly [string, (text: string) => string, string | null])[] = [
  ['TCVN3', inTcvn3, '.VnTime'],
  ['VNI', inVni, 'VNI-Times'],
  ['decomposed Unicode', (text) => text.normalize('NFD'), 'Times New Roman'],
  ['Unicode with no-break spaces', (text) => `${text.replaceAll(' ', '\u00A0')}\u00A0`, 'Times New Roman'],
];
const FILLED = WRITINGS.map(([name, write, font]) => ({
  name, ...filledOnce(inFont(build(ratings(write, ['Đạt', 'Chưa đạt', 'Đã hoàn thành', 'không được công nhận'])).snapshot, font)),
}));

test('are judged alike by engine and sheet, and a second run finds nothing to do', () => {
  const shown = shownIn(FILLED);
  FILLED.forEach(({ name, snapshot, by }, index) => {
    const said = saidOf(by);
    expect({ name, said }).toEqual({ name, said: ['Đạt', 'Không đạt', 'Đạt', 'Thiếu số liệu'] });
    expect({ name, shown: shown[index] }).toEqual({ name, shown: said });
    expect(reviewed(snapshot).edits).toEqual([]);
  });
}, 60_000);

test('a word that is typed over one later counts without the add-in, and a blank is a blank', () => {
  const changes: readonly (readonly [CellInput, string])[] = [
    [{ text: 'Chưa đạt' }, 'Không đạt'], [{ text: 'hoàn thành' }, 'Đạt'], [{ text: 'đang làm' }, 'Thiếu số liệu'], [{ clear: true }, 'Thiếu số liệu'],
  ];
  const shown = shownIn(FILLED.flatMap((filled) => changes.map(([content]) => ({ snapshot: typed(filled, content), by: filled.by }))));
  expect(shown.map(([first]) => first)).toEqual(FILLED.flatMap(() => changes.map(([, wanted]) => wanted)));
}, 60_000);

test('what was read of a text that has been corrected is forgotten at the next run', () => {
  const corrected = FILLED.map((filled) => filledOnce(typed(filled, { text: 'Chưa đạt' })));
  expect(shownIn(corrected).map(([first]) => first)).toEqual(corrected.map(() => 'Không đạt'));
  for (const { snapshot, by } of corrected) {
    expect(saidOf(by)[0]).toBe('Không đạt');
    const sheet = findConfigurationSheet(snapshot);
    if (!sheet) throw new Error('there is no configuration sheet');
    const { linesHeader, lineColumns } = locate(sheet);
    expect([lineColumns.actual, lineColumns.actualText].map((column) => sheet.values[linesHeader + 2]?.[column] ?? null)).toEqual([null, null]);
    expect(reviewed(snapshot).edits).toEqual([]);
  }
}, 60_000);

test('a text that the sheet can read by itself needs no record, and its formula stays short', () => {
  const filled = filledOnce(inFont(build(ratings((text) => text, ['Đạt', ' chưa  đạt ', 'X'])).snapshot, 'Times New Roman'));
  expect(saidOf(filled.by)).toEqual(['Đạt', 'Không đạt', 'Đạt']);
  expect(shownIn([filled])).toEqual([['Đạt', 'Không đạt', 'Đạt']]);
  const old = filledOnce(inFont(build(ratings(inTcvn3, ['Đạt'])).snapshot, '.VnTime'));
  const [[short], [long]] = [statusFormulas(filled.snapshot, filled.by), statusFormulas(old.snapshot, old.by)];
  expect(short?.length).toBeLessThan(long?.length ?? 0);
}, 60_000);

test('the latest of several quarters counts in an old font, too', () => {
  const periods: readonly PeriodId[] = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'];
  const rows: readonly RowSpec[] = [
    { path: ['Giải quyết việc làm'], unit: 'người', target: 100, results: [20, 20, 20, 20] },
    { path: ['Xã đạt chuẩn tiếp cận pháp luật'], target: 'Đạt', results: [inTcvn3('Chưa đạt'), null, inTcvn3('Đạt'), null] },
  ];
  const filled = filledOnce(inFont(build(rows, { periods }).snapshot, '.VnTime'));
  expect(saidOf(filled.by)).toEqual(['Đạt']);
  expect(shownIn([filled])).toEqual([['Đạt']]);
}, 60_000);
