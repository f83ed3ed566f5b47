/** Edits while formulas are being calculated: results that arrive afterwards must neither undo them nor get into other cells. */
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import type { EmbeddedSheet } from '../../../src/preview/engine/embedded-workbook';
import { openNodeWorkbook } from '../../../src/preview/engine/node-workbook';
import type { UniverWorkbook } from '../../../src/preview/engine/univer-workbook';

/** More than Univer calculates at one go: between two goes it lets others work. */
const LINES = 1100;

/** What stands in column B: the line's formula, a figure typed over it, or nothing any more. */
type Result = 'formula' | 'blank' | number;
interface Line {
  /** The figure in column A; null where the line is an inserted one. */
  readonly figure: number | null;
  result: Result;
}

type Step =
  | { readonly kind: 'change'; readonly factor: number }
  | { readonly kind: 'type' | 'clear' | 'insert' | 'delete'; readonly line: number }
  | { readonly kind: 'replace'; readonly line: number; readonly figure: number };

/** Where in the calculation the next edit falls: at once, while edits are collected (0.1 s), or while it runs. */
const moment = fc.constantFrom(0, 60, 102, 110, 125, 160);
const line = fc.nat(LINES - 20);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('change' as const), factor: fc.integer({ min: 1, max: 999 }) }),
  fc.record({ kind: fc.constantFrom('type' as const, 'clear' as const, 'insert' as const, 'delete' as const), line }),
  fc.record({ kind: fc.constant('replace' as const), line, figure: fc.integer({ min: 1, max: 999 }) }),
);

jest.setTimeout(120_000);

let workbook: UniverWorkbook;
let sheet: EmbeddedSheet;
/** What a person has put into the sheet so far. */
let lines: Line[];
let factor: number;

/** B1 holds the factor; below it each line has a figure in A, and in B the two together. */
beforeEach(async () => {
  factor = 1;
  lines = Array.from({ length: LINES }, (_, index) => ({ figure: index, result: 'formula' }));
  const cells = lines.map(({ figure }, index) => [index + 1, { 0: { v: figure ?? 0 }, 1: { f: `=$B$1*1000+A${String(index + 2)}` } }] as const);
  workbook = await openNodeWorkbook({
    id: 'book',
    sheetOrder: ['s1'],
    sheets: { s1: { id: 's1', name: 'KH 2023', rowCount: LINES + 100, columnCount: 5, cellData: { 0: { 1: { v: factor } }, ...Object.fromEntries(cells) } } },
  });
  sheet = workbook.activeSheet;
});

afterEach(() => {
  workbook.dispose();
});

function carryOut(edit: Step): void {
  if (edit.kind === 'change') {
    factor = edit.factor;
    sheet.write(0, 1, [[{ value: factor }]]);
    return;
  }
  const row = edit.line + 1;
  if (edit.kind === 'insert' || edit.kind === 'delete') {
    sheet.shift({ kind: edit.kind, axis: 'rows', area: { row, column: 0, rows: 1, columns: 5 } });
    lines.splice(edit.line, edit.kind === 'delete' ? 1 : 0, ...(edit.kind === 'insert' ? [{ figure: null, result: 'blank' } as const] : []));
    return;
  }
  const target = lines[edit.line];
  if (!target) return;
  if (edit.kind === 'replace') {
    sheet.write(row, 0, [[{ value: edit.figure }]]);
    lines[edit.line] = { ...target, figure: edit.figure };
    return;
  }
  target.result = edit.kind === 'type' ? 777 : 'blank';
  sheet.write(row, 1, [[{ value: edit.kind === 'type' ? 777 : null }]]);
}

/** The cells that show something else than the person would expect, as `row: shown, expected`. */
function surprises(): readonly string[] {
  return lines.flatMap(({ figure, result }, index) => {
    const shown = sheet.cell(index + 1, 1).value;
    const expected = result === 'formula' ? factor * 1000 + (figure ?? 0) : result === 'blank' ? null : result;
    return shown === expected ? [] : [`${String(index + 2)}: ${String(shown)}, ${String(expected)}`];
  });
}

test('whatever is edited at whatever moment, each formula shows its own result in the end and each entry stays', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(step, moment), { minLength: 2, maxLength: 6 }), async (edits) => {
      for (const [edit, milliseconds] of edits) {
        carryOut(edit);
        await pause(milliseconds);
      }
      await workbook.settle();
      expect(surprises().slice(0, 5)).toEqual([]);
    }),
    {
      numRuns: 8,
      endOnFailure: true,
      examples: [
        [[[{ kind: 'change', factor: 7 }, 125], [{ kind: 'insert', line: 5 }, 0]]],
        [[[{ kind: 'replace', line: 40, figure: 321 }, 0], [{ kind: 'insert', line: 5 }, 0]]],
      ],
    },
  );
});
