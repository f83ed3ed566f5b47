import type { CellValue, PlanColumn } from '../../../src/plan/model';
import { readPlan } from '../../../src/plan/sheet/read-plan';
import { sheetOf, workbookOf } from './sheets';

const BODY: readonly (readonly CellValue[])[] = [
  [1, 'Trồng rừng', 'ha', 450, 40, 35, null, null],
  [2, 'Đàn bò', 'con', 712, 700, 690, null, null],
  [3, 'Lúa nước', 'ha', 55, 55, 54, null, null],
];

function columnsOf(header: readonly CellValue[], codes: readonly CellValue[] | null = null, body = BODY): readonly PlanColumn[] {
  const reading = readPlan(workbookOf(sheetOf([header, ...(codes ? [codes] : []), ...body], { name: 'KH' })), { sheet: 'KH' });
  if (!reading.ok) throw new Error(reading.refusal.reason);
  return reading.plan.layout.columns;
}

const HEADER: readonly CellValue[] = ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng 2023', 'Thực hiện 6 tháng 2022', 'So sánh (%)', 'So sánh'];
const headed = (words: string) => HEADER.map((heading, column) => (column === 6 ? words : heading));
const at = (columns: readonly PlanColumn[], column: number) => columns.find((each) => each.column === column);

describe('the formulas of a row of column codes', () => {
  it.each([
    ['A B C 1 2 3 4=2/1 5=2-3', 'pctPlan', 'diff'],
    ['A B C 1 2 3 4=2/3 5=2/1', 'pctYoY', 'pctPlan'],
    ['A B C (1) (2) (3) (4)=(2)/(3) (5)=(2)-(3)', 'pctYoY', 'diff'],
    ['A B C (1) (2) (3) (4=2/1) (5=2-1)', 'pctPlan', 'diff'],
    ['A B C 1 2 3 4=2:1*100 5=(2-3)/3', 'pctPlan', 'pctYoY'],
  ])('%s decide what an unclear heading means', (codes, first, second) => {
    const columns = columnsOf(HEADER, codes.split(' '));
    expect(at(columns, 6)).toMatchObject({ role: first });
    expect(at(columns, 7)).toMatchObject({ role: second });
    expect(at(columns, 6)?.reasons).toContainEqual({ because: 'column-code', code: codes.split(' ')[6] });
  });

  it('confirm a clear heading', () => {
    const header = headed('So với kế hoạch (%)');
    const [without, confirmed] = [columnsOf(header), columnsOf(header, 'A B C 1 2 3 4=2/1 5'.split(' '))];
    expect(at(confirmed, 6)?.confidence).toBeGreaterThan(at(without, 6)?.confidence ?? 1);
    expect(at(confirmed, 6)?.reasons.map(({ because }) => because)).toEqual(['heading', 'column-code']);
  });

  it('make a clear heading that they contradict a doubtful one', () => {
    const columns = columnsOf(headed('So với kế hoạch (%)'), 'A B C 1 2 3 4=2/3 5'.split(' '));
    expect(at(columns, 6)?.role).toBe('pctPlan');
    expect(at(columns, 6)?.alternatives[0]?.role).toBe('pctYoY');
  });

  it('tell a difference from a share where the heading has no percent sign', () => {
    const columns = columnsOf(headed('So với cùng kỳ'), 'A B C 1 2 3 4=2-3 5'.split(' '));
    expect(at(columns, 6)?.role).toBe('diff');
  });
});

describe('how sure the reader is of a column', () => {
  it('says nothing else where there is no doubt, and what else it may be where there is', () => {
    for (const { confidence, alternatives, role } of columnsOf(HEADER)) {
      if (confidence >= 0.9) expect(alternatives).toEqual([]);
      for (const other of alternatives) {
        expect(other.role).not.toBe(role);
        expect(other.confidence).toBeLessThan(Math.max(confidence, 1 - confidence) + 0.001);
      }
      expect(alternatives.reduce((sum, other) => sum + other.confidence, confidence)).toBeLessThanOrEqual(1.01);
    }
    expect(at(columnsOf(HEADER), 6)?.alternatives.map(({ role }) => role)).toEqual(['pctYoY', 'diff']);
  });

  it('names the heading, and the column beside which it means what it means', () => {
    const columns = columnsOf(HEADER);
    expect(at(columns, 3)?.reasons).toEqual([{ because: 'heading', words: 'Kế hoạch năm 2023' }]);
    expect(at(columns, 5)?.reasons).toEqual([
      { because: 'heading', words: 'Thực hiện 6 tháng 2022' },
      { because: 'neighbour', column: 4, header: 'Thực hiện 6 tháng 2023' },
    ]);
  });

  it('knows columns without a heading by what they hold', () => {
    const columns = columnsOf([null, null, null, 'Kế hoạch năm 2023', 'Thực hiện 6 tháng 2023', 'Cùng kỳ']);
    expect(columns.slice(0, 3).map(({ role, reasons }) => [role, reasons[0]])).toEqual([
      ['stt', { because: 'contents', contents: 'ordinals' }],
      ['name', { because: 'contents', contents: 'words' }],
      ['unit', { because: 'contents', contents: 'units' }],
    ]);
  });
});
