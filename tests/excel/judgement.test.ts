/** What was inferred, a person's judgement and the calendar through Microsoft's own client: confirmed, kept in the file, read again. */
import { decideOn } from '../../src/excel/decide';
import type { UpdateOutcome } from '../../src/excel/outcomes';
import { readReview, updateWorkbook } from '../../src/excel/run';
import { readWorkbook } from '../../src/excel/snapshot';
import { findConfigurationSheet, locate } from '../../src/plan/configuration/layout';
import type { IndicatorConfiguration, Review } from '../../src/plan/model';
import { closeSamples, openSample } from './open-sample';

const SAMPLE = 'ke-hoach-2023-6-thang.xlsx';

jest.setTimeout(120_000);

afterEach(closeSamples);

function reviewOf(outcome: UpdateOutcome | Awaited<ReturnType<typeof readReview>>): Review {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.reason}`);
  return outcome.review;
}

const inferred = ({ configuration }: Review): readonly IndicatorConfiguration[] => configuration.indicators.filter(({ isConfirmed }) => isConfirmed !== true);

test('one line is confirmed, then all others; the file keeps it', async () => {
  const sample = await openSample(SAMPLE);
  const first = reviewOf(await updateWorkbook({}));
  const [line] = first.configuration.indicators;
  if (!line) throw new Error('no line');
  const one = reviewOf(await decideOn({ kind: 'confirm', lines: [line] }, {}));
  expect(inferred(one)).toHaveLength(first.configuration.indicators.length - 1);
  expect(one.edits).toHaveLength(1);
  const all = reviewOf(await decideOn({ kind: 'confirm', lines: inferred(one) }, {}));
  expect(inferred(all)).toEqual([]);
  await openSample(await sample.save());
  const again = reviewOf(await readReview({}));
  expect(inferred(again)).toEqual([]);
  expect(again.edits).toEqual([]);
});

test('what has changed since it was shown is not confirmed', async () => {
  await openSample(SAMPLE);
  const [line] = reviewOf(await updateWorkbook({})).configuration.indicators;
  if (!line) throw new Error('no line');
  const outcome = await decideOn({ kind: 'confirm', lines: [{ ...line, kind: line.kind === 'stock' ? 'flow' : 'stock' }] }, {});
  expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'changed-meanwhile' } });
});

test('a judgement typed with its reason stands in the sheet at once, and in the next review with what was computed', async () => {
  const { workbook } = await openSample(SAMPLE);
  const first = reviewOf(await updateWorkbook({}));
  const lagging = first.assessments.find(({ status }) => status === 'behind' || status === 'far-behind');
  const line = first.configuration.indicators.find(({ planRow }) => planRow === lagging?.row);
  const sheet = findConfigurationSheet((await Excel.run(readWorkbook)).snapshot);
  const status = first.computed.find(({ id }) => id === 'status');
  if (!lagging || !line || !sheet || !status) throw new Error('the sample holds nothing that lags');
  const { lineColumns, linesHeader } = locate(sheet);
  const row = line.configurationRow ?? linesHeader + 1 + first.configuration.indicators.indexOf(line);
  const configuration = workbook.sheetByName(sheet.name);
  const shown = async () => {
    await workbook.settle();
    return workbook.sheetByName(first.plan.sheet)?.cell(lagging.row, status.column).value;
  };
  configuration?.write(row, lineColumns.override, [[{ value: 'Đạt' }]]);
  expect(await shown()).not.toBe('Đạt');
  configuration?.write(row, lineColumns.overrideReason, [[{ value: 'Nghiệm thu 20/6' }]]);
  expect(await shown()).toBe('Đạt');
  const next = reviewOf(await updateWorkbook({}));
  expect(next.assessments.find((assessment) => assessment.row === lagging.row)).toMatchObject({
    status: 'met', override: { computed: lagging.status, reason: 'Nghiệm thu 20/6' },
  });
});
