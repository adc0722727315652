import { readMarkup, type Attributes } from './tokenize.ts';
import { blocks, endsBefore, reach, voids } from './nesting.ts';
import type { Element, Page } from './page.ts';
import { readStylesheet, type Stylesheet } from './stylesheet.ts';
import { hidingOf, type Hiding } from './visibility.ts';
import { emptyWriting, endLine, write, type Writing } from './line-builder.ts';

/** Far beyond real pages; a hostile one is read up to here. */
const limits = { depth: 300, elements: 150_000, text: 6_000_000 };

/** Elements whose text is no text of the page. */
const muteNames = new Set(
  'audio button canvas datalist head iframe math noscript object option rp rt script select style svg template textarea title video'.split(
    ' ',
  ),
);
/** Inline elements that pages lay out as boxes. */
const boxes = new Set(['a', 'span', 'time', 'label']);

/** What is open while a page is read. */
type Building = {
  elements: Element[];
  texts: string[];
  writing: Writing;
  stack: Element[];
  /** How many open elements have a name: an end tag without a start costs nothing. */
  open: Map<string, number>;
  /** Open elements that are deeper than is kept. */
  beyond: number;
  muted: number;
  size: number;
  sheet: Stylesheet;
  /** Which ways to hide are believed. */
  believed: ReadonlySet<Hiding>;
  /** Open elements that a style hides, and the characters of text that are hidden so alone. */
  unsure: Map<Element, 'styled' | 'faded'>;
  sizes: { styled: number; faded: number };
};

/** The most of a page's text that is hidden so: where it is more, a script may show it. */
const mostHidden = { styled: 0.6, faded: 0.25 };

/**
 * Reads a page into elements and lines, in linear time, whatever its markup is. Styles that hide most of the text are
 * disbelieved where what they leave is no story, as `holdsStory` says: else a page could hide text by its mass.
 */
export function readPage(html: string, holdsStory: (page: Page) => boolean = () => true): Page {
  const sheet = readStylesheet(html);
  const building = build(html, sheet, new Set(['declared', 'styled', 'faded']));
  const page = pageOf(building);
  const { sizes } = building;
  const shown = page.lines.reduce((sum, { text }) => sum + text.length, 0);
  const isHidden = (way: 'styled' | 'faded') => sizes[way] <= mostHidden[way] * (shown + sizes[way]);
  const ways = (['styled', 'faded'] as const).filter(isHidden);
  if (ways.length === 2 || holdsStory(page)) return page;
  return pageOf(build(html, sheet, new Set(['declared', ...ways])));
}

const pageOf = ({ elements, writing: { lines }, texts }: Building): Page => ({ elements, lines, texts });

function build(html: string, sheet: Stylesheet, believed: ReadonlySet<Hiding>): Building {
  const building: Building = {
    elements: [],
    texts: [],
    writing: emptyWriting(),
    stack: [],
    open: new Map(),
    beyond: 0,
    muted: 0,
    size: 0,
    sheet: { ...sheet },
    believed,
    unsure: new Map(),
    sizes: { styled: 0, faded: 0 },
  };
  push(building, 'html', {});
  readMarkup(html, {
    open: (name, attributes) => start(building, name, attributes),
    close: (name) => end(building, name),
    text: (text) => add(building, text),
  });
  while (building.stack.length > 0) pop(building);
  return building;
}

function start(building: Building, name: string, attributes: Attributes): void {
  if (name === 'html') return adopt(building, attributes);
  building.writing.edge ||= boxes.has(name);
  for (const { ends, within } of endsBefore(name)) closeOne(building, ends, within);
  if (blocks.has(name)) endLine(building.writing);
  const kept = push(building, name, attributes);
  if (kept && voids.has(name)) pop(building);
  if (!kept && !voids.has(name)) building.beyond++;
}

/** There is one root, whatever the markup says: it takes the attributes. */
function adopt(building: Building, attributes: Attributes): void {
  const [root] = building.elements;
  if (root) Object.assign(root.attributes, attributes);
}

function end(building: Building, name: string): void {
  building.writing.edge ||= boxes.has(name);
  if (blocks.has(name)) endLine(building.writing);
  if (building.beyond > 0 && !voids.has(name)) building.beyond--;
  else if (name !== 'html' && name !== 'body') closeOne(building, new Set([name]), reach(name));
}

/** Closes the innermost open element of `ends`, with all inside it, unless one of `within` shields it. */
function closeOne(building: Building, ends: ReadonlySet<string>, within: ReadonlySet<string>): void {
  if (!ends.values().some((name) => (building.open.get(name) ?? 0) > 0)) return;
  for (let at = building.stack.length - 1; at > 0; at--) {
    const name = building.stack[at]?.name ?? '';
    if (ends.has(name)) {
      while (building.stack.length > at) pop(building);
      return;
    }
    if (within.has(name)) return;
  }
}

function push(building: Building, name: string, attributes: Attributes): boolean {
  const { elements, texts, stack, writing, sheet, believed, unsure } = building;
  const parent = stack.at(-1) ?? null;
  if (stack.length >= limits.depth || elements.length >= limits.elements) return false;
  const way = hidingOf({ name, attributes, parent }, sheet);
  const hiding = way !== null && believed.has(way) ? way : null;
  const element: Element = {
    name,
    attributes,
    parent,
    mute: isMute(name, attributes) || hiding !== null,
    index: elements.length,
    end: elements.length + 1,
    firstLine: writing.lines.length,
    endLine: writing.lines.length,
    firstText: texts.length,
    endText: texts.length,
  };
  if (hiding !== null && hiding !== 'declared' && !isMute(name, attributes)) unsure.set(element, hiding);
  elements.push(element);
  stack.push(element);
  count(building, element, 1);
  return true;
}

/** A shadow root that a server sends is a template by name, and shown. */
function isMute(name: string, attributes: Attributes): boolean {
  if (name === 'template' && attributes['shadowrootmode'] !== undefined) return false;
  return muteNames.has(name);
}

function pop(building: Building): void {
  const element = building.stack.at(-1);
  if (!element) return;
  if (blocks.has(element.name)) endLine(building.writing);
  building.stack.pop();
  building.unsure.delete(element);
  count(building, element, -1);
  element.end = building.elements.length;
  element.endLine = building.writing.lines.length + Number(building.writing.begun);
  element.endText = building.texts.length;
}

function count(building: Building, { name, mute }: Element, step: 1 | -1): void {
  building.open.set(name, (building.open.get(name) ?? 0) + step);
  if (mute) building.muted += step;
}

function add(building: Building, text: string): void {
  building.size += text.length;
  if (building.size > limits.text || building.elements.length >= limits.elements) return;
  building.texts.push(text);
  if (building.muted > 0) {
    const { unsure, sizes } = building;
    const ways = unsure.size === building.muted ? new Set(unsure.values()) : [];
    for (const way of ways) sizes[way] += text.trim().length;
    return;
  }
  const isOpen = (name: string) => (building.open.get(name) ?? 0) > 0;
  const inside = { link: isOpen('a'), bold: isOpen('b') || isOpen('strong') };
  const block = building.stack.findLast(({ name }) => blocks.has(name));
  const parts = isOpen('pre') ? text.split('\n') : [text];
  for (const [at, part] of parts.entries()) {
    if (at > 0) endLine(building.writing);
    if (block) write(building.writing, part, block, inside);
  }
}
