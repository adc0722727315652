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
  rail aside popup modal overlay lightbox toast cookie cookies consent gdpr onetrust cmp
`);
/** Those that may be longer than the story, once it has been told: other stories, terms of use. */
const endings = set(`
  footer aside rail sidebar related recirc recirculation recommended recommendations trending popular readmore
  cookie cookies consent gdpr onetrust cmp complementary contentinfo
`);
/** In Latin letters: with so much prose before it, a part that is named as an ending is one. */
const told = 400;
/** How names of surroundings begin that are written as one word: `relatedposts`, `newsletterbox`. */
const glued = /^(?:related|newsletter)/;
/** Names of small things in or beside a story; pages also call by them what holds all of it. */
const details = set(`
  caption credit credits figcaption attribution copyright byline bylines author authors bio contributor contributors
  tags taglist topics keywords metadata meta tooltip
  carousel slideshow gallery slider thumbnail thumbnails toc disclaimer disclosure print rating ratings
  btn button buttons feedback poll quiz survey donate donation video videos media embed
  infobox factbox
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
  let left = 0;
  for (let at = 0; at < page.elements.length;) {
    const element = page.elements[at];
    if (!element) break;
    const { firstLine, endLine } = element;
    if (endLine === firstLine) {
      at = element.end;
      continue;
    }
    const held = prose(firstLine, endLine);
    const isEnding = prose(0, firstLine) - left >= told && isNamedEnding(page, element, strictness);
    const most = isEnding ? 1 : mayHold(page, element, strictness);
    if (held < most * whole) {
      boilerplate.fill(true, firstLine, endLine);
      left += held;
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

/** A part that follows a story and is none, whatever its length: a story of its own would have its headline. */
function isNamedEnding(page: Page, element: Element, strictness: Strictness): boolean {
  const { name, attributes, index, end } = element;
  if (strictness === 'none' || /^(?:html|body|main|article|h[1-6])$/.test(name)) return false;
  const isNamed =
    endings.has(name) ||
    endings.has(attributes['role'] ?? '') ||
    (strictness === 'names' &&
      namesOf(element)
        .values()
        .some((word) => endings.has(word)));
  return isNamed && !page.elements.slice(index, end).some((one) => one.name === 'h1');
}

function hasTable(page: Page, figure: Element): boolean {
  return page.elements.slice(figure.index, figure.end).some(({ name }) => name === 'table');
}
