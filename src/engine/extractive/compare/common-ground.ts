import type { Article } from '../../../article/article.ts';
import { languageOf } from '../languages/languages.ts';
import { findNames } from '../names/find-names.ts';
import { normalize } from '../text/normalize.ts';

/** What an article names, in words; and where names stand without spaces and capitals, its longer words. */
type Ground = { names: ReadonlySet<string>; longWords: ReadonlySet<string> };

/** So many longer words two articles have in common by chance. */
const byChance = 1;

/** Whether some of the articles may tell of the same. */
export const haveGround = (articles: readonly Article[]): boolean =>
  articles.some((one, at) => articles.slice(at + 1).some((other) => shareGround(one, other)));

/** Whether two do: they name somebody or something that is no state, or it can't be told. */
function shareGround(one: Article, other: Article): boolean {
  const [ours, theirs] = [groundOf(one), groundOf(other)];
  const isUnspaced = ours.longWords.size > 0;
  if (isUnspaced !== theirs.longWords.size > 0) return true;
  if (!isUnspaced && (ours.names.size === 0 || theirs.names.size === 0)) return true;
  return (
    !ours.names.isDisjointFrom(theirs.names) || ours.longWords.intersection(theirs.longWords).size > byChance
  );
}

const known = new WeakMap<Article, Ground>();

function groundOf(article: Article): Ground {
  const before = known.get(article);
  if (before !== undefined) return before;
  const named = findNames(article.sentences, languageOf(article.language)).filter(
    ({ region, kind }) => region === null && kind !== 'noun' && kind !== 'medium',
  );
  const made = {
    names: new Set(named.flatMap(({ name }) => normalize(name).match(/[\p{L}\p{M}]{2,}/gu) ?? [])),
    longWords: new Set(article.sentences.flatMap(longWordsIn)),
  };
  known.set(article, made);
  return made;
}

const fourCharacters = /(?=([\p{Script=Han}\p{Script=Katakana}ー]{4}))/gu;
const threeSyllables = /\p{Script=Hangul}{3,}/gu;

/** Every four characters that follow each other; Korean words that aren't verbs, without what marks their case. */
const longWordsIn = (sentence: string): string[] => [
  ...[...sentence.matchAll(fourCharacters)].flatMap(([, word = '']) => word),
  ...(sentence.match(threeSyllables) ?? []).flatMap((word) => (word.endsWith('다') ? [] : word.slice(0, 3))),
];
