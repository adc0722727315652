import { normalize } from './normalize.ts';

/** A word of a sentence: `text` is what stands from `start` to `end`, without a possessive ending. */
export type Token = {
  text: string;
  normalized: string;
  start: number;
  end: number;
  /** "Kim" in "Kim's" and "Workers" in "Workers'". */
  possessive: boolean;
  /** What stands between the token before, or the start of the sentence, and this one. */
  gap: string;
};

const word =
  /[A-ZА-Я]\.(?:[A-ZА-Я]\.)+|(?<!\p{L})A\/S(?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑'’.&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:(?<=[sS])['’])?/gu;
/** French and Italian words that lose their vowel: "l'Union" is two words. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|nell|all|sull|dall|un)['’](?=.{2})/iu;
const eliding = new Set(['fr', 'it', 'ca']);

export function tokensOf(sentence: string, language: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of sentence.matchAll(word)) {
    const prefix = eliding.has(language) ? (elided.exec(match[0])?.[0].slice(0, -1) ?? '') : '';
    if (prefix !== '') last = push(tokens, sentence, last, match.index, prefix);
    const skipped = prefix === '' ? 0 : prefix.length + 1;
    last = push(tokens, sentence, last, match.index + skipped, match[0].slice(skipped));
  }
  return tokens;
}

function push(tokens: Token[], sentence: string, last: number, start: number, raw: string): number {
  const possessive = /['’]s?$/u.test(raw);
  const text = possessive ? raw.replace(/['’]s?$/u, '') : raw;
  tokens.push({
    text,
    normalized: normalize(text),
    start,
    end: start + text.length,
    possessive,
    gap: sentence.slice(last, start),
  });
  return start + raw.length;
}
