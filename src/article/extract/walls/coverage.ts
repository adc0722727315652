import type { Shortfall } from '../../article.ts';
import { isStory } from '../metadata/head.ts';
import { isThing, type Thing } from '../metadata/json-ld.ts';
import { isProse } from '../body/line-kinds.ts';
import { namesOf } from '../page/class-names.ts';
import { textOf, type Line } from '../page/page.ts';
import { isPaywallOffer } from './paywall.ts';
import { offerWords, subscriberWords } from './phrases.ts';
import type { ExtractedPage } from './extracted-page.ts';
import { widthOf } from './wall.ts';

/** In Latin letters: first lines are shorter than this, hidden rests longer. */
const maxWidth = { declared: 1000, gated: 4000, stopped: 1500 };
const hiddenRest = 600;
/** Paragraphs: with more, a last one without a full stop is a slip, one with three dots a manner. */
const mostStopped = { dots: 5, letter: 3 };
/** How far after the story a page offers to read on, in lines. */
const reach = 12;

/** Why the story is only its first lines; null where it seems to be all of it. */
export function findShortfall(extracted: ExtractedPage): Shortfall | null {
  const wide = widthOf(extracted.story);
  if (wide < maxWidth.declared && isDeclared(extracted)) return 'declared';
  if (wide < maxWidth.gated && (isGated(extracted) || hasHiddenRest(extracted))) return 'paywall';
  if (wide < maxWidth.declared && isFollowedBy(extracted, asksSubscribers)) return 'paywall';
  if (wide < maxWidth.gated && fadesOut(extracted)) return 'paywall';
  if (wide < maxWidth.stopped && stops(extracted.story)) return 'stops';
  return null;
}

/** `isAccessibleForFree`, of the story or of a part of it. Many pages say so and give the part all the same. */
function isDeclared(extracted: ExtractedPage): boolean {
  const stories = extracted.head.things.filter(isStory);
  const parts = stories.flatMap((thing) => [thing['hasPart']].flat()).filter(isThing);
  const paid = [...stories, ...parts].filter(isPaid);
  return paid.length > 0 && !paid.some((part) => isGiven(part, extracted));
}

const isPaid = (thing: Thing) =>
  /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(thing['isAccessibleForFree']));

/** Whether the elements that a part's selector names hold most of the story that readers see. */
function isGiven(part: Thing, { page, story }: ExtractedPage): boolean {
  const selector = part['cssSelector'];
  const name = typeof selector === 'string' ? /^[.#]?([\w-]+)/.exec(selector)?.[1] : undefined;
  if (!name) return false;
  const lines = new Set<Line>();
  for (const { name: tag, attributes, firstLine, endLine } of page.elements) {
    if (tag !== name && attributes['id'] !== name && !attributes['class']?.split(/\s+/).includes(name))
      continue;
    for (const line of page.lines.slice(firstLine, endLine)) lines.add(line);
  }
  return widthOf(story.filter((line) => lines.has(line))) > 0.5 * widthOf(story);
}

/** An offer to read on stands where the text ends. */
const isGated = (extracted: ExtractedPage) => isFollowedBy(extracted, isPaywallOffer);
const asksSubscribers = ({ text }: Line) => text.length < 300 && subscriberWords.test(text);

const fades = ['fade', 'faded', 'fadeout', 'gradient', 'blur', 'blurred', 'truncated', 'truncate'];

/** The last lines fade out, as their element's name says, and what the rest costs stands below. */
function fadesOut(extracted: ExtractedPage): boolean {
  const { page, story } = extracted;
  const last = story.at(-1);
  if (!last) return false;
  const end = page.lines.indexOf(last);
  const isFading = page.elements.some((element) => {
    const isThere = element.firstLine <= end + 1 && element.endLine >= end && element.firstLine > 0;
    return isThere && fades.some((name) => namesOf(element).has(name));
  });
  return isFading && isFollowedBy(extracted, ({ text }) => text.length < 120 && offerWords.test(text));
}

function isFollowedBy({ page, story }: ExtractedPage, isOffer: (line: Line) => boolean): boolean {
  const last = story.at(-1);
  const end = last ? page.lines.indexOf(last) : -1;
  return page.lines.slice(Math.max(0, end), end + 1 + reach).some(isOffer);
}

/** The rest is in the page, for subscribers, and no reader sees it. */
function hasHiddenRest({ page }: ExtractedPage): boolean {
  return page.elements.some((element) => {
    if (!element.mute || (element.name !== 'div' && element.name !== 'section')) return false;
    const names = namesOf(element);
    const named =
      names.has('paywall') || names.has('premium') || (names.has('subscriber') && !names.has('non'));
    return named && textOf(page, element).length > hiddenRest;
  });
}

/** The last paragraph breaks off. */
function stops(story: readonly Line[]): boolean {
  const last = story.at(-1);
  if (!last || !isProse(last) || !/^(?:p|div|section|article|span)$/.test(last.block.name)) return false;
  const paragraphs = story.filter(isProse).length;
  if (/(?:…|\.{3}|\[…\])$/u.test(last.text)) return paragraphs <= mostStopped.dots;
  const rest = story.map(({ text }) => text).join(' ');
  return (
    /[\p{Ll},、;–—-]$/u.test(last.text) && paragraphs <= mostStopped.letter && /[.!?。！？؟।]/u.test(rest)
  );
}
