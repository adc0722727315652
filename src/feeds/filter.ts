import type { LeftOut, Terms } from './feeds.ts';
import type { Lead, TermsOf } from '../story/lead.ts';
import type { Item } from './parse-feed.ts';

/** What is wanted of a feed. */
export type Filter = Pick<Terms, 'only' | 'except' | 'languages'>;

/** Scripts that put no spaces between words, or hang particles on them. */
const joined =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Why an item is left out; null where it comes. Words are looked for in title and text, whole where the script has them.
 * `language` is the item's, as far as it is known (BCP 47).
 */
export function leftOutBy(
  { only, except, languages }: Filter,
  item: Told,
  language = 'und',
): Extract<LeftOut, 'only' | 'except' | 'languages'> | null {
  if (!isAmong(languages, language)) return 'languages';
  if (only.length === 0 && except.length === 0) return null;
  const told = foldOnce(item);
  const isThere = (phrase: string) => holds(told, fold(phrase));
  if (only.length > 0 && !only.some(isThere)) return 'only';
  return except.some(isThere) ? 'except' : null;
}

/** What all have that comes through a filter tells no story from another. */
export function withoutKeywords(lead: Lead, { only }: Pick<Filter, 'only'>, termsOf: TermsOf): Lead {
  const keywords = new Set(only.flatMap((words) => termsOf(words, lead.language)).map(({ term }) => term));
  return { ...lead, terms: new Map([...lead.terms].filter(([term]) => !keywords.has(term))) };
}

/** Whether something in that language is wanted; so is what is in none that can be told. */
export function isAmong(languages: readonly string[], language: string): boolean {
  const own = primaryOf(language);
  return languages.length === 0 || own === 'und' || languages.some((wanted) => primaryOf(wanted) === own);
}

/** The language without its region and script, which no text tells for sure; both kinds of Norwegian are one. */
function primaryOf(tag: string): string {
  const [primary = 'und'] = tag.toLowerCase().split('-');
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}

type Told = Pick<Item, 'title' | 'text'>;

/** An item is looked at for each of its followers. */
const folded = new WeakMap<Told, string>();

function foldOnce(item: Told): string {
  const known = folded.get(item) ?? fold(`${item.title}\n${item.text}`);
  folded.set(item, known);
  return known;
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
