import { companies } from '../gazetteer/companies.ts';
import { givenNames } from '../gazetteer/given-names.ts';
import type { Token } from '../text/tokenizer.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { statesOf } from './states.ts';
import { gapAt, outside, tokenAt } from './words.ts';

/** How the words of an article are written: what tells a name at a sentence's start from a common word. */
export type Spelling = {
  /** Words that occur in lower case. */
  lower: ReadonlySet<string>;
  /** Words that occur with a capital inside a sentence. */
  capital: ReadonlySet<string>;
  /** Words that open sentences, and how often. */
  opening: ReadonlyMap<string, number>;
};

export function spellingOf(sentences: Token[][], rules: NameRules): Spelling {
  const lower = new Set<string>();
  const capital = new Set<string>();
  const opening = new Map<string, number>();
  for (const tokens of sentences) {
    for (const [index, { text, normalized }] of tokens.entries()) {
      if (/^\p{Ll}/u.test(text)) lower.add(normalized);
      else if (opens(tokens, index, rules)) opening.set(normalized, (opening.get(normalized) ?? 0) + 1);
      else capital.add(normalized).add(normalized.replace(rules.surnameEnding, ''));
    }
  }
  return { lower, capital, opening };
}

/** Whether a word begins a sentence, or a quoted one inside it, so that its capital says nothing. */
export function opens(tokens: Token[], index: number, rules: NameRules): boolean {
  if (index === 0) return true;
  const gap = gapAt(tokens, index);
  return (
    !isShortened(tokens[index - 1], gap, rules) &&
    (/[.!?:…•*]\s|[‘([]$/u.test(gap) || isQuoted(tokens[index]))
  );
}

/** Behind an opening mark; French has a space there. */
export const isQuoted = ({ gap }: Token = outside): boolean => /[“„"]$|«\s?$/u.test(gap);

/** "J." and "Dr.", whose point ends no sentence. */
export function isShortened(token: Token | undefined, gap: string, rules: NameRules): boolean {
  const { text, normalized } = token ?? outside;
  if (!/^\.\s?$/u.test(gap) || !/^\p{Lu}/u.test(text)) return false;
  return text.length === 1 || rules.honorifics.has(normalized) || rules.shortened.has(normalized);
}

/** Whether a sentence's capitals say nothing: all in capitals, or a headline whose only lower-case words are small ones. */
export function isShouted(tokens: Token[], rules: NameRules): boolean {
  const letters = tokens.filter(({ text }) => /\p{L}{2}/u.test(text));
  if (letters.length < 4) return false;
  const whole = letters.filter(({ text }) => text === text.toUpperCase()).length;
  const capitals = letters.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  const isHeadline =
    rules.nouns === 'lower' &&
    letters.every(({ text, normalized }) => /^\p{Lu}/u.test(text) || rules.stopwords.has(normalized));
  return whole > letters.length * 0.6 || (isHeadline && capitals > 4);
}

/** Whether a token can be a word of a name. */
export function isNameLike(tokens: Token[], index: number, spelling: Spelling, rules: NameRules): boolean {
  const { text, normalized } = tokenAt(tokens, index);
  if (!/^\p{Lu}/u.test(text) || rules.pronoun.test(text)) return false;
  if (!opens(tokens, index, rules)) return true;
  if (rules.stopwords.has(normalized) || rules.adverbs.has(normalized)) return false;
  if (isAcronym(text) || spelling.capital.has(normalized) || isKnown(normalized, rules)) return true;
  if (spelling.lower.has(normalized)) return false;
  const next = tokenAt(tokens, index + 1);
  /** "Проверку Общества": where a body's name begins with its noun, no other word stands before it. */
  const isBody = rules.organisations.has(next.normalized) || rules.organisationEnding.test(next.normalized);
  const isOffice = rules.roleEnding.test(normalized);
  if (isBody && !isOffice && rules.roleOrder === 'noun-first') return false;
  /** «Защита Игоря Сыча»: what another has. */
  if (rules.isGivenName(next.normalized) && !givenNames.has(next.normalized) && !isOffice) return false;
  const isFirst = /^ (?:& )?$/u.test(next.gap) || isShortened(tokens[index], next.gap, rules);
  if (isFirst && /^\p{Lu}/u.test(next.text)) return true;
  /** A word that opens several sentences and is nowhere in lower case; no common one: "Officials", "They’ve". */
  return (spelling.opening.get(normalized) ?? 0) > 1 && !rules.commonOpener.test(normalized);
}

/** Whether a word is a name, or a title before one, wherever it stands. */
function isKnown(word: string, rules: NameRules): boolean {
  const { byName, byCapital } = statesOf(rules.language);
  const lists = [rules.roles, rules.honorifics, givenNames, byName, byCapital, companies];
  return lists.some((list) => list.has(word)) || rules.ownNames.test(word);
}

/** "EU", "KCNA", "U.S.", "G20". */
export const isAcronym = (text: string): boolean =>
  /^(?:\p{Lu}[\p{Lu}\p{N}&]{1,6}|(?:\p{Lu}\.){2,})$/u.test(text);

/** An article, a preposition and the like. */
export const isSmall = ({ normalized }: Token, rules: NameRules): boolean =>
  [rules.stopwords, rules.prepositions, rules.determiners].some((words) => words.has(normalized));
