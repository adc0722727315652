import { isApart, tidy, type Element, type Line } from './page.ts';

/** The lines of a page while it is read, and the one that is being written. */
export type Writing = {
  lines: Line[];
  parts: string[];
  block: Element | null;
  linked: number;
  strong: number;
  /** Whether the line has more than spaces so far. */
  begun: boolean;
  /** The end of an inline box stands between the text so far and what comes. */
  edge: boolean;
};

export const emptyWriting = (lines: Line[] = []): Writing => ({
  lines,
  parts: [],
  block: null,
  linked: 0,
  strong: 0,
  begun: false,
  edge: false,
});

/** Adds text to the line; `block` is what it stands in. */
export function write(
  writing: Writing,
  text: string,
  block: Element,
  inside: { link: boolean; bold: boolean },
): void {
  if (writing.edge && isApart(writing.parts.at(-1) ?? '', text)) writing.parts.push(' ');
  writing.parts.push(text);
  writing.edge = false;
  writing.block ??= block;
  const { length } = text.trim();
  writing.begun ||= length > 0;
  if (inside.link) writing.linked += length;
  if (inside.bold) writing.strong += length;
}

export function endLine(writing: Writing): void {
  const { parts, block, linked, strong, lines } = writing;
  const text = tidy(parts.join(''));
  if (text && block) lines.push({ text, block, linked, strong });
  Object.assign(writing, emptyWriting(lines));
}
