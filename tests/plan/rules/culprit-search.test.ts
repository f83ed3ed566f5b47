/**
 * The search for the culprit on equations made for it: one cell at a time, ranked by trust (approved plan 10, closed periods 8, registers 6,
 * current entries 2), by how human the slip is, by the row's other figures and by the other equations that the cell stands in.
 */
import { cellAddress } from '../../../src/plan/address';
import { closesWith, findCulprit } from '../../../src/plan/rules/culprit';
import { term, type Equation, type Suspicion } from '../../../src/plan/rules/equation';
import { gatherEvidence, type Evidence, type Reading } from '../../../src/plan/rules/evidence';
import { overlap, product, scaled, sum } from '../../../src/plan/rules/interval';
import { contextOf, planOf, type PlanSpec, type RowSpec } from '../plan-builder';

interface Sheet {
  readonly evidence: Evidence;
  /** The figure of a cell by its address; rows begin at 6, columns at D. */
  readonly at: (address: string) => Reading;
}

function sheetOf(spec: PlanSpec): Sheet {
  const plan = planOf(spec);
  const evidence = gatherEvidence(plan, contextOf(plan));
  const readings = plan.indicators.flatMap((indicator) => evidence.amountColumns.flatMap((column) => evidence.given(indicator, column) ?? []));
  return {
    evidence,
    at: (address) => {
      const found = readings.find(({ cell }) => cellAddress(cell.row, cell.column) === address);
      if (!found) throw new RangeError(`no figure in ${address}`);
      return found;
    },
  };
}

function equation(readings: readonly Reading[], holds: Equation['holds']): Equation {
  return {
    rule: 'identity/parts-do-not-sum',
    terms: readings.map((reading) => term(reading)),
    holds,
    finding: () => {
      throw new Error('nobody asks for it here');
    },
  };
}

const same = (a: Reading, b: Reading): Equation => equation([a, b], ([x, y]) => x !== undefined && y !== undefined && overlap(x, y));
const total = (whole: Reading, ...parts: readonly Reading[]): Equation => equation([whole, ...parts], ([all, ...added]) => all !== undefined && overlap(all, sum(added)));

function tell({ cells, related, suggestion }: Suspicion): string {
  const addresses = (list: typeof cells): string => list.map(({ row, column }) => cellAddress(row, column)).join(' ');
  return [addresses(cells), ...(related.length > 0 ? [`[${addresses(related)}]`] : []), ...(suggestion ? [`→ ${suggestion.value}`] : [])].join(' ');
}

const rows = (...figures: readonly RowSpec['figures'][]): PlanSpec['rows'] => figures.map((own, at) => ({ name: `Sản lượng ${at + 1}`, unit: 'tấn', figures: own ?? [] }));
const column = (...figures: readonly number[]): Sheet => sheetOf({ columns: ['actualCum'], rows: rows(...figures.map((figure) => [figure])) });

/** The culprit where the first herd of the column should be the sum of the others, to the last head. */
function ofSum(...figures: readonly number[]): string {
  const { evidence, at } = sheetOf({ columns: ['actualCum'], rows: figures.map((figure, index) => ({ name: `Đàn ${index}`, unit: 'con', figures: [figure] })) });
  const [whole, ...parts] = figures.map((_, index) => at(`D${6 + index}`));
  return whole ? tell(findCulprit(total(whole, ...parts), [], evidence)) : '';
}

describe('one cell is named with what was meant', () => {
  it.each([
    ['a mark lost', [306, 215, 910], 'D8 [D6 D7] → 91'],
    ['digits swapped', [306, 215, 19], 'D8 [D6 D7] → 91'],
    ['a digit doubled', [306, 215, 991], 'D8 [D6 D7] → 91'],
    ['a minus before it', [306, 215, -91], 'D8 [D6 D7] → 91'],
    ['a balance with a zero too many', [124, 215, -910], 'D8 [D6 D7] → -91'],
  ])('%s', (_, figures, expected) => {
    expect(ofSum(...figures)).toBe(expected);
  });
  it('a digit too many is likely enough to name the cell, but not to say what was meant', () => {
    expect(ofSum(306, 215, 951)).toBe('D8 [D6 D7]');
  });
});

describe('where no single cell stands out, all are named and nothing is proposed', () => {
  it.each([
    ['no slip closes it', [100, 33, 41], 'D6 D7 D8'],
    ['a digit hit wrongly comes first, but is no proof', [306, 215, 97], 'D8 D6 D7'],
    ['an amount is not turned into its negative', [124, 215, 91], 'D6 D7 D8'],
    ['nor into nothing: a total or the other part was hit wrongly', [50, 50, 10], 'D6 D7 D8'],
  ])('%s', (_, figures, expected) => {
    expect(ofSum(...figures)).toBe(expected);
  });
  it('three zeros too many are as likely as three too few', () => {
    const { evidence, at } = column(50_000, 50);
    expect(tell(findCulprit(same(at('D6'), at('D7')), [], evidence))).toBe('D6 D7');
  });
  it('one zero too many is likelier than one too few', () => {
    const { evidence, at } = column(50, 500);
    expect(tell(findCulprit(same(at('D6'), at('D7')), [], evidence))).toBe('D7 [D6] → 50');
  });
});

describe('trust', () => {
  /** Two columns that should say the same in one row, and do not in any way that a slip explains. */
  const between = (first: 'plan' | 'prevYear' | 'samePeriodLY' | 'planPeriod', second: 'plan' | 'prevYear' | 'actualCum', isReference = false): string => {
    const { evidence, at } = sheetOf({ columns: [first, second], rows: [{ name: 'Tổng số hộ', unit: 'hộ', figures: [1244, 1387], isReference }] });
    return tell(findCulprit(same(at('D6'), at('E6')), [], evidence));
  };
  it('a current entry is doubted before the approved plan, last year and the period’s plan', () => {
    expect(between('plan', 'actualCum')).toBe('E6 [D6]');
    expect(between('prevYear', 'actualCum')).toBe('E6 [D6]');
    expect(between('samePeriodLY', 'actualCum')).toBe('E6 [D6]');
    expect(between('planPeriod', 'actualCum')).toBe('E6 [D6]');
  });
  it('last year’s figure is doubted before the approved plan, but not alone', () => {
    expect(between('plan', 'prevYear')).toBe('E6 D6');
    expect(between('prevYear', 'plan')).toBe('D6 E6');
  });
  it('a register is nearer to a closed period than to a current entry', () => {
    expect(between('prevYear', 'actualCum', true)).toBe('E6 D6');
    const { evidence, at } = sheetOf({ columns: ['actualCum'], rows: [{ name: 'Tổng số hộ', unit: 'hộ', figures: [1244], isReference: true }, { name: 'Số hộ', unit: 'hộ', figures: [1387] }] });
    expect(tell(findCulprit(same(at('D6'), at('D7')), [], evidence))).toBe('D7 [D6]');
  });
});

describe('whole things', () => {
  it('are not cut into fractions to close a sum', () => {
    const { evidence, at } = sheetOf({ columns: ['actualCum'], rows: [{ name: 'Đàn lợn xuất chuồng', unit: 'con', figures: [452] }, { name: 'Đàn bò', unit: 'con', figures: [712] }, { name: 'Thịt hơi', unit: 'kg', figures: [452] }] });
    const tenKilograms = equation([at('D6'), at('D8')], ([herd, meat]) => herd !== undefined && meat !== undefined && overlap(scaled(herd, 10), meat));
    expect(tell(findCulprit(tenKilograms, [], evidence))).toBe('D8 [D6] → 4520');
  });
});

describe('a neighbour’s figure', () => {
  /** Total, a part, a row that is no part, another part. */
  const culprit = (...figures: readonly [number, number, number, number]): string => {
    const { evidence, at } = column(...figures);
    return tell(findCulprit(total(at('D6'), at('D7'), at('D9')), [], evidence));
  };
  it('that stands in a part’s cell too makes it the culprit, without a guess', () => {
    expect(culprit(1537, 712, 712, 750)).toBe('D7 [D6 D9]');
    expect(culprit(1537, 750, 712, 712)).toBe('D9 [D6 D7]');
    expect(culprit(1537, 710, 710, 750)).toBe('D7 [D6 D9]');
  });
  it('of one digit is the same by chance, with zeros behind it or before it', () => {
    expect(culprit(1537, 700, 700, 750)).toBe('D6 D7 D9');
    expect(culprit(4.3, 0.7, 0.7, 2.4)).toBe('D6 D7 D9');
  });
  it('that is another one says nothing', () => {
    expect(culprit(1537, 712, 713, 750)).toBe('D6 D7 D9');
  });
});

describe('the row’s other figures', () => {
  const twoRows = (...figures: readonly (readonly (number | null)[])[]): Sheet => sheetOf({ columns: ['actualCum', 'prevYear'], rows: rows(...figures) });
  it('say which of two is off by thousands', () => {
    const low = twoRows([50_000, 48], [50, 49]);
    expect(tell(findCulprit(same(low.at('D6'), low.at('D7')), [], low.evidence))).toBe('D6 [D7] → 50');
    const high = twoRows([50_000, 48_000], [50, 49_000]);
    expect(tell(findCulprit(same(high.at('D6'), high.at('D7')), [], high.evidence))).toBe('D7 [D6] → 50000');
  });
  it('say nothing where they are blank, zero or in error themselves', () => {
    const blank = twoRows([50_000, null], [50, 0]);
    expect(tell(findCulprit(same(blank.at('D6'), blank.at('D7')), [], blank.evidence))).toBe('D6 D7');
    const wrong = twoRows([50_000, 48], [50, 49]);
    wrong.evidence.damage([wrong.at('E6').cell, wrong.at('E7').cell]);
    expect(tell(findCulprit(same(wrong.at('D6'), wrong.at('D7')), [], wrong.evidence))).toBe('D6 D7');
  });
  it('can speak against a slip so clearly that a neighbour’s figure explains more', () => {
    const herds = (lastYear: number | null): string => {
      const { evidence, at } = twoRows([306, 300], [215, 210], [19, lastYear], [19, null]);
      return tell(findCulprit(total(at('D6'), at('D7'), at('D8')), [], evidence));
    };
    expect(herds(90)).toBe('D8 [D6 D7] → 91');
    expect(herds(19)).toBe('D8 [D6 D7]');
  });
});

describe('other equations of the cell', () => {
  const { evidence, at } = column(50_000, 50, 50, 50_000, 77, 78, 79);
  const broken = same(at('D6'), at('D7'));
  it('bear it out where they hold', () => {
    expect(tell(findCulprit(broken, [broken, same(at('D7'), at('D8'))], evidence))).toBe('D6 [D7] → 50');
    expect(tell(findCulprit(broken, [broken, same(at('D6'), at('D9'))], evidence))).toBe('D7 [D6] → 50000');
  });
  it('accuse it where the same change repairs them', () => {
    expect(tell(findCulprit(broken, [same(at('D7'), at('D9')), broken], evidence))).toBe('D7 [D6] → 50000');
    expect(tell(findCulprit(broken, [same(at('D8'), at('D6')), broken], evidence))).toBe('D6 [D7] → 50');
  });
  it('say nothing where they stay broken, or where the cell is not among theirs', () => {
    expect(tell(findCulprit(broken, [same(at('D7'), at('D10')), broken], evidence))).toBe('D6 D7');
    expect(tell(findCulprit(broken, [same(at('D8'), at('D8')), broken], evidence))).toBe('D6 D7');
  });
  it('accuse a cell that no slip explains: one alone puts it first, two name it', () => {
    const unexplained = same(at('D10'), at('D7'));
    expect(tell(findCulprit(unexplained, [], evidence))).toBe('D10 D7');
    expect(tell(findCulprit(unexplained, [same(at('D7'), at('D11'))], evidence))).toBe('D7 D10');
    expect(tell(findCulprit(unexplained, [same(at('D7'), at('D11')), same(at('D7'), at('D12'))], evidence))).toBe('D7 [D10]');
    expect(tell(findCulprit(unexplained, [same(at('D10'), at('D10'))], evidence))).toBe('D7 [D10]');
  });
});

describe('what a person has confirmed', () => {
  it('is not suspected again while there is anything else', () => {
    const { evidence, at } = column(306, 215, 910);
    const grain = total(at('D6'), at('D7'), at('D8'));
    evidence.confirm([at('D8').cell]);
    expect(tell(findCulprit(grain, [], evidence))).toBe('D6 D7 [D8]');
    evidence.confirm([at('D7').cell]);
    expect(tell(findCulprit(grain, [], evidence))).toBe('D6 [D8 D7]');
    evidence.confirm([at('D6').cell]);
    expect(tell(findCulprit(grain, [], evidence))).toBe('D8 [D6 D7] → 91');
  });
});

describe('an equation closes with another figure of one of its cells', () => {
  const { at } = column(215, 55, 391);
  const rice = equation([at('D6'), at('D7'), at('D8')], ([output, area, perHectare]) => {
    return output !== undefined && area !== undefined && perHectare !== undefined && overlap(output, scaled(product(area, perHectare), 0.1));
  });
  it.each([
    ['D8', 39.1, true],
    ['D8', 38.1, false],
    ['D6', 2150, true],
    ['D7', 5.5, true],
  ] as const)('%s = %d: %s', (address, value, expected) => {
    expect(closesWith(rice, at(address).cell, value)).toBe(expected);
  });
  it('to the digits that the figure is given with', () => {
    const { at: of } = column(39.12, 391);
    expect(closesWith(same(of('D6'), of('D7')), of('D7').cell, 39.1)).toBe(true);
    expect(closesWith(same(of('D6'), of('D7')), of('D7').cell, 39.3)).toBe(false);
  });
  it('never with a cell that is not in it', () => {
    expect(closesWith(same(at('D6'), at('D6')), at('D8').cell, 215)).toBe(false);
  });
});
