import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { startDiscord } from 'local-discord';
import { connectBot } from '../../../packages/local-discord/test/connect-bot.ts';
import { echo, echoCommands } from './echo.ts';
import { inspect, message, messageBox, openPage } from './page-checks.ts';

/** A page of a local Discord with a bot in it that says everything back. */
async function open(t: TestContext, browser: Browser) {
  const discord = await startDiscord({ hints: ['First', 'Second', 'Third'] });
  const bot = await connectBot(discord);
  const faults: unknown[] = [];
  t.after(async () => {
    await bot.close();
    await discord.close();
    assert.deepEqual([...faults, ...discord.problems], []);
  });
  await bot.client.application.commands.set(echoCommands);
  bot.client.on(
    'interactionCreate',
    (interaction) => void echo(interaction).catch((error) => faults.push(error)),
  );
  bot.client.on('messageCreate', (heard) => {
    if (heard.author.bot || !heard.mentions.has(bot.client.user)) return;
    const names = heard.attachments.map(({ name }) => name).join();
    heard.reply(`heard ${heard.cleanContent} ${names}`).catch((error: unknown) => faults.push(error));
  });
  return { discord, page: await openPage(t, browser, discord.url) };
}

/** Each control of the page, as a person uses it. */
export async function testControls(t: TestContext, browser: Browser): Promise<void> {
  const { discord, page } = await open(t, browser);
  const run = (name: string) => async () => {
    await messageBox(page).fill(`/${name}`);
    await page.getByRole('option', { name: `/${name}` }).click();
  };
  const submit = () => page.getByRole('button', { name: 'Run' }).click();

  await t.test('hints go one by one, by keyboard too, and stay away', async () => {
    await page.getByText('1 of 3').waitFor();
    await page.getByRole('button', { name: 'Got it' }).press('Enter');
    await page.getByText('2 of 3').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('3 of 3').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#hints').waitFor({ state: 'hidden' });
    await page.reload();
    await messageBox(page).waitFor();
    assert.equal(await page.locator('#hints').isVisible(), false);
  });

  await t.test('the list of commands keeps the focus in the box, and one row chosen', async () => {
    const chosen = page.locator('#popup [aria-selected="true"]');
    const rows = page.locator('#popup [role="option"]');
    await messageBox(page).focus();
    await page.keyboard.type('/');
    await rows.first().waitFor();
    const all = await rows.count();
    const names = await rows.allTextContents();
    await page.keyboard.press('ArrowUp');
    assert.deepEqual(await chosen.allTextContents(), names.slice(-1));
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await chosen.allTextContents(), names.slice(0, 1));
    await page.keyboard.type('ech');
    await page.waitForFunction(
      (count) => document.querySelectorAll('#popup [role="option"]').length < count,
      all,
    );
    assert.match((await chosen.allTextContents()).join(), /^\/echo [^/]*$/);
    await page.keyboard.press('Escape');
    assert.equal(await rows.first().isVisible(), false);
    await page.keyboard.type('o');
    await page.keyboard.press('Tab');
    await page.getByLabel('text *').waitFor();
    const height = await page.locator('#composer').evaluate((form) => form.clientHeight / window.innerHeight);
    assert.ok(height <= 1 / 3, String(height));
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  await t.test('where there is no room beside it, the settings are a sheet', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    const persona = page.getByLabel('You are');
    assert.equal(await persona.isVisible(), false);
    await page.getByRole('button', { name: 'Settings' }).click();
    await persona.waitFor();
    await inspect(page, 'with the settings');
    await page.keyboard.press('Escape');
    await persona.waitFor({ state: 'hidden' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await persona.waitFor();
  });

  await t.test('a command, its button and its form, by keyboard alone', async () => {
    await messageBox(page).focus();
    await page.keyboard.type('/ec');
    await page.getByRole('option', { name: '/echo' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('text *').waitFor();
    await page.keyboard.type('hello there');
    await page.keyboard.press('Enter');
    await message(page, 'hello there').getByRole('button', { name: 'Ask…' }).press('Enter');
    await page.getByLabel('Question *').waitFor();
    await page.keyboard.type('who?');
    await page.keyboard.press('Enter');
    await page.locator('.ephemeral', { hasText: 'asked: who?' }).waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await page.locator('.ephemeral').waitFor({ state: 'detached' });
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('/ec');
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: '/echo' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('textarea:focus').waitFor();
  });

  await t.test('options have their types and choices; what is typed is completed', async () => {
    await run('echo')();
    await page.getByLabel('text *').fill('so');
    const completion = page.locator('datalist option');
    await completion.waitFor({ state: 'attached' });
    assert.equal(await completion.getAttribute('value'), 'so, completed');
    await page.getByLabel('text *').fill('so, completed');
    await page.getByLabel('times').fill('2');
    await page.getByLabel('voice').selectOption('Loud');
    await submit();
    await message(page, 'so…so…!').waitFor();
    await page.locator('textarea:focus').waitFor();
  });

  await t.test('a select changes its message', async () => {
    await message(page, 'so…so…!').getByLabel('Paint it').selectOption('Green');
    await message(page, 'painted green').waitFor();
  });

  await t.test('a form with a paragraph, a select and a file', async () => {
    await run('form')();
    await submit();
    await page.getByLabel('Words *').fill('one\ntwo');
    await page.getByLabel('Colour *').selectOption('Green');
    await page.getByRole('button', { name: 'Submit' }).click();
    await message(page, /filled: one\s*two green/).waitFor();
  });

  await t.test('channels are picked in a command and in a form, which shows those that were', async () => {
    const { general, news } = discord.channels;
    await run('pick')();
    await page.getByLabel('where *').selectOption({ label: '#general' });
    await submit();
    const places = page.getByLabel('Places *');
    await places.waitFor();
    const chosen = await places.evaluate((node) => {
      return Array.from((node as HTMLSelectElement).selectedOptions, ({ value }) => value);
    });
    assert.deepEqual(chosen, [general.id]);
    await places.selectOption([general.id, news.id]);
    await page.getByLabel('Yes').check();
    await page.getByRole('button', { name: 'Submit' }).click();
    await message(page, `picked: ${general.id} ${news.id} yes`).waitFor();
  });

  await t.test('a file as an option, and one with a message that mentions the bot', async () => {
    const file = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('the story 다시') };
    await run('read')();
    await page.locator('#option-file').setInputFiles(file);
    await submit();
    await message(page, 'read: the story 다시').waitFor();
    await page.getByLabel('Attach files').setInputFiles(file);
    await messageBox(page).fill('@Bo');
    await page.getByRole('option', { name: '@Bot' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await message(page, 'heard @Bot a.txt').waitFor();
    await message(page, '@Bot').getByRole('link', { name: 'a.txt' }).waitFor();
  });

  await t.test('a text that is pasted reaches the bot as a file', async () => {
    await page.getByRole('button', { name: 'Paste your own…' }).click();
    await page.getByLabel('Text of an article').fill('The bridge is open.');
    await page.getByRole('button', { name: 'Use this text' }).click();
    await message(page, 'read: The bridge is open.').waitFor();
  });

  await t.test('a message’s menu, a reply and a reaction to it, and deleting one’s own', async () => {
    await messageBox(page).fill('read **me**');
    await page.keyboard.press('Enter');
    const own = message(page, /^S.*read me/);
    await own.hover();
    await own.getByLabel('Apps').selectOption('Echo this');
    const answer = message(page, 'menu: read me').first();
    await answer.waitFor();
    await answer.hover();
    await answer.getByRole('button', { name: 'Reply' }).click();
    await page.getByText('Replying to Bot').waitFor();
    await messageBox(page).fill('thank you');
    await page.keyboard.press('Enter');
    await answer.hover();
    await answer.getByRole('button', { name: 'React with a thumb up' }).click();
    await answer.getByRole('button', { name: 'Reaction 👍 1', pressed: true }).waitFor();
    const reply = message(page, /↪ Bot menu: read me.*thank you/s);
    await reply.waitFor();
    await reply.hover();
    await reply.getByRole('button', { name: 'Delete' }).click();
    await reply.waitFor({ state: 'detached' });
    await answer.hover();
    assert.equal(await answer.getByRole('button', { name: 'Delete' }).count(), 0, 'not one’s own');
  });

  await t.test('a picture opens larger, with what it shows in words, by keyboard too', async () => {
    await run('show')();
    await submit();
    await page.getByRole('button', { name: 'Open picture: A red dot' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Picture' });
    await dialog.getByText('A red dot').waitFor();
    await inspect(page, 'a picture');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  await t.test(
    'what is typed after a command is its first text; a long paste leaves the mention',
    async () => {
      await messageBox(page).fill('/echo https://a.example/x?y=1');
      await page.keyboard.press('Enter');
      assert.equal(await page.getByLabel('text *').inputValue(), 'https://a.example/x?y=1');
      await page.getByRole('button', { name: 'Cancel' }).click();
      await messageBox(page).fill(`@${discord.world.application.user.username} ${'long words '.repeat(200)}`);
      await page.keyboard.press('Enter');
      await message(page, 'message.txt').last().waitFor();
    },
  );

  await t.test('another language, another person', async () => {
    await page.getByLabel('Language').selectOption('de');
    await page.getByLabel('Nachricht', { exact: true }).fill('/na');
    await page.getByRole('option', { name: '/nachsprechen' }).waitFor();
    await page.getByLabel('Sprache').selectOption('en-US');
    await page.getByLabel('You are').selectOption('guest');
    await page.getByText('You do not have permission to send messages in this channel.').waitFor();
    await page.locator('#samples').waitFor({ state: 'hidden' });
    // Whoever has it open already is told.
    await page.evaluate("document.getElementById('paste').showModal()");
    await page.getByLabel('Text of an article').fill('The bridge is open.');
    await page.getByRole('button', { name: 'Use this text' }).click();
    await page.getByText('No command here takes a file.').waitFor();
    await page.getByLabel('You are').selectOption('member');
    await messageBox(page).waitFor();
    assert.equal(await page.locator('#notice').textContent(), '', 'a notice goes with whom it was for');
  });

  await t.test('nobody acts on what the person before them was shown', async () => {
    await page.getByLabel('You are').selectOption('guest');
    await page.getByText('You do not have permission').waitFor();
    await page.route('**/page/events?as=member', async (route) => {
      await setTimeout(500);
      await route.continue();
    });
    await page.getByLabel('You are').selectOption('member');
    await page.getByRole('button', { name: 'Paste your own…' }).click();
    await page.getByLabel('Text of an article').fill('The gate is shut.');
    await page.getByRole('button', { name: 'Use this text' }).click();
    await message(page, 'read: The gate is shut.').waitFor();
    await page.unroute('**/page/events?as=member');
  });

  await t.test('the wire log tells what goes over the line, without its tokens', async () => {
    await page.getByRole('button', { name: 'Wire log' }).click();
    await run('echo')();
    await page.getByLabel('text *').fill('wired');
    await submit();
    const log = page.getByRole('complementary', { name: 'Wire log' });
    await message(page, 'wired').waitFor();
    await log.locator('summary', { hasText: 'INTERACTION_CREATE' }).last().click();
    await log.locator('[open] pre', { hasText: '"wired"' }).waitFor();
    await log
      .locator('li', { hasText: /PATCH .*200/ })
      .last()
      .waitFor();
    assert.ok(!(await log.innerHTML()).includes(discord.token));
    await page.getByRole('button', { name: 'Wire log' }).click();
  });

  await t.test('what strangers write stays text', async () => {
    discord.people.admin.send(
      discord.channels.general,
      '<img src=x onerror="document.title=1"><script>document.title=1</script> [x](javascript:document.title=1) ' +
        '**bold** `code` [a link](https://example.org/) ||spoiler||',
    );
    const sent = message(page, 'bold');
    await sent.waitFor();
    assert.match((await sent.textContent()) ?? '', /<script>document\.title=1<\/script>/);
    assert.equal(await sent.locator('img, script, a[href^="javascript"]').count(), 0);
    assert.equal(await sent.locator('strong', { hasText: 'bold' }).count(), 1);
    assert.equal(await page.title(), 'A local Discord');
  });
}
