import { textOf, type Page } from '../page/page.ts';
import { isStory, meta, texts, type Head } from './head.ts';

/** What sites put between a title and their name. */
const separator = /\s+[|\-–—:·•«»/]+\s+|\s*[|»]\s*|:\s+/u;
const maxLength = 400;
const wordsOf = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const normalizeTitle = (text: string) => wordsOf(text).join(' ');

/**
 * The headline that readers see, if the page's machine-readable titles agree with it; else the best of those,
 * without the site's name. (Of news pages nine in ten print it as `h1`, seven in ten have it as `og:title`.)
 */
export function findTitle(page: Page, head: Head, outlet: string | null): string | null {
  const declared = declaredTitles(page, head);
  const site = normalizeTitle(outlet ?? '');
  const printed = headings(page, 'h1').filter(
    (text) => normalizeTitle(text) !== site && !isSitePart(text, declared),
  );
  const agreed = printed
    .map((text) => ({
      text,
      score: declared.length > 0 ? Math.max(...declared.map((one) => overlap(text, one))) : 1,
    }))
    .toSorted((a, b) => b.score - a.score)[0];
  if (agreed && agreed.score >= 0.5) return withoutKicker(agreed.text, declared);
  const parts = new Set(declared.flatMap((title) => [title, ...title.split(separator)]).map(normalizeTitle));
  const lower = ['h2', 'h3'].flatMap((name) => headings(page, name));
  const found = lower.find(
    (text) => parts.has(normalizeTitle(text)) && normalizeTitle(text) !== site && wordsOf(text).length > 2,
  );
  return found ?? declared.map((title) => withoutSite(title, site))[0] ?? printed[0] ?? null;
}

function declaredTitles(page: Page, head: Head): string[] {
  const named = page.elements.find(({ name }) => name === 'title');
  const declared = [
    ...head.things.filter(isStory).flatMap((thing) => texts(thing['headline'])),
    meta(head, 'og:title', 'twitter:title', 'parsely-title', 'dc.title'),
    named ? textOf(page, named, maxLength) : null,
  ];
  return declared.flatMap((title) => title?.slice(0, maxLength) || []);
}

function headings(page: Page, level: string): string[] {
  return page.elements
    .filter(({ name, mute }) => name === level && !mute)
    .slice(0, 20)
    .map((element) => textOf(page, element, maxLength))
    .filter((text) => text !== '' && text.length < maxLength);
}

/** How many of the words of two titles they share, of the shorter one's. */
function overlap(a: string, b: string): number {
  const [one, other] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  return (
    one.intersection(other).size / Math.max(1, Math.min(one.size, other.size)) - (one.size < 2 ? 0.3 : 0)
  );
}

/** A heading that is the site's name: one end of the page's title, whose longer part it leaves out. */
function isSitePart(text: string, declared: string[]): boolean {
  if (declared.some((title) => normalizeTitle(title) === normalizeTitle(text))) return false;
  const parts = declared.at(-1)?.split(separator) ?? [];
  return (
    parts.some((part) => normalizeTitle(part) === normalizeTitle(text)) &&
    parts.some((part) => part.length > 1.2 * text.length)
  );
}

/** A told title that the printed one only adds a kicker or a section to. */
function withoutKicker(text: string, declared: string[]): string {
  const whole = normalizeTitle(text);
  const core = declared.find((title) => {
    const one = normalizeTitle(title);
    const added = wordsOf(text).length - wordsOf(title).length;
    return (
      added > 0 &&
      added <= 3 &&
      (whole.endsWith(` ${one}`) || whole.startsWith(one)) &&
      !/(?:…|\.{3})$/.test(title)
    );
  });
  return core ?? text;
}

function withoutSite(title: string, site: string): string {
  const parts = title.split(separator);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return title;
  if (site !== '' && normalizeTitle(first) === site)
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|\-–—:·•«»/]+/u, '');
  const cut = title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—:·•«»/]+$/u, '');
  return wordsOf(cut).length >= 3 || normalizeTitle(last) === site ? cut : title;
}
