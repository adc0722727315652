import { Tokenizer } from 'htmlparser2';

export type Attributes = Record<string, string>;

/** What a page's markup says, in order. Names are in lower case, entities are decoded. */
type MarkupHandler = {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
};

/** Attributes that some rule reads; a page may have megabytes of others. */
const kept = new Set(
  'alt aria-hidden charset class content datetime dir hidden href http-equiv id itemprop itemscope itemtype lang media name open popover property rel role shadowrootmode src style title type'.split(
    ' ',
  ),
);
/** No rule needs more of a value; inline pictures are longer. */
const longestValue = 4000;
const nothing = () => {};

/**
 * Reads markup in one linear pass. The tokenizer is used without its parser, whose stack of open elements grows
 * without a limit and is searched for every end tag.
 */
export function readMarkup(html: string, handler: MarkupHandler): void {
  const tag = tagReader(html, handler);
  const tokenizer = new Tokenizer(
    {},
    {
      ...tag,
      ontext: (from, to) => handler.text(html.slice(from, to)),
      ontextentity: (codePoint) => handler.text(String.fromCodePoint(codePoint)),
      onclosetag: (from, to) => handler.close(html.slice(from, to).toLowerCase()),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

/** The callbacks that gather a start tag and its attributes; the first of two with the same name counts. */
function tagReader(html: string, handler: MarkupHandler) {
  let name = '';
  let attributes: Attributes = {};
  let attribute = '';
  let value = '';
  const more = (text: string) => {
    if (value.length < longestValue) value += text;
  };
  const open = () => handler.open(name, attributes);
  return {
    onopentagname(from: number, to: number) {
      name = html.slice(from, to).toLowerCase();
      attributes = {};
    },
    onattribname(from: number, to: number) {
      attribute = to - from > 20 ? '' : html.slice(from, to).toLowerCase();
      value = '';
    },
    onattribdata: (from: number, to: number) => more(html.slice(from, Math.min(to, from + longestValue))),
    onattribentity: (codePoint: number) => more(String.fromCodePoint(codePoint)),
    onattribend() {
      if (kept.has(attribute)) attributes[attribute] ??= value;
    },
    onopentagend: open,
    onselfclosingtag: open,
  };
}
