import type { Token } from '../text/tokenizer.ts';
import { opens } from './capitalization.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { gapAt, isCapital, isGiven, isLikeEnglish, outside, textAt, wordAt } from './words.ts';

/** Words that belong together as a name, with titles before it: indices of the first and the last token. */
export type Span = { first: number; last: number };

/** The first word of the name: after the last role or form of address that the span begins with. */
export function afterTitle(tokens: Token[], span: Span, rules: NameRules): number {
  const { first, last } = span;
  const isHeadRole = isRole(tokens[first], rules);
  if (first === last) return isHeadRole ? last + 1 : first;
  const led = rules.roleOrder === 'noun-last' ? ledByRole(tokens, span, rules) : null;
  if (led !== null) return led;
  if (isGiven(tokens, first) && !isHeadRole) return first;
  /** "Hesta Ruth Lund": inside an English sentence no noun but a role has a capital before a name, but for "District of Maine Ann Lee". */
  const isOfPlace = rules.links.has(wordAt(tokens, first - 1)) && isCapital(tokens, first - 2);
  const isWhole = isLikeEnglish(rules) && !isHeadRole && !opens(tokens, first, rules) && !isOfPlace;
  const given = isWhole ? null : givenNameIn(tokens, span);
  if (given !== null) return given;
  const role = tokens.slice(first, last + 1).findLastIndex((token) => isRole(token, rules));
  const name = { first: first + role + 1, last };
  const isOffice =
    role >= 0 && (rules.linkers.has(wordAt(tokens, name.first)) || isFrom(tokens, name, rules));
  return isOffice ? (givenNameIn(tokens, name) ?? last + 1) : name.first;
}

/** "Chelsea coach Frank Lund": a given name with a surname behind a role's noun, though the town is somebody's name, too. */
function ledByRole(tokens: Token[], { first, last }: Span, rules: NameRules): number | null {
  for (let at = last - 1; at > first + 1; at -= 1)
    if (isGiven(tokens, at) && isRole(tokens[at - 1], rules)) return at;
  return null;
}

/** Where in a span a given name stands that another word follows, with a letter before it: "Paris Anne Hidalgo". */
function givenNameIn(tokens: Token[], { first, last }: Span): number | null {
  for (let at = first; at < last; at += 1) {
    const isBegun = /^\p{Lu}$/u.test(textAt(tokens, at - 1)) || wordAt(tokens, at - 1) === 'st';
    if (isGiven(tokens, at)) return at > first && isBegun ? at - 1 : at;
  }
  return null;
}

/** "Von Airbus Helicopters Technik", "von den Dreharbeiten": whose somebody is, not "von Papen", "von der Leyen". */
function isFrom(tokens: Token[], { first, last }: Span, rules: NameRules): boolean {
  if (!rules.origin.has(wordAt(tokens, first))) return false;
  const words = tokens.slice(first + 1, last + 1).filter(({ text }) => /^\p{Lu}/u.test(text));
  return words.length > 1 || rules.objects.has(wordAt(tokens, first + 1));
}

/** "Ex-mayor", "exalcalde", "экс-пилот". */
const formerly = /^(?:ex-?|экс-)(?=\p{L}{4})/u;

export function isRole(token: Token | undefined, rules: NameRules): boolean {
  const { normalized, text } = token ?? outside;
  if (rules.nouns === 'capitalised' && /^\p{Ll}/u.test(text)) return rules.honorifics.has(normalized);
  if (rules.trades.test(text) || rules.accented.test(text)) return false;
  return (
    rules.roles.has(normalized) ||
    rules.roles.has(normalized.replace(formerly, '')) ||
    rules.honorifics.has(normalized) ||
    rules.roleEnding.test(normalized)
  );
}

/** The first of the forms of address before a name: "Mr", "Sir". */
export function beforeAddress(tokens: Token[], first: number, rules: NameRules): number {
  let at = first;
  while (/^\.? $/u.test(gapAt(tokens, at)) && rules.honorifics.has(wordAt(tokens, at - 1))) at -= 1;
  return at;
}
