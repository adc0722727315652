import { companies } from '../gazetteer/companies.ts';
import { givenNames } from '../gazetteer/given-names.ts';
import type { Token } from '../text/tokenizer.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { statesOf } from './states.ts';
import { gapAt, wordAt } from './words.ts';

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
    for (const [index, token] of tokens.entries()) {
      if (/^\p{Ll}/u.test(token.text)) lower.add(token.normalized);
      else if (!opens(tokens, index, rules)) {
        capital.add(token.normalized);
        if (rules.surnameEnding !== undefined) capital.add(token.normalized.replace(rules.surnameEnding, ''));
      } else opening.set(token.normalized, (opening.get(token.normalized) ?? 0) + 1);
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
export const isQuoted = (token: Token | undefined): boolean => /[“„"]$|«\s?$/u.test(token?.gap ?? '');

/** "J." and "Dr.", whose point ends no sentence. */
export function isShortened(token: Token | undefined, gap: string, rules: NameRules): boolean {
  const { text = '', normalized = '' } = token ?? {};
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
  const token = tokens[index];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false;
  if (rules.pronoun.test(token.text)) return false;
  if (!opens(tokens, index, rules)) return true;
  if (isCommonOpener(token.normalized, rules)) return false;
  if (isAcronym(token.text) || spelling.capital.has(token.normalized)) return true;
  if (rules.roles.has(token.normalized) || rules.honorifics.has(token.normalized)) return true;
  if (givenNames.has(token.normalized) || rules.ownNames.test(token.normalized)) return true;
  const { byName, byCapital } = statesOf(rules.language);
  const word = wordAt(tokens, index + 1);
  if (byName.has(token.normalized) || byCapital.has(token.normalized) || companies.has(token.normalized))
    return true;
  if (spelling.lower.has(token.normalized)) return false;
  const next = tokens[index + 1];
  const gap = next?.gap ?? '';
  const isFirst = /^ (?:& )?$/u.test(gap) || isShortened(token, gap, rules);
  /** "Проверку Общества": where a body's name begins with its noun, no other word stands before it. */
  const isBody = rules.organisations.has(word) || rules.organisationEnding.test(word);
  const isOffice = rules.roleEnding.test(token.normalized);
  if (isBody && !isOffice && rules.roleOrder === 'noun-first') return false;
  /** «Защита Игоря Сыча»: what another has. */
  if (rules.isGivenName(word) && !givenNames.has(word) && !isOffice) return false;
  return (isFirst && /^\p{Lu}/u.test(next?.text ?? '')) || isRepeated(token.normalized, spelling, rules);
}

/** A word that opens several sentences and is nowhere in lower case; no common one: "Officials", "They’ve". */
function isRepeated(word: string, { opening }: Spelling, { commonOpener }: NameRules): boolean {
  return (opening.get(word) ?? 0) > 1 && !commonOpener.test(word);
}

function isCommonOpener(word: string, rules: NameRules): boolean {
  return rules.stopwords.has(word) || rules.adverbs.has(word);
}

/** "EU", "KCNA", "U.S.", "G20". */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\p{N}&]{1,6}|(?:\p{Lu}\.){2,})$/u.test(text);
}

/** An article, a preposition and the like. */
export const isSmall = (token: Token | undefined, rules: NameRules): boolean =>
  [rules.stopwords, rules.prepositions, rules.determiners].some((words) =>
    words.has(token?.normalized ?? ''),
  );
