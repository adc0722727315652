import { givenNames } from '../gazetteer/given-names.ts';
import type { Token } from '../text/tokenizer.ts';
import { isAcronym } from './capitalization.ts';
import type { NameRules } from '../languages/name-rules.ts';

/** Words that belong together as a name, with titles before it: indices of the first and the last token. */
export type Span = { first: number; last: number };

/** The first word of the name: after the last role or form of address that the span begins with. */
export function afterTitle(tokens: Token[], span: Span, rules: NameRules): number {
  const head = tokens[span.first];
  if (head === undefined || span.first === span.last) return isRole(head, rules) ? span.last + 1 : span.first;
  if (givenNames.has(head.normalized) && !isRole(head, rules)) return span.first;
  const isLed = rules.roleOrder === 'noun-first' || rules.nouns === 'capitalised' || isAcronym(head.text);
  const given = isLed ? givenNameIn(tokens, span) : null;
  if (given !== null) return given;
  const role = tokens.slice(span.first, span.last + 1).findLastIndex((token) => isRole(token, rules));
  const next = span.first + role + 1;
  const isOffice = role >= 0 && rules.linkers.has(tokens[next]?.normalized ?? '');
  if (isOffice) return afterOffice(tokens, { first: next + 1, last: span.last });
  return next;
}

/** After "Secretary of State": at the first given name, else after one word. */
function afterOffice(tokens: Token[], span: Span): number {
  const given = givenNameIn(tokens, span);
  if (given !== null) return given;
  return span.last + 1;
}

/** Where in a span a given name stands that another word follows: "Paris Anne Hidalgo". */
function givenNameIn(tokens: Token[], { first, last }: Span): number | null {
  const at = tokens.slice(first, last).findIndex(({ normalized }) => givenNames.has(normalized));
  return at < 0 ? null : first + at;
}

export function isRole(token: Token | undefined, rules: NameRules): boolean {
  if (token === undefined) return false;
  const { normalized, text } = token;
  if (rules.nouns === 'capitalised' && /^\p{Ll}/u.test(text)) return rules.honorifics.has(normalized);
  return (
    rules.roles.has(normalized) ||
    rules.honorifics.has(normalized) ||
    (rules.roleEnding?.test(normalized) ?? false)
  );
}

/** The first of the forms of address before a name: "Mr", "Sir". */
export function beforeAddress(tokens: Token[], first: number, rules: NameRules): number {
  let at = first;
  while (/^\.? $/u.test(tokens[at]?.gap ?? '') && rules.honorifics.has(tokens[at - 1]?.normalized ?? ''))
    at -= 1;
  return at;
}
