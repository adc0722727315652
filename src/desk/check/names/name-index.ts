import type { Article } from '../../../article/article.ts';
import { normalizeText } from '../text/normalize.ts';
import { scriptOf, type Script } from '../languages/detect.ts';

/** The words of an article, to look names up in. */
export type NameIndex = {
  /** Folded words, possessives and hyphens undone. */
  words: Set<string>;
  /** First letters of every run of words that starts with a capital: "ons" of "Office for Nuclear Safety". */
  initials: Set<string>;
  /** Folded words of each sentence. */
  sentences: Set<string>[];
  title: Set<string>;
  /** All that the article says, for scripts without spaces. */
  whole: string;
  script: Script;
};

const indexes = new WeakMap<Article, NameIndex>();

export function nameIndexOf(article: Article): NameIndex {
  const known = indexes.get(article);
  if (known) return known;
  const head = [article.title, article.byline, article.outlet].filter((part) => part !== null);
  const whole = [...head, ...article.sentences].join('\n').normalize('NFKC');
  const index = {
    words: new Set(namePieces(whole)),
    initials: initialsIn(whole),
    sentences: article.sentences.map((sentence) => new Set(namePieces(sentence))),
    title: new Set(namePieces(article.title ?? '')),
    whole,
    script: scriptOf(article.sentences.slice(0, 20).join(' ')),
  };
  indexes.set(article, index);
  return index;
}

/** Folded words and, of those with a hyphen, their parts. */
export function namePieces(text: string): string[] {
  const words = text.normalize('NFKC').match(/[\p{L}\d][\p{L}\p{M}\d'’-]*/gu) ?? [];
  return words.flatMap((word) => {
    const plain = normalizeText(word)
      .replace(/['’]s?$/u, '')
      .replace(/^(?:[ldscn]|qu|jusqu|aujourd)['’]/u, '');
    const parts = plain.includes('-') ? plain.split('-').filter((part) => part.length > 1) : [];
    return [plain].concat(parts);
  });
}

function initialsIn(text: string): Set<string> {
  const runs =
    text.match(
      /\p{Lu}[\p{L}'’-]*(?:[\s-](?:(?:of|for|and|the|de|des|du|la|le|et|fur|für|der|und|del|y)\s){0,2}\p{Lu}[\p{L}'’-]*)+/gu,
    ) ?? [];
  const initials = runs.map((run) => (run.match(/\p{Lu}/gu) ?? []).join('').toLowerCase());
  return new Set(initials.flatMap((letters) => Array.from(letters, (_, at) => letters.slice(at))));
}

/** Whether the article has the word, as it is, inflected, within a compound, or as another form of a place. */
export function hasWord(words: Set<string>, folded: string): boolean {
  if (words.has(folded) || words.has(folded.replace(/(?:e?s|n|en)$/u, ''))) return true;
  return [...words].some((word) => isInflected(folded, word));
}

function isInflected(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4)
    return short.length > 1 && long.startsWith(short) && /^e?[sn]?$/u.test(long.slice(short.length));
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  const [left, right] = [short.length - shared, long.length - shared];
  return (
    (left === 0 && shared >= 5) ||
    (shared >= 4 && shared >= 0.7 * long.length && left <= 2 && right <= 3) ||
    (shared >= 4 &&
      left <= 2 &&
      right <= 5 &&
      /(?:ian|ish|ese|isch\p{L}*|ien\p{L}*|ais\p{L}*|es[ae]?)$/u.test(long))
  );
}
