import fc from 'fast-check';
import { composeRemoval } from '../../../src/plan/fill/compose-removal';
import { withoutOurs } from '../../../src/plan/fill/without-ours';
import { build, type RowSpec } from '../progress/plan-builder';
import { applyEdits, trimmed } from './apply-edits';
import { change, changedPlan, changeEdits } from './changes';
import { generatedPlan } from './generated-plans';
import { run } from './run';

describe('composing the edits', () => {
  test('a second run on its own result changes nothing', () => {
    fc.assert(
      fc.property(generatedPlan, ({ plan, snapshot, asOf }) => {
        const first = run(plan, snapshot, asOf);
        expect(first.edits.length).toBeGreaterThan(0);
        const after = applyEdits(snapshot, first.edits);
        const second = run(plan, after, asOf);
        expect(second.edits).toEqual([]);
        expect(second.computed).toEqual(first.computed);
        expect(second.assessments).toEqual(first.assessments);
      }),
      { numRuns: 25 },
    );
  });

  test('removal gives the workbook back as it was', () => {
    fc.assert(
      fc.property(generatedPlan, ({ plan, snapshot, asOf }) => {
        const after = applyEdits(snapshot, run(plan, snapshot, asOf).edits);
        const removal = composeRemoval(after);
        expect(removal.sheet).toBe(plan.sheet);
        expect(applyEdits(after, removal.edits)).toEqual(trimmed(snapshot));
      }),
      { numRuns: 25 },
    );
  });

  test('only blank cells are written on the plan sheet', () => {
    fc.assert(
      fc.property(generatedPlan, ({ plan, snapshot, asOf }) => {
        const after = applyEdits(snapshot, run(plan, snapshot, asOf).edits);
        const [before] = snapshot.sheets;
        before?.values.forEach((line, r) => {
          line.forEach((value, c) => {
            if (value !== null) expect(after.sheets[0]?.values[r]?.[c]).toEqual(value);
          });
        });
      }),
      { numRuns: 25 },
    );
  });

  test('changed figures and another date are followed, and everything can still be taken away', () => {
    fc.assert(
      fc.property(generatedPlan, change, (generated, asked) => {
        const { plan, snapshot, asOf } = generated;
        const filled = applyEdits(snapshot, run(plan, snapshot, asOf).edits);
        const edited = applyEdits(filled, changeEdits(generated, filled, asked));
        const planAfter = changedPlan(generated, asked);
        const followed = applyEdits(edited, run(planAfter, edited, asked.asOf).edits);
        expect(run(planAfter, followed, asked.asOf).edits).toEqual([]);
        const [was] = withoutOurs(edited).sheets;
        const [is] = applyEdits(followed, composeRemoval(followed).edits).sheets;
        is?.values.forEach((line, r) => {
          line.forEach((value, c) => {
            expect(value).toEqual(was?.values[r]?.[c] ?? null);
          });
        });
      }),
      { numRuns: 20 },
    );
  });

  test('formulas stay short enough to be read in the formula bar', () => {
    const lengthsOf = (rows: readonly RowSpec[]): readonly number[] => {
      const { plan, snapshot } = build(rows);
      const cells = run(plan, snapshot, '2023-06-30').edits.flatMap((edit) => (edit.kind === 'cells' ? edit.cells.flat() : []));
      return cells.flatMap((cell) => (cell && 'formula' in cell ? [cell.formula.length] : []));
    };
    const plain: readonly RowSpec[] = [
      { path: ['Lúa nước', 'Sản lượng'], unit: 'tấn', target: 215, actual: 101 },
      { path: ['Lúa nước', 'Năng suất'], unit: 'tạ/ha', target: 39.1, actual: 38 },
      { path: ['Đàn bò'], unit: 'con', target: 712, actual: 690 },
      { path: ['Tỷ lệ hộ sử dụng điện'], unit: '%', target: 100, actual: 98 },
    ];
    expect(Math.max(...lengthsOf(plain))).toBeLessThan(340);
    // The longest: a target in words, a result in text, and a baseline to come from.
    expect(Math.max(...lengthsOf([{ path: ['Tham gia bảo hiểm y tế'], unit: '%', target: 'trên 70%', actual: '65,5', prevYear: 60 }]))).toBeLessThan(720);
  });
});

describe('columns', () => {
  const rows: readonly RowSpec[] = [{ path: ['Giải quyết việc làm'], unit: 'người', target: 100, actual: 38 }];
  const columnOf = (spec: Parameters<typeof build>[1], id: string): object | undefined => {
    const { plan, snapshot } = build(rows, spec);
    return run(plan, snapshot, '2023-06-30').computed.find((column) => column.id === id);
  };

  test('the sheet’s own empty columns come first', () => {
    expect(columnOf({ extraColumns: ['pctPlan', 'rating'] }, 'percent')).toEqual({ id: 'percent', column: 5, origin: 'sheet' });
    expect(columnOf({ extraColumns: ['pctPlan', 'rating'] }, 'status')).toEqual({ id: 'status', column: 6, origin: 'sheet' });
    expect(columnOf({ extraColumns: ['pctPlan', 'rating'] }, 'remaining')).toEqual({ id: 'remaining', column: 7, origin: 'added' });
    expect(columnOf({}, 'percent')).toEqual({ id: 'percent', column: 5, origin: 'added' });
  });

  test('a column with content of its own is left alone', () => {
    const { plan, snapshot } = build(rows, { extraColumns: ['pctPlan', 'rating'] });
    const typed = applyEdits(snapshot, [
      { kind: 'cells', sheet: plan.sheet, area: { row: 6, column: 6, rows: 1, columns: 1 }, cells: [[{ text: 'đang làm' }]] },
    ]);
    const { computed, edits } = run(plan, typed, '2023-06-30');
    expect(computed.find((column) => column.id === 'status')?.origin).toBe('added');
    expect(applyEdits(typed, edits).sheets[0]?.values[6]?.[6]).toBe('đang làm');
  });

  test('nothing stands where a signature stands', () => {
    const { plan, snapshot } = build(rows, { extraColumns: ['note'] });
    const signed = applyEdits(snapshot, [
      { kind: 'cells', sheet: plan.sheet, area: { row: 9, column: 7, rows: 1, columns: 1 }, cells: [[{ text: 'KẾ TOÁN' }]] },
    ]);
    const after = applyEdits(signed, run(plan, signed, '2023-06-30').edits);
    expect(after.sheets[0]?.values[9]?.[7]).toBe('KẾ TOÁN');
    expect(applyEdits(after, composeRemoval(after).edits)).toEqual(trimmed(signed));
  });

  test('what a person types over a formula of ours stays', () => {
    const { plan, snapshot } = build(rows);
    const after = applyEdits(snapshot, run(plan, snapshot, '2023-06-30').edits);
    const status = run(plan, after, '2023-06-30').computed.find((column) => column.id === 'status')?.column ?? -1;
    const typed = applyEdits(after, [
      { kind: 'cells', sheet: plan.sheet, area: { row: 6, column: status, rows: 1, columns: 1 }, cells: [[{ text: 'Đạt' }]] },
    ]);
    expect(run(plan, typed, '2023-06-30').edits).toEqual([]);
  });
});

test('a person’s sheet of the same name is not taken for ours', () => {
  const { plan, snapshot } = build([{ path: ['Giải quyết việc làm'], unit: 'người', target: 100, actual: 38 }]);
  const [first] = snapshot.sheets;
  if (!first) throw new Error('no sheet');
  const withOther = { ...snapshot, sheets: [first, { ...first, id: 'x', name: 'cấu hình', values: [['của tôi']], formulas: [[null]], numberFormats: [['General']], merges: [] }] };
  const { edits } = run(plan, withOther, '2023-06-30');
  expect(edits.find((edit) => edit.kind === 'add-sheet')).toEqual({ kind: 'add-sheet', sheet: 'Cấu hình 2' });
  const after = applyEdits(withOther, edits);
  expect(run(plan, after, '2023-06-30').edits).toEqual([]);
  expect(applyEdits(after, composeRemoval(after).edits)).toEqual(trimmed(withOther));
});
