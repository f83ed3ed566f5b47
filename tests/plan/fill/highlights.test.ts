import { COLOURINGS, highlightsFor, isOurHighlight, SIGNS } from '../../../src/plan/fill/highlights';

function luminance(colour: string): number {
  const channel = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const area = { row: 8, column: 0, rows: 60, columns: 14 };

test('text can be read on every fill', () => {
  for (const { fill, fontColor } of COLOURINGS) expect(contrast(fill, fontColor)).toBeGreaterThanOrEqual(4.5);
});

test('a grey print keeps the order: watch, behind, far behind', () => {
  const greys = ['watch', 'behind', 'far-behind'].map((status) => luminance(COLOURINGS.find(({ statuses }) => statuses.some((one) => one === status))?.fill ?? '#000000'));
  const [watch = 0, behind = 0, far = 0] = greys;
  expect(watch).toBeGreaterThan(behind * 1.3);
  expect(behind).toBeGreaterThan(far * 2);
});

test('the lightest lag still differs from the paper in a grey print', () => {
  const watch = COLOURINGS.find(({ statuses }) => statuses.includes('watch'))?.fill ?? '#FFFFFF';
  expect(contrast(watch, '#FFFFFF')).toBeGreaterThanOrEqual(1.2);
});

test('a data error is lighter than any lag', () => {
  const of = (status: string): number => luminance(COLOURINGS.find(({ statuses }) => statuses.some((one) => one === status))?.fill ?? '#000000');
  expect(of('data-error')).toBeGreaterThan(of('watch'));
});

test('rules look at the status in the row, from the area’s first row', () => {
  const highlights = highlightsFor(area, 12);
  expect(highlights.map(({ formula }) => formula)).toContain('=AND($M9="Chậm",N("Chỉ Tiêu")=0)');
  expect(new Set(highlights.map(({ area: { row, rows } }) => `${row}+${rows}`))).toEqual(new Set(['8+60']));
});

test('ours are told from a person’s', () => {
  for (const { formula } of highlightsFor(area, 12)) {
    expect(isOurHighlight(formula)).toBe(true);
    expect(isOurHighlight(formula.replaceAll(',', ', ').normalize('NFD'))).toBe(true);
  }
  expect(isOurHighlight('=$M9="Chậm"')).toBe(false);
  expect(isOurHighlight('=N("x")=0')).toBe(false);
});

describe('signs before the status word', () => {
  const highlights = highlightsFor(area, 12);

  test('every status has one, shown by a number format in the status column alone', () => {
    const signed = highlights.filter(({ numberFormat }) => numberFormat !== undefined);
    expect(signed).toHaveLength(Object.keys(SIGNS).length);
    expect(signed.every(({ area: { column, columns } }) => column === 12 && columns === 1)).toBe(true);
    expect(signed.find(({ formula }) => formula.includes('"Chậm"'))?.numberFormat).toBe('"▼ "@');
  });

  test('what lags, what is reached and what is on its way differ without colour', () => {
    expect(new Set([SIGNS.met, SIGNS['on-track'], SIGNS.watch, SIGNS.behind, SIGNS['far-behind'], SIGNS['not-due'], SIGNS['missing-data'], SIGNS['data-error']]).size).toBe(8);
  });

  test('no cell is under two rules of the same status: LibreOffice shows only one', () => {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const over = highlights.filter(({ area: part }) => column >= part.column && column < part.column + part.columns);
      expect(over.filter(({ formula }) => formula.includes('"Chậm nhiều"'))).toHaveLength(1);
    }
  });
});
