import { stemmer } from '@orama/stemmers/turkish';
import type { Language } from './language.ts';
import { wordSet } from '../text/word-set.ts';

const stopwords = wordSet(
  've bir bu da de ile için ne kim nerede nasıl neden kaç hangi o şu mi mı mu mü ama daha çok en gibi kadar sonra önce olarak olan oldu',
);

/** All that the engine knows of Turkish. */
export const turkish: Language = {
  code: 'tr',
  stopwords,
  openers: wordSet(),
  stem: stemmer,
  questions: {
    reason: /neden|niçin|niye/iu,
    figure: /kaç/iu,
    date: /ne zaman/iu,
    place: /nerede/iu,
    person: /\bkim(?:in)?\b/iu,
  },
  names: null,
};
