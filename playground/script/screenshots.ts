import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import type { Played } from './play.ts';

type Shot = Extract<Played, { kind: 'picture' }>;

/** Takes pictures of the page, as whoever acts sees it. */
export type Camera = {
  take(shot: Shot, path: string): Promise<void>;
  close(): Promise<void>;
};

/** Where systems put Chromium, or Chrome. */
const chromiumPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** High enough for the longest answer. Dots a pixel: sharp enough to read, and small. */
const viewportHeight = 2400;
const dotsPerPixel = 1.5;
/** Pixels around what is pictured. */
const frameMargin = 16;

/** Null where there is none, or nothing to drive it with: that is there for developers only. */
export async function launchChromium(): Promise<Browser | null> {
  const executablePath = chromiumPaths.find((place) => existsSync(place));
  const driver = executablePath && (await import('playwright-core').catch(() => null));
  if (!executablePath || !driver) return null;
  // Chromium refuses to be run by root with its sandbox, as in a container.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
  return driver.chromium.launch({ executablePath, args });
}

type Frame = { left: number; top: number; right: number; bottom: number };

/** The rectangle, in pixels, that a message takes with its own content, or the picture in it; the page has no types here. */
const frameOf = (id: string, part: Shot['part']) => `(() => {
  const message = document.getElementById('m${id}');
  if ('${part}' === 'picture') return message.querySelector('.picture').getBoundingClientRect().toJSON();
  const content = document.createRange();
  content.selectNodeContents(message.querySelector('.body'));
  const { left, top, bottom } = message.getBoundingClientRect();
  return { left, top, right: content.getBoundingClientRect().right, bottom };
})()`;

async function shoot(page: Page, { of: { id }, part }: Shot, path: string): Promise<void> {
  await page.locator(`#m${id}`).waitFor();
  // What the page offers beside a message is none of it.
  await page.evaluate("document.querySelectorAll('.tools').forEach((tools) => tools.remove())");
  await page.evaluate('Promise.all(Array.from(document.images, (image) => image.decode()))');
  const measure = async (): Promise<Frame> => page.evaluate(frameOf(id, part));
  const margin = part === 'all' ? frameMargin : 0;
  // The list goes to its end whenever what is around it changes: a message that has moved meanwhile is pictured again.
  for (let before = await measure(); ;) {
    const { left, top, right, bottom } = before;
    const clip = { x: left, y: top, width: right - left + margin, height: bottom - top };
    await page.screenshot({ path, clip });
    const after = await measure();
    if (isDeepStrictEqual(after, before)) return;
    before = after;
  }
}

/** Null where there is no Chromium. `url` is the page's. */
export async function openCamera(url: string): Promise<Camera | null> {
  const browser = await launchChromium();
  if (!browser) return null;
  return {
    close: () => browser.close(),
    take: async (shot, path) => {
      const { persona, look, width, channel } = shot.view;
      const viewport = { width, height: viewportHeight };
      const context = await browser.newContext({ viewport, deviceScaleFactor: dotsPerPixel });
      const kept = { persona, look, channel: channel.id };
      await context.addInitScript(`Object.assign(localStorage, ${JSON.stringify(kept)})`);
      const page = await context.newPage();
      await page.goto(url);
      await shoot(page, shot, path);
      await context.close();
    },
  };
}
