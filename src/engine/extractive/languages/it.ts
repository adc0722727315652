import type { Language } from './language.ts';
import { wordSet } from '../text/word-set.ts';
import { suffixStemmer } from '../text/stemmer.ts';

const stopwords = wordSet(
  'a ad ai al alla alle anche ancora c che chi ci come con contro cosa cui d da dal dalla dalle dei del della delle dello di dopo dove e ed',
  'era erano essere fa fino fra gli ha hanno i il in l la le lo loro ma nel nella nelle non o per perche piu poi quale quali quando quanta',
  'quante quanti quanto quella quello questa questo se senza si sia solo sono stata stato su sua sul sulla suo suoi tra tutti un una uno',
);
/** "l'accord" is "accord". */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|nell|all|sull|dall|un)'/u;

/** All that the engine knows of Italian. */
export const italian: Language = {
  code: 'it',
  stopwords,
  openers: wordSet('egli lui lei loro questo questa questi queste ma e anche inoltre tuttavia cosi'),
  stem: suffixStemmer({
    least: 4,
    endings: 'azioni azione amento arono irono ata ato ati ate ita ito are ere ire o a e i',
  }),
  bare: (word) => word.replace(elided, ''),
  stateNames: 'US stati uniti,usa|GB regno unito|KP corea del nord|KR corea del sud|EU ue,unione europea',
  questions: { age: /quanti anni ha/iu, figure: /quant[oaie]s?/iu, place: /\bdove\b/iu, person: /\bchi\b/iu },
  pronouns: 'lui|lei|loro',
  ages: /\d anni(?!\p{L})/iu,
  names: null,
};
