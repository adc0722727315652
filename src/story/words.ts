/** A word of a sentence; `start` and `end` are offsets in the sentence as written, `key` is what is compared. */
export type Word = { start: number; end: number; key: string };

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a sentence in its language (BCP 47), a figure with its sign as one: "£1,200", "40%". */
export function wordsOf(sentence: string, language: string): Word[] {
  const words: Word[] = [];
  for (const { segment, index } of segmenterFor(language.split('-')[0] ?? 'und').segment(sentence)) {
    const key = comparableText(segment);
    const last = words.at(-1);
    if (key === '') continue;
    if (last && last.end === index && areOneFigure(last.key, key)) {
      last.end = index + segment.length;
      last.key += key;
    } else words.push({ start: index, end: index + segment.length, key });
  }
  return words;
}

const areOneFigure = (before: string, key: string): boolean =>
  (/^\p{Sc}$/u.test(before) && /^\p{N}/u.test(key)) || (/\p{N}$/u.test(before) && /^[%‰°\p{Sc}]$/u.test(key));

/**
 * A text as far as its readers would call it another: letters, figures and their signs. Case, spaces, quotation marks,
 * dashes, commas and how thousands are grouped are the typesetter's.
 */
export function comparableText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/(?<=\d)[.,'’\s](?=\d{3}(?!\d))/gu, '')
    .replaceAll(/(?<=^|[\s(])\p{Pd}(?=\d)|\u2212(?=\d)/gu, '−')
    .replaceAll(/(?<!\p{N})[^\p{L}\p{M}\p{N}\p{Sc}%‰°−]+|[^\p{L}\p{M}\p{N}\p{Sc}%‰°−]+(?!\p{N})/gu, '');
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}
