import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TestContext } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';

/** A page with a memory of its own; what goes wrong in it fails the test. */
export async function openPage(t: TestContext, browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(50_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) faults.push(request.url());
  });
  t.after(async () => {
    await context.close();
    assert.deepEqual(faults, [], 'errors of the page, and requests to elsewhere');
  });
  await page.goto(url);
  await messageBox(page).waitFor();
  return page;
}

export const messageBox = (page: Page): Locator => page.getByLabel('Message', { exact: true });

export const message = (page: Page, text: string | RegExp): Locator =>
  page.locator('.message', { hasText: text });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** All rules run; to gather what keeps them, too, takes a tenth more time. */
const FOUND = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations
  .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`;

const SURPLUS = `(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
  [scrollWidth - clientWidth, scrollHeight - clientHeight])(document.documentElement)`;

/** Nothing in the way of assistive technology, however slight, and nothing out of the window. */
export async function inspect(page: Page, what: string): Promise<void> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  assert.deepEqual(await page.evaluate(FOUND), [], what);
  assert.deepEqual(await page.evaluate(SURPLUS), [0, 0], `${what}: wider or higher than the window`);
}

/** Colours depend on the look alone, the layout on the width. */
const LOOKS = [
  ['dark', 1280],
  ['light', 390],
] as const;

/** The same in both looks, on a desk and on a phone. */
export async function inspectAll(page: Page, what: string): Promise<void> {
  for (const [look, width] of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(`document.documentElement.dataset.look = '${look}'`);
    await inspect(page, `${what}, ${look} at ${width}`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}
