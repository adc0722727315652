/** What a Markdown file says of itself above its text, in YAML (`---`) or TOML (`+++`); keys in lower case. */
export type FrontMatter = { fields: ReadonlyMap<string, string>; body: string };

const block = /^\s*(---|\+\+\+)[ \t]*\n([\s\S]{0,8000}?)\n\1[ \t]*(?:\n|$)/u;
const field = /^([\w-]{1,40})[ \t]*[:=][ \t]*(.{1,1000})$/u;

/**
 * Splits a text into the plain fields of its front matter ("title: …", lists in brackets joined by commas) and the rest.
 * Nested values are left out. A text without front matter has no fields.
 */
export function readFrontMatter(text: string): FrontMatter {
  const match = block.exec(text.slice(0, 10_000));
  if (!match) return { fields: new Map(), body: text };
  const pairs = (match[2] ?? '').split('\n').flatMap((line): [string, string][] => {
    const [, key = '', value = ''] = field.exec(line) ?? [];
    return key === '' ? [] : [[key.toLowerCase(), bare(value)]];
  });
  return { fields: new Map(pairs), body: text.slice(match[0].length) };
}

function bare(value: string): string {
  const list = /^\[(.*)\]$/u.exec(value.trim())?.[1] ?? value;
  return list
    .split(list === value ? /(?!)/u : /,/u)
    .map((item) => item.trim().replaceAll(/^(["'])(.*)\1$/gu, '$2'))
    .join(', ');
}
