/** A year's work on one workbook, in short; `npm run bench:soak` does 200 runs and watches the memory. */
import { closeSamples } from './open-sample';
import { soak } from './soak';

jest.setTimeout(120_000);

afterEach(closeSamples);

test('many updates leave what one leaves, and no more in the file', async () => {
  const { differences, parts, fileBytes: [once, often] } = await soak(9);
  expect(differences).toEqual([]);
  expect(parts).toBeLessThanOrEqual(3);
  expect(often).toBeLessThan(once * 1.1);
});
