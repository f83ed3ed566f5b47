/** The second reader: what exceljs sees in a workbook. */
import ExcelJS from 'exceljs';
import { Facts, stableText, type Kind } from './facts';

/** Reads a package; throws where exceljs cannot. */
export async function excelJsFacts(bytes: Uint8Array): Promise<Facts> {
  const workbook = new ExcelJS.Workbook();
  // exceljs declares Node's Buffer of an older @types/node; the bytes are the same.
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const facts = new Facts();
  workbook.worksheets.forEach((worksheet, index) => {
    facts.add('sheets', `sheet ${index + 1}`, stableText([worksheet.name, worksheet.state, worksheet.properties.tabColor]));
    addCells(facts, worksheet);
    addSheet(facts, worksheet);
  });
  for (const { name, ranges } of workbook.definedNames.model) facts.add('names', name, stableText([...ranges].sort()));
  return facts;
}

function addCells(facts: Facts, worksheet: ExcelJS.Worksheet): void {
  const looks = new Map<unknown, string>();
  worksheet.eachRow({ includeEmpty: true }, (row) => {
    if (row.height) facts.add('widths and heights', `${worksheet.name}!row ${row.number}`, String(row.height));
    if (row.hidden) facts.add('hidden rows and columns', `${worksheet.name}!row ${row.number}`, 'hidden');
    row.eachCell({ includeEmpty: true }, (cell) => {
      const place = `${worksheet.name}!${cell.address}`;
      if (cell.isMerged && cell.master !== cell) return;
      addContent(facts, place, cell);
      const { numFmt, ...look } = cell.style;
      if (numFmt && numFmt !== 'General') facts.add('number formats', place, numFmt);
      const text = looks.get(cell.style) ?? stableText(look);
      looks.set(cell.style, text);
      if (text !== '{}') facts.add('looks of cells', place, text);
    });
  });
}

function addContent(facts: Facts, place: string, cell: ExcelJS.Cell): void {
  const { value } = cell;
  // A cell that exceljs made itself on the way has no note.
  const note = cell.note as ExcelJS.Cell['note'] | undefined;
  if (note !== undefined) facts.add('comments', place, stableText(typeof note === 'string' ? note : note.texts?.map(({ text }) => text).join('')));
  if (value === null || value === undefined) return;
  if (cell.type === ExcelJS.ValueType.Formula) {
    facts.add('formulas', place, cell.formula);
    facts.add('results of formulas', place, stableText(cell.result));
  } else if (typeof value === 'object' && 'richText' in value) {
    facts.add('values', place, stableText(value.richText.map(({ text }) => text).join('')));
    facts.add('fonts within a text', place, stableText(value.richText));
  } else if (typeof value === 'object' && 'hyperlink' in value) {
    facts.add('values', place, stableText(value.text));
    facts.add('hyperlinks', place, value.hyperlink);
  } else {
    facts.add('values', place, stableText(value));
  }
}

/** Everything of a sheet that is no cell, from exceljs's own model of it, which its types tell only in part. */
function addSheet(facts: Facts, worksheet: ExcelJS.Worksheet): void {
  const model = worksheet.model as unknown as Readonly<Record<string, unknown>>;
  const { name } = worksheet;
  for (const merge of worksheet.model.merges) facts.add('merged areas', `${name}!${merge}`, 'merged');
  worksheet.columns.forEach((column, index) => {
    if (column.width !== undefined) facts.add('widths and heights', `${name}!column ${index + 1}`, column.width.toFixed(3));
    if (column.hidden) facts.add('hidden rows and columns', `${name}!column ${index + 1}`, 'hidden');
  });
  const rules = (model.conditionalFormattings ?? []) as readonly { readonly ref: string; readonly rules: readonly unknown[] }[];
  for (const { ref, rules: ofArea } of rules) for (const rule of ofArea) facts.add('conditional formats', `${name}!${ref} ${priorityOf(rule)}`, stableText(rule));
  for (const [area, validation] of Object.entries((model.dataValidations ?? {}))) facts.add('data validation', `${name}!${area}`, stableText(validation));
  for (const table of (model.tables ?? []) as readonly { readonly name: string }[]) facts.add('tables and filters', `${name}!${table.name}`, stableText(table));
  const whole: readonly (readonly [Kind, string])[] = [
    ['tables and filters', 'autoFilter'],
    ['print settings', 'pageSetup'],
    ['print settings', 'headerFooter'],
    ['print settings', 'rowBreaks'],
    ['frozen panes and views', 'views'],
    ['protection', 'sheetProtection'],
  ];
  for (const [kind, member] of whole) {
    const value = model[member];
    if (value !== undefined && value !== null) facts.add(kind, `${name}!${member}`, stableText(value));
  }
}

function priorityOf(rule: unknown): string {
  const { priority, type } = rule as { readonly priority?: unknown; readonly type?: unknown };
  return `${String(type)} ${String(priority)}`;
}
