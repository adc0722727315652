import { givenNames } from '../gazetteer/given-names.ts';
import type { Token } from '../text/tokenizer.ts';
import { opens } from './capitalization.ts';
import type { NameRules } from '../languages/name-rules.ts';

/** Words that belong together as a name, with titles before it: indices of the first and the last token. */
export type Span = { first: number; last: number };

/** The first word of the name: after the last role or form of address that the span begins with. */
export function afterTitle(tokens: Token[], span: Span, rules: NameRules): number {
  const head = tokens[span.first];
  if (head === undefined || span.first === span.last) return isRole(head, rules) ? span.last + 1 : span.first;
  if (givenNames.has(head.normalized) && !isRole(head, rules)) return span.first;
  /** "Hesta Ruth Lund": inside an English sentence no noun but a role has a capital before a name. */
  const isWhole =
    rules.roleOrder === 'noun-last' &&
    rules.nouns === 'lower' &&
    !isRole(head, rules) &&
    !opens(tokens, span.first, rules);
  const given = isWhole ? null : givenNameIn(tokens, span);
  if (given !== null) return given;
  const role = tokens.slice(span.first, span.last + 1).findLastIndex((token) => isRole(token, rules));
  const next = span.first + role + 1;
  const isOffice = role >= 0 && rules.linkers.has(tokens[next]?.normalized ?? '');
  return isOffice ? span.last + 1 : next;
}

/** Where in a span a given name stands that another word follows, with a letter before it: "Paris Anne Hidalgo". */
function givenNameIn(tokens: Token[], { first, last }: Span): number | null {
  const at = tokens.slice(first, last).findIndex(({ normalized }) => givenNames.has(normalized));
  const hasLetter = at > 0 && /^\p{Lu}$/u.test(tokens[first + at - 1]?.text ?? '');
  return at < 0 ? null : first + at - Number(hasLetter);
}

/** "Ex-mayor", "exalcalde". */
const formerly = /^ex-?(?=\p{L}{4})/u;

export function isRole(token: Token | undefined, rules: NameRules): boolean {
  if (token === undefined) return false;
  const { normalized, text } = token;
  if (rules.nouns === 'capitalised' && /^\p{Ll}/u.test(text)) return rules.honorifics.has(normalized);
  return (
    rules.roles.has(normalized) ||
    rules.roles.has(normalized.replace(formerly, '')) ||
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
