import { findingsOfRule } from '../verdicts-of';

describe('structure/legacy-text', () => {
  it('is a note at the cell, with what a person reads there', () => {
    const text = { row: 5, column: 1, encoding: 'tcvn3', font: '.VnTime', text: '§µn bß', decoded: 'Đàn bò' } as const;
    expect(findingsOfRule('structure/legacy-text', { rows: [{ name: 'Đàn bò', unit: 'con', figures: [712, 698] }] }, { change: (plan) => ({ ...plan, legacyTexts: [text] }) })).toEqual([
      {
        rule: 'structure/legacy-text', severity: 'info', row: 5, cells: [{ row: 5, column: 1 }], related: [], suggestion: null,
        facts: { encoding: 'tcvn3', font: '.VnTime', text: '§µn bß', decoded: 'Đàn bò' },
      },
    ]);
  });
});
