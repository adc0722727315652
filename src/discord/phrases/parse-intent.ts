import {
  greetingPhrases,
  guidePhrases,
  peoplePhrases,
  type Phrases,
  summaryPhrases,
  thanksPhrases,
} from './phrases.ts';

/**
 * What short words beside a link, or alone, want: `summary` of a source, or the `people` in it, `greeting` and `thanks` a word in return,
 * `guide` to know what the bot does. Null for words that ask something else.
 */
export type Intent = 'summary' | 'people' | 'greeting' | 'thanks' | 'guide';

type Pattern = { locale: string; pattern: RegExp };

/** In the order in which they are tried. */
const patterns: readonly (readonly [Intent, readonly Pattern[]])[] = [
  ['greeting', compile(greetingPhrases)],
  ['thanks', compile(thanksPhrases)],
  ['guide', compile(guidePhrases)],
  ['people', compile(peoplePhrases)],
  ['summary', compile(summaryPhrases)],
];

function compile(phrases: Phrases): Pattern[] {
  return Object.entries(phrases).map(([locale, alternatives]) => ({
    locale,
    pattern: new RegExp(`^(?:${alternatives})$`, 'iu'),
  }));
}

/** Words without emojis and the marks around them: "TL;DR?! 😂" is "TL;DR". */
export const bareWords = (words: string) =>
  words
    .replaceAll(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{200d}|\u{fe0f}/gu, ' ')
    .replaceAll(/[\s,]+/gu, ' ')
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
    .normalize('NFC');

const maxLength = 100;

/** Judges whole messages, at most this long: a word of thanks before a question is none. */
export function intentOf(words: string): Intent | null {
  return findPhrase(words)?.intent ?? null;
}

/** The language of such words; null where they stand in several languages or in none. */
export function phraseLocale(words: string): string | null {
  const [locale, another] = findPhrase(words)?.locales ?? [];
  return another === undefined ? (locale ?? null) : null;
}

function findPhrase(words: string): { intent: Intent; locales: string[] } | null {
  const text = bareWords(words);
  if (text === '' || text.length > maxLength) return null;
  for (const [intent, list] of patterns) {
    const found = list.filter(({ pattern }) => pattern.test(text));
    if (found.length > 0) return { intent, locales: found.map(({ locale }) => locale) };
  }
  return null;
}
