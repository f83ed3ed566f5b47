/** What is read from Excel: through Microsoft's own client, from files opened in the embedded host. */
import ExcelJS from 'exceljs';
import { readReview } from '../../src/excel/run';
import { readWorkbook } from '../../src/excel/snapshot';
import type { CellFont, SheetSnapshot, WorkbookSnapshot } from '../../src/plan/model';
import type { HostOptions } from '../../src/preview/host';
import { closeSamples, openSample } from './open-sample';

jest.setTimeout(60_000);

afterEach(closeSamples);

interface Read {
  readonly snapshot: WorkbookSnapshot;
  readonly syncs: number;
}

/** Reads a workbook that `fill` has filled. */
async function read(fill: (workbook: ExcelJS.Workbook) => void, options: HostOptions = {}): Promise<Read> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  const { host } = await openSample(new Uint8Array(await workbook.xlsx.writeBuffer()), options);
  const before = host.statistics.syncs;
  const { snapshot } = await Excel.run(readWorkbook);
  return { snapshot, syncs: host.statistics.syncs - before };
}

function only({ snapshot }: Read): SheetSnapshot {
  const [sheet] = snapshot.sheets;
  if (!sheet || snapshot.sheets.length > 1) throw new Error('not one sheet');
  return sheet;
}

function fontAt(sheet: SheetSnapshot, row: number, column: number): CellFont | null | undefined {
  return sheet.fonts?.[row - sheet.firstRow]?.[column - sheet.firstColumn];
}

const PLAN = [
  ['STT', 'Chỉ tiêu', 'Đơn vị', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng năm 2023'],
  [1, 'Diện tích lúa', 'ha', 120, 60],
  [2, 'Sản lượng lúa', 'tấn', 600, 290],
  [3, 'Đàn trâu', 'con', 80, 82],
];

describe('fonts', () => {
  test('of texts are told with name, bold, italic and indent; cells without text have none', async () => {
    const sheet = only(
      await read((workbook) => {
        const plan = workbook.addWorksheet('KH');
        plan.addRows([['Nông nghiệp', 5], ['Trồng trọt', 6], ['DiÖn tÝch', 7]]);
        plan.getCell('A1').font = { name: 'Times New Roman', bold: true };
        plan.getCell('A2').font = { name: 'Times New Roman', italic: true };
        plan.getCell('A2').alignment = { horizontal: 'left', indent: 2 };
        plan.getCell('A3').font = { name: '.VnTime' };
      }),
    );
    expect(fontAt(sheet, 0, 0)).toEqual({ name: 'Times New Roman', bold: true, italic: false, indent: 0 });
    expect(fontAt(sheet, 1, 0)).toEqual({ name: 'Times New Roman', bold: false, italic: true, indent: 2 });
    expect(fontAt(sheet, 2, 0)).toEqual({ name: '.VnTime', bold: false, italic: false, indent: 0 });
    expect(fontAt(sheet, 0, 1)).toBeNull();
  });

  test('a text in several fonts has no font name, and is not bold unless it is throughout', async () => {
    const sheet = only(
      await read((workbook) => {
        const plan = workbook.addWorksheet('KH');
        const run = (text: string, name: string, bold: boolean) => ({ text, font: { name, bold } });
        plan.getCell('A1').value = { richText: [run('Diện tích', 'Arial', true), run(' (ha)', 'Times New Roman', false)] };
        plan.getCell('A2').value = { richText: [run('Sản', 'Arial', true), run(' lượng', 'Tahoma', true)] };
      }),
    );
    expect(fontAt(sheet, 0, 0)).toMatchObject({ name: null, bold: false });
    expect(fontAt(sheet, 1, 0)).toMatchObject({ name: null, bold: true });
  });

  test('that are the same throughout cost no request of their own', async () => {
    const fill = (workbook: ExcelJS.Workbook, bold: boolean): void => {
      const plan = workbook.addWorksheet('KH');
      plan.addRows(PLAN);
      plan.eachRow((row) => {
        row.eachCell((cell) => {
          cell.font = { name: 'Arial' };
        });
      });
      if (bold) plan.getCell('B2').font = { name: 'Arial', bold: true };
    };
    const plain = await read((workbook) => {
      fill(workbook, false);
    });
    const mixed = await read((workbook) => {
      fill(workbook, true);
    });
    expect(fontAt(only(plain), 2, 1)).toEqual({ name: 'Arial', bold: false, italic: false, indent: 0 });
    expect(fontAt(only(mixed), 1, 1)).toMatchObject({ name: 'Arial', bold: true });
    expect(mixed.syncs - plain.syncs).toBe(1);
  });

  test('of scattered texts in a long column are told where they stand', async () => {
    const rows = [0, 3, 20, 21, 400, 2000];
    const sheet = only(
      await read((workbook) => {
        const plan = workbook.addWorksheet('KH');
        for (let row = 1; row <= 2001; row += 1) plan.getCell(row, 1).value = row;
        for (const row of rows) Object.assign(plan.getCell(row + 1, 1), { value: `Dòng ${row}`, font: { name: 'Arial', bold: row % 2 === 0 } });
      }),
    );
    expect(rows.map((row) => fontAt(sheet, row, 0)?.bold)).toEqual(rows.map((row) => row % 2 === 0));
    expect(sheet.fonts?.flat().filter((font) => font !== null)).toHaveLength(rows.length);
  });
});

describe('merged areas', () => {
  // "If the merged areas count in this range is more than 512, then this method will fail to return the result" (Range.getMergedAreasOrNullObject).
  test.each([3, 512, 513, 2000])('%d of them are all told', async (count) => {
    const sheet = only(
      await read((workbook) => {
        const plan = workbook.addWorksheet('Biểu 1, "A"; B');
        for (let index = 0; index < count; index += 1) {
          const row = 1 + Math.floor(index / 4);
          const column = 1 + (index % 4) * 3;
          plan.getCell(row, column).value = index;
          plan.mergeCells(row, column, row, column + 1);
        }
      }),
    );
    expect(sheet.merges).toHaveLength(count);
    expect(sheet.merges).toContainEqual({ row: Math.floor((count - 1) / 4), column: ((count - 1) % 4) * 3, rows: 1, columns: 2 });
  });

  test('of a sheet whose name has commas, semicolons and quotes', async () => {
    const sheet = only(
      await read((workbook) => {
        const plan = workbook.addWorksheet("Biểu 1, xã 'A'; B");
        plan.addRows(PLAN);
        plan.mergeCells('A6:B6');
        plan.mergeCells('C6:D7');
        plan.getCell('A6').value = 'Ghi chú';
        plan.getCell('C6').value = 'Người lập';
      }),
    );
    expect(sheet.merges).toEqual([
      { row: 5, column: 0, rows: 1, columns: 2 },
      { row: 5, column: 2, rows: 2, columns: 2 },
    ]);
  });

  test('are not known before ExcelApi 1.13', async () => {
    const workbook = await read((file) => file.addWorksheet('KH').addRows(PLAN), {});
    expect(only(workbook).merges).toEqual([]);
    const isSetSupported = jest.spyOn(Office.context.requirements, 'isSetSupported').mockImplementation((_set, version) => Number(String(version).split('.')[1]) < 13);
    const { snapshot } = await Excel.run(readWorkbook);
    isSetSupported.mockRestore();
    expect(snapshot.sheets[0]?.merges).toBeNull();
  });
});

describe('used ranges', () => {
  test.each([
    ['at the last row', ['A1048576']],
    ['in the last column', ['XFD1']],
    ['at the last row and in the last column', ['C1048576', 'XFD3', 'XFD1048576']],
    ['far below, several times', ['B40000', 'D500000', 'A900000', 'A900001']],
  ])('stray cells %s leave the plan to be read', async (_where, strays) => {
    const sheet = only(
      await read((workbook) => {
        const plan = workbook.addWorksheet('KH');
        plan.addRows(PLAN);
        for (const stray of strays) plan.getCell(stray).value = 'x';
      }),
    );
    expect(sheet).toMatchObject({ firstRow: 0, firstColumn: 0, values: PLAN });
    expect(sheet.tooLarge).toBeUndefined();
  });

  test('formats to column IS do not count', async () => {
    const sheet = only(
      await read((workbook) => {
        const plan = workbook.addWorksheet('KH');
        plan.addRows(PLAN);
        for (let column = 6; column <= 253; column += 1) plan.getCell(1, column).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
      }),
    );
    expect(sheet.values[0]).toHaveLength(5);
  });

  test('a table that starts anywhere keeps its place', async () => {
    const sheet = only(
      await read((workbook) => {
        const plan = workbook.addWorksheet('KH');
        PLAN.forEach((row, r) => {
          row.forEach((value, c) => {
            plan.getCell(300_000 + r, 700 + c).value = value;
          });
        });
        plan.getCell('A1').value = 'x';
        plan.getRow(300_002).hidden = true;
      }),
    );
    expect(sheet).toMatchObject({ firstRow: 299_999, firstColumn: 699, values: PLAN, hiddenRows: [300_001] });
  });
});

describe('large sheets', () => {
  const wide = (workbook: ExcelJS.Workbook): void => {
    const plan = workbook.addWorksheet('KH');
    for (let row = 0; row < 300; row += 1) {
      plan.addRow(Array.from({ length: 30 }, (_, column) => (column === 1 ? `Chỉ tiêu số ${row} của xã` : row * 30 + column)));
      if (row % 10 === 0) plan.getCell(row + 1, 2).font = { name: 'Arial', bold: true };
      plan.getRow(row + 1).hidden = row === 299;
    }
  };

  test('are read as well where answers are limited, in smaller parts', async () => {
    const whole = await read(wide);
    const inParts = await read(wide, { mostBytes: 60_000 });
    expect(inParts.syncs).toBeGreaterThan(whole.syncs);
    expect(only(inParts)).toEqual(only(whole));
    expect(only(whole).hiddenRows).toEqual([299]);
  });

  /** A sheet without a wide gap down to row 120 000. */
  const endless = (workbook: ExcelJS.Workbook): void => {
    const list = workbook.addWorksheet('Danh sách');
    for (let row = 1; row <= 120_001; row += 400) list.getCell(row, 1).value = row;
  };

  async function review(fill: (workbook: ExcelJS.Workbook) => void, sheet?: string) {
    const workbook = new ExcelJS.Workbook();
    fill(workbook);
    await openSample(new Uint8Array(await workbook.xlsx.writeBuffer()));
    return readReview(sheet === undefined ? {} : { sheet });
  }

  test('a sheet that is too large does not stand in the way of the plan on another', async () => {
    const outcome = await review((workbook) => {
      endless(workbook);
      workbook.addWorksheet('KH').addRows(PLAN);
    });
    expect(outcome).toMatchObject({ ok: true, review: { plan: { sheet: 'KH' } } });
  });

  test('it is refused where it is asked for, or nothing else holds a plan', async () => {
    const refusal = { reason: 'too-large', sheet: 'Danh sách', rows: 120_001, columns: 1 };
    expect(
      await review((workbook) => {
        endless(workbook);
        workbook.addWorksheet('KH').addRows(PLAN);
      }, 'Danh sách'),
    ).toEqual({ ok: false, refusal });
    expect(await review(endless)).toEqual({ ok: false, refusal });
  });
});
