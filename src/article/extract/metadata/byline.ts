import { namesOf } from '../page/class-names.ts';
import { textOf, type Element, type Line, type Page } from '../page/page.ts';
import { isThing, typesOf } from './json-ld.ts';
import { isStory, texts, type Head } from './head.ts';
import { bylineIn, peopleOf } from './people.ts';

/** Lines of a page, half open: where its byline and its date stand. */
export type Zone = { from: number; to: number };

const maxLength = 200;

/**
 * The people who wrote the story, as printed; null where the page names none. What is said for machines comes
 * first, since it has no "updated 2 hours ago" in it; it is passed over where it names only the outlet.
 */
export function findByline(page: Page, head: Head, outlets: readonly string[], zone: Zone): string | null {
  for (const source of sources(page, head, zone)) {
    const people = peopleOf(source(), outlets);
    if (people.length > 0) return people.slice(0, 12).join(', ');
  }
  return null;
}

function sources(page: Page, head: Head, zone: Zone): (() => string[])[] {
  const metas = (...keys: string[]) => keys.flatMap((key) => head.metas.get(key) ?? []);
  const printed = (matches: (element: Element) => boolean) => () =>
    page.elements
      .filter((element) => isWithin(element, zone) && !element.mute && matches(element))
      .map((element) => textOf(page, element))
      .filter((text) => text.length < maxLength);
  return [
    () =>
      head.things
        .filter(isStory)
        .slice(0, 1)
        .flatMap((thing) => authors(thing['author'])),
    () => metas('author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'cxenseparse:author'),
    printed(({ attributes }) => /(?:^|\s)author(?:\s|$)/i.test(attributes['rel'] ?? '')),
    printed(({ attributes }) => /(?:^|\s)author(?:\s|$)/i.test(attributes['itemprop'] ?? '')),
    () => metas('article:author'),
    printed(({ name, attributes }) => name === 'a' && toAuthor.test(attributes['href'] ?? '')),
    printed((element) => isNamedByline(element)),
    () => page.lines.slice(zone.from, zone.to).flatMap(({ text }) => bylineIn(text)),
  ];
}

const toAuthor =
  /\/(?:authors?|by|people|staff|contributors?|writers?|reporters?|journalists?|autor(?:es|en)?|auteurs?)\/[^/]/i;

const isWithin = ({ firstLine, endLine }: Element, { from, to }: Zone) =>
  firstLine >= from && endLine <= to && endLine > firstLine;

function isNamedByline(element: Element): boolean {
  const names = namesOf(element);
  return (
    ['byline', 'author', 'authors'].some((name) => names.has(name)) && element.endLine - element.firstLine < 4
  );
}

/** The persons among authors; a page often gives its organisation as well. */
function authors(value: unknown): string[] {
  const all = [value].flat().slice(0, 50);
  const people = all.filter(
    (one) => !isThing(one) || !typesOf(one).some((type) => /Organization/i.test(type)),
  );
  return texts(people);
}

/** From a little above the headline to the first lines of the story. */
export function bylineZone(page: Page, story: readonly Line[]): Zone {
  const start = story[0] ? page.lines.indexOf(story[0]) : 0;
  const title = page.elements.find(
    ({ name, mute, firstLine }) => name === 'h1' && !mute && firstLine <= start,
  );
  return { from: Math.max(0, (title?.firstLine ?? start) - 6), to: start + 3 };
}
