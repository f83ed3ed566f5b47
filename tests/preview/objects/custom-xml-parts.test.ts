/** Semantics: learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection, …customxmlpartscopedcollection, …customxmlpart. */
import { closeExcel, openExcel } from '../excel-session';

afterEach(closeExcel);

const NAMESPACE = 'http://example.com/ghi-chu';
const note = (text: string): string => `<ghi xmlns="${NAMESPACE}">${text}</ghi>`;

test('a part is kept under an id of its own, found by its namespace, changed and deleted', async () => {
  const excel = await openExcel();
  const id = await excel.run(async (_, context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add(note('một'));
    part.load('id,namespaceUri');
    customXmlParts.add('<khac/>');
    await context.sync();
    expect(part.namespaceUri).toBe(NAMESPACE);
    return part.id;
  });
  expect(id).toMatch(/^\{[0-9A-F-]{36}\}$/);
  await excel.run(async (_, context) => {
    const { customXmlParts } = context.workbook;
    const only = customXmlParts.getByNamespace(NAMESPACE).getOnlyItem();
    only.setXml(note('hai'));
    const xml = customXmlParts.getItem(id).getXml();
    const count = customXmlParts.getCount();
    await context.sync();
    expect(xml.value).toBe(note('hai'));
    expect(count.value).toBe(2);
    only.delete();
    const gone = customXmlParts.getItemOrNullObject(id);
    const none = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
    const left = customXmlParts.getByNamespace('').getCount();
    await context.sync();
    expect([gone.isNullObject, none.isNullObject, left.value]).toEqual([true, true, 1]);
  });
});

test('what is no XML is refused and changes nothing; an unknown id is not found', async () => {
  const excel = await openExcel();
  const refused = await excel.failure(async (_, context) => {
    context.workbook.customXmlParts.add('<ghi>');
    await context.sync();
  });
  expect(refused.code).toBe('InvalidArgument');
  const missing = await excel.failure(async (_, context) => {
    context.workbook.customXmlParts.getItem('{00000000-0000-0000-0000-000000000000}').getXml();
    await context.sync();
  });
  expect(missing.code).toBe('ItemNotFound');
  await excel.run(async (_, context) => {
    const count = context.workbook.customXmlParts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});
