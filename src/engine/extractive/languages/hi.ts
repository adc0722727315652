import { stemmer } from '@orama/stemmers/indian';
import { wordSet } from '../text/word-set.ts';
import type { Language } from './language.ts';

/** All that the engine knows of Hindi. */
export const hindi: Language = {
  code: 'hi',
  stopwords: wordSet(
    'का के की को ने से में पर है हैं था थे थी हो होना और या एक यह ये वह वे इस उस इन उन जो कि भी ही तो कर करने किया करना गया गई गए',
    'लिए साथ तक बाद पहले अपने अपनी अपना कुछ सब नहीं न क्या कौन किस किसने कब कहाँ कहां कैसे क्यों कितने कितना कितनी जब तब अब द्वारा',
  ),
  openers: wordSet('वह वे यह ये लेकिन और इसके उसके उनके इससे हालांकि'),
  stem: stemmer,
  questions: {
    figure: /कितन[ेीा]/iu,
    date: /कब/iu,
    place: /कहा[ँं]/iu,
    person: /कौन|किसने|किसको/iu,
    reason: /क्यों/iu,
  },
  reasons: /क्योंकि|कारण|वजह|इसलिए/iu,
  names: null,
};
