import type { Attributes } from './tokenize.ts';

/** Not opacity: pages fade their text in. */
const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|(?:left|top|text-indent)\s*:\s*-\d{4}|clip\s*:\s*rect\(\s*[01]px/i;
/** React sends a page in hidden parts that it moves into place at once. */
const streamed = /^[SP]:\d/;
/** Class names that frameworks give to text which only screen readers get. */
const hiddenClass =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|u-hidden|is-hidden|hidden|d-none|visuallyhidden|element-invisible)(?:\s|$)/i;

/** Whether a reader doesn't see it. A hidden root is what a page shows when its script has run. */
export function isHidden(name: string, { hidden, id, style, class: classes }: Attributes): boolean {
  if (name === 'body' || name === 'html') return false;
  if (hidden !== undefined && !streamed.test(id ?? '') && hidden !== 'until-found') return true;
  return (
    (style !== undefined && hiddenStyle.test(style)) || (classes !== undefined && hiddenClass.test(classes))
  );
}
