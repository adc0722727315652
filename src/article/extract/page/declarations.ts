/** What a declaration says about whether a reader sees an element; `property` is what a later one overrides. */
export type Declaration = { property: string; hides: boolean; important: boolean };

const zero = String.raw`0*(?:\.0+)?(?:px|r?em|%|pt|vw|vh)?`;
/** Off the screen: no page is that wide, and no indent that long. */
const far = String.raw`-\s*(?:\d{4,}(?:\.\d+)?px|\d{3,}(?:\.\d+)?(?:r?em|v[wh]|%))`;
const farValue = new RegExp(`^${far}$`, 'u');

/** The values that hide an element, by property. */
const hiding = new Map<string, RegExp>(
  Object.entries({
    display: /^none$/u,
    visibility: /^(?:hidden|collapse)$/u,
    'content-visibility': /^hidden$/u,
    opacity: new RegExp(`^${zero}$|^\\.0+%?$`, 'u'),
    'font-size': new RegExp(`^(?=\\d|\\.)${zero}$`, 'u'),
    color: /^transparent$|^rgba\(.*[,/]\s*0(?:\.0+)?%?\s*\)$/u,
    clip: /^rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)$/u,
    'clip-path':
      /^(?:inset\(\s*(?:50|100)%\s*\)|circle\(\s*0(?:px|%)?[ )]|polygon\(\s*0(?:px|%)?\s*0(?:px|%)?\s*\))/u,
    transform: new RegExp(
      String.raw`translate(?:x|y|3d)?\([^)]*${far}|scale(?:x|y|3d)?\(\s*0(?:\.0+)?\s*[,)]`,
      'u',
    ),
    left: farValue,
    right: farValue,
    top: farValue,
    bottom: farValue,
    'margin-left': farValue,
    'margin-top': farValue,
    'text-indent': farValue,
  }),
);

/** The declarations of a rule or of a `style` attribute that decide whether an element is seen. */
export function hidingDeclarations(css: string): Declaration[] {
  const declarations: Declaration[] = [];
  for (const text of unescape(withoutComments(css)).split(';')) {
    const colon = text.indexOf(':');
    const property = text.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const hides = hiding.get(property);
    if (!hides) continue;
    const value = text
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const important = /!\s*important$/u.test(value);
    declarations.push({
      property,
      important,
      hides: hides.test(important ? value.replace(/\s*!\s*important$/u, '') : value),
    });
  }
  return declarations;
}

export function withoutComments(css: string): string {
  if (!css.includes('/*')) return css;
  const [first = '', ...others] = css.split('/*');
  return first + others.map((part) => part.slice((part.indexOf('*/') + 1 || part.length) + 1)).join('');
}

/** `\6e one` is `none`. */
function unescape(css: string): string {
  if (!css.includes('\\')) return css;
  return css.replaceAll(/\\([\da-f]{1,6})\s?/giu, (_, code: string) => {
    const point = Number.parseInt(code, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}
