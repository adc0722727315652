import { normalizeLink } from '../../normalize-link.ts';
import type { Story } from '../../article.ts';
import type { Page } from '../page/page.ts';
import { findByline, type Zone } from './byline.ts';
import { findPublished, findUpdated } from './published.ts';
import { isStory, meta, texts, type Head } from './head.ts';
import { findTitle } from './title.ts';

/** What a page says about its story. `zone` is where it prints the byline and the date. */
export type Metadata = Pick<
  Story,
  'url' | 'title' | 'byline' | 'outlet' | 'published' | 'updated' | 'image' | 'language'
>;

export function readMetadata(page: Page, head: Head, url: string | null, zone: Zone): Metadata {
  const publishers = head.things.flatMap((thing) => texts(thing['publisher']));
  const site = meta(head, 'og:site_name', 'application-name');
  const outlet = site ?? publishers[0] ?? null;
  const language = findLanguage(page, head);
  return {
    url: findUrl(page, head, url),
    title: findTitle(page, head, outlet),
    byline: findByline(page, head, [outlet ?? '', ...publishers], zone),
    outlet: outlet ?? hostOf(url),
    published: findPublished(page, head, { url, language, zone }),
    updated: findUpdated(head, language),
    image: findImage(head, url),
    language,
  };
}

const hostOf = (url: string | null) => URL.parse(url ?? '')?.hostname.replace(/^www\./, '') || null;
const absolute = (link: string, base: string | null) => {
  const url = URL.parse(link, base ?? undefined);
  return url && /^https?:$/.test(url.protocol) ? url : null;
};

/** The page's own canonical link, if it is of the same site and not merely its front page. */
function findUrl(page: Page, head: Head, url: string | null): string | null {
  const link = page.elements.find(
    ({ name, attributes }) => name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes['rel'] ?? ''),
  );
  const canonical = absolute(link?.attributes['href'] ?? meta(head, 'og:url') ?? '', url);
  const given = absolute(url ?? '', null);
  const known = canonical && (given === null || isSamePlace(canonical, given)) ? canonical : given;
  return known && normalizeLink(known.href);
}

/** The part of a host that one owner has: `post.example`, `post.co.uk`. */
function siteOf({ hostname }: URL): string {
  const labels = hostname.split('.');
  return labels
    .slice(/^(?:ac|co|com|edu|go|gov|ne|net|or|org)$/.test(labels.at(-2) ?? '') ? -3 : -2)
    .join('.');
}

function isSamePlace(canonical: URL, given: URL): boolean {
  return siteOf(canonical) === siteOf(given) && (canonical.pathname !== '/' || given.pathname === '/');
}

function findImage(head: Head, url: string | null): string | null {
  const declared = meta(
    head,
    'og:image',
    'og:image:url',
    'og:image:secure_url',
    'twitter:image',
    'twitter:image:src',
  );
  const described = head.things.filter(isStory).flatMap((thing) => {
    const image = [thing['image']].flat()[0];
    return texts(typeof image === 'object' && image !== null ? Reflect.get(image, 'url') : image);
  });
  return absolute(declared ?? described[0] ?? '', url)?.href ?? null;
}

function findLanguage(page: Page, head: Head): string | null {
  const declared = [
    page.elements[0]?.attributes['lang'],
    ...head.things.filter(isStory).flatMap((thing) => texts(thing['inLanguage'])),
    meta(head, 'content-language', 'language', 'dc.language'),
    meta(head, 'og:locale'),
  ];
  return declared.map((tag) => toTag(tag ?? '')).find((tag) => tag !== null) ?? null;
}

function toTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
