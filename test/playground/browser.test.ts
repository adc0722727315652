import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { launchChromium } from '../../playground/script/screenshots.ts';
import { testBot } from './browser/bot.ts';
import { testControls } from './browser/controls.ts';
import { testFeeds } from './browser/feeds.ts';
import { testLanguages } from './browser/languages.ts';
import { testNewcomer } from './browser/newcomer.ts';

const browser = await launchChromium();

if (browser === null) {
  const skip = 'there is no Chromium here';
  assert.notEqual(process.env['NUTGRAF_BROWSER'], 'required', `${skip}, and NUTGRAF_BROWSER requires it`);
  test('the page in a real browser', { skip }, () => {});
} else {
  // Each is a whole walk: a busy machine may take several times its six seconds.
  const timeout = 300_000;
  after(() => browser.close());
  test('from a cold start to an answer, by clicking only', { timeout }, (t) => testNewcomer(t, browser));
  test('the page’s controls', { timeout }, (t) => testControls(t, browser));
  test('the bot on the page', { timeout }, (t) => testBot(t, browser));
  test('the page’s languages', { timeout }, (t) => testLanguages(t, browser));
  test('what comes by itself on the page', { timeout }, (t) => testFeeds(t, browser));
}
