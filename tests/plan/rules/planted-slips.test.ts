/** Consistent plans of any size have no finding; a slip planted into one is found at its cell, and nothing else is reported. */
import fc from 'fast-check';
import type { CellRef, Finding } from '../../../src/plan/model';
import { runRules } from '../../../src/plan/rules/run-rules';
import { contextOf, planOf, type PlanSpec, type RowSpec, type Written } from '../plan-builder';

const COLUMNS = ['prevYear', 'plan', 'actualCum', 'pctPlan'] as const;
const PLAN = 1;
const ACTUAL = 2;
const PERCENT = 3;

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** last year, plan, actual – and the percentage that follows. */
const withPercent = (figures: readonly number[]): Written[] => [...figures, round((100 * (figures[ACTUAL] ?? 0)) / (figures[PLAN] ?? 1), 1)];

/** A figure for each of the three columns, within a few per cent of each other: last year's, this year's plan, what was reached. */
const steady = (least: number, most: number, decimals: number): fc.Arbitrary<number[]> =>
  fc.tuple(fc.integer({ min: least * 10 ** decimals, max: most * 10 ** decimals }), fc.integer({ min: 93, max: 99 }), fc.integer({ min: 94, max: 99 })).map(
    ([units, last, reached]) => [Math.round((units * last) / 100), units, Math.round((units * reached) / 100)].map((count) => round(count / 10 ** decimals, decimals)),
  );

const cropRows = (name: string): fc.Arbitrary<RowSpec> =>
  fc.tuple(steady(12, 95, 1), steady(21, 180, 1)).map(([areas, yields]) => ({
    name,
    rows: [
      { name: 'Diện tích', unit: 'ha', figures: withPercent(areas) },
      { name: 'Năng suất', unit: 'tạ/ha', figures: withPercent(yields) },
      { name: 'Sản lượng', unit: 'tấn', figures: withPercent(areas.map((area, at) => round((area * (yields[at] ?? 0)) / 10, 1))) },
    ],
  }));

const herdRows: fc.Arbitrary<RowSpec> = fc.tuple(steady(1200, 9000, 0), steady(1200, 9000, 0), steady(1200, 9000, 0)).map((herds) => ({
  name: 'Tổng đàn gia súc',
  unit: 'con',
  figures: withPercent([0, 1, 2].map((at) => herds.reduce((sum, herd) => sum + (herd[at] ?? 0), 0))),
  rows: ['Trâu', 'Bò', 'Lợn'].map((name, at) => ({ name, unit: 'con', relation: 'sum' as const, figures: withPercent(herds[at] ?? []) })),
}));

const crossbredRows: fc.Arbitrary<RowSpec> = fc.tuple(steady(600, 2000, 0), fc.integer({ min: 11, max: 45 })).map(([goats, share]) => {
  const crossbred = goats.map((goat) => Math.round((goat * share) / 100));
  return {
    name: 'Đàn dê',
    unit: 'con',
    figures: withPercent(goats),
    rows: [
      { name: 'Trong đó: dê lai', unit: 'con', relation: 'part' as const, figures: withPercent(crossbred) },
      { name: 'Tỷ lệ dê lai', unit: '%', figures: goats.map((goat, at) => round((100 * (crossbred[at] ?? 0)) / goat, 2)) },
    ],
  };
});

const budgetRow: fc.Arbitrary<RowSpec> = steady(2_000_000_000, 9_000_000_000, 0).map((figures) => ({ name: 'Tổng thu ngân sách', unit: 'đồng', figures: withPercent(figures) }));

const consistentPlan: fc.Arbitrary<PlanSpec> = fc.tuple(cropRows('Lúa nước'), cropRows('Sắn'), herdRows, crossbredRows, budgetRow).map((rows) => ({ columns: COLUMNS, rows }));

interface Slip {
  readonly what: string;
  readonly path: readonly string[];
  readonly column: number;
  readonly change: (value: number) => number;
}

const crops = ['Lúa nước', 'Sắn'];
const swapFirstTwo = (value: number): number => Number(String(value).replace(/^(\d)(\d)/, '$2$1'));

const slips: readonly Slip[] = [
  ...crops.flatMap((crop): Slip[] => [
    { what: 'lost mark of a yield', path: [crop, 'Năng suất'], column: ACTUAL, change: (value) => round(value * 10, 0) },
    { what: 'lost mark of a planned yield', path: [crop, 'Năng suất'], column: PLAN, change: (value) => round(value * 10, 0) },
    { what: 'lost mark of an output', path: [crop, 'Sản lượng'], column: ACTUAL, change: (value) => round(value * 10, 0) },
    { what: 'half the output', path: [crop, 'Sản lượng'], column: ACTUAL, change: (value) => round(value / 2, 1) },
    { what: 'lost mark of an area', path: [crop, 'Diện tích'], column: ACTUAL, change: (value) => round(value * 10, 0) },
  ]),
  { what: 'another part', path: ['Tổng đàn gia súc', 'Bò'], column: PLAN, change: (value) => value + 37 },
  { what: 'another total', path: ['Tổng đàn gia súc'], column: PLAN, change: (value) => value - 46 },
  { what: 'swapped digits of a part', path: ['Tổng đàn gia súc', 'Trâu'], column: ACTUAL, change: swapFirstTwo },
  { what: 'a rate off', path: ['Đàn dê', 'Tỷ lệ dê lai'], column: PLAN, change: (value) => round(value + 1.3, 2) },
  { what: 'a typed percentage off', path: ['Đàn dê'], column: PERCENT, change: (value) => round(value + 9, 1) },
  { what: 'money in thousands', path: ['Tổng thu ngân sách'], column: ACTUAL, change: (value) => Math.round(value / 1000) },
  { what: 'money in millions', path: ['Tổng thu ngân sách'], column: ACTUAL, change: (value) => Math.round(value / 1_000_000) },
  { what: 'a minus sign', path: ['Đàn dê'], column: ACTUAL, change: (value) => -value },
  { what: 'a fraction of a head', path: ['Đàn dê'], column: ACTUAL, change: (value) => round(value + 0.5, 1) },
];

function findings(spec: PlanSpec): readonly Finding[] {
  const plan = planOf(spec);
  return runRules(plan, contextOf(plan));
}

function withSlip(spec: PlanSpec, { path, column, change }: Slip): PlanSpec {
  const alter = (rows: readonly RowSpec[], names: readonly string[]): RowSpec[] =>
    rows.map((row) => {
      if (row.name !== names[0]) return row;
      if (names.length > 1) return { ...row, rows: alter(row.rows ?? [], names.slice(1)) };
      return { ...row, figures: (row.figures ?? []).map((figure, at) => (at === column && typeof figure === 'number' ? change(figure) : figure)) };
    });
  return { ...spec, rows: alter(spec.rows as readonly RowSpec[], path) };
}

function cellOf(spec: PlanSpec, { path, column }: Slip): CellRef {
  const plan = planOf(spec);
  const indicator = plan.indicators.find((one) => one.path.join('/') === path.join('/'));
  if (!indicator) throw new RangeError(`no row ${path.join('/')}`);
  return { row: indicator.row, column: 3 + column };
}

describe('consistent plans', () => {
  it('have no finding', () => {
    fc.assert(fc.property(consistentPlan, (spec) => { expect(findings(spec)).toEqual([]); }), { numRuns: 50 });
  });
});

describe('a planted slip', () => {
  it.each(slips.map((slip) => [`${slip.what}: ${slip.path.join(' – ')}`, slip] as const))('%s: is found at its cell, and nothing else', (_, slip) => {
    fc.assert(
      fc.property(consistentPlan, (spec) => {
        const slipped = withSlip(spec, slip);
        fc.pre(JSON.stringify(slipped) !== JSON.stringify(spec));
        const found = findings(slipped);
        expect(found).not.toEqual([]);
        for (const { cells } of found) expect(cells).toContainEqual(cellOf(spec, slip));
      }),
      { numRuns: 20 },
    );
  });
});
