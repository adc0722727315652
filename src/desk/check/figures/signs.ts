import { normalizeText } from '../text/normalize.ts';
import type { Figure } from './figure.ts';

const gain =
  'profits?|surplus(?:es)?|gains?|gewinn\\p{L}*|uberschuss\\p{L}*|benefices?|excedents?|beneficios?|ganancias?|superavits?|lucros?|прибыл\\p{L}+|профицит\\p{L}*|прибут\\p{L}+|(?:ال)?(?:ربح|ارباح|فائض)\\p{L}*|盈利|盈余|盈餘|黒字|흑자|이익';
const loss =
  'loss(?:es)?|deficits?|shortfalls?|verlust\\p{L}*|defizit\\p{L}*|fehlbetr\\p{L}+|pertes?|perdidas?|prejuizos?|defices?|убыт\\p{L}+|дефицит\\p{L}*|збит\\p{L}+|(?:ال)?(?:خسار|خسائر|عجز)\\p{L}*|亏损|虧損|赤字|적자|손실';
const word = new RegExp(`(?<gain>${gain})|${loss}`, 'gu');
/** What may stand between it and the figure. */
const gap = /^[^\d.,;:。，、；：]{0,20}$/u;

/** Whether a figure is called a profit or a loss, by the word next to it; Japanese and Korean have it behind. */
function signOf({ sentence, at, end }: Figure): 'gain' | 'loss' | null {
  const left = normalizeText(sentence.slice(Math.max(0, at - 32), at));
  const right = normalizeText(sentence.slice(end, end + 24));
  const before = [...left.matchAll(word)].findLast(({ 0: text, index }) =>
    gap.test(left.slice(index + text.length)),
  );
  const after = [...right.matchAll(word)].find(({ index }) => gap.test(right.slice(0, index)));
  const isBehind = /[\p{Script=Hiragana}\p{Script=Hangul}]/u.test(sentence);
  const found = isBehind ? (after ?? before) : (before ?? after);
  return found ? (found.groups?.['gain'] === undefined ? 'loss' : 'gain') : null;
}

/** "A loss of 60 instead of a profit of 95 million": they lie on both sides of nought. */
export function areAcrossNought(one: Figure, other: Figure): boolean {
  const [first, second] = [one, other].map(signOf);
  return first !== null && second !== null && first !== second;
}
