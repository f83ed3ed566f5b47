import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { CustomXmlPart } from '../../../src/preview/files/custom-data';
import { openWorkbook, type OpenedWorkbook } from '../../../src/preview/files/open-workbook';
import { saveWorkbook } from '../../../src/preview/files/save-workbook';

const sample = new Uint8Array(readFileSync(path.resolve(__dirname, '../../../assets/samples/ke-hoach-2023.xlsx')));
const PART: CustomXmlPart = { id: '{0F7D3A52-6B1E-4C0E-9C55-2C8F5A1B7E10}', xml: '<ghi xmlns="http://example.com/ghi-chu">năm &amp; tháng</ghi>' };

async function opened(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const outcome = await openWorkbook(bytes, 'ke-hoach.xlsx');
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.workbook;
}

async function saved(file: OpenedWorkbook, customXml: readonly CustomXmlPart[]): Promise<Uint8Array> {
  return saveWorkbook(file, { ...file.data, custom: { ...file.data.custom, customXml } });
}

const partsOf = (file: OpenedWorkbook): unknown => (file.data.custom as { customXml: unknown }).customXml;

test('a part that an add-in added comes back from the file with its id', async () => {
  const again = await opened(await saved(await opened(sample), [PART]));
  expect(partsOf(again)).toEqual([PART]);
});

test('changed, the part is replaced; taken away, nothing of it is left in the package', async () => {
  const withPart = await opened(await saved(await opened(sample), [PART]));
  const changed = { ...PART, xml: '<ghi xmlns="http://example.com/ghi-chu"/>' };
  expect(partsOf(await opened(await saved(withPart, [changed])))).toEqual([changed]);
  const without = unzipSync(await saved(withPart, []));
  expect(Object.keys(without).filter((name) => name.startsWith('customXml'))).toEqual([]);
  expect(Object.values(without).filter((bytes) => strFromU8(bytes).includes('customXml'))).toEqual([]);
});
