import type { Language } from './language.ts';
import { wordSet } from '../text/word-set.ts';
import { suffixStemmer } from '../text/stemmer.ts';

const stopwords = wordSet(
  've bir bu da de ile için ne kim nerede nasıl neden kaç hangi o şu mi mı mu mü ama daha çok en gibi kadar sonra önce olarak olan oldu',
);

/** All that the engine knows of Turkish. */
export const turkish: Language = {
  code: 'tr',
  stopwords,
  openers: wordSet(),
  stem: suffixStemmer({
    least: 4,
    endings:
      'larinin lerinin larin lerin lari leri lar ler nin nun dan den tan ten da de ta te yi in un i u a e',
  }),
  questions: { figure: /kaç/iu, date: /ne zaman/iu, place: /nerede/iu, person: /\bkim(?:in)?\b/iu },
  names: null,
};
