/**
 * How the workbench feels: `npm run bench:workbench [-- ROWS]`. The time until its grid and the pane can be used, from an empty cache; then
 * a plan of so many rows (2 000) that the add-in has reviewed is opened, a figure typed into it and the sheet scrolled, with the pane open. The
 * longest task of the page's own thread is how long typing can stand still.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchWorkbench, root } from '../browser/browser';
import { largePlan } from './large-plan';

const SAMPLE = 'ke-hoach-2023-6-thang.xlsx';
/** A result of the plan's, in the middle of what is seen after going there. */
const CELL = 'F100';
const QUIET_MS = 4000;

async function main(rows: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'chi-tieu-'));
  const workbench = await launchWorkbench();
  try {
    const plan = await reviewedPlan(rows, folder);
    const visit = await workbench.open(`/preview/?file=${SAMPLE}`);
    const { page } = visit;
    await page.frameLocator('#pane iframe').getByText(/kỳ báo cáo/).first().waitFor();
    say('pane of the sample can be used', await page.evaluate(() => performance.now()));
    for (const mark of ['grid-ready', 'file-open']) say(mark, await page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0, mark));
    await watchTasks(page);
    await measure(page, 'opening', () => open(page, plan));
    for (let round = 1; round <= 3; round += 1) await measure(page, `typing ${String(round)}`, () => type(page, String(100 * round)));
    await measure(page, 'scrolling', () => scroll(page));
    await visit.close();
  } finally {
    await workbench.close();
    await rm(folder, { recursive: true });
  }
}

/** The plan with the add-in's columns, by the command line. */
async function reviewedPlan(rows: number, folder: string): Promise<string> {
  const [plain, reviewed] = [join(folder, 'plan.xlsx'), join(folder, 'reviewed.xlsx')];
  await writeFile(plain, await largePlan(rows));
  execFileSync(process.execPath, [resolve(root, 'node_modules/tsx/dist/cli.mjs'), resolve(root, 'src/preview/check.ts'), plain, '--as-of', '2023-06-30', '--out', reviewed], { stdio: ['ignore', 'ignore', 'inherit'] });
  return reviewed;
}

async function open(page: Page, file: string): Promise<void> {
  const frame = await page.locator('#pane iframe').getAttribute('src');
  await page.setInputFiles('#file', file);
  await page.waitForFunction((before) => document.querySelector<HTMLIFrameElement>('#pane iframe')?.getAttribute('src') !== before, frame);
  say('  file open', await sinceStart(page));
  await page.frameLocator('#pane iframe').getByText(/kỳ báo cáo/).first().waitFor();
  say('  pane can be used', await sinceStart(page));
}

async function type(page: Page, figure: string): Promise<void> {
  const nameBox = page.locator('#grid [data-u-comp="defined-name"] input');
  await nameBox.fill(CELL);
  await nameBox.press('Enter');
  await page.keyboard.type(figure, { delay: 80 });
  await page.evaluate(() => { performance.clearMarks('calculated'); performance.mark('entered'); });
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => performance.getEntriesByName('calculated').length > 0);
  const took = await page.evaluate(() => (performance.getEntriesByName('calculated')[0]?.startTime ?? 0) - (performance.getEntriesByName('entered').at(-1)?.startTime ?? 0));
  say('  results after', took);
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(400, 400);
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(50);
  }
}

async function measure(page: Page, name: string, work: () => Promise<void>): Promise<void> {
  console.log(`\n${name}`);
  await page.evaluate(() => { Object.assign(window, { tasks: [], started: performance.now() }); });
  await work();
  await page.waitForTimeout(QUIET_MS);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  say('  longest task', Math.max(0, ...tasks));
  say('  tasks over 50 ms together', tasks.reduce((sum, task) => sum + task, 0));
}

function watchTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    new PerformanceObserver((list) => {
      (window as unknown as { tasks: number[] }).tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ entryTypes: ['longtask'] });
  });
}

function sinceStart(page: Page): Promise<number> {
  return page.evaluate(() => performance.now() - (window as unknown as { started: number }).started);
}

function say(what: string, milliseconds: number): void {
  console.log(`${what.padEnd(34)}${milliseconds.toFixed(0).padStart(7)} ms`);
}

main(Number(process.argv[2] ?? 2000)).catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
