import type { Element } from './page.ts';

const cache = new WeakMap<Element, ReadonlySet<string>>();

/**
 * The words of an element's class and id, in lower case: `RelatedLinks-box` is `related`, `links`, `box`. An element of
 * the page's own making (`<amp-ad>`) says it by its name.
 */
export function namesOf(element: Element): ReadonlySet<string> {
  const known = cache.get(element);
  if (known) return known;
  const { class: classes = '', id = '' } = element.attributes;
  const own = element.name.includes('-') ? element.name : '';
  const words = `${classes} ${id} ${own}`
    .slice(0, 1000)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const names = new Set(words);
  cache.set(element, names);
  return names;
}
