import fc from 'fast-check';
import { findConfigurationSheet, locate } from '../../../src/plan/configuration/layout';
import { composeRemoval } from '../../../src/plan/fill/compose-removal';
import { withoutOurs } from '../../../src/plan/fill/without-ours';
import type { WorkbookSnapshot } from '../../../src/plan/model';
import { build, type RowSpec } from '../progress/plan-builder';
import { applyEdits, trimmed } from './apply-edits';
import { calculated, workbookData } from './calculation';
import { change, changedPlan, changeEdits } from './changes';
import { generatedPlan, KINDS } from './generated-plans';
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

  describe('status formulas stay short enough to be read in the formula bar', () => {
    /** What it takes to show a person's own judgement at once, without the add-in. */
    const OVERRIDE = `IF('Cấu hình'!$AC$100<>"",'Cấu hình'!$AC$100,)`.length;
    const lengthsOf = (rows: readonly RowSpec[]): readonly number[] => {
      const { plan, snapshot } = build(rows);
      const { computed, edits } = run(plan, snapshot, '2023-06-30');
      const column = computed.find(({ id }) => id === 'status')?.column ?? -1;
      const [sheet] = applyEdits(snapshot, edits).sheets;
      return plan.indicators.map(({ row }) => sheet?.formulas[row]?.[column]?.length ?? 0);
    };

    test('where the profile says what is expected', () => {
      const plain: readonly RowSpec[] = [
        { path: ['Lúa nước', 'Sản lượng'], unit: 'tấn', target: 215, actual: 101 },
        { path: ['Lúa nước', 'Năng suất'], unit: 'tạ/ha', target: 39.1, actual: 38 },
        { path: ['Đàn bò'], unit: 'con', target: 712, actual: 690 },
        { path: ['Tỷ lệ hộ sử dụng điện'], unit: '%', target: 100, actual: 98 },
      ];
      const lengths = lengthsOf(plain);
      expect(lengths.every((length) => length > 100)).toBe(true);
      expect(Math.max(...lengths.slice(0, 3))).toBeLessThanOrEqual(230 + OVERRIDE);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(250 + OVERRIDE);
    });

    test.each([
      ['without figures of other years', {}],
      ['with last year’s figures', { prevYear: 0.97, samePeriodLY: 0.4 }],
      ['with all figures', { prevYear: 0.97, samePeriodLY: 0.4, planPeriod: 0.5 }],
    ])('for every kind of row, %s', (_, shares: Partial<Record<'prevYear' | 'samePeriodLY' | 'planPeriod', number>>) => {
      const rows = KINDS.map(({ path, unit, target, format, typical }): RowSpec => ({
        path, unit, target, format, actual: target === 'Đạt' ? 'Đạt' : typical * 0.9,
        ...Object.fromEntries(Object.entries(shares).map(([role, share]) => [role, typical * share])),
      }));
      expect(Math.max(...lengthsOf(rows))).toBeLessThanOrEqual(400 + OVERRIDE);
    });
  });
});

describe('a workbook of an earlier version', () => {
  const rows: readonly RowSpec[] = [
    { path: ['Giải quyết việc làm'], unit: 'người', target: 100, actual: 38 },
    { path: ['Số vụ tai nạn giao thông'], unit: 'vụ', target: 10, actual: 5 },
    { path: ['Tỷ lệ hộ sử dụng điện'], unit: '%', target: 98, actual: 96 },
  ];
  const asOf = '2023-06-30';
  const lengthened = ['behindFrom', 'watchFrom', 'onTrackFrom'] as const;

  /** The configuration sheet as it was before lines had bounds of their own. */
  function earlier(workbook: WorkbookSnapshot): WorkbookSnapshot {
    const configuration = findConfigurationSheet(workbook);
    if (!configuration) throw new Error('there is no configuration sheet');
    const { lineColumns, general } = locate(configuration);
    const without = <T>(grid: readonly (readonly T[])[], blank: T): T[][] =>
      grid.map((line, row) =>
        line
          .map((value, column) => (row >= general.thresholds && row <= general.thresholds + 4 && column >= 4 ? blank : value))
          .filter((__, column) => column < lineColumns.behindFrom || column > lineColumns.onTrackFrom),
      );
    const old = {
      ...configuration,
      values: without(configuration.values, null), formulas: without(configuration.formulas, null), numberFormats: without(configuration.numberFormats ?? [], 'General'),
    };
    return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet === configuration ? old : sheet)) };
  }

  test('gets the columns that it lacks right of everything, and then is left alone', () => {
    const { plan, snapshot } = build(rows);
    const old = earlier(applyEdits(snapshot, run(plan, snapshot, asOf).edits));
    const before = findConfigurationSheet(old);
    const updated = applyEdits(old, run(plan, old, asOf).edits);
    const after = findConfigurationSheet(updated);
    if (!before || !after) throw new Error('there is no configuration sheet');
    const { lineColumns, linesHeader, general } = locate(after);
    expect(lengthened.map((field) => lineColumns[field] - lineColumns.behindFrom)).toEqual([0, 1, 2]);
    before.values.forEach((line, row) => {
      if (row === general.thresholds || row <= linesHeader) return;
      // Only the words for a missed target have changed their meaning; they are formulas.
      line.forEach((value, column) => {
        if (value !== null) expect(after.values[row]?.[column]).toEqual(value);
      });
    });
    expect(run(plan, updated, asOf).edits).toEqual([]);
    expect(applyEdits(updated, composeRemoval(updated).edits)).toEqual(trimmed(snapshot));
  });

  test('is judged as one of this version', () => {
    const { plan, snapshot } = build(rows);
    const first = run(plan, snapshot, asOf);
    const filled = applyEdits(snapshot, first.edits);
    const old = earlier(filled);
    const updated = applyEdits(old, run(plan, old, asOf).edits);
    const column = first.computed.find(({ id }) => id === 'status')?.column ?? -1;
    const cells = plan.indicators.map(({ row }) => ({ row, column }));
    const [now, then] = calculated([filled, updated].map((workbook) => ({ data: workbookData(workbook), sheet: plan.sheet, cells })));
    expect(now).toEqual(['Chậm', 'Đúng tiến độ', 'Cần chú ý']);
    expect(then).toEqual(now);
  }, 60_000);
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
