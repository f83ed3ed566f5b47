/** The pane's four views in a real browser: by keyboard alone, with no complaint of axe, in every theme and both languages, as narrow as a pane may be. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { launchWorkbench, type Visit, type Workbench } from './browser';

jest.setTimeout(240_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = ['progress', 'checks', 'report', 'settings'] as const;

let workbench: Workbench;
let visit: Visit;

beforeAll(async () => {
  workbench = await launchWorkbench();
});

afterAll(async () => {
  await workbench.close();
});

afterEach(async () => {
  await visit.close();
});

interface Complaint {
  readonly id: string;
  readonly targets: readonly string[];
}

async function openPane(width: number, file = 'ke-hoach-2023-6-thang-co-sai-sot.xlsx'): Promise<{ readonly page: Page; readonly frame: Frame }> {
  visit = await workbench.open(`/preview/?file=${file}&pane=${width}`);
  const { page } = visit;
  const handle = await page.locator('#pane iframe').elementHandle();
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('the pane has no page');
  await frame.getByRole('tablist').waitFor();
  return { page, frame };
}

/** What axe finds fault with, best practices included. */
async function complaints(frame: Frame): Promise<readonly Complaint[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target.join(' ')) }));
  });
}

const show = (frame: Frame, view: (typeof VIEWS)[number]): Promise<void> => frame.locator(`#tab-${view}`).click();

test.each([320, 450])('axe finds nothing in any view, before and after an update, in either language, at %d px; nothing is wider than the pane', async (width) => {
  const { frame } = await openPane(width);
  const found: unknown[] = [];
  const look = async (when: string): Promise<void> => {
    for (const view of VIEWS) {
      await show(frame, view);
      const isTooWide = await frame.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      const all = await complaints(frame);
      if (all.length > 0 || isTooWide) found.push({ when, view, isTooWide, all });
    }
  };
  await look('before');
  await frame.getByRole('button', { name: 'Kiểm tra và cập nhật' }).click();
  await frame.getByText(/Đã cập nhật/).waitFor();
  await look('after');
  await frame.getByRole('button', { name: 'Switch to English' }).click();
  await look('English');
  expect(found).toEqual([]);
});

test('every view can be walked by keyboard alone: each stop is seen, in order, and none is a trap', async () => {
  const { page, frame } = await openPane(320);
  const names: Record<string, readonly string[]> = {};
  for (const view of VIEWS) {
    await show(frame, view);
    await frame.locator(`#tab-${view}`).focus();
    const stops: string[] = [];
    for (let step = 0; step < 400; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await frame.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body || !document.hasFocus()) return null;
        const box = element.getBoundingClientRect();
        const isSeen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight;
        return { name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`.slice(0, 60), isSeen };
      });
      if (stop === null) break;
      expect(stop).toMatchObject({ isSeen: true });
      stops.push(stop.name);
    }
    expect(stops.length).toBeLessThan(400);
    names[view] = stops;
  }
  expect(names.progress?.some((name) => name.includes('Giải quyết việc làm'))).toBe(true);
  expect(names.report?.some((name) => name.includes('Lập trang “Tổng hợp”'))).toBe(true);
  expect(names.settings?.some((name) => name.includes('Ghi ngưỡng'))).toBe(true);
});

test('arrow keys go from view to view, and through the list of what lags; Enter shows the cell', async () => {
  const { page, frame } = await openPane(400, 'ke-hoach-2023-6-thang.xlsx');
  await frame.locator('#tab-progress').focus();
  for (const view of ['checks', 'report', 'settings', 'progress'] as const) {
    await page.keyboard.press('ArrowRight');
    expect(await frame.locator(`#tab-${view}`).getAttribute('aria-selected')).toBe('true');
  }
  await frame.getByRole('button', { name: /Giải quyết việc làm/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#grid [data-u-comp="defined-name"] input')?.value === 'G69');
  await frame.getByRole('region', { name: 'Chỉ tiêu ở ô đang chọn' }).getByText(/Giải quyết việc làm/).waitFor();
});

test('the period is closed and a report made from the pane; the sheets stand in the workbook', async () => {
  const { page, frame } = await openPane(400, 'ke-hoach-2023-6-thang.xlsx');
  await show(frame, 'report');
  await frame.getByRole('button', { name: 'Lập trang “Tổng hợp”' }).click();
  await frame.getByRole('button', { name: 'Mở trang “Tổng hợp”' }).waitFor();
  await frame.getByRole('button', { name: 'Chốt kỳ này…' }).click();
  await frame.getByLabel('Người chốt').fill('Hồ Văn A');
  await frame.getByRole('button', { name: 'Chốt', exact: true }).click();
  await frame.getByText(/Kỳ 30\/6\/2023 đã chốt/).waitFor();
  await page.locator('#grid').getByText('Lịch sử').waitFor();
  await frame.getByRole('button', { name: 'Mở trang “Tổng hợp”' }).click();
  await page.locator('#grid').getByText('Tổng hợp').first().waitFor();
});
