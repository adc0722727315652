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

/** The language with most of the function words, as a catalogue's tag; null where none or two have most. */
export function localeByWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(functionWords).map(([locale, known]) => {
    return { locale, score: words.filter((word) => known.includes(word)).length };
  });
  const [best, second] = scores.toSorted((one, other) => other.score - one.score);
  return best && best.score > (second?.score ?? 0) ? best.locale : null;
}

const primaryOf = (tag: string): string => tag.split('-')[0] ?? '';

/** Languages of a script besides the one that is likeliest, which a short text is seldom told from. */
const scripts: readonly (readonly [letters: RegExp, likeliest: string, others: RegExp])[] = [
  [/\p{Script=Hangul}/u, 'ko', /^ko$/u],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja', /^ja$/u],
  [/\p{Script=Han}/u, 'zh', /^(?:zh|ja|yue)$/u],
  [/[іїєґ]/u, 'uk', /^uk$/u],
  [/\p{Script=Cyrillic}/u, 'ru', /^(?:ru|uk|be|bg|sr|mk|kk|mn)$/u],
  [/\p{Script=Arabic}/u, 'ar', /^(?:ar|fa|ur|ps)$/u],
];

/**
 * The language of a question, BCP 47, where it is another than that of what is asked about; null where it is the same or
 * can't be told.
 */
export function foreignLanguageOf(question: string, language: string): string | null {
  const own = primaryOf(language);
  const script = scripts.find(([letters]) => letters.test(question.toLowerCase()));
  if (script) return script[2].test(own) ? null : script[1];
  const isKnown = /^(?:en|de|fr|es|pt|ko|ja|zh|ru|uk|ar)$/u.test(own);
  const found = isKnown ? (/[¿¡]/u.test(question) ? 'es' : localeByWords(question)) : null;
  return found === null || primaryOf(found) === own ? null : found;
}
