/** The workbench page in a real browser, with the least possible add-in in the place of ours (minimal-product/). */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import ExcelJS from 'exceljs';
import type { FrameLocator, Page } from 'playwright-core';
import { launchWorkbench, root, type Visit, type Workbench } from './browser';

const sample = 'ke-hoach-2023-6-thang.xlsx';
const sampleFile = resolve(root, 'assets', 'samples', sample);

jest.setTimeout(240_000);

let workbench: Workbench;
let visit: Visit;

beforeAll(async () => {
  workbench = await launchWorkbench(resolve(__dirname, 'minimal-product'));
});

afterAll(async () => {
  await workbench.close();
});

async function openAt(query: string): Promise<Page> {
  visit = await workbench.open(`/preview/${query}`);
  return visit.page;
}

async function openSample(query = ''): Promise<Page> {
  const page = await openAt(`?file=${sample}${query}`);
  await textIs(pane(page).locator('#sheet'), /KH 2023/);
  return page;
}

function pane(page: Page): FrameLocator {
  return page.frameLocator('#pane iframe');
}

/** Waits until an element says what is expected of it. */
async function textIs(element: ReturnType<Page['locator']>, pattern: RegExp): Promise<void> {
  await element.filter({ hasText: pattern }).waitFor({ state: 'attached' });
}

/** Goes to a cell through the box that names it, and types there. */
async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  const nameBox = page.locator('#grid [data-u-comp="defined-name"] input');
  await nameBox.fill(cell);
  await nameBox.press('Enter');
  await textIs(pane(page).locator('#selected'), new RegExp(cell));
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function readCell(bytes: Buffer, cell: string): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook.getWorksheet('KH 2023')?.getCell(cell).value;
}

async function saved(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
  expect(download.suggestedFilename()).toBe(sample);
  return readFile(await download.path());
}

afterEach(async () => {
  const { complaints, foreignRequests } = visit;
  await visit.close();
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

describe('opening', () => {
  test('a sample named in the address is shown, and the pane reads it through office.js', async () => {
    const page = await openSample();
    await textIs(page.locator('#file-name'), new RegExp(sample));
    await textIs(page.locator('#grid'), /KH 2023/);
    await textIs(pane(page).locator('#sheet'), /E14 \[\[55\]\]/);
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  });

  test('a sample can be chosen from the start panel', async () => {
    const page = await openAt('');
    await page.getByRole('button', { name: sample, exact: true }).click();
    await textIs(pane(page).locator('#sheet'), /KH 2023/);
    expect(await page.locator('#start').isVisible()).toBe(false);
  });

  test('a file that is no workbook is refused in plain Vietnamese, and the open one stays', async () => {
    const page = await openSample();
    await page.setInputFiles('#file', { name: 'thu.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Đây là một bức thư.') });
    await textIs(page.locator('#alert-text'), /thu\.xlsx: Tệp này/);
    expect(await page.locator('#file-name').textContent()).toBe(sample);
  });

  test('a sample that does not exist is said to be missing', async () => {
    const page = await openAt('?file=khong-co.xlsx');
    await textIs(page.locator('#alert-text'), /Không có bảng mẫu “khong-co\.xlsx”/);
    expect(visit.complaints).toHaveLength(1);
    visit = { ...visit, complaints: [] }; // The 404 for that very file.
  });
});

describe('editing and saving', () => {
  test('what is typed with a decimal comma reaches the pane as a number, and the saved file holds it', async () => {
    const page = await openSample();
    await typeInto(page, 'F16', '39,1');
    await textIs(pane(page).locator('#changed'), /RangeEdited F16 39\.1/);
    expect(await page.locator('#unsaved').isVisible()).toBe(true);
    const bytes = await saved(page);
    expect(await readCell(bytes, 'F16')).toBe(39.1);
    expect(await readCell(bytes, 'E14')).toBe(55);
    expect(await page.locator('#unsaved').isVisible()).toBe(false);
  });

  test('a workbook saved without a change is the file that was opened', async () => {
    const page = await openSample();
    expect((await saved(page)).equals(await readFile(sampleFile))).toBe(true);
  });

  test('opening another file asks first when something is unsaved', async () => {
    const page = await openSample();
    await typeInto(page, 'F16', '38');
    await page.setInputFiles('#file', resolve(root, 'assets', 'samples', 'ke-hoach-2023.xlsx'));
    await page.getByRole('button', { name: 'Ở lại' }).click();
    expect(await page.locator('#file-name').textContent()).toBe(sample);
    await page.setInputFiles('#file', resolve(root, 'assets', 'samples', 'ke-hoach-2023.xlsx'));
    await page.getByRole('button', { name: 'Bỏ thay đổi và mở' }).click();
    await textIs(page.locator('#file-name'), /^ke-hoach-2023\.xlsx$/);
    await textIs(pane(page).locator('#sheet'), /KH 2023/);
  });
});

describe('the pane', () => {
  test('is as wide as the address says', async () => {
    const page = await openSample('&pane=320');
    expect(await pane(page).locator('html').evaluate(() => window.innerWidth)).toBe(320);
  });

  test('is resized with the keyboard, between 320 and 600 pixels', async () => {
    const page = await openSample('&pane=320');
    const handle = page.getByRole('separator');
    await handle.focus();
    await handle.press('ArrowLeft');
    expect(await handle.getAttribute('aria-valuenow')).toBe('330');
    await handle.press('End');
    expect(await pane(page).locator('html').evaluate(() => window.innerWidth)).toBe(600);
    await handle.press('ArrowLeft');
    expect(await handle.getAttribute('aria-valuenow')).toBe('600');
  });

  test('sees the Excel that the address asks for', async () => {
    const page = await openSample('&persona=excel-2021');
    await textIs(pane(page).locator('#ready'), /Excel OfficeOnline vi-VN 1\.14 true 1\.15 false/);
    await page.locator('#persona').selectOption('excel-2024');
    await textIs(pane(page).locator('#ready'), /1\.14 true 1\.15 true/);
  });

  test('is closed and opened again', async () => {
    const page = await openSample();
    await page.getByRole('button', { name: 'Đóng bảng theo dõi' }).click();
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Mở bảng theo dõi' }).click();
    await textIs(pane(page).locator('#sheet'), /KH 2023/);
  });
});

describe('the ribbon', () => {
  test('its commands run without the pane', async () => {
    const page = await openSample();
    await page.getByRole('button', { name: 'Đóng bảng theo dõi' }).click();
    await page.getByRole('button', { name: 'Kiểm tra và cập nhật' }).click();
    await textIs(page.locator('#status'), /Kiểm tra và cập nhật: xong/);
    expect(await readCell(await saved(page), 'F14')).toBe('đã kiểm tra');
  });

  test('what a command has to say is shown above the page, and stays until it is closed', async () => {
    const page = await openSample();
    await page.getByRole('button', { name: 'Gỡ đánh dấu' }).click();
    await textIs(page.frameLocator('#add-in-dialog iframe').locator('body'), /Đã gỡ mọi đánh dấu/);
    await textIs(page.locator('#status'), /Gỡ đánh dấu: xong/);
    await page.getByRole('button', { name: 'Đóng', exact: true }).click();
    expect(await page.locator('#add-in-dialog').isVisible()).toBe(false);
    expect(await readCell(await saved(page), 'F14')).toBe('đã gỡ');
  });

  test('while a cell is being typed in, the add-in is refused as Excel refuses it, and a command waits for the typing', async () => {
    const page = await openSample();
    await typeInto(page, 'F16', '5');
    await page.keyboard.type('6');
    await pane(page).locator('html').evaluate(() => (window as unknown as { read: () => Promise<void> }).read());
    await textIs(pane(page).locator('#failed'), /InvalidOperationInCellEditMode/);
    await page.getByRole('button', { name: 'Kiểm tra và cập nhật' }).click();
    await textIs(page.locator('#status'), /Kiểm tra và cập nhật: xong/);
    const bytes = await saved(page);
    expect(await readCell(bytes, 'F16')).toBe(5);
    expect(await readCell(bytes, 'F17')).toBe(6);
    expect(await readCell(bytes, 'F14')).toBe('đã kiểm tra');
  });
});
