import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Browser } from 'playwright-core';
import { openHarness } from '../../discord/harness.ts';
import { inspectAll, message, messageBox, openPage } from './page-checks.ts';

const HOSTILE = `<script>document.title = 1</script> Mayor says @everyone is safe
By [Nora](javascript:document.title=1) Ashdown

LINDMOOR — The mayor <img src=x onerror="document.title=1"> told <@123456789012345678> and @everyone on Friday that the bridge is **closed** \`for\` ||good|| until 14 March.
The \u202Eengineer\u202C said [click me](javascript:document.title=1) and [here](https://example.org/x) that 12 beams\u200B\u200B had failed in the night. ${'*'.repeat(200)}${'_'.repeat(200)}${'|'.repeat(100)}
The council <iframe src="https://example.org/"></iframe> voted on Monday to spend 3 million dollars, the mayor said. ${'> '.repeat(60)}
`;

/** The bot itself on the page: without a mouse, after a reload, after a restart, with a hostile article. */
export async function testBot(t: TestContext, browser: Browser): Promise<void> {
  const harness = await openHarness(t);
  const page = await openPage(t, browser, harness.url);
  const messages = page.locator('.message');

  await t.test('from the page’s beginning to an answer without a mouse', async () => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate('document.activeElement.closest("[role=toolbar]") !== null')) break;
    }
    for (let presses = 0; presses < 20; presses += 1) {
      if (await page.evaluate('document.activeElement.textContent.startsWith("Lindmoor")')) break;
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    await messages.getByText('A 62-metre crane fell').waitFor();
    const ask = messages.getByRole('button', { name: 'Ask…' });
    await ask.waitFor();
    await page.keyboard.press('Shift+Tab');
    for (let presses = 0; presses < 60; presses += 1) {
      if (await page.evaluate('document.activeElement.textContent === "Ask…"')) break;
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByLabel('Question *').waitFor();
    await page.keyboard.type('Who ordered every berth closed?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await message(page, 'Harbour master Ewan Tregarth ordered').waitFor();
    const heard = page.locator('#heard', { hasText: 'Harbour master Ewan Tregarth ordered' });
    assert.match((await heard.textContent()) ?? '', /^Nutgraf: Lindmoor harbour shut .* • Harbour master/);
  });

  await t.test('a reload keeps the conversation', async () => {
    const before = await messages.count();
    await page.reload();
    await message(page, 'Harbour master Ewan Tregarth ordered').waitFor();
    assert.equal(await messages.count(), before);
  });

  await t.test('the bot restarts while the page is open, and the buttons still work', async () => {
    await harness.bot.drain();
    await harness.start();
    await messages.first().getByRole('button', { name: 'Key actors', exact: true }).click();
    await messages.getByText('• Sylvie Darnell — ').waitFor();
    await messages.first().getByRole('button', { name: 'Evidence' }).click();
    await page.locator('.ephemeral blockquote').first().waitFor();
  });

  await t.test('a flag as a reaction has a card answered in that language', async () => {
    const card = messages.filter({ hasText: 'A 62-metre crane fell' }).first();
    await card.hover();
    await card.getByLabel('React with a flag').selectOption({ label: 'Germany' });
    await message(page, 'Without a model I can’t translate').waitFor();
    await card.getByRole('button', { name: 'Reaction DE 1', pressed: true }).waitFor();
  });

  await t.test('a card that changes under the one who stands on it leaves them there', async () => {
    const more = messages.first().getByLabel('More');
    await more.focus();
    await more.selectOption({ label: 'Shorter' });
    await messages.first().getByText('Two of the injured').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'More');
  });

  await t.test('the arrows open a list that acts on what is chosen; Enter chooses', async () => {
    const more = messages.first().getByLabel('More', { exact: true });
    await more.focus();
    await page.keyboard.press('ArrowDown');
    assert.equal(await more.inputValue(), '', 'nothing is chosen unseen');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await messages.first().getByText('Two of the injured').waitFor();
  });

  await t.test('each message has its author for a heading', async () => {
    const names = await page.getByRole('heading', { name: 'Nutgraf', level: 2 }).count();
    assert.equal(names, await messages.count());
  });

  await t.test('nothing is in anybody’s way, whatever is open', async () => {
    await inspectAll(page, 'a conversation');
    await messages.first().getByRole('button', { name: 'Evidence' }).click();
    await page.locator('.ephemeral blockquote').last().waitFor();
    await inspectAll(page, 'with evidence');
    await page.getByRole('button', { name: 'Paste your own…' }).click();
    await inspectAll(page, 'with a text to paste');
    await page.keyboard.press('Escape');
    await messageBox(page).fill('/');
    await page.getByRole('listbox').waitFor();
    await inspectAll(page, 'with commands to choose from');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Run' }).waitFor();
    await inspectAll(page, 'with a command’s options');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await messages.first().getByRole('button', { name: 'Ask…' }).click();
    await page.getByLabel('Question *').waitFor();
    await inspectAll(page, 'with a form');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Wire log' }).click();
    await page.locator('#log li').first().waitFor();
    await inspectAll(page, 'with the log');
    await page.getByRole('button', { name: 'Wire log' }).click();
  });

  await t.test('nor in the cards of a comparison, a timeline, feeds and settings', async () => {
    await page.getByRole('button', { name: /^One ferry/ }).click();
    await messages.getByRole('button', { name: 'Timeline' }).last().click();
    await page
      .getByRole('button', { name: /^Open picture: Timeline from 1998 to Mar \d+, 2025: 10 events, / })
      .waitFor();
    await inspectAll(page, 'with a comparison and a timeline');
    await page.getByLabel('You are').selectOption('admin');
    for (const [name, shown] of [
      ['help', 'I read news articles'],
      ['usage', 'Used by this server'],
      ['feed list', 'Feeds of this server'],
      ['config show', 'Settings of this server'],
    ] as const) {
      await messageBox(page).fill(`/${name}`);
      await page.getByRole('option', { name: `/${name}` }).click();
      await page.getByRole('button', { name: 'Run' }).click();
      await message(page, shown).waitFor();
      await inspectAll(page, `with ${name}`);
    }
    for (const [setting, control] of [
      ['Length', 'radio'],
      ['Roles', 'listbox'],
      ['Daily budget', 'textbox'],
    ] as const) {
      await page.getByLabel('Change a setting…').last().selectOption({ label: setting });
      await page.getByRole('dialog').getByRole(control).first().waitFor();
      await inspectAll(page, `with a form for ${setting}`);
      if (setting !== 'Daily budget') await page.keyboard.press('Escape');
    }
    const budget = page.getByRole('textbox', { name: 'Daily budget' });
    await budget.fill('plenty');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Correct…' }).click();
    await page.getByRole('dialog').waitFor();
    assert.equal(await budget.inputValue(), 'plenty');
    await page.keyboard.press('Escape');
    await inspectAll(page, 'with a refusal');
    await page.getByLabel('You are').selectOption('guest');
    await page.getByText('You do not have permission').waitFor();
    await inspectAll(page, 'for who may only read');
    await page.getByLabel('You are').selectOption('member');
  });

  await t.test('a hostile article runs nothing, pings nobody and hides nothing', async () => {
    await page.getByRole('button', { name: 'Paste your own…' }).click();
    await page.getByLabel('Text of an article').fill(HOSTILE);
    await page.getByRole('button', { name: 'Use this text' }).click();
    const card = message(page, 'told');
    await card.getByRole('button', { name: 'Evidence' }).waitFor();
    const shown = (await card.textContent()) ?? '';
    assert.match(shown, /<script>document\.title = 1<\/script>|<img src=x onerror=/);
    assert.match(shown, /<@123456789012345678> and @everyone/);
    assert.match(shown, /\*\*closed\*\* `for` \|\|good\|\|/);
    assert.doesNotMatch(shown, /[\u202A-\u202E\u200B]/);
    const risky = 'script, iframe, img, .mention, .spoiler, .container a';
    assert.equal(await card.locator(risky).count(), 0);
    assert.equal(await page.title(), 'A local Discord');
    await inspectAll(page, 'with a hostile article');
  });
}
