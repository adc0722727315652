import type { Token } from '../text/tokenizer.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { isSmall } from './capitalization.ts';
import type { Span } from './titles.ts';
import { gapAt, tokenAt } from './words.ts';

export const legalForm = /^(?:AG|SE|KG|g?GmbH|Aktiengesellschaft|Inc|Ltd|PLC|LLC|SA|SL|SAS|SpA|Srl|BV|NV)$/u;

/** Words of a firm without a capital at most. */
const longestFirm = 4;

/** "naturstrom AG", "die orbi endless energy GmbH": where a firm begins that writes itself so; no more of "die AG". */
export function firmFrom(tokens: Token[], { first, last }: Span, rules: NameRules): number {
  if (first < last) return first;
  let at = last;
  while (last - at < longestFirm) {
    const before = tokenAt(tokens, at - 1);
    const isWord = /^\p{Ll}/u.test(before.text) && !isSmall(before, rules) && gapAt(tokens, at) === ' ';
    if (!isWord || (at < last && rules.adjective?.test(before.text) !== false)) break;
    at -= 1;
  }
  return at;
}

/** "die seewind gGmbH", "ampa & Partner": firms whose name begins in lower case, as they come again. */
export function firmsIn(tokens: Token[], rules: NameRules): string[] {
  if (rules.nouns === 'lower') return [];
  const isFirm = ({ text, normalized }: Token, at: number) => {
    const [before, next] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
    const isJoined = next.gap === ' & ' && /^\p{Lu}/u.test(next.text);
    const isWord = /^\p{Ll}[\p{L}\p{N}]{3,}$/u.test(text) && !rules.stopwords.has(normalized);
    const isAlone = !/^\p{Ll}/u.test(before.text) || isSmall(before, rules);
    const isNamed = isJoined || (next.gap === ' ' && legalForm.test(next.text));
    return isNamed && isAlone && isWord && rules.adjective?.test(text) !== true;
  };
  return tokens.filter(isFirm).map(({ text }) => text);
}
