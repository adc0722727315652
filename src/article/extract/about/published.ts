import { textOf, type Page } from '../page/page.ts';
import { findDay, toIso } from './dates.ts';
import { isStory, meta, texts, type Head } from './head.ts';
import type { Zone } from './byline.ts';

const publishedTags = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'publish-date',
  'publish_date',
  'published_at',
  'pubdate',
  'pub_date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'article.published',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'publication_date',
  'date',
];
const updatedTags = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dc.date.modified',
];

/** When the story was first published: what is said for machines, else what is printed, else what the link says. */
export function findPublished(page: Page, head: Head, url: string | null, zone: Zone): string | null {
  const stories = head.things.filter(isStory);
  const told = [
    ...stories.flatMap((thing) => texts(thing['datePublished'])),
    ...publishedTags.flatMap((tag) => head.metas.get(tag) ?? []),
    ...marked(page, 'datePublished'),
    ...head.things.flatMap((thing) => texts(thing['datePublished'])),
    ...stories.flatMap((thing) => texts(thing['dateCreated'])),
  ];
  const first = told.map(toIso).find((date) => date !== null) ?? null;
  const printed = printedDay(page, zone);
  const linked = linkedDay(url);
  return first === null ? (printed ?? linked) : local(first, [linked, printed]);
}

export function findUpdated(head: Head): string | null {
  const stories = head.things.filter(isStory);
  return toIso(stories.flatMap((thing) => texts(thing['dateModified']))[0] ?? meta(head, ...updatedTags));
}

function marked(page: Page, property: string): string[] {
  return page.elements
    .filter(({ attributes }) => attributes['itemprop'] === property)
    .slice(0, 5)
    .flatMap(
      (element) => element.attributes['content'] ?? element.attributes['datetime'] ?? textOf(page, element),
    );
}

/** Where the time is UTC and the page prints the day beside it, the printed one is the day at the outlet. */
function local(date: string, days: (string | null)[]): string {
  const day = Date.parse(date.slice(0, 10));
  const beside = days.find((one) => one !== null && Math.abs(Date.parse(one) - day) === 86_400_000);
  return /(?:Z|\+00:00)$/.test(date) && !days.includes(date.slice(0, 10)) ? (beside ?? date) : date;
}

function printedDay(page: Page, { from, to }: Zone): string | null {
  const time = page.elements.find(
    ({ name, attributes, firstLine, mute }) =>
      name === 'time' &&
      !mute &&
      attributes['datetime'] !== undefined &&
      firstLine >= from &&
      firstLine <= to,
  );
  const day = toIso(time?.attributes['datetime'])?.slice(0, 10);
  if (day) return day;
  for (const { text } of page.lines.slice(from, to)) {
    const found = text.length < 150 ? findDay(text) : null;
    if (found) return found;
  }
  return null;
}

function linkedDay(url: string | null): string | null {
  const found = /[/-]((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/\-_.]|$)/.exec(url ?? '');
  return found ? toIso(found.slice(1).join('-')) : null;
}
