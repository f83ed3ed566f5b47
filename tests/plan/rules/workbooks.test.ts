/**
 * Workbooks as they come, through the one public entry: consistent plans in any arrangement of columns have no error and no warning, and a
 * slip planted into one is found at its cell, with nothing else told.
 */
import fc from 'fast-check';
import { cellAddress } from '../../../src/plan/address';
import type { CellValue, Finding } from '../../../src/plan/model';
import { review } from '../../../src/plan/review';
import { sheetOf, workbookOf } from '../sheet/sheets';

type Key = 'lastYear' | 'plan' | 'firstQuarter' | 'secondQuarter' | 'half' | 'lastHalf' | 'percent' | 'growth';

const HEADINGS: Readonly<Record<Key, string>> = {
  lastYear: 'Thực hiện năm 2022', plan: 'Kế hoạch năm 2023', firstQuarter: 'Thực hiện quý I/2023', secondQuarter: 'Thực hiện quý II/2023',
  half: 'Lũy kế 6 tháng đầu năm 2023', lastHalf: 'Cùng kỳ 6 tháng năm 2022', percent: 'So với kế hoạch (%)', growth: 'So với cùng kỳ (%)',
};

/** Arrangements seen in practice. */
const ARRANGEMENTS: readonly (readonly Key[])[] = [
  ['lastYear', 'plan', 'half', 'lastHalf', 'percent'],
  ['plan', 'firstQuarter', 'secondQuarter', 'half', 'percent'],
  ['lastHalf', 'plan', 'half', 'percent', 'growth'],
  ['lastYear', 'plan', 'firstQuarter', 'secondQuarter', 'half', 'lastHalf', 'percent', 'growth'],
  ['plan', 'half'],
];

interface Line {
  readonly stt: string;
  readonly name: string;
  readonly unit: string;
  readonly figures: Readonly<Partial<Record<Key, number>>>;
}

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** A row's figures from the half-year's two quarters; last year a little less of everything. */
function figuresFrom(plan: number, quarters: readonly [number, number], decimals: number, last = 0.95): Line['figures'] {
  const half = round(quarters[0] + quarters[1], decimals);
  const lastHalf = round(half * last, decimals);
  return {
    lastYear: round(plan * last, decimals), plan, firstQuarter: quarters[0], secondQuarter: quarters[1], half, lastHalf,
    percent: round((half / plan) * 100, 1), growth: round((half / lastHalf) * 100, 1),
  };
}

const amount = (least: number, most: number): fc.Arbitrary<number> => fc.integer({ min: least, max: most });

/** Flows of a plan: part by part, and a total of some of them. */
const lines: fc.Arbitrary<readonly Line[]> = fc
  .tuple(fc.array(fc.tuple(amount(1200, 9800), amount(18, 27), amount(18, 27)), { minLength: 6, maxLength: 9 }), amount(300, 900), amount(300, 900))
  .map(([rows, wood, large]) => {
    const single = rows.map(([plan, first, second], at): Line => ({
      stt: String(at + 1), name: `Thu từ nguồn ${String.fromCharCode(65 + at)}`, unit: 'triệu đồng',
      figures: figuresFrom(plan, [Math.round((plan * first) / 100), Math.round((plan * second) / 100) + 1], 0),
    }));
    const parts = [['Trồng gỗ nguyên liệu', wood], ['Trồng rừng gỗ lớn', large]] as const;
    const planted = parts.map(([name, plan]): Line => ({
      stt: '-', name, unit: 'ha', figures: figuresFrom(plan, [Math.round(plan * 0.21), Math.round(plan * 0.24)], 0),
    }));
    const [one, other] = planted.map(({ figures }) => figures);
    const both = (key: Key): number => (one?.[key] ?? 0) + (other?.[key] ?? 0);
    const total: Line = {
      stt: String(rows.length + 1), name: 'Trồng mới rừng sản xuất, gồm:', unit: 'ha',
      figures: {
        lastYear: both('lastYear'), plan: both('plan'), firstQuarter: both('firstQuarter'), secondQuarter: both('secondQuarter'), half: both('half'), lastHalf: both('lastHalf'),
        percent: round((both('half') / both('plan')) * 100, 1), growth: round((both('half') / both('lastHalf')) * 100, 1),
      },
    };
    return [...single, total, ...planted];
  });

const FIRST_ROW = 4;
const FIRST_COLUMN = 3;

function findingsOf(plan: readonly Line[], keys: readonly Key[]): readonly Finding[] {
  const cells: CellValue[][] = [
    ['KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2023'], ['Báo cáo 6 tháng đầu năm 2023'], [],
    ['STT', 'Chỉ tiêu', 'ĐVT', ...keys.map((key) => HEADINGS[key])],
    ...plan.map(({ stt, name, unit, figures }) => [stt, name, unit, ...keys.map((key) => figures[key] ?? null)]),
  ];
  const outcome = review(workbookOf(sheetOf(cells, { name: 'KH 2023' })), { today: '2023-07-05' });
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.review.findings.filter(({ severity }) => severity !== 'info');
}

const arrangement = fc.constantFrom(...ARRANGEMENTS);

describe('workbooks that are consistent', () => {
  it('have no error and no warning, however they are arranged', () => {
    fc.assert(fc.property(lines, arrangement, (plan, keys) => { expect(findingsOf(plan, keys)).toEqual([]); }), { numRuns: 40 });
  });
});

interface Slip {
  readonly what: string;
  readonly column: Key;
  readonly change: (value: number) => number;
  /** The rule that explains it, and the columns that must be there for it to be seen. */
  readonly needs: readonly Key[];
  readonly rules: readonly string[];
}

const slips: readonly Slip[] = [
  { what: 'three zeros too many', column: 'half', change: (value) => value * 1000, needs: ['plan', 'half'], rules: ['scale/thousandfold'] },
  { what: 'a half-year that is not the sum of its quarters', column: 'half', change: (value) => value + 30, needs: ['firstQuarter', 'secondQuarter'], rules: ['time/periods-do-not-sum'] },
  { what: 'a percentage off', column: 'percent', change: (value) => round(value + 9, 1), needs: ['percent'], rules: ['identity/percent-miscalculated'] },
  { what: 'a minus sign', column: 'half', change: (value) => -value, needs: ['half'], rules: ['cell/negative-value'] },
  { what: 'a result twice as large as last year', column: 'half', change: (value) => Math.round(value * 2.13), needs: ['lastHalf'], rules: ['time/sharp-change', 'time/periods-do-not-sum', 'identity/percent-miscalculated'] },
];

describe('a slip planted into a workbook', () => {
  it.each(slips.map((slip) => [slip.what, slip] as const))('%s: is told at its cell, and nothing else', (_, { column, change, needs, rules }) => {
    const fitting = ARRANGEMENTS.filter((keys) => [column, ...needs].every((key) => keys.includes(key)));
    fc.assert(
      fc.property(lines, fc.constantFrom(...fitting), amount(0, 5), (plan, keys, at) => {
        const slipped = plan.map((line, index) => (index === at ? { ...line, figures: { ...line.figures, [column]: change(line.figures[column] ?? 0) } } : line));
        const cell = cellAddress(FIRST_ROW + at, FIRST_COLUMN + keys.indexOf(column));
        const found = findingsOf(slipped, keys);
        expect(found.map(({ rule }) => rule).filter((rule) => rules.includes(rule))).not.toEqual([]);
        for (const finding of found) expect([...finding.cells, ...finding.related].map(({ row, column: at0 }) => cellAddress(row, at0))).toContain(cell);
      }),
      { numRuns: 15 },
    );
  });
});
