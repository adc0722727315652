import type { Language } from './language.ts';
import { wordSet } from '../text/word-set.ts';

const stopwords = wordSet(
  'في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا متى أين كيف كم لماذا هل من أي أن إن كان كانت قد لا لم لن و أو ثم بعد قبل',
  'بين حتى كل عند هو هي هم كما لكن إذا أنه أنها',
);

/** All that the engine knows of Arabic. */
export const arabic: Language = {
  code: 'ar',
  stopwords,
  openers: wordSet('وقال وأضاف وأشار لكن كما وأوضح وهو وهي'),
  bare: (word) => word.replace(/^(?:وال|بال|كال|فال|لل|ال)(?=.{2})/u, ''),
  questions: { figure: /كم/iu, date: /متى/iu, place: /أين/iu, person: /من الذي/iu },
  dateMarks: /اليوم|أمس|غدا|يوم/iu,
  names: null,
};
