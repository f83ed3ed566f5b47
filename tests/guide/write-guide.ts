/**
 * Makes the pictures of the user guide (assets/huong-dan/hinh) from the built add-in in the workbench: `npm run guide`. They show what the
 * product shows; nothing in them is drawn by hand.
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { launchWorkbench, root } from '../browser/browser';

const folder = resolve(root, 'assets/huong-dan/hinh');
const SAMPLE = 'ke-hoach-2023-6-thang-co-sai-sot.xlsx';

interface Shown {
  readonly page: Page;
  readonly pane: FrameLocator;
}

async function shoot({ page }: Shown, name: string): Promise<void> {
  await page.waitForTimeout(700); // What fades in has come.
  await page.locator('#pane').screenshot({ path: resolve(folder, `${name}.png`) });
}

async function show({ pane }: Shown, tab: RegExp): Promise<void> {
  await pane.getByRole('tab', { name: tab }).click();
}

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const workbench = await launchWorkbench();
  try {
    const visit = await workbench.open(`/preview/?file=${SAMPLE}&pane=400`);
    await visit.page.setViewportSize({ width: 1366, height: 900 });
    const shown: Shown = { page: visit.page, pane: visit.page.frameLocator('#pane iframe') };
    const { pane, page } = shown;
    await pane.getByRole('tablist').waitFor();
    await shoot(shown, 'moi-mo');
    await pane.getByRole('button', { name: 'Kiểm tra và cập nhật' }).click();
    await pane.getByText(/Đã cập nhật/).waitFor();
    await shoot(shown, 'tien-do');
    await show(shown, /^Kiểm tra/);
    await shoot(shown, 'kiem-tra');
    await show(shown, /^Thiết lập/);
    await shoot(shown, 'thiet-lap');
    await show(shown, /^Báo cáo/);
    await pane.getByRole('button', { name: 'Lập trang “Tổng hợp”' }).click();
    await pane.getByRole('button', { name: 'Mở trang “Tổng hợp”' }).waitFor();
    await shoot(shown, 'bao-cao');
    await pane.getByRole('button', { name: 'Mở trang “Tổng hợp”' }).click();
    await page.waitForTimeout(1500); // The grid has drawn the sheet.
    await page.locator('#grid').screenshot({ path: resolve(folder, 'tong-hop.png') });
    await visit.close();
  } finally {
    await workbench.close();
  }
}

void main();
