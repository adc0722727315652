/** How plain sentences of a language say that one acts on another. */
export type RelationPatterns = {
  /** In the order in which they are tried. */
  acts: readonly RegExp[];
  /** What says anywhere in a sentence that it is only said, supposed or planned. */
  attributed: RegExp;
  /** What does so up to the end of the act's clause: conditions, and verbs whose object the act is. */
  unreal?: RegExp;
  /** What denies an act, from its subject up to its object or verb. */
  denial?: RegExp;
  /** What denies an act may stand behind it, up to the end of its clause. */
  deniesBehind?: boolean;
  /** Forms of address before a name. */
  lead?: RegExp;
  /** Before a name that it may belong to, somebody of it: the act is not on that one. */
  member?: RegExp;
  /** A verb with an object of its own: on whom it acts only receives that. */
  transfer?: RegExp;
  /** Where names change: the endings of who acts in a passive, and of a name in the genitive that can't be an object's. */
  declines?: { byWhom: RegExp; ofWhom: RegExp };
  /** What still belongs to a clause; by default all up to a comma. */
  clauseEnd?: RegExp;
  /** What stands before the name that an office belongs to, as `office` without an article: "head of" the. */
  of?: RegExp;
  /** An office behind a name that is part of it: “Energy minister”, of nothing that is called Energy. */
  department?: RegExp;
  /** What follows the office that stands behind its owner: “Tarn Power’s head” is head "of" it. */
  ofWhom?: string;
};

const actors = String.raw`\uE000-\uF8FF`;

/** Letters of the languages that have patterns: of those of all scripts a pattern takes a second to make. */
const letters = new Map([
  [String.raw`\p{Ll}`, 'a-zß-öø-ÿœа-яё'],
  [String.raw`\p{Lu}`, 'A-ZÀ-ÖØ-ÞŒА-ЯЁ'],
  [String.raw`\p{L}`, 'A-Za-zÀ-ÖØ-öø-ÿŒœА-яЁёء-ي'],
]);
const letterOrClass = /\[(?:[^\]\\]|\\.)*\]|\\p\{L[lu]?\}/gu;

/**
 * Patterns of a sentence in which names are single characters: `①` is who acts, `②` on whom, `●` in a class any of them. What is
 * shown of the act are all other groups, `link`, which is a preposition, as the last. What may be repeated is bounded: words
 * that two alternatives fit would else take exponential time.
 */
export function patternsOf(...sources: string[]): RegExp[] {
  return sources.map((source) => {
    const plain = source
      .replaceAll('①', `(?<from>[${actors}])`)
      .replaceAll('②', `(?<to>[${actors}])`)
      .replaceAll('●', actors);
    return new RegExp(plain.replaceAll(letterOrClass, withFewLetters), 'gu');
  });
}

function withFewLetters(part: string): string {
  if (!part.startsWith('[')) return `[${letters.get(part)}]`;
  return [...letters].reduce((all, [name, few]) => all.replaceAll(name, few), part);
}

/** What still belongs to a clause: up to a comma or one of these words. */
export const clauseUpTo = (words: string): RegExp => new RegExp(`^(?:(?! ${oneOf(words)} )[^,;:.])*`, 'u');

/** Words as alternatives of a pattern. */
export const oneOf = (words: string): string =>
  `(?:${words.trim().replaceAll(/\s+/gu, '|').replaceAll('_', ' ')})`;
