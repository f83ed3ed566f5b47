/** Results of single columns, kept as text. */
import fc from 'fast-check';
import { readParts, writeParts } from '../../../src/plan/history/parts';
import type { ClosedPart } from '../../../src/plan/history/periods';

const part: fc.Arbitrary<ClosedPart> = fc
  .record({
    period: fc.constantFrom('2023', '2023-H1', '2023-9M', '2023-Q2', '2023-06'),
    isCumulative: fc.boolean(),
    digits: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    decimals: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ digits, decimals, ...rest }) => ({ ...rest, value: Number((digits / 10 ** decimals).toFixed(decimals)), decimals }));

test('what is written is read again, to the printed digit', () => {
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const positive = parts.map((one) => (Object.is(one.value, -0) ? { ...one, value: 0 } : one));
      expect(readParts(writeParts(positive))).toEqual(positive);
    }),
  );
});

test.each<[string, readonly unknown[]]>([
  ['', []],
  ['tháng 1: 20', []],
  ['2023-01: 20; ?; 2023-02: x', [20]],
  ['2023-01: 2.844', []],
])('of %j only what is beyond doubt is read', (text, values) => {
  expect(readParts(text).map(({ value }) => value)).toEqual(values);
});
