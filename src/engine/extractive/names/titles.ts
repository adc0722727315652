import { givenNames } from '../gazetteer/given-names.ts';
import type { Token } from '../text/tokenizer.ts';
import { opens } from './capitalization.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { gapAt, wordAt } from './words.ts';

/** Words that belong together as a name, with titles before it: indices of the first and the last token. */
export type Span = { first: number; last: number };

/** The first word of the name: after the last role or form of address that the span begins with. */
export function afterTitle(tokens: Token[], span: Span, rules: NameRules): number {
  const head = tokens[span.first];
  if (head === undefined || span.first === span.last) return isRole(head, rules) ? span.last + 1 : span.first;
  const led = rules.roleOrder === 'noun-last' ? ledByRole(tokens, span, rules) : null;
  if (led !== null) return led;
  if (givenNames.has(head.normalized) && !isRole(head, rules)) return span.first;
  const [body, before] = tokens.slice(Math.max(0, span.first - 2), span.first);
  /** "Hesta Ruth Lund": inside an English sentence no noun but a role has a capital before a name, but for "District of Maine Ann Lee". */
  const isWhole =
    rules.roleOrder === 'noun-last' &&
    rules.nouns === 'lower' &&
    !isRole(head, rules) &&
    !opens(tokens, span.first, rules) &&
    !(rules.links.has(before?.normalized ?? '') && /^\p{Lu}/u.test(body?.text ?? ''));
  const given = isWhole ? null : givenNameIn(tokens, span);
  if (given !== null) return given;
  const role = tokens.slice(span.first, span.last + 1).findLastIndex((token) => isRole(token, rules));
  const next = span.first + role + 1;
  const isOffice =
    role >= 0 && (rules.linkers.has(wordAt(tokens, next)) || isFrom(tokens, { ...span, first: next }, rules));
  return isOffice ? (givenNameIn(tokens, { ...span, first: next }) ?? span.last + 1) : next;
}

/** "Chelsea coach Frank Lund": a given name with a surname behind a role's noun, though the town is somebody's name, too. */
function ledByRole(tokens: Token[], { first, last }: Span, rules: NameRules): number | null {
  const at = tokens
    .slice(first, last)
    .findLastIndex(
      (token, index) =>
        index > 1 && givenNames.has(token.normalized) && isRole(tokens[first + index - 1], rules),
    );
  return at < 0 ? null : first + at;
}

/** Where in a span a given name stands that another word follows, with a letter before it: "Paris Anne Hidalgo". */
function givenNameIn(tokens: Token[], { first, last }: Span): number | null {
  const at = tokens.slice(first, last).findIndex(({ normalized }) => givenNames.has(normalized));
  const { text = '', normalized = '' } = tokens[first + at - 1] ?? {};
  const isBegun = at > 0 && (/^\p{Lu}$/u.test(text) || normalized === 'st');
  return at < 0 ? null : first + at - Number(isBegun);
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
  if (token === undefined) return false;
  const { normalized, text } = token;
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
