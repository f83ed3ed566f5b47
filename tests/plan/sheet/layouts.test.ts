/** The same plan in many layouts: what is read must not depend on the order of columns, the height of the header or the place of the bullets. */
import fc from 'fast-check';
import type { CellValue } from '../../../src/plan/model';
import { readPlan } from '../../../src/plan/sheet/read-plan';
import { COMMUNE_MERGES, communeSheet } from './commune-plan';
import { sheetOf, workbookOf } from './sheets';

interface Column {
  readonly role: string;
  readonly period: string | null;
  /** Group and own words of the heading. */
  readonly heading: readonly [string, string];
  readonly value: (row: Row) => CellValue;
}

interface Row {
  readonly stt: string | number | null;
  readonly name: string;
  readonly unit: string | null;
  /** Target, last year's result, result: null for sections and groups. */
  readonly figures: readonly [CellValue, CellValue, CellValue] | null;
}

const ROWS: readonly Row[] = [
  { stt: 'I', name: 'KINH TẾ', unit: null, figures: null },
  { stt: 1, name: 'Tổng sản lượng lương thực', unit: 'tấn', figures: [306, 300, 158] },
  { stt: 2, name: 'Lúa nước', unit: null, figures: null },
  { stt: '-', name: 'Diện tích', unit: 'ha', figures: [55, 54, 55] },
  { stt: '-', name: 'Năng suất', unit: 'tạ/ha', figures: [39.1, 38.5, 38.2] },
  { stt: '-', name: 'Sản lượng', unit: 'tấn', figures: [215, 212, 110] },
  { stt: 3, name: 'Ngô', unit: null, figures: null },
  { stt: '-', name: 'Diện tích', unit: 'ha', figures: [30, 29, 29] },
  { stt: '-', name: 'Sản lượng', unit: 'tấn', figures: [91, 90, 48] },
  { stt: 'II', name: 'XÃ HỘI', unit: null, figures: null },
  { stt: 1, name: 'Tỷ lệ hộ nghèo', unit: '%', figures: ['giảm còn 53,38%', 59.49, 58] },
  { stt: 2, name: 'Nước hợp vệ sinh', unit: '%', figures: ['trên 80%', 78, null] },
  { stt: 3, name: 'Đàn bò', unit: 'con', figures: ['4.400', 4200, 4300] },
];

const FIGURES: readonly Column[] = [
  { role: 'plan', period: '2023', heading: ['Năm 2023', 'Kế hoạch'], value: (row) => row.figures?.[0] ?? null },
  { role: 'prevYear', period: '2022', heading: ['Năm 2022', 'Thực hiện'], value: (row) => row.figures?.[1] ?? null },
  { role: 'actualCum', period: '2023-H1', heading: ['Thực hiện năm 2023', '6 tháng đầu năm'], value: (row) => row.figures?.[2] ?? null },
  { role: 'pctPlan', period: null, heading: ['So sánh (%)', 'TH/KH'], value: () => null },
  { role: 'note', period: null, heading: ['', 'Ghi chú'], value: () => null },
];

const EXPECTED = [
  [['Tổng sản lượng lương thực'], 'KINH TẾ', '=', 306, 'tan', 158],
  [['Lúa nước', 'Diện tích'], 'KINH TẾ', '=', 55, 'ha', 55],
  [['Lúa nước', 'Năng suất'], 'KINH TẾ', '=', 39.1, 'ta_ha', 38.2],
  [['Lúa nước', 'Sản lượng'], 'KINH TẾ', '=', 215, 'tan', 110],
  [['Ngô', 'Diện tích'], 'KINH TẾ', '=', 30, 'ha', 29],
  [['Ngô', 'Sản lượng'], 'KINH TẾ', '=', 91, 'tan', 48],
  [['Tỷ lệ hộ nghèo'], 'XÃ HỘI', '<=', 53.38, 'pct', 58],
  [['Nước hợp vệ sinh'], 'XÃ HỘI', '>', 80, 'pct', null],
  [['Đàn bò'], 'XÃ HỘI', '=', 4400, 'con', 4300],
];

const layout = fc.record({
  order: fc.shuffledSubarray([...FIGURES], { minLength: FIGURES.length }),
  unit: fc.constantFrom('before', 'after'),
  header: fc.constantFrom('one row', 'two rows merged', 'two rows unmerged', 'merges not known', 'three rows split'),
  bullets: fc.constantFrom('in STT', 'in the name'),
  codes: fc.boolean(),
  titles: fc.constantFrom(0, 1, 3),
  blanksAbove: fc.nat(3),
  columnsLeft: fc.nat(2),
  isDecomposed: fc.boolean(),
  blankRows: fc.boolean(),
});
type LayoutChoice = typeof layout extends fc.Arbitrary<infer T> ? T : never;

function build(choice: LayoutChoice) {
  const labels: readonly Column[] = [
    { role: 'stt', period: null, heading: ['', 'STT'], value: (row) => (choice.bullets === 'in STT' ? row.stt : null) },
    { role: 'name', period: null, heading: ['', 'Chỉ tiêu'], value: (row) => (choice.bullets === 'in STT' ? row.name : nameWithMark(row)) },
  ];
  const unit: Column = { role: 'unit', period: null, heading: ['', 'ĐVT'], value: (row) => row.unit };
  const columns = choice.unit === 'before' ? [...labels, unit, ...choice.order] : [...labels, ...choice.order, unit];
  const titles = ['BIỂU TỔNG HỢP CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI', '6 THÁNG ĐẦU NĂM 2023', '(Kèm theo Báo cáo số 45/BC-UBND)'].slice(0, choice.titles).map((text): CellValue[] => [text]);
  const above = [...titles, ...Array.from({ length: choice.blanksAbove }, (): CellValue[] => [])];
  const { rows: header, merges } = headerOf(columns, choice.header, above.length);
  const codes: CellValue[][] = choice.codes ? [columns.map((_, index) => (index < 2 ? 'AB'.charAt(index) : index - 1))] : [];
  const body = ROWS.flatMap((row): CellValue[][] => [...(choice.blankRows && row.stt === 'II' ? [[]] : []), columns.map((column) => column.value(row))]);
  const footer: CellValue[][] = [[], [null, 'Người lập biểu', null, null, null, 'CHỦ TỊCH']];
  const cells = [...above, ...header, ...codes, ...body, ...footer].map((row) => row.map((value) => (typeof value === 'string' && choice.isDecomposed ? value.normalize('NFD') : value)));
  const sheet = sheetOf(cells, { merges: choice.header === 'merges not known' ? null : [], firstColumn: choice.columnsLeft });
  const shifted = merges.map((area) => ({ ...area, column: area.column + choice.columnsLeft }));
  return { sheet: { ...sheet, merges: sheet.merges === null ? null : shifted }, columns };
}

function nameWithMark({ stt, name }: Row): string {
  if (stt === '-') return `- ${name}`;
  return `${stt ?? ''}. ${name}`;
}

/** Groups of two columns do not occur when the order is shuffled: each heading has a group of its own. */
function headerOf(columns: readonly Column[], kind: string, row: number) {
  const whole = columns.map(({ heading }) => heading.filter(Boolean).join(' '));
  const groups = columns.map(({ heading }) => heading[0]);
  const own = columns.map(({ heading }) => heading[1]);
  const blankAsNull = (texts: readonly string[]): CellValue[] => texts.map((text) => (text === '' ? null : text));
  if (kind === 'one row') return { rows: [blankAsNull(whole)], merges: [] };
  if (kind === 'two rows merged') {
    const top = groups.map((group, index) => (group === '' ? (own[index] ?? '') : group));
    const bottom = own.map((text, index) => (groups[index] === '' ? '' : text));
    const merges = groups.flatMap((group, column) => (group === '' ? [{ row, column, rows: 2, columns: 1 }] : []));
    return { rows: [blankAsNull(top), blankAsNull(bottom)], merges };
  }
  if (kind === 'three rows split') {
    const words = whole.map((text) => text.split(' '));
    const part = (from: number, to: number) => words.map((list) => list.slice(Math.ceil((list.length * from) / 3), Math.ceil((list.length * to) / 3)).join(' '));
    const isLabel = columns.map(({ heading }) => heading[0] === '');
    const rows = [part(0, 1), part(1, 2), part(2, 3)].map((texts, line) => texts.map((text, index) => (isLabel[index] ? (line === 0 ? (whole[index] ?? '') : '') : text)));
    return { rows: rows.map(blankAsNull), merges: [] };
  }
  const top = groups.map((group, index) => (group === '' ? (own[index] ?? '') : group));
  return { rows: [blankAsNull(top), blankAsNull(own.map((text, index) => (groups[index] === '' ? '' : text)))], merges: [] };
}

describe('one plan in many layouts', () => {
  it('is read the same', () => {
    fc.assert(
      fc.property(layout, (choice) => {
        const { sheet, columns } = build(choice);
        const reading = readPlan(workbookOf(sheet));
        if (!reading.ok) throw new Error(reading.refusal.reason);
        const { plan } = reading;
        const used = choice.bullets === 'in STT' ? columns : columns.filter((column) => column.role !== 'stt');
        const roles = plan.layout.columns.filter((column) => choice.bullets === 'in STT' || column.role !== 'stt');
        expect(roles.map(({ role }) => role)).toEqual(used.map(({ role }) => role));
        const nfc = (text: string | null) => text?.normalize('NFC') ?? null;
        expect(
          plan.indicators.map((indicator) => {
            const actual = indicator.figures.get(plan.actualColumn ?? -1);
            return [indicator.path.map(nfc), nfc(indicator.section), indicator.target.comparator, indicator.target.value, indicator.unit?.id, actual && 'value' in actual ? actual.value : null];
          }),
        ).toEqual(EXPECTED);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a group of columns', () => {
  const rolesWith = (merges: readonly string[] | null) => {
    const reading = readPlan(workbookOf(communeSheet({ merges })));
    return reading.ok ? reading.plan.layout.columns.map(({ role, period, header }) => [role, period, header]) : [];
  };

  it('has one heading, merged over them or typed once', () => {
    const merged = rolesWith(COMMUNE_MERGES);
    expect(merged).toHaveLength(11);
    expect(rolesWith([])).toEqual(merged);
    expect(rolesWith(null)).toEqual(merged);
  });
});
