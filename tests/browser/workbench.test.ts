/**
 * The workbench page in a real browser, with the least possible add-in in the place of ours (minimal-product/). One page serves all of
 * them: each test opens what it needs in it, and what it leaves unsaved is thrown away.
 */
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
let page: Page;

beforeAll(async () => {
  workbench = await launchWorkbench(resolve(__dirname, 'minimal-product'));
  visit = await workbench.open(`/preview/?file=${sample}&pane=320`);
  ({ page } = visit);
  await showsSample();
});

afterAll(async () => {
  await visit.close();
  await workbench.close();
});

afterEach(() => {
  expect(visit.foreignRequests).toEqual([]);
  expect(visit.complaints.splice(0)).toEqual([]);
});

function pane(): FrameLocator {
  return page.frameLocator('#pane iframe');
}

/** Waits until an element says what is expected of it. */
async function textIs(element: ReturnType<Page['locator']>, pattern: RegExp): Promise<void> {
  await element.filter({ hasText: pattern }).waitFor({ state: 'attached' });
}

/** The pane has read the sample's own figure through office.js. */
async function showsSample(): Promise<void> {
  await textIs(pane().locator('#sheet'), /KH 2023 E14 \[\[55\]\]/);
}

/** Opens the sample from its file as a person would; unsaved changes are let go. */
async function openSample(): Promise<void> {
  const frame = await page.locator('#pane iframe').getAttribute('src');
  await page.setInputFiles('#file', sampleFile);
  if (await page.locator('#unsaved').isVisible()) await page.getByRole('button', { name: 'Bỏ thay đổi và mở' }).click();
  await page.waitForFunction((before) => document.querySelector<HTMLIFrameElement>('#pane iframe')?.getAttribute('src') !== before, frame);
  await showsSample();
}

/** Goes to a cell through the box that names it. */
async function select(cell: string): Promise<void> {
  const nameBox = page.locator('#grid [data-u-comp="defined-name"] input');
  await nameBox.fill(cell);
  await nameBox.press('Enter');
  await textIs(pane().locator('#selected'), new RegExp(`^${cell}$`));
}

async function typeInto(cell: string, text: string): Promise<void> {
  await select(cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Has the add-in read, as it does when it starts. */
async function read(): Promise<void> {
  await pane().locator('html').evaluate(() => (window as unknown as { read: () => Promise<void> }).read());
}

async function choose(menu: string, item: string): Promise<void> {
  await page.locator(menu).click();
  await page.locator(`${menu}-menu`).getByText(item, { exact: true }).click();
}

async function readCell(bytes: Buffer, cell: string): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook.getWorksheet('KH 2023')?.getCell(cell).value;
}

async function saved(): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
  expect(download.suggestedFilename()).toBe(sample);
  return readFile(await download.path());
}

describe('opening', () => {
  test('a sample named in the address is shown, the pane as wide as it says', async () => {
    await textIs(page.locator('#file-name'), new RegExp(sample));
    await textIs(page.locator('#grid'), /KH 2023/);
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect(await pane().locator('html').evaluate(() => window.innerWidth)).toBe(320);
  });

  test('a workbook saved without a change is the file that was opened', async () => {
    expect((await saved()).equals(await readFile(sampleFile))).toBe(true);
  });

  test('a file that is no workbook is refused in plain Vietnamese, and the open one stays', async () => {
    await page.setInputFiles('#file', { name: 'thu.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Đây là một bức thư.') });
    await textIs(page.locator('#alert-text'), /thu\.xlsx: Tệp này/);
    expect(await page.locator('#file-name').textContent()).toBe(sample);
  });

  test('a file dropped on the page is opened', async () => {
    const content = (await readFile(sampleFile)).toString('base64');
    const dropped = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], 'tha-vao.xlsx'));
      return transfer;
    }, content);
    await page.dispatchEvent('#grid', 'dragenter', { dataTransfer: dropped });
    await page.getByText('Thả tệp vào đây để mở').waitFor();
    await page.dispatchEvent('#drop', 'drop', { dataTransfer: dropped });
    await textIs(page.locator('#file-name'), /^tha-vao\.xlsx$/);
    await showsSample();
  });
});

describe('editing and saving', () => {
  beforeEach(openSample);

  test('what is typed with a decimal comma reaches the pane as a number, and the saved file holds it', async () => {
    await typeInto('F16', '39,1');
    await textIs(pane().locator('#changed'), /RangeEdited F16 39\.1/);
    expect(await page.locator('#unsaved').isVisible()).toBe(true);
    const bytes = await saved();
    expect(await readCell(bytes, 'F16')).toBe(39.1);
    expect(await readCell(bytes, 'E14')).toBe(55);
    expect(await page.locator('#unsaved').isVisible()).toBe(false);
  });

  test('an edit is undone and done again, and the add-in hears of both', async () => {
    await typeInto('F16', '7');
    await textIs(pane().locator('#changed'), /F16 7/);
    await page.keyboard.press('Control+z');
    await textIs(pane().locator('#changed'), /F16 $/);
    await page.keyboard.press('Control+y');
    await textIs(pane().locator('#changed'), /F16 7/);
  });

  test('a formula shows its result, and follows the figures that it refers to', async () => {
    await typeInto('Z14', '=E14*2');
    await textIs(pane().locator('#changed'), /Z14 110/);
    await typeInto('E14', '60');
    await textIs(pane().locator('#changed'), /E14 60/);
    const bytes = await saved();
    expect(await readCell(bytes, 'Z14')).toMatchObject({ formula: 'E14*2', result: 120 });
  });

  test('what is looked for is found, and selected in the end', async () => {
    await select('B9');
    await page.keyboard.press('Control+f');
    const box = page.locator('[data-u-comp="search-input"]');
    await box.pressSequentially('Giải quyết việc làm');
    await box.press('Enter');
    await page.getByText('1/1').waitFor();
    await box.press('Escape');
    await textIs(pane().locator('#selected'), /^B69$/);
  });

  test('opening another file asks first when something is unsaved', async () => {
    await typeInto('F16', '38');
    await page.setInputFiles('#file', resolve(root, 'assets', 'samples', 'ke-hoach-2023.xlsx'));
    await page.getByRole('button', { name: 'Ở lại' }).click();
    expect(await page.locator('#file-name').textContent()).toBe(sample);
  });
});

describe('the pane', () => {
  test('is resized with the keyboard, between 320 and 600 pixels', async () => {
    const handle = page.getByRole('separator');
    await handle.focus();
    await handle.press('ArrowLeft');
    expect(await handle.getAttribute('aria-valuenow')).toBe('330');
    await handle.press('End');
    expect(await pane().locator('html').evaluate(() => window.innerWidth)).toBe(600);
    await handle.press('ArrowLeft');
    expect(await handle.getAttribute('aria-valuenow')).toBe('600');
  });

  test('is closed and opened again', async () => {
    await page.getByRole('button', { name: 'Đóng bảng theo dõi' }).click();
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Mở bảng theo dõi' }).click();
    await showsSample();
  });

  test('sees the Excel and the language that the menu asks for', async () => {
    await textIs(pane().locator('#ready'), /Excel OfficeOnline vi-VN 1\.14 true 1\.15 true/);
    await choose('#host', 'Excel 2021');
    await textIs(pane().locator('#ready'), /vi-VN 1\.14 true 1\.15 false/);
    await choose('#host', 'English');
    await textIs(pane().locator('#ready'), /en-US 1\.14 true/);
    await page.getByRole('button', { name: 'Check and update' }).waitFor();
    await choose('#host', 'Tiếng Việt');
    await choose('#host', 'Microsoft 365');
    await textIs(pane().locator('#ready'), /vi-VN 1\.14 true 1\.15 true/);
  });
});

describe('faults', () => {
  beforeEach(openSample);

  test('one that lasts is seen as long as it is on, and switched off with one click', async () => {
    await choose('#faults', 'Một ô đang được gõ dở');
    await read();
    await textIs(pane().locator('#failed'), /InvalidOperationInCellEditMode/);
    await page.getByRole('button', { name: 'Tắt: Một ô đang được gõ dở' }).click();
    expect(await page.locator('#active-faults').isVisible()).toBe(false);
    await read();
    await showsSample();
  });

  test('one that happens once is gone when it has happened', async () => {
    await choose('#faults', 'Mất kết nối trước khi ghi');
    expect(await page.locator('#active-faults').isVisible()).toBe(true);
    await read();
    await textIs(pane().locator('#failed'), /GeneralException/);
    await page.locator('#active-faults').waitFor({ state: 'hidden' });
    await textIs(page.locator('#status'), /Sự cố vừa xảy ra: Mất kết nối trước khi ghi/);
  });
});

describe('the ribbon', () => {
  beforeEach(openSample);

  test('its commands run without the pane', async () => {
    await page.getByRole('button', { name: 'Đóng bảng theo dõi' }).click();
    await page.getByRole('button', { name: 'Kiểm tra và cập nhật' }).click();
    await textIs(page.locator('#status'), /Kiểm tra và cập nhật: xong/);
    await page.getByRole('button', { name: 'Mở bảng theo dõi' }).click();
    expect(await readCell(await saved(), 'F14')).toBe('đã kiểm tra');
  });

  test('what a command has to say is shown above the page, and stays until it is closed', async () => {
    await page.getByRole('button', { name: 'Gỡ mọi thứ' }).click();
    await textIs(page.frameLocator('#add-in-dialog iframe').locator('body'), /Đã gỡ mọi đánh dấu/);
    await textIs(page.locator('#status'), /Gỡ mọi thứ: xong/);
    await page.getByRole('button', { name: 'Đóng', exact: true }).click();
    expect(await page.locator('#add-in-dialog').isVisible()).toBe(false);
    expect(await readCell(await saved(), 'F14')).toBe('đã gỡ');
  });

  test('while a cell is being typed in, the add-in is refused as Excel refuses it, and a command waits for the typing', async () => {
    await typeInto('F16', '5');
    await page.keyboard.type('6');
    await read();
    await textIs(pane().locator('#failed'), /InvalidOperationInCellEditMode/);
    await page.getByRole('button', { name: 'Kiểm tra và cập nhật' }).click();
    await textIs(page.locator('#status'), /Kiểm tra và cập nhật: xong/);
    const bytes = await saved();
    expect(await readCell(bytes, 'F16')).toBe(5);
    expect(await readCell(bytes, 'F17')).toBe(6);
    expect(await readCell(bytes, 'F14')).toBe('đã kiểm tra');
  });
});

describe('another address', () => {
  test('a sample that does not exist is said to be missing, in the language of the address; another can be chosen', async () => {
    await page.goto(`${workbench.address}/preview/?file=khong-co.xlsx&lang=en-US&fault=read-only`);
    await textIs(page.locator('#alert-text'), /There is no sample “khong-co\.xlsx”/);
    expect(visit.complaints.splice(0)).toHaveLength(1); // The 404 for that very file.
    await page.getByRole('button', { name: sample, exact: true }).click();
    await textIs(pane().locator('#ready'), /en-US/);
    await showsSample();
    expect(await page.locator('#start').isVisible()).toBe(false);
    expect(await pane().locator('html').evaluate(() => window.innerWidth)).toBe(600); // As it was left before.
  });
});
