import { phraseLocale } from './parse-intent.ts';
import { splitLinks } from '../sources/parse-links.ts';

/** Function words that questions are made of, by the language of a catalogue. Some stand in several. */
const functionWords: Record<string, readonly string[]> = Object.fromEntries(
  Object.entries({
    en: 'who what whom whose where when how why which is are was were has have did does do the a an of and not from with for about in on many much this that it can you please',
    de: 'deutsch auf wer was wen wem wo wann wie warum wieso wieviel viele welche welcher welches ist sind war waren hat haben wird wurde der die das den dem des ein eine einen und nicht von mit für über zu im in bei es mir bitte',
    fr: 'français plus qui que quoi quel quelle quels quelles est sont a ont le la les l de des du d un une en dans avec pour par sur comment pourquoi où quand combien et c ce ça cette pas il elle s’il plaît',
    es: 'español más quién quiénes qué que el la los las es son está están ha de del en un una con por para cómo cuándo dónde cuánto cuántos cuánta cuántas fue fueron cuál y no se esto lo me puedes favor',
    'pt-BR':
      'português mais quem que o os a as é são está estão foi do da dos das de em no na um uma com por para como quando onde quanto quantos quanta quantas foi foram qual quais e não isso isto você se favor',
  }).map(([locale, words]) => [locale, words.split(' ')] as const),
);

/** Letters that only one of the languages has. */
const ownLetters: readonly (readonly [string, RegExp])[] = [
  ['de', /[äöß]/u],
  ['fr', /[œèùû]/u],
  ['es', /ñ/u],
  ['pt-BR', /[ãõ]/u],
];

/** Names of sites and files, mail addresses, and "tl;dr": no words of a language. */
const noise = /\S*[\p{L}\p{N}][.@/]\p{L}\S*|\btl;? ?dr\b/giu;

/**
 * The language that somebody writes in, of those that the bot speaks; null where it can't be told. Hangul and kana
 * settle it, else a phrase of one language alone, else the most function words, else letters of one language.
 */
export function guessLocale(content: string): string | null {
  const { words: said } = splitLinks(content);
  const text = said.replaceAll(noise, ' ').slice(0, 500).toLowerCase();
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/[¿¡]/u.test(text)) return 'es';
  const phrase = phraseLocale(text);
  if (phrase !== null) return phrase;
  const words = text.match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(functionWords).map(([locale, known]) => {
    return { locale, score: words.filter((word) => known.includes(word)).length };
  });
  const [best, second] = scores.toSorted((one, other) => other.score - one.score);
  if (best && best.score > (second?.score ?? 0)) return best.locale;
  const lettered = ownLetters.filter(([, letters]) => letters.test(text));
  return lettered.length === 1 ? (lettered[0]?.[0] ?? null) : null;
}
