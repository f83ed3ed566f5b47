/** "Chốt kế hoạch" through Microsoft's own client: kept in the file, held against what is changed later, fixed again after an adjustment. */
import { decideOn } from '../../src/excel/decide';
import type { UpdateOutcome } from '../../src/excel/outcomes';
import { removeEverything } from '../../src/excel/remove';
import { readReview, updateWorkbook } from '../../src/excel/run';
import { sheetVoice } from '../../src/messages/sheet-voice';
import { targetsToFix } from '../../src/plan/decisions/fix-plan';
import type { Finding, Indicator, Review } from '../../src/plan/model';
import type { RuleId } from '../../src/plan/rules/facts';
import { closeSamples, openSample, type OpenSample } from './open-sample';

const SAMPLE = 'ke-hoach-2023-6-thang.xlsx';
const SHEET = 'KH 2023';
const voice = { voice: sheetVoice };

jest.setTimeout(120_000);

afterEach(closeSamples);

function reviewOf(outcome: UpdateOutcome | Awaited<ReturnType<typeof readReview>>): Review {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.reason}`);
  return outcome.review;
}

async function fix(document: string | null = null): Promise<Review> {
  const { plan } = reviewOf(await readReview(voice));
  return reviewOf(await decideOn({ kind: 'fix-plan', targets: targetsToFix(plan), person: 'Hồ Văn A', document }, voice));
}

function told({ findings }: Review, rule: RuleId): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

function indicatorOf({ plan }: Review, ...path: readonly string[]): Indicator {
  const found = plan.indicators.find((candidate) => candidate.path.join(' › ') === path.join(' › '));
  if (!found) throw new Error(`no ${path.join(' › ')} among ${plan.indicators.map((one) => one.path.join(' › ')).join('; ')}`);
  return found;
}

function write({ workbook }: OpenSample, row: number, column: number, value: string | number): void {
  workbook.sheetByName(SHEET)?.write(row, column, [[{ value }]]);
}

test('what is fixed stays in the file; a target changed afterwards is told at its cell, until the plan is fixed again', async () => {
  const first = await openSample(SAMPLE);
  const fixed = await fix('KH 22a/KH-UBND');
  const { plan } = fixed;
  expect(fixed.configuration.approved?.targets).toHaveLength(targetsToFix(plan).length);
  expect(reviewOf(await updateWorkbook(voice)).edits).toEqual([]);

  const sample = await openSample(await first.save());
  const opened = reviewOf(await readReview(voice));
  expect(opened.configuration.approved).toMatchObject({ name: 'KH 22a/KH-UBND', sheet: SHEET, fixings: [{ person: 'Hồ Văn A', targets: targetsToFix(plan).length, changed: null }] });
  expect(told(opened, 'plan/target-changed')).toEqual([]);
  expect(told(opened, 'structure/missing-indicator')).toEqual([]);

  const herd = indicatorOf(opened, 'Đàn trâu');
  const cell = { row: herd.row, column: plan.planColumn ?? -1 };
  write(sample, cell.row, cell.column, 40);
  const changed = reviewOf(await updateWorkbook(voice));
  expect(told(changed, 'plan/target-changed')).toEqual([
    expect.objectContaining({ severity: 'error', cells: [cell], suggestion: { cell, value: herd.target.value }, facts: expect.objectContaining({ decision: 'KH 22a/KH-UBND' }) as unknown }),
  ]);

  const again = await fix('QĐ 15/QĐ-UBND');
  expect(told(again, 'plan/target-changed')).toEqual([]);
  expect(reviewOf(await readReview(voice)).configuration.approved?.fixings.map(({ document, changed: count }) => [document, count])).toEqual([
    ['KH 22a/KH-UBND', null],
    ['QĐ 15/QĐ-UBND', 1],
  ]);
  expect(reviewOf(await updateWorkbook(voice)).edits).toEqual([]);
});

test('another unit and a deleted row are told; insertions and another name of the sheet are not', async () => {
  const sample = await openSample(SAMPLE);
  const { plan } = await fix();
  const unitColumn = plan.layout.columns.find(({ role }) => role === 'unit')?.column ?? -1;
  const [herd] = plan.indicators.filter(({ unitText }) => unitText?.toLowerCase() === 'con');
  const gone = plan.indicators.filter(({ parentRow, row, isReference, target }) => !isReference && target.value !== null && parentRow === null && !plan.indicators.some((other) => other.parentRow === row)).at(-1);
  if (!herd || !gone) throw new Error('the sample has changed');
  write(sample, herd.row, unitColumn, 'tấn');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange(`${gone.row + 1}:${gone.row + 1}`).delete('Up');
    sheet.getRange(`${herd.row + 1}:${herd.row + 1}`).insert('Down');
    sheet.name = 'Kế hoạch năm';
    await context.sync();
  });
  const after = reviewOf(await updateWorkbook(voice));
  expect(told(after, 'structure/missing-indicator').map(({ facts }) => facts)).toEqual([expect.objectContaining({ path: gone.path, target: gone.target.text })]);
  expect(told(after, 'structure/unit-mismatch')).toEqual([expect.objectContaining({ row: herd.row + 1, cells: [{ row: herd.row + 1, column: unitColumn }] })]);
  expect(told(after, 'plan/target-changed')).toEqual([]);
});

test('a plan that has changed since it was shown is not fixed', async () => {
  const sample = await openSample(SAMPLE);
  const { plan } = reviewOf(await readReview(voice));
  const [first] = plan.indicators.filter(({ target }) => target.value !== null);
  write(sample, first?.row ?? -1, plan.planColumn ?? -1, 999);
  expect(await decideOn({ kind: 'fix-plan', targets: targetsToFix(plan), person: '', document: null }, voice)).toEqual({ ok: false, refusal: { reason: 'changed-meanwhile', sheet: SHEET } });
  expect(reviewOf(await readReview(voice)).configuration.approved ?? null).toBeNull();
});

test('a protected configuration sheet is left alone', async () => {
  const sample = await openSample(SAMPLE);
  await updateWorkbook(voice);
  sample.workbook.sheetByName('Cấu hình')?.updateCustom({ protection: { protected: true } });
  const { plan } = reviewOf(await readReview(voice));
  expect(await decideOn({ kind: 'fix-plan', targets: targetsToFix(plan), person: '', document: null }, voice)).toEqual({ ok: false, refusal: { reason: 'protected-sheet', sheet: 'Cấu hình' } });
});

test('goes away with the marks', async () => {
  const sample = await openSample(SAMPLE);
  await fix();
  expect(await removeEverything()).toMatchObject({ ok: true, removed: true });
  expect(sample.workbook.sheetByName('Cấu hình') ?? null).toBeNull();
});
