/** Whatever stands in a workbook beside what is ours stays; `npm run bench:untouched -- <folder>` sees to workbooks of others. */
import fc from 'fast-check';
import { removeEverything } from '../../src/excel/remove';
import { updateWorkbook } from '../../src/excel/run';
import { takeBackLastUpdate } from '../../src/excel/take-back';
import { smallPlan } from './faults/small-plan';
import { fileOf, generatedPlan } from './generated-plan';
import { tracesIn } from './nothing-else';
import { closeSamples, openSample } from './open-sample';

jest.setTimeout(300_000);

afterEach(closeSamples);

test('generated workbooks', async () => {
  let filled = 0;
  await fc.assert(
    fc.asyncProperty(generatedPlan, async (plan) => {
      const { isFilled, problems } = await tracesIn(await openSample(await fileOf(plan)));
      closeSamples();
      if (isFilled) filled += 1;
      expect(problems).toEqual([]);
    }),
    { numRuns: 6 },
  );
  expect(filled).toBeGreaterThan(0);
});

/** Each of them would take a selection, a filter, a frozen pane, a print area or what was copied from the person. */
const NEVER = /^(Select|Activate|CopyFrom|MoveTo|Freeze\w*|Unfreeze|Apply|Clear\w*Criteria|Reapply|Remove|SetPrintArea|SetPrintMargins|Unprotect|Protect|ShowDialog|Undo)$/;

test('no call is ever made that takes selection, filter, frozen panes, print area or the clipboard from a person', async () => {
  const { host } = await openSample(await smallPlan());
  const called = new Set<string>();
  const process = host.process.bind(host);
  jest.spyOn(host, 'process').mockImplementation((body, options) => {
    for (const { Name } of body.Actions) called.add(Name);
    return process(body, options);
  });
  for (const run of [() => updateWorkbook({}), takeBackLastUpdate, () => updateWorkbook({}), removeEverything]) expect(await run()).toMatchObject({ ok: true });
  expect(called.size).toBeGreaterThan(10);
  expect([...called].filter((name) => NEVER.test(name))).toEqual([]);
});
