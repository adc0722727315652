import type { Questions } from '../language.ts';

/** By what a question in Hindi tells what it asks for. */
export const hindiQuestions: Questions = {
  identity: /^(?<named>.+?) कौन (?:हैं?|थ[ेाी])/u,
  duration: /कितन[ेीा] (?:समय|दिन|घंट|साल|महीन|देर|मिनट|हफ़्त)/iu,
  measure: /कितन[ेीा] (?:दूर|लंब|ऊँच|ऊंच|गहर|चौड़|प्रतिशत)/iu,
  figure: /कितन[ेीा]/iu,
  date: /कब|किस (?:दिन|साल|तारीख़|महीने)/iu,
  place: /कहा[ँं]/iu,
  person: /कौन|किसने|किसको|किसे|किससे|नाम/iu,
  reason: /क्यों|किस (?:वजह|कारण)/iu,
  money: /कितन[ेीा] (?:रुपय|पैस|ख़र्च|क़ीमत|मुआवज़)|क़ीमत|कीमत|लागत|दाम|रकम/iu,
  age: /उम्र (?:कितनी|क्या)|कितने साल (?:का|की)/iu,
};
