import { normalizeText } from '../text/normalize.ts';

/** A word of a text in a script with capitals. */
export type Word = {
  /** As written. */
  text: string;
  /** Where it begins in the text's form NFKC, in UTF-16 units. */
  at: number;
  folded: string;
  capital: boolean;
  /** First of a sentence, or of a quotation. */
  opens: boolean;
  /** Whether a comma stands before it. */
  afterComma: boolean;
  /** Whether only a space stands between it and the word before. */
  adjoins: boolean;
};

export function wordsIn(text: string): Word[] {
  const plain = text.normalize('NFKC');
  let end = 0;
  return [...plain.matchAll(/[\p{L}\d][\p{L}\p{M}\d’'-]*(?:\.(?=\p{Lu}\.))?/gu)].map((match) => {
    const between = plain.slice(end, match.index);
    const opens = end === 0 || between.includes('\n') || /[.!?:…]\s|[“„«"‘「]$|^\s?[–—-]\s/u.test(between);
    end = match.index + match[0].length;
    const whole = match[0].replace(/['’]s?$/u, '');
    const written = whole.replace(/^(?:[LlDdSsCcNnJj]|[Qq]u)['’](?=\p{L})/u, '');
    return {
      text: written,
      at: match.index + whole.length - written.length,
      folded: normalizeText(written),
      capital: /^\p{Lu}/u.test(written),
      opens,
      afterComma: /^,\s$/u.test(between),
      adjoins: between === ' ',
    };
  });
}

/** Whether a text is set like a headline, where capitals mean nothing: no longer word is without one. */
export function isTitleCase(words: Word[]): boolean {
  const long = words.filter(({ text, opens }) => text.length > 3 && !opens && /^\p{L}/u.test(text));
  return long.length > 3 && long.every(({ capital }) => capital);
}
