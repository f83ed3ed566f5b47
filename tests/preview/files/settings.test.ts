/**
 * What lives with the workbook beside its cells survives closing and opening: an add-in's settings, which cells are locked, the standard
 * width. Sources: [MS-OWEXML] 2.2 (web extensions), ECMA-376 part 1, 18.3.1.81 (sheetFormatPr) and 18.8.33 (protection).
 */
import { createBlankWorkbook } from '../../../src/preview/files/create-blank-workbook';
import { ADD_IN } from '../../../src/preview/files/read/settings';
import type { OpenedWorkbook } from '../../../src/preview/files/open-workbook';
import { readFileSync } from 'node:fs';
import { after } from './after';
import { build, changedParts, opened, partOf, partsOf, readWithExcelJs, withPart } from './packages';

const EXTENSION = 'xl/webextensions/webextension1.xml';

async function withSettings(settings: Readonly<Record<string, unknown>>, workbook: OpenedWorkbook = createBlankWorkbook()): Promise<Uint8Array> {
  return after(workbook, (_sheet, context) => {
    for (const [key, value] of Object.entries(settings)) context.workbook.settings.add(key, value);
  });
}

/** What the add-in finds after opening. */
async function settingsIn(bytes: Uint8Array): Promise<unknown> {
  let found: unknown;
  await after(await opened(bytes), async (_sheet, context) => {
    const settings = context.workbook.settings.load('items/key,items/value');
    await context.sync();
    found = Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown]));
  });
  return found;
}

test('settings of every kind are found again, in the web extension that Excel keeps for the add-in', async () => {
  const settings = { khôiPhục: { dòng: [1, 2.5, null], 'dấu "<&>"': 'vàng\ncam' }, số: 3, có: true, chữ: '' };
  const saved = await withSettings(settings);
  expect(await settingsIn(saved)).toEqual(settings);
  const { [EXTENSION]: extension = '', '[Content_Types].xml': types = '', '_rels/.rels': relationships = '' } = partsOf(saved);
  expect(extension).toMatch(/<we:webextension [^>]*id="\{[-0-9A-F]{36}\}"><we:reference id="61f22ff1-[^"]*" version="0.1.0.0" store="developer" storeType="Registry"\/>/);
  expect(extension).toContain('<we:property name="số" value="3"/>');
  expect(types).toContain('<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>');
  expect(relationships).toMatch(/webextensiontaskpanes" Target="xl\/webextensions\/taskpanes1.xml"/);
  expect((await readWithExcelJs(saved)).worksheets).toHaveLength(1);
});

test('a setting that changes or goes changes nothing else in the package; the same settings change nothing', async () => {
  const saved = await withSettings({ a: 1, b: 2 });
  const marked = withPart(saved, EXTENSION, (xml) => xml.replace('<we:bindings/>', '<we:bindings><we:binding id="1" type="text" appref="x"/></we:bindings>'));
  expect(changedParts(marked, await withSettings({ a: 1 }, await opened(marked)))).toEqual([]);
  const changed = await after(await opened(marked), (_sheet, context) => {
    context.workbook.settings.getItem('a').delete();
    context.workbook.settings.add('b', 'hai');
  });
  expect(changedParts(marked, changed)).toEqual([EXTENSION]);
  expect(partOf(changed, EXTENSION)).toContain('<we:properties><we:property name="b" value="&quot;hai&quot;"/></we:properties><we:bindings><we:binding');
  expect(await settingsIn(changed)).toEqual({ b: 'hai' });
});

test('the settings of another add-in are neither told nor touched', async () => {
  const saved = await withSettings({ a: 1 });
  const others = withPart(saved, EXTENSION, (xml) => xml.replace(ADD_IN.id, '11111111-2222-3333-4444-555555555555'));
  expect(await settingsIn(others)).toEqual({});
  const both = await withSettings({ a: 2 }, await opened(others));
  expect(changedParts(others, both)).toEqual(['[Content_Types].xml', 'xl/webextensions/_rels/taskpanes1.xml.rels', 'xl/webextensions/taskpanes1.xml', 'xl/webextensions/webextension2.xml']);
  expect(await settingsIn(both)).toEqual({ a: 2 });
});

test('the add-in is the one of the manifest', () => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  expect(manifest).toContain(`<Id>${ADD_IN.id}</Id>`);
  expect(manifest).toContain(`<Version>${ADD_IN.version}</Version>`);
});

test('cells locked and unlocked, with and without content, stay so', async () => {
  const first = await build((workbook) => {
    const sheet = workbook.addWorksheet('KH');
    sheet.getCell('A1').value = 'Tên';
    sheet.getCell('A2').value = 'mở';
    sheet.getCell('A2').protection = { locked: false };
  });
  const saved = await after(await opened(first), (sheet) => {
    sheet.getRange('A1').format.protection.locked = false;
    sheet.getRange('A2').format.protection.locked = true;
    sheet.getRange('B2:B3').format.protection.locked = false;
  });
  const sheet = (await readWithExcelJs(saved)).getWorksheet('KH');
  expect(['A1', 'A2', 'B2', 'B3', 'C1'].map((address) => sheet?.getCell(address).style.protection?.locked ?? true)).toEqual([false, true, false, false, true]);
  let told: unknown;
  await after(await opened(saved), async (again, context) => {
    const ranges = ['A1', 'A2', 'B2:B3', 'A1:A2'].map((address) => again.getRange(address).format.protection.load('locked'));
    await context.sync();
    told = ranges.map(({ locked }) => locked);
  });
  expect(told).toEqual([false, true, false, null]);
});

test('the standard width is told in characters, saved and found again; new sheets have Excel’s own', async () => {
  let told: number[] = [];
  const saved = await after(createBlankWorkbook(), async (sheet, context) => {
    const added = context.workbook.worksheets.add('Mới').load('standardWidth');
    sheet.load('standardWidth');
    await context.sync();
    told = [sheet.standardWidth, added.standardWidth];
    sheet.standardWidth = 12;
  });
  expect(told).toEqual([8.43, 8.43]);
  expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toMatch(/<sheetFormatPr [^>]*defaultColWidth="12.71\d*"/);
  expect(partOf(saved, 'xl/worksheets/sheet2.xml')).not.toContain('defaultColWidth');
  let again: unknown;
  await after(await opened(saved), async (sheet, context) => {
    sheet.load('standardWidth');
    const column = sheet.getRange('C1').format.load('columnWidth');
    await context.sync();
    again = [sheet.standardWidth, column.columnWidth];
  });
  expect(again).toEqual([12, 66.75]);
});
