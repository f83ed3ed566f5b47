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

describe('to eyes that cannot tell red from green', () => {
  // Machado, Oliveira and Fernandes 2009, full severity, on linear red, green and blue.
  const eyes = {
    protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
  } as const;

  type Triple = readonly [number, number, number];
  const linear = (colour: string): Triple => [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
  const times = (matrix: readonly Triple[], [r, g, b]: Triple): Triple => matrix.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as unknown as Triple;
  /** CIE L*a*b* of linear sRGB under D65: distances in it are about even to the eye; 2.3 is just seen. */
  const lab = (rgb: Triple): Triple => {
    const [x, y, z] = times([[0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047], [0.2126729, 0.7151522, 0.072175], [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883]], rgb)
      .map((value) => (value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 * value + 16) / 116)) as unknown as Triple;
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  };
  const distance = (one: Triple, other: Triple): number => Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));

  test.each(Object.keys(eyes) as (keyof typeof eyes)[])('%s: every two colours of a status, and each and the paper, are told apart', (kind) => {
    const fills = ['#FFFFFF', ...COLOURINGS.filter(({ statuses }) => !statuses.includes('data-error')).map(({ fill }) => fill)];
    const seen = fills.map((fill) => lab(times(eyes[kind], linear(fill))));
    for (const [at, one] of seen.entries()) for (const other of seen.slice(at + 1)) expect(distance(one, other)).toBeGreaterThanOrEqual(15);
  });
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
