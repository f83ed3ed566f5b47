import { composePlanSheet, type PlanSheetRequest } from '../../../src/plan/document/sheet/compose-plan-sheet';
import { planSheetRows } from '../../../src/plan/document/sheet/plan-sheet-rows';
import { certainTargets } from '../../../src/plan/document/keep-targets';
import { linesOfText } from '../../../src/plan/document/document-line';
import { readDocument } from '../../../src/plan/document/read-document';
import type { Target } from '../../../src/plan/model';
import { readPlan } from '../../../src/plan/sheet/read-plan';
import { applyEdits } from '../fill/apply-edits';
import { planOf, recognised } from './reading';
import { wholePlan } from './whole-plan';

function rowsOf(...items: readonly string[]): readonly string[] {
  return planSheetRows(certainTargets(recognised(planOf(...items)))).map(({ ordinal, name, unit, target, note }) => {
    const asked = target === null ? '' : 'number' in target ? String(target.number) : 'text' in target ? `“${target.text}”` : '';
    return [ordinal, name, unit, asked, note].join(' | ').replace(/(?: \| )+$/, '');
  });
}

describe('rows of a plan sheet', () => {
  it('lists a crop as a name over its measures', () => {
    expect(rowsOf('- Lúa nước 55 ha, năng suất 39,1 tạ/ha, sản lượng 215 tấn')).toEqual(['1 | Lúa nước', '- | Diện tích | ha | 55', '- | Năng suất | tạ/ha | 39.1', '- | Sản lượng | tấn | 215']);
  });

  it('lists parts under "Trong đó", what adds up under "Chia ra"', () => {
    expect(rowsOf('- Đàn bò 712 con (bò lai 60 con đạt 8,4%)', '- Trồng rừng 450 ha; keo 405ha, gỗ lớn 45ha')).toEqual([
      '1 | Đàn bò | con | 712', ' | Trong đó:', '- | Bò lai | con | 60', '- | Tỷ lệ bò lai | % | 8.4',
      '2 | Trồng rừng | ha | 450', ' | Chia ra:', '- | Keo | ha | 405', '- | Gỗ lớn | ha | 45',
    ]);
  });

  it('lists what is announced under a figure in another unit beside it', () => {
    expect(rowsOf('* Tổng sản lượng 306 tấn, trong đó:', '- Lúa nước 55 ha, sản lượng 215 tấn')).toEqual(['1 | Tổng sản lượng | tấn | 306', '2 | Lúa nước', '- | Diện tích | ha | 55', '- | Sản lượng | tấn | 215']);
  });

  it('keeps the words of a target that compares, changes or names a state', () => {
    expect(rowsOf('- Thu gom rác đạt trên 70%', '- An toàn về ANTT đạt từ 80% trở lên', '- Tỷ lệ hộ nghèo giảm còn 4,5% (giảm 35 hộ)', '- Trạm y tế đạt chuẩn quốc gia.')).toEqual([
      '1 | Thu gom rác | % | “trên 70%”', '2 | An toàn về ANTT | % | “từ 80% trở lên”', '3 | Tỷ lệ hộ nghèo | % | “giảm còn 4,5%”', '- | Số hộ nghèo giảm | hộ | “giảm 35 hộ”', '4 | Trạm y tế đạt chuẩn quốc gia |  | “Đạt”',
    ]);
  });

  it('says in the note what had been reached before', () => {
    expect(rowsOf('- Đạt 11 tiêu chí nông thôn mới (lũy kế đến nay là 09 tiêu chí)')).toEqual(['1 | Tiêu chí nông thôn mới | tiêu chí | 11 | Trước đó đã đạt 9 tiêu chí']);
  });

  it('tells two rows of one name apart', () => {
    expect(rowsOf('- Tỷ lệ hộ nghèo giảm 3% (còn 7%)').map((row) => row.split(' | ')[1])).toEqual(['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo (mức cuối kỳ)']);
  });

  it('keeps parts below what they belong to where doubtful rows before them are left out', () => {
    expect(rowsOf('- Giữ vững ổn định chính trị.', '- Đàn bò 712 con (bò lai 60 con)')).toEqual(['1 | Đàn bò | con | 712', ' | Trong đó:', '- | Bò lai | con | 60']);
  });

  it('numbers the sections that set targets', () => {
    expect(rowsOf('1. Kinh tế', '- Lúa 55 ha', '2. Xã hội', '- Tạo việc làm 100 người', '- Tỷ lệ hộ dùng điện 100%')).toEqual([
      'I | Kinh tế', '1 | Lúa | ha | 55', 'II | Xã hội', '1 | Tạo việc làm | người | 100', '2 | Tỷ lệ hộ dùng điện | % | 100',
    ]);
  });
});

/** The sheet as a review reads it. */
function readBack(text: string, results: PlanSheetRequest['results']) {
  const outcome = readDocument(linesOfText(text));
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  const targets = certainTargets(outcome.reading.targets);
  const { edits } = composePlanSheet({ sheet: 'KH 2024', head: outcome.reading.head, targets, year: 2024, results });
  const snapshot = applyEdits({ name: null, activeSheet: 'KH 2024', isReadOnly: false, sheets: [] }, edits);
  const reading = readPlan(snapshot);
  if (!reading.ok) throw new Error(reading.refusal.reason);
  return { targets, plan: reading.plan };
}

describe.each(['quarters', 'months', 'cumulative'] as const)('a sheet with results by %s', (results) => {
  const { targets, plan } = readBack(wholePlan, results);

  it('reads with every row, its unit, its target and direction as the document says', () => {
    const inCrops = new Map([['Lúa nước', 'Diện tích'], ['Ngô', 'Diện tích'], ['Sắn', 'Diện tích'], ['Rau các loại', 'Diện tích'], ['Nghệ đõ', 'Diện tích'], ['Nuôi cá nước ngọt', 'Diện tích']]);
    const written = (name: string, unit: string | null, { comparator, value, high }: Target) => `${name} | ${comparator} ${value ?? ''}${high === null ? '' : `..${high}`} ${unit ?? ''}`;
    // "Một số tiêu chuẩn …" names no number: the sheet asks for one.
    const inSheet = (name: string, target: Target): Target => (name.startsWith('Một số') ? { ...target, comparator: 'none' } : target);
    const asked = targets.map(({ name, unit, target }) => written(inCrops.get(name) ?? name, unit?.id ?? null, inSheet(name, target)));
    expect(plan.indicators.map(({ name, unit, target }) => written(name, unit?.id ?? null, target)).sort()).toEqual(asked.sort());
  });

  it('has the year, the target and the results where they belong', () => {
    expect(plan.year).toBe(2024);
    expect(plan.layout.columns.filter(({ role }) => role === 'plan').map(({ header }) => header)).toEqual(['Kế hoạch năm 2024']);
    const roles = plan.layout.columns.map(({ role }) => role);
    expect(roles.filter((role) => role === 'actualPeriod' || role === 'actualCum')).toHaveLength({ quarters: 4, months: 12, cumulative: 3 }[results]);
    expect(roles).toEqual(expect.arrayContaining(['stt', 'name', 'unit', 'prevYear', 'note']));
  });

  it('has the crops as families', () => {
    expect(plan.indicators.filter(({ path }) => path.at(-2) === 'Lúa nước').map(({ name, target }) => [name, target.value])).toEqual([['Diện tích', 210], ['Năng suất', 48.3], ['Sản lượng', 1014]]);
  });
});
