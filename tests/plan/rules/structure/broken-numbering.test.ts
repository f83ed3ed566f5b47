import type { Plan } from '../../../../src/plan/model';
import type { PlanSpec, RowSpec } from '../../plan-builder';
import { findingsOfRule, verdictsOf } from '../verdicts-of';

const RULE = 'structure/broken-numbering';
const row = (stt: string, rows: readonly RowSpec[] = []): RowSpec => ({ name: `Chỉ tiêu ${stt}`, unit: 'con', figures: [100, 50], stt, rows });
const numbered = (...ordinals: readonly string[]): PlanSpec => ({ rows: ordinals.map((stt) => row(stt)) });
const withOrdinals = (plan: Plan): Plan => {
  const stt = { column: 0, role: 'stt', header: 'STT', period: null, confidence: 1, reasons: [], alternatives: [] } as const;
  return { ...plan, layout: { ...plan.layout, columns: [stt, ...plan.layout.columns] } };
};
/** Which ordinals are told: "4 after 2, expected 3". */
const gaps = (spec: PlanSpec): readonly string[] =>
  findingsOfRule(RULE, spec).map(({ facts: { stt, problem, before, expected } }) => (problem === 'gap' ? `${stt} after ${before}, expected ${expected}` : `${stt} without ${before}`));

describe('structure/broken-numbering', () => {
  it('is a note about one row, with its number as written', () => {
    expect(findingsOfRule(RULE, numbered('1', '3'))).toEqual([
      {
        rule: RULE, severity: 'info', row: 6, cells: [{ row: 6, column: 1 }], related: [], suggestion: null,
        facts: { path: ['Chỉ tiêu 3'], stt: '3', problem: 'gap', before: '1', expected: '2' },
      },
    ]);
  });
  it('stands at the ordinal where the sheet has a column of them', () => {
    expect(verdictsOf(RULE, numbered('1', '2', '4', '2.1'), { change: withOrdinals })).toEqual(['holds A7', 'broken A8', 'holds A9']);
  });
  it.each<[string, readonly string[], readonly string[]]>([
    ['a number left out', ['1', '2', '4'], ['4 after 2, expected 3']],
    ['a number twice', ['1', '2', '2'], ['2 after 2, expected 3']],
    ['numbers that run backwards', ['2', '3', '2'], ['2 after 3, expected 4']],
    ['numbers of two digits', ['9', '10', '12'], ['12 after 10, expected 11']],
    ['a list that begins elsewhere', ['5', '6'], []],
    ['a list that starts again', ['1', '2', '1', '2'], []],
    ['signs behind the number', ['1.', '2)', '3/', '4:', '5.)', ' 6 '], []],
    ['a gap behind signs', ['1.', '3)'], ['3) after 1., expected 2']],
    ['letters, Roman numerals and bullets', ['I', 'III', 'a', 'd', '-', '+'], []],
    ['a number among letters', ['1a', '3b', 'K1', 'K3'], []],
    ['dotted numbers', ['1', '1.1', '1.2', '1.4'], ['1.4 after 1.2, expected 1.3']],
    ['numbers dotted twice, of two digits', ['10', '10.11', '10.11.1', '10.11.12'], ['10.11.12 after 10.11.1, expected 10.11.2']],
    ['the head at which the list goes on', ['1', '1.1', '1.2', '2', '2.1', '3'], []],
    ['a head that is missing', ['1', '3.1'], ['3.1 without 3']],
    ['a head that comes only below', ['2.1', '2'], ['2.1 without 2']],
    ['a head with a sign', ['1.', '1.1', '2)', '2.1'], []],
    ['a head of two digits', ['12', '12.1', '1.1'], ['1.1 without 1']],
    ['a dotted head', ['1', '1.1', '1.1.1', '1.2.1'], ['1.2.1 without 1.2']],
    ['something that is no dotted number', ['1', 'A1.1', '2.1a'], []],
  ])('%s', (_, ordinals, expected) => {
    expect(gaps(numbered(...ordinals))).toEqual(expected);
  });
  it('counts the rows of each parent for themselves', () => {
    expect(gaps({ rows: [row('A', [row('1'), row('2')]), row('B', [row('5'), row('6'), row('8')])] })).toEqual(['8 after 6, expected 7']);
  });
  it('accepts numbers that run on through all levels', () => {
    const spec: PlanSpec = { rows: [row('1', [row('2'), row('3')]), row('4'), row('5')] };
    expect(verdictsOf(RULE, spec)).toEqual(['holds B8', 'holds B10']);
    expect(gaps({ rows: [row('1', [row('2'), row('3')]), row('5')] })).toEqual(['5 after 1, expected 2']);
  });
  it('holds where one follows the other, and cannot tell where a list starts again', () => {
    expect(verdictsOf(RULE, numbered('1', '2', '1', 'a'))).toEqual(['holds B7', 'cannot-tell B8']);
  });
  it('cannot tell across a heading, which may bear the number itself', () => {
    const sections: PlanSpec = { rows: [row('1'), { section: '2. Chăn nuôi', rows: [row('3'), row('5'), row('2.1')] }] };
    expect(verdictsOf(RULE, sections)).toEqual(['cannot-tell B8', 'broken B9', 'cannot-tell B10']);
  });
  it('tells what is missing: the number before it, or the one above it', () => {
    expect(findingsOfRule(RULE, numbered('1', '3.1'))[0]?.facts).toEqual({ path: ['Chỉ tiêu 3.1'], stt: '3.1', problem: 'orphan', before: '3', expected: null });
  });
  it('is not put off by headings and hidden rows that stand elsewhere', () => {
    const spec: PlanSpec = { rows: [{ section: 'I. Kinh tế', rows: [row('1'), row('3')] }, { section: 'II. Xã hội', rows: [row('1')] }] };
    expect(verdictsOf(RULE, spec)[0]).toBe('broken B8');
    expect(verdictsOf(RULE, numbered('1', '3', '2.1'), { change: (plan) => ({ ...plan, hiddenRows: [5, 6, 7, 8] }) })[0]).toBe('broken B7');
  });
  it('misses no head for a hidden row or a heading below', () => {
    const below = (plan: Plan): Plan => ({ ...plan, hiddenRows: [5, 9], sections: [{ row: 5, text: 'II', level: 1 }, { row: 9, text: 'III', level: 1 }] });
    expect(verdictsOf(RULE, numbered('2.1'), { change: below })).toEqual(['broken B6']);
    expect(verdictsOf(RULE, numbered('x', '2.1'), { change: (plan) => ({ ...plan, hiddenRows: [4] }) })).toEqual(['cannot-tell B7']);
  });
});
