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

const changeWords =
  /updated|modified|edited|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|zaktualizowano|güncelleme|uppdaterad|обновлен|更新|수정|تحديث/iu;

/** Where Unix time begins: what a system writes that has no date. */
const zeroDay = '1970-01-01';

/** When the story was first published: what is said for machines, else what is printed, else what the link says. */
export function findPublished(
  page: Page,
  head: Head,
  { url, language, zone }: { url: string | null; language: string | null; zone: Zone },
): string | null {
  const stories = head.things.filter(isStory);
  const declared = [
    ...stories.flatMap((thing) => texts(thing['datePublished'])),
    ...publishedTags.flatMap((tag) => head.metas.get(tag) ?? []),
    ...marked(page, 'datePublished'),
    ...head.things.flatMap((thing) => texts(thing['datePublished'])),
    ...stories.flatMap((thing) => texts(thing['dateCreated'])),
  ];
  const first =
    declared
      .map((text) => toIso(text, language))
      .find((date) => date !== null && !date.startsWith(zeroDay)) ?? null;
  const linked = linkedDay(url);
  const printed = printedDays(page, zone, language);
  return first === null ? (printed[0] ?? linked) : atOutlet(first, linked, printed);
}

export function findUpdated(head: Head, language: string | null): string | null {
  const stories = head.things.filter(isStory);
  const declared = stories.flatMap((thing) => texts(thing['dateModified']))[0] ?? meta(head, ...updatedTags);
  return toIso(declared, language);
}

function marked(page: Page, property: string): string[] {
  return page.elements
    .filter(({ attributes }) => attributes['itemprop'] === property)
    .slice(0, 5)
    .flatMap(
      (element) => element.attributes['content'] ?? element.attributes['datetime'] ?? textOf(page, element),
    );
}

/** Where the time is UTC, the day that the link or else the page gives beside it is the day at the outlet. */
function atOutlet(date: string, linked: string | null, printed: string[]): string {
  const day = date.slice(0, 10);
  if (!/(?:Z|\+00:00)$/.test(date)) return date;
  const isBeside = (one: string) => Math.abs(Date.parse(one) - Date.parse(day)) === 86_400_000;
  if (linked && isBeside(linked)) return linked;
  const near = printed.find((one) => one === day || isBeside(one)) ?? day;
  return near === day ? date : near;
}

/** The days that stand by the headline, those of a change last. */
function printedDays(page: Page, { from, to }: Zone, language: string | null): string[] {
  const printed = page.lines
    .slice(from, to)
    .filter(({ text }) => text.length < 150)
    .flatMap(({ text }) => text.split(/[|•·]|\s\/\s/));
  const times = page.elements
    .filter(({ name, mute, firstLine }) => name === 'time' && !mute && firstLine >= from && firstLine <= to)
    .slice(0, 10)
    .flatMap(({ attributes }) => attributes['datetime']?.slice(0, 10) ?? []);
  const changed = printed.filter((text) => changeWords.test(text));
  const said = [...printed.filter((text) => !changeWords.test(text)), ...times, ...changed];
  return said.map((text) => findDay(text, language)).filter((day) => day !== null);
}

function linkedDay(url: string | null): string | null {
  const found = /[/-]((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/\-_.]|$)/.exec(url ?? '');
  return found ? toIso(found.slice(1).join('-')) : null;
}
