import type { Item } from './parse-feed.ts';

/** What is wanted of a feed. */
export type Filter = { only: readonly string[]; except: readonly string[] };

/** Scripts that put no spaces between words, or hang particles on them. */
const joined =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Why an item is left out; null where it comes. Words are looked for in title and text, whole where the script has them. */
export function leftOutBy(
  { only, except }: Filter,
  { title, text }: Pick<Item, 'title' | 'text'>,
): 'only' | 'except' | null {
  const told = fold(`${title}\n${text}`);
  const isThere = (phrase: string) => holds(told, fold(phrase));
  if (only.length > 0 && !only.some(isThere)) return 'only';
  return except.some(isThere) ? 'except' : null;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

const isLetter = (text: string | undefined) => text !== undefined && /[\p{L}\p{N}]/u.test(text);

function holds(text: string, phrase: string): boolean {
  if (phrase === '') return false;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const [first, last] = [phrase.at(0) ?? '', phrase.at(-1) ?? ''];
    const opens = joined.test(first) || !isLetter(first) || !isLetter(text[at - 1]);
    const closes = joined.test(last) || !isLetter(last) || !isLetter(text[at + phrase.length]);
    if (opens && closes) return true;
  }
  return false;
}
