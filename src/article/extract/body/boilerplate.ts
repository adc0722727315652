import { namesOf } from '../page/class-names.ts';
import type { Element, Page } from '../page/page.ts';

/** How much of what a page calls its parts is heeded. */
export const strictnesses = ['names', 'tags', 'none'] as const;
type Strictness = (typeof strictnesses)[number];

const set = (names: string) => new Set(names.trim().split(/\s+/));

const tags = set('nav aside footer figure figcaption form dialog menu fieldset');
const roles = set(
  'navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar form button alert tablist',
);
/** Names of what stands around a story, however long it is. */
const surroundings = set(`
  ad ads advert advertisement advertorial sponsor sponsored promo promos promotion outbrain taboola
  nav navbar navigation menu breadcrumb breadcrumbs pagination pager footer masthead sidebar
  share shares sharing sharedaddy social socials follow tweet facebook instagram
  related recirc recirculation recommended recommendations trending popular readmore
  newsletter newsletters subscribe subscription signup signin login register
  popup modal overlay lightbox toast cookie cookies consent gdpr onetrust cmp
`);
/** How names of surroundings begin that are written as one word: `relatedposts`, `newsletterbox`. */
const glued = /^(?:related|newsletter)/;
/** Names of small things in or beside a story; pages also call by them what holds all of it. */
const details = set(`
  caption credit credits figcaption attribution copyright byline bylines author authors bio contributor contributors
  tags taglist topics keywords metadata meta tooltip rail
  carousel slideshow gallery slider thumbnail thumbnails toc disclaimer disclosure print rating ratings
  btn button buttons feedback poll quiz survey donate donation video videos player media embed
  subtitle dek deck standfirst infobox factbox
`);
/** Names of what readers have written: often more than the story. */
const voices = set('comment comments disqus respond discussion replies');
/** The most of a page's prose that such a part holds. */
const share = { voices: 0.8, surroundings: 0.4, details: 0.25 };

/** For each line of the page, whether it stands in a part that is no story. `prose` weighs a range of lines. */
export function findBoilerplate(
  page: Page,
  prose: (from: number, to: number) => number,
  strictness: Strictness,
): boolean[] {
  const boilerplate = page.lines.map(() => false);
  const whole = prose(0, page.lines.length);
  for (let at = 0; at < page.elements.length;) {
    const element = page.elements[at];
    if (!element) break;
    const { firstLine, endLine } = element;
    if (endLine > firstLine && prose(firstLine, endLine) < mayHold(page, element, strictness) * whole) {
      boilerplate.fill(true, firstLine, endLine);
      at = element.end;
    } else at++;
  }
  return boilerplate;
}

/** Up to which share of the page's prose an element is noise by what it is and is called; 0 where it isn't. */
function mayHold(page: Page, element: Element, strictness: Strictness): number {
  const { name, attributes } = element;
  if (strictness === 'none' || /^(?:html|body|main|article|h[1-6])$/.test(name)) return 0;
  if (name === 'figure' && hasTable(page, element)) return 0;
  if (tags.has(name) || roles.has(attributes['role'] ?? '')) return share.surroundings;
  const names = namesOf(element);
  if (names.values().some((word) => voices.has(word))) return share.voices;
  if (strictness === 'tags') return 0;
  if (names.values().some((word) => surroundings.has(word) || glued.test(word))) return share.surroundings;
  return names.values().some((word) => details.has(word)) ? share.details : 0;
}

function hasTable(page: Page, figure: Element): boolean {
  return page.elements.slice(figure.index, figure.end).some(({ name }) => name === 'table');
}
