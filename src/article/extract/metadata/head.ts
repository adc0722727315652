import { tidy, type Page } from '../page/page.ts';
import { isThing, readJsonLd, typesOf, type Thing } from './json-ld.ts';

/** What a page says of itself, for machines. */
export type Head = {
  /** The contents of its meta tags by `property`, `name` or `itemprop`, in lower case. */
  metas: ReadonlyMap<string, readonly string[]>;
  /** Its JSON-LD: what describes a story first. */
  things: readonly Thing[];
};

/** A page names a few authors, a hostile one a million. */
const mostOfOne = 50;
const storyType = /Article|Posting|Report|Review$|Recipe|Liveblog/i;

export function readHead(page: Page): Head {
  const metas = new Map<string, string[]>();
  for (const { name, attributes } of page.elements) {
    const content = name === 'meta' ? tidy(attributes['content'] ?? '') : '';
    const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'])?.toLowerCase();
    if (!content || !key) continue;
    const known = metas.get(key);
    if (known === undefined) metas.set(key, [content]);
    else if (known.length < mostOfOne) known.push(content);
  }
  const all = readJsonLd(page);
  const things = all.toSorted((a, b) => Number(isStory(b)) - Number(isStory(a)));
  return { metas, things };
}

export const isStory = (thing: Thing) => typesOf(thing).some((type) => storyType.test(type));

/** The first of these meta tags that the page has. */
export function meta(head: Head, ...keys: string[]): string | null {
  return keys.flatMap((key) => head.metas.get(key) ?? [])[0] ?? null;
}

/** No name or title is longer. */
const maxLength = 1000;

/** A property of the things that describe a story, as texts: names of things, parts of lists, in order. */
export function texts(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, mostOfOne).flat() : [value];
  return values.flatMap((one) => {
    const text = isThing(one) ? (one['name'] ?? one['@value'] ?? one['url']) : one;
    return typeof text === 'string' && text.trim() ? [tidy(text.slice(0, maxLength))] : [];
  });
}
