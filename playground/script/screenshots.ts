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

/** High enough for the longest answer, and a page as a phone shows it. Dots a pixel: sharp enough to read, and small. */
const viewportHeight = 2400;
const pageHeight = 790;
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

type MessageShot = Extract<Shot['of'], { part: string }>;
type Frame = { left: number; top: number; right: number; bottom: number };

/** The rectangle, in pixels, that a message takes with its own content, or the picture in it; the page has no types here. */
const frameOf = ({ message: { id }, part }: MessageShot) => `(() => {
  const message = document.getElementById('m${id}');
  if ('${part}' === 'picture') return message.querySelector('.picture').getBoundingClientRect().toJSON();
  const content = document.createRange();
  content.selectNodeContents(message.querySelector('.body'));
  const { left, top, bottom } = message.getBoundingClientRect();
  return { left, top, right: content.getBoundingClientRect().right, bottom };
})()`;

/** The page itself, at its end. */
async function shootPage(page: Page, typed: string, path: string): Promise<void> {
  const box = page.locator('textarea').first();
  await box.fill(typed);
  if (typed.startsWith('/')) await page.getByRole('option').first().waitFor();
  await page.screenshot({ path });
}

async function shoot(page: Page, of: MessageShot, path: string): Promise<void> {
  await page.locator(`#m${of.message.id}`).waitFor();
  // What the page offers beside a message is none of it.
  await page.evaluate("document.querySelectorAll('.tools').forEach((tools) => tools.remove())");
  await page.evaluate('Promise.all(Array.from(document.images, (image) => image.decode()))');
  const measure = async (): Promise<Frame> => page.evaluate(frameOf(of));
  const margin = of.part === 'all' ? frameMargin : 0;
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
      const isMessage = 'message' in shot.of;
      const viewport = { width, height: isMessage ? viewportHeight : pageHeight };
      const context = await browser.newContext({ viewport, deviceScaleFactor: dotsPerPixel });
      // Whoever is pictured has got that far, and needs no hints.
      const kept = { persona, look, channel: channel.id, hints: '[0,1,2,3,4,5,6,7,8,9]' };
      await context.addInitScript(`Object.assign(localStorage, ${JSON.stringify(kept)})`);
      const page = await context.newPage();
      await page.goto(url);
      if ('message' in shot.of) await shoot(page, shot.of, path);
      else await shootPage(page, shot.of.typed, path);
      await context.close();
    },
  };
}
