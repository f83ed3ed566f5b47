/** The built add-in in the workbench: the task pane does its job on the sample, in a real browser, with nothing of ours replaced. */
import { resolve } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { launchWorkbench, root, type Visit, type Workbench } from './browser';

jest.setTimeout(240_000);

let workbench: Workbench;
let visit: Visit;

beforeAll(async () => {
  workbench = await launchWorkbench();
});

afterAll(async () => {
  await workbench.close();
});

afterEach(async () => {
  const { complaints, foreignRequests } = visit;
  await visit.close();
  expect({ complaints, foreignRequests }).toEqual({ complaints: [], foreignRequests: [] });
});

async function openSample(query = ''): Promise<{ readonly page: Page; readonly pane: FrameLocator }> {
  visit = await workbench.open(`/preview/?file=ke-hoach-2023-6-thang.xlsx${query}`);
  const pane = visit.page.frameLocator('#pane iframe');
  await pane.getByText('kỳ báo cáo 30/6/2023').waitFor();
  return { page: visit.page, pane };
}

/** What the host's workbook shows in a cell that is selected. */
async function select(page: Page, cell: string): Promise<void> {
  const nameBox = page.locator('#grid [data-u-comp="defined-name"] input');
  await nameBox.fill(cell);
  await nameBox.press('Enter');
}

test('the pane recognises the plan, updates it, and lists what lags', async () => {
  const { pane } = await openSample('&pane=320');
  await pane.getByText('55 chỉ tiêu').waitFor();
  await pane.getByRole('button', { name: 'Kiểm tra và cập nhật' }).click();
  await pane.getByText(/Đã cập nhật \d+:\d+ · [\d.]+ ô/).waitFor();
  await pane.getByText('6 chỉ tiêu chậm').waitFor();
  expect(await pane.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true);
});

test('a click on a lagging indicator selects its cell', async () => {
  const { page, pane } = await openSample();
  await pane.getByRole('button', { name: /Giải quyết việc làm/ }).click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#grid [data-u-comp="defined-name"] input')?.value === 'G69');
});

test('a figure typed into the grid reaches the list without a click', async () => {
  const { page, pane } = await openSample();
  await pane.getByText('6 chỉ tiêu chậm').waitFor();
  await select(page, 'G69');
  await page.keyboard.type('100');
  await page.keyboard.press('Enter');
  await pane.getByText('5 chỉ tiêu chậm').waitFor();
});

test('as it is delivered, the pane asks for nothing but its own files and office.js, and its policy stops everything else', async () => {
  const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
  visit = await workbench.open('/preview/?file=ke-hoach-2023-6-thang.xlsx', async (context) => {
    // The workbench serves the page with its own copy of office.js: here it is the page that is delivered.
    await context.route(/\/taskpane\.html/, (route) => route.fulfill({ path: resolve(root, 'dist/taskpane.html') }));
    await context.route(`${cdn}**`, (route) => route.fulfill({ path: resolve(root, 'node_modules/@microsoft/office-js/dist', new URL(route.request().url()).pathname.slice('/lib/1/hosted/'.length)) }));
  });
  const pane = visit.page.frameLocator('#pane iframe');
  await pane.getByRole('button', { name: 'Kiểm tra và cập nhật' }).click();
  await pane.getByText(/Đã cập nhật/).waitFor();
  const stopped = await pane.locator('html').evaluate((html) => fetch('https://example.org/', { method: 'POST', body: html.textContent }).then(() => false, () => true));
  const { foreignRequests } = visit;
  expect({ stopped, others: foreignRequests.filter((url) => !url.startsWith(cdn)), hasOffice: foreignRequests.some((url) => url.startsWith(cdn)) }).toEqual({ stopped: true, others: [], hasOffice: true });
  visit = { ...visit, foreignRequests: [] };
});

test('Excel 2021 is enough', async () => {
  const { pane } = await openSample('&persona=excel-2021');
  await pane.getByRole('button', { name: 'Kiểm tra và cập nhật' }).click();
  await pane.getByText(/Đã cập nhật/).waitFor();
});

test('the ribbon commands work without the pane', async () => {
  const { page } = await openSample();
  await page.locator('header, #bar').first().getByRole('button', { name: 'Kiểm tra và cập nhật' }).click();
  await page.locator('#grid').getByText('Cấu hình').waitFor();
  await page.locator('header, #bar').first().getByRole('button', { name: 'Gỡ mọi thứ' }).click();
  await page.locator('#grid').getByText('Cấu hình').waitFor({ state: 'detached' });
});
