import fc from 'fast-check';
import { slipsOf } from '../../../src/plan/rules/slips';
import { crop, type PlanSpec, type RowSpec, type Written } from '../plan-builder';
import { told } from './findings-of';

const columns = ['plan', 'actualCum'] as const;

describe('the culprit of a broken identity', () => {
  const rice = (area: Written, perHectare: Written, output: Written): PlanSpec => ({ columns, rows: [crop('Lúa nước', [55, area], [39.1, perHectare], [215, output])] });

  it('is the cell whose mark was lost, though its digits are not the plan’s', () => {
    expect(told(rice(50, 382, 191))).toEqual(['identity/area-yield-output error E8 [E7 E9] → 38.2']);
  });
  it('is the cell with swapped digits', () => {
    expect(told(rice(50, 38.2, 119))).toEqual(['identity/area-yield-output error E9 [E7 E8] → 191']);
  });
  it('is not known where no slip explains it: all cells are named', () => {
    const [finding] = told(rice(50, 38.2, 147));
    expect(finding).toMatch(/^identity\/area-yield-output error E\d E\d E\d$/);
  });
  it('is not a cell that another identity bears out', () => {
    const rows = [
      { name: 'Tổng sản lượng lương thực có hạt', unit: 'tấn', figures: [360] },
      crop('Lúa nước', [55], [39.1], [215]),
      crop('Ngô', [30], [30.3], [91]),
    ];
    expect(told({ columns: ['plan'], rows })).toEqual(['identity/parts-do-not-sum error D6 [D10 D14] → 306']);
  });
  it('is one cell for all identities that it breaks, told once', () => {
    const rows = [
      { name: 'Tổng sản lượng lương thực có hạt', unit: 'tấn', figures: [306] },
      crop('Lúa nước', [55], [39.1], [215]),
      crop('Ngô', [30], [30.3], [19]),
    ];
    expect(told({ columns: ['plan'], rows })).toEqual(['identity/area-yield-output error D14 [D12 D13] → 91']);
  });
  it('does not hide a second slip behind the first', () => {
    const rows = [
      { name: 'Tổng sản lượng lương thực có hạt', unit: 'tấn', figures: [3060] },
      crop('Lúa nước', [55], [39.1], [215]),
      crop('Ngô', [30], [30.3], [19]),
    ];
    expect(told({ columns: ['plan'], rows }).map((line) => line.split(' ')[0])).toEqual(['identity/area-yield-output', 'identity/parts-do-not-sum']);
  });
  it('is the cell that says what its neighbour says, without a guess of what was meant', () => {
    const rows: RowSpec[] = [{ name: 'Tổng đàn', unit: 'con', figures: [1537], rows: [
      { name: 'Trâu', unit: 'con', relation: 'sum', figures: [712] },
      { name: 'Bò', unit: 'con', relation: 'sum', figures: [712] },
      { name: 'Lợn', unit: 'con', relation: 'sum', figures: [750] },
    ] }];
    const [line] = told({ columns: ['plan'], rows });
    expect(line).toMatch(/^identity\/parts-do-not-sum error D[78] D[78] D[69] D[69]$/);
  });
});

describe('slips', () => {
  const values = (value: number, decimals: number, kind: string): number[] => slipsOf(value, decimals).filter((slip) => slip.kind === kind).map((slip) => slip.value);
  it('know a lost mark first of all', () => {
    expect(slipsOf(391, 0)[0]).toMatchObject({ kind: 'power-of-ten', value: 39.1, decimals: 1 });
    expect(slipsOf(2150, 0)[0]).toMatchObject({ value: 215, decimals: 0 });
  });
  it('know swapped, doubled, dropped and wrong digits, and a sign', () => {
    expect(values(54, 0, 'transposed')).toEqual([45]);
    expect(values(1223, 0, 'doubled')).toEqual([123]);
    expect(values(19, 0, 'dropped-digit')).toContain(159);
    expect(values(79, 0, 'wrong-digit')).toContain(70);
    expect(values(-76, 0, 'sign')).toEqual([76]);
  });
  it('keep the printed digits of decimals', () => {
    expect(values(39.1, 1, 'transposed')).toEqual([93.1, 31.9]);
  });
  it('can always be undone: what was meant is among the slips of what was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 999_999 }), fc.integer({ min: 1, max: 3 }), (meant, exponent) => {
        const typed = meant * 10 ** exponent;
        expect(values(typed, 0, 'power-of-ten')).toContain(meant);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999_999 }), fc.nat(), (meant, seed) => {
        const digits = String(meant);
        const at = 1 + (seed % (digits.length - 1));
        const typed = Number(digits.slice(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.slice(at + 1));
        fc.pre(typed !== meant && String(typed).length === digits.length);
        expect(values(typed, 0, 'transposed')).toContain(meant);
      }),
    );
  });
});
