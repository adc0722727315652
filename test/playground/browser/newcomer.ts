import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { message, openPage } from './page-checks.ts';

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** `npm start` as a newcomer runs it; returns the page's address. */
async function start(t: TestContext): Promise<string> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], NUTGRAF_DATA: folderOf(t) };
  const child = spawn('npm', ['start', '--silent'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+(?=\s*$)/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error('the program ended without an address');
}

const atEnd = (page: Page) =>
  page.waitForFunction(() => {
    const list = document.querySelector('#messages');
    return list && list.scrollHeight - list.scrollTop - list.clientHeight < 2;
  });

/** From a cold start of the program to a summary, a map of its actors and an answer, by clicking only. */
export async function testNewcomer(t: TestContext, browser: Browser): Promise<void> {
  const page = await openPage(t, browser, await start(t));
  await page.getByText('No model reads here: the answers are sentences of the article.').waitFor();
  // It opens at its end, also once the map above has its height.
  await page
    .getByRole('button', { name: /^Open picture/ })
    .first()
    .waitFor();
  await atEnd(page);
  await page.locator('#messages').evaluate((list) => list.scrollTo(0, 0));
  await page.getByRole('button', { name: 'Watchdog fines' }).click();
  const card = page.locator('.message').nth(3);
  await card.getByText('The fine of 46 million pounds').waitFor();
  await page.getByText('2 of 3').waitFor();
  // Whoever has scrolled up is taken to the answer.
  await atEnd(page);
  await card.getByRole('button', { name: 'Key actors', exact: true }).click();
  const actors = page.locator('.message').nth(4);
  await actors.getByText('Ruth Amadi', { exact: true }).first().waitFor();
  await actors.getByRole('button', { name: /^Open picture: .*Calder Grid/s }).click();
  await page.getByRole('dialog', { name: 'Picture' }).getByRole('button', { name: 'Close' }).click();
  await card.getByRole('button', { name: 'Ask…' }).click();
  await page.getByLabel('Question *').fill('Who sued Calder Grid?');
  await page.getByRole('button', { name: 'Submit' }).click();
  await message(page, 'Who sued Calder Grid?').nth(1).getByText('Mayor Oscar Lindgren sued').waitFor();
  await card.getByRole('button', { name: 'Evidence' }).click();
  await page.locator('.ephemeral blockquote', { hasText: 'fined Calder Grid' }).waitFor();
  assert.equal(await page.locator('.message').count(), 7);
}
