import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { wordsFor } from '../../../src/words/words.ts';
import { openHarness } from '../../discord/harness.ts';
import { messageBox, openPage } from './page-checks.ts';

type Catalogues = Record<string, Record<string, unknown>>;

/** What stands in the page, in its labels too, as the page's own English has it and this language hasn't. */
const englishRests = (page: Page, locale: string): Promise<string[]> =>
  page.evaluate(async (spoken) => {
    const path: string = '/page/words.js';
    const { catalogues } = (await import(path)) as { catalogues: Catalogues };
    const words = new Set(Object.values(catalogues[spoken] ?? {}));
    const english = new Set(Object.values(catalogues['en-US'] ?? {}).filter((word) => !words.has(word)));
    const attributes = ['aria-label', 'placeholder', 'title', 'alt'];
    // What the bot has said it has said in the language of then.
    const own = document.body.querySelectorAll('*:not(.message :is(.container, .row) *)');
    const said = Array.from(own, (node) => [
      ...Array.from(node.childNodes, (child) => (child.nodeType === 3 ? (child.textContent ?? '') : '')),
      ...attributes.map((name) => node.getAttribute(name) ?? ''),
    ]).flat();
    return said.map((text) => text.trim()).filter((text) => english.has(text));
  }, locale);

/** The page speaks the language of who looks at it, in each of its parts. */
export async function testLanguages(t: TestContext, browser: Browser): Promise<void> {
  const harness = await openHarness(t);
  const page = await openPage(t, browser, harness.url);
  await page.getByRole('button', { name: 'Lindmoor' }).click();
  await page.locator('.message button', { hasText: 'Evidence' }).click();
  await page.locator('.ephemeral blockquote').first().waitFor();
  const locales = await page
    .locator('#locale option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  for (const locale of locales.slice(1)) {
    await t.test(locale, async () => {
      await page.locator('#locale').selectOption(locale);
      await page.locator(`html[lang="${locale}"]`).waitFor({ state: 'attached' });
      await page.locator('.ephemeral .only').waitFor();
      await page.locator('#samples .shelf button').first().waitFor();
      await page.locator('#composer textarea').fill('/');
      await page.locator('#popup [role="option"]').first().waitFor();
      assert.deepEqual(await englishRests(page, locale), [], 'a conversation');
      const menus = page.locator('.message').first().locator('.tools select').first();
      const named = wordsFor(locale).menus.summarize;
      assert.ok((await menus.locator('option').allTextContents()).includes(named), named);
      await page.keyboard.press('Enter');
      await page.locator('#composer .option').first().waitFor();
      assert.deepEqual(await englishRests(page, locale), [], 'a command’s options');
      await page.locator('#composer .secondary').click();
      await page.locator('#samples > button:first-child').click();
      await page.locator('#paste textarea').waitFor();
      await page.locator('#paste .secondary').click();
      await page.locator('.message:not(.ephemeral) .button', { hasText: '…' }).first().click();
      await page.locator('#modal form').waitFor();
      assert.deepEqual(await englishRests(page, locale), [], 'forms');
      await page.locator('#modal .secondary').click();
    });
  }
  await page.locator('#locale').selectOption('en-US');
  await messageBox(page).waitFor();
}
