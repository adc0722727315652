import type { Lead } from './lead.ts';

/** A text of fewer words than this may share most of them with another by chance. */
const fewWords = 7;
/** What two texts share by chance is fewer words. */
const mostByChance = 5;

/** Scripts whose terms are pairs of characters, of which about two make a word. */
const paired =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Whether two leads may be alike by chance: one is of few words, and no name or figure is in both. Where the writing tells
 * no name from a word, many words in common stand for one.
 */
export function isCoincidence(one: Lead, other: Lead): boolean {
  if (!isShort(one) && !isShort(other)) return false;
  const shared = [...one.terms.keys()].filter((term) => other.terms.has(term));
  if (shared.some((term) => isNamedIn(one, other, term))) return false;
  return (tellsNames(one) && tellsNames(other)) || countWords(shared) < mostByChance;
}

/** A lead is compared with many. */
const short = new WeakMap<Lead, boolean>();

function isShort(lead: Lead): boolean {
  const known = short.get(lead) ?? countWords([...lead.terms.keys()]) < fewWords;
  short.set(lead, known);
  return known;
}

/** In one of them for sure, and in the other at least not for sure a word: it may open a sentence there. */
function isNamedIn({ named: own }: Lead, { named: theirs }: Lead, term: string): boolean {
  const [here, there] = [own?.get(term), theirs?.get(term)];
  return (here ?? there) === true && (there ?? here) === true;
}

const tellsNames = ({ named }: Lead): boolean => named?.values().some((isName) => !isName) === true;

function countWords(terms: readonly string[]): number {
  const pairs = terms.filter((term) => paired.test(term));
  const words = terms.length - pairs.length - (terms.includes('') ? 1 : 0);
  return words + new Set(pairs.flatMap((pair) => Array.from(pair))).size / 2;
}
