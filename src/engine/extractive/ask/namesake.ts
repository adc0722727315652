import type { Mention } from '../languages/mention.ts';
import { normalize } from '../text/normalize.ts';

/**
 * Whether a question asks about somebody whom a sentence doesn't name, but another of that family: "When was Samir Haddad arrested?" is not
 * told by "Police arrested Omar Haddad". `named`: the names in the sentence; `mentions`: those of the article.
 */
export function tellsOfNamesake(
  sentence: string,
  named: Mention[],
  mentions: Mention[],
  question: string,
): boolean {
  const asked = mentions.filter(
    (one) => isFull(one) && question.includes(one.name) && !sentence.includes(one.name),
  );
  return named.some(
    (other) =>
      isFull(other) &&
      !question.includes(other.name) &&
      asked.some(({ name }) => areFamily(name, other.name)),
  );
}

const unspaced = /^[\p{Script=Han}\p{Script=Hangul}]{3,5}$/u;

/** With a given name: by it two of one family are told apart. */
const isFull = ({ kind, name }: Mention): boolean =>
  (kind === 'person' || kind === 'unknown') && (name.includes(' ') || unspaced.test(name));

/** The family's name stands last, or first where names have no spaces. */
function areFamily(one: string, other: string): boolean {
  if (unspaced.test(one) || unspaced.test(other)) return one[0] === other[0];
  const [first, second] = [one, other].map((name) => normalize(name).split(' '));
  return first?.at(-1) === second?.at(-1) && first?.[0] !== second?.[0];
}
