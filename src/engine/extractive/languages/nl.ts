import { stemmer } from '@orama/stemmers/dutch';
import type { Language } from './language.ts';
import { wordSet } from '../text/word-set.ts';

/** All that the engine knows of Dutch. */
export const dutch: Language = {
  code: 'nl',
  stopwords: wordSet(
    'aan al als bij dan dat de der deze die dit doen door een en er geen had heb heeft hem het hier hij hoe hoeveel hun ik in is ja je kan',
    'maar me meer men met mijn moet na naar niet nog nu of om omdat onder ons ook op over te tegen toch toen tot u uit van veel voor waar',
    'waarom wanneer waren was wat we welke wel wie wil worden werd zal ze zich zij zijn zo zonder',
  ),
  openers: wordSet('hij zij ze het dit dat deze maar en ook echter daarnaast bovendien zijn haar hun'),
  stem: stemmer,
  headLast: true,
  stateNames:
    'US verenigde staten,vs|GB verenigd koninkrijk,groot-brittannie|KP noord-korea|KR zuid-korea|EU eu,europese unie',
  accusation: /(?<!\p{L})(?:beschuldig|verdacht|verdenk|aangeklaagd|aanklacht|verwijt|verweten)\p{L}*/iu,
  rebuttal:
    /(?<!\p{L})(?:ontken|weerspr)\p{L}+|(?<!\p{L})(?:wijst|wees|wijzen) [^.;]{0,60}?(?:beschuldiging|aantijging|verwijt)\p{L}* [^.;]{0,30}?van de hand/iu,
  exoneration: /vrijgesproken|vrijspraak/iu,
  names: null,
};
