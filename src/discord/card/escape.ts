/**
 * Characters that can't be seen, and that hide, join or reorder what can. Some stay because scripts and emojis
 * need them: joiners, direction marks, variation selectors.
 */
const invisible =
  /[[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]--[\u200c-\u200f\p{Variation_Selector}]]/gv;

/** Spaces at which no line may end, as French has them before its signs. */
const unbreakable = new Set(['\u00a0', '\u202f']);

/** A stranger's text as one line of what can be seen. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\s+/g, (space) => (unbreakable.has(space) ? space : ' '))
    .replaceAll(invisible, '')
    .trim();
}

/**
 * Text that Discord shows as it is: no mention, link, emoji, timestamp, heading, list, quote or format comes of it.
 * A backslash before any character that is no letter, digit or space takes its meaning away. Expects tidy text.
 */
export function escape(text: string): string {
  return text
    .replaceAll(/[\\*_~|`<>@#[\]]/g, String.raw`\$&`)
    .replaceAll(/:(?=[^\s\d])/g, String.raw`\:`)
    .replace(/^[-+]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}

const textFragment = '#:~:text=';

/** An address that can stand in `[…](…)`, or null where it is no http link or too long to carry along. */
export function linkTarget(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password) return null;
  // A text fragment has its tilde, which alone formats nothing.
  const parts = parsed.href.split(textFragment).map((part) =>
    part.replaceAll(/[()<>\\`*_|~[\]]/g, (character) => {
      return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    }),
  );
  const target = parts.join(textFragment);
  return target.length > 512 ? null : target;
}
