/** A workbook of plain values, fonts and merged areas as an .xlsx file, for benchmarks and tests of large files. */
import ExcelJS from 'exceljs';
import { areaAddress } from '../../src/plan/address';
import type { WorkbookSnapshot } from '../../src/plan/model';

export async function workbookFile({ sheets }: WorkbookSnapshot): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, values, fonts, merges } of sheets) {
    const worksheet = workbook.addWorksheet(name);
    values.forEach((line, r) => {
      const row = worksheet.getRow(r + 1);
      line.forEach((value, c) => {
        if (value === null || typeof value === 'object') return;
        const cell = row.getCell(c + 1);
        cell.value = value;
        const font = fonts?.[r]?.[c];
        if (!font) return;
        cell.font = { name: font.name ?? 'Times New Roman', size: 12, bold: font.bold, italic: font.italic };
        if (font.indent > 0) cell.alignment = { horizontal: 'left', indent: font.indent };
      });
    });
    for (const area of merges ?? []) worksheet.mergeCells(areaAddress(area));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
