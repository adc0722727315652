import { stopwords } from '../tables/stopwords.ts';
import { fold, languageOf } from './normalize.ts';
import { koreanStem } from './korean-stemmer.ts';
import { stemOf } from './stemmer.ts';

/** A unit in which texts are compared: the stem of a word, or two characters where words aren't spaced. */
export type Gram = {
  gram: string;
  /** How much it tells: a name or a figure more than a word, a part of a word less. */
  weight: number;
};

/** A run of characters that are written without spaces. */
const unspacedRun = /[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々]+/u;
const kanaRun = /[\p{Script=Katakana}ー]+/u;
const hangulRun = /\p{Script=Hangul}+/u;
const letter = String.raw`(?:(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}])[\p{L}\p{M}\p{N}])`;
const run = new RegExp(
  `(?<unspaced>${unspacedRun.source})|(?<kana>${kanaRun.source})|(?<hangul>${hangulRun.source})|(?<word>${letter}+(?:[.,:'’-]${letter}+)*)`,
  'gu',
);
/** Function and question words: they cut a run, since their characters tell nothing. */
const chineseFiller =
  /什么时候|为什么|什么|哪里|哪儿|哪些|哪个|何时|多少|怎么|如何|谁|的|了|是|在|和|与|及|将|被|把|从|对|向|于|也|都|就|而|这|那|有|吗|呢|之|以|几/gu;
const japaneseFiller = /何人|何時|何年|何月|何日|何歳|何|誰/gu;
/** "l'accord" is "accord". */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|nell|all|sull|dall|un)'/u;
/** "sera-t-il" is "sera". */
const inverted = /-(?:t-)?(?:ils?|elles?|on|ce|je|tu|nous|vous|la|le|les)$/u;

export function gramsOf(text: string, language: string): Gram[] {
  const code = languageOf(language);
  return [...text.matchAll(run)].flatMap(({ groups, index }) => {
    if (groups?.['unspaced'] !== undefined) return unspaced(groups['unspaced'], code);
    if (groups?.['kana'] !== undefined) return kana(groups['kana']);
    if (groups?.['hangul'] !== undefined) return hangul(groups['hangul']);
    return spaced(groups?.['word'] ?? '', index === 0, code);
  });
}

function unspaced(characters: string, code: string): Gram[] {
  const cut = characters.replaceAll(code === 'ja' ? japaneseFiller : chineseFiller, ' ');
  return cut.split(' ').flatMap((part) => pairs(part).map((gram) => ({ gram, weight: 1 })));
}

function kana(word: string): Gram[] {
  return word.length < 2 ? [] : [{ gram: word, weight: 1.5 }];
}

function hangul(word: string): Gram[] {
  const stop = stopwords('ko');
  const stem = koreanStem(word);
  if (stop.has(word) || stop.has(stem)) return [];
  const parts = pairs(stem);
  return parts.map((gram) => ({ gram, weight: (parts.length > 1 ? 1.3 : 1) / parts.length }));
}

function spaced(word: string, opens: boolean, code: string): Gram[] {
  const stop = stopwords(code);
  const folded = withoutClitics(fold(word), code);
  const bare = code === 'ar' ? folded.replace(/^(?:وال|بال|كال|فال|لل|ال)(?=.{2})/u, '') : folded;
  const isAcronym = /^\p{Lu}{2,5}$/u.test(word);
  if (!isAcronym && (stop.has(folded) || stop.has(bare))) return [];
  if (/\p{N}/u.test(bare)) return [{ gram: bare, weight: 1.6 }];
  if (bare.length < 2) return [];
  const named = !opens && code !== 'de' && /^\p{Lu}/u.test(word);
  return [{ gram: stemOf(bare, code), weight: named ? 1.6 : 1 }];
}

function withoutClitics(word: string, code: string): string {
  if (code === 'fr') return word.replace(elided, '').replace(inverted, '');
  return word.replace(code === 'it' ? elided : /'s$/u, '');
}

/** Every two neighbouring characters; a single character as it is. */
function pairs(characters: string): string[] {
  const all = Array.from(characters);
  if (all.length < 2) return all;
  return all.slice(1).map((character, index) => `${all[index]}${character}`);
}
