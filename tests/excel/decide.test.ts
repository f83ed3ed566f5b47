/** What a person decides on a finding, through Microsoft's own client: repaired, taken back, dismissed, and kept in the workbook. */
import ExcelJS from 'exceljs';
import { decideOn, type Wish } from '../../src/excel/decide';
import type { UpdateOutcome } from '../../src/excel/outcomes';
import { readReview, updateWorkbook } from '../../src/excel/run';
import { sheetVoice } from '../../src/messages/sheet-voice';
import { cellAddress } from '../../src/plan/address';
import type { Finding, Review } from '../../src/plan/model';
import type { RuleId } from '../../src/plan/rules/facts';
import { closeSamples, openSample, type OpenSample } from './open-sample';

const mistakes = 'ke-hoach-2023-6-thang-co-sai-sot.xlsx';
const voice = { voice: sheetVoice };

jest.setTimeout(120_000);

afterEach(closeSamples);

function reviewOf(outcome: UpdateOutcome | Awaited<ReturnType<typeof readReview>>): Review {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.reason}`);
  return outcome.review;
}

function findingOf({ findings }: Review, rule: RuleId): Finding {
  const finding = findings.find((candidate) => candidate.rule === rule);
  if (!finding) throw new Error(`the sample has no ${rule}`);
  return finding;
}

function suspectOf({ cells: [suspect] }: Finding): { readonly row: number; readonly column: number } {
  if (!suspect) throw new Error('no suspect');
  return suspect;
}

async function decide(wish: Wish): Promise<Review> {
  return reviewOf(await decideOn(wish, voice));
}

function write({ workbook }: OpenSample, { row, column }: { readonly row: number; readonly column: number }, value: string | number): void {
  workbook.sheetByName('KH 2023')?.write(row, column, [[{ value }]]);
}

function valueIn({ workbook }: OpenSample, { row, column }: { readonly row: number; readonly column: number }): unknown {
  return workbook.sheetByName('KH 2023')?.cell(row, column).value;
}

async function savedSheet(sample: OpenSample, name: string): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await sample.save()).slice().buffer);
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function insertRowAbove(row: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('KH 2023').getRange(`${row}:${row}`).insert('Down');
    await context.sync();
  });
}

describe('repairing', () => {
  test('writes the one cell, keeps a record, and can be taken back', async () => {
    const sample = await openSample(mistakes);
    const before = reviewOf(await readReview(voice));
    const finding = findingOf(before, 'scale/lost-decimal-mark');
    const cell = suspectOf(finding);
    const held = valueIn(sample, cell);
    expect(held).not.toBe(finding.suggestion?.value);

    const after = await decide({ kind: 'repair', finding, person: 'Hồ Văn A' });
    expect(valueIn(sample, cell)).toBe(finding.suggestion?.value);
    expect(after.findings.filter(({ rule }) => rule === 'scale/lost-decimal-mark')).toEqual([]);

    const kept = reviewOf(await readReview(voice)).configuration.decisions ?? [];
    expect(kept).toEqual([expect.objectContaining({ kind: 'fixed', cell, person: 'Hồ Văn A', repair: { before: held, after: finding.suggestion?.value, formatBefore: null } })]);

    const [decision] = kept;
    if (!decision) throw new Error('nothing kept');
    const undone = await decide({ kind: 'undo', decision });
    expect(valueIn(sample, cell)).toBe(held);
    expect(undone.findings.filter(({ rule }) => rule === 'scale/lost-decimal-mark')).toHaveLength(1);
    expect(reviewOf(await updateWorkbook(voice)).edits).toEqual([]);
  });

  test('a number held as text becomes a number, also in a cell formatted as text, which gets its format back', async () => {
    const sample = await openSample(mistakes);
    const finding = findingOf(reviewOf(await readReview(voice)), 'cell/number-as-text');
    const cell = suspectOf(finding);
    const held = valueIn(sample, cell);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('KH 2023').getCell(cell.row, cell.column).numberFormat = [['@']];
      await context.sync();
    });
    const after = await decide({ kind: 'repair', finding, person: '' });
    expect(valueIn(sample, cell)).toBe(finding.suggestion?.value);
    const decision = after.configuration.decisions?.at(-1);
    if (!decision) throw new Error('nothing kept');
    await decide({ kind: 'undo', decision });
    expect(valueIn(sample, cell)).toBe(held);
    expect((await savedSheet(sample, 'KH 2023')).getCell(cellAddress(cell.row, cell.column)).numFmt).toBe('@');
  });

  test('a figure that has changed since is not written over', async () => {
    const sample = await openSample(mistakes);
    const finding = findingOf(reviewOf(await readReview(voice)), 'scale/lost-decimal-mark');
    write(sample, suspectOf(finding), 40);
    expect(await decideOn({ kind: 'repair', finding, person: '' }, voice)).toEqual({ ok: false, refusal: { reason: 'finding-changed' } });
    expect(valueIn(sample, suspectOf(finding))).toBe(40);
  });

  test('a hint is no repair', async () => {
    const sample = await openSample(mistakes);
    const finding = findingOf(reviewOf(await readReview(voice)), 'identity/parts-do-not-sum');
    const held = valueIn(sample, suspectOf(finding));
    expect(await decideOn({ kind: 'repair', finding, person: '' }, voice)).toMatchObject({ ok: false });
    expect(valueIn(sample, suspectOf(finding))).toBe(held);
  });

  test('is not taken back once somebody has typed over it', async () => {
    const sample = await openSample(mistakes);
    const finding = findingOf(reviewOf(await readReview(voice)), 'scale/lost-decimal-mark');
    const decision = (await decide({ kind: 'repair', finding, person: '' })).configuration.decisions?.at(-1);
    if (!decision) throw new Error('nothing kept');
    const { row, column } = suspectOf(finding);
    write(sample, { row, column }, 38.5);
    expect(await decideOn({ kind: 'undo', decision }, voice)).toEqual({ ok: false, refusal: { reason: 'repair-overwritten', cell: cellAddress(row, column) } });
    expect(valueIn(sample, { row, column })).toBe(38.5);
  });

  test('a protected sheet is left alone', async () => {
    const sample = await openSample(mistakes);
    const finding = findingOf(reviewOf(await readReview(voice)), 'scale/lost-decimal-mark');
    sample.workbook.sheetByName('KH 2023')?.updateCustom({ protection: { protected: true } });
    const before = await sample.save();
    expect(await decideOn({ kind: 'repair', finding, person: '' }, voice)).toEqual({ ok: false, refusal: { reason: 'protected-sheet', sheet: 'KH 2023' } });
    expect(Buffer.from(await sample.save()).equals(Buffer.from(before))).toBe(true);
  });
});

describe('dismissing', () => {
  const reason = 'Số đúng, đã đối chiếu chứng từ';

  test('is kept in the file with reason and name, and follows its row', async () => {
    const first = await openSample(mistakes);
    const finding = findingOf(reviewOf(await updateWorkbook(voice)), 'identity/parts-do-not-sum');
    const { row, column } = suspectOf(finding);
    const dismissed = await decide({ kind: 'dismiss', finding, reason, person: 'Đinh Thị B' });
    expect(dismissed.findings).not.toContainEqual(finding);

    await openSample(await first.save());
    await insertRowAbove(row - 3);
    const again = reviewOf(await updateWorkbook(voice));
    expect(again.dismissed).toEqual([expect.objectContaining({ decision: expect.objectContaining({ reason, person: 'Đinh Thị B', cell: { row: row + 1, column } }) as unknown })]);
    expect(again.findings.filter(({ rule }) => rule === finding.rule)).toEqual([]);
    expect(reviewOf(await updateWorkbook(voice)).edits).toEqual([]);
  });

  test('comes back when the figure changes, and when it is to be looked at again', async () => {
    const sample = await openSample(mistakes);
    const finding = findingOf(reviewOf(await readReview(voice)), 'identity/parts-do-not-sum');
    const cell = suspectOf(finding);
    await decide({ kind: 'dismiss', finding, reason, person: '' });
    const held = Number(valueIn(sample, cell));
    write(sample, cell, held + 7);
    const changed = reviewOf(await readReview(voice));
    expect(changed.dismissed).toEqual([]);
    // With another figure another cell of the same sum may be the likeliest culprit.
    const { cells, related } = findingOf(changed, finding.rule);
    expect([...cells, ...related]).toContainEqual(cell);

    write(sample, cell, held);
    expect(reviewOf(await readReview(voice)).dismissed).toHaveLength(1);
    const reopened = await decide({ kind: 'reopen', finding });
    expect(reopened.dismissed).toEqual([]);
    expect(reopened.findings).toContainEqual(finding);
  });

  test('a dismissed error no longer keeps its row from being judged', async () => {
    await openSample(mistakes);
    const finding = findingOf(reviewOf(await readReview(voice)), 'scale/lost-decimal-mark');
    const after = await decide({ kind: 'dismiss', finding, reason, person: '' });
    expect(after.assessments.find(({ row }) => row === finding.row)?.status).not.toBe('data-error');
  });
});

describe('the report sheet', () => {
  test('lists every finding with a link to its cell, and prints on A4 across', async () => {
    const sample = await openSample(mistakes);
    const review = reviewOf(await updateWorkbook(voice));
    const sheet = await savedSheet(sample, 'Kiểm tra');
    const links = sheet.getColumn(3).values.flatMap((value) => (value !== null && typeof value === 'object' && 'formula' in value ? [value.result] : []));
    const suspects = review.findings.flatMap(({ cells: [suspect] }) => (suspect ? [cellAddress(suspect.row, suspect.column)] : []));
    expect([...links].sort()).toEqual([...suspects].sort());
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
  });
});
