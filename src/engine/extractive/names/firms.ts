import type { Token } from '../text/tokenizer.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { isSmall } from './capitalization.ts';
import type { Span } from './titles.ts';

export const legalForm = /^(?:AG|SE|KG|g?GmbH|Aktiengesellschaft|Inc|Ltd|PLC|LLC|SA|SL|SAS|SpA|Srl|BV|NV)$/u;

/** Words of a firm without a capital at most. */
const longestFirm = 4;

/** "naturstrom AG", "die orbi endless energy GmbH": where a firm begins that writes itself so; no more of "die AG". */
export function firmFrom(tokens: Token[], { first, last }: Span, rules: NameRules): number {
  let at = first;
  if (first < last) return first;
  for (; last - at < longestFirm; at -= 1) {
    const before = tokens[at - 1];
    const text = before?.text ?? '';
    const isWord = /^\p{Ll}/u.test(text) && !isSmall(before, rules) && tokens[at]?.gap === ' ';
    if (!isWord || (at < last && rules.adjective?.test(text) !== false)) break;
  }
  return at;
}

/** "die seewind gGmbH", "ampa & Partner": firms whose name begins in lower case, as they come again. */
export function firmsIn(tokens: Token[], rules: NameRules): string[] {
  if (rules.nouns === 'lower') return [];
  return tokens.flatMap(({ text, normalized }, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const isJoined = next?.gap === ' & ' && /^\p{Lu}/u.test(next.text);
    const isFirm = isJoined || (next?.gap === ' ' && legalForm.test(next.text));
    const isWord = /^\p{Ll}[\p{L}\p{N}]{3,}$/u.test(text) && !rules.stopwords.has(normalized);
    const isAlone = !/^\p{Ll}/u.test(before?.text ?? '') || isSmall(before, rules);
    return isFirm && isAlone && isWord && rules.adjective?.test(text) !== true ? [text] : [];
  });
}
