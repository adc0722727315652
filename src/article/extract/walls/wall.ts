import type { RefusalKey } from '../../../base/refusal.ts';
import { isStory, meta } from '../metadata/head.ts';
import { typesOf } from '../metadata/json-ld.ts';
import { isProse, width } from '../body/line-kinds.ts';
import { textOf, type Line } from '../page/page.ts';
import { isListing } from './listing.ts';
import {
  challengeServices,
  challengeWords,
  consentWords,
  loginWords,
  missingTitles,
  missingWords,
  scriptWords,
} from './phrases.ts';
import type { ExtractedPage } from './extracted-page.ts';

type Wall = Exclude<Extract<RefusalKey, `page.${string}`>, 'page.too-heavy'>;

/** In Latin letters: a page with a longer story is believed to hold it, whatever else it says. */
const short = { story: 1200, brief: 280, page: 3000 };

export const widthOf = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + width(line.text), 0);

/** What stands in the story's place; null where the story stands there. */
export function findWall(extracted: ExtractedPage): Wall | null {
  if (isPlaceholder(extracted.story)) return 'page.empty';
  if (!declaresStory(extracted) && hasMissingTitle(extracted)) return 'page.missing';
  const long = widthOf(extracted.story) > short.story;
  if (long && isListing(extracted)) return 'page.list';
  // The purposes of a cookie notice are longer than many stories.
  if (long) return consentWords.test(names(extracted)) && isConsent(extracted) ? 'page.consent' : null;
  const found = walls.find(([, stands]) => stands(extracted));
  return found ? found[0] : null;
}

const declaresStory = ({ head }: ExtractedPage) =>
  head.things.some(isStory) || /article/i.test(meta(head, 'og:type') ?? '');
const isBrief = ({ story }: ExtractedPage) => widthOf(story) < short.brief;
const isSmall = ({ page }: ExtractedPage) => widthOf(page.lines) < short.page;

/** What a page calls itself: its title and its headings. */
function names({ page }: ExtractedPage): string {
  return page.elements
    .filter(({ name }) => /^(?:title|h1|h2)$/.test(name))
    .slice(0, 12)
    .map((element) => textOf(page, element))
    .join('\n')
    .slice(0, 2000);
}

const shown = ({ page }: ExtractedPage) => page.lines.slice(0, 400).map(({ text }) => text);
const shareOf = (texts: string[], words: RegExp) => {
  const all = texts.reduce((sum, text) => sum + text.length, 0);
  return texts.reduce((sum, text) => sum + (words.test(text) ? text.length : 0), 0) / Math.max(1, all);
};

/** In this order: a challenge has a script, a login a cookie notice; the emptiest comes last. */
const walls: [Wall, (extracted: ExtractedPage) => boolean][] = [
  ['page.challenge', isChallenge],
  ['page.missing', isMissing],
  ['page.consent', isConsent],
  ['page.login', isLogin],
  ['page.video', isVideo],
  ['page.list', isListing],
  ['page.script', needsScript],
  ['page.empty', isEmpty],
];

function isChallenge(extracted: ExtractedPage): boolean {
  if (!isSmall(extracted) || declaresStory(extracted)) return false;
  const { elements } = extracted.page;
  const service = elements.some(({ attributes: { src = '', id = '', class: classes = '' } }) =>
    challengeServices.test(`${src} ${id} ${classes}`),
  );
  const says =
    challengeWords.test(names(extracted)) || shown(extracted).some((text) => challengeWords.test(text));
  return says && (service || isBrief(extracted) || challengeWords.test(names(extracted)));
}

/** Stories stand below it on some pages, as many as on a front page. */
const hasMissingTitle = ({ page }: ExtractedPage) =>
  page.elements.some(
    (element) =>
      (element.name === 'title' || (element.name === 'h1' && !element.mute)) &&
      missingTitles.test(textOf(page, element, 200)),
  );

/** What a page is laid out with before there is a story, and data that a browser would show as it is. */
const isPlaceholder = (story: readonly Line[]) =>
  /^[{[]\s*[{"[]/u.test(story[0]?.text ?? '') ||
  story.slice(0, 3).some(({ text }) => /^lorem ipsum dolor/iu.test(text));

/** Below the words for it, such a page often has lines of other stories. */
function isMissing(extracted: ExtractedPage): boolean {
  if (!missingWords.test(names(extracted))) return false;
  return isBrief(extracted) || (!declaresStory(extracted) && extracted.story.filter(isProse).length < 3);
}

/** Whether most of what was found as the story has these words. */
const isAbout = (story: readonly Line[], words: RegExp) =>
  shareOf(
    story.filter(isProse).map(({ text }) => text),
    words,
  ) > 0.5;

function isConsent(extracted: ExtractedPage): boolean {
  if (!isBrief(extracted) && (declaresStory(extracted) || !isAbout(extracted.story, consentWords)))
    return false;
  const prose = shown(extracted).filter((text) => width(text) > 40);
  return prose.length > 0 && shareOf(prose, consentWords) > 0.6;
}

function isLogin(extracted: ExtractedPage): boolean {
  if (!isBrief(extracted)) return false;
  const field = extracted.page.elements.some(
    ({ name, attributes }) => name === 'input' && /^password$/i.test(attributes['type'] ?? ''),
  );
  return loginWords.test(names(extracted)) || (field && isSmall(extracted));
}

function isVideo(extracted: ExtractedPage): boolean {
  const { head, page } = extracted;
  const declared = /^video/i.test(meta(head, 'og:type') ?? '');
  const described = head.things.some((thing) => typesOf(thing).includes('VideoObject'));
  const player = page.elements.some(
    ({ name, attributes: { src = '' } }) =>
      name === 'video' || (name === 'iframe' && /video|youtu|vimeo|player/i.test(src)),
  );
  return declared || (isBrief(extracted) && (described || player));
}

function needsScript(extracted: ExtractedPage): boolean {
  if (!isBrief(extracted)) return false;
  const { page } = extracted;
  const asks = page.elements.some(
    (element) => element.name === 'noscript' && scriptWords.test(textOf(page, element)),
  );
  const scripts = page.elements.some(({ name }) => name === 'script');
  return (
    asks || shown(extracted).some((text) => scriptWords.test(text)) || (scripts && widthOf(page.lines) < 60)
  );
}

/** One sentence is a story where the page says that it is one. */
function isEmpty(extracted: ExtractedPage): boolean {
  return widthOf(extracted.story) < (declaresStory(extracted) ? 50 : 140);
}
