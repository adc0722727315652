import { dropSmuggled } from '../../invisible.ts';
import type { Attributes } from './tokenize.ts';

/** An element of the page, with what its subtree spans: all ranges are half open. */
export type Element = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly parent: Element | null;
  /** No reader sees it, or what is in it is no text: a script, a form's field. */
  readonly mute: boolean;
  /** The subtree is `page.elements` from `index` to `end`. */
  readonly index: number;
  end: number;
  /** Its lines are `page.lines` from `firstLine` to `endLine`. */
  readonly firstLine: number;
  endLine: number;
  /** Its text, shown or not, is `page.texts` from `firstText` to `endText`. */
  readonly firstText: number;
  endText: number;
};

/** A line of text as a reader sees it: what stands between two block tags. */
export type Line = {
  /** Without line breaks or double spaces. */
  readonly text: string;
  /** The innermost block around it. */
  readonly block: Element;
  /** Characters of `text` that are links, and that are bold. */
  readonly linked: number;
  readonly strong: number;
};

/** A page in document order, flat, so that nothing that reads it needs recursion. */
export type Page = { elements: Element[]; lines: Line[]; texts: string[] };

/** The beginning of an element's text, shown or not, without line breaks or double spaces. */
export function textOf(page: Page, element: Element, most = 2000): string {
  let text = '';
  for (let at = element.firstText; at < element.endText && text.length < most; at++) {
    const next = (page.texts[at] ?? '').slice(0, most);
    text += isApart(text, next) ? ` ${next}` : next;
  }
  return tidy(text);
}

/** `<span>Ann Lee</span><time>Dec 5</time>` stands apart on the page: what joins them is the end of a box. */
export function isApart(text: string, next: string): boolean {
  return /\p{Ll}$/u.test(text) && /^[\p{Lu}\d]/u.test(next);
}

/** White space of any kind is one space; characters that only steer layout are none. */
export function tidy(text: string): string {
  return dropSmuggled(text)
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The element and what it stands in, innermost first. */
export function* around(element: Element | null): Generator<Element> {
  for (let at = element; at; at = at.parent) yield at;
}
