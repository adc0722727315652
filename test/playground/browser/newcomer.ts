import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import type { Browser } from 'playwright-core';
import { message, openPage } from './eyes.ts';

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

/** From a cold start of the program to a summary, its actors and an answer, by clicking only. */
export async function testNewcomer(t: TestContext, browser: Browser): Promise<void> {
  const page = await openPage(t, browser, await start(t));
  await page.getByText('No model reads here: the answers are sentences of the article.').waitFor();
  await page.getByRole('button', { name: 'Lindmoor harbour' }).click();
  const card = page.locator('.message').nth(3);
  await card.getByText('A 62-metre crane fell').waitFor();
  await card.getByRole('button', { name: 'Key actors', exact: true }).click();
  await page.locator('.message').nth(4).getByText('Ewan Tregarth', { exact: true }).waitFor();
  await card.getByRole('button', { name: 'Ask…' }).click();
  await page.getByLabel('Question *').fill('Who ordered every berth closed?');
  await page.getByRole('button', { name: 'Submit' }).click();
  await message(page, 'Who ordered every berth closed?').nth(1).getByText('Harbour master Ewan').waitFor();
  await card.getByRole('button', { name: 'Evidence' }).click();
  await page.locator('.ephemeral blockquote', { hasText: 'crane' }).waitFor();
  assert.equal(await page.locator('.message').count(), 7);
}
