import type { RefusalKey } from '../../../base/refusal.ts';
import { isStory, meta } from '../metadata/head.ts';
import { typesOf } from '../metadata/json-ld.ts';
import { isProse, width } from '../body/weight.ts';
import { textOf, type Line } from '../page/page.ts';
import { isListing } from './listing.ts';
import {
  challengeServices,
  challengeWords,
  consentWords,
  loginWords,
  missingWords,
  scriptWords,
} from './phrases.ts';
import type { Reading } from './extracted-page.ts';

type Wall = Exclude<Extract<RefusalKey, `page.${string}`>, 'page.too-heavy'>;

/** In Latin letters: a page with a longer story is believed to hold it, whatever else it says. */
const short = { story: 1200, brief: 280, page: 3000 };

export const widthOf = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + width(line.text), 0);

/** What stands in the story's place; null where the story stands there. */
export function findWall(reading: Reading): Wall | null {
  const long = widthOf(reading.story) > short.story;
  if (long) return isListing(reading) ? 'page.list' : null;
  const found = walls.find(([, stands]) => stands(reading));
  return found ? found[0] : null;
}

const declaresStory = ({ head }: Reading) =>
  head.things.some(isStory) || /article/i.test(meta(head, 'og:type') ?? '');
const isBrief = ({ story }: Reading) => widthOf(story) < short.brief;
const isSmall = ({ page }: Reading) => widthOf(page.lines) < short.page;

/** What a page calls itself: its title and its headings. */
function names({ page }: Reading): string {
  return page.elements
    .filter(({ name }) => /^(?:title|h1|h2)$/.test(name))
    .slice(0, 12)
    .map((element) => textOf(page, element))
    .join('\n')
    .slice(0, 2000);
}

const shown = ({ page }: Reading) => page.lines.slice(0, 400).map(({ text }) => text);
const shareOf = (texts: string[], words: RegExp) => {
  const all = texts.reduce((sum, text) => sum + text.length, 0);
  return texts.reduce((sum, text) => sum + (words.test(text) ? text.length : 0), 0) / Math.max(1, all);
};

/** In this order: a challenge has a script, a login a cookie notice; the emptiest comes last. */
const walls: [Wall, (reading: Reading) => boolean][] = [
  ['page.challenge', isChallenge],
  ['page.missing', isMissing],
  ['page.consent', isConsent],
  ['page.login', isLogin],
  ['page.video', isVideo],
  ['page.list', isListing],
  ['page.script', needsScript],
  ['page.empty', isEmpty],
];

function isChallenge(reading: Reading): boolean {
  if (!isSmall(reading) || declaresStory(reading)) return false;
  const { elements } = reading.page;
  const service = elements.some(({ attributes: { src = '', id = '', class: classes = '' } }) =>
    challengeServices.test(`${src} ${id} ${classes}`),
  );
  const says =
    challengeWords.test(names(reading)) || shown(reading).some((text) => challengeWords.test(text));
  return says && (service || isBrief(reading) || challengeWords.test(names(reading)));
}

/** Below the words for it, such a page often has lines of other stories. */
function isMissing(reading: Reading): boolean {
  if (!missingWords.test(names(reading))) return false;
  return isBrief(reading) || (!declaresStory(reading) && reading.story.filter(isProse).length < 3);
}

function isConsent(reading: Reading): boolean {
  if (declaresStory(reading) && !isBrief(reading)) return false;
  const prose = shown(reading).filter((text) => width(text) > 40);
  return prose.length > 0 && shareOf(prose, consentWords) > 0.6;
}

function isLogin(reading: Reading): boolean {
  if (!isBrief(reading)) return false;
  const field = reading.page.elements.some(
    ({ name, attributes }) => name === 'input' && /^password$/i.test(attributes['type'] ?? ''),
  );
  return loginWords.test(names(reading)) || (field && isSmall(reading));
}

function isVideo(reading: Reading): boolean {
  const { head, page } = reading;
  const told = /^video/i.test(meta(head, 'og:type') ?? '');
  const described = head.things.some((thing) => typesOf(thing).includes('VideoObject'));
  const player = page.elements.some(
    ({ name, attributes: { src = '' } }) =>
      name === 'video' || (name === 'iframe' && /video|youtu|vimeo|player/i.test(src)),
  );
  return told || (isBrief(reading) && (described || player));
}

function needsScript(reading: Reading): boolean {
  if (!isBrief(reading)) return false;
  const { page } = reading;
  const asks = page.elements.some(
    (element) => element.name === 'noscript' && scriptWords.test(textOf(page, element)),
  );
  const scripts = page.elements.some(({ name }) => name === 'script');
  return (
    asks || shown(reading).some((text) => scriptWords.test(text)) || (scripts && widthOf(page.lines) < 60)
  );
}

/** One sentence is a story where the page says that it is one. */
function isEmpty(reading: Reading): boolean {
  return widthOf(reading.story) < (declaresStory(reading) ? 50 : 140);
}
