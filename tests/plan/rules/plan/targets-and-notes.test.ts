/** R36 to R39: achievements beyond belief, ratings without a document, targets that are not the approved ones, lags without a word. */
import type { Status } from '../../../../src/plan/model';
import { NOTE } from '../four-answers/case';
import { answersOf } from '../answers-of';
import { findingsOf } from '../findings-of';
import type { PlanSpec, RowSpec, Written } from '../../plan-builder';

describe('plan/implausible-achievement', () => {
  const rule = 'plan/implausible-achievement';
  const row = (more: Partial<RowSpec>): PlanSpec => ({ rows: [{ name: 'Sản lượng', unit: 'tấn', figures: [100, 151], ...more }] });
  it.each<[string, Partial<RowSpec>, readonly string[]]>([
    ['a flow', {}, ['broken E6 [D6]']],
    ['an area', { name: 'Diện tích', unit: 'ha' }, ['broken E6 [D6]']],
    ['a herd', { name: 'Đàn bò', unit: 'con' }, ['broken E6 [D6]']],
    ['a yield', { name: 'Năng suất', unit: 'tạ/ha', figures: [10, 15.1] }, ['broken E6 [D6]']],
    ['a share', { name: 'Tỷ lệ', unit: '%', figures: [10, 20] }, []],
    ['a register', { isReference: true }, []],
    ['a change', { name: 'Tăng giảm sản lượng' }, []],
    ['less is better', { direction: 'down' }, []],
    ['neither is better', { direction: 'match' }, ['broken E6 [D6]']],
    ['just one and a half times, whatever the fractions', { figures: [2.8, 4.2] }, ['holds']],
    ['a plan of nothing', { figures: [0, 151] }, ['cannot-tell']],
    ['a plan below nothing', { figures: [-1, 151] }, ['cannot-tell']],
    ['no plan', { figures: [null, 151] }, ['cannot-tell']],
    ['no result', { figures: [100, null] }, ['cannot-tell']],
  ])('%s', (_, more, told) => {
    expect(answersOf(rule, row(more))).toEqual(told);
  });
  it('states the achievement', () => {
    expect(findingsOf(row({})).find((finding) => finding.rule === rule)).toMatchObject({ severity: 'warning', facts: { path: ['Sản lượng'], percent: 151, actual: 151, target: 100 }, suggestion: null });
  });
  it('needs a target column', () => {
    expect(answersOf(rule, { columns: ['actualCum'], rows: [{ name: 'Sản lượng', unit: 'tấn', figures: [151] }] })).toEqual([]);
  });
});

describe('plan/missing-evidence', () => {
  const rule = 'plan/missing-evidence';
  const told = (text: Written, note: string | null = '', kind: 'pass' | 'flow' = 'pass'): readonly string[] =>
    answersOf(rule, { columns: ['plan', 'actualCum', NOTE], rows: [{ name: 'Xã vững mạnh', kind, figures: ['Đạt', text] }] }, { textAt: () => note });
  it.each(['Đạt', 'đạt', 'Đã đạt', 'Hoàn thành', 'Được công nhận', 'Vững mạnh', 'Đạt chuẩn', 'Đã được công nhận xã đạt chuẩn'])('asks for the document behind "%s"', (text) => {
    expect(told(text)).toEqual(['broken E6']);
  });
  it.each(['Chưa đạt', 'Không đạt', 'Phấn đấu đạt', 'Đạttt', 'Đang hoàn thành', null, 5])('does not ask behind %j', (text) => {
    expect(told(text)).toEqual(['cannot-tell']);
  });
  it.each(['số 12/QĐ-UBND', '2211 / QĐ', 'QĐ 2211', 'Quyết định của huyện số 15', 'văn bản số 3', 'công văn 12', 'Bằng công nhận 7', 'giấy chứng nhận 9', 'ngày 15/12/2023', '15.12.2023', '5-1-2024', 'tháng 12/2023'])(
    'accepts "%s", in the note or in the cell',
    (document) => {
      expect(told('Đạt', document)).toEqual(['holds']);
      expect(told(`Đạt (${document})`)).toEqual(['holds']);
    },
  );
  it.each(['đã báo cáo huyện', '5 tiêu chí', 'quyết định', '12', 'Quyết định của Ủy ban nhân dân huyện Trà Bồng về việc công nhận 5 xã'])('does not accept "%s"', (note) => {
    expect(told('Đạt', note)).toEqual(['broken E6']);
  });
  it('reads documents in decomposed Unicode too', () => {
    expect(told('Đạt', 'quyết định 15'.normalize('NFD'))).toEqual(['holds']);
  });
  it('asks only rows that are passed or not, on sheets with a column of notes', () => {
    expect(told('Đạt', '', 'flow')).toEqual([]);
    expect(answersOf(rule, { rows: [{ name: 'Xã vững mạnh', kind: 'pass', figures: ['Đạt', 'Đạt'] }] }, { textAt: () => '' })).toEqual(['cannot-tell']);
    expect(answersOf(rule, { columns: ['plan', NOTE], rows: [{ name: 'Xã vững mạnh', kind: 'pass', figures: ['Đạt'] }] }, { textAt: () => '' })).toEqual([]);
  });
});

describe('plan/lag-unexplained', () => {
  const told = (status: Status | null, note: string | null, columns: NonNullable<PlanSpec['columns']> = ['plan', 'actualCum', NOTE]): readonly string[] =>
    answersOf('plan/lag-unexplained', { columns, rows: [{ name: 'Đàn bò', unit: 'con', figures: [712, 300] }] }, { textAt: () => note, statusOf: () => status });
  it.each<[Status, string]>([
    ['behind', 'broken F6'], ['far-behind', 'broken F6'], ['not-met', 'broken F6'], ['regressed', 'broken F6'],
    ['watch', 'holds'], ['on-track', 'holds'], ['met', 'holds'], ['exceeded', 'holds'], ['not-due', 'holds'], ['missing-data', 'holds'], ['data-error', 'holds'], ['unscorable', 'holds'],
  ])('%s without a note: %s', (status, answer) => {
    expect(told(status, null)).toEqual([answer]);
    expect(told(status, 'Dịch bệnh')).toEqual(['holds']);
  });
  it('cannot tell without a status, and needs a column of notes', () => {
    expect(told(null, null)).toEqual(['cannot-tell']);
    expect(told('behind', null, ['plan', 'actualCum'])).toEqual([]);
  });
});

describe('plan/target-changed', () => {
  const rule = 'plan/target-changed';
  const fixed = (text: string, value: number | null, unitText = 'con'): Parameters<typeof findingsOf>[1] => ({ approved: { name: 'KH 22a', targets: [{ path: ['Đàn bò'], unitText, text, value }] } });
  const herd = (plan: Written, name = 'Đàn bò'): PlanSpec => ({ rows: [{ name, unit: 'con', figures: [plan, 300] }] });
  const finding = (plan: Written, context: Parameters<typeof findingsOf>[1]): unknown => findingsOf(herd(plan), context).find((one) => one.rule === rule);
  it('says what was approved and by how much it differs, and puts a number back', () => {
    expect(finding(700, fixed('712', 712))).toMatchObject({
      severity: 'error', cells: [{ row: 5, column: 3 }], facts: { approved: '712', target: '700', decision: 'KH 22a', difference: -12 }, suggestion: { cell: { row: 5, column: 3 }, value: 712 },
    });
    const rice = { rows: [{ name: 'Đàn bò', unit: 'tấn', figures: [0.3, 0.1] }] };
    expect(findingsOf(rice, fixed('0,1', 0.1, 'tấn')).find((one) => one.rule === rule)).toMatchObject({ facts: { difference: 0.2 } });
  });
  it('puts back no words, and no number for words', () => {
    expect(finding(700, fixed('trên 712', 712))).toMatchObject({ facts: { difference: -12 }, suggestion: null });
    expect(finding(700, fixed('Đạt', null))).toMatchObject({ facts: { difference: null }, suggestion: null });
    expect(finding(null, fixed('712', 712))).toMatchObject({ facts: { difference: null, target: '' }, suggestion: { value: 712 } });
  });
  it('holds for the same target, and cannot tell in another unit or of a cell in error', () => {
    expect(answersOf(rule, herd(712), fixed('712', 712))).toEqual(['holds']);
    expect(answersOf(rule, herd(700), fixed('712', 712, 'tấn'))).toEqual(['cannot-tell']);
    expect(answersOf(rule, herd('#REF!'), fixed('712', 712))).toEqual(['cannot-tell']);
  });
  it('needs the approved plan, a target column, and the row', () => {
    expect(answersOf(rule, herd(700), {})).toEqual([]);
    expect(answersOf(rule, herd(700), { approved: null })).toEqual([]);
    expect(answersOf(rule, herd(700, 'Sản lượng thóc'), fixed('712', 712))).toEqual([]);
    expect(answersOf(rule, { columns: ['actualCum'], rows: [{ name: 'Đàn bò', unit: 'con', figures: [300] }] }, fixed('712', 712))).toEqual([]);
  });
});
