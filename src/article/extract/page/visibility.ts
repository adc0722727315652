import { hidingDeclarations } from './declarations.ts';
import { hidingProperties, type Selectable, type Stylesheet } from './stylesheet.ts';

/** React sends a page in hidden parts that it moves into place at once. */
const streamed = /^[SP]:\d/;
/** Class names that frameworks give to text which only screen readers get. */
const hiddenClass =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|u-hidden|is-hidden|hidden|d-none|visuallyhidden|element-invisible)(?:\s|$)/i;

/**
 * How an element is hidden from readers. `declared` is certain; `styled` and `faded` (by opacity alone) may be undone by
 * a script: pages fade their text in, or hide all of it until they have loaded.
 */
export type Hiding = 'declared' | 'styled' | 'faded';

/** Null where readers see the element. A hidden root is what a page shows when its script has run. */
export function hidingOf(element: Selectable, sheet: Stylesheet): Hiding | null {
  const { name, attributes } = element;
  if (name === 'body' || name === 'html') return null;
  const { hidden, id, style, class: classes, popover, open } = attributes;
  if (hidden !== undefined && !streamed.test(id ?? '') && hidden !== 'until-found') return 'declared';
  if (popover !== undefined || (name === 'dialog' && open === undefined)) return 'declared';
  if (classes !== undefined && hiddenClass.test(classes)) return 'declared';
  const own = style === undefined ? [] : hidingDeclarations(style).filter(({ hides }) => hides);
  if (own.some(({ property }) => property !== 'opacity')) return 'declared';
  const properties = hidingProperties(sheet, element);
  if (properties.some((property) => property !== 'opacity')) return 'styled';
  return own.length + properties.length > 0 ? 'faded' : null;
}
